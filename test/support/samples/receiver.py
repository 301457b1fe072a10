# A receiver on Python's standard library. `raw` hashes the bytes that came, as the sample of the generic guide does; `rewritten`
# parses them and hashes what json.dumps makes of it with compact separators, as Texture's sample does.
# Arguments: raw|rewritten, the header's name, the secret. Prints its port. Ends when its standard input does.
import hashlib
import hmac
import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

mode, header, secret = sys.argv[1:]


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        payload = self.rfile.read(int(self.headers["Content-Length"]))
        if mode == "rewritten":
            payload = json.dumps(json.loads(payload), separators=(",", ":")).encode()
        expected = hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()
        is_genuine = hmac.compare_digest(self.headers.get(header, "").encode(), expected.encode())
        self.send_response(200 if is_genuine else 401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
