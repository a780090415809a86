#!/usr/bin/env python3
"""Measures the release build of Rolecall and prints Markdown tables; `make bench` runs it.

Everything is on 127.0.0.1, of one machine that also runs the clients: ratios say more than figures.
"""

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import boto3
from botocore.config import Config

import instances
import roles
import servers
import starts
from load import Call, medians, signed

CALLER_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*"},
        {"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::*:role/BENCH_*"},
        {"Effect": "Deny", "Action": "iam:Delete*", "Resource": "*"},
    ],
}
TRUST_ACCOUNT = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}],
}


def main():
    sections = {
        "calls": calls, "metadata": metadata, "decisions": decisions, "start": start, "memory": memory, "moto": moto,
        "instances": record_instances, "boot": boot}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="the release build of rolecall")
    parser.add_argument("--decisions", type=Path, help="the release build of Benchmarks/Decisions")
    parser.add_argument("--seconds", type=int, default=5, help="of load per case and round (default: 5)")
    parser.add_argument("--rounds", type=int, default=5, help="each runs every case once (default: 5)")
    parser.add_argument("--roles", type=int, default=100_000, help="for the memory they take (default: 100000)")
    parser.add_argument("--only", nargs="+", choices=sections, default=list(sections))
    options = parser.parse_args()
    memory_total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    print(f"{time.strftime('%Y-%m-%d %H:%M', time.gmtime())} UTC, {os.cpu_count()} cores, {memory_total:.0f} GiB; "
          f"load before: {os.getloadavg()[0]:.1f}; {options.rounds} rounds of {options.seconds} s", flush=True)
    for name in options.only:
        sections[name](options)


def table(title, columns, rows):
    print(f"\n**{title}**\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}", flush=True)
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def client(service, server, credentials):
    key, secret, token = credentials
    return boto3.client(
        service, endpoint_url=server, region_name="us-east-1", aws_access_key_id=key, aws_secret_access_key=secret,
        aws_session_token=token, config=Config(retries={"max_attempts": 0}))


def administrator(server):
    exports = server.administrator()
    return tuple(exports["AWS_" + name] for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"))


def callers(url, credentials):
    """A user and a session of a role that may do the same by the same policy, and the role that is asked for."""
    iam, sts = client("iam", url, credentials), client("sts", url, credentials)
    policy = iam.create_policy(PolicyName="BENCH_POLICY", PolicyDocument=json.dumps(CALLER_POLICY))["Policy"]["Arn"]
    role = iam.create_role(RoleName="BENCH_ROLE", AssumeRolePolicyDocument=json.dumps(TRUST_ACCOUNT))["Role"]["Arn"]
    iam.attach_role_policy(RoleName="BENCH_ROLE", PolicyArn=policy)
    iam.create_user(UserName="bench")
    iam.attach_user_policy(UserName="bench", PolicyArn=policy)
    iam.put_user_policy(
        UserName="bench", PolicyName="assume", PolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": role}}))
    made = iam.create_access_key(UserName="bench")["AccessKey"]
    user = (made["AccessKeyId"], made["SecretAccessKey"], None)
    session = client("sts", url, user).assume_role(RoleArn=role, RoleSessionName="bench")["Credentials"]
    return user, (session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])


def calls(options):
    with tempfile.TemporaryDirectory(prefix="bench-") as directory, \
            servers.rolecall(options.program, directory) as server, servers.nginx() as nginx:
        user, session = callers(server.url, administrator(server))
        for connections in (32, 1):
            who = {"Action": "GetCallerIdentity", "Version": "2011-06-15"}
            role = {"Action": "GetRole", "Version": "2010-05-08", "RoleName": "BENCH_ROLE"}
            get_role = signed(server.url, "iam", role, user)
            health = server.url + "/_rolecall/health"
            cases = {
                "static page of the same server": Call(health),
                "the same page, asked with the headers of GetRole": Call(health, headers={
                    name: value for name, value in get_role.headers.items() if name != "Content-Length"}),
                "signed GetCallerIdentity, a user": signed(server.url, "sts", who, user),
                "signed and authorized iam:GetRole, a user": get_role,
                "signed and authorized iam:GetRole, a role's session": signed(server.url, "iam", role, session),
            }
            if nginx:
                cases["static answer of nginx, 1 worker"] = Call(nginx + "/")
            found = medians(cases, connections, options.seconds, options.rounds)
            plural = "s" if connections > 1 else ""
            table(f"Calls, {connections} connection{plural}", ["", "requests/s", "p50, µs", "ratio to static"], [
                [name, f"{rate:,.0f}", f"{p50:,.0f}", f"{ratio:.2f}"]
                for name, (rate, p50, ratio) in found.items()])
        if not nginx:
            print("\nnginx is not installed: no comparison with it.")


def metadata(options):
    """Inside `rolecall run`, where the metadata service is at its own address when the machine permits."""
    harness = Path(__file__).resolve()
    with tempfile.TemporaryDirectory(prefix="bench-") as directory, \
            servers.rolecall(options.program, directory, more=["--metadata-rate", "0"]) as server:
        environment = servers.plain_environment() | {
            name: value for name, value in server.administrator().items()}
        credentials = administrator(server)
        iam = client("iam", server.url, credentials)
        trust = roles.TRUST
        iam.create_role(RoleName="BENCH_INSTANCE", AssumeRolePolicyDocument=trust)
        inside = subprocess.run(
            [str(options.program), "run", "--data-dir", directory, "--role", "BENCH_INSTANCE", "--",
             "python3", str(harness.parent / "metadata.py"), str(options.seconds), str(options.rounds)],
            capture_output=True, text=True, env=environment)
        if inside.returncode:
            raise RuntimeError(f"inside the instance: {inside.stdout} {inside.stderr}")
        table("Instance metadata", ["", "connections", "requests/s", "p50, µs", "p99, µs"], [
            [name, str(connections), f"{rate:,.0f}", f"{p50:,.0f}", f"{p99:,.0f}"]
            for name, connections, rate, p50, p99 in json.loads(inside.stdout)])


def decisions(options):
    if not options.decisions:
        print("\nNo --decisions: the policy engine is not measured.")
        return
    printed = subprocess.run([str(options.decisions)], check=True, capture_output=True, text=True).stdout
    try:
        import cedar
    except ImportError:
        cedar = None
        print("\ncedarpy is missing (pip install 'cedarpy==4.12.2'): nothing to compare decisions with.")
    rows = []
    for line in printed.splitlines():
        mix, count, nanoseconds, allocations = line.split(",")
        ours = float(nanoseconds) / 1000
        row = [mix, f"{int(count):,}", f"{ours:.2f}", f"{1e6 / ours:,.0f}", allocations]
        if cedar:
            theirs = cedar.measure(mix, int(count))
            row += [f"{theirs:.0f}", f"{theirs / ours:,.0f}"]
        rows.append(row)
    table("A decision, of one processor's time: a statement that allows, the others about …", [
        "", "statements", "µs", "decisions/s", "allocations", *(["cedarpy, µs", "ratio"] if cedar else [])], rows)


def start(options):
    fresh, again = [], []
    for _ in range(11):
        with tempfile.TemporaryDirectory(prefix="bench-") as directory:
            for times in (fresh, again):
                with servers.rolecall(options.program, directory) as server:
                    times.append(server.startup * 1000)
    table("Start of the process to the endpoint line, ms", ["", "median", "worst of 11"], [
        ["new data directory", f"{statistics.median(fresh):.0f}", f"{max(fresh):.0f}"],
        ["the same again", f"{statistics.median(again):.0f}", f"{max(again):.0f}"]])


def memory(options):
    with tempfile.TemporaryDirectory(prefix="bench-") as directory:
        with servers.rolecall(options.program, directory) as server:
            time.sleep(1)
            idle = server.memory()
            made = min(options.roles, 1000)
            seconds = roles.create(server.url, administrator(server), made)
        roles.multiply(f"{directory}/rolecall.sqlite", options.roles)
        with servers.rolecall(options.program, directory) as server:
            time.sleep(1)
            filled, startup = server.memory(), server.startup * 1000
            iam = client("iam", server.url, administrator(server))
            counted = iam.get_account_summary()["SummaryMap"]["Roles"]
            if counted != options.roles:
                raise RuntimeError(f"the account has {counted} roles instead of {options.roles}")
        table("Resident memory, MiB", ["", ""], [
            ["idle", f"{idle:.1f}"],
            [f"after a start with {options.roles:,} roles", f"{filled:.1f}"]])
        print(f"\n{made:,} roles were created through the API, {made / seconds:,.0f} each second over 32 connections, "
              f"and copied in the database to {options.roles:,}; the start with them took {startup:,.0f} ms.")


def launch(url, credentials, count):
    ec2 = client("ec2", url, credentials)
    images = ec2.describe_images(Owners=["amazon"])["Images"]
    image = next(image["ImageId"] for image in images if image["Architecture"] == "x86_64")
    ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=count, MaxCount=count)
    return len([i for r in ec2.describe_instances()["Reservations"] for i in r["Instances"]])


def record_instances(options):
    instances.section(options, client, administrator, table)


def boot(options):
    if os.getuid() != 0:
        print("\nContainers need root: the time to the first credentials is not measured.")
        return
    starts.section(options, client, administrator, table)


def moto(options):
    """Both servers at one connection: moto serves them one after the other anyway."""
    with tempfile.TemporaryDirectory(prefix="bench-") as directory, \
            servers.rolecall(options.program, directory) as server, servers.moto() as peer:
        if not peer:
            print("\nmoto is not installed (pip install 'moto[server]'): no comparison with it.")
            return
        url, process, startup = peer
        ours = administrator(server)
        theirs = ("test", "test", None)
        for place, credentials in ((server.url, ours), (url, theirs)):
            client("iam", place, credentials).create_role(
                RoleName="BENCH_ROLE", AssumeRolePolicyDocument=json.dumps(TRUST_ACCOUNT))
        asked = {
            "GetCallerIdentity": ("sts", {"Action": "GetCallerIdentity", "Version": "2011-06-15"}),
            "GetRole": ("iam", {"Action": "GetRole", "Version": "2010-05-08", "RoleName": "BENCH_ROLE"}),
            "DescribeInstances of 1": ("ec2", {"Action": "DescribeInstances", "Version": "2016-11-15"}),
            "DescribeInstances of 100": ("ec2", {"Action": "DescribeInstances", "Version": "2016-11-15"}),
        }
        rows = []
        for name, (service, parameters) in asked.items():
            for place, credentials in ((server.url, ours), (url, theirs)):
                wanted = 1 if name.endswith(" 1") else 99 if name.endswith("100") else 0
                if wanted and launch(place, credentials, wanted) != (1 if wanted == 1 else 100):
                    raise RuntimeError(f"{place} does not have the instances of {name}")
            found = medians(
                {"ours": signed(server.url, service, parameters, ours),
                 "theirs": signed(url, service, parameters, theirs)}, 1, options.seconds, min(options.rounds, 3))
            rates = [found[whose][0] for whose in ("ours", "theirs")]
            rows.append([name, f"{rates[0]:,.0f}", f"{rates[1]:,.0f}", f"{rates[0] / rates[1]:,.0f}"])
        table("Beside moto: requests/s, 1 connection", ["", "Rolecall", "moto", "ratio"], rows)
        print(f"\nmoto {startup * 1000:,.0f} ms to its first answer, "
              f"{servers.resident_mebibytes(process.pid):.0f} MiB; Rolecall {server.startup * 1000:,.0f} ms, "
              f"{server.memory():.0f} MiB after the same. Rolecall verifies each signature, moto none; the caller "
              "is the root of the account, because moto lets anyone.")


if __name__ == "__main__":
    main()
