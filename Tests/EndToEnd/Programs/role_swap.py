"""Replaces the profiles of instances while they fetch credentials and call S3 as fast as they can.

The arguments are the number of instances, the number of replacements, the program and its data directory. Fails when S3
took a caller for a role that its instance did not have while it fetched the credentials, or when anything answered 5xx.
"""

import json
import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import boto3
from botocore.config import Config

COUNT, SWAPS, PROGRAM, DATA = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
BUCKET, ROLES = "role-swap", [f"SWAP_{number}" for number in range(4)]
WORKER = (Path(__file__).parent / "role_swap_worker.py").read_text()
TRUST = {"Version": "2012-10-17", "Statement": {
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}
once = Config(retries={"total_max_attempts": 1}, max_pool_connections=16, s3={"addressing_style": "path"})
iam, ec2, s3 = (boto3.client(name, config=once) for name in ("iam", "ec2", "s3"))


def prepare():
    s3.create_bucket(Bucket=BUCKET)
    for role in ROLES:
        s3.put_object(Bucket=BUCKET, Key=role, Body=role.encode())
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
        iam.put_role_policy(RoleName=role, PolicyName="one", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": {
                "Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{BUCKET}/{role}"}}))
        iam.create_instance_profile(InstanceProfileName=role)
        iam.add_role_to_instance_profile(InstanceProfileName=role, RoleName=role)
    images = ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "name", "Values": ["amzn2-ami-hvm-*-x86_64-gp2"]}])
    launched = ec2.run_instances(
        ImageId=images["Images"][0]["ImageId"], MinCount=COUNT, MaxCount=COUNT, InstanceType="t3.nano",
        IamInstanceProfile={"Name": ROLES[0]})
    ids = [instance["InstanceId"] for instance in launched["Instances"]]
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1, "MaxAttempts": 300})
    return ids


def execute(instance, *command, **options):
    return subprocess.Popen([PROGRAM, "exec", "--data-dir", DATA, instance, "--", *command], text=True, **options)


def attached_between(spans, began, ended):
    """The roles that the instance may have had in that time: from the call that brought one to the end of the call that
    took it away."""
    return {role for role, start, end in spans if start <= ended and began <= end}


def main():
    ids = prepare()
    associations = {row["InstanceId"]: row["AssociationId"]
                    for row in ec2.describe_iam_instance_profile_associations()["IamInstanceProfileAssociations"]}
    spans = {instance: [[ROLES[0], 0.0, float("inf")]] for instance in ids}
    outputs = {instance: open(f"out-{instance}", "w+") for instance in ids}
    workers = [execute(instance, "sh", "-lc", 'exec python3 -c "$0" "$@"', WORKER, BUCKET, *ROLES,
                       stdout=outputs[instance]) for instance in ids]
    locks = {instance: threading.Lock() for instance in ids}
    rng = random.Random(4)
    orders = [(rng.choice(ids), rng.choice(ROLES)) for _ in range(SWAPS)]

    def swap(order):
        instance, role = order
        with locks[instance]:
            if spans[instance][-1][0] == role:
                role = ROLES[(ROLES.index(role) + 1) % len(ROLES)]
            began = time.monotonic()
            answer = ec2.replace_iam_instance_profile_association(
                AssociationId=associations[instance], IamInstanceProfile={"Name": role})
            associations[instance] = answer["IamInstanceProfileAssociation"]["AssociationId"]
            spans[instance][-1][2] = time.monotonic()
            spans[instance].append([role, began, float("inf")])

    while any(output.tell() == 0 and not Path(output.name).stat().st_size for output in outputs.values()):
        time.sleep(0.05)
    began = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(swap, orders))
    seconds = time.monotonic() - began
    for instance in ids:
        assert execute(instance, "touch", "/tmp/stop").wait(240) == 0
    for worker in workers:
        assert worker.wait(240) == 0, "a worker failed"

    wrong, sets, fresh, statuses = [], 0, 0, {}
    for instance, output in outputs.items():
        output.seek(0)
        for line in output:
            row = json.loads(line)
            for status, count in row.get("statuses", {}).items():
                statuses[int(status)] = statuses.get(int(status), 0) + count
            if "refused" in row:
                wrong.append((instance, row))
            if "began" not in row:
                continue
            sets += 1
            possible = attached_between(spans[instance], row["began"], row["ended"])
            if row["allowed"] != [row["named"]] or row["named"] not in possible:
                wrong.append((instance, row, sorted(possible)))
    wrong += [f"{count} answers with status {status}" for status, count in statuses.items() if status >= 500]
    for problem in wrong[:20]:
        print(problem)
    print(json.dumps({"instances": COUNT, "swaps": SWAPS, "seconds": round(seconds, 1),
                      "swaps/s": round(SWAPS / seconds, 1), "fetches": sets,
                      "requests/s": round(sum(statuses.values()) / seconds), "statuses": statuses, "wrong": len(wrong)}))
    sys.exit(1 if wrong else 0)


main()
