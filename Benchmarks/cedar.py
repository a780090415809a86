"""The policies of Benchmarks/Decisions in Cedar, and how long cedarpy takes over the same requests. Policies and
entities are parsed beforehand and requests go in one batch: the quickest way that cedarpy has."""

import json
import statistics
import time

import cedarpy

ROLE = "arn:aws:iam::123456789012:role/BENCH_ROLE"
OBJECT = "arn:aws:s3:::app-data/reports/2026/11.csv"
FOREIGN = ["s3:GetObject", "s3:List*", "ec2:Describe*", "sqs:SendMessage", "sns:Publish", "kms:Decrypt",
           "dynamodb:Query", "logs:PutLogEvents", "lambda:Invoke*", "ssm:GetParameter*"]
CONTEXT = {"region": "us-east-1", "time": 1_795_262_400}


def permit(actions, resource=None, condition=None, effect="permit"):
    """One statement. A wildcarded action is a group of actions, the ARN an attribute of the resource."""
    names = [actions] if isinstance(actions, str) else actions
    scope = f'action == Action::"{names[0]}"' if len(names) == 1 and not names[0].endswith("*") else (
        "action in [" + ", ".join(f'Action::"{name}"' for name in names) + "]")
    tests = [f'resource.arn like "{resource}"'] if resource else []
    tests += [condition] if condition else []
    when = f" when {{ {' && '.join(tests)} }}" if tests else ""
    return f"{effect}(principal, {scope}, resource){when};"


def statements(mix, count):
    others = {
        "other actions": lambda number: permit(FOREIGN[number % len(FOREIGN)]),
        "other resources": lambda number: permit(
            "iam:Get*", f"arn:aws:iam::123456789012:role/team-{number}/*"),
        "other conditions": lambda number: permit(
            "iam:GetRole", ROLE, f'context.region == "region-{number}"'),
        "other times and addresses": lambda number: permit(
            "iam:GetRole", ROLE, "context.time > 1798761600" if number % 2 == 0
            else f'context.address.isInRange(ip("10.{number % 256}.0.0/16"))'),
    }[mix]
    allowing = permit("iam:GetRole", "arn:aws:iam::123456789012:role/BENCH_*")
    return "\n".join([others(number) for number in range(count - 1)] + [allowing])


TYPICAL = "\n".join([
    permit(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::app-data/*"),
    permit("s3:ListBucket", "arn:aws:s3:::app-data"),
    permit("s3:DeleteObject", "arn:aws:s3:::app-data/keep/*", effect="forbid"),
    permit("kms:Decrypt", condition='context has via && context.via == "s3.us-east-1.amazonaws.com"'),
    permit(["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"], "arn:aws:sqs:us-east-1:123456789012:app-*"),
    permit("sns:Publish", "arn:aws:sns:us-east-1:123456789012:app-*"),
    permit("dynamodb:*", "arn:aws:dynamodb:us-east-1:123456789012:table/app"),
    permit(["ssm:GetParameter", "ssm:GetParameters"], "arn:aws:ssm:us-east-1:123456789012:parameter/app/*"),
    permit(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]),
    permit("cloudwatch:PutMetricData"),
    permit(["xray:PutTraceSegments", "xray:PutTelemetryRecords"]),
    permit("ec2:*", condition='context.region != "us-east-1"', effect="forbid"),
])


def microseconds(policies, action, arn, rounds=7):
    """Of the processor, for one decision."""
    batch = 200
    parsed = cedarpy.PolicySet.from_str(policies)
    group = action.split(":")[0] + ":Get*"
    entities = cedarpy.Entities.from_json_str(json.dumps([
        {"uid": {"type": "User", "id": "bench"}, "attrs": {}, "parents": []},
        {"uid": {"type": "Resource", "id": arn}, "attrs": {"arn": arn}, "parents": []},
        {"uid": {"type": "Action", "id": action}, "attrs": {}, "parents": [{"type": "Action", "id": group}]},
        {"uid": {"type": "Action", "id": group}, "attrs": {}, "parents": []},
    ]))
    request = {
        "principal": {"type": "User", "id": "bench"}, "action": {"type": "Action", "id": action},
        "resource": {"type": "Resource", "id": arn},
        "context": CONTEXT | {"address": {"__extn": {"fn": "ip", "arg": "203.0.113.7"}}},
    }
    times = []
    for _ in range(rounds):
        start = time.process_time()
        answers = cedarpy.is_authorized_batch([request] * batch, parsed, entities)
        times.append((time.process_time() - start) / batch * 1e6)
        assert all(answer.decision == cedarpy.Decision.Allow for answer in answers), answers[0].diagnostics
    return statistics.median(times)


def measure(mix, count):
    if mix == "a typical role":
        return microseconds(TYPICAL, "s3:GetObject", OBJECT)
    return microseconds(statements(mix, count), "iam:GetRole", ROLE)
