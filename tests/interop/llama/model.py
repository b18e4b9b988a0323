"""Writes a model for llama.cpp: one layer, random weights, one token for each byte.

It says nothing sensible, and that is the point: what it generates has control characters, halves of
characters and invalid UTF-8 in it, always the same for the same prompt.

usage: model.py FILE [FILLERS]

With FILLERS the vocabulary has that many tokens more, which nothing ever generates; they make the
model slow to load.
"""

import sys

import gguf
import numpy

EMBEDDING, FORWARD, HEADS, CONTEXT = 64, 128, 4, 512
NORMAL, UNKNOWN, CONTROL, UNUSED, BYTE = 1, 2, 3, 5, 6


def vocabulary(fillers: int) -> list[tuple[str, int]]:
    tokens = [("<unk>", UNKNOWN), ("<s>", CONTROL), ("</s>", CONTROL)]
    tokens += [(f"<0x{byte:02X}>", BYTE) for byte in range(256)]
    # What the tokenizer writes for a space.
    tokens.append(("\u2581", NORMAL))
    return tokens + [(f"<filler {number}>", UNUSED) for number in range(fillers)]


def write(path: str, fillers: int) -> None:
    random = numpy.random.default_rng(1)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(EMBEDDING // HEADS)

    tokens = vocabulary(fillers)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([text.encode() for text, _ in tokens])
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([kind for _, kind in tokens])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)

    def weights(name: str, *shape: int) -> None:
        values = random.standard_normal(shape) * 0.3
        writer.add_tensor(f"{name}.weight", values.astype(numpy.float32))

    def ones(name: str) -> None:
        writer.add_tensor(f"{name}.weight", numpy.ones(EMBEDDING, numpy.float32))

    weights("token_embd", len(tokens), EMBEDDING)
    weights("output", len(tokens), EMBEDDING)
    ones("output_norm")
    ones("blk.0.attn_norm")
    ones("blk.0.ffn_norm")
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        weights(f"blk.0.{name}", EMBEDDING, EMBEDDING)
    weights("blk.0.ffn_gate", FORWARD, EMBEDDING)
    weights("blk.0.ffn_up", FORWARD, EMBEDDING)
    weights("blk.0.ffn_down", EMBEDDING, FORWARD)

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
