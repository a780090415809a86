# Inside an instance, with nothing configured: AWS's own names, the role's credentials. Prints what it found.
import json
import socket
import sys

import boto3
from botocore.config import Config

home, abroad = sys.argv[1], sys.argv[2]
once = Config(retries={"total_max_attempts": 1})


def found(bucket, region, style):
    s3 = boto3.client("s3", region, config=once.merge(Config(s3={"addressing_style": style})))
    return s3.get_object(Bucket=bucket, Key="k")["Body"].read().decode()


try:
    socket.getaddrinfo("nobody.example.com", 443)
    unknown = "found"
except socket.gaierror as error:
    # Where nobody says so, the resolver waits in vain and gives EAI_AGAIN.
    unknown = "not found" if error.errno == socket.EAI_NONAME else str(error)

print(
    json.dumps(
        {
            "identity": boto3.client("sts", config=once).get_caller_identity()["Arn"],
            "virtual": found(home, "us-east-1", "virtual"),
            "path": found(home, "us-east-1", "path"),
            "abroad": found(abroad, "eu-west-1", "virtual"),
            "roles": len(boto3.client("iam", config=once).list_roles()["Roles"]) > 0,
            "instances": [
                len(boto3.client("ec2", region, config=once).describe_instances()["Reservations"])
                for region in ("us-east-1", "eu-west-1")
            ],
            "unknown": unknown,
        }
    )
)
