#!/usr/bin/env python3
"""The other half of Tests/CodecTests: what botocore makes of the same requests and answers.

  codec_differential.py inputs    prints, as JSON, requests serialized by botocore with what they say
  codec_differential.py outputs   reads answers as JSON, prints what botocore understands of them

Members are named as in Swift and values are plain JSON: times as seconds, bytes as Base64.
"""
import base64
import datetime
import html
import json
import pathlib
import random
import re
import sys
import urllib.parse

import botocore
import botocore.awsrequest
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

PINNED = "1.43.11"
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Where the generator deviates from the model, see Models/patches.json.
TEXT_INSTEAD_OF_TIME = {"Expires"}

TEXTS = {
    r"[\w+=,.@-]+": "n+=,.@-_9", r"[\w+=,.@-]*": "n+=,.@-_9", r"[\w]+": "AKIA", r"[\w]*": "AKIA", r"[\d]*": "012345",
    r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)": "/a/~!/", r"\u002F[\u0021-\u007F]*": "/a&b/",
    r"((/[A-Za-z0-9\.,\+@=_-]+)*)/": "/a.b/", r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?": "v12",
    r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+": "Größe 1:/=+-@", r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*": "Wert é",
    r"[\u0009\u000A\u000D\u0020-\u00FF]+": "{\"a\": \"<&>'%+\"}\r\n\tÿ",
    r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*": "what & <why>\n", r"[\u0020-\u00FF]+": "mark er",
    r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+":
        "arn:aws:iam::123456789012:role/ä",
    r"[\s\S]*": "any <&>\"'%+=é漢😀\t\n\\/?#", r"[\u0020-\u007E]+": "An account, ~1", r"[\w+=,.@-]{1,64}": "n+=,.@-_9",
    r"[^\s@]+@[^\s@]+\.[^\s@]+": "a+b@c.example", r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$": "Größe 1:/=+-@",
    r"^\d{12}$": "012345678901", r"^car-[a-z0-9]{8,32}$": "car-0123456789ab", r"^r-[0-9a-z]{4,32}$": "r-ab12",
    r"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$": "ou-ab12-cd34ef56",
    r"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$": "ou-ab12-cd34ef56",
    r"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$": "012345678901",
    r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$": "r-ab12",
    r"^p-[0-9a-zA-Z_]{8,128}$": "p-FullAWSAccess",
    r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})"
    r"|(^rt-[0-9a-zA-Z_]{8,32})$": "p-ab12cd34",
    r"[\w+=,.@:\/-]*": "ext:id/1", r"[\w+=/:,.@-]*": "arn:aws:iam::1:mfa/x",
    r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$": "my-company-1", r"[a-zA-Z0-9\(\)\.\-/_]+": "tem(1).-/_", r"[a-zA-Z0-9\.\*\-]+": "t3.*",
    r"^[a-zA-Z0-9_\-.:/]{3,128}$": "arn:aws:ssm:us-east-1:1:document/a", r"^[a-zA-Z0-9_\-.]{3,128}$": "SSM-Run_1.0",
    r"^.{1,256}$": "why & é", r"^i-[a-f0-9]+$": "i-0a1b2c3d4e5f60718", r"^(\w+-){2,3}\d+\w+$": "us-east-1a",
    r"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)": "i-0a1b2c3d4e5f60718", r"^[0-9]{1,6}(\.[0-9]{1,6}){2,3}$": "1.2.3",
    r"(^[A-Za-z_][A-Za-z0-9\@\._-]{0,30}[A-Za-z0-9\$_-]?$)|(^(?=.{2,32}$)[0-9]{1,32}[A-Za-z\@\._-]"
    r"[A-Za-z0-9\@\._-]*[A-Za-z0-9\$_-]?$)": "ec2-user", r"[:\w]+": "ab:cd",
    r"[\w+=/:,.@-]+": "arn:aws:iam::1:mfa/x", r"[\d]+": "012345", r"\/?.+\/.+": "bucket/key",
}


def swift_name(name):
    """RoleName -> roleName, ARN -> arn, ETag -> eTag, SSEKMSKeyId -> ssekmsKeyId."""
    run = re.match(r"[A-Z]*", name).group()
    if len(run) > 1 and name[len(run):len(run) + 1].islower():
        run = run[:-1]
    return run.lower() + name[len(run):]


# A payload of these types is the body itself, which is no member of a shape here.
BODIES = ("blob", "string")


class Synthesis:
    """Fills an input with values that keep the model's constraints."""

    def __init__(self, protocol, seed, share):
        self.protocol, self.share, self.random, self.count = protocol, share, random.Random(seed), 0

    def structure(self, shape, depth=0):
        value, expected = {}, {}
        names = [name for name in shape.members
                 if name in shape.required_members or (self.random.random() <= self.share and depth <= 5)]
        if not names and depth > 0 and self.protocol in ("query", "ec2"):
            # A form cannot tell an empty structure from none.
            names = [min(shape.members, key=lambda name: shape.members[name].type_name == "structure")]
        for name in names:
            member = shape.members[name]
            location = member.serialization.get("location")
            given, said = self.value(member, location, depth)
            value[name] = given
            if not (name == shape.serialization.get("payload") and member.type_name in BODIES):
                expected[swift_name(name)] = said
        return value, expected

    def value(self, shape, location, depth):
        self.count += 1
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, depth + 1)
        if kind == "list":
            least, most = shape.metadata.get("min", 0), shape.metadata.get("max", 2)
            pairs = [self.value(shape.member, location, depth + 1) for _ in range(max(least, min(2, most)))]
            return [given for given, _ in pairs], [said for _, said in pairs]
        if kind == "map":
            pairs = {f"key{n}": self.value(shape.value, location, depth + 1) for n in range(2)}
            return {key: given for key, (given, _) in pairs.items()}, {key: said for key, (_, said) in pairs.items()}
        if kind in ("integer", "long"):
            bound = 2**31 - 1 if kind == "integer" else 2**62
            number = self.random.randint(shape.metadata.get("min", -bound), shape.metadata.get("max", bound))
            return number, number
        if kind == "boolean":
            flag = self.random.random() < 0.5
            return flag, flag
        if kind in ("float", "double"):
            return 1.25, 1.25
        if kind == "timestamp":
            seconds = self.random.randint(0, 2**32)
            time = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
            if shape.name in TEXT_INSTEAD_OF_TIME:
                return time, time.strftime("%a, %d %b %Y %H:%M:%S GMT")
            return time, seconds
        if kind == "blob":
            data = self.random.randbytes(self.random.randint(0, 40))
            return data, base64.b64encode(data).decode()
        text = self.text(shape, location)
        return text, text

    def text(self, shape, location):
        if shape.enum:
            return self.random.choice(shape.enum)
        pattern = shape.metadata.get("pattern")
        if pattern:
            text = TEXTS[pattern]
        elif location == "uri":
            text = "a b/é+%/?#c" if shape.name == "ObjectKey" else "b-1"
        elif location in ("header", "headers"):
            text = f"h {self.count}"
        else:
            text = f"t{self.count} <&>\"'%+=é漢😀\t/?#"
        least, most = shape.metadata.get("min", 0), shape.metadata.get("max")
        while len(text) < least:
            text += text[-1] if text[-1] != "/" else "a/"
        return text[:most] if most and len(text) > most else text


def model_of(service):
    return botocore.model.ServiceModel(botocore.loaders.Loader().load_service_model(service, "service-2"))


def operations():
    for line in (ROOT / "Models/operations.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            yield tuple(line.split())


def serialized(protocol, operation, value):
    parts = botocore.serialize.create_serializer(protocol, include_validation=True).serialize_to_request(
        value, operation)
    botocore.awsrequest.prepare_request_dict(parts, "http://localhost", context={})
    request = botocore.awsrequest.create_request_object(parts).prepare()
    body = request.body or b""
    url = urllib.parse.urlsplit(request.url)
    return {
        "method": request.method, "path": url.path, "query": url.query,
        "headers": [[name.lower(), value.decode() if isinstance(value, bytes) else value]
                    for name, value in request.headers.items()],
        "body": base64.b64encode(body if isinstance(body, bytes) else body.encode()).decode(),
    }


def print_inputs():
    models, cases = {}, []
    for service, name in operations():
        model = models.setdefault(service, model_of(service))
        operation = model.operation_model(name)
        # Everything, only what is required, and some of it, a few times.
        for seed, share in enumerate([1.0, 0.0, 0.5, 0.3, 0.7]):
            synthesis = Synthesis(model.protocol, f"{service}{name}{seed}", share)
            value, expected = ({}, {}) if operation.input_shape is None else synthesis.structure(operation.input_shape)
            request = serialized(model.protocol, operation, value)
            if operation.input_shape is not None and "ContentLength" in operation.input_shape.members:
                # HTTP itself says this one.
                lengths = [int(value) for name, value in request["headers"] if name == "content-length"]
                expected.update({"contentLength": length for length in lengths})
            cases.append({"service": service, "operation": name, "request": request, "expected": expected})
    json.dump(cases, sys.stdout)


def plain(value, shape):
    kind = shape.type_name
    if kind == "structure":
        return {swift_name(name): plain(item, shape.members[name]) for name, item in value.items()
                if name in shape.members}
    if kind == "list":
        return [plain(item, shape.member) for item in value]
    if kind == "map":
        return {key: plain(item, shape.value) for key, item in value.items()}
    if kind == "timestamp":
        return int(value.timestamp())
    if kind == "blob":
        return base64.b64encode(value).decode()
    return value


def print_outputs():
    models, results = {}, []
    for case in json.load(sys.stdin):
        model = models.setdefault(case["service"], model_of(case["service"]))
        operation = model.operation_model(case["operation"])
        shape = operation.output_shape
        parser = botocore.parsers.create_parser(model.protocol)
        headers = botocore.awsrequest.HeadersDict({
            name: value for name, value in case["headers"] if name not in TEXT_INSTEAD_OF_TIME})
        response = {"body": base64.b64decode(case["body"]), "headers": headers, "status_code": case["status"],
                    "context": {"operation_name": case["operation"]}}
        parsed = parser.parse(response, shape)
        metadata = parsed.pop("ResponseMetadata")
        payload = shape is not None and shape.serialization.get("payload")
        if payload and shape.members[payload].type_name in BODIES:
            parsed.pop(payload, None)
        understood = {} if shape is None else plain(parsed, shape)
        if case["operation"] == "GetBucketLocation":
            # botocore reads this one in a handler of its own: the root's text is the answer.
            understood = {"locationConstraint": re.search(r">([^<]*)</LocationConstraint>",
                                                          response["body"].decode()).group(1)}
            understood = {key: html.unescape(text) for key, text in understood.items()}
        results.append({"requestID": metadata.get("RequestId"), "understood": understood})
    json.dump(results, sys.stdout)


if botocore.__version__ != PINNED:
    sys.exit(f"botocore {PINNED} is needed, {botocore.__version__} is installed")
{"inputs": print_inputs, "outputs": print_outputs, "check": lambda: None}[sys.argv[1]]()
