"""The suites: which server is started how, and which tests run against it."""

import json
import platform
import re
import sys
from contextlib import contextmanager

from harness import (
    HERE,
    PLACE,
    ROOT,
    Failed,
    built,
    free_port,
    from_npm,
    from_pypi,
    log_of,
    run,
    rust_tests,
    script,
    server,
)

# As many that loading takes two seconds, for what a server says that is not ready yet.
FILLERS = 400_000


def model(python, name, *fillers):
    """The path of a model; it is written if it is not there."""
    path = PLACE / name
    if not path.exists():
        part = path.with_suffix(".part")
        code, text = run([python, HERE / "llama/model.py", part, *fillers])
        if code != 0:
            raise Failed(f"the model cannot be written: {text}")
        part.rename(path)
    return path


def llama():
    """llama.cpp: one process for completions, one for embeddings, one with a key, one that loads."""
    python = from_pypi("llama", "xllamacpp==2026.10.11549", "gguf==0.19.0") / "python"
    tiny = model(python, "tiny.gguf")
    slow = model(python, "slow.gguf", FILLERS)
    # Before the server starts, which loads while the tests run.
    built("it")
    with serve_llama("loading", python, slow, ready=None) as url:
        tests = rust_tests("llama_loading", {"INTEROP_LLAMA_LOADING": url})
    with (
        serve_llama("completions", python, tiny) as completions,
        serve_llama("embeddings", python, tiny, "--embeddings") as embeddings,
        serve_llama("keyed", python, tiny, "--key", "sk-tiny") as keyed,
    ):
        variables = {
            "INTEROP_LLAMA": completions,
            "INTEROP_LLAMA_EMBEDDINGS": embeddings,
            "INTEROP_LLAMA_KEYED": keyed,
        }
        return tests + rust_tests("llama", variables)


@contextmanager
def serve_llama(name, python, path, *options, ready="/health"):
    """One process of llama.cpp; gives its base URL."""
    port = free_port()
    command = [python, HERE / "llama/serve.py", path, port, *options]
    with server(f"llama_{name}", command, port, ready) as url:
        yield f"{url}/v1"


def responses():
    """Three servers of responses: llama.cpp, agentic-api that keeps what llama.cpp says, and
    fastresponses, which runs in the background."""
    python = from_pypi("llama", "xllamacpp==2026.10.11549", "gguf==0.19.0") / "python"
    tiny = model(python, "tiny.gguf")
    others = from_pypi(
        "responses", "agentic-api==0.9.0", "fastresponses==0.1.0", "uvicorn==0.51.0"
    )
    state = PLACE / "responses.db"
    state.unlink(missing_ok=True)
    ports = [free_port() for _ in range(2)]
    script = [others / "python", HERE / "responses_script.py", ports[0]]
    with (
        serve_llama("responses", python, tiny) as llama,
        server("responses_script", script, ports[0]) as scripted,
    ):
        gateway = [others / "agentic-server", "--llm-api-base", llama.removesuffix("/v1")]
        gateway += ["--gateway-host", "127.0.0.1", "--gateway-port", ports[1]]
        gateway += ["--skip-llm-ready-check", "--db-url", f"sqlite://{state}?mode=rwc"]
        with server("responses_gateway", gateway, ports[1]) as kept:
            variables = {
                "INTEROP_RESPONSES_LLAMA": llama,
                "INTEROP_RESPONSES_KEPT": f"{kept}/v1",
                "INTEROP_RESPONSES_SCRIPTED": f"{scripted}/v1",
            }
            return rust_tests("responses", variables)


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
    "responses": responses,
    "prism": prism,
    "aimock": aimock,
    "llmock": llmock,
    "old_python": old_python,
    "new_python": new_python,
    "node": node,
}
