"""Runs inside an instance: takes the credentials it is given and uses them, as fast as it can, until /tmp/stop appears.

Prints a line of JSON for each set of credentials: when they were fetched, and as which of the roles S3 took the caller.
Object `N` of the bucket can be read by role N alone. The arguments are the bucket and the roles.
"""

import datetime
import hashlib
import hmac
import http.client
import json
import os
import ssl
import sys
import time
import urllib.parse

BUCKET, *ROLES = sys.argv[1:]
ENDPOINT = urllib.parse.urlsplit(os.environ.get("AWS_ENDPOINT_URL") or "https://s3.us-east-1.amazonaws.com")
EMPTY = hashlib.sha256(b"").hexdigest()
statuses = {}


def connect_to_s3():
    if ENDPOINT.scheme == "http":
        return http.client.HTTPConnection(ENDPOINT.hostname, ENDPOINT.port, timeout=60)
    trust = ssl.create_default_context(cafile=os.environ.get("AWS_CA_BUNDLE"))
    return http.client.HTTPSConnection(ENDPOINT.hostname, ENDPOINT.port, timeout=60, context=trust)


def ask(connection, method, path, headers):
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    statuses[answer.status] = statuses.get(answer.status, 0) + 1
    return answer.status, body


def sign(path, credentials):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": ENDPOINT.netloc, "x-amz-content-sha256": EMPTY, "x-amz-date": now,
               "x-amz-security-token": credentials["Token"]}
    names = ";".join(headers)
    request = "\n".join(["GET", path, "", *(f"{name}:{value}" for name, value in headers.items()), "", names, EMPTY])
    scope = f"{now[:8]}/us-east-1/s3/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(request.encode()).hexdigest()])
    key = b"AWS4" + credentials["SecretAccessKey"].encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={credentials['AccessKeyId']}/{scope}, SignedHeaders={names}, "
        f"Signature={hmac.digest(key, text.encode(), 'sha256').hex()}")
    return headers


metadata = http.client.HTTPConnection("169.254.169.254", 80, timeout=60)
s3 = connect_to_s3()
token = {"X-aws-ec2-metadata-token": ask(
    metadata, "PUT", "/latest/api/token", {"X-aws-ec2-metadata-token-ttl-seconds": "21600"})[1]}
listing = "/latest/meta-data/iam/security-credentials/"
last = None
while not os.path.exists("/tmp/stop"):
    began = time.monotonic()
    _, name = ask(metadata, "GET", listing, token)
    status, document = ask(metadata, "GET", listing + name, token)
    ended = time.monotonic()
    if status != 200:
        # The role went between the two questions.
        continue
    credentials = json.loads(document)
    if credentials.get("Code") != "Success":
        print(json.dumps({"refused": credentials}))
        continue
    # The same set once more is asked about the role that it should be of, a new one about all.
    asked = ROLES if credentials["AccessKeyId"] != last else [name]
    last = credentials["AccessKeyId"]
    allowed = []
    for role in asked:
        path = f"/{BUCKET}/{role}"
        status, _ = ask(s3, "GET", path, sign(path, credentials))
        if status == 200:
            allowed.append(role)
    print(json.dumps({"began": began, "ended": ended, "named": name, "allowed": allowed}), flush=True)
print(json.dumps({"statuses": statuses}))
