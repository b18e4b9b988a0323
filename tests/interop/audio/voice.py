"""Writes a voice for Piper that hums: a second of one tone for every four sounds of the text.

usage: voice.py FOLDER
"""

import json
import sys
from pathlib import Path

import onnx
from onnx import TensorProto, helper

NAME, RATE, SAMPLES = "en_US-hum-low", 16_000, 4_000


def graph():
    """From numbers of sounds to samples, each sound as many; the louder, the higher its number is."""
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "sounds"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "samples"])

    def floats(name, shape, values):
        return helper.make_tensor(name, TensorProto.FLOAT, shape, values)

    def integers(name, values):
        return helper.make_tensor(name, TensorProto.INT64, [len(values)], values)

    steps = [step * 0.2 for step in range(SAMPLES)]
    constants = [floats("steps", [SAMPLES], steps), floats("scale", [], [0.001])]
    constants += [integers("last", [-1]), integers("shape", [1, 1, 1, -1])]
    nodes = [
        helper.make_node("Sin", ["steps"], ["wave"]),
        helper.make_node("Cast", ["input"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["numbers", "scale"], ["volumes"]),
        helper.make_node("Unsqueeze", ["volumes", "last"], ["column"]),
        helper.make_node("Mul", ["column", "wave"], ["tones"]),
        helper.make_node("Reshape", ["tones", "shape"], ["output"]),
    ]
    return helper.make_graph(nodes, "hum", inputs, [output], constants)


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    model = helper.make_model(graph(), opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.save(model, str(folder / f"{NAME}.onnx"))
    sounds = {chr(code): [code] for code in range(32, 127)}
    settings = {
        "audio": {"sample_rate": RATE, "quality": "low"},
        "espeak": {"voice": "en-us"},
        "phoneme_type": "text",
        "num_speakers": 1,
        "num_symbols": 256,
        "speaker_id_map": {},
        "inference": {"noise_scale": 0.0, "length_scale": 1.0, "noise_w": 0.0},
        "phoneme_id_map": {**sounds, "_": [0], "^": [1], "$": [2]},
        "language": {"code": "en_US"},
    }
    (folder / f"{NAME}.onnx.json").write_text(json.dumps(settings))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
