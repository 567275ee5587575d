"""Each constraint and trigger of a network's year is broken once, by the owner of the tables, in the demo's rows."""

import datetime as dt
import uuid

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from impact.accounts.demo import load as load_accounts
from networks import demo
from networks.models import (
    ActionPoint,
    Addendum,
    AgreedRecord,
    Attendance,
    Community,
    CommunitySession,
    CommunityTheme,
    Debrief,
    Digest,
    DigestCopy,
    DigestItem,
    DiscussionQuestion,
    FollowUp,
    ItemTheme,
    LocalNetwork,
    Material,
    MaterialFile,
    Meeting,
    MeetingFeedback,
    MeetingRecord,
    MeetingReply,
    Membership,
    Network,
    PlanAction,
    PlanAnswer,
    PlanVersion,
    Receipt,
    RecordCopy,
    RecordItem,
    RecordReply,
    RecordSection,
    SelfAnswer,
    SentMaterial,
    SentRecord,
    SolutionUptake,
    SpaceCode,
    Theme,
    WithheldItem,
    WordsReply,
)
from tests.roles import as_owner

NOW = timezone.now()
FIRST = {"pk__gt": 0}

# (name of the constraint, its model, which row, what it is changed to)
CHANGED = [
    ("local_network_level_is_known", LocalNetwork, FIRST, {"tier": "lost"}),
    ("local_network_lies_in_a_nation", LocalNetwork, {"tier": "local"}, {"nation": None}),
    ("local_network_second_leader_is_somebody_else", LocalNetwork, {"coordinator__isnull": False}, {"deputy": "same"}),
    ("membership_kind_is_known", Membership, FIRST, {"kind": "lost"}),
    ("membership_naming_is_known", Membership, FIRST, {"naming": "lost"}),
    ("membership_sharing_is_known", Membership, FIRST, {"shares": "lost"}),
    ("membership_consent_names_the_notice", Membership, {"consented_at__isnull": False}, {"consent_version": ""}),
    ("membership_takes_back_only_what_was_given", Membership, {"consented_at": None}, {"withdrew_at": NOW}),
    ("membership_that_replaces_says_why", Membership, {"replaces__isnull": False}, {"replaced_because": ""}),
    ("material_evidence_is_known", Material, FIRST, {"evidence": "lost"}),
    ("material_version_begins_at_one", Material, FIRST, {"version": 0}),
    ("material_form_is_known", MaterialFile, FIRST, {"form": "lost"}),
    ("material_language_is_known", MaterialFile, FIRST, {"language": "xx"}),
    ("material_form_has_content", MaterialFile, {"url": ""}, {"words": ""}),
    ("receipt_says_when_and_how", Receipt, {"received_at": None}, {"received_at": NOW}),
    ("record_answer_is_known", RecordReply, FIRST, {"answer": "lost"}),
    ("record_answer_that_asks_says_what", RecordReply, {"answer": "change"}, {"words": ""}),
    ("words_answer_is_known", WordsReply, FIRST, {"answer": "lost"}),
    ("words_answer_sharing_is_known", WordsReply, FIRST, {"share": "lost"}),
    ("words_answer_that_asks_says_what", WordsReply, {"answer": "change"}, {"words": ""}),
    ("feedback_is_on_the_scale", MeetingFeedback, FIRST, {"felt_heard": 5}),
    ("debrief_says_what_went_well", Debrief, FIRST, {"went_well": ""}),
    ("self_answer_has_words", SelfAnswer, FIRST, {"text": ""}),
    ("solution_uptake_status_is_known", SolutionUptake, FIRST, {"status": "lost"}),
    ("digest_that_is_checked_says_by_whom", Digest, {"status": "checked"}, {"checked_by": None}),
    ("community_weeks_are_in_order", Community, FIRST, {"weeks_from": 99}),
    ("community_session_ends_after_it_starts", CommunitySession, FIRST, {"ends_at": NOW - dt.timedelta(days=999)}),
    ("community_session_status_is_known", CommunitySession, FIRST, {"status": "lost"}),
    ("community_theme_has_words", CommunityTheme, FIRST, {"text": ""}),
    ("community_theme_status_is_known", CommunityTheme, FIRST, {"status": "lost"}),
    ("plan_action_says_what", PlanAction, FIRST, {"what": ""}),
    ("plan_action_has_an_owner", PlanAction, FIRST, {"owner": ""}),
    ("plan_action_status_is_known", PlanAction, FIRST, {"status": "lost"}),
    ("plan_version_is_released_only_when_signed_off", PlanVersion, {"status": "proposed"}, {"released_at": NOW}),
    ("plan_version_signed_off_says_when", PlanVersion, {"status": "signed_off"}, {"signed_off_at": None}),
    ("plan_answer_that_objects_says_why", PlanAnswer, {"agrees": False}, {"words": ""}),
    ("plan_answer_says_when", PlanAnswer, {"agrees": True}, {"replied_at": None}),
    ("follow_up_time_is_known", FollowUp, FIRST, {"months": 4}),
    ("follow_up_says_what_was_found_and_by_whom", FollowUp, {"recorded_at__isnull": False}, {"recorded_by": None}),
    ("follow_up_that_found_a_change_says_how_we_know", FollowUp, {"found": "some"}, {"evidence": ""}),
]  # fmt: skip

# What the database refuses to change or delete at all.
NEVER_CHANGED = [
    (AgreedRecord, {"asked": 99}), (SentRecord, {"version": 9}), (Attendance, {"count": 9}),
    (RecordItem, {"text": "Other"}), (ActionPoint, {"owner": "Other"}), (WithheldItem, {"withheld_at": NOW}),
    (Addendum, {"text": "Other"}), (DigestCopy, {"sent_at": NOW}), (PlanVersion, {"body": {}}),
]  # fmt: skip

# What may stand there once only: (name, model, which row).
TWICE = [
    ("meeting_is_answered_once_by_a_member", MeetingReply, FIRST),
    ("material_has_each_form_once", MaterialFile, FIRST),
    ("sending_goes_to_a_member_once", Receipt, FIRST),
    ("sending_holds_a_material_once", SentMaterial, FIRST),
    ("record_goes_to_a_member_once", RecordCopy, FIRST),
    ("record_is_answered_once_by_a_member", RecordReply, FIRST),
    ("words_are_answered_once_by_a_member", WordsReply, FIRST),
    ("sent_record_version_stands_once", SentRecord, FIRST),
    ("addendum_number_stands_once", Addendum, FIRST),
    ("item_is_in_a_theme_once", ItemTheme, FIRST),
    ("theme_has_a_place_of_its_own", Theme, FIRST),
    ("feedback_is_given_once_by_a_member", MeetingFeedback, FIRST),
    ("self_answer_is_given_once_a_day", SelfAnswer, FIRST),
    ("solution_uptake_is_said_once_by_a_group", SolutionUptake, FIRST),
    ("digest_holds_a_piece_once", DigestItem, FIRST),
    ("digest_goes_to_a_coordinator_once", DigestCopy, FIRST),
    ("digest_number_stands_once", Digest, FIRST),
    ("plan_action_has_a_place_of_its_own", PlanAction, FIRST),
    ("plan_version_number_stands_once", PlanVersion, {"status": "signed_off"}),
    ("plan_version_is_answered_once_by_a_member", PlanAnswer, FIRST),
    ("follow_up_is_made_once_for_each_time", FollowUp, FIRST),
    ("coordinators_of_a_network_are_one_group", LocalNetwork, {"tier": "coordinators"}),
]


OTHERWISE = {LocalNetwork: {"place": "Somewhere else"}}  # so that it is alike in one respect only


@pytest.fixture
def _the_demo(transactional_db):
    load_accounts(now=NOW)
    demo.load(now=NOW)
    group = LocalNetwork.objects.get(place="Cardiff")
    member = Membership.objects.whole().members().filter(local_network=group).first()
    MeetingReply.objects.get_or_create(
        meeting=Meeting.objects.get(local_network=group, number=3), membership=member, defaults={"coming": True}
    )


def refusal_of(act):
    """What the database says, in one transaction that is taken back."""
    try:
        with transaction.atomic():
            act()
    except (IntegrityError, InternalError) as refused:
        return str(refused)
    return "nothing"


def changed(model, where, fields):
    row = model._base_manager.filter(**where).order_by("pk").first()
    assert row is not None, f"the demo has no {model.__name__} with {where}"
    fields = {name: row.coordinator_id if value == "same" else value for name, value in fields.items()}
    model._base_manager.filter(pk=row.pk).update(**fields)


def doubled(model, where, **fields):
    row = model._base_manager.filter(**where).order_by("pk").first()
    assert row is not None, f"the demo has no {model.__name__} with {where}"
    row.pk, row.public_id, row._state.adding = None, uuid.uuid4(), True
    for name, value in fields.items():
        setattr(row, name, value)
    row.save(force_insert=True)


@pytest.mark.usefixtures("_the_demo")
def test_everything_that_must_hold_is_held_by_the_database():
    wrong = {}
    with as_owner():
        for name, model, where, fields in CHANGED:
            said = refusal_of(lambda m=model, w=where, f=fields: changed(m, w, f))
            if name not in said:
                wrong[name] = said
        for name, model, where in TWICE:
            said = refusal_of(lambda m=model, w=where: doubled(m, w, **OTHERWISE.get(m, {})))
            if name not in said:
                wrong[name] = said
        for model, fields in NEVER_CHANGED:
            for verb, act in (
                ("change", lambda m=model, f=fields: changed(m, FIRST, f)),
                ("delete", lambda m=model: m._base_manager.all()._raw_delete("default")),
            ):
                said = refusal_of(act)
                if "pgtrigger: Cannot" not in said and "never change" not in said:
                    wrong[f"{model.__name__} {verb}"] = said
    assert wrong == {}


def moved(model, where, **fields):
    return lambda: model._base_manager.filter(pk=model._base_manager.filter(**where).first().pk).update(**fields)


@pytest.mark.usefixtures("_the_demo")
def test_what_belongs_to_somebody_else_is_refused():
    """Triggers that look across tables: people of another group, themes of another network, stages backwards."""
    stranger = Membership.objects.filter(local_network__place="Cardiff").first()
    other_theme = Theme.objects.filter(network__slug="example-loneliness").first()
    agreed = AgreedRecord.objects.first().record_id
    cases = {
        "another local network": [
            moved(RecordReply, FIRST, membership=stranger),
            moved(WordsReply, FIRST, membership=stranger),
            moved(RecordCopy, FIRST, membership=stranger),
        ],
        "another network": [moved(ItemTheme, {"theme__network__slug": "example-short-breaks"}, theme=other_theme)],
        "their seat in something else": [
            moved(Membership, {"local_network__place": "Cardiff"}, local_network=LocalNetwork.objects.get(place="Wrexham"))
        ],
        "never changes": [
            lambda: RecordSection.objects.create(record_id=agreed, section="gaps", body={}, saved_by_id=1),
            moved(RecordSection, {"record_id": agreed}, version=99),
        ],
        "nothing is added": [
            lambda: RecordItem.objects.create(record_id=agreed, kind="gap", position=99, key="gaps.9", text="Late"),
            lambda: Attendance.objects.create(record_id=agreed, kind="funders", count=1),
            lambda: ActionPoint.objects.create(record_id=agreed, text="Late"),
        ],
        "only an agreed": [
            lambda: Addendum.objects.create(
                record=MeetingRecord.objects.filter(status="draft").first(), number=1, text="x", written_by_id=1,
                written_at=NOW,
            )
        ],
        "Invalid transition": [
            moved(MeetingRecord, {"status": "draft"}, status="shared", shared_at=NOW, agreed_at=NOW, agreed_by=1),
            moved(Network, {"status": "meeting"}, status="forming"),
            moved(LocalNetwork, {"status": "finished"}, status="meeting"),
            moved(Meeting, {"status": "held"}, status="planned"),
            moved(Digest, {"status": "sent"}, status="draft"),
            moved(PlanVersion, {"status": "signed_off"}, status="proposed"),
        ],
    }  # fmt: skip
    wrong = {}
    with as_owner():
        for expected, acts in cases.items():
            for place, act in enumerate(acts):
                said = refusal_of(act)
                if expected not in said:
                    wrong[f"{expected} {place}"] = said
    assert wrong == {}


@pytest.mark.usefixtures("_the_demo")
def test_a_code_is_tried_five_times_at_most():
    member = Membership.objects.first()
    code = SpaceCode.objects.create(membership=member, code_hash="0" * 64, expires_at=NOW)
    said = refusal_of(lambda: SpaceCode.objects.filter(pk=code.pk).update(tries=6))
    assert "space_code_is_tried_five_times_at_most" in said
    question = DiscussionQuestion.objects.create(network=Network.objects.first(), position=7, text={"en": "Why?"})
    assert "discussion_question_has_a_place_of_its_own" in refusal_of(
        lambda: doubled(DiscussionQuestion, {"pk": question.pk})
    )
    for name, model in (("digest_status_is_known", Digest), ("plan_version_status_is_known", PlanVersion)):
        assert name in refusal_of(lambda m=model: doubled(m, FIRST, number=99, status="lost"))
