"""Creates many roles quickly: as many as the quota lets through the API, signed, over several connections at
once; the rest as copies of those in the database of a server that is not running."""

import asyncio
import hashlib
import hmac
import json
import sqlite3
import time
from urllib.parse import quote, urlsplit

TRUST = (
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},'
    '"Action":"sts:AssumeRole"}]}'
)
TYPE = "application/x-www-form-urlencoded"


class Signer:
    """SigV4 of one kind of request, without the generality that makes botocore slow."""

    def __init__(self, host, credentials, region="us-east-1", service="iam"):
        self.host, (self.key, secret, self.token) = host, credentials
        self.moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        self.scope = f"{self.moment[:8]}/{region}/{service}/aws4_request"
        signing = ("AWS4" + secret).encode()
        for part in self.scope.split("/"):
            signing = hmac.digest(signing, part.encode(), "sha256")
        self.signing = signing

    def request(self, body):
        names = "content-type;host;x-amz-date;x-amz-security-token"
        digest = hashlib.sha256(body.encode()).hexdigest()
        canonical = (
            f"POST\n/\n\ncontent-type:{TYPE}\nhost:{self.host}\nx-amz-date:{self.moment}\n"
            f"x-amz-security-token:{self.token}\n\n{names}\n{digest}")
        text = f"AWS4-HMAC-SHA256\n{self.moment}\n{self.scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self.signing, text.encode(), "sha256").hex()
        return (
            f"POST / HTTP/1.1\r\nhost: {self.host}\r\ncontent-type: {TYPE}\r\nx-amz-date: {self.moment}\r\n"
            f"x-amz-security-token: {self.token}\r\ncontent-length: {len(body)}\r\n"
            f"authorization: AWS4-HMAC-SHA256 Credential={self.key}/{self.scope}, SignedHeaders={names}, "
            f"Signature={signature}\r\n\r\n{body}").encode()


async def connection(place, signer, names):
    reader, writer = await asyncio.open_connection(*place)
    trust = quote(TRUST, safe="")
    for name in names:
        body = (
            f"Action=CreateRole&Version=2010-05-08&RoleName={name}&AssumeRolePolicyDocument={trust}"
            "&Path=%2Fbench%2F&Description=one+of+many")
        writer.write(signer.request(body))
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        answer = await reader.readexactly(length)
        if b" 200 " not in head[:16]:
            raise RuntimeError(f"CreateRole was refused: {answer.decode()}")
    writer.close()
    await writer.wait_closed()


def create(url, credentials, count, connections=32):
    """Returns the seconds it took."""
    place = urlsplit(url)
    names = iter([f"bench-{number:06}" for number in range(count)])
    began = time.monotonic()

    async def all_of_them():
        signer = Signer(place.netloc, credentials)
        await asyncio.gather(
            *(connection((place.hostname, place.port), signer, names) for _ in range(connections)))

    asyncio.run(all_of_them())
    return time.monotonic() - began


def multiply(database, wanted):
    """Adds copies under other names and IDs until there are `wanted` roles."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    with sqlite3.connect(database) as connection:
        patterns = [json.loads(body) for (body,) in connection.execute("SELECT body FROM facts WHERE kind = 'role'")]
        rows = []
        for number in range(wanted - len(patterns)):
            role = dict(patterns[number % len(patterns)])
            tail = "".join(letters[number >> shift & 31] for shift in (15, 10, 5, 0))
            role["name"], role["id"] = f"copy-{number:06}", role["id"][:-8] + "COPY" + tail
            rows.append((f"{role['account']}/{role['name']}", json.dumps(role, separators=(",", ":")).encode()))
        connection.executemany("INSERT INTO facts (kind, id, body) VALUES ('role', ?, ?)", rows)
        connection.executemany(
            "INSERT INTO changes (at, request_id, kind, id, body) VALUES (0, 'bench', 'role', ?, ?)", rows)
    connection.close()
    return len(patterns)
