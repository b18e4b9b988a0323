#!/usr/bin/env bash
# standardwebhooks 1.1.0 (PyPI) signs another time than the one it is given, if that is not in UTC.
#
# A time with a zone names one instant, so the signature of 12:00+02:00 is that of 10:00Z. Expected: equal signatures,
# and an event that its own `verify` accepts. Seen: the zone is dropped, so what is signed is two hours later.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --only-binary :all: standardwebhooks==1.1.0
cat >sign.py <<'PY'
from datetime import datetime, timedelta, timezone

from standardwebhooks import Webhook, WebhookVerificationError

webhook = Webhook("whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")
now = datetime.now(timezone.utc)
there = now.astimezone(timezone(timedelta(hours=2)))
assert now == there
signatures = [webhook.sign("msg_1", time, "{}") for time in (now, there)]


def accepted(signature):
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}
    try:
        webhook.verify("{}", headers)
    except WebhookVerificationError:
        return False
    return True


found = [accepted(signature) for signature in signatures]
print(f"standardwebhooks 1.1.0 accepts what it signed in UTC: {found[0]}; in another zone: {found[1]}")
assert signatures[0] != signatures[1] and found == [True, False]
PY
venv/bin/python sign.py
