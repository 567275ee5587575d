"""One tree, one lock, private folders."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from impact.embedded.errors import EmbeddedError
from impact.embedded.identity import own_folder
from impact.embedded.places import LONGEST_SOCKET_FOLDER, Places
from impact.embedded.process import start_mark, this_boot


def test_the_lock_admits_one_at_a_time(tmp_path: Path) -> None:
    places = Places(tmp_path)
    assert not places.running()
    with places.locked():
        assert places.running()
        with pytest.raises(EmbeddedError, match=f"process {os.getpid()}"), places.locked():
            pass
    assert not places.running()
    with places.locked():
        pass


def test_a_lock_file_nobody_holds_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("1\n", encoding="ascii")
    with Places(tmp_path).locked():
        pass


def test_sockets_are_private_and_their_path_is_short(tmp_path: Path) -> None:
    deep = tmp_path / ("a-long-name-" * 8) / ".local"
    for places in (Places(tmp_path / "s"), Places(deep)):
        folder = places.sockets()
        assert len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER
        assert folder.stat().st_mode & 0o777 == 0o700
    assert Places(deep).outside() == [Places(deep).sockets()]
    Places(deep).sockets().rmdir()


def test_a_folder_somebody_put_there_is_not_accepted(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = tmp_path / "link"
    link.symlink_to(elsewhere)
    with pytest.raises(EmbeddedError, match="not ours"):
        own_folder(link, mode=0o700)
    if os.geteuid() == 0:
        os.chown(elsewhere, 12345, 12345)
        with pytest.raises(EmbeddedError, match="not ours"):
            own_folder(elsewhere, mode=0o700)


def test_notes_of_another_boot_or_supervisor_are_not_acted_upon(tmp_path: Path) -> None:
    places = Places(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) as sleeper:
        row = ["web", sleeper.pid, start_mark(sleeper.pid), int(signal.SIGTERM)]
        try:
            for note, of in (
                ({"boot": "another", "supervisor": 7}, None),
                ({"boot": this_boot(), "supervisor": 8}, 7),
            ):
                places.state.mkdir(exist_ok=True)
                text = json.dumps({**note, "children": [row]})
                (places.state / "children.json").write_text(text, encoding="utf-8")
                assert places.end_leftovers(of=of) == []
                assert sleeper.poll() is None
            # The control: with the right names it is ended.
            assert places.end_leftovers(of=8) == ["web"]
            assert sleeper.wait(10) == -signal.SIGTERM
        finally:
            sleeper.kill()


def test_the_environment_is_remembered_privately(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.remember_environment({"DATABASE_URL": "postgres://x"})
    assert places.environment() == {"DATABASE_URL": "postgres://x"}
    assert (places.state / "environment.json").stat().st_mode & 0o077 == 0
