"""Pictures are drawn anew: the same to look at, without what the camera wrote."""

import io

import pytest
from PIL import Image

from impact.files.pure.kinds import Kind
from impact.files.pure.packages import check_unpacked
from impact.files.pure.pictures import cleaned
from impact.files.pure.unfit import Unfit, Why
from tests.factories.files import docx, photo, picture


def test_place_camera_and_comment_are_gone_and_it_stands_upright():
    before = photo()
    assert b"Example camera" in before
    assert b"Example comment" in before
    after = cleaned(io.BytesIO(before), Kind.JPEG)
    assert b"Exif" not in after
    assert b"Example" not in after
    drawn = Image.open(io.BytesIO(after))
    assert (drawn.format, drawn.size, dict(drawn.getexif())) == ("JPEG", (10, 20), {})
    assert cleaned(io.BytesIO(after), Kind.JPEG) == cleaned(io.BytesIO(after), Kind.JPEG)


def test_what_is_see_through_stays_so():
    out = io.BytesIO()
    Image.new("P", (4, 4)).save(out, "PNG", transparency=0)
    drawn = Image.open(io.BytesIO(cleaned(out, Kind.PNG)))
    assert drawn.info["transparency"] == 0


def test_what_hangs_behind_is_gone():
    assert b"behind" not in cleaned(io.BytesIO(picture("PNG") + b"behind"), Kind.PNG)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(picture()[:-200], Kind.JPEG), (picture("PNG", (900, 900))[:300], Kind.PNG)],
    ids=["jpg", "png"],
)
def test_what_cannot_be_drawn_is_broken(content, kind):
    with pytest.raises(Unfit) as unfit:
        cleaned(io.BytesIO(content), kind)
    assert unfit.value.why == Why.BROKEN


def test_a_package_is_unpacked_piece_by_piece(monkeypatch):
    check_unpacked(io.BytesIO(docx()))
    spoilt = docx(("word/a.xml", b"abcdef" * 50))
    at = spoilt.find(b"word/a.xml") + 14
    with pytest.raises(Unfit) as unfit:
        check_unpacked(io.BytesIO(spoilt[:at] + b"\xff\xff" + spoilt[at + 2 :]))
    assert unfit.value.why == Why.BROKEN
    monkeypatch.setattr("impact.files.pure.packages.MOST_UNPACKED", 100)
    with pytest.raises(Unfit) as unfit:
        check_unpacked(io.BytesIO(docx()))
    assert unfit.value.why == Why.BOMB
