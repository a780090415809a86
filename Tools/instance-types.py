#!/usr/bin/env python3
"""Writes Sources/CAssets/instance-types.tsv: what the PyPI package moto knows of EC2's instance types.

    pip install moto==5.2.1
    python3 Tools/instance-types.py [--check]

With --check it writes nothing and fails when the file is not what it would write. Types with accelerators, with more
than one network card or EBS card, and Macs are left out.

The first line names the columns, the second the regions of the last column: for each region two hexadecimal digits,
a bit for each of its zones in their order. An empty field is what AWS does not say.
"""

import gzip
import json
import pathlib
import sys

PACKAGE, VERSION = "moto", "5.2.1"
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/CAssets/instance-types.tsv"
REGIONS = (
    "ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 "
    "eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2"
).split()
SWITCHES = [
    ("c", lambda t: t["CurrentGeneration"]),
    ("f", lambda t: t["FreeTierEligible"]),
    ("m", lambda t: t["BareMetal"]),
    ("b", lambda t: t["BurstablePerformanceSupported"]),
    ("d", lambda t: t["DedicatedHostsSupported"]),
    ("r", lambda t: t["AutoRecoverySupported"]),
    ("h", lambda t: t["HibernationSupported"]),
    ("n", lambda t: t.get("NitroEnclavesSupport") == "supported"),
    ("t", lambda t: t.get("NitroTpmSupport") == "supported"),
    ("o", lambda t: t.get("RebootMigrationSupport") == "supported"),
    ("p", lambda t: t.get("PhcSupport") == "supported"),
    ("i", lambda t: "instance-store" in t["SupportedRootDeviceTypes"]),
    ("v", lambda t: "paravirtual" in t["SupportedVirtualizationTypes"]),
    ("s", lambda t: "spot" in t["SupportedUsageClasses"]),
    ("g", lambda t: "cluster" in t["PlacementGroupInfo"]["SupportedStrategies"]),
    ("6", lambda t: t["NetworkInfo"]["Ipv6Supported"]),
    ("e", lambda t: t["NetworkInfo"]["EfaSupported"]),
    ("x", lambda t: t["NetworkInfo"]["EncryptionInTransitSupported"]),
    ("q", lambda t: t["NetworkInfo"]["FlexibleEnaQueuesSupport"] == "supported"),
    ("z", lambda t: t["NetworkInfo"]["EnaSrdSupported"]),
    ("k", lambda t: t["EbsInfo"].get("AttachmentLimitType") == "dedicated"),
]
COLUMNS = (
    "name vcpus cores threads valid-cores valid-threads memory architectures manufacturer clock features hypervisor "
    "boot-modes switches ebs-optimized ebs-nvme ebs-attachments ebs-baseline ebs-maximum network interfaces ipv4 ipv6 "
    "ena baseline-gbps peak-gbps tcp-timeout efa-interfaces disks disk-nvme offered"
).split()


def main() -> int:
    import moto
    import moto.ec2

    if moto.__version__ != VERSION:
        print(f"{PACKAGE} {VERSION} is needed, {moto.__version__} is installed", file=sys.stderr)
        return 1
    text = render(pathlib.Path(moto.ec2.__file__).parent / "resources")
    if "--check" in sys.argv:
        if not OUTPUT.exists() or OUTPUT.read_text() != text:
            print(f"{OUTPUT} is stale: run Tools/instance-types.py", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_text(text)
    print(f"{OUTPUT}: {len(text)} bytes")
    return 0


def read(path: pathlib.Path):
    with gzip.open(path) as file:
        return json.load(file)


def render(resources: pathlib.Path) -> str:
    types = read(resources / "instance_types.json.gz")
    offered: dict = {}
    for region in REGIONS:
        rows = read(resources / f"instance_type_offerings/availability-zone/{region}.json.gz")
        zones = sorted({row["Location"] for row in rows})
        for row in rows:
            masks = offered.setdefault(row["InstanceType"], dict.fromkeys(REGIONS, 0))
            masks[region] |= 1 << zones.index(row["Location"])
    lines = ["\t".join(COLUMNS), "\t".join(REGIONS)]
    for name in sorted(types):
        if name in offered and is_common(types[name]):
            lines.append("\t".join(fields(types[name], offered[name])))
    return "\n".join(lines) + "\n"


def is_common(t: dict) -> bool:
    special = ["GpuInfo", "FpgaInfo", "InferenceAcceleratorInfo", "MediaAcceleratorInfo", "NeuronInfo"]
    return (
        not any(info in t for info in special)
        and not t["InstanceType"].startswith("mac")
        and t["NetworkInfo"]["MaximumNetworkCards"] == 1
        and t["EbsInfo"].get("MaximumEbsCards", 1) == 1
    )


def fields(t: dict, masks: dict) -> list:
    cpu, processor, ebs, network = t["VCpuInfo"], t["ProcessorInfo"], t["EbsInfo"], t["NetworkInfo"]
    speed, card = ebs.get("EbsOptimizedInfo", {}), network["NetworkCards"][0]
    storage = t.get("InstanceStorageInfo", {})
    values = [
        t["InstanceType"], cpu["DefaultVCpus"], cpu["DefaultCores"], cpu["DefaultThreadsPerCore"],
        cpu.get("ValidCores"), cpu.get("ValidThreadsPerCore"), t["MemoryInfo"]["SizeInMiB"],
        processor["SupportedArchitectures"], processor.get("Manufacturer"), processor.get("SustainedClockSpeedInGhz"),
        processor.get("SupportedFeatures"), t.get("Hypervisor"), t["SupportedBootModes"],
        "".join(letter for letter, holds in SWITCHES if holds(t)),
        ebs["EbsOptimizedSupport"], ebs["NvmeSupport"], ebs.get("MaximumEbsAttachments"),
        three(speed, "Baseline"), three(speed, "Maximum"),
        network["NetworkPerformance"], network["MaximumNetworkInterfaces"], network["Ipv4AddressesPerInterface"],
        network["Ipv6AddressesPerInterface"], network["EnaSupport"], card.get("BaselineBandwidthInGbps"),
        card.get("PeakBandwidthInGbps"), network["ConnectionTrackingConfiguration"]["DefaultTcpEstablishedTimeout"],
        network.get("EfaInfo", {}).get("MaximumEfaInterfaces"),
        [f'{disk["Count"]}x{disk["SizeInGB"]}{disk["Type"]}' for disk in storage.get("Disks", [])],
        storage.get("NvmeSupport"), "".join(f"{masks[region]:02x}" for region in REGIONS),
    ]
    return [text(value) for value in values]


def three(speed: dict, prefix: str) -> list:
    """Megabits, megabytes and operations each second."""
    names = ["BandwidthInMbps", "ThroughputInMBps", "Iops"]
    return [speed[prefix + name] for name in names] if speed else []


def text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ",".join(str(one) for one in value)
    return str(value)


if __name__ == "__main__":
    sys.exit(main())
