#!/usr/bin/env bash
# @copilotkit/aimock 1.43.0 answers JSON to who asks for subtitles.
#
# With `response_format` srt, vtt or text a transcription is a text of that format. Expected: such a text, or a refusal.
# Seen: the JSON of the default format, as application/json, so that a client that reads subtitles has none.
set -euo pipefail
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --no-save --prefix . @copilotkit/aimock@1.43.0 >/dev/null
cat >fixtures.json <<'JSON'
{"fixtures": [{"match": {"endpoint": "transcription"}, "response": {"transcription": {"text": "The boats leave."}}}]}
JSON
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
node_modules/.bin/llmock --port "$port" --fixtures fixtures.json >aimock.log 2>&1 &
server=$!
for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/health" && break; sleep 0.2; done
printf 'RIFF' >a.wav
for format in srt vtt text; do
  answer=$(curl -s -w ' %{content_type}' -F file=@a.wav -F model=whisper-1 -F "response_format=$format" \
    "http://127.0.0.1:$port/v1/audio/transcriptions")
  echo "aimock 1.43.0 answers $format with $answer"
  [[ $answer == '{'*'} application/json'* ]]
done
