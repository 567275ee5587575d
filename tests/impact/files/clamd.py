"""A ClamAV that is not one: it reads INSTREAM as the real one does and answers what the test wants."""

import contextlib
import socket
import struct
import threading


class FakeClamd:
    """Serves one thread; `seen` holds what was sent. `answer` None: hangs up without a word."""

    def __init__(self, where, answer=b"stream: OK\0"):
        self.answer, self.seen = answer, []
        family = socket.AF_UNIX if isinstance(where, str) else socket.AF_INET
        self.server = socket.socket(family, socket.SOCK_STREAM)
        self.server.bind(where)
        self.server.listen()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                line, _who = self.server.accept()
                with line:
                    self._one(line)

    def _one(self, line):
        assert self._exactly(line, 10) == b"zINSTREAM\0"
        content = b""
        while size := struct.unpack("!L", self._exactly(line, 4))[0]:
            content += self._exactly(line, size)
        self.seen.append(content)
        if self.answer is not None:
            line.sendall(self.answer)

    @staticmethod
    def _exactly(line, size):
        got = b""
        while len(got) < size:
            piece = line.recv(size - len(got))
            assert piece
            got += piece
        return got

    def __enter__(self):
        return self

    def __exit__(self, *_fault):
        self.server.close()
