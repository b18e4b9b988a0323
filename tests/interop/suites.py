"""The suites: which server is started how, and which tests run against it."""

from contextlib import ExitStack

from harness import HERE, PLACE, ROOT, Failed, built, free_port, from_npm, from_pypi, run, rust_tests, server

# Seconds of loading, for the tests of a server that is not ready yet.
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
    variables = {}
    with ExitStack() as running:

        def serve(variable, path, *options, ready="/health"):
            port = free_port()
            command = [python, HERE / "llama/serve.py", path, port, *options]
            name = variable.removeprefix("INTEROP_").lower()
            url = running.enter_context(server(name, command, port, ready))
            variables[variable] = f"{url}/v1"

        serve("INTEROP_LLAMA", tiny)
        serve("INTEROP_LLAMA_EMBEDDINGS", tiny, "--embeddings")
        serve("INTEROP_LLAMA_KEYED", tiny, "--key", "sk-tiny")
        built("test", "it")
        # Not waited for: what it says while it loads is one of the tests.
        serve("INTEROP_LLAMA_LOADING", slow, ready=None)
        return rust_tests("llama", variables)


def prism():
    """Prism, serving our document and refusing what breaks it."""
    program = from_npm("prism", "@stoplight/prism-cli@5.14.2") / "prism"
    port = free_port()
    document = ROOT / "spec/openapi.yaml"
    command = [program, "mock", document, "--errors", "--port", port]
    with server("prism", command, port) as url:
        return rust_tests("prism", {"INTEROP_PRISM": url})


SUITES = {"llama": llama, "prism": prism}
