#!/usr/bin/env python3
"""Writes Tests/Vectors/sigv4.json: requests as they are on the wire, and their signatures.

Two kinds. Those with a published signature are AWS's own SigV4 test suite; the script stops when
botocore does not arrive at the same. The others are signed by botocore alone, for what the suite
leaves out: S3 keys, presigned URLs, escapes in paths, session tokens.

    pip install botocore==1.43.11 && python3 Tools/sigv4-vectors.py
"""

import datetime
import json
import pathlib
from unittest import mock
from urllib.parse import urlsplit

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=="
NOW = datetime.datetime(2015, 8, 30, 12, 36, 0)
UNRESERVED = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FORM = ("Content-Type", "application/x-www-form-urlencoded")
VANILLA = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"

# name, method, target as sent, headers, body, published signature
SUITE = [
    ("get-vanilla", "GET", "/", [], "", VANILLA),
    ("get-relative", "GET", "/example/..", [], "", VANILLA),
    ("get-relative-relative", "GET", "/example1/example2/../..", [], "", VANILLA),
    ("get-slash", "GET", "//", [], "", VANILLA),
    ("get-slash-dot-slash", "GET", "/./", [], "", VANILLA),
    ("get-slash-pointless-dot", "GET", "/./example", [], "",
     "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
    ("get-slashes", "GET", "//example//", [], "",
     "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
    ("get-space", "GET", "/example space/", [], "",
     "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
    ("get-utf8", "GET", "/\u1234", [], "",
     "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
    ("get-unreserved", "GET", "/" + UNRESERVED, [], "",
     "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
    ("get-vanilla-empty-query-key", "GET", "/?Param1=value1", [], "",
     "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
    ("get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1", [], "",
     "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    ("get-vanilla-query-order-value", "GET", "/?Param1=value2&Param1=value1", [], "",
     "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"),
    ("get-vanilla-query-unreserved", "GET", f"/?{UNRESERVED}={UNRESERVED}", [], "",
     "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
    ("get-vanilla-utf8-query", "GET", "/?\u1234=bar", [], "",
     "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
    ("get-header-key-duplicate", "GET", "/",
     [("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")], "",
     "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
    ("get-header-value-order", "GET", "/",
     [("My-Header1", "value4"), ("My-Header1", "value1"), ("My-Header1", "value3"), ("My-Header1", "value2")], "",
     "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
    ("get-header-value-trim", "GET", "/", [("My-Header1", " value1"), ("My-Header2", ' "a   b   c"')], "",
     "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
    # The suite folds the header over three lines, which HTTP servers refuse by now; its canonical
    # form is that of three headers.
    ("get-header-value-multiline", "GET", "/",
     [("My-Header1", "value1"), ("My-Header1", "value2"), ("My-Header1", "value3")], "",
     "ba17b383a53190154eb5fa66a1b836cc297cc0a3d70a5d00705980573d8ff790"),
    ("post-vanilla", "POST", "/", [], "",
     "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    ("post-vanilla-query", "POST", "/?Param1=value1", [], "",
     "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
    ("post-header-key-sort", "POST", "/", [("My-Header1", "value1")], "",
     "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
    ("post-header-value-case", "POST", "/", [("My-Header1", "VALUE1")], "",
     "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
    ("post-x-www-form-urlencoded", "POST", "/", [FORM], "Param1=value1",
     "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
]

# name, service, method, target, headers, body, with a token?, presigned for how long?
OWN = [
    ("post-sts-header-before", "service", "POST", "/", [], "", True, None),
    ("a token and a form", "iam", "POST", "/", [FORM], "Action=ListUsers&Version=2010-05-08", True, None),
    ("an encoded slash in a path", "service", "GET", "/roles/a%2Fb", [], "", False, None),
    ("non-ASCII escapes in a path", "service", "GET", "/roles/r%C3%B4le", [], "", False, None),
    ("a percent sign in a path", "service", "GET", "/100%25/x", [], "", False, None),
    ("a dot segment before a slash", "service", "GET", "/a/./b/../c/", [], "", False, None),
    ("a host with a port", "service", "GET", "/?Action=ListUsers", [("Host", "localhost:4566")], "", False, None),
    ("a query that needs sorting by value", "service", "GET", "/?b=2&a-=1&a=2&a=10&aa=0&a=", [], "", False, None),
    ("a query name without value", "service", "GET", "/?uploads=&acl", [], "", False, None),
    ("s3: a plain key", "s3", "GET", "/bucket/key.txt", [], "", False, None),
    ("s3: two slashes in a key", "s3", "PUT", "/bucket/a//b///c", [], "hello", False, None),
    ("s3: dot segments in a key", "s3", "GET", "/bucket/a/../b/./c", [], "", False, None),
    ("s3: a plus in a key", "s3", "GET", "/bucket/1%2B1%3D2", [], "", False, None),
    ("s3: a space in a key", "s3", "PUT", "/bucket/my%20file%20%281%29.txt", [], "x", False, None),
    ("s3: non-ASCII in a key", "s3", "GET", "/bucket/%E2%9C%93/%F0%9F%93%84", [], "", False, None),
    ("s3: a tilde in a key", "s3", "GET", "/bucket/~user/file~", [], "", False, None),
    ("s3: a listing", "s3", "GET", "/bucket?list-type=2&prefix=a%2Fb%20c&delimiter=%2F&encoding-type=url", [], "",
     False, None),
    ("s3: metadata and a token", "s3", "PUT", "/bucket/k",
     [("X-Amz-Meta-Note", "two  blanks   and  more"), ("Content-MD5", "XUFAKrxLKna5cZ2REBfFkg==")], "hello", True, None),
    ("s3: presigned", "s3", "GET", "/bucket/key.txt", [], "", False, 3600),
    ("s3: presigned with a token", "s3", "GET", "/bucket/a%20b%2Bc", [], "", True, 604800),
    ("s3: presigned with parameters", "s3", "GET",
     "/bucket/key?response-content-type=text%2Fplain%3B%20charset%3Dutf-8&versionId=x", [], "", False, 60),
    ("presigned Query", "sts", "GET", "/?Action=GetCallerIdentity&Version=2011-06-15", [], "", True, 60),
]


def wire(text):
    """Escapes what is not ASCII in a query, which botocore expects to be escaped already."""
    path, mark, query = text.partition("?")
    return path + mark + "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in query)


def sign(service, method, target, headers, body, token, expires):
    credentials = Credentials(KEY, SECRET, TOKEN if token else None)
    request = AWSRequest(method=method, url="https://example.amazonaws.com" + wire(target), data=body)
    for name, value in headers:
        request.headers[name] = value
    if expires is not None:
        auth = botocore.auth.S3SigV4QueryAuth if service == "s3" else botocore.auth.SigV4QueryAuth
        signer = auth(credentials, service, "us-east-1", expires=expires)
    else:
        auth = botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth
        signer = auth(credentials, service, "us-east-1")
    captured = []
    original = signer.canonical_request
    signer.canonical_request = lambda r: captured.append(original(r)) or captured[-1]
    with mock.patch("botocore.auth.get_current_datetime", return_value=NOW):
        signer.add_auth(request)
    sent = [(name.lower(), value) for name, value in request.headers.items()]
    if not any(name == "host" for name, _ in sent):
        sent.insert(0, ("host", "example.amazonaws.com"))
    if expires is not None:
        url = urlsplit(request.url)
        target = url.path + "?" + url.query
        signature = target.rpartition("X-Amz-Signature=")[2]
    else:
        signature = request.headers["Authorization"].rpartition("Signature=")[2]
    return {
        "service": service, "method": method, "target": target, "headers": sent, "body": body,
        "presigned": expires is not None, "canonicalRequest": captured[0], "signature": signature,
    }


def main():
    vectors = []
    for name, method, target, headers, body, published in SUITE:
        vector = sign("service", method, target, headers, body, False, None)
        if vector["signature"] != published:
            raise SystemExit(f"{name}: botocore gives {vector['signature']}, AWS published {published}")
        vectors.append({"name": name, "published": True, **vector})
    for name, *parts in OWN:
        vectors.append({"name": name, "published": False, **sign(*parts)})
    output = pathlib.Path(__file__).parent.parent / "Tests/Vectors/sigv4.json"
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(vectors, indent=1, ensure_ascii=True) + "\n")
    print(f"{len(vectors)} vectors in {output}")


if __name__ == "__main__":
    main()
