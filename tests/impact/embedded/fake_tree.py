"""A small stand-in for the portal's process tree, run as a program of its own by the tests.

`python -m tests.impact.embedded.fake_tree tree LOCAL PORT [dies]` supervises three services:
`web` answers /health/, the others sleep. Each writes its name to LOCAL/order when asked to go.
"""

import http.server
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

from impact.embedded.places import PROJECT, Places
from impact.embedded.program import Address, Program, Service, Step
from impact.embedded.supervisor import Supervisor

MODULE = "tests.impact.embedded.fake_tree"
DIES = "dies"


class Health(http.server.BaseHTTPRequestHandler):
    """Says 200 to everything."""

    def do_GET(self) -> None:
        """Answer."""
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Quietly."""


def tree(local: str, port: str, *wishes: str) -> int:
    """Supervise the fake services until stopped."""
    places = Places(Path(local))
    address = Address("127.0.0.1", int(port))
    names = ("web", "worker", "beat")
    program = Program(
        steps=(Step("prepare", (sys.executable, "-c", "print('prepared')")),),
        services=tuple(
            Service(name, (sys.executable, "-m", MODULE, "service", name, local, port, *wishes)) for name in names
        ),
        epilogue=Step("goodbye", (sys.executable, "-c", "print('demo accounts here')")),
    )
    return Supervisor(program, places, address, cwd=PROJECT).run()


def service(name: str, local: str, port: str, *wishes: str) -> int:
    """Serve or sleep; the worker has a child of its own, as Celery does."""

    def go(number: int, frame: FrameType | None) -> None:
        with (Path(local) / "order").open("a", encoding="utf-8") as file:
            file.write(f"{name}\n")
        os._exit(0)

    signal.signal(signal.SIGTERM, go)
    if name == "web":
        http.server.HTTPServer(("127.0.0.1", int(port)), Health).serve_forever()
    if name == "worker":
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    if name == "beat" and DIES in wishes:
        time.sleep(1)
        print("beat has had enough", flush=True)  # noqa: T201
        return 3
    time.sleep(600)
    return 0


if __name__ == "__main__":
    sys.exit({"tree": tree, "service": service}[sys.argv[1]](*sys.argv[2:]))
