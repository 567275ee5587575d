"""What `make run` consists of: the steps before serving and the three services."""

import os
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from impact.embedded.errors import EmbeddedError
from impact.embedded.places import Places
from impact.embedded.process import Ending

FIRST_PORT = 8000
PORTS_TRIED = 50
QUEUES = "default,reports,mail"
AS_OWNER = {"IMPACT_DB_ROLE": "owner"}
# A worker waits for the broker longer than a page may.
IN_CELERY = {"IMPACT_CELERY_PROCESS": "1"}


@dataclass(frozen=True)
class Step:
    """A command that has to finish before the next thing starts."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 900


@dataclass(frozen=True)
class Service:
    """A command that runs until we stop it."""

    name: str
    command: tuple[str, ...]
    ending: Ending = field(default_factory=Ending)
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Address:
    """Where the web server listens."""

    host: str
    port: int

    @property
    def reached_at(self) -> str:
        """`0.0.0.0` is no place to go to."""
        return "127.0.0.1" if self.host in {"0.0.0.0", "", "::"} else self.host  # noqa: S104

    @property
    def url(self) -> str:
        """Without a slash at the end."""
        return f"http://{self.reached_at}:{self.port}"


@dataclass(frozen=True)
class Program:
    """Steps, then services, then `epilogue`, whose output ends the READY block."""

    steps: tuple[Step, ...]
    services: tuple[Service, ...]
    health: str | None = "/health/"
    epilogue: Step | None = None


def portal(places: Places, address: Address) -> Program:
    """Describe the portal itself."""
    # A killed supervisor means no broker either: then the worker does not wait for its tasks.
    worker = Ending(orphaned=signal.SIGQUIT, grace_seconds=20)
    return Program(
        steps=(
            manage("migrate", "--noinput", environment=AS_OWNER),
            manage("sync_reference", environment=AS_OWNER),
            manage("load_demo"),
        ),
        services=(
            Service("web", _web(address), Ending(grace_seconds=15)),
            Service("worker", _celery("worker", "-Q", QUEUES, "-c", "2"), worker, IN_CELERY),
            Service("beat", _beat(places), Ending(), IN_CELERY),
        ),
        epilogue=manage("demo_accounts"),
    )


def manage(*arguments: str, environment: Mapping[str, str] | None = None) -> Step:
    """Make a management command a step."""
    return Step(arguments[0], (sys.executable, "manage.py", *arguments), environment or {})


def variables(places: Places, address: Address) -> dict[str, str]:
    """Return the rest of what settings read; what the caller has set stays."""
    open_to_all = address.reached_at != address.host
    wanted = {
        "IMPACT_ENV": "development",
        "ALLOWED_HOSTS": "*" if open_to_all else f"{address.host},localhost,127.0.0.1",
        "MAIL_DIR": str(places.mail),
        "MEDIA_ROOT": str(places.files),
        "PUBLIC_BASE_URL": address.url,
        "PYTHONUNBUFFERED": "1",
    }
    chosen = {key: os.environ.get(key) or value for key, value in wanted.items()}
    chosen["SECRET_KEY"] = os.environ.get("SECRET_KEY") or places.secret_key()
    return chosen


def free_address() -> Address:
    """HOST and PORT from the environment, or the next port that is free."""
    host = os.environ.get("HOST") or "127.0.0.1"
    asked = os.environ.get("PORT") or str(FIRST_PORT)
    try:
        first = int(asked)
    except ValueError:
        message = f"PORT is {asked!r}; it has to be a number such as {FIRST_PORT}."
        raise EmbeddedError(message) from None
    for port in range(first, min(first + PORTS_TRIED, 65536)):
        found = _free(host, port)
        if found is not None:
            return Address(host, found)
    message = f"No free port from {first} to {first + PORTS_TRIED - 1} on {host}: set PORT."
    raise EmbeddedError(message)


def _free(host: str, port: int) -> int | None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As gunicorn does; without it a port just given up looks busy.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except socket.gaierror:
            message = f"HOST {host!r} is not an address of this machine."
            raise EmbeddedError(message) from None
        except OSError:
            return None
        return int(probe.getsockname()[1])


def _web(address: Address) -> tuple[str, ...]:
    host = f"[{address.host}]" if ":" in address.host else address.host
    options = {
        "--bind": f"{host}:{address.port}",
        "--worker-class": "gthread",
        "--workers": "2",
        "--threads": "4",
        "--graceful-timeout": "10",
        "--access-logfile": "-",
    }
    return (
        *(sys.executable, "-m", "gunicorn", "impact.wsgi:application", "--no-control-socket"),
        *(part for pair in options.items() for part in pair),
    )


def _beat(places: Places) -> tuple[str, ...]:
    # No pid file: after a kill -9 it would keep beat from starting.
    return _celery("beat", f"--schedule={places.state / 'beat'}", "--pidfile=")


def _celery(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "celery", "-A", "impact.celery", *arguments, "-l", "INFO")
