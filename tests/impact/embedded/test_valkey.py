"""Valkey answers on its private socket and keeps what it must."""

from pathlib import Path

import redis

from impact.embedded.valkey import Valkey, answers


def test_it_answers_keeps_and_goes(short_folder: Path) -> None:
    def make() -> Valkey:
        return Valkey(data=short_folder / "data", sockets=short_folder / "run", log=short_folder / "log")

    valkey = make()
    valkey.start()
    try:
        assert answers(valkey.socket)
        assert valkey.socket.stat().st_mode & 0o077 == 0
        client = redis.Redis(unix_socket_path=str(valkey.socket))
        assert client.config_get("appendonly")["appendonly"] == "yes"
        assert client.config_get("maxmemory-policy")["maxmemory-policy"] == "noeviction"
        client.set("kept", "yes")
        client.close()
        assert valkey.child is not None
        valkey.child.popen.kill()
        valkey.child.popen.wait(10)
        # The socket's file is still there: that must not fool the next start.
        assert valkey.socket.exists()
        valkey = make()
        valkey.start()
        client = redis.Redis(unix_socket_path=str(valkey.socket))
        assert client.get("kept") == b"yes"
        client.close()
    finally:
        valkey.stop()
    assert not answers(valkey.socket)
