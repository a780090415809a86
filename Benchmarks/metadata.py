"""Runs inside an instance: measures the metadata service there, prints what it found as JSON."""

import json
import os
import sys
import urllib.request

from load import Call, report
import statistics

SECONDS, ROUNDS = int(sys.argv[1]), int(sys.argv[2])
BASE = os.environ.get("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://169.254.169.254").rstrip("/")


def ask(path, method="GET", headers={}):
    return urllib.request.urlopen(
        urllib.request.Request(BASE + path, method=method, headers=headers), timeout=10).read().decode()


token = {"X-aws-ec2-metadata-token": ask(
    "/latest/api/token", "PUT", {"X-aws-ec2-metadata-token-ttl-seconds": "21600"})}
listing = "/latest/meta-data/iam/security-credentials/"
role = ask(listing, headers=token)
assert "AccessKeyId" in ask(listing + role, headers=token)

found = []
for connections in (32, 1):
    cases = {
        "the role's credentials": Call(BASE + listing + role, headers=token),
        "instance-id": Call(BASE + "/latest/meta-data/instance-id", headers=token),
    }
    rates = {name: [report(call, connections, SECONDS) for _ in range(ROUNDS)] for name, call in cases.items()}
    for name, runs in rates.items():
        found.append([name, connections, *(statistics.median(column) for column in zip(*runs))])
print(json.dumps(found))
