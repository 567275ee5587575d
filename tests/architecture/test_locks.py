"""Locks hold pins and hashes only: nothing in them says where from, or on which machine."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
PIN = re.compile(r"[a-z0-9][a-z0-9._-]*(\[[a-z0-9,._-]+\])?==[A-Za-z0-9.!+_-]+( ; [^;\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
PLACE = re.compile(r"://|file:|(^|[\s\"'=(])(/|\.\.?/|~/|[A-Za-z]:\\)[\w.-]|\bgit@", re.MULTILINE)


def strays(text: str) -> list[str]:
    """Lines of a lock that are neither a pin nor a hash."""
    return [line for line in text.splitlines() if not (PIN.fullmatch(line) or HASH.fullmatch(line))]


def package_locks() -> list[Path]:
    found = ROOT.glob("*/package-lock.json")
    return [path for path in (ROOT / "package-lock.json", *found) if path.exists()]


def test_the_three_locks_are_there() -> None:
    assert [path.name for path in LOCKS] == ["dev.lock", "e2e.lock", "prod.lock"]


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_a_lock_holds_pins_and_hashes_only(path: Path) -> None:
    assert strays(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://index.example/simple",
        "--extra-index-url=https://index.example",
        "--find-links ./wheels",
        "-e .",
        "impact @ file:///home/someone/impact",
        "django @ https://host.example/django.whl",
        "django==5.2 \\",
        "# uv pip compile in /home/someone",
    ],
)
def test_the_control_a_place_is_noticed(line: str) -> None:
    allowed = line == "django==5.2 \\"
    assert bool(strays(line)) is not allowed


def test_every_pin_has_a_hash() -> None:
    for path in LOCKS:
        text = path.read_text(encoding="utf-8")
        for block in re.split(r"\n(?=\S)", text.strip()):
            assert "--hash=sha256:" in block, f"{path.name}: {block.splitlines()[0]}"


def test_what_runs_in_production_is_what_was_tested() -> None:
    pins = {path.name: set(re.findall(r"^\S+==\S+", path.read_text("utf-8"), re.MULTILINE)) for path in LOCKS}
    assert pins["prod.lock"] <= pins["dev.lock"] <= pins["e2e.lock"]


@pytest.mark.parametrize("path", package_locks(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package_lock_names_no_place(path: Path) -> None:
    """npm writes `resolved` addresses unless omit-lockfile-registry-resolved is set."""
    text = path.read_text(encoding="utf-8")
    assert '"resolved"' not in text
    for name, package in json.loads(text).get("packages", {}).items():
        assert not package.get("link"), name
        for wanted in package.get("dependencies", {}).values():
            assert not PLACE.search(wanted), (name, wanted)
