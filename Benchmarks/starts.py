"""Instances that run: how soon a program in one has credentials."""

import ctypes
import http.client
import json
import os
import re
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import servers
from instances import image

LAUNCHES = 11
SERVICE = "169.254.169.254"
BOOT = b"/run/rolecall/init"
CREDENTIALS = "/latest/meta-data/iam/security-credentials/BENCH"
SCRIPT = f"""#!/bin/sh
until curl -sf http://{SERVICE}{CREDENTIALS} | grep -q AccessKeyId; do :; done
echo "credentials at $(date +%s.%N) end"
"""


def first_process(instance, known, deadline):
    """The process that boots the instance, as soon as there is one; `known` are those that were there before."""
    while time.time() < deadline:
        for name in set(os.listdir("/proc")) - known:
            try:
                with open(f"/proc/{name}/cmdline", "rb") as command, open(f"/proc/{name}/mountinfo") as mounts:
                    if BOOT in command.read() and instance in mounts.read():
                        return name
            except OSError:
                continue
        # What looks without a pause takes a processor from what it looks for.
        time.sleep(0.001)
    raise RuntimeError(f"no process in {instance} within a minute")


def from_inside(process, deadline):
    """When a program in the process's network had credentials, as SDKs get them: a token, then the role's."""
    if ctypes.CDLL(None, use_errno=True).setns(os.open(f"/proc/{process}/ns/net", os.O_RDONLY), 0):
        raise OSError(ctypes.get_errno(), "the network of the instance cannot be entered")
    while time.time() < deadline:
        try:
            connection = http.client.HTTPConnection(SERVICE, timeout=1)
            connection.request("PUT", "/latest/api/token", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"})
            token = connection.getresponse().read().decode()
            connection.request("GET", CREDENTIALS, headers={"X-aws-ec2-metadata-token": token})
            if b"AccessKeyId" in connection.getresponse().read():
                return time.time()
        except OSError:
            # Its network may still be laid. Asking without a pause would reach the service's limit of packets.
            time.sleep(0.001)
    raise RuntimeError("no credentials within a minute")


def in_user_data(ec2, instance, deadline):
    while time.time() < deadline:
        output = ec2.get_console_output(InstanceId=instance, Latest=True).get("Output", "")
        found = re.search(r"credentials at ([0-9.]+) end", output)
        if found:
            return float(found[1])
        time.sleep(0.05)
    raise RuntimeError(f"no credentials in user data within a minute: {output}")


def end(ec2, instance):
    """Returns when it is gone: its end is not to be in the next one's way."""
    ec2.terminate_instances(InstanceIds=[instance])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def launch(ec2, ami, user_data=None):
    """Gives when RunInstances was called and when it answered, the process and the moment of its first credentials."""
    known, more = set(os.listdir("/proc")), {"UserData": user_data} if user_data else {}
    began = time.time()
    instance = ec2.run_instances(
        ImageId=ami, InstanceType="t3.micro", MinCount=1, MaxCount=1, IamInstanceProfile={"Name": "BENCH"},
        MetadataOptions={"HttpTokens": "optional"}, **more)["Instances"][0]["InstanceId"]
    answered, deadline = time.time(), began + 60
    if user_data:
        moments = [in_user_data(ec2, instance, deadline)]
    else:
        process = first_process(instance, known, deadline)
        moments = [time.time()]
        # A thread of its own: it stays in that network.
        with ThreadPoolExecutor(1) as thread:
            moments.append(thread.submit(from_inside, process, deadline).result())
    end(ec2, instance)
    return [(moment - began) * 1000 for moment in (answered, *moments)]


def section(options, client, administrator, table):
    with tempfile.TemporaryDirectory(prefix="bench-") as directory, \
            servers.rolecall(options.program, directory, machines="container") as server:
        credentials = administrator(server)
        iam, ec2 = client("iam", server.url, credentials), client("ec2", server.url, credentials)
        trust = {"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}
        iam.create_role(RoleName="BENCH", AssumeRolePolicyDocument=json.dumps(trust))
        iam.create_instance_profile(InstanceProfileName="BENCH")
        iam.add_role_to_instance_profile(InstanceProfileName="BENCH", RoleName="BENCH")
        ami = image(ec2)
        # The network that instances share is there as long as one of them is.
        neighbour = ec2.run_instances(ImageId=ami, InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]
        plain = [launch(ec2, ami) for _ in range(LAUNCHES)]
        scripted = [launch(ec2, ami, SCRIPT) for _ in range(LAUNCHES)]
        end(ec2, neighbour["InstanceId"])
    columns = dict(zip(("its answer", "the first process", "the first credentials inside"), zip(*plain)))
    columns["the first credentials in user data"] = [row[-1] for row in scripted]
    table("A container instance, from the call of RunInstances, ms", ["", "median", f"worst of {LAUNCHES}"], [
        [name, f"{statistics.median(column):.0f}", f"{max(column):.0f}"] for name, column in columns.items()])
    if os.access("/usr/bin/cloud-init", os.X_OK):
        print("\nUser data is run by this computer's cloud-init, whose start is most of its time.")
