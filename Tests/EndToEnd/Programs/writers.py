"""Writes from several threads until the server is gone, and prints each write once it was acknowledged."""
import hashlib
import json
import sys
import threading

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.parsers import ResponseParserError

ONCE = Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=10)
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
PERMISSION = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
ROUND = sys.argv[1]
out = threading.Lock()


def acknowledged(kind, **facts):
    with out:
        print(json.dumps({"kind": kind, **facts}), flush=True)


def write_users(iam, writer, number):
    user = iam.create_user(UserName=f"user-{ROUND}-{number}")["User"]
    acknowledged("user", name=user["UserName"], id=user["UserId"])


def write_roles(iam, writer, number):
    name = f"role-{ROUND}-{number}"
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]
    acknowledged("role", name=name, id=role["RoleId"])
    iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=PERMISSION)
    acknowledged("inline", name=name)


def write_objects(s3, writer, number):
    body = hashlib.sha256(f"{ROUND}/{number}".encode()).digest() * 8192
    key = f"{ROUND}/{number}"
    answer = s3.put_object(Bucket="durable", Key=key, Body=body)
    acknowledged("object", key=key, etag=answer["ETag"])


def overwrite_one_object(s3, writer, number):
    body = number.to_bytes(8, "big") * 65536
    s3.put_object(Bucket="durable", Key=f"changing-{ROUND}", Body=body)
    acknowledged("version", key=f"changing-{ROUND}", number=number)


def work(write, service, writer):
    client = boto3.client(service, config=ONCE)
    number = 0
    while True:
        try:
            write(client, writer, number)
        # An answer that the end cut in two is none of botocore's own errors, and its text has several lines.
        except (BotoCoreError, ClientError, ResponseParserError) as error:
            print(f"writer {writer} ends: {error!r}", file=sys.stderr)
            return
        number += 1


boto3.client("s3").create_bucket(Bucket="durable")
threads = [threading.Thread(target=work, args=arguments) for arguments in (
    (write_users, "iam", 0), (write_roles, "iam", 1), (write_objects, "s3", 2), (overwrite_one_object, "s3", 3))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
