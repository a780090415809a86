"""Makes calls that have to be refused, and prints for each its name and how: status, code, message."""
import json
import os
import sys
import urllib.error
import urllib.request

import boto3
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
KEY, SECRET, TOKEN = (os.environ[f"AWS_{name}"] for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"))
ONCE = Config(retries={"total_max_attempts": 1})


def client(service, key=KEY, secret=SECRET, token=TOKEN):
    return boto3.client(
        service, aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token, config=ONCE)


def say(name, status, code, message):
    print(json.dumps({"name": name, "status": status, "code": code, "message": message}))


def call(name, operation, **parameters):
    try:
        operation(**parameters)
        say(name, 200, "", "")
    except ClientError as error:
        found = error.response
        say(name, found["ResponseMetadata"]["HTTPStatusCode"], found["Error"]["Code"], found["Error"].get("Message", ""))


def raw(name, service, body=b"", method="POST", path="/", signed=True):
    request = AWSRequest(method, ENDPOINT + path, data=body, headers={
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
    if signed:
        signer = S3SigV4Auth if service == "s3" else SigV4Auth
        signer(Credentials(KEY, SECRET, TOKEN), service, "us-east-1").add_auth(request)
    prepared = request.prepare()
    wire = urllib.request.Request(prepared.url, data=body or None, headers=dict(prepared.headers), method=method)
    try:
        with urllib.request.urlopen(wire) as answer:
            say(name, answer.status, "", answer.read().decode())
    except urllib.error.HTTPError as error:
        say(name, error.code, "", error.read().decode())
    except OSError as error:
        say(name, 0, "", f"{error}")


def authentication():
    raw("unsigned iam", "iam", b"Action=ListUsers&Version=2010-05-08", signed=False)
    raw("unsigned sts", "sts", b"Action=GetCallerIdentity&Version=2011-06-15", signed=False)
    raw("unsigned s3", "s3", method="GET", signed=False)
    tampered = TOKEN[:40] + ("A" if TOKEN[40] != "A" else "B") + TOKEN[41:]
    for service, operation in (
            ("iam", "list_users"), ("sts", "get_caller_identity"), ("ec2", "describe_instances"), ("s3", "list_buckets")):
        call(f"wrong secret {service}", getattr(client(service, secret="x" * 40), operation))
        call(f"unknown key {service}", getattr(client(service, "AKIAIOSFODNN7EXAMPLE", token=None), operation))
        call(f"tampered token {service}", getattr(client(service, token=tampered), operation))
        call(f"no token {service}", getattr(client(service, token=None), operation))


def wire():
    raw("unknown operation iam", "iam", b"Action=DanceRole&Version=2010-05-08")
    raw("unknown operation ec2", "ec2", b"Action=DanceInstances&Version=2016-11-15")
    raw("unknown operation s3", "s3", method="PATCH", path="/bucket")
    raw("oversized iam", "iam", b"Action=CreatePolicy&Version=2010-05-08&PolicyDocument=" + b"x" * (8 << 20))
    raw("oversized ec2", "ec2", b"Action=RunInstances&Version=2016-11-15&UserData=" + b"x" * (8 << 20))
    raw("signature version 2", "s3", method="GET", path="/b/k?AWSAccessKeyId=x&Signature=y&Expires=9999999999", signed=False)


def documents():
    iam = client("iam")

    def policy(name, text):
        call(name, iam.create_policy, PolicyName="never", PolicyDocument=text)

    def statement(name, **members):
        given = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", **members}
        given = {key: value for key, value in given.items() if value is not None}
        policy(name, json.dumps({"Version": "2012-10-17", "Statement": [given]}))

    policy("syntax", "{")
    policy("version", '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}')
    statement("legacy", Effect="allow")
    policy("sids", json.dumps({"Version": "2012-10-17", "Statement": [
        {"Sid": "a", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}] * 2}))
    statement("actions", Action=None)
    statement("resources", Resource=None)
    statement("ARN", Resource="bucket")
    statement("partition", Resource="arn:moon:s3:::bucket")
    statement("vendor of a resource", Resource="arn:aws:*:::bucket")
    statement("region iam", Resource="arn:aws:iam:us-east-1::role/x")
    statement("region s3", Resource="arn:aws:s3:us-east-1::bucket")
    statement("path iam", Resource="arn:aws:iam::123456789012:thing/x")
    statement("preface", Action="everything")
    statement("colons", Action="s3:Get:Object")
    statement("vendor of an action", Action="s_3:GetObject")
    statement("principal", Principal="*")
    call("trust", iam.create_role, RoleName="never", AssumeRolePolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}))
    call("name", iam.create_role, RoleName="not allowed", AssumeRolePolicyDocument="{}")


def in_use():
    iam = client("iam")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    iam.create_role(RoleName="used", AssumeRolePolicyDocument=trust)
    document = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]})
    arn = iam.create_policy(PolicyName="used", PolicyDocument=document)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="used", PolicyArn=arn)
    iam.create_instance_profile(InstanceProfileName="used")
    iam.add_role_to_instance_profile(InstanceProfileName="used", RoleName="used")
    call("role in a profile", iam.delete_role, RoleName="used")
    call("profile with a role", iam.delete_instance_profile, InstanceProfileName="used")
    call("policy attached", iam.delete_policy, PolicyArn=arn)
    call("second role", iam.add_role_to_instance_profile, InstanceProfileName="used", RoleName="used")
    call("no such role", iam.get_role, RoleName="nobody")
    call("role exists", iam.create_role, RoleName="used", AssumeRolePolicyDocument=trust)
    call("role unassumable", client("sts").assume_role, RoleArn="arn:aws:iam::123456789012:role/used", RoleSessionName="session")
    return arn


def instances(only_ec2):
    ec2 = client("ec2")
    image = ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "architecture", "Values": ["x86_64"]}])["Images"][0]["ImageId"]
    parameters = {"ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
    instance = ec2.run_instances(**parameters)["Instances"][0]["InstanceId"]
    waiter = ec2.get_waiter("instance_running")
    waiter.config.delay = 1
    waiter.wait(InstanceIds=[instance])
    call("unknown profile", ec2.associate_iam_instance_profile, InstanceId=instance, IamInstanceProfile={"Name": "nothing"})
    call("unknown instance", ec2.associate_iam_instance_profile, InstanceId="i-0123456789abcdef0",
         IamInstanceProfile={"Name": "used"})
    call("unknown image", ec2.run_instances, **{**parameters, "ImageId": "ami-0123456789abcdef0"})

    iam = client("iam")
    iam.create_user(UserName="only-ec2")
    iam.attach_user_policy(UserName="only-ec2", PolicyArn=only_ec2)
    key = iam.create_access_key(UserName="only-ec2")["AccessKey"]
    user = client("ec2", key["AccessKeyId"], key["SecretAccessKey"], None)
    call("may not pass", user.associate_iam_instance_profile, InstanceId=instance, IamInstanceProfile={"Name": "used"})
    call("may not launch with", user.run_instances, **parameters, IamInstanceProfile={"Name": "used"})
    call("may do nothing else", client("iam", key["AccessKeyId"], key["SecretAccessKey"], None).list_users)
    iam.update_access_key(UserName="only-ec2", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    call("inactive key", user.describe_instances)

    ec2.associate_iam_instance_profile(InstanceId=instance, IamInstanceProfile={"Name": "used"})
    call("second association", ec2.associate_iam_instance_profile, InstanceId=instance, IamInstanceProfile={"Name": "used"})
    call("dry run", ec2.terminate_instances, InstanceIds=[instance], DryRun=True)
    print(json.dumps({"instance": instance}), file=sys.stderr)


authentication()
wire()
documents()
instances(in_use())
