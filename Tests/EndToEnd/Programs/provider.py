"""An OpenID Connect provider for tests, with its own certificate authority and keys. Needs only openssl.

    provider.py serve DIRECTORY          serves on a free loopback port, writes its address to DIRECTORY/issuer
    provider.py sign DIRECTORY KEY JSON  prints a token; KEY is rsa, ec, other (not published) or none
"""
import base64, http.server, json, os, re, signal, ssl, subprocess, sys, threading, time


def openssl(*words, stdin=None):
    return subprocess.run(["openssl", *words], input=stdin, check=True, capture_output=True).stdout


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def make_keys(directory):
    def path(name):
        return os.path.join(directory, name)

    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=Test authority", "-keyout", path("ca.key"), "-out", path("ca.pem"),
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
            "-keyout", path("server.key"), "-out", path("server.csr"))
    with open(path("names"), "w") as names:
        names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", path("server.csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"),
            "-CAcreateserial", "-days", "2", "-extfile", path("names"), "-out", path("server.pem"))
    for name in ["rsa", "other"]:
        openssl("genrsa", "-out", path(name + ".key"), "2048")
    openssl("genrsa", "-out", path("weak.key"), "1024")
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path("ec.key"))


def rsa_key(directory, name):
    modulus = openssl("rsa", "-in", os.path.join(directory, name + ".key"), "-noout", "-modulus").decode()
    number = bytes.fromhex(modulus.strip().removeprefix("Modulus="))
    return {"kty": "RSA", "kid": name, "use": "sig", "alg": "RS256", "n": base64url(number), "e": "AQAB"}


def ec_key(directory):
    text = openssl("ec", "-in", os.path.join(directory, "ec.key"), "-noout", "-text").decode()
    block = re.search(r"pub:((?:\s+[0-9a-f:]+)+)", text).group(1)
    point = bytes.fromhex(re.sub(r"[\s:]", "", block))
    return {"kty": "EC", "kid": "ec", "use": "sig", "crv": "P-256",
            "x": base64url(point[1:33]), "y": base64url(point[33:65])}


def raw_signature(der):
    """ECDSA as tokens have it: two numbers of 32 bytes."""
    def number(at):
        length = der[at + 1]
        return der[at + 2:at + 2 + length].lstrip(b"\0").rjust(32, b"\0"), at + 2 + length
    first, after = number(2)
    return first + number(after)[0]


def sign(directory, key, claims):
    algorithm = {"ec": "ES256", "none": "none"}.get(key, "RS256")
    header = {"alg": algorithm, "typ": "JWT", "kid": "rsa" if key == "other" else key}
    text = base64url(json.dumps(header).encode()) + "." + base64url(claims.encode())
    if key == "none":
        return text + "."
    signature = openssl("dgst", "-sha256", "-sign", os.path.join(directory, key + ".key"), stdin=text.encode())
    return text + "." + base64url(raw_signature(signature) if key == "ec" else signature)


class Provider(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        issuer = self.server.issuer
        path, _, well_known = self.path.partition("/.well-known/")
        with open(os.path.join(self.server.directory, "requests"), "a") as log:
            log.write(self.path + "\n")
        if well_known == "openid-configuration":
            own = issuer + path
            keys = {"/redirected": own + "/moved", "/unencrypted": own.replace("https:", "http:") + "/keys",
                    "/inside": "https://169.254.169.254/keys", "/huge": own + "/flood"}
            name = "https://somebody.example" if path == "/misnamed" else own
            self.answer({"issuer": name, "jwks_uri": keys.get(path, issuer + "/keys"),
                         "response_types_supported": ["id_token"], "subject_types_supported": ["public"],
                         "id_token_signing_alg_values_supported": ["RS256", "ES256"]})
        elif self.path == "/keys":
            # What does not concern us must not hinder us.
            self.answer({"keys": [{"kty": "oct", "kid": "secret", "k": "AAAA"}, {"kty": "new"}] + self.server.keys})
        elif self.path.endswith("/moved"):
            self.send_response(302)
            self.send_header("Location", issuer + "/keys")
            self.end_headers()
        elif self.path.endswith("/flood"):
            self.answer({"keys": self.server.keys, "filling": "x" * 1_000_000})
        else:
            self.send_error(404)

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *words):
        pass


def end_with(parent):
    """Whoever started us may be gone without a word, and may have left signals blocked."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


def serve(directory):
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    make_keys(directory)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(directory, "server.pem"), os.path.join(directory, "server.key"))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.directory = directory
    server.issuer = "https://localhost:%d" % server.server_port
    server.keys = [rsa_key(directory, "rsa"), rsa_key(directory, "weak"), ec_key(directory)]
    with open(os.path.join(directory, "issuer.new"), "w") as file:
        file.write(server.issuer)
    os.rename(os.path.join(directory, "issuer.new"), os.path.join(directory, "issuer"))
    server.serve_forever()


if sys.argv[1] == "serve":
    serve(sys.argv[2])
else:
    print(sign(sys.argv[2], sys.argv[3], sys.argv[4]))
