"""Puts constant requests on a server with wrk, and reads what wrk found."""

import json
import statistics
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


class Call:
    """A request that wrk repeats: the same bytes each time, so a signed one is good for fifteen minutes."""

    def __init__(self, url, method="GET", headers=None, body=None, around=()):
        self.url, self.method, self.headers, self.body = url, method, dict(headers or {}), body
        # Words to put before wrk: the way into another network.
        self.around = list(around)

    def script(self):
        lines = [f"wrk.method = {quoted(self.method)}"]
        lines += [f"wrk.headers[{quoted(name)}] = {quoted(value)}" for name, value in self.headers.items()]
        if self.body is not None:
            lines.append(f"wrk.body = {quoted(self.body)}")
        return "\n".join(lines) + REPORT


def quoted(text):
    return json.dumps(text)


# Only the first answer's status is kept: what counts refusals is wrk itself.
REPORT = """
function done(summary, latency, requests)
    local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    io.write(string.format('\\nREPORT {"requests":%d,"microseconds":%d,"refused":%d,"failed":%d,"p50":%d,"p99":%d}\\n',
        summary.requests, summary.duration, summary.errors.status, failed,
        latency:percentile(50), latency:percentile(99)))
end
"""


def signed(url, service, parameters, credentials, region="us-east-1"):
    """An AWS query call as botocore signs it."""
    body = urlencode(parameters)
    request = AWSRequest(
        method="POST", url=url + "/", data=body.encode(),
        headers={
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "User-Agent": "aws-cli/1.44.0 Python/3.11 Linux botocore/1.43.11",
        })
    SigV4Auth(Credentials(*credentials), service, region).add_auth(request)
    return Call(url + "/", "POST", dict(request.headers.items()), body)


def run(call, connections, seconds):
    """Requests per second and the median latency in microseconds; raises when any answer was not a success."""
    return report(call, connections, seconds)[:2]


def report(call, connections, seconds):
    """The same and the 99th percentile."""
    with tempfile.TemporaryDirectory(prefix="bench-wrk-") as directory:
        script = Path(directory) / "call.lua"
        script.write_text(call.script())
        done = subprocess.run(
            call.around + ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", f"{seconds + 20}s",
                                   "-s", str(script), call.url],
            capture_output=True, text=True, timeout=seconds + 30)
    line = next((line for line in done.stdout.splitlines() if line.startswith("REPORT ")), None)
    if line is None:
        raise RuntimeError(f"wrk said {done.stdout} {done.stderr}")
    found = json.loads(line.removeprefix("REPORT "))
    if found["refused"] or found["failed"] or not found["requests"]:
        raise RuntimeError(f"{call.method} {call.url}: {found}")
    return found["requests"] / found["microseconds"] * 1e6, found["p50"], found["p99"]


def medians(cases, connections, seconds, rounds):
    """Runs all cases in turn, round by round, so that what else the machine does falls on all of them alike.

    `cases` maps a name to a Call. Gives name → (requests per second, median latency in microseconds, ratios of
    rates to the first case's in the same round, median).
    """
    rates, latencies, ratios = defaultdict(list), defaultdict(list), defaultdict(list)
    first = next(iter(cases))
    for call in cases.values():
        run(call, connections, 1)
    for _ in range(rounds):
        for name, call in cases.items():
            rate, p50 = run(call, connections, seconds)
            rates[name].append(rate)
            latencies[name].append(p50)
            ratios[name].append(rate / rates[first][-1])
    median = statistics.median
    return {name: (median(rates[name]), median(latencies[name]), median(ratios[name])) for name in cases}
