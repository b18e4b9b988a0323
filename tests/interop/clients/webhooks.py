"""Verifies the events that we have signed, by two packages, and signs them again for us.

usage: webhooks.py SECRET OURS THEIRS
"""

import json
import sys
from datetime import datetime, timezone
from pathlib import Path

import openai
from checks import check, done
from standardwebhooks import Webhook, WebhookVerificationError

secret, ours, theirs = sys.argv[1:]
scheme, client = Webhook(secret), openai.OpenAI(api_key="none", webhook_secret=secret)
events = json.loads(Path(ours).read_text())
for event in events:
    body, headers = event["body"], event["headers"]
    check(scheme.verify(body, headers)["object"] == "event")
    read = client.webhooks.unwrap(body, headers)
    check(read.type == json.loads(body)["type"] and read.id.startswith("evt_"), read)
    changed = body.replace("evt_", "evt-")
    for refuses, error in (
        (scheme.verify, WebhookVerificationError),
        (client.webhooks.verify_signature, openai.InvalidWebhookSignatureError),
    ):
        try:
            refuses(changed, headers)
        except error:
            check(True)
        else:
            check(False, changed)

signed = []
for number, event in enumerate(events):
    now, id = datetime.now(timezone.utc), f"msg_{number}"
    headers = {"webhook-id": id, "webhook-timestamp": str(int(now.timestamp()))}
    headers["webhook-signature"] = scheme.sign(id, now, event["body"])
    signed.append({"headers": headers, "body": event["body"]})
Path(theirs).write_text(json.dumps(signed))
done()
