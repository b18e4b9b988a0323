"""Writes a Whisper model, for CTranslate2, that hears the same in every recording.

Its next token follows from the last one alone: one segment of 2 seconds.

usage: whisper.py FOLDER
"""

import sys
from pathlib import Path

import numpy
from ctranslate2.specs import WhisperSpec
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

HEARD = ["<|startoftranscript|>", "<|0.00|>", "ĠThe", "Ġboats", "Ġleave."]
HEARD += ["<|2.00|>", "<|endoftext|>"]

# As many as Whisper's, so that each token is where programs look for it.
TEXTS = 50257
LANGUAGES = ["en", *(f"language{number}" for number in range(98))]
SPECIAL = ["endoftext", "startoftranscript", *LANGUAGES, "translate", "transcribe", "startoflm"]
SPECIAL += ["startofprev", "nospeech", "notimestamps"]
SPECIAL += [f"{step * 0.02:.2f}" for step in range(1501)]

SIZE, MELS, FRAMES, LENGTH = 64, 80, 1500, 448


def vocabulary():
    texts = sorted(pre_tokenizers.ByteLevel.alphabet())
    texts += [word for word in HEARD if not word.startswith("<|")]
    texts += [f"<unused {number}>" for number in range(TEXTS - len(texts))]
    return texts + [f"<|{name}|>" for name in SPECIAL]


def script(tokens):
    """Embedding and output: who comes after whom."""
    number = {token: at for at, token in enumerate(tokens)}
    embedding = numpy.zeros((len(tokens), SIZE), numpy.float32)
    output = numpy.zeros((len(tokens), SIZE), numpy.float32)
    for place, (last, following) in enumerate(zip(HEARD, HEARD[1:])):
        embedding[number[last], place] = 1
        output[number[following], place] = 8
    return embedding, output


def zeros(*shape):
    return numpy.zeros(shape, numpy.float32)


def norm(layer):
    layer.gamma, layer.beta = numpy.ones(SIZE, numpy.float32), zeros(SIZE)


def weights(layer, *shape):
    layer.weight, layer.bias = zeros(*shape), zeros(shape[0])


def attention(layer, *rows):
    norm(layer.layer_norm)
    for one, count in zip(layer.linear, rows, strict=True):
        weights(one, count, SIZE)


def forward(layer):
    norm(layer.layer_norm)
    weights(layer.linear_0, 4 * SIZE, SIZE)
    weights(layer.linear_1, SIZE, 4 * SIZE)


def write(folder):
    tokens = vocabulary()
    spec = WhisperSpec(1, 2, 1, 2)
    encoder, decoder = spec.encoder, spec.decoder
    weights(encoder.conv1, SIZE, MELS, 3)
    weights(encoder.conv2, SIZE, SIZE, 3)
    for side, length in ((encoder, FRAMES), (decoder, LENGTH)):
        side.position_encodings.encodings = zeros(length, SIZE)
        norm(side.layer_norm)
        attention(side.layer[0].self_attention, 3 * SIZE, SIZE)
        forward(side.layer[0].ffn)
    attention(decoder.layer[0].attention, SIZE, 2 * SIZE, SIZE)
    decoder.embeddings.weight, decoder.projection.weight = script(tokens)
    spec.register_vocabulary(tokens)
    spec.validate()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))

    words = {token: at for at, token in enumerate(tokens)}
    reader = Tokenizer(models.BPE(vocab=words, merges=[]))
    reader.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    reader.decoder = decoders.ByteLevel()
    reader.add_special_tokens(tokens[TEXTS:])
    reader.save(str(folder / "tokenizer.json"))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
