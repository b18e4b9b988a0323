"""Writes a model for llama.cpp that says what it is told to, piece by piece.

Its next token follows from the last one alone, so that llama.cpp really reads a template, generates,
finds calls and thoughts in what it generates, and cuts it into chunks.

usage: scripted.py FILE START PIECE… [-- START PIECE…]

Behind the token START, which ends the prompt, come the pieces, a token each, and then the end. A START
that is `\\n` is the end of a line, every other one a control token. No piece may occur twice.
"""

import sys

import gguf
import numpy

SIZE, HEADS, CONTEXT = 64, 2, 2048
NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
UNK, BOS, EOS = 0, 1, 2


def groups(words):
    """The words between `--` and `--`."""
    found = [[]]
    for word in words:
        if word == "--":
            found.append([])
        else:
            found[-1].append(word.replace("\\n", "\n"))
    return found


class Vocabulary:
    """Tokens, each with its kind and its score; the worse the score, the later two are joined to it."""

    def __init__(self):
        self.tokens = [("<unk>", UNKNOWN, 0.0), ("<s>", CONTROL, 0.0), ("</s>", CONTROL, 0.0)]
        self.tokens += [(f"<0x{byte:02X}>", BYTE, 0.0) for byte in range(256)]
        # What the tokenizer writes for a space.
        self.tokens.append(("\u2581", NORMAL, -1.0))

    def add(self, text, kind):
        text = text.replace(" ", "\u2581") if kind == NORMAL else text
        assert text not in [known for known, _, _ in self.tokens], f"{text!r} occurs twice"
        self.tokens.append((text, kind, -1000.0 - len(self.tokens)))
        return len(self.tokens) - 1


def write(path, scripts):
    words = Vocabulary()
    # Each step has a place of its own in the embedding: who was there says who comes next.
    steps = []
    for start, *pieces in scripts:
        first = 3 + ord("\n") if start == "\n" else words.add(start, CONTROL)
        chain = [first, *(words.add(piece, NORMAL) for piece in pieces), EOS]
        steps += zip(chain, chain[1:])
    assert len(steps) + 1 < SIZE, "more pieces than the model has places for"
    count = len(words.tokens)
    embedding = numpy.zeros((count, SIZE), numpy.float32)
    output = numpy.zeros((count, SIZE), numpy.float32)
    # Whatever else was last: the end.
    embedding[:, 0] = 1
    output[EOS, 0] = 8
    for place, (last, following) in enumerate(steps, 1):
        embedding[last, 0] = 0
        embedding[last, place] = 1
        output[following, place] = 8

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("scripted")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(SIZE)
    writer.add_block_count(1)
    writer.add_feed_forward_length(SIZE)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(SIZE // HEADS)
    writer.add_vocab_size(count)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([text.encode() for text, _, _ in words.tokens])
    writer.add_token_scores([score for _, _, score in words.tokens])
    writer.add_token_types([kind for _, kind, _ in words.tokens])
    writer.add_unk_token_id(UNK)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output.weight", output)
    for name in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm"):
        writer.add_tensor(f"{name}.weight", numpy.ones(SIZE, numpy.float32))
    # Nothing is added to what the embedding says.
    for name in ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"):
        writer.add_tensor(f"blk.0.{name}.weight", numpy.zeros((SIZE, SIZE), numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    write(sys.argv[1], groups(sys.argv[2:]))
