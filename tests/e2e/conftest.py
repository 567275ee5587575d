"""A whole portal as `make run` starts it (Postgres, Valkey, web, worker, beat, demo), and a real browser before it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
STARTS_WITHIN = 240
NOT_INHERITED = (
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "REDIS_URL",
    "IMPACT_ENV",
    "MAIL_DIR",
    "MEDIA_ROOT",
    "SECRET_KEY",
)


@dataclass
class Portal:
    """A portal that runs."""

    url: str
    folder: Path
    process: subprocess.Popen
    seconds_to_ready: float

    def log(self, name):
        return (self.folder / "log" / f"{name}.log").read_text(errors="replace")

    def manage(self, *arguments, **options):
        """Run a management command against this portal."""
        command = [sys.executable, "-m", "impact.embedded", "manage", "--", *arguments]
        return subprocess.run(
            command,
            cwd=ROOT,
            env=environment(self.folder),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
            **options,
        )


def environment(folder, **more):
    kept = {name: value for name, value in os.environ.items() if name not in NOT_INHERITED}
    return {**kept, "IMPACT_LOCAL": str(folder), "JOBS_LEASE_SECONDS": "6", "REPORTS_BUILD_PAUSE": "1", **more}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def browser_path():
    found = os.environ.get("IMPACT_BROWSER") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found:
        return found
    reason = "no browser: install chromium, or name one in IMPACT_BROWSER"
    if os.environ.get("IMPACT_REQUIRE_BROWSER"):
        pytest.fail(reason)
    return pytest.skip(reason)


@pytest.fixture(autouse=True)
def _clean_slate():
    """Nothing to clean in this process: the portal runs in its own."""


@pytest.fixture(scope="session")
def portal(tmp_path_factory):
    """Start everything with one command and wait for READY."""
    browser_path()
    if at := os.environ.get("IMPACT_E2E_URL"):  # a portal that runs already, while writing these tests
        yield Portal(at, Path(os.environ["IMPACT_LOCAL"]), None, 0.0)
        return
    folder = tmp_path_factory.mktemp("portal")
    began = time.monotonic()
    output = folder / "output"
    with output.open("w") as sink:
        process = subprocess.Popen(
            [sys.executable, "-m", "impact.embedded", "run"],
            cwd=ROOT,
            env=environment(folder, PORT=str(free_port())),
            stdout=sink,
            stderr=subprocess.STDOUT,
        )
    try:
        while "READY" not in (text := output.read_text()):
            assert process.poll() is None, text
            assert time.monotonic() - began < STARTS_WITHIN, text
            time.sleep(0.2)
        url = next(word for word in text.split("READY")[1].split() if word.startswith("http")).rstrip("/")
        yield Portal(url, folder, process, time.monotonic() - began)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)


@pytest.fixture(scope="session")
def browser(portal):
    flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    flags += ["--disable-component-update", "--disable-sync"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=flags)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, portal):
    """Open a fresh person's page: `open_page(width=320, scripts=False)`."""
    contexts = []

    def make(width=1280, *, scripts=True, **options) -> Page:
        context = browser.new_context(
            base_url=portal.url, viewport={"width": width, "height": 800}, java_script_enabled=scripts, **options
        )
        context.set_default_timeout(20_000)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def violations():
    """What axe finds on a page: `violations(page)`, or only the critical ones in the admin."""
    axe = Axe()

    def find(page: Page, *, impact=None):
        found = axe.run(page).response["violations"]
        return [
            f"{rule['id']}: {node['target']} {node['failureSummary']}"
            for rule in found
            if impact is None or rule["impact"] == impact
            for node in rule["nodes"]
        ]

    return find
