"""Talks to a session as AWS's session-manager-plugin does, from the protocol's facts alone, and judges what comes.

    data_channel.py INSTANCE

WebSocket and messages are written out by hand; only boto3 is used, to begin the session. Says "fine" at the end.
"""

import base64
import hashlib
import json
import os
import socket
import struct
import sys
import time
import urllib.parse
import uuid

import boto3


def expect(truth, what):
    if not truth:
        sys.exit(f"not so: {what}")


class WebSocket:
    def __init__(self, url):
        parts = urllib.parse.urlsplit(url)
        expect(parts.scheme == "ws", f"the scheme of {url}")
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=120)
        self.rest = b""
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode())
        head = b""
        while b"\r\n\r\n" not in head:
            part = self.socket.recv(1)
            expect(part, "the server answers the request for a WebSocket")
            head += part
        expect(head.startswith(b"HTTP/1.1 101 "), head)
        digest = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        fields = {line.split(b":", 1)[0].lower(): line.split(b":", 1)[1].strip()
                  for line in head.split(b"\r\n")[1:] if b":" in line}
        expect(fields[b"sec-websocket-accept"] == base64.b64encode(digest), "Sec-WebSocket-Accept")

    def send(self, opcode, data, mask=True):
        length = len(data)
        head = bytes([0x80 | opcode])
        bit = 0x80 if mask else 0
        if length < 126:
            head += bytes([bit | length])
        elif length < 65536:
            head += bytes([bit | 126]) + struct.pack(">H", length)
        else:
            head += bytes([bit | 127]) + struct.pack(">Q", length)
        if mask:
            key = os.urandom(4)
            data = key + bytes(byte ^ key[i % 4] for i, byte in enumerate(data))
        self.socket.sendall(head + data)

    def exactly(self, count):
        while len(self.rest) < count:
            part = self.socket.recv(65536)
            if not part:
                return None
            self.rest += part
        data, self.rest = self.rest[:count], self.rest[count:]
        return data

    def receive(self):
        head = self.exactly(2)
        if head is None:
            return None, b""
        expect(head[0] & 0x80, "frames are whole")
        expect(not head[1] & 0x80, "the server masks nothing")
        length = head[1] & 0x7F
        if length == 126:
            length = struct.unpack(">H", self.exactly(2))[0]
        elif length == 127:
            length = struct.unpack(">Q", self.exactly(8))[0]
        return head[0] & 15, self.exactly(length)


HEADER = ">I32sIQqQ16s32sII"


def message(kind, sequence, payload, payload_type, flags=0, spoil=False):
    identifier = uuid.uuid4().bytes
    digest = hashlib.sha256(payload).digest()
    if spoil:
        digest = bytes(32)
    return struct.pack(
        HEADER, 116, kind.encode().ljust(32), 1, int(time.time() * 1000), sequence, flags,
        identifier[8:] + identifier[:8], digest, payload_type, len(payload)) + payload


def parse(data):
    expect(len(data) >= 120, "a message has a header")
    (length, kind, version, created, sequence, flags, identifier, digest, payload_type, count) = struct.unpack(
        HEADER, data[:120])
    expect(length == 116 and version == 1, "length and version of the header")
    expect(abs(created / 1000 - time.time()) < 600, "the date is in milliseconds")
    payload = data[120:]
    expect(len(payload) == count, "the length of the payload")
    expect(hashlib.sha256(payload).digest() == digest, "the digest of the payload")
    return kind.rstrip(b" \0").decode(), sequence, flags, uuid.UUID(bytes=identifier[8:] + identifier[:8]), \
        payload_type, payload


class Channel:
    def __init__(self, begun):
        self.socket = WebSocket(begun["StreamUrl"])
        self.sequence = 0
        self.expected = 0
        self.acknowledged = set()
        self.output = b""
        self.closed = None
        self.repeated = 0
        self.open(begun["TokenValue"])

    def open(self, token):
        self.socket.send(1, json.dumps({
            "MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4()), "TokenValue": token,
            "ClientId": str(uuid.uuid4()), "ClientVersion": "1.2.650.0"}).encode())

    def send(self, payload, payload_type=1, **more):
        self.socket.send(2, message("input_stream_data", self.sequence, payload, payload_type,
                                    1 if self.sequence == 0 else 0, **more))
        self.sequence += 1

    def step(self, acknowledge=True):
        """Takes one message; gives its payload type, or None."""
        opcode, data = self.socket.receive()
        if opcode is None or opcode == 8:
            self.closed = self.closed or "hung up"
            return None
        if opcode != 2:
            return None
        kind, sequence, flags, identifier, payload_type, payload = parse(data)
        if kind == "acknowledge":
            content = json.loads(payload)
            expect(content["AcknowledgedMessageType"] == "input_stream_data", content)
            expect(content["IsSequentialMessage"] is True, content)
            uuid.UUID(content["AcknowledgedMessageId"])
            self.acknowledged.add(content["AcknowledgedMessageSequenceNumber"])
            return None
        if kind == "channel_closed":
            content = json.loads(payload)
            expect(content["MessageType"] == "channel_closed" and "SessionId" in content, content)
            self.closed = content["Output"] or "closed"
            return None
        expect(kind == "output_stream_data", kind)
        if sequence < self.expected:
            self.repeated += 1
        if acknowledge:
            self.socket.send(2, message("acknowledge", 0, json.dumps({
                "AcknowledgedMessageType": kind, "AcknowledgedMessageId": str(identifier),
                "AcknowledgedMessageSequenceNumber": sequence, "IsSequentialMessage": True}).encode(), 0, 3))
        if sequence != self.expected or not acknowledge:
            return None
        expect((flags & 1 == 1) == (sequence == 0), "the first message is marked")
        self.expected += 1
        if payload_type == 1:
            self.output += payload
        elif payload_type == 5:
            actions = json.loads(payload)["RequestedClientActions"]
            expect(actions[0]["ActionType"] == "SessionType", actions)
            self.send(json.dumps({"ClientVersion": "1.2.650.0", "ProcessedClientActions": [
                {"ActionType": "SessionType", "ActionStatus": 1, "ActionResult": None, "Error": ""}],
                "Errors": []}).encode(), 6)
        return payload_type

    def until(self, what, condition, seconds=120):
        end = time.time() + seconds
        while not condition():
            expect(time.time() < end and not self.closed, f"{what}; so far {self.output[-300:]!r} {self.closed}")
            self.step()


def main(instance):
    ssm = boto3.client("ssm", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
    begun = ssm.start_session(Target=instance)
    wrong = Channel({**begun, "TokenValue": "not the token"})
    wrong.step()
    expect(wrong.closed, "a wrong token opens nothing")

    channel = Channel(begun)
    done = []
    channel.until("the handshake", lambda: done or (channel.step() == 7 and done.append(1)) or done)
    channel.send(json.dumps({"cols": 101, "rows": 33}).encode(), 3)
    channel.send(b"stty size; id -un; echo a$((20+3))z\r")
    channel.until("a command and its answer", lambda: b"a23z" in channel.output)
    expect(b"33 101" in channel.output and b"ssm-user" in channel.output, channel.output)
    channel.until("acknowledgements", lambda: channel.acknowledged >= set(range(channel.sequence)))

    # Twice, in the wrong order, with a broken digest: all comes out once and in order.
    base = channel.sequence
    def raw(offset, text, **more):
        channel.socket.send(2, message("input_stream_data", base + offset, text, 1, **more))
    raw(1, b"$((40+2))\r")
    raw(0, b"nothing", spoil=True)
    raw(0, b"echo b")
    raw(0, b"echo b")
    channel.sequence = base + 2
    channel.until("messages in order", lambda: b"b42" in channel.output)
    expect(channel.output.count(b"\nb42") == 1, channel.output)

    # What is not acknowledged comes again.
    channel.send(b"echo c$((50+1))\r")
    end = time.time() + 10
    while time.time() < end and channel.sequence - 1 not in channel.acknowledged:
        channel.step(acknowledge=False)
    channel.until("what was not acknowledged, again", lambda: b"c51" in channel.output)

    # The connection breaks, and another goes on.
    channel.socket.socket.close()
    resumed = ssm.resume_session(SessionId=begun["SessionId"])
    again = Channel.__new__(Channel)
    again.__dict__.update(channel.__dict__)
    again.socket = WebSocket(resumed["StreamUrl"])
    again.open(resumed["TokenValue"])
    again.send(b"echo d$((60+1))\r")
    again.until("the session goes on", lambda: b"d61" in again.output)

    # A frame that is not masked is the end of a connection, not of the session.
    again.socket.send(2, b"garbage", mask=False)
    while not again.closed:
        again.step()
    third = Channel.__new__(Channel)
    third.__dict__.update(again.__dict__)
    third.closed = None
    resumed = ssm.resume_session(SessionId=begun["SessionId"])
    third.socket = WebSocket(resumed["StreamUrl"])
    third.open(resumed["TokenValue"])
    third.send(b"exit\r")
    end = time.time() + 120
    while not third.closed and time.time() < end:
        third.step()
    expect(third.closed == "closed", "the channel is closed when the shell ends")

    for _ in range(1000):
        past = ssm.describe_sessions(State="History", Filters=[{"key": "SessionId", "value": begun["SessionId"]}])
        if past["Sessions"]:
            break
        time.sleep(0.1)
    expect(past["Sessions"][0]["Status"] == "Terminated", past)
    expect("TokenValue" not in ssm.resume_session(SessionId=begun["SessionId"]), "it cannot be resumed")
    print("fine")


main(sys.argv[1])
