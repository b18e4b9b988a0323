"""llama.cpp's own server, until it is stopped.

usage: serve.py MODEL PORT [--embeddings] [--key KEY] [--template FILE]
"""

import argparse
import threading
from pathlib import Path

import xllamacpp

MEAN_POOLING = 1

arguments = argparse.ArgumentParser()
arguments.add_argument("model")
arguments.add_argument("port", type=int)
arguments.add_argument("--embeddings", action="store_true")
arguments.add_argument("--key")
arguments.add_argument("--template")
given = arguments.parse_args()

settings = xllamacpp.CommonParams()
settings.model.path = given.model
settings.model_alias = {"tiny"}
settings.hostnames = ["127.0.0.1"]
settings.port = given.port
settings.n_ctx = 512
settings.n_parallel = 2
settings.cpuparams.n_threads = 1
settings.warmup = False
if given.embeddings:
    settings.embedding = True
    settings.pooling_type = MEAN_POOLING
if given.template:
    settings.use_jinja = True
    settings.chat_template = Path(given.template).read_text()
    settings.n_ctx = 2048
if given.key:
    settings.api_keys = [given.key]

server = xllamacpp.Server(settings)
threading.Event().wait()
