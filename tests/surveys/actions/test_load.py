"""Loading many responses at once."""

import uuid
from itertools import repeat

import pytest
from django.db import IntegrityError, transaction

from surveys.actions.load import Loaded, _Reader, load_apart, load_responses
from surveys.columns import Columns
from surveys.models import EqualityAnswers, OpenText, Response
from tests.factories.accounts import UserFactory
from tests.factories.surveys import published

pytestmark = pytest.mark.django_db


def test_every_column_arrives(now):
    version, user = published(), UserFactory()
    wanted = Loaded(
        columns=Columns(
            nation=4, region=401, main_perspective=2, profession=3, age_band=1, perspectives=(1, 2), ranking=(3, 1),
            also_chosen=(2,),
        ),
        answers={"top": {"chosen": [1, 2, 3], "order": [3, 1]}},
        started_at=now,
        submitted_at=now,
        channel="paper",
        help="scribe",
        entered_by=user.pk,
        language="cy",
        format="easy_read",
        campaign="tab\there \\ and\nline",
        option_order=7,
        flags=("burst",),
        public_id=uuid.uuid4(),
    )  # fmt: skip
    draft = Loaded(
        columns=Columns(), answers={}, started_at=now, submitted_at=None, status="draft", draft_texts={"why": "“a”\\\n"}
    )
    assert load_responses(questionnaire=version, rows=[wanted, draft], privacy_notice_version="v1") == 2
    row = Response.objects.get(public_id=wanted.public_id)
    assert (row.campaign, row.option_order, row.flags, row.entered_by) == (wanted.campaign, 7, ["burst"], user)
    assert (row.ranking, row.also_chosen, row.perspectives, row.region) == ([3, 1], [2], [1, 2], 401)
    assert (row.answers, row.language, row.format, row.help) == (wanted.answers, "cy", "easy_read", "scribe")
    assert (row.submitted_at, row.privacy_notice_version) == (now, "v1")
    left = Response.objects.get(status="draft")
    assert (left.submission_key, left.submitted_at, left.draft_texts) == (None, None, {"why": "“a”\\\n"})


def test_all_or_none(now):
    version = published()
    good = Loaded(columns=Columns(), answers={}, started_at=now, submitted_at=now)
    bad = Loaded(columns=Columns(nation=9), answers={}, started_at=now, submitted_at=now)
    with pytest.raises(IntegrityError, match="response_nation_is_known"), transaction.atomic():
        load_responses(questionnaire=version, rows=[*repeat(good, 20), bad])
    assert not Response.objects.exists()
    assert load_responses(questionnaire=version, rows=[]) == 0


def test_a_row_given_again_is_another_response(now):
    row = Loaded(columns=Columns(), answers={}, started_at=now, submitted_at=now)
    load_responses(questionnaire=published(), rows=repeat(row, 50))
    assert len(set(Response.objects.values_list("submission_key", flat=True))) == 50


def test_apart(now):
    version = published()
    ids = [uuid.uuid4(), uuid.uuid4()]
    rows = [
        Loaded(columns=Columns(), answers={}, started_at=now, submitted_at=now, public_id=i, language="cy") for i in ids
    ]
    load_responses(questionnaire=version, rows=rows)
    load_apart(questionnaire=version, equality={ids[0]: {"sex": 1}, ids[1]: {}}, texts={ids[1]: {"why": "x"}})
    assert EqualityAnswers.objects.get().response.public_id == ids[0]
    text = OpenText.objects.get()
    assert (text.response.public_id, text.language, text.sent_on) == (ids[1], "cy", now.date())


@pytest.mark.parametrize("size", [1, 3, 100])
def test_the_reader_gives_what_is_asked_for(size):
    reader = _Reader(iter(["abc\n", "de\n", "", "f\n"]))
    parts = []
    while part := reader.read(size):
        assert len(part) <= size
        parts.append(part)
    assert "".join(parts) == "abc\nde\nf\n"
    assert reader.read() == ""
    assert _Reader(iter(["ab", "c"])).read() == "abc"
