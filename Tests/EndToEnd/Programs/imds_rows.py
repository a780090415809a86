"""Runs inside an instance: asks its metadata service everything that the service is known for, prints what is wrong.

Tokens are required; the instance has a profile, a key pair `mine`, tags shown in metadata, and user data. The
arguments are the instance's ID and the role's name. The last line says how much was right.
"""

import json
import re
import socket
import sys

INSTANCE, ROLE = sys.argv[1:3]
wrong, right = [], 0

NOT_FOUND = (
    '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n'
    '\t\t "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
    '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n <head>\n  <title>404 - Not Found</title>\n'
    ' </head>\n <body>\n  <h1>404 - Not Found</h1>\n </body>\n</html>\n')
VERSIONS = (
    "1.0 2007-01-19 2007-03-01 2007-08-29 2007-10-10 2007-12-15 2008-02-01 2008-09-01 2009-04-04 2011-01-01 2011-05-01 "
    "2012-01-12 2014-02-25 2014-11-05 2015-10-20 2016-04-19 2016-06-30 2016-09-02 2018-03-28 2018-08-17 2018-09-24 "
    "2019-10-01 2020-10-27 2021-01-03 2021-03-23 2021-07-15 2022-09-24 2024-04-11 2025-10-04 2026-04-15 latest").split()


def ask(method, path, headers=()):
    """One request on a connection of its own, written by hand: no library corrects the path."""
    with socket.create_connection(("169.254.169.254", 80), timeout=120) as connection:
        lines = [f"{method} {path} HTTP/1.1", "Host: 169.254.169.254", "Connection: close", *headers, "", ""]
        connection.sendall("\r\n".join(lines).encode())
        answer = b""
        while part := connection.recv(65536):
            answer += part
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *fields = head.decode().split("\r\n")
    return int(first.split()[1]), dict(field.split(": ", 1) for field in fields), body


def expect(name, found, wanted):
    global right
    if found == wanted:
        right += 1
    else:
        wrong.append(f"{name}: {found!r}, not {wanted!r}")


def put(seconds, path="/latest/api/token", *more):
    return ask("PUT", path, [f"X-aws-ec2-metadata-token-ttl-seconds: {seconds}", *more])


def text(path, token):
    status, _, body = ask("GET", path, [token])
    return body.decode() if status == 200 else status


# Tokens.
status, headers, body = put(21600)
TOKEN = "X-aws-ec2-metadata-token: " + body.decode()
expect("a token", (status, len(body), body[:5], headers["Content-Type"]), (200, 56, b"AQAAA", "text/plain"))
expect("its lifetime is repeated", headers.get("X-Aws-Ec2-Metadata-Token-Ttl-Seconds"), "21600")
for seconds in ("1", "60", "21600"):
    expect(f"a token for {seconds} s", put(seconds)[0], 200)
dead = put(0)
expect("a token for 0 s", dead[0], 200)
expect("is dead", ask("GET", "/", ["X-aws-ec2-metadata-token: " + dead[2].decode()])[0], 401)
for seconds in ("-1", "21601", "x", "1.5", ""):
    expect(f"a token for {seconds!r}", put(seconds)[0], 400)
expect("a token for no time", ask("PUT", "/latest/api/token")[0], 400)
expect("X-Forwarded-For", put(60, "/latest/api/token", "X-Forwarded-For: 10.0.0.1")[0], 403)
expect("a slash behind the token's path", put(60, "/latest/api/token/")[0], 200)
expect("a dated token's path", put(60, "/2021-03-23/api/token")[0::2], (401, b""))
expect("the same with a token", put(60, "/2021-03-23/api/token", TOKEN)[0::2], (403, b""))
status, headers, body = ask("GET", "/latest/api/token", [TOKEN])
expect("GET on the token's path", (status, headers.get("Allow"), body), (405, "OPTIONS, PUT", b""))

# Reading, in the order in which a request fails.
for method, path in (("GET", "/"), ("GET", "/nowhere"), ("GET", "/2000-01-01/"), ("POST", "/latest/"), ("OPTIONS", "/")):
    status, headers, body = ask(method, path)
    expect(f"{method} {path} without a token", (status, headers["Content-Type"], body), (401, "text/plain", b""))
# One bit away: four digits may end a token, for they hold its last two bits.
token = TOKEN.split(": ")[1]
nearly = token[:-3] + {"A": "Q", "Q": "A", "g": "w", "w": "g"}[token[-3]] + "=="
for bad in ("x", "A" * 56, nearly):
    expect("a bad token", ask("GET", "/", ["X-aws-ec2-metadata-token: " + bad])[0::2], (401, b""))
expect("a token in the query", ask("GET", "/?" + TOKEN.replace(": ", "="))[0], 401)
for path in ("/nowhere", "/2000-01-01/", "/latest/meta-data/x", "/latest/meta-data/autoscaling/target-lifecycle-state",
             "/latest/meta-data/spot/instance-action", "/latest/meta-data/events/recommendations/rebalance",
             "/latest/meta-data/ipv6", "/latest/meta-data/public-ipv4", "/latest/meta-data/kernel-id",
             "/latest/meta-data/product-codes", "/latest/dynamic/fws/instance-monitoring",
             "/latest/meta-data/iam/security-credentials-extended",
             "/latest/meta-data/iam/security-credentials-extended/" + ROLE,
             "/latest/meta-data/iam/security-credentials/other", "/2009-04-04/meta-data/mac", "/1.0/dynamic"):
    status, headers, body = ask("GET", path, [TOKEN])
    expect(path, (status, headers["Content-Type"], body.decode()), (404, "text/html", NOT_FOUND))
for method in ("POST", "DELETE", "PUT", "PATCH"):
    status, headers, body = ask(method, "/latest/meta-data/", [TOKEN])
    expect(method, (status, headers["Content-Type"], body), (403, "text/plain", b""))
status, headers, body = ask("OPTIONS", "/latest/meta-data/", [TOKEN])
expect("OPTIONS", (status, headers["Allow"], headers["Content-Length"]), (200, "OPTIONS, GET, HEAD", "0"))
status, headers, body = ask("HEAD", "/latest/meta-data/instance-id", [TOKEN])
expect("HEAD", (status, headers["Content-Length"], body), (200, str(len(INSTANCE)), b""))
status, headers, body = ask("GET", "/latest/meta-data/instance-id", [TOKEN])
expect("the server's name", headers["Server"], "EC2ws")
expect("the seconds left", int(headers["X-Aws-Ec2-Metadata-Token-Ttl-Seconds"]) in range(21500, 21601), True)
expect("Accept-Ranges, Last-Modified, Date", {"Accept-Ranges", "Last-Modified", "Date"} <= headers.keys(), True)
for path in ("/latest/meta-data/instance-id", "/latest/meta-data/instance-id/", "//latest//meta-data/./instance-id",
             "/latest/meta-data/%69nstance-id", "/latest/meta-data/instance-id?x=y", "/latest/x/../meta-data/instance-id"):
    expect(path, text(path, TOKEN), INSTANCE)

# Versions and the tree.
expect("the versions", text("/", TOKEN), "\n".join(VERSIONS))
expect("latest", text("/latest", TOKEN), "dynamic\nmeta-data\nuser-data")
expect("latest/", text("/latest/", TOKEN), "dynamic\nmeta-data\nuser-data")
expect("an early version", text("/2008-09-01/", TOKEN), "meta-data\nuser-data")
expect("meta-data", text("/latest/meta-data/", TOKEN).split("\n"), [
    "ami-id", "ami-launch-index", "ami-manifest-path", "block-device-mapping/", "events/", "hostname", "iam/",
    "identity-credentials/", "instance-action", "instance-id", "instance-life-cycle", "instance-type",
    "local-hostname", "local-ipv4", "mac", "metrics/", "network/", "placement/", "profile", "public-keys/",
    "reservation-id", "security-groups", "services/", "system", "tag-sets/", "tags/"])
FIRST = {
    "1.0": "ami-id ami-launch-index ami-manifest-path hostname instance-id local-ipv4 public-keys/ reservation-id "
           "security-groups",
    "2007-01-19": "local-hostname", "2007-08-29": "instance-type", "2007-12-15": "block-device-mapping/ profile",
    "2008-02-01": "placement/", "2008-09-01": "instance-action", "2011-01-01": "mac network/", "2011-05-01": "metrics/",
    "2012-01-12": "iam/", "2014-02-25": "services/", "2018-03-28": "identity-credentials/", "2018-08-17": "events/",
    "2019-10-01": "instance-life-cycle", "2021-03-23": "tags/", "2022-09-24": "system", "2025-10-04": "tag-sets/"}
known = set()
for version in VERSIONS:
    known |= set(FIRST.get(version, "").split())
    expect(f"{version}/meta-data", text(f"/{version}/meta-data/", TOKEN).split("\n"), sorted(known))


def walk(directory):
    """As cloud-init does: what ends in a slash, or is `N=NAME`, is a directory."""
    leaves = {}
    listed = text(directory, TOKEN)
    expect(f"{directory} is a list", isinstance(listed, str), True)
    for entry in str(listed).split("\n"):
        number = re.fullmatch(r"(\d+)=(.+)", entry)
        if number:
            leaves |= walk(f"{directory}{number[1]}/")
        elif entry.endswith("/"):
            leaves |= walk(directory + entry)
        else:
            leaves[directory + entry] = text(directory + entry, TOKEN)
    return leaves


for version in VERSIONS:
    for part in text(f"/{version}/", TOKEN).split("\n"):
        leaves = {f"/{version}/{part}": text(f"/{version}/{part}", TOKEN)} if part == "user-data" else walk(f"/{version}/{part}/")
        for path, found in leaves.items():
            expect(f"{path} can be read", isinstance(found, str), True)
            if not path.endswith("openssh-key") and part != "user-data":
                expect(f"{path} does not end its line", str(found).endswith("\n"), False)

# Documents, to the byte.
base = "/latest/meta-data/"
info = json.loads(text(base + "iam/info", TOKEN))
expect("iam/info", text(base + "iam/info", TOKEN), (
    '{\n  "Code" : "Success",\n  "LastUpdated" : "%s",\n  "InstanceProfileArn" : "%s",\n  "InstanceProfileId" : "%s"\n}'
    % (info["LastUpdated"], info["InstanceProfileArn"], info["InstanceProfileId"])))
for path in ("iam/security-credentials", "iam/security-credentials/"):
    expect(path, text(base + path, TOKEN), ROLE)
ITSELF = "identity-credentials/ec2/security-credentials/ec2-instance"
for path in ("iam/security-credentials/" + ROLE, ITSELF):
    found = json.loads(text(base + path, TOKEN))
    members = ("Code", "LastUpdated", "Type", "AccessKeyId", "SecretAccessKey", "Token", "Expiration")
    expect(path, text(base + path, TOKEN), "{\n" + ",\n".join(f'  "{name}" : "{found[name]}"' for name in members) + "\n}")
    expect(path + " says", (found["Code"], found["Type"], found["AccessKeyId"][:4]), ("Success", "AWS-HMAC", "ASIA"))
itself = json.loads(text(base + "identity-credentials/ec2/info", TOKEN))
expect("identity-credentials/ec2/info", list(itself), ["Code", "LastUpdated", "AccountId"])
document = text("/latest/dynamic/instance-identity/document", TOKEN)
expect("the document's members", list(json.loads(document)), [
    "accountId", "architecture", "availabilityZone", "billingProducts", "devpayProductCodes", "marketplaceProductCodes",
    "imageId", "instanceId", "instanceType", "kernelId", "pendingTime", "privateIp", "ramdiskId", "region", "version"])
expect("the document is printed as EC2 does", document, "{\n" + ",\n".join(
    f'  "{name}" : {json.dumps(value)}' for name, value in json.loads(document).items()) + "\n}")
for path, wanted in {
    "ami-launch-index": "0", "ami-manifest-path": "(unknown)", "instance-action": "none", "profile": "default-hvm",
    "instance-life-cycle": "on-demand", "services": "domain\npartition", "services/domain": "amazonaws.com",
    "services/partition": "aws", "system": "nitro", "public-keys/": "0=mine", "public-keys/0/": "openssh-key",
    "tags": "instance/", "tags/instance": "Name", "tags/instance/Name": "rows", "tag-sets/instance": '{"Name":"rows"}',
    "events/": "maintenance/", "events/maintenance": "history\nscheduled", "events/maintenance/history": "[]",
    "events/maintenance/scheduled": "[]", "block-device-mapping/root": "/dev/xvda",
    "placement": "availability-zone\navailability-zone-id\nregion", "placement/region": "us-east-1",
    "metrics/vhostmd": '<?xml version="1.0" encoding="UTF-8"?>', "security-groups": "default",
    "network/interfaces/macs": text(base + "mac", TOKEN) + "/",
}.items():
    expect(path, text(base + path, TOKEN), wanted)
expect("the key ends its line", text(base + "public-keys/0/openssh-key", TOKEN)[-1:], "\n")
status, headers, body = ask("GET", "/latest/user-data", [TOKEN])
expect("user data", (status, headers["Content-Type"], body), (200, "application/octet-stream", b"rows and rows\n"))

for line in wrong:
    print(line)
print(f"{right} right, {len(wrong)} wrong")
