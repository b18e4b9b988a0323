// Today's official client for Node against the mock server: every operation that it has.
//
// usage: new_node.mjs MODULE_FOLDER BASE_URL

import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, baseURL] = process.argv.slice(2);
const entry = createRequire(path.join(folder, "x.js")).resolve("openai");
const { default: OpenAI, toFile } = await import(pathToFileURL(entry));
const client = new OpenAI({ baseURL, apiKey: "sk-any", adminAPIKey: "sk-admin", maxRetries: 0 });

let count = 0;

function check(holds, found) {
  count += 1;
  if (!holds) throw new Error(`check ${count} does not hold: ${JSON.stringify(found)}`);
}

// That a call fails with this status, and with these words.
async function refused(status, word, call) {
  const error = await call().then(() => null, (error) => error);
  check(error?.status === status && String(error).includes(word), String(error));
}

async function all(list) {
  const items = [];
  for await (const item of list) items.push(item);
  return items;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const isPng = (text) => Buffer.from(text, "base64").subarray(1, 4).toString() === "PNG";
const messages = [{ role: "user", content: "one two" }];
const SAID = "You said: one two";
const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };

async function models() {
  check((await all(client.models.list())).length > 2);
  check((await client.models.retrieve("text-davinci-003")).id === "text-davinci-003");
  await refused(404, "no-such-model", () => client.models.retrieve("no-such-model"));
}

async function chat() {
  const completions = client.chat.completions;
  const asked = { model: "m", messages };
  const stored = await completions.create({ ...asked, store: true, metadata: { a: "b" } });
  check(stored.choices[0].message.content === SAID, stored);
  const chunks = await all(await completions.create({ ...asked, stream: true }));
  check(chunks.map((chunk) => chunk.choices[0].delta.content ?? "").join("") === SAID, chunks);
  const tools = [{ type: "function", function: { name: "f", parameters: schema } }];
  const called = await completions.create({ ...asked, tools });
  check(called.choices[0].message.tool_calls[0].function.name === "f", called);
  check((await all(completions.list({ metadata: { a: "b" } }))).at(-1).id === stored.id);
  check(same((await completions.retrieve(stored.id)).metadata, { a: "b" }));
  check((await completions.update(stored.id, { metadata: { a: "c" } })).metadata.a === "c");
  check((await all(completions.messages.list(stored.id))).length === 1);
  check((await completions.delete(stored.id)).deleted);

  const parsed = await completions.parse({
    ...asked,
    response_format: { type: "json_schema", json_schema: { name: "n", strict: true, schema } },
  });
  check(typeof JSON.parse(parsed.choices[0].message.content).city === "string", parsed);
  const stream = completions.stream(asked);
  check((await stream.finalContent()) === SAID);
  const calling = completions.stream({ ...asked, tools });
  check((await calling.finalChatCompletion()).choices[0].message.tool_calls[0].function.name === "f");
  const runner = completions.runTools({
    ...asked,
    tools: [{ type: "function", function: { name: "f", parameters: schema, parse: JSON.parse, function: () => "4" } }],
  });
  check((await runner.finalContent()) === "The tool says: 4");
}

async function responses() {
  const answer = await client.responses.create({ model: "m", input: "one two" });
  check(answer.output_text === SAID, answer);
  const events = await all(await client.responses.create({ model: "m", input: messages, stream: true }));
  check(events.at(-1).type === "response.completed", events);
  const further = await client.responses.create({ model: "m", input: "x", previous_response_id: answer.id });
  check(further.previous_response_id === answer.id, further);
  check((await client.responses.retrieve(answer.id)).output_text === SAID);
  check((await all(client.responses.inputItems.list(answer.id))).length === 1);
  check((await client.responses.inputTokens.count({ model: "m", input: "one" })).input_tokens > 0);
  check((await client.responses.compact({ model: "m", input: messages })).output.length > 0);
  const waiting = await client.responses.create({ model: "m", input: "x", background: true });
  check((await client.responses.cancel(waiting.id)).status === "cancelled");
  const format = { type: "json_schema", name: "n", strict: true, schema };
  const parsed = await client.responses.parse({ model: "m", input: "x", text: { format } });
  check(typeof JSON.parse(parsed.output_text).city === "string", parsed);
  const stream = client.responses.stream({ model: "m", input: "one two" });
  check((await stream.finalResponse()).output_text === SAID);
  const typed = client.responses.stream({ model: "m", input: "x", text: { format } });
  check(typeof JSON.parse((await typed.finalResponse()).output_text).city === "string");
  await client.responses.delete(answer.id);
  await refused(404, answer.id, () => client.responses.retrieve(answer.id));
}

async function conversations() {
  const greeting = { type: "message", role: "user", content: "Hi" };
  const { id } = await client.conversations.create({ items: [greeting], metadata: { a: "b" } });
  check((await client.conversations.retrieve(id)).metadata.a === "b");
  check((await client.conversations.update(id, { metadata: { a: "c" } })).metadata.a === "c");
  const items = client.conversations.items;
  const item = (await items.create(id, { items: [greeting] })).data[0];
  check((await items.retrieve(item.id, { conversation_id: id })).content[0].text === "Hi");
  check((await all(items.list(id, { order: "asc" }))).length === 2);
  await items.delete(item.id, { conversation_id: id });
  check((await client.conversations.delete(id)).deleted);
}

// Lists, one page for each thing that is in them.
async function walks() {
  const { completions } = client.chat;
  const several = ["one", "two", "three"].map((content) => ({ role: "user", content }));
  const ids = [];
  for (const _ of several) {
    const asked = { model: "m", messages: several, store: true, metadata: { walk: "1" } };
    ids.push((await completions.create(asked)).id);
  }
  const page = { limit: 1, order: "asc" };
  const listed = await all(completions.list({ ...page, metadata: { walk: "1" } }));
  check(same(listed.map((one) => one.id), ids), listed);
  check((await all(completions.messages.list(ids[0], { limit: 1 }))).length === 3);
  const answer = await client.responses.create({ model: "m", input: several });
  const texts = (items) => items.map((item) => item.content[0].text);
  const items = await all(client.responses.inputItems.list(answer.id, page));
  check(same(texts(items), ["one", "two", "three"]), items);
  const kept = await client.conversations.create({ items: several });
  const found = await all(client.conversations.items.list(kept.id, page));
  check(same(texts(found), ["one", "two", "three"]), found);
}

async function others() {
  const prompt = { model: "text-davinci-003", prompt: "Say this is a test", max_tokens: 7 };
  const plain = await client.completions.create(prompt);
  const chunks = await all(await client.completions.create({ ...prompt, stream: true }));
  check(chunks.map((chunk) => chunk.choices[0].text).join("") === plain.choices[0].text, chunks);
  const embedding = await client.embeddings.create({ model: "e", input: ["a", "b"] });
  check(embedding.data.length === 2 && embedding.data[0].embedding.length === 1536);
  check((await client.moderations.create({ input: "I want to kill them." })).results[0].flagged);
}

async function images() {
  const settings = { prompt: "otter", size: "256x256", response_format: "b64_json", n: 2 };
  const made = await client.images.generate(settings);
  check(made.data.length === 2 && made.data.every((image) => isPng(image.b64_json)));
  const image = await toFile(Buffer.from(made.data[0].b64_json, "base64"), "otter.png", { type: "image/png" });
  check(isPng((await client.images.edit({ ...settings, image })).data[0].b64_json));
  const several = await client.images.edit({ model: "gpt-image-1", prompt: "hat", image: [image, image] });
  check(isPng(several.data[0].b64_json), several);
  const { size } = settings;
  check((await client.images.createVariation({ image, size })).data[0].url.startsWith("http"));
  const stream = await client.images.generate({ model: "gpt-image-1", prompt: "o", size, stream: true, partial_images: 1 });
  const kinds = (await all(stream)).map((event) => event.type);
  check(same(kinds, ["image_generation.partial_image", "image_generation.completed"]), kinds);
}

async function audio() {
  const said = "Hi there. The ferry leaves at nine.";
  const speech = { model: "gpt-4o-mini-tts", voice: "alloy", input: said };
  const spoken = await client.audio.speech.create({ ...speech, response_format: "wav" });
  const file = await toFile(Buffer.from(await spoken.arrayBuffer()), "ferry.wav", { type: "audio/wav" });
  const { transcriptions, translations, voiceConsents, voices } = client.audio;
  const heard = await transcriptions.create({ file, model: "gpt-4o-transcribe", include: ["logprobs"] });
  check(heard.text === said && heard.logprobs.map((one) => one.token).join("") === said, heard);
  const verbose = await transcriptions.create({
    file, model: "whisper-1", response_format: "verbose_json", timestamp_granularities: ["word", "segment"],
  });
  check(verbose.segments.length === 2 && verbose.words.length === 7, verbose);
  const vtt = await transcriptions.create({ file, model: "whisper-1", response_format: "vtt" });
  check(vtt.startsWith("WEBVTT"), vtt);
  const events = await all(await transcriptions.create({ file, model: "gpt-4o-transcribe", stream: true }));
  check(events.at(-1).text === said, events);
  check((await translations.create({ file, model: "whisper-1" })).text === said);
  const consent = await voiceConsents.create({ name: "me", language: "en", recording: file });
  check((await voiceConsents.retrieve(consent.id)).name === "me");
  check((await voiceConsents.update(consent.id, { name: "I" })).name === "I");
  check((await all(voiceConsents.list({ limit: 1 }))).some((one) => one.id === consent.id));
  const voice = await voices.create({ name: "mine", audio_sample: file, consent: consent.id });
  check((await client.audio.speech.create({ ...speech, voice: { id: voice.id } })).ok);
  check((await voiceConsents.delete(consent.id)).deleted);
}

async function files() {
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, at) => at % 256));
  const upload = async (name, content, purpose, more) =>
    client.files.create({ file: await toFile(Buffer.from(content), name), purpose, ...more });
  const kept = { expires_after: { anchor: "created_at", seconds: 3600 } };
  const file = await upload("a.bin", bytes, "user_data", kept);
  check(file.expires_at === file.created_at + 3600, file);
  check(Buffer.from(await (await client.files.content(file.id)).arrayBuffer()).equals(bytes));
  check((await client.files.waitForProcessing(file.id, { pollInterval: 10 })).status === "processed");
  check((await client.files.retrieve(file.id)).bytes === 3000);
  const other = await upload("b.bin", "b", "user_data");
  const listed = await all(client.files.list({ purpose: "user_data", limit: 1, order: "asc" }));
  check(same(listed.slice(-2).map((one) => one.id), [file.id, other.id]), listed);
  check((await client.files.delete(file.id)).deleted);

  const begun = { filename: "c", purpose: "user_data", mime_type: "text/plain" };
  const large = await client.uploads.create({ ...begun, bytes: 6 });
  const part = async (text) =>
    (await client.uploads.parts.create(large.id, { data: await toFile(Buffer.from(text), "p") })).id;
  const [later, sooner] = [await part("def"), await part("abc")];
  const done = await client.uploads.complete(large.id, { part_ids: [sooner, later] });
  check((await (await client.files.content(done.file.id)).text()) === "abcdef");
  const given = await client.uploads.create({ ...begun, bytes: 1 });
  check((await client.uploads.cancel(given.id)).status === "cancelled");

  const line = (body) => JSON.stringify({ custom_id: "a", method: "POST", url: "/v1/responses", body });
  const input = await upload("in.jsonl", line({ model: "m", input: "one two" }), "batch");
  const asked = { input_file_id: input.id, endpoint: "/v1/responses", completion_window: "24h" };
  let batch = await client.batches.create(asked);
  while (batch.status !== "completed") {
    batch = await client.batches.retrieve(batch.id);
    check(batch.status !== "failed", batch);
  }
  const output = JSON.parse(await (await client.files.content(batch.output_file_id)).text());
  check(output.response.body.output.at(-1).content[0].text === SAID, output);
  const stopped = await client.batches.create(asked);
  check((await client.batches.cancel(stopped.id)).status === "cancelling");
  check((await all(client.batches.list({ limit: 1 }))).length >= 2);
}

async function vectorStores() {
  const { vectorStores } = client;
  const text = (name, content) => toFile(Buffer.from(content), name);
  const store = await vectorStores.create({ name: "harbour" });
  const within = { vector_store_id: store.id };
  const fast = { pollIntervalMs: 10 };
  const buoys = await vectorStores.files.uploadAndPoll(store.id, await text("buoys.md", "A buoy on a chain."), fast);
  check(buoys.status === "completed", buoys);
  const piers = await client.files.create({ file: await text("piers.md", "A pier."), purpose: "assistants" });
  const file = await vectorStores.files.createAndPoll(store.id, { file_id: piers.id, attributes: { year: 2026 } }, fast);
  check(file.status === "completed" && file.attributes.year === 2026, file);
  const changed = await vectorStores.files.update(piers.id, { ...within, attributes: { year: 2025 } });
  check(changed.attributes.year === 2025, changed);
  check((await vectorStores.files.retrieve(piers.id, within)).id === piers.id);
  check((await all(vectorStores.files.content(piers.id, within)))[0].text === "A pier.");
  check((await all(vectorStores.files.list(store.id, { limit: 1 }))).length === 2);
  const found = await all(vectorStores.search(store.id, { query: "the pier", max_num_results: 1 }));
  check(found.length === 1 && found[0].filename === "piers.md", found);
  const batches = vectorStores.fileBatches;
  const both = { files: [await text("a", "one"), await text("b", "two")], fileIds: [piers.id] };
  const batch = await batches.uploadAndPoll(store.id, both, fast);
  check(batch.file_counts.completed === 3, batch);
  check((await all(batches.listFiles(batch.id, within))).length === 3);
  const again = await batches.createAndPoll(store.id, { file_ids: [piers.id] }, fast);
  check((await batches.retrieve(again.id, within)).status === "completed");
  const stopped = await batches.create(store.id, { file_ids: [piers.id] });
  check((await batches.cancel(stopped.id, within)).status === "cancelled");
  check((await vectorStores.files.delete(piers.id, within)).deleted);
  check((await vectorStores.update(store.id, { name: "pier" })).name === "pier");
  check((await vectorStores.retrieve(store.id)).file_counts.total === 3);
  check((await all(vectorStores.list())).some((one) => one.id === store.id));
  check((await vectorStores.delete(store.id)).deleted);
}

async function fineTuning() {
  const { jobs, checkpoints, alpha } = client.fineTuning;
  const lines = await toFile(Buffer.from('{"messages": []}\n'), "train.jsonl");
  const file = await client.files.create({ file: lines, purpose: "fine-tune" });
  const asked = { model: "m", training_file: file.id };
  let job = await jobs.create(asked);
  check((await jobs.pause(job.id)).status === "paused");
  check((await jobs.resume(job.id)).status === "queued");
  while (job.status !== "succeeded") {
    job = await jobs.retrieve(job.id);
    check(["running", "succeeded"].includes(job.status), job);
  }
  check((await all(jobs.listEvents(job.id, { limit: 2 }))).length > 5);
  const points = await all(jobs.checkpoints.list(job.id, { limit: 2 }));
  check(points.length === 3, points);
  const name = points[0].fine_tuned_model_checkpoint;
  const given = await all(checkpoints.permissions.create(name, { project_ids: ["proj_a"] }));
  check((await all(checkpoints.permissions.list(name)))[0].id === given[0].id);
  const gone = await checkpoints.permissions.delete(given[0].id, { fine_tuned_model_checkpoint: name });
  check(gone.deleted, gone);
  const other = await jobs.create(asked);
  check((await jobs.cancel(other.id)).status === "cancelled");
  check((await all(jobs.list({ limit: 1 }))).length >= 2);
  const grader = {
    type: "string_check", name: "n", operation: "eq",
    input: "{{sample.output_text}}", reference: "{{item.port}}",
  };
  check((await alpha.graders.validate({ grader })).grader.name === "n");
  const run = await alpha.graders.run({ grader, model_sample: "Bergen", item: { port: "Bergen" } });
  check(run.reward === 1, run);
  check((await client.models.delete(name)).deleted);
}

for (const area of [models, chat, responses, conversations, walks, others, images, audio, files, vectorStores, fineTuning]) {
  await area();
}
console.log(`${count} checks`);
