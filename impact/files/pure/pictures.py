"""Pictures: how large they are, and the same picture without what the camera wrote into it."""

import io
import struct
import warnings
from typing import BinaryIO

from PIL import Image, ImageOps

from impact.files.pure.kinds import Kind
from impact.files.pure.unfit import Unfit, Why

MOST_PIXELS = 40_000_000
LONGEST_SIDE = 20_000
_FORMATS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG"}
_BAD_PICTURE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    OverflowError,
    IndexError,
    KeyError,
    TypeError,
)


def check_size(stream: BinaryIO, kind: Kind) -> None:
    """Read the head only. Raises Unfit for more pixels than a page could hold."""
    with _opened(stream, kind):
        pass


def cleaned(stream: BinaryIO, kind: Kind) -> bytes:
    """Draw it anew: turned the right way up, without place, camera, comment, or anything behind its end.

    Raises Unfit.
    """
    with _opened(stream, kind) as taken:
        try:
            picture = ImageOps.exif_transpose(taken)
            for name in set(picture.info) - {"transparency"}:
                del picture.info[name]  # comments and the like would be written again
            out = io.BytesIO()
            if kind == Kind.JPEG:
                picture.save(out, "JPEG", quality=90)
            else:
                picture.save(out, "PNG")
        except _BAD_PICTURE as fault:
            raise Unfit(Why.BROKEN) from fault
    return out.getvalue()


def _opened(stream: BinaryIO, kind: Kind) -> Image.Image:
    stream.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(stream, formats=[_FORMATS[kind]])
    except Image.DecompressionBombError as fault:
        raise Unfit(Why.PIXELS) from fault
    except _BAD_PICTURE as fault:
        raise Unfit(Why.BROKEN) from fault
    wide, high = picture.size
    if wide * high > MOST_PIXELS or max(wide, high) > LONGEST_SIDE:
        raise Unfit(Why.PIXELS)
    return picture
