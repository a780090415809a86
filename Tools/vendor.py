#!/usr/bin/env python3
"""Trims the pinned botocore's service models to what Models/operations.txt needs.

Writes Models/SERVICE.json: the listed operations, the shapes they reach, constraints, error codes and
statuses. No prose is carried over. Members become a list, because their order matters and JSON objects
have none.
"""
import gzip
import json
import os
import pathlib
import sys

PINNED = "1.43.11"
VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15", "ec2": "2016-11-15", "s3": "2006-03-01",
            "organizations": "2016-11-28", "ssm": "2014-11-06", "ec2-instance-connect": "2018-04-02"}
METADATA = ["apiVersion", "endpointPrefix", "protocol", "serviceId", "targetPrefix", "xmlNamespace"]
SHAPE_KEYS = [
    "type", "required", "enum", "min", "max", "pattern", "sensitive", "box", "flattened", "locationName",
    "payload", "timestampFormat", "xmlNamespace", "error", "exception", "streaming", "union",
]
REFERENCE_KEYS = [
    "shape", "location", "locationName", "queryName", "flattened", "streaming", "xmlAttribute",
    "xmlNamespace", "timestampFormat", "box", "idempotencyToken",
]

root = pathlib.Path(__file__).resolve().parent.parent


def keep(source, keys):
    return {key: source[key] for key in keys if key in source}


def shape_of(source):
    shape = keep(source, SHAPE_KEYS)
    if source["type"] == "structure":
        shape["members"] = [
            {"name": name, **keep(member, REFERENCE_KEYS)} for name, member in source["members"].items()
        ]
    for child in ("member", "key", "value"):
        if child in source:
            shape[child] = keep(source[child], REFERENCE_KEYS)
    return shape


def operation_of(name, source):
    operation = {"name": name, "http": source["http"]}
    for side in ("input", "output"):
        if side in source:
            operation[side] = keep(source[side], ["shape", "resultWrapper", "locationName", "xmlNamespace"])
    operation["errors"] = sorted(error["shape"] for error in source.get("errors", []))
    return operation


def trim(model, names):
    unknown = [name for name in names if name not in model["operations"]]
    if unknown:
        sys.exit(f"not in the model: {' '.join(unknown)}")
    operations = [operation_of(name, model["operations"][name]) for name in sorted(names)]
    wanted = [o[side]["shape"] for o in operations for side in ("input", "output") if side in o]
    wanted += [error for o in operations for error in o["errors"]]
    shapes = {}
    while wanted:
        name = wanted.pop()
        if name in shapes:
            continue
        shapes[name] = shape_of(model["shapes"][name])
        wanted += [member["shape"] for member in shapes[name].get("members", [])]
        wanted += [shapes[name][child]["shape"] for child in ("member", "key", "value") if child in shapes[name]]
    return {
        "metadata": keep(model["metadata"], METADATA),
        # Every literal query key of the whole service: a request that has one we do not list is not
        # for us, whatever else it looks like.
        "subresources": sorted({
            key.split("=")[0]
            for o in model["operations"].values() if "?" in o["http"]["requestUri"]
            for key in o["http"]["requestUri"].split("?")[1].split("&")
        }),
        "operations": operations,
        "shapes": dict(sorted(shapes.items())),
    }


def main():
    import botocore

    if botocore.__version__ != PINNED:
        sys.exit(f"botocore {PINNED} is pinned, but {botocore.__version__} is installed: "
                 f"pip install botocore=={PINNED}")
    listed = {}
    for line in (root / "Models/operations.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            service, operation = line.split()
            listed.setdefault(service, []).append(operation)
    data = os.path.join(os.path.dirname(botocore.__file__), "data")
    for service, names in listed.items():
        path = os.path.join(data, service, VERSIONS[service], "service-2.json.gz")
        with gzip.open(path) as file:
            model = json.load(file)
        text = json.dumps(trim(model, names), indent=1, ensure_ascii=False)
        (root / f"Models/{service}.json").write_text(text + "\n")
        print(f"Models/{service}.json: {len(names)} operations")


main()
