"""Today's official Python client against the mock server: the operations that it still has.

usage: new_python.py BASE_URL
"""

import base64
import sys

import openai
from checks import BYTES, check, done, is_png, picture, refused
from new_python_areas import through

client = openai.OpenAI(
    base_url=sys.argv[1], api_key="sk-any-key", admin_api_key="sk-admin-key", max_retries=0
)

# Models.
models = list(client.models.list())
check(len(models) > 2 and all(model.object == "model" for model in models), models)
check(client.models.retrieve("text-davinci-003").id == "text-davinci-003")
with refused(openai.NotFoundError, 404, "no-such-model"):
    client.models.retrieve("no-such-model")

# Chat.
messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "one two"}]
chat = client.chat.completions.create(model="m", messages=messages, store=True, metadata={"a": "b"})
check(chat.choices[0].message.content == "You said: one two", chat)
with client.chat.completions.create(model="m", messages=messages, stream=True) as stream:
    pieces = [chunk.choices[0].delta.content or "" for chunk in stream]
check("".join(pieces) == "You said: one two", pieces)
parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
tool = {"type": "function", "function": {"name": "f", "parameters": parameters}}
called = client.chat.completions.create(model="m", messages=messages, tools=[tool])
check(called.choices[0].message.tool_calls[0].function.name == "f", called)
stored = client.chat.completions
check([one.id for one in stored.list(metadata={"a": "b"})][-1:] == [chat.id])
check(stored.retrieve(chat.id).metadata == {"a": "b"})
check(stored.update(chat.id, metadata={"a": "c"}).metadata == {"a": "c"})
check([one.role for one in stored.messages.list(chat.id)] == ["system", "user"])
check(stored.delete(chat.id).deleted)
with refused(openai.NotFoundError, 404, chat.id):
    stored.retrieve(chat.id)

# Responses.
answer = client.responses.create(model="m", input="one two")
check(answer.output_text == "You said: one two" and answer.status == "completed", answer)
with client.responses.create(model="m", input=messages, stream=True) as stream:
    events = list(stream)
check(events[0].type == "response.created" and events[-1].type == "response.completed", events)
pieces = [event.delta for event in events if event.type == "response.output_text.delta"]
check("".join(pieces) == "You said: one two", pieces)
called = client.responses.create(
    model="m",
    input="weather",
    tools=[{"type": "function", "name": "f", "parameters": parameters, "strict": False}],
)
check(called.output[-1].type == "function_call" and called.output[-1].name == "f", called)
result = {"type": "function_call_output", "call_id": called.output[-1].call_id, "output": "4"}
further = client.responses.create(model="m", input=[result], previous_response_id=called.id)
check(further.previous_response_id == called.id and "4" in further.output_text, further)
check(client.responses.retrieve(answer.id).output_text == answer.output_text)
check([item.type for item in client.responses.input_items.list(answer.id)] == ["message"])
check(client.responses.input_tokens.count(model="m", input="one two").input_tokens > 0)
check(client.responses.compact(model="m", input=messages).output)
waiting = client.responses.create(model="m", input="one two", background=True)
check(client.responses.cancel(waiting.id).status == "cancelled")
client.responses.delete(answer.id)
with refused(openai.NotFoundError, 404, answer.id):
    client.responses.retrieve(answer.id)

# Conversations.
greeting = {"type": "message", "role": "user", "content": "Hi"}
conversation = client.conversations.create(items=[greeting], metadata={"a": "b"})
check(client.conversations.retrieve(conversation.id).metadata == {"a": "b"})
check(client.conversations.update(conversation.id, metadata={"a": "c"}).metadata == {"a": "c"})
items = client.conversations.items
item = items.create(conversation.id, items=[{**greeting, "content": "Ho"}]).data[0]
check(items.retrieve(item.id, conversation_id=conversation.id).content[0].text == "Ho")
client.responses.create(model="m", input="one", conversation=conversation.id)
check(len(list(items.list(conversation.id, order="asc"))) == 4)
items.delete(item.id, conversation_id=conversation.id)
with refused(openai.NotFoundError, 404, item.id):
    items.retrieve(item.id, conversation_id=conversation.id)
check(client.conversations.delete(conversation.id).deleted)

# Completions.
completion = client.completions.create(
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
check(completion.object == "text_completion" and len(completion.choices) == 4, completion)
check(completion.choices[2].text.startswith("and this"), completion)
check(len(completion.choices[0].logprobs.tokens) > 5, completion)
simple = dict(model="text-davinci-003", prompt="Say this is a test", max_tokens=7)
plain = client.completions.create(**simple)
check(plain.choices[0].text == "\n\nThis is indeed a test", plain)
with client.completions.create(stream=True, **simple) as stream:
    chunks = list(stream)
check("".join(chunk.choices[0].text for chunk in chunks) == plain.choices[0].text, chunks)
check(chunks[-1].choices[0].finish_reason == "length", chunks)
with refused(openai.BadRequestError, 400, "temperature"):
    client.completions.create(model="m", prompt="a", temperature="hot")

# Embeddings: this client, too, asks for base64 unless it is told what to ask for.
embedding = client.embeddings.create(model="text-embedding-ada-002", input=["a", "b"], user="u")
check([len(item.embedding) for item in embedding.data] == [1536, 1536])
floats = client.embeddings.create(
    model="text-embedding-ada-002", input=["a", "b"], encoding_format="float"
)
pairs = zip(embedding.data[0].embedding, floats.data[0].embedding, strict=True)
check(all(abs(one - other) < 1e-6 for one, other in pairs))
check(embedding.usage.total_tokens > 0)

# Moderations.
moderation = client.moderations.create(input="I want to kill them.")
check(moderation.results[0].flagged and moderation.results[0].categories.violence, moderation)
check(moderation.results[0].categories.hate_threatening is True, moderation)
check(len(client.moderations.create(input=["a", "b"]).results) == 2)

# Images.
images = client.images.generate(
    prompt="otter", n=2, size="256x256", response_format="b64_json", user="u"
)
check(len(images.data) == 2 and all(is_png(base64.b64decode(i.b64_json)) for i in images.data))
edited = client.images.edit(
    image=("otter.png", picture()),
    mask=("mask.png", picture()),
    prompt="hat",
    n=2,
    size="512x512",
    response_format="url",
    user="u",
)
check(len(edited.data) == 2 and edited.data[0].url.startswith("http"), edited)
varied = client.images.create_variation(
    image=picture(), n=1, size="256x256", response_format="b64_json", user="u"
)
check(is_png(base64.b64decode(varied.data[0].b64_json)))

# Files, byte for byte.
file = client.files.create(file=("bytes.jsonl", BYTES), purpose="fine-tune")
check((file.bytes, file.filename, file.purpose) == (len(BYTES), "bytes.jsonl", "fine-tune"), file)
check(client.files.content(file.id).read() == BYTES)
check(client.files.retrieve(file.id).id == file.id)
check(file.id in [known.id for known in client.files.list().data])
check(client.files.delete(file.id).deleted is True)
with refused(openai.NotFoundError, 404):
    client.files.retrieve(file.id)
with refused(openai.NotFoundError, 404):
    client.files.content(file.id)

# The other areas, and what the client does beyond one call.
through(client)

# Who has no key is refused.
with refused(openai.AuthenticationError, 401):
    client.models.list(extra_headers={"Authorization": openai.Omit()})

done()
