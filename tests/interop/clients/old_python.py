"""The official Python client of December 2022 against the mock server: every operation.

usage: old_python.py BASE_URL
"""

import base64
import io
import sys

import openai
from checks import BYTES, LINES, check, done, is_png, picture, refused

openai.api_base = sys.argv[1]
openai.api_key = "sk-any-key"

# Models, and the engines that they replaced.
models = openai.Model.list()
check(models.object == "list" and len(models.data) > 2, models)
check(all(model.object == "model" for model in models.data), models)
check(models.data[0].permission[0].allow_sampling is True, models)
check(openai.Model.retrieve("text-davinci-003").id == "text-davinci-003")
engines = openai.Engine.list()
check(all(engine.object == "engine" for engine in engines.data), engines)
engine = openai.Engine.retrieve("text-davinci-003")
check(engine.id == "text-davinci-003" and engine.ready is True, engine)
with refused(openai.error.InvalidRequestError, 404, "no-such-model"):
    openai.Model.retrieve("no-such-model")

# Completions.
everything = dict(
    model="text-davinci-003",
    prompt=["Say this is a test", "and this"],
    suffix=" end",
    max_tokens=7,
    temperature=0.5,
    top_p=0.9,
    n=2,
    logprobs=2,
    echo=True,
    stop=["zzz"],
    presence_penalty=0.1,
    frequency_penalty=-0.1,
    best_of=3,
    logit_bias={"50256": -100},
    user="user-1",
)
completion = openai.Completion.create(**everything)
check(completion.object == "text_completion" and completion.id.startswith("cmpl-"), completion)
check([choice.index for choice in completion.choices] == [0, 1, 2, 3], completion)
check(completion.choices[0].text.startswith("Say this is a test"), completion)
check(completion.choices[2].text.startswith("and this"), completion)
check(len(completion.choices[0].logprobs.tokens) > 5, completion)
check(completion.usage.total_tokens > completion.usage.prompt_tokens > 0, completion)
simple = dict(model="text-davinci-003", prompt="Say this is a test", max_tokens=7)
plain = openai.Completion.create(**simple)
check(plain.choices[0].text == "\n\nThis is indeed a test", plain)
chunks = list(openai.Completion.create(stream=True, **simple))
check("".join(chunk.choices[0].text for chunk in chunks) == plain.choices[0].text, chunks)
check(len(chunks) > 3 and chunks[-1].choices[0].finish_reason == "length", chunks)
check(all(chunk.choices[0].finish_reason is None for chunk in chunks[:-1]), chunks)
with refused(openai.error.InvalidRequestError, 400, "temperature"):
    openai.Completion.create(model="m", temperature="hot")

# Edits.
edit = openai.Edit.create(
    model="text-davinci-edit-001",
    input="What day of the wek is it?",
    instruction="Fix the spelling mistakes",
    n=2,
    temperature=0.5,
    top_p=0.9,
)
check(edit.object == "edit" and len(edit.choices) == 2, edit)
check(edit.choices[0].text == "What day of the week is it?", edit)

# Embeddings: this client asks for base64, which no reference mentions.
embedding = openai.Embedding.create(model="text-embedding-ada-002", input=["a", "b"], user="u")
check([len(item.embedding) for item in embedding.data] == [1536, 1536])
check(all(isinstance(number, float) for number in embedding.data[0].embedding))
floats = openai.Embedding.create(
    model="text-embedding-ada-002", input=["a", "b"], encoding_format="float"
)
pairs = zip(embedding.data[0].embedding, floats.data[0].embedding, strict=True)
check(all(abs(one - other) < 1e-6 for one, other in pairs))

# Moderations.
moderation = openai.Moderation.create("I want to kill them.", model="text-moderation-latest")
check(moderation.results[0].flagged and moderation.results[0].categories.violence, moderation)
check(len(openai.Moderation.create(["a", "b"]).results) == 2)

# Images.
images = openai.Image.create(
    prompt="otter", n=2, size="256x256", response_format="b64_json", user="u"
)
check(all(is_png(base64.b64decode(image.b64_json)) for image in images.data), len(images.data))
check(len(images.data) == 2 and images.created > 0)
edited = openai.Image.create_edit(
    image=picture(), mask=picture(), prompt="hat", n="2", size="512x512", user="u"
)
check(len(edited.data) == 2 and edited.data[0].url.startswith("http"), edited)
varied = openai.Image.create_variation(image=picture(), n="1", response_format="b64_json")
check(is_png(base64.b64decode(varied.data[0].b64_json)))
with refused(openai.error.InvalidRequestError, 400, "n"):
    openai.Image.create_variation(image=picture(), n="many")

# Files, byte for byte.
file = openai.File.create(io.BytesIO(BYTES), "fine-tune", user_provided_filename="bytes.jsonl")
check((file.bytes, file.filename, file.purpose) == (len(BYTES), "bytes.jsonl", "fine-tune"), file)
check(openai.File.download(file.id) == BYTES)
check(openai.File.retrieve(file.id).id == file.id)
check(file.id in [known.id for known in openai.File.list().data])
found = openai.File.find_matching_files("bytes.jsonl", len(BYTES), "fine-tune")
check([known["id"] for known in found] == [file.id], found)
check(openai.File.delete(file.id).deleted is True)
with refused(openai.error.InvalidRequestError, 404):
    openai.File.retrieve(file.id)
with refused(openai.error.InvalidRequestError, 404):
    openai.File.download(file.id)

# Fine-tunes, to the model that they leave behind.
training = openai.File.create(io.BytesIO(LINES), "fine-tune", user_provided_filename="t.jsonl")
job = openai.FineTune.create(
    training_file=training.id,
    validation_file=training.id,
    model="curie",
    n_epochs=2,
    batch_size=4,
    learning_rate_multiplier=0.1,
    prompt_loss_weight=0.01,
    compute_classification_metrics=True,
    classification_n_classes=2,
    classification_positive_class="b",
    classification_betas=[1.0],
    suffix="mine",
)
check((job.object, job.status) == ("fine-tune", "pending"), job)
check(job.training_files[0].id == training.id and job.hyperparams.n_epochs == 2, job)
cancelled = openai.FineTune.create(training_file=training.id)
check(openai.FineTune.cancel(id=cancelled.id).status == "cancelled")
check({job.id, cancelled.id} <= {known.id for known in openai.FineTune.list().data})
events = list(openai.FineTune.stream_events(job.id))
check(len(events) > 2 and all(event.object == "fine-tune-event" for event in events), events)
job = openai.FineTune.retrieve(job.id)
check(job.status == "succeeded" and job.result_files, job)
listed = openai.FineTune.list_events(job.id)
check([event.message for event in listed.data] == [event.message for event in events], listed)
model = job.fine_tuned_model
check(model.startswith("curie:ft-"), model)
check(openai.Model.retrieve(model).id == model)
check(openai.Completion.create(model=model, prompt="a").model == model)
check(openai.Model.delete(model).deleted is True)
with refused(openai.error.InvalidRequestError, 404):
    openai.Model.retrieve(model)

# Who has no key is refused.
with refused(openai.error.AuthenticationError, 401):
    openai.Model.list(api_key=" ")

done()
