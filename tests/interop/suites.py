"""The suites: which server is started how, and which tests run against it."""

import json
import platform
import re
import sys

from harness import HERE, PLACE, ROOT, Failed, built, free_port, from_npm, from_pypi, log_of
from harness import rust_tests, script, server
from llama_suites import llama, llama_python, llama_scripted, response_packages, responses
from other_suites import audio, audio_packages, framework_packages, frameworks, litellm
from other_suites import litellm_packages, ogx, ogx_packages, steady, steady_packages


def prism_packages():
    return from_npm("prism", "@stoplight/prism-cli@5.14.2")


def prism():
    """Prism, serving our document and refusing what breaks it."""
    program = prism_packages() / "prism"
    port = free_port()
    document = ROOT / "spec/openapi.yaml"
    command = [program, "mock", document, "--errors", "--port", port]
    with server("prism", command, port) as url:
        return rust_tests("prism", {"INTEROP_PRISM": url})


def aimock_packages():
    return from_npm("aimock", "@copilotkit/aimock@1.43.0")


def aimock():
    """aimock, which wants a key, with one image to give."""
    program = aimock_packages() / "llmock"
    port = free_port()
    command = [program, "--port", port, "--fixtures", HERE / "aimock.json", "--validate-on-load"]
    key = {"AIMOCK_API_KEYS": "sk-aimock"}
    with server("aimock", command, port, "/health", key) as url:
        return rust_tests("aimock", {"INTEROP_AIMOCK": f"{url}/v1"})


def llmock_packages():
    return from_pypi("llmock", "llmock==0.2.2")


def llmock():
    """llmock, which fails as each test tells it to."""
    program = llmock_packages() / "llmock"
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


def python_of_2022():
    # What it declares to need brings pandas; this is what it needs.
    needs = ["aiohttp==3.14.5", "numpy>=1.26,<3", "requests==2.34.2", "tqdm==4.70.1"]
    needs.append("typing-extensions==4.16.0")
    return from_pypi("old_python", *needs, bare="openai==0.25.0")


def old_python():
    """The official Python client of December 2022, through every operation."""
    folder = python_of_2022()
    reached = operations(lambda one: one.get("x-reference"))
    return client("old_python", [folder / "python", HERE / "clients/old_python.py"], reached)


# What today's clients have no more.
GONE = {"edits", "fine-tunes", "engines"}


def of_today():
    """The operations that today's clients still have."""
    return operations(lambda one: not set(one["tags"]) & GONE)


def new_python():
    """Today's official Python client, through the operations that it still has."""
    folder = python_of_today()
    return client("new_python", [folder / "python", HERE / "clients/new_python.py"], of_today())


def python_of_today():
    return from_pypi("new_python", "openai==3.57.0", "standardwebhooks==1.1.0")


def node():
    """Today's official client for Node."""
    program, modules = node_of_today()
    return client("node", [program, HERE / "clients/new_node.mjs", modules], of_today())


def node_of_today():
    """A newer Node than most systems have, and the folder of its packages."""
    machine = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    packaged = f"node-{sys.platform}-{machine}"
    packages = ["openai@7.59.0", "standardwebhooks@1.1.1", f"{packaged}@22.23.3"]
    modules = from_npm("node", *packages).parent
    return modules / packaged / "bin/node", modules


# Of an endpoint that there is not.
SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="


def webhooks():
    """Events signed here and verified by two official clients and two packages, and theirs by us."""
    python, (program, modules) = python_of_today() / "python", node_of_today()
    place = PLACE / "webhooks"
    place.mkdir(parents=True, exist_ok=True)
    ours, by_python, by_node = (place / f"{name}.json" for name in ("ours", "python", "node"))
    variables = {
        "INTEROP_WEBHOOKS_SECRET": SECRET,
        "INTEROP_WEBHOOKS_OURS": str(ours),
        "INTEROP_WEBHOOKS_PYTHON": str(by_python),
        "INTEROP_WEBHOOKS_NODE": str(by_node),
    }
    count = rust_tests("webhooks::signing", variables)
    count += script([python, HERE / "clients/webhooks.py", SECRET, ours, by_python])
    count += script([program, HERE / "clients/webhooks.mjs", modules, SECRET, ours, by_node])
    return count + rust_tests("webhooks::verifying", variables)


# Each with what is installed for it.
SUITES = {
    "llama": (llama, [llama_python]),
    "llama_scripted": (llama_scripted, [llama_python]),
    "responses": (responses, [llama_python, response_packages]),
    "audio": (audio, [audio_packages]),
    "frameworks": (frameworks, [framework_packages]),
    "litellm": (litellm, [llama_python, litellm_packages]),
    "ogx": (ogx, [llama_python, litellm_packages, ogx_packages]),
    "steady": (steady, [steady_packages]),
    "prism": (prism, [prism_packages]),
    "aimock": (aimock, [aimock_packages]),
    "llmock": (llmock, [llmock_packages]),
    "old_python": (old_python, [python_of_2022]),
    "new_python": (new_python, [python_of_today]),
    "node": (node, [node_of_today]),
    "webhooks": (webhooks, [python_of_today, node_of_today]),
}
