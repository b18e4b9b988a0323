"""Today's official Python client through audio, uploads, batches, vector stores and fine-tuning, and
through its own helpers: what it parses, streams, pages through and waits for."""

import io
import json

import openai
import pydantic
from checks import BYTES, check, refused

FAST = 10  # milliseconds between two looks


def pages(client):
    """Lists that the client walks through page by page."""
    texts = ["one", "two", "three"]
    ids = [client.files.create(file=(t, t.encode()), purpose="user_data").id for t in texts]
    listed = [file.id for file in client.files.list(purpose="user_data", limit=1, order="asc")]
    check(listed == ids, listed)
    kept = {"anchor": "created_at", "seconds": 3600}
    file = client.files.create(file=("a.txt", b"a"), purpose="user_data", expires_after=kept)
    check(file.expires_at == file.created_at + 3600, file)
    check(client.files.wait_for_processing(file.id, poll_interval=0.01).status == "processed")


def uploads(client):
    data = {"filename": "a.bin", "purpose": "user_data", "mime_type": "application/octet-stream"}
    upload = client.uploads.create(bytes=6, **data)
    parts = [client.uploads.parts.create(upload.id, data=part).id for part in (b"def", b"abc")]
    with refused(openai.BadRequestError, 400, "MD5"):
        client.uploads.complete(upload.id, part_ids=parts[::-1], md5="0")
    done = client.uploads.complete(upload.id, part_ids=parts[::-1])
    check(done.status == "completed" and client.files.content(done.file.id).read() == b"abcdef")
    cancelled = client.uploads.cancel(client.uploads.create(bytes=1, **data).id)
    check(cancelled.status == "cancelled", cancelled)
    chunked = client.uploads.upload_file_chunked(
        file=BYTES, filename="b.bin", bytes=len(BYTES), purpose="user_data",
        mime_type="application/octet-stream", part_size=1000,
    )
    check(client.files.content(chunked.file.id).read() == BYTES)


def batches(client):
    url = "/v1/responses"
    lines = [
        {"custom_id": name, "method": "POST", "url": url, "body": {"model": "m", "input": text}}
        for name, text in (("a", "one two"), ("b", 5))
    ]
    content = "\n".join(map(json.dumps, lines)).encode()
    file = client.files.create(file=("in.jsonl", content), purpose="batch")
    window = {"completion_window": "24h", "endpoint": url}
    batch = client.batches.create(input_file_id=file.id, metadata={"a": "b"}, **window)
    while batch.status not in ("completed", "failed"):
        batch = client.batches.retrieve(batch.id)
    check((batch.request_counts.completed, batch.request_counts.failed) == (1, 1), batch)
    answer = json.loads(client.files.content(batch.output_file_id).text)
    check(answer["custom_id"] == "a" and answer["response"]["status_code"] == 200, answer)
    check("one two" in json.dumps(answer["response"]["body"]["output"]), answer)
    answer = json.loads(client.files.content(batch.error_file_id).text)
    check(answer["custom_id"] == "b" and answer["response"]["status_code"] == 400, answer)
    other = client.batches.create(input_file_id=file.id, **window)
    check([one.id for one in client.batches.list(limit=1)][:2] == [other.id, batch.id])
    check(client.batches.cancel(other.id).status == "cancelling")


def vector_stores(client):
    stores = client.vector_stores
    store = stores.create(name="harbour", expires_after={"anchor": "last_active_at", "days": 1})
    check(store.file_counts.total == 0 and store.expires_at > store.created_at, store)
    files = stores.files
    buoys = io.BytesIO(b"A buoy hangs on a chain.")
    buoys.name = "buoys.md"
    file = files.upload_and_poll(
        vector_store_id=store.id, file=buoys, attributes={"year": 2026}, poll_interval_ms=FAST
    )
    check(file.status == "completed" and file.attributes == {"year": 2026}, file)
    piers = client.files.create(file=("piers.md", b"Ships lie at a pier."), purpose="assistants").id
    check(files.create(store.id, file_id=piers).status == "in_progress")
    polled = files.create_and_poll(piers, vector_store_id=store.id, poll_interval_ms=FAST)
    check(polled.status == "completed", polled)
    check(files.retrieve(piers, vector_store_id=store.id).id == piers)
    changed = files.update(piers, vector_store_id=store.id, attributes={"year": 2025})
    check(changed.attributes == {"year": 2025}, changed)
    text = list(files.content(piers, vector_store_id=store.id))
    check([piece.text for piece in text] == ["Ships lie at a pier."], text)
    check({one.id for one in files.list(store.id, limit=1)} == {file.id, piers})

    def found(**settings):
        return [one.filename for one in stores.search(store.id, **settings)]

    check(found(query="the pier or the chain") == ["piers.md", "buoys.md"], found(query="pier chain"))
    newer = {"type": "gt", "key": "year", "value": 2025}
    check(found(query=["pier", "chain"], filters=newer, max_num_results=5) == ["buoys.md"])

    batches = stores.file_batches
    both = [io.BytesIO(b"one"), io.BytesIO(b"two")]
    batch = batches.upload_and_poll(store.id, files=both, file_ids=[piers], poll_interval_ms=FAST)
    check(batch.status == "completed" and batch.file_counts.completed == 3, batch)
    again = batches.create_and_poll(store.id, file_ids=[piers], poll_interval_ms=FAST)
    check(batches.retrieve(again.id, vector_store_id=store.id).file_counts.total == 1)
    check([one.id for one in batches.list_files(again.id, vector_store_id=store.id)] == [piers])
    stopped = batches.create(store.id, files=[{"file_id": piers, "attributes": {"a": True}}])
    stopped = batches.cancel(stopped.id, vector_store_id=store.id)
    check(stopped.status == "cancelled", stopped)

    check(files.delete(piers, vector_store_id=store.id).deleted)
    check(stores.retrieve(store.id).file_counts.total == 3)
    renamed = stores.update(store.id, name="pier", expires_after=None)
    check(renamed.name == "pier" and renamed.expires_at is None, renamed)
    check(store.id in [one.id for one in stores.list(limit=1)])
    check(stores.delete(store.id).deleted)
    with refused(openai.NotFoundError, 404, store.id):
        stores.retrieve(store.id)


def fine_tuning(client):
    lines = b'{"messages": []}\n' * 3
    file = client.files.create(file=("train.jsonl", lines), purpose="fine-tune")
    jobs = client.fine_tuning.jobs
    method = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}}
    job = jobs.create(model="m", training_file=file.id, method=method, metadata={"a": "b"})
    check(jobs.pause(job.id).status == "paused")
    check(jobs.resume(job.id).status == "queued")
    while (job := jobs.retrieve(job.id)).status != "succeeded":
        check(job.status == "running", job)
    check(job.hyperparameters.n_epochs == 2 and job.trained_tokens > 0, job)
    check(client.models.retrieve(job.fine_tuned_model).id == job.fine_tuned_model)
    events = [event.type for event in jobs.list_events(job.id, limit=2)]
    check(len(events) > 4 and "metrics" in events, events)
    points = [one.fine_tuned_model_checkpoint for one in jobs.checkpoints.list(job.id, limit=1)]
    check(points[0] == job.fine_tuned_model and len(points) == 2, points)
    permissions = client.fine_tuning.checkpoints.permissions
    given = [one.id for one in permissions.create(points[1], project_ids=["proj_a", "proj_b"])]
    check(len(given) == 2, given)
    listed = [one.id for one in permissions.list(points[1], limit=1, order="ascending")]
    check(listed == given, listed)
    gone = permissions.delete(given[0], fine_tuned_model_checkpoint=points[1])
    check(gone.deleted, gone)
    check(client.models.delete(points[1]).deleted)
    other = jobs.create(model="m", training_file=file.id)
    check([one.id for one in jobs.list(metadata={"a": "b"})][:1] == [job.id])
    check(jobs.cancel(other.id).status == "cancelled")
    with refused(openai.BadRequestError, 400, "succeeded"):
        jobs.cancel(job.id)

    grader = {
        "type": "string_check", "name": "n", "operation": "eq",
        "input": "{{sample.output_text}}", "reference": "{{item.port}}",
    }
    graders = client.fine_tuning.alpha.graders
    check(graders.validate(grader=grader).grader.type == "string_check")
    for sample, reward in (("Bergen", 1.0), ("Oslo", 0.0)):
        run = graders.run(grader=grader, model_sample=sample, item={"port": "Bergen"})
        check(run.reward == reward, run)


def audio(client):
    said = "Hi there. The ferry leaves at nine."
    speech = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": said}
    wav = client.audio.speech.create(response_format="wav", **speech).content
    check(wav[:4] == b"RIFF" and wav[8:12] == b"WAVE" and len(wav) == 8 + int.from_bytes(wav[4:8], "little"))
    with client.audio.speech.with_streaming_response.create(**speech) as stream:
        check(stream.headers["content-type"] == "audio/mpeg" and stream.read())
    heard = client.audio.transcriptions
    file = {"file": ("ferry.wav", wav)}
    plain = heard.create(model="gpt-4o-transcribe", include=["logprobs"], **file)
    check(plain.text == said and "".join(one.token for one in plain.logprobs) == said, plain)
    verbose = heard.create(
        model="whisper-1", response_format="verbose_json",
        timestamp_granularities=["word", "segment"], **file,
    )
    check(len(verbose.segments) == 2 and [w.word for w in verbose.words][:2] == ["Hi", "there"])
    check(verbose.words[-1].end == verbose.duration == verbose.segments[-1].end, verbose)
    srt = heard.create(model="whisper-1", response_format="srt", **file)
    check(srt.startswith("1\n00:00:00,000 --> "), srt)
    spoken = heard.create(
        model="gpt-4o-transcribe-diarize", response_format="diarized_json",
        chunking_strategy="auto", **file,
    )
    check([one.speaker for one in spoken.segments] == ["A", "B"], spoken)
    events = list(heard.create(model="gpt-4o-transcribe", stream=True, **file))
    check(events[-1].type == "transcript.text.done" and events[-1].text == said, events)
    check("".join(event.delta for event in events[:-1]) == said, events)
    translated = client.audio.translations
    check(translated.create(model="whisper-1", **file).text == said)
    verbose = translated.create(model="whisper-1", response_format="verbose_json", **file)
    check(len(verbose.segments) == 2, verbose)
    check("WEBVTT" in translated.create(model="whisper-1", response_format="vtt", **file))

    consents = client.audio.voice_consents
    sample = ("me.wav", wav, "audio/wav")
    consent = consents.create(name="me", language="en", recording=sample)
    check(consents.retrieve(consent.id).name == "me")
    check(consents.update(consent.id, name="myself").name == "myself")
    check(consent.id in [one.id for one in consents.list(limit=1)])
    voice = client.audio.voices.create(name="mine", audio_sample=sample, consent=consent.id)
    own = client.audio.speech.create(**{**speech, "voice": {"id": voice.id}})
    # Unless it is asked for in another format, speech is MP3, here with a tag before it.
    check(own.content[:3] == b"ID3", own.content[:4])
    with refused(openai.BadRequestError, 400, "voice_x"):
        client.audio.speech.create(**{**speech, "voice": {"id": "voice_x"}})
    check(consents.delete(consent.id).deleted)
    with refused(openai.NotFoundError, 404, consent.id):
        consents.retrieve(consent.id)


def walks(client):
    """The other lists, one page for each thing that is in them."""
    messages = [{"role": "user", "content": text} for text in ("one", "two", "three")]
    tagged = {"store": True, "metadata": {"walk": "1"}}
    chat = client.chat.completions
    ids = [chat.create(model="m", messages=messages, **tagged).id for _ in range(3)]
    listed = [one.id for one in chat.list(metadata={"walk": "1"}, limit=1, order="asc")]
    check(listed == ids, listed)
    found = [one.content for one in chat.messages.list(ids[0], limit=1)]
    check(found == ["one", "two", "three"], found)
    answer = client.responses.create(model="m", input=messages)
    items = list(client.responses.input_items.list(answer.id, limit=1, order="asc"))
    check([one.content[0].text for one in items] == ["one", "two", "three"], items)
    kept = client.conversations.create(items=messages)
    items = list(client.conversations.items.list(kept.id, limit=1, order="asc"))
    check([one.content[0].text for one in items] == ["one", "two", "three"], items)
    files = [client.files.create(file=(t, t.encode()), purpose="assistants").id for t in "ab"]
    store = client.vector_stores.create()
    batches = client.vector_stores.file_batches
    batch = batches.create_and_poll(store.id, file_ids=files, poll_interval_ms=FAST)
    listed = list(batches.list_files(batch.id, vector_store_id=store.id, limit=1))
    check({one.id for one in listed} == set(files), listed)
    lines = client.files.create(file=("l", b'{"messages": []}\n'), purpose="fine-tune")
    jobs = client.fine_tuning.jobs
    ids = {jobs.create(model="m", training_file=lines.id).id for _ in range(2)}
    check(ids <= {one.id for one in jobs.list(limit=1)}, ids)


class City(pydantic.BaseModel):
    name: str
    ships: int


def helpers(client):
    """What is parsed, and what is gathered from streams."""
    messages = [{"role": "user", "content": "one two"}]
    chat = client.chat.completions.parse(model="m", messages=messages, response_format=City)
    check(isinstance(chat.choices[0].message.parsed, City), chat)
    tool = openai.pydantic_function_tool(City)
    chat = client.chat.completions.parse(model="m", messages=messages, tools=[tool])
    call = chat.choices[0].message.tool_calls[0]
    check(isinstance(call.function.parsed_arguments, City), call)
    with client.chat.completions.stream(model="m", messages=messages) as stream:
        kinds = {event.type for event in stream}
        check({"chunk", "content.delta", "content.done"} <= kinds, kinds)
        check(stream.get_final_completion().choices[0].message.content == "You said: one two")
    settings = {"model": "m", "messages": messages, "response_format": City}
    with client.chat.completions.stream(**settings) as stream:
        stream.until_done()
        check(isinstance(stream.get_final_completion().choices[0].message.parsed, City))
    with client.chat.completions.stream(model="m", messages=messages, tools=[tool]) as stream:
        kinds = {event.type for event in stream}
        check("tool_calls.function.arguments.done" in kinds, kinds)
        call = stream.get_final_completion().choices[0].message.tool_calls[0]
        check(isinstance(call.function.parsed_arguments, City), call)
    answer = client.responses.parse(model="m", input="one two", text_format=City)
    check(isinstance(answer.output_parsed, City), answer)
    with client.responses.stream(model="m", input="one two") as stream:
        kinds = {event.type for event in stream}
        check({"response.created", "response.completed"} <= kinds, kinds)
        check(stream.get_final_response().output_text == "You said: one two")
    with client.responses.stream(model="m", input="one two", text_format=City) as stream:
        stream.until_done()
        check(isinstance(stream.get_final_response().output_parsed, City))
    function = {"type": "function", "name": "f", "strict": True, "parameters": City.model_json_schema()}
    with client.responses.stream(model="m", input="one two", tools=[function]) as stream:
        kinds = {event.type for event in stream}
        check("response.function_call_arguments.done" in kinds, kinds)
        check(stream.get_final_response().output[-1].type == "function_call")


def pictures(client):
    settings = {"model": "gpt-image-1", "prompt": "otter", "size": "256x256"}
    image = client.images.generate(**settings, quality="low", background="transparent")
    check(image.data[0].b64_json and image.quality == "low" and image.usage.total_tokens > 0)
    events = list(client.images.generate(**settings, stream=True, partial_images=2))
    check([event.type.split(".")[1] for event in events] == ["partial_image"] * 2 + ["completed"])
    parts = [
        {"type": "text", "text": "a calm sea"},
        {"type": "image_url", "image_url": {"url": "https://example.com/gore.png"}},
    ]
    judged = client.moderations.create(model="omni-moderation-latest", input=parts).results[0]
    check(judged.categories.violence and judged.categories.illicit is False, judged)
    check(judged.category_applied_input_types.violence == ["text", "image"], judged)


def through(client):
    areas = (pages, walks, uploads, batches, vector_stores, fine_tuning, audio, helpers, pictures)
    for area in areas:
        area(client)
