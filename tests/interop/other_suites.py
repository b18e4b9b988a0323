"""Servers of one area, of several, and one that has the document alone."""

import json
import shutil

from harness import HERE, PLACE, ROOT, Failed, free_port, from_npm, from_pypi, newest_python, run
from harness import rust_tests, server
from llama_suites import llama_python, model, serve_calling, serve_llama


def audio_packages():
    return from_pypi(
        "audio",
        "open-asr-server==0.3.0",
        "faster-whisper==1.2.1",
        "av<16",
        "faster-whisper-server==0.0.3",
        "local-tts-studio==1.0.0",
        "piper-tts==1.8.0",
        "onnx==1.23.2",
    )


def audio():
    """Two servers that hear and one that speaks, with models that hear and hum the same each time."""
    bin = audio_packages()
    place = PLACE / "audio"
    write(bin / "python", "whisper.py", place / "whisper")
    write(bin / "python", "voice.py", place / "voices")
    voice = {"voices_dir": str(place / "voices"), "api_default_voice": "en_US-hum-low"}
    (place / "settings.json").write_text(json.dumps(voice))
    ports = [free_port() for _ in range(3)]
    asr = [bin / "open-asr-server", "serve", "--port", ports[0]]
    whisper = [bin / "faster-whisper-server", place / "whisper", "--host", "127.0.0.1"]
    whisper += ["--port", ports[1]]
    # Several threads wait for each other by spinning, which takes ten times as long where others run.
    alone = {"OMP_NUM_THREADS": "1"}
    speech = [bin / "local-tts", "--host", "127.0.0.1", "--port", ports[2]]
    with (
        server("audio_asr", asr, ports[0], env=alone) as asr,
        server("audio_whisper", whisper, ports[1], env=alone) as whisper,
        server("audio_speech", speech, ports[2], env={"LOCAL_TTS_DATA_DIR": str(place)}) as speech,
    ):
        variables = {
            "INTEROP_ASR": f"{asr}/v1",
            "INTEROP_WHISPER": f"{whisper}/v1",
            "INTEROP_SPEECH": f"{speech}/v1",
            "INTEROP_AUDIO_MODEL": str(place / "whisper"),
        }
        return rust_tests("audio", variables)


def write(python, program, folder):
    """Has a program of `audio` write a model into this folder."""
    code, text = run([python, HERE / "audio" / program, folder])
    if code != 0:
        raise Failed(f"{program} failed: {text}")


def framework_packages():
    # xpyd-sim declares to need scipy and matplotlib, for reports.
    return from_pypi(
        "frameworks",
        "hayhooks==2.1.0",
        "mocktopus==0.2.0",
        "agent-framework-devui==1.0.0b261022",
        bare="xpyd-sim==0.5.0",
    )


def frameworks():
    """Servers that frameworks and mocks bring: hayhooks, xpyd-sim, mocktopus and devui."""
    place = HERE / "frameworks"
    bin = framework_packages()
    ports = [free_port() for _ in range(4)]
    hayhooks = [bin / "hayhooks", "run", "--host", "127.0.0.1", "--port", ports[0]]
    hayhooks += ["--pipelines-dir", place / "hayhooks"]
    # No folder of compiled Python beside the sources.
    clean = {"PYTHONDONTWRITEBYTECODE": "1"}
    xpyd = [bin / "xpyd-sim", "serve", "--host", "127.0.0.1", "--port", ports[1]]
    mocktopus = [bin / "mocktopus", "serve", "-s", place / "mocktopus.yaml", "-p", ports[2]]
    agents = PLACE / "agents"
    agents.mkdir(parents=True, exist_ok=True)
    devui = [bin / "devui", agents, "--headless", "--no-auth", "--host", "127.0.0.1"]
    devui += ["--port", ports[3]]
    with (
        server("hayhooks", hayhooks, ports[0], "/status", clean) as hayhooks,
        server("xpyd_sim", xpyd, ports[1]) as xpyd,
        server("mocktopus", mocktopus, ports[2]) as mocktopus,
        server("devui", devui, ports[3], "/health") as devui,
    ):
        variables = {
            "INTEROP_HAYHOOKS": f"{hayhooks}/v1",
            "INTEROP_XPYD": f"{xpyd}/v1",
            "INTEROP_MOCKTOPUS": f"{mocktopus}/v1",
            "INTEROP_DEVUI": f"{devui}/v1",
        }
        return rust_tests("frameworks", variables)


def ogx_packages():
    return from_pypi(
        "ogx",
        "ogx==1.5.0",
        "faiss-cpu==1.15.1",
        "pypdf==7.1.1",
        "chardet==7.7.0",
        python=newest_python((3, 12)),
    )


def ogx():
    """ogx in front of llama.cpp: files, vector stores, batches, responses and what is stored."""
    bin = ogx_packages()
    tokens = tiktoken()
    place = PLACE / "ogx"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    tiny = model(llama_python(), "tiny.gguf")
    port = free_port()
    with (
        serve_calling() as chat,
        serve_llama("ogx_embeddings", llama_python(), tiny, "--embeddings") as embeddings,
    ):
        settings = (HERE / "ogx.yaml").read_text()
        for name, value in (("PLACE", place), ("CHAT", chat), ("EMBEDDINGS", embeddings)):
            settings = settings.replace(f"${name}", str(value))
        (place / "config.yaml").write_text(settings.replace("$PORT", str(port)))
        env = {"TIKTOKEN_CACHE_DIR": str(tokens), "OGX_CONFIG_DIR": str(place)}
        env["HF_HUB_OFFLINE"] = "1"
        command = [bin / "ogx", "run", place / "config.yaml", "--insecure", "--port", port]
        with server("ogx", command, port, "/v1/health", env) as url:
            return rust_tests("ogx", {"INTEROP_OGX": f"{url}/v1"})


def litellm_packages():
    """LiteLLM with what a gateway needs of what it declares to need; the rest is for accounts and bills."""
    return from_pypi(
        "litellm",
        "litellm==1.74.9",
        "APScheduler==3.11.3",
        "backoff==2.2.1",
        "cryptography==50.0.2",
        "email-validator==2.4.0",
        "fastapi==0.115.14",
        "fastapi-sso==0.23.0",
        "mcp==1.10.0",
        "openai==3.57.0",
        "orjson==3.13.0",
        "PyJWT==2.15.1",
        "python-multipart==0.0.18",
        "uvicorn==0.29.0",
        "uvloop==0.23.0",
        "websockets==17.4",
    )


def tiktoken():
    """The folder of a package that ships the tokens that ogx would fetch otherwise."""
    (package,) = litellm_packages().parent.glob("lib/*/site-packages/litellm")
    return package / "litellm_core_utils/tokenizers"


def litellm():
    """LiteLLM as a gateway in front of llama.cpp."""
    bin = litellm_packages()
    settings = PLACE / "litellm.yaml"
    port = free_port()
    with serve_calling() as chat:
        settings.write_text((HERE / "litellm.yaml").read_text().replace("$CHAT", chat))
        command = [bin / "litellm", "--config", settings, "--host", "127.0.0.1", "--port", port]
        with server("litellm", command, port, "/health/liveliness") as url:
            return rust_tests("litellm", {"INTEROP_LITELLM": f"{url}/v1"})


def steady_packages():
    return from_npm("steady", "@stdy/cli@0.22.2")


def steady():
    """steady, which checks every request against our document."""
    program = steady_packages() / "steady"
    port = free_port()
    document = ROOT / "generated/openapi.json"
    command = [program, "-p", port, "--host", "127.0.0.1"]
    command += ["--validator-form-array-format=brackets"]
    command += ["--validator-form-object-format=brackets", document]
    with server("steady", command, port) as url:
        return rust_tests("steady", {"INTEROP_STEADY": url})
