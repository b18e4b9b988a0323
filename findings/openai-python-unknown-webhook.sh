#!/usr/bin/env bash
# openai 3.57.0 (PyPI) takes a webhook event of a type that it does not know for one that it knows.
#
# The API adds types of events, so a genuine one may be of any type. Expected: an event of no particular class, or an error.
# Seen: an object of a class that is for another type, whose `type` is none that the class allows, so that `isinstance`
# tells a program that something else has happened.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --only-binary :all: openai==3.57.0 standardwebhooks==1.1.0
cat >unwrap.py <<'PY'
import json
import typing
from datetime import datetime, timezone

from openai import OpenAI
from standardwebhooks import Webhook

secret = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="
now = datetime.now(timezone.utc)
body = json.dumps({"id": "evt_1", "object": "event", "created_at": 1, "type": "harbour.opened", "data": {"id": "h_1"}})
headers = {
    "webhook-id": "wh_1",
    "webhook-timestamp": str(int(now.timestamp())),
    "webhook-signature": Webhook(secret).sign("wh_1", now, body),
}
event = OpenAI(api_key="none").webhooks.unwrap(body, headers, secret=secret)
allowed = typing.get_args(type(event).model_fields["type"].annotation)
print(f"openai 3.57.0 reads {event.type!r} as {type(event).__name__}, which is for {', '.join(allowed)}")
assert event.type == "harbour.opened" and allowed and event.type not in allowed
PY
venv/bin/python unwrap.py
