#!/usr/bin/env bash
# hayhooks 2.1.0 does not end a stream of chat completion chunks as the API does.
#
# There the last event is `data: [DONE]`, by which a client tells a stream that is complete from one that was cut.
# Expected: that event. Seen: the connection ends after the last chunk. It also says the role in each delta.
set -euo pipefail
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$place"' EXIT
cd "$place"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --only-binary :all: hayhooks==2.1.0
mkdir -p pipelines/said
cat >pipelines/said/pipeline_wrapper.py <<'PY'
from hayhooks import BasePipelineWrapper


class PipelineWrapper(BasePipelineWrapper):
    def setup(self):
        pass

    def run_api(self, text: str) -> str:
        return text

    def run_chat_completion(self, model, messages, body):
        return (piece for piece in ("The boats", " leave."))
PY
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
venv/bin/hayhooks run --host 127.0.0.1 --port "$port" --pipelines-dir pipelines >hayhooks.log 2>&1 &
server=$!
for _ in $(seq 300); do curl -s -o /dev/null "http://127.0.0.1:$port/status" && break; sleep 0.2; done
curl -s -H 'content-type: application/json' "http://127.0.0.1:$port/v1/chat/completions" \
  -d '{"model":"said","stream":true,"messages":[{"role":"user","content":"Hi"}]}' >stream.txt
chunks=$(grep -c '^data: {' stream.txt)
roles=$(grep -c '"role":"assistant"' stream.txt)
ends=$(grep -c '^data: \[DONE\]' stream.txt || true)
echo "hayhooks 2.1.0 streams $chunks chunks, $roles with a role, and $ends ends"
[ "$chunks" -gt 1 ] && [ "$roles" = "$chunks" ] && [ "$ends" = 0 ]
