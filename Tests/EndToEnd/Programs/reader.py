"""Reads what writers.py had acknowledged (files of its lines) and prints what is wrong, a line each."""
import hashlib
import json
import sys

import boto3

iam, s3 = boto3.client("iam"), boto3.client("s3")
lines = [json.loads(line) for name in sys.argv[1:] for line in open(name)]
users = {user["UserName"]: user for page in iam.get_paginator("list_users").paginate() for user in page["Users"]}
roles = {role["RoleName"]: role for page in iam.get_paginator("list_roles").paginate() for role in page["Roles"]}
objects = {item["Key"]: item for page in s3.get_paginator("list_objects_v2").paginate(Bucket="durable")
           for item in page.get("Contents", [])}

latest = {}
for line in lines:
    kind = line["kind"]
    if kind == "user" and users.get(line["name"], {}).get("UserId") != line["id"]:
        print("lost user", line)
    if kind == "role" and roles.get(line["name"], {}).get("RoleId") != line["id"]:
        print("lost role", line)
    if kind == "inline" and iam.list_role_policies(RoleName=line["name"])["PolicyNames"] != ["inline"]:
        print("lost inline policy", line)
    if kind == "object" and objects.get(line["key"], {}).get("ETag") != line["etag"]:
        print("lost object", line)
    if kind == "version":
        latest[line["key"]] = line["number"]

# Whatever is there is whole, acknowledged or not.
for key, item in objects.items():
    body = s3.get_object(Bucket="durable", Key=key)["Body"].read()
    if len(body) != item["Size"] or f'"{hashlib.md5(body).hexdigest()}"' != item["ETag"]:
        print("half object", key, len(body), item)
    if key in latest:
        number = int.from_bytes(body[:8], "big")
        if body != number.to_bytes(8, "big") * 65536:
            print("mixed object", key)
        if number < latest[key] or number > latest[key] + 1:
            print("old object", key, number, latest[key])
for name in users:
    iam.get_user(UserName=name)
for name in roles:
    role = iam.get_role(RoleName=name)["Role"]
    if role["AssumeRolePolicyDocument"]["Statement"][0]["Action"] != "sts:AssumeRole":
        print("half role", name)
if iam.get_account_summary()["SummaryMap"]["Users"] != len(users):
    print("the summary counts otherwise")
print(len(lines), "acknowledged writes read")
