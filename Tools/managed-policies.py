#!/usr/bin/env python3
"""Writes Sources/CAssets/managed-policies.bin: the AWS-managed policies, as the PyPI package moto carries them.

    pip install moto==5.2.1
    python3 Tools/managed-policies.py [--check]

With --check it writes nothing and fails when the file is not what it would write.

The file, little-endian:
    0   magic "RCP1"
    4   u32 number of policies
    8   u32 offset of the table of paths, u32 number of paths
    16  records of 48 bytes, sorted by name in lower case (ASCII):
        u32 name offset, u16 name length, u16 number of the default version,
        u32 created, u32 updated (seconds since 1970), u32 document offset, u32 document length,
        u8 place in the table of paths, 21 bytes of policy ID, 2 bytes of zero
    then the paths (u8 length, bytes), the names, and the documents as JSON without white space.
"""

import base64
import datetime
import hashlib
import json
import pathlib
import struct
import sys

PACKAGE, VERSION = "moto", "5.2.1"
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/CAssets/managed-policies.bin"
HEADER, RECORD = struct.Struct("<4sIII"), struct.Struct("<IHHIIIIB21s2x")
ORDER = ["Version", "Id", "Statement", "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]


def main() -> int:
    import moto
    from moto.iam.aws_managed_policies import aws_managed_policies_data

    if moto.__version__ != VERSION:
        print(f"{PACKAGE} {VERSION} is needed, {moto.__version__} is installed", file=sys.stderr)
        return 1
    data = encode(json.loads(aws_managed_policies_data))
    if "--check" in sys.argv:
        if not OUTPUT.exists() or OUTPUT.read_bytes() != data:
            print(f"{OUTPUT} is stale: run Tools/managed-policies.py", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_bytes(data)
    print(f"{OUTPUT}: {len(data)} bytes")
    return 0


def encode(policies: dict) -> bytes:
    names = sorted(policies, key=lambda name: name.lower().encode())
    paths = sorted({policies[name]["Path"] for name in names})
    paths_at = HEADER.size + RECORD.size * len(names)
    tail = b"".join(bytes([len(path)]) + path.encode() for path in paths)

    def append(text: str) -> tuple:
        nonlocal tail
        encoded = text.encode()
        at = paths_at + len(tail)
        tail += encoded
        return at, len(encoded)

    named = {name: append(name) for name in names}
    records = b""
    for name in names:
        policy = policies[name]
        document = append(json.dumps(ordered(policy["Document"]), separators=(",", ":"), ensure_ascii=False))
        records += RECORD.pack(
            *named[name], int(policy["DefaultVersionId"].removeprefix("v")), seconds(policy["CreateDate"]),
            seconds(policy["UpdateDate"]), *document, paths.index(policy["Path"]),
            policy_id("arn:aws:iam::aws:policy" + policy["Path"] + name),
        )
    return HEADER.pack(b"RCP1", len(names), paths_at, len(paths)) + records + tail


def ordered(value, level: int = 0):
    """Members of documents and statements in the order in which AWS writes them; conditions stay as they are."""
    if isinstance(value, list):
        return [ordered(element, level) for element in value]
    if not isinstance(value, dict) or level > 1:
        return value
    return {key: ordered(value[key], level + 1) for key in sorted(value, key=ORDER.index)}


def seconds(date: str) -> int:
    return int(datetime.datetime.fromisoformat(date).timestamp())


def policy_id(arn: str) -> bytes:
    """Stable, and like AWS's older IDs without an account in it: those begin with J."""
    return b"ANPAJ" + base64.b32encode(hashlib.sha256(arn.encode()).digest())[:16]


if __name__ == "__main__":
    sys.exit(main())
