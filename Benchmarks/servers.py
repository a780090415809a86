"""Servers to be measured: each started on a free port of 127.0.0.1, waited for, and ended by its own pid."""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

HEALTH = b'{"status":"ok"}'


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def resident_mebibytes(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"process {pid} has no resident memory")


def end(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(url, process, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with status {process.returncode} before it answered at {url}")
        try:
            urllib.request.urlopen(url, timeout=1).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError(f"no answer at {url} within {seconds} s")


class Rolecall:
    """A running `rolecall serve`. `startup` is the time from starting the process to the endpoint line."""

    def __init__(self, program, directory, machines="record", more=()):
        self.program, self.directory = str(program), str(directory)
        began = time.monotonic()
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", "0", "--data-dir", self.directory, "--machines", machines, *more],
            stdout=subprocess.PIPE, text=True, env=plain_environment())
        line = self.process.stdout.readline()
        self.startup = time.monotonic() - began
        found = re.search(r"http://\S+", line)
        if not found:
            end(self.process)
            raise RuntimeError(f"rolecall printed no endpoint but {line!r}")
        self.url = found[0]

    def administrator(self):
        """The exports of `rolecall env`, as a dictionary."""
        text = subprocess.run(
            [self.program, "env", "--data-dir", self.directory],
            check=True, capture_output=True, text=True, env=plain_environment()).stdout
        return dict(re.findall(r"^export (\w+)='(.*)'$", text, re.M))

    def memory(self):
        return resident_mebibytes(self.process.pid)

    def end(self):
        end(self.process)


def plain_environment():
    """Ours without what would configure the servers or their clients."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ROLECALL_"))}


@contextmanager
def rolecall(program, directory, machines="record", more=()):
    server = Rolecall(program, directory, machines, more)
    try:
        yield server
    finally:
        server.end()


@contextmanager
def nginx():
    """One worker that answers everything with what the health page answers. None where there is no nginx."""
    program = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if not program:
        yield None
        return
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="bench-nginx-") as directory:
        configuration = Path(directory) / "nginx.conf"
        configuration.write_text(f"""
            daemon off; worker_processes 1; pid {directory}/pid; error_log {directory}/errors;
            events {{ worker_connections 256; }}
            http {{
                access_log off; keepalive_requests 100000000; default_type application/json;
                client_body_temp_path {directory}/1; proxy_temp_path {directory}/2; fastcgi_temp_path {directory}/3;
                uwsgi_temp_path {directory}/4; scgi_temp_path {directory}/5;
                server {{ listen 127.0.0.1:{port}; location / {{ return 200 '{HEALTH.decode()}'; }} }}
            }}""")
        process = subprocess.Popen(
            [program, "-c", str(configuration), "-p", directory, "-e", f"{directory}/errors"])
        try:
            url = f"http://127.0.0.1:{port}"
            wait_for(url, process)
            yield url
        finally:
            end(process)


@contextmanager
def moto():
    """moto's server; None where it is not installed. Yields its URL, process and seconds to the first answer."""
    program = shutil.which("moto_server")
    if not program:
        yield None
        return
    port = free_port()
    began = time.monotonic()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(
            [program, "-H", "127.0.0.1", "-p", str(port)], stdout=nowhere, stderr=nowhere, env=plain_environment())
    try:
        url = f"http://127.0.0.1:{port}"
        wait_for(url + "/moto-api/", process)
        yield url, process, time.monotonic() - began
    finally:
        end(process)
