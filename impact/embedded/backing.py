"""Postgres and Valkey together, as environment variables; a service named outside is left alone."""

import os
from collections.abc import Callable

from impact.embedded import roles
from impact.embedded.places import Places
from impact.embedded.postgres import Cluster, Layout, no_interruption
from impact.embedded.process import Child
from impact.embedded.valkey import Valkey

DATABASE = "impact"


def quiet(text: str) -> None:
    """Tell nobody."""


class Backing:
    """What the portal stands on. `start()` returns the variables that settings read."""

    def __init__(
        self,
        places: Places,
        *,
        durable: bool = True,
        say: Callable[[str], None] = quiet,
        check: Callable[[], None] = no_interruption,
        started: Callable[[Child], None] | None = None,
    ) -> None:
        """`say` gets progress, `started` each child, `check` may raise to interrupt."""
        self.places = places
        self.durable = durable
        self.say = say
        self.check = check
        self.started = started
        self.cluster: Cluster | None = None
        self.valkey: Valkey | None = None

    def start(self) -> dict[str, str]:
        """Start what no variable names; empty variables count as not set."""
        environment: dict[str, str] = {}
        if not os.environ.get("DATABASE_URL"):
            environment |= self._start_postgres()
        if not os.environ.get("REDIS_URL"):
            environment |= self._start_valkey()
        return environment

    def stop(self) -> None:
        """Valkey, then Postgres."""
        if self.valkey is not None:
            self.valkey.stop()
        if self.cluster is not None:
            self.cluster.stop()

    def _start_postgres(self) -> dict[str, str]:
        places = self.places
        layout = Layout(places.postgres, places.sockets(), places.log("postgres"))
        cluster = self.cluster = Cluster(layout, durable=self.durable, check=self.check)
        first = not (cluster.data / "PG_VERSION").exists()
        self.say(f"Postgres {cluster.installation.major}" + (" (new, in a moment)" if first else ""))
        cluster.start(started=self.started)
        cluster.prepare_database(DATABASE)
        return {
            "DATABASE_URL": cluster.url(DATABASE, roles.APP),
            "DATABASE_OWNER_URL": cluster.url(DATABASE, roles.OWNER),
        }

    def _start_valkey(self) -> dict[str, str]:
        places = self.places
        self.say("Valkey")
        valkey = self.valkey = Valkey(
            data=places.valkey,
            sockets=places.sockets(),
            log=places.log("valkey"),
            durable=self.durable,
            check=self.check,
        )
        valkey.start(started=self.started)
        return {"REDIS_URL": valkey.url()}
