"""llama.cpp, and servers of responses, some of them in front of it."""

import json
from contextlib import contextmanager

from harness import HERE, PLACE, Failed, built, free_port, from_pypi, run, rust_tests, server

# As many that loading takes two seconds, for what a server says that is not ready yet.
FILLERS = 400_000


def model(python, name, *settings, script="model.py"):
    """The path of a model of llama.cpp; it is written if it is not there or another one."""
    path, mark = PLACE / name, PLACE / f"{name}.json"
    wanted = json.dumps([(HERE / "llama" / script).read_text(), settings])
    if not (path.exists() and mark.exists() and mark.read_text() == wanted):
        code, text = run([python, HERE / "llama" / script, path, *settings])
        if code != 0:
            raise Failed(f"the model cannot be written: {text}")
        mark.write_text(wanted)
    return path


def llama_python():
    return from_pypi("llama", "xllamacpp==2026.10.11549", "gguf==0.19.0") / "python"


def llama():
    """llama.cpp: one process for completions, one for embeddings, one with a key, one that loads."""
    python = llama_python()
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


# What they say behind the token that ends the prompt, see llama/scripted.py.
CALLING = ["\\n", "Let me look. ", "<tool_call>", '\\n{"name": "get_weather", "arguments": {"city": "']
CALLING += ["Pa", 'ris"}}', "\\n</tool_call>", "--", "<|answer|>", "It is", " 4", " degrees.", "--"]
CALLING += ["<|value|>", '{"ready":', " true", ', "port": ', '"Bergen"', "}"]
THINKING = ["\\n", "First ", "think.", "\\n</think>\\n\\n", "The answer", " is 4."]


def llama_scripted():
    """llama.cpp with models that call functions, write JSON and think."""
    with serve_calling() as calling, serve_llama_scripted("thinking", THINKING) as thinking:
        variables = {"INTEROP_LLAMA_TOOLS": calling, "INTEROP_LLAMA_THINKING": thinking}
        return rust_tests("llama_scripted", variables)


def serve_calling():
    return serve_llama_scripted("calling", CALLING)


def serve_llama_scripted(name, pieces):
    python = llama_python()
    path = model(python, f"{name}.gguf", *pieces, script="scripted.py")
    return serve_llama(name, python, path, "--template", HERE / f"llama/{name}.jinja")


@contextmanager
def serve_llama(name, python, path, *options, ready="/health"):
    """One process of llama.cpp; gives its base URL."""
    port = free_port()
    command = [python, HERE / "llama/serve.py", path, port, *options]
    with server(f"llama_{name}", command, port, ready) as url:
        yield f"{url}/v1"


def response_packages():
    return from_pypi(
        "responses", "agentic-api==0.9.0", "fastresponses==0.1.0", "uvicorn==0.51.0"
    )


def responses():
    """Three servers of responses: llama.cpp, agentic-api that keeps what llama.cpp says, and
    fastresponses, which runs in the background."""
    python = llama_python()
    tiny = model(python, "tiny.gguf")
    others = response_packages()
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
