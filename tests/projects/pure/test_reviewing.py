"""What a reviewer reads of a frozen copy."""

from projects.pure.reviewing import for_reviewers


def test_a_reviewer_reads_only_what_is_named():
    body = {
        "reference": "EOI-1",
        "contact": {"email": "x@example.org"},
        "under_pressure": True,
        "something_new": "x",
        "organisation": {"name": "Example group", "money_holder": "Holder", "kind": "charity"},
        "partners": ["Example partner"],
        "answers": [{"code": "why", "text": "Because"}, {"code": "pressure", "text": "Hard", "hidden": True}],
    }
    answers = [{"code": "why", "text": "Because"}]
    assert for_reviewers(body, hide_identity=True) == {"reference": "EOI-1", "answers": answers}
    assert for_reviewers(body, hide_identity=False) == {
        "reference": "EOI-1",
        "answers": answers,
        "organisation": {"name": "Example group", "kind": "charity"},
        "partners": ["Example partner"],
    }
    assert for_reviewers({}, hide_identity=False) == {"answers": [], "organisation": {}}
