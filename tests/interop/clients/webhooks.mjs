// Verifies the events that we have signed, by two packages, and signs them again for us.
//
// usage: webhooks.mjs MODULE_FOLDER SECRET OURS THEIRS

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, secret, ours, theirs] = process.argv.slice(2);
const load = createRequire(path.join(folder, "x.js"));
const { Webhook } = load("standardwebhooks");
const { default: OpenAI } = load("openai");
const scheme = new Webhook(secret);
const client = new OpenAI({ apiKey: "none", webhookSecret: secret });

let count = 0;

function check(holds, found) {
  count += 1;
  if (!holds) throw new Error(`check ${count} does not hold: ${JSON.stringify(found)}`);
}

const fails = async (call) => {
  try {
    await call();
  } catch {
    return true;
  }
  return false;
};

const events = JSON.parse(readFileSync(ours, "utf8"));
for (const { headers, body } of events) {
  check(scheme.verify(body, headers).object === "event");
  const read = await client.webhooks.unwrap(body, headers);
  check(read.type === JSON.parse(body).type, read);
  const changed = body.replace("evt_", "evt-");
  check(await fails(() => scheme.verify(changed, headers)));
  check(await fails(() => client.webhooks.verifySignature(changed, headers)));
}

const signed = events.map(({ body }, number) => {
  const id = `msg_${number}`;
  const now = new Date();
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now / 1000)),
    "webhook-signature": scheme.sign(id, now, body),
  };
  return { headers, body };
});
writeFileSync(theirs, JSON.stringify(signed));
console.log(`${count} checks`);
