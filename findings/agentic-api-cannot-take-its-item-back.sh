#!/usr/bin/env bash
# agentic-api 0.9.0 cannot store a response whose input has an item that it made itself.
#
# The API takes the output of a response as input of the next one, ids included; that is how a conversation goes on
# without `previous_response_id`. Expected: 200. Seen: 500, "failed to persist response", unless `store` is false.
set -euo pipefail
place=$(mktemp -d)
servers=()
trap 'for server in "${servers[@]}"; do kill "$server"; done; rm -rf "$place"' EXIT
cd "$place"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --only-binary :all: agentic-api==0.9.0
# What stands behind the gateway: always the same response, under a new id.
cat >model.py <<'PY'
import http.server, itertools, json, sys

numbers = itertools.count()


class Model(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        number = next(numbers)
        item = {"type": "message", "id": f"msg_{number}", "role": "assistant", "status": "completed",
                "content": [{"type": "output_text", "text": "Yes.", "annotations": []}]}
        body = json.dumps({"id": f"resp_{number}", "object": "response", "created_at": 1, "status": "completed", "model": "m",
                           "output": [item], "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Model).serve_forever()
PY
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
behind=$(port)
python3 model.py "$behind" &
servers+=($!)
front=$(port)
venv/bin/agentic-server --llm-api-base "http://127.0.0.1:$behind" --gateway-host 127.0.0.1 --gateway-port "$front" \
  --skip-llm-ready-check --db-url "sqlite://$place/state.db?mode=rwc" >gateway.log 2>&1 &
servers+=($!)
ask() { curl -s -o "$1" -w '%{http_code}' -H 'content-type: application/json' -d "$2" "http://127.0.0.1:$front/v1/responses"; }
for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$front/" && break; sleep 0.1; done
[ "$(ask first.json '{"model":"m","input":"Hi"}')" = 200 ]
item=$(python3 -c 'import json; print(json.dumps(json.load(open("first.json"))["output"][0]))')
input="[{\"role\":\"user\",\"content\":\"Hi\"},$item,{\"role\":\"user\",\"content\":\"Why?\"}]"
stored=$(ask stored.json "{\"model\":\"m\",\"input\":$input}")
unstored=$(ask unstored.json "{\"model\":\"m\",\"store\":false,\"input\":$input}")
echo "agentic-api 0.9.0 answers $stored with its own item in the input, and $unstored with store: false"
cat stored.json; echo
[ "$stored" = 500 ] && [ "$unstored" = 200 ] && grep -q 'failed to persist response' stored.json
