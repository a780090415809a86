"""Instances: how fast they are launched and listed, however many there are, beside moto."""

import http.client
import json
import sqlite3
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import servers
from load import report, signed

SIZES = (10, 1000, 100_000)
PAGE = 100
CONNECTIONS = 32
LAUNCH = "RunInstances of one"


def repeated(call, connections, count):
    """Sends the same request so often over each of some connections. Gives calls per second, and the median and the
    99th percentile in milliseconds."""
    place = urlsplit(call.url)

    def over_one(_):
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=120)
        times = []
        for _ in range(count):
            start = time.monotonic()
            connection.request(call.method, "/", call.body, call.headers)
            answer = connection.getresponse()
            text = answer.read()
            times.append(time.monotonic() - start)
            if answer.status != 200:
                raise RuntimeError(f"{answer.status}: {text[:500]}")
        connection.close()
        return times

    began = time.monotonic()
    with ThreadPoolExecutor(connections) as pool:
        times = sorted(time for found in pool.map(over_one, range(connections)) for time in found)
    rate = len(times) / (time.monotonic() - began)
    return rate, statistics.median(times) * 1000, times[int(len(times) * 0.99)] * 1000


def image(ec2):
    found = ec2.describe_images(Owners=["amazon"])["Images"]
    return next(row["ImageId"] for row in found if row["Architecture"] == "x86_64")


def launch(ec2, ami, count):
    while count:
        some = min(count, 1000)
        launched = ec2.run_instances(ImageId=ami, InstanceType="t3.micro", MinCount=some, MaxCount=some)
        count -= some
    return launched["Instances"][-1]["InstanceId"]


def multiply(database, wanted):
    """Copies the instances in the database of a server that is not running, with their root volumes, until there are
    `wanted`."""
    with sqlite3.connect(database) as connection:
        def facts(kind):
            return [json.loads(body) for (body,) in connection.execute("SELECT body FROM facts WHERE kind = ?", [kind])]

        patterns, volumes = facts("instance"), {volume["id"]: volume for volume in facts("volume")}
        rows = []
        for number in range(wanted - len(patterns)):
            copy = dict(patterns[number % len(patterns)])
            volume = volumes.get(copy["rootVolumeID"])
            for name, letters in (("id", "i-"), ("reservationID", "r-"), ("networkInterfaceID", "eni-"),
                                  ("networkAttachmentID", "eni-attach-"), ("rootVolumeID", "vol-")):
                copy[name] = f"{letters}0c{number:015x}"
            copy["launchIndex"] = 0
            copy["privateIPv4"] = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
            rows.append(("instance", copy["id"], json.dumps(copy, separators=(",", ":")).encode()))
            if volume:
                volume = volume | {"id": copy["rootVolumeID"]}
                volume["attachment"] = volume["attachment"] | {"instanceID": copy["id"]}
                name = f"{volume['account']}/{volume['region']}/{volume['id']}"
                rows.append(("volume", name, json.dumps(volume, separators=(",", ":")).encode()))
        connection.executemany("INSERT INTO facts (kind, id, body) VALUES (?, ?, ?)", rows)
        connection.executemany(
            "INSERT INTO changes (at, request_id, kind, id, body) VALUES (0, 'bench', ?, ?, ?)", rows)
    connection.close()


def calls(url, credentials, ami, instance, **place):
    def ec2(action, **parameters):
        return signed(url, "ec2", {"Action": action, "Version": "2016-11-15", **parameters}, credentials)

    return {
        LAUNCH: ec2(
            "RunInstances", ImageId=ami, InstanceType="t3.micro", MinCount=1, MaxCount=1, **place),
        "DescribeInstances of one by ID": ec2("DescribeInstances", **{"InstanceId.1": instance}),
        f"DescribeInstances, a page of {PAGE}": ec2("DescribeInstances", MaxResults=PAGE),
        "DescribeInstances of all": ec2("DescribeInstances"),
    }


def measure(url, credentials, ec2, ami, size, seconds, instance=None, **place):
    """Launches until there are as many, unless they are there, and measures each call; those that launch come last,
    and launch at that place."""
    instance = instance or launch(ec2, ami, size)
    cases = calls(url, credentials, ami, instance, **place)
    launched = cases.pop(LAUNCH)
    found = {}
    for name, call in cases.items():
        if name.endswith("all") and size > 10_000:
            continue
        rate, p50, p99 = report(call, 1, seconds)
        found[name] = rate, p50 / 1000, p99 / 1000
    # So few launches that the number of instances stays what it says.
    found[LAUNCH] = repeated(launched, 1, min(max(5, size // 10), 500))
    if size >= 1000:
        found[f"{LAUNCH}, {CONNECTIONS} at once"] = repeated(launched, CONNECTIONS, min(size // 100, 50))
    return found


def section(options, client, administrator, table):
    ours, theirs, notes = {}, {}, []
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="bench-") as directory:
            with servers.rolecall(options.program, directory) as server:
                credentials = administrator(server)
                ec2 = client("ec2", server.url, credentials)
                ami = image(ec2)
                instance = launch(ec2, ami, min(size, 1000))
                if size <= 1000:
                    ours[size] = measure(server.url, credentials, ec2, ami, size, options.seconds, instance)
            if size > 1000:
                multiply(f"{directory}/rolecall.sqlite", size)
                with servers.rolecall(options.program, directory) as server:
                    credentials = administrator(server)
                    notes.append(f"A start with {size:,} instances took {server.startup * 1000:,.0f} ms; "
                                 f"{server.memory():,.0f} MiB resident after it.")
                    ec2 = client("ec2", server.url, credentials)
                    # The subnet that the copies are in is full.
                    vpc = ec2.create_vpc(CidrBlock="10.200.0.0/16")["Vpc"]["VpcId"]
                    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.200.0.0/20")["Subnet"]["SubnetId"]
                    ours[size] = measure(
                        server.url, credentials, ec2, ami, size, options.seconds, instance, SubnetId=subnet)
        if size <= 1000:
            with servers.moto() as peer:
                if peer:
                    credentials = ("test", "test", None)
                    ec2 = client("ec2", peer[0], credentials)
                    theirs[size] = measure(peer[0], credentials, ec2, image(ec2), size, options.seconds)
    rows = []
    for size, found in ours.items():
        for name, (rate, p50, p99) in found.items():
            peer = theirs.get(size, {}).get(name)
            rows.append([
                f"{size:,}", name, f"{rate:,.0f}", f"{p50:.2f}", f"{p99:.2f}",
                f"{peer[0]:,.1f}" if peer else "", f"{rate / peer[0]:,.0f}" if peer else ""])
    table("Instances, records", [
        "instances", "call", "calls/s", "p50, ms", "p99, ms", "moto, calls/s", "ratio"], rows)
    for note in notes:
        print(f"\n{note}")
