"""Asks every operation of EC2's in three ways, and says where the answer is not AWS's.

Each with DryRun; each Describe with a filter that there is not; each that is paged with a page that is too
small and with a token that is none, and page by page. Operations that are not served are left out.
"""

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

session = botocore.session.get_session()
ec2 = session.create_client("ec2", config=Config(parameter_validation=False))
model = ec2.meta.service_model
complaints = []
counts = {"served": 0, "dry runs": 0, "filters": 0, "pages": 0}

# What the first member that is asked for holds; anything else is text.
SAMPLES = {"integer": 1, "boolean": True, "list": [], "structure": {}, "blob": b"x", "double": 1.0}


def sample(shape):
    if shape.type_name == "string":
        return shape.enum[0] if shape.enum else "x" * max(1, shape.metadata.get("min", 1))
    if shape.type_name == "list":
        return [sample(shape.member)]
    if shape.type_name == "structure":
        names = shape.required_members or list(shape.members)[:1]
        return {name: sample(shape.members[name]) for name in names}
    return SAMPLES.get(shape.type_name, 1)


# What the model does not say is needed.
NEEDED = {"DescribeLaunchTemplateVersions": {"Versions": ["$Latest"]}}

# What those say to pages of nothing that do not say InvalidParameterValue.
TOO_SMALL = {
    "DescribeInstanceCreditSpecifications": "InvalidRequest",
    "DescribeInstanceTypeOfferings": "InvalidMaxResults",
    "DescribeInstanceTypes": "InvalidMaxResults",
}


def ask(name, **more):
    """The error's code and words, or None where there was an answer."""
    shape = model.operation_model(name).input_shape
    given = {member: sample(shape.members[member]) for member in shape.required_members}
    try:
        ec2._make_api_call(name, {**given, **NEEDED.get(name, {}), **more})
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return None


def expect(name, what, answer, code, words=""):
    if answer is None or answer[0] != code or words not in answer[1]:
        complaints.append(f"{name} {what}: {answer}")


for name in model.operation_names:
    shape = model.operation_model(name).input_shape
    members = shape.members if shape else {}
    dry = ask(name, **({"DryRun": True} if "DryRun" in members else {})) if shape else ("InvalidAction", "")
    if dry and dry[0] == "InvalidAction":
        continue
    counts["served"] += 1
    if "DryRun" in members:
        counts["dry runs"] += 1
        expect(name, "with DryRun", dry, "DryRunOperation")
    if name.startswith("Describe") and "Filters" in members and not shape.required_members:
        counts["filters"] += 1
        answer = ask(name, Filters=[{"Name": "no-such-filter", "Values": ["x"]}])
        expect(name, "with an unknown filter", answer, "InvalidParameterValue", "'no-such-filter'")
    if "MaxResults" in members and "NextToken" in members and not shape.required_members:
        counts["pages"] += 1
        answer = ask(name, NextToken="no-such-token")
        expect(name, "with a token that is none", answer, "InvalidParameterValue")
        refusal = TOO_SMALL.get(name, "InvalidParameterValue")
        expect(name, "with no results at most", ask(name, MaxResults=0), refusal)

# Twelve of each, so that five on a page make three pages.
vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
for number in range(12):
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{number}.0/24")["Subnet"]["SubnetId"]
    ec2.create_network_interface(
        SubnetId=subnet,
        TagSpecifications=[
            {"ResourceType": "network-interface", "Tags": [{"Key": "Number", "Value": str(number)}]}
        ],
    )
    ec2.create_security_group(GroupName=f"g{number}", Description="d", VpcId=vpc)
for operation, key, identifier in [
    ("describe_subnets", "Subnets", "SubnetId"),
    ("describe_network_interfaces", "NetworkInterfaces", "NetworkInterfaceId"),
    ("describe_security_groups", "SecurityGroups", "GroupId"),
    ("describe_security_group_rules", "SecurityGroupRules", "SecurityGroupRuleId"),
    ("describe_tags", "Tags", "ResourceId"),
]:
    whole = [row[identifier] for row in getattr(ec2, operation)()[key]]
    pages = list(ec2.get_paginator(operation).paginate(PaginationConfig={"PageSize": 5}))
    paged = [row[identifier] for page in pages for row in page[key]]
    if sorted(paged) != sorted(whole) or len(pages) != -(-len(whole) // 5):
        complaints.append(f"{operation}: {len(paged)} on {len(pages)} pages, not {len(whole)}")

for complaint in complaints:
    print(complaint)
print(", ".join(f"{count} {what}" for what, count in counts.items()))
