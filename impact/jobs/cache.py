"""A Redis cache that may be away: rate limits then let people in, and pages still answer."""

import logging
import time
from collections.abc import Callable
from typing import Any

import redis
from django.core.cache.backends.redis import RedisCache

logger = logging.getLogger(__name__)
LEFT_ALONE = 5.0  # seconds: a page asks many times, and each would wait for its own timeout
_silent_until: dict[str, float] = {}  # by where it is; shared by the threads of this process


class ForgivingRedisCache(RedisCache):
    """Behaves like an empty cache while Redis cannot be reached (decision: people before limits)."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._where = server

    def _forgive(self, call: Callable[..., Any], away: Any, *args: Any, **kwargs: Any) -> Any:
        if time.monotonic() < _silent_until.get(self._where, 0.0):
            return away
        try:
            return call(*args, **kwargs)
        except redis.exceptions.RedisError as fault:
            if isinstance(fault, redis.exceptions.TimeoutError):
                _silent_until[self._where] = time.monotonic() + LEFT_ALONE
            # Away, too slow, or answering with errors (a full disk makes it refuse to write).
            logger.warning("cache is away: %s", type(fault).__name__)
            return away

    def add(self, key: str, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().add, True, key, *args, **kwargs)

    def get(self, key: str, default: Any = None, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().get, default, key, default, *args, **kwargs)

    def set(self, key: str, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().set, None, key, *args, **kwargs)

    def touch(self, key: str, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().touch, False, key, *args, **kwargs)

    def delete(self, key: str, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().delete, False, key, *args, **kwargs)

    def get_many(self, keys: Any, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().get_many, {}, keys, *args, **kwargs)

    def set_many(self, data: Any, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().set_many, [], data, *args, **kwargs)

    def has_key(self, key: str, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().has_key, False, key, *args, **kwargs)

    def incr(self, key: str, delta: int = 1, *args: Any, **kwargs: Any) -> Any:
        return self._forgive(super().incr, delta, key, delta, *args, **kwargs)

    def clear(self) -> Any:
        return self._forgive(super().clear, False)
