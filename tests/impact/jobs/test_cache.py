"""The cache may be away: everything answers as if it were empty."""

import pytest
import redis

from impact.jobs.cache import ForgivingRedisCache


@pytest.fixture(
    params=[redis.exceptions.ConnectionError, redis.exceptions.TimeoutError, redis.exceptions.ResponseError]
)
def away(request, monkeypatch):
    cache = ForgivingRedisCache("redis://127.0.0.1:1/0", {})

    class Broken:
        def __getattr__(self, name):
            def call(*args, **kwargs):
                raise request.param

            return call

    monkeypatch.setattr(cache, "__dict__", {**cache.__dict__, "_cache": Broken()})
    return cache


def test_everything_answers(away):
    assert away.add("a", 1) is True
    assert away.get("a", "none") == "none"
    assert away.set("a", 1) is None
    assert away.touch("a") is False
    assert away.delete("a") is False
    assert away.get_many(["a"]) == {}
    assert away.set_many({"a": 1}) == []
    assert away.has_key("a") is False
    assert away.incr("a", 2) == 2
    assert away.clear() is False
