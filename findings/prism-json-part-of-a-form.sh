#!/usr/bin/env bash
# Prism 5.14.2 does not read a part of a form that is JSON.
#
# OpenAPI 3.1 (Media Type Object, `encoding`): a member of a multipart body whose schema is an object has by
# default the content type application/json, so `{"model":"a"}` sent with that type is what the document asks for.
# Expected: 200. Seen: 422, "must be object", because the part is validated as a text.
set -euo pipefail
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --no-save --prefix . @stoplight/prism-cli@5.14.2 >/dev/null
cat >api.yaml <<'YAML'
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /things:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [settings]
              properties:
                settings: {type: object, properties: {model: {type: string}}}
      responses:
        '200': {description: d, content: {application/json: {schema: {type: object}}}}
YAML
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
node_modules/.bin/prism mock api.yaml --errors --port "$port" >prism.log 2>&1 &
server=$!
for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.2; done
status=$(curl -s -o answer.json -w '%{http_code}' -F 'settings={"model":"a"};type=application/json' "http://127.0.0.1:$port/things")
echo "Prism 5.14.2 answers $status"
cat answer.json; echo
[ "$status" = 422 ] && grep -q 'must be object' answer.json
