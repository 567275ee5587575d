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


@pytest.fixture
def asked(monkeypatch):
    """A cache at an address of its own, and how often it was really asked."""
    asked = []
    cache = ForgivingRedisCache("unix:///nowhere/silent.sock?db=0", {})

    def ask(fault):
        def call():
            asked.append(1)
            raise fault

        return cache._forgive(call, "away")

    clock = [100.0]
    monkeypatch.setattr("impact.jobs.cache.time.monotonic", lambda: clock[0])
    monkeypatch.setattr("impact.jobs.cache._silent_until", {})
    return ask, asked, clock


def test_a_cache_that_says_nothing_costs_one_wait_and_not_one_for_each_question(asked):
    ask, times, clock = asked
    assert [ask(redis.exceptions.TimeoutError()) for _question in range(10)] == ["away"] * 10
    assert len(times) == 1
    clock[0] += 5.1
    ask(redis.exceptions.TimeoutError())
    assert len(times) == 2, "a little later it is asked again"


def test_a_cache_that_answers_at_once_that_it_is_away_is_asked_each_time(asked):
    ask, times, _clock = asked
    for _question in range(3):
        ask(redis.exceptions.ConnectionError())
    assert len(times) == 3
