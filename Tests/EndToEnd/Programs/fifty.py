"""Launches instances, each with a role of its own; prints a line for each: its ID and its role."""
import json
import sys

import boto3

iam, ec2 = boto3.client("iam"), boto3.client("ec2")
trust = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}
images = ec2.describe_images(
    Owners=["amazon"], Filters=[{"Name": "name", "Values": ["amzn2-ami-hvm-*-x86_64-gp2"]}]
)["Images"]
image = max(images, key=lambda image: image["CreationDate"])["ImageId"]
names = [f"Fifty-{number}" for number in range(int(sys.argv[1]))]
for name in names:
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))
    iam.create_instance_profile(InstanceProfileName=name)
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
# Addresses that no other server's instances have: this computer reaches each address in one place only.
network = ec2.create_vpc(CidrBlock="10.50.0.0/16")["Vpc"]["VpcId"]
subnet = ec2.create_subnet(VpcId=network, CidrBlock="10.50.0.0/20")["Subnet"]["SubnetId"]
for name in names:
    instance = ec2.run_instances(
        SubnetId=subnet,
        ImageId=image,
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=1,
        IamInstanceProfile={"Name": name},
    )["Instances"][0]["InstanceId"]
    print(instance, name, flush=True)
