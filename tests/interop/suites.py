"""The suites: which server is started how, and which tests run against it."""

import json
import platform
import re
import sys

from harness import HERE, ROOT, Failed, built, free_port, from_npm, from_pypi, log_of
from harness import rust_tests, script, server
from llama_suites import llama, llama_scripted, responses
from other_suites import audio, frameworks, litellm, ogx, steady

def prism():
    """Prism, serving our document and refusing what breaks it."""
    program = from_npm("prism", "@stoplight/prism-cli@5.14.2") / "prism"
    port = free_port()
    document = ROOT / "spec/openapi.yaml"
    command = [program, "mock", document, "--errors", "--port", port]
    with server("prism", command, port) as url:
        return rust_tests("prism", {"INTEROP_PRISM": url})


def aimock():
    """aimock, which wants a key, with one image to give."""
    program = from_npm("aimock", "@copilotkit/aimock@1.43.0") / "llmock"
    port = free_port()
    command = [program, "--port", port, "--fixtures", HERE / "aimock.json", "--validate-on-load"]
    key = {"AIMOCK_API_KEYS": "sk-aimock"}
    with server("aimock", command, port, "/health", key) as url:
        return rust_tests("aimock", {"INTEROP_AIMOCK": f"{url}/v1"})


def llmock():
    """llmock, which fails as each test tells it to."""
    program = from_pypi("llmock", "llmock==0.2.2") / "llmock"
    port = free_port()
    # Slowly enough that it sees who stops reading.
    command = [program, "serve", "--port", port, "--stream-chunk-delay-ms", "50"]
    with server("llmock", command, port, "/health") as url:
        return rust_tests("llmock", {"INTEROP_LLMOCK": f"{url}/v1"})


def client(name, command, operations):
    """Runs the script of a client against the mock server, whose URL is added to the command, and
    looks whether it reached these operations."""
    port = free_port()
    with server(name, [built("openai-typed"), "mock", "--port", port], port) as url:
        checks = script([*command, f"{url}/v1"])
        reached = set(re.findall(r"^2\d\d .* (\w+)$", log_of(name).read_text(), re.MULTILINE))
    if missing := operations - reached:
        raise Failed(f"the client did not reach {', '.join(sorted(missing))}")
    return checks


def operations(wanted):
    """The ids of those operations of our document of which this is true."""
    document = json.loads((ROOT / "generated/openapi.json").read_text())
    members = [member for path in document["paths"].values() for member in path.values()]
    return {one["operationId"] for one in members if "operationId" in one and wanted(one)}


def old_python():
    """The official Python client of December 2022, through every operation."""
    # What it declares to need brings pandas; this is what it needs.
    needs = ["aiohttp==3.14.5", "numpy>=1.26,<3", "requests==2.34.2", "tqdm==4.70.1"]
    needs.append("typing-extensions==4.16.0")
    folder = from_pypi("old_python", *needs, bare="openai==0.25.0")
    reached = operations(lambda one: one.get("x-reference"))
    return client("old_python", [folder / "python", HERE / "clients/old_python.py"], reached)


# What today's clients have no more.
GONE = {"edits", "fine-tunes", "engines"}


def of_today():
    """The operations that today's clients still have."""
    return operations(lambda one: not set(one["tags"]) & GONE)


def new_python():
    """Today's official Python client, through the operations that it still has."""
    folder = from_pypi("new_python", "openai==3.57.0")
    return client("new_python", [folder / "python", HERE / "clients/new_python.py"], of_today())


def node():
    """Today's official client for Node, which needs a newer Node than most systems have."""
    machine = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    packaged = f"node-{sys.platform}-{machine}"
    modules = from_npm("node", "openai@7.59.0", f"{packaged}@22.23.3").parent
    command = [modules / packaged / "bin/node", HERE / "clients/new_node.mjs", modules]
    return client("node", command, of_today())


SUITES = {
    "llama": llama,
    "llama_scripted": llama_scripted,
    "responses": responses,
    "audio": audio,
    "frameworks": frameworks,
    "litellm": litellm,
    "ogx": ogx,
    "steady": steady,
    "prism": prism,
    "aimock": aimock,
    "llmock": llmock,
    "old_python": old_python,
    "new_python": new_python,
    "node": node,
}
