"""What every suite needs: installing, starting and stopping servers, running tests, the summary."""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/interop"
# Everything that is installed, written or logged.
PLACE = ROOT / "target/interop"

READY_IN, STOPPED_IN = 60, 10


class Skipped(Exception):
    """What is needed cannot be had on this machine. Nothing is proven then."""


class Failed(Exception):
    """A server or a test did not do what it should."""


def run(command, **settings):
    """Runs a command and gives what it wrote, standard error included."""
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        **settings,
    )
    return done.returncode, done.stdout


def last_words(text, lines=1):
    """The end of what a command wrote, for a message."""
    words = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n".join(words[-lines:]) or "it wrote nothing"


# Installing


def install(name, wanted, commands):
    """Runs the commands once in a folder of its own, which is given; anew if what is wanted changes.

    Each command gets the folder and is a list of words."""
    folder = PLACE / "installed" / name
    mark = folder / "installed.json"
    if mark.exists() and json.loads(mark.read_text()) == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for command in commands:
        try:
            code, text = run(command(folder), cwd=folder)
        except FileNotFoundError as error:
            raise Skipped(f"{error.filename} is not there to install {name}") from None
        if code != 0:
            raise Skipped(f"{name} cannot be installed: {reason(text)}")
    mark.write_text(json.dumps(wanted))
    return folder


def reason(text):
    """The line of an installer's output that says most: the first error is the cause."""
    telling = [line.strip() for line in text.splitlines() if "error" in line.lower()]
    return (telling or [last_words(text)])[0][:300]


def newest_python(least):
    """A Python of at least this version: the one that runs this, one on the path, or one of pyenv's."""
    place = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    names = [f"python3.{minor}" for minor in range(least[1], least[1] + 4)]
    candidates = [sys.executable, *names, *sorted(place.glob("3.*/bin/python3"))]
    for candidate in candidates:
        with contextlib.suppress(OSError):
            code, text = run([candidate, "-c", "import sys; print(*sys.version_info[:2])"])
            if code == 0 and tuple(map(int, text.split())) >= least:
                return str(candidate)
    raise Skipped(f"no Python {'.'.join(map(str, least))} or newer is there")


def from_pypi(name, *packages, bare=None, python=sys.executable):
    """A virtual environment with these packages, and one more without what it declares to need;
    gives its `bin`."""
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    # Without a network the first refusal is the answer.
    pip += ["--retries", "1", "--timeout", "20"]
    commands = [
        lambda folder: [python, "-m", "venv", folder],
        # What would have to be compiled is skipped rather than waited for.
        lambda folder: [folder / "bin/python", *pip, "--only-binary", ":all:", *packages],
    ]
    if bare:
        commands.append(lambda folder: [folder / "bin/python", *pip, "--no-deps", bare])
    version = run([python, "--version"])[1].strip()
    return install(name, [version, bare, *packages], commands) / "bin"


def from_npm(name, *packages):
    """A folder with these packages; gives its `.bin`."""
    npm = ["npm", "install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
    npm += ["--fetch-retries", "1", "--loglevel", "error"]
    folder = install(
        name,
        list(packages),
        [lambda folder: [*npm, "--prefix", folder, *packages]],
    )
    return folder / "node_modules/.bin"


# Servers


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url):
    """Whether an HTTP server answers there, with whatever status."""
    try:
        urllib.request.urlopen(url, timeout=5).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def log_of(name):
    """Where the server of this name writes to."""
    return PLACE / "logs" / f"{name}.log"


@contextlib.contextmanager
def server(name, command, port, ready="/", env=None):
    """A server that runs as long as the block does. It is ready once it answers at this path, and
    right after its start if that is None."""
    log = log_of(name)
    log.parent.mkdir(parents=True, exist_ok=True)
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **(env or {})},
            # A group of its own: what the server starts is stopped with it, and Ctrl-C reaches the
            # script alone, which then stops the server in an orderly way.
            start_new_session=True,
        )
    try:
        if ready is not None:
            wait_for(name, process, f"http://127.0.0.1:{port}{ready}", log)
        yield f"http://127.0.0.1:{port}"
        if process.poll() is not None:
            raise Failed(f"{name} ended while it was needed, with {process.returncode}: {log}")
    finally:
        stop(process)


def wait_for(name, process, url, log):
    until = time.monotonic() + READY_IN
    while not answers(url):
        if process.poll() is not None or time.monotonic() > until:
            text = last_words(log.read_text(errors="replace"), 5)
            raise Failed(f"{name} does not answer at {url}:\n{text}")
        time.sleep(0.05)


def stop(process):
    """Asks the process and what it started to end, then makes them."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        try:
            process.wait(STOPPED_IN)
        except subprocess.TimeoutExpired:
            continue
        return


# Tests


_programs = {}


def built(name):
    """The test binary or example of the package of this name; all are built when one is asked for."""
    if not _programs:
        # As `cargo test` builds them: nothing is built twice.
        command = [os.environ.get("CARGO", "cargo"), "test", "--no-run", "--quiet"]
        command += ["--workspace", "--all-features"]
        command += ["--message-format", "json-render-diagnostics"]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise Failed(f"`{' '.join(command)}` failed")
        for line in done.stdout.splitlines():
            message = json.loads(line)
            if message.get("executable") and Path(message["manifest_path"]).parent == ROOT:
                _programs[message["target"]["name"]] = message["executable"]
    return _programs[name]


def rust_tests(suite, variables):
    """Runs the Rust tests of a suite; gives how many passed."""
    program = built("it")
    # One after the other: some servers answer two requests at once in another way than one.
    command = [program, f"interop::{suite}::", "--include-ignored", "--test-threads", "1"]
    env = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    code, text = run(command, cwd=ROOT, env={**env, "RUST_BACKTRACE": "0", **variables})
    found = re.search(r"^test result: \w+\. (\d+) passed; (\d+) failed", text, re.MULTILINE)
    if code != 0 or not found:
        print(text)
        raise Failed(f"{found[2] if found else 'all'} of its tests failed")
    if found[1] == "0":
        raise Failed(f"there are no tests interop::{suite}")
    return int(found[1])


def script(command):
    """Runs a program whose last line is `N checks`; gives their number."""
    python = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    code, text = run(command, cwd=ROOT, env=python)
    found = re.fullmatch(r"(\d+) checks", last_words(text))
    if code != 0 or not found:
        print(text)
        raise Failed(f"{Path(command[1]).name} ended with {code}")
    return int(found[1])


# The summary


class Report:
    """How each suite went. One that is skipped is none that passed."""

    def __init__(self):
        self.lines = []

    def run(self, name, suite):
        print(f"\n--- {name}", flush=True)
        start = time.monotonic()
        try:
            outcome, detail = "passed", f"{suite()} tests"
        except Skipped as error:
            outcome, detail = "SKIPPED", str(error)
        except Failed as error:
            outcome, detail = "FAILED", str(error)
        seconds = time.monotonic() - start
        print(f"{outcome} in {seconds:.1f} s: {detail}", flush=True)
        self.lines.append((name, outcome, detail, seconds))

    def count(self, outcome):
        return sum(1 for line in self.lines if line[1] == outcome)

    def print(self):
        print("\nReal servers and clients:")
        for name, outcome, detail, seconds in self.lines:
            first = detail.splitlines()[0]
            print(f"  {name:<16} {outcome:<8} {seconds:6.1f} s  {first}")
        counts = [f"{self.count(outcome)} {outcome}" for outcome in ("passed", "FAILED", "SKIPPED")]
        print(f"{', '.join(counts)}, in {sum(line[3] for line in self.lines):.0f} s")
