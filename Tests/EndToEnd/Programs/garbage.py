"""Throws things that are no HTTP at host:port, and says whether a good request is answered afterwards."""
import os
import socket
import sys

host, port, good = sys.argv[1], int(sys.argv[2]), sys.argv[3]
RUBBISH = [
    b"\x00" * 4096, os.urandom(65536), b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"GET / HTTP/1.1\r\n" + b"x: y\r\n" * 100000,
    b"GET /" + b"a" * 1000000 + b" HTTP/1.1\r\n\r\n", b"GET /%zz/%00/\xff\xfe HTTP/1.1\r\nHost: \xff\r\n\r\n",
    b"PUT /latest/api/token HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token-ttl-seconds: \xff\xff\r\n\r\n",
    b"GET /latest/meta-data/ HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token: " + b"A" * 9000 + b"\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\nAuthorization: AWS4-HMAC-SHA256 Credential=////,=,\r\n\r\nAction=\xff&" + b"&" * 50,
]
for rubbish in RUBBISH:
    with socket.create_connection((host, port), timeout=120) as connection:
        # After some of it either side waits for the other.
        connection.settimeout(5)
        try:
            connection.sendall(rubbish)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        except (ConnectionError, TimeoutError, BrokenPipeError, OSError):
            pass

with socket.create_connection((host, port), timeout=120) as connection:
    connection.sendall(f"GET {good} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    answer = b""
    while data := connection.recv(65536):
        answer += data
print(answer.split(b"\r\n")[0].decode())
