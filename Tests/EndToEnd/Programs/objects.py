"""Uses S3 through boto3 with its defaults, and says so when something is not as AWS has it."""
import hashlib
import io
import os
import socket
import urllib.request

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError


resolve = socket.getaddrinfo


def resolve_names_below_localhost(host, *rest, **more):
    """As systemd's resolver does, and not every computer has that."""
    return resolve("localhost" if str(host).endswith(".localhost") else host, *rest, **more)


socket.getaddrinfo = resolve_names_below_localhost


def refused(call, status, code, **parameters):
    try:
        call(**parameters)
    except ClientError as error:
        found = (error.response["ResponseMetadata"]["HTTPStatusCode"], error.response["Error"]["Code"])
        assert found == (status, code), found
    else:
        raise AssertionError(f"{parameters} was not refused with {code}")


for style in ("path", "virtual"):
    s3 = boto3.client("s3", config=Config(s3={"addressing_style": style}))
    if style == "virtual" and "127.0.0.1" in os.environ["AWS_ENDPOINT_URL"]:
        # A bucket cannot be put before an address, only before a name.
        s3 = boto3.client(
            "s3", endpoint_url=os.environ["AWS_ENDPOINT_URL"].replace("127.0.0.1", "localhost"),
            config=Config(s3={"addressing_style": style}))
    bucket = f"bucket-of-{style}"
    s3.create_bucket(Bucket=bucket)

    body = os.urandom(100_000)
    put = s3.put_object(Bucket=bucket, Key="a/key with spaces", Body=body, Metadata={"origin": "test"})
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"', put
    assert put["ChecksumCRC32"], put
    got = s3.get_object(Bucket=bucket, Key="a/key with spaces", ChecksumMode="ENABLED")
    assert got["Body"].read() == body
    assert got["ChecksumCRC32"] == put["ChecksumCRC32"], got
    assert got["Metadata"] == {"origin": "test"}, got
    part = s3.get_object(Bucket=bucket, Key="a/key with spaces", Range="bytes=10-19")
    assert (part["ContentRange"], part["Body"].read()) == ("bytes 10-19/100000", body[10:20]), part

    for algorithm in ("CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME"):
        try:
            s3.put_object(Bucket=bucket, Key=algorithm, Body=body, ChecksumAlgorithm=algorithm)
        except Exception as error:  # without awscrt botocore knows only some of them
            assert type(error).__name__ == "MissingDependencyException", error
            continue
        assert s3.get_object(Bucket=bucket, Key=algorithm)["Body"].read() == body
    refused(s3.put_object, 400, "BadDigest", Bucket=bucket, Key="wrong", Body=b"x", ChecksumCRC32="AAAAAA==")
    refused(s3.get_object, 404, "NoSuchKey", Bucket=bucket, Key="wrong")
    refused(s3.get_object, 416, "InvalidRange", Bucket=bucket, Key="CRC32", Range="bytes=100000-")
    refused(s3.get_object, 304, "304", Bucket=bucket, Key="CRC32", IfNoneMatch=put["ETag"])
    refused(s3.put_object, 412, "PreconditionFailed", Bucket=bucket, Key="CRC32", Body=b"", IfNoneMatch="*")
    refused(s3.delete_bucket, 409, "BucketNotEmpty", Bucket=bucket)

    large = os.urandom(12_000_000)
    s3.upload_fileobj(
        io.BytesIO(large), bucket, "large", Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
    back = io.BytesIO()
    s3.download_fileobj(bucket, "large", back)
    assert back.getvalue() == large
    s3.copy({"Bucket": bucket, "Key": "large"}, bucket, "copied")
    assert s3.head_object(Bucket=bucket, Key="copied")["ContentLength"] == len(large)
    signer = boto3.client("s3", endpoint_url=s3.meta.endpoint_url,
                          config=Config(signature_version="s3v4", s3={"addressing_style": "path"}))
    url = signer.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "large"})
    assert urllib.request.urlopen(url).read() == large

    for number in range(7):
        s3.put_object(Bucket=bucket, Key=f"list/{number}/x", Body=b"")
    pages = s3.get_paginator("list_objects_v2").paginate(
        Bucket=bucket, Prefix="list/", Delimiter="/", PaginationConfig={"PageSize": 3})
    folders = [entry["Prefix"] for page in pages for entry in page.get("CommonPrefixes", [])]
    assert folders == [f"list/{number}/" for number in range(7)], folders
    everything = [item["Key"] for page in s3.get_paginator("list_objects").paginate(Bucket=bucket)
                  for item in page["Contents"]]
    deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in everything]})
    assert len(deleted["Deleted"]) == len(everything), deleted
    s3.delete_bucket(Bucket=bucket)

print("all is well")
