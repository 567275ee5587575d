"""As whom Postgres runs, since it refuses to run as root.

- an ordinary user: as we are;
- root: in a user namespace that shows our uid as nobody's. Outside we are still
  the same user, so private (0700) folders stay private and readable to us;
- root where namespaces are forbidden: really as nobody, with programs and data
  under /var/tmp, because nobody cannot walk through a private home.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from impact.embedded.errors import EmbeddedError

NOBODY = 65534
CLONE_NEWUSER = 0x10000000
OPEN_HOME = Path("/var/tmp")  # noqa: S108  root-owned folders are made and checked in it


class Mode(Enum):
    """How Postgres comes to run as somebody other than root."""

    PLAIN = "plain"
    NAMESPACE = "namespace"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Identity:
    """One of the three ways, and what each means for files."""

    mode: Mode

    def become(self) -> Callable[[], None] | None:
        """To be called in the child between fork and exec."""
        return {Mode.PLAIN: None, Mode.NAMESPACE: enter_namespace, Mode.NOBODY: become_nobody}[self.mode]

    def reachable(self, wanted: Path) -> Path:
        """Return the wanted folder, but for nobody one of the same name in /var/tmp."""
        if self.mode is not Mode.NOBODY:
            return wanted
        return own_folder(_open_home(wanted), mode=0o711) / wanted.name

    def forget(self, wanted: Path) -> None:
        """Remove what `reachable` put elsewhere."""
        if self.mode is Mode.NOBODY:
            shutil.rmtree(_open_home(wanted), ignore_errors=True)

    def give(self, folder: Path) -> None:
        """Make the folder Postgres's own, private to it (root can look in anyway)."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        if self.mode is Mode.NOBODY:
            os.chown(folder, NOBODY, NOBODY)


def choose() -> Identity:
    """Find the first way that works here."""
    if os.geteuid() != 0:
        return Identity(Mode.PLAIN)
    if sys.platform == "linux":
        for mode in (Mode.NAMESPACE, Mode.NOBODY):
            identity = Identity(mode)
            if _works(identity):
                return identity
    message = (
        "Postgres does not run as root, and this machine allows neither a user namespace nor "
        "switching to nobody: run as an ordinary user, or set DATABASE_URL to a running server."
    )
    raise EmbeddedError(message)


def enter_namespace() -> None:
    """Make the kernel show our uid as nobody's; nothing outside changes."""
    uid, gid = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWUSER) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{NOBODY} {uid} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{NOBODY} {gid} 1", encoding="ascii")


def become_nobody() -> None:
    """Give up root for good."""
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def copy_for_nobody(folders: tuple[Path, ...]) -> Path:
    """Copy the carried folders where nobody can read them; return the new parent."""
    stamp = "".join(f"{folder}:{folder.stat().st_mtime_ns};" for folder in folders)
    name = f"impact-postgres-{hashlib.sha256(stamp.encode()).hexdigest()[:12]}"
    target = OPEN_HOME / name
    if not (target / "complete").exists():
        own_folder(target, mode=0o755)
        for folder in folders:
            shutil.copytree(folder, target / folder.name, symlinks=True, dirs_exist_ok=True)
        (target / "complete").touch()
    return own_folder(target, mode=0o755)


def own_folder(folder: Path, *, mode: int) -> Path:
    """Create the folder, or accept it only if it is really ours.

    Its parent may be a public one such as /tmp, where somebody else could have
    put a folder or a link of that name first.
    """
    folder.mkdir(mode=mode, exist_ok=True)
    found = folder.lstat()
    if folder.is_symlink() or not folder.is_dir() or found.st_uid != os.geteuid():
        message = f"{folder} exists and is not ours: remove it and start again."
        raise EmbeddedError(message)
    folder.chmod(mode)
    return folder


def _open_home(wanted: Path) -> Path:
    digest = hashlib.sha256(str(wanted).encode()).hexdigest()[:12]
    return OPEN_HOME / f"impact-{digest}"


def _works(identity: Identity) -> bool:
    """Try it on the smallest program there is."""

    def become() -> None:
        change = identity.become()
        if change is not None:
            change()
        if os.geteuid() == 0:
            raise PermissionError

    try:
        # Not on our own Python: it may lie where nobody cannot reach it.
        answer = subprocess.run(
            ["/bin/sh", "-c", ":"],
            preexec_fn=become,
            cwd="/",
            capture_output=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.returncode == 0
