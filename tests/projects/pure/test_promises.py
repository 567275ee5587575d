import pytest

from projects.pure.promises import broken

CARD = {"en": "Money", "cy": ""}


def kept(name, before, after, *, phase="open"):
    return broken(announced=True, phase=phase, changes={name: (before, after)}) == []


def test_nothing_is_promised_before_a_call_is_announced():
    changes = {"slug": ("a", "b"), "offer_pounds": (5, 1), "offers": (CARD, {"en": "Less"})}
    assert broken(announced=False, phase="planned", changes=changes) == []


def test_once_announced_the_address_stays_and_the_rest_may_change_until_it_opens():
    changes = {"slug": ("a", "b"), "is_example": (True, False), "opens_at": (1, 2), "offer_pounds": (5, 1)}
    assert broken(announced=True, phase="planned", changes=changes) == ["is_example", "slug"]


@pytest.mark.parametrize("name", ["offer_pounds", "offer_coach_days", "offer_months", "sites_wanted"])
@pytest.mark.parametrize("phase", ["open", "closed", "decided"])
def test_what_is_offered_only_goes_up(name, phase):
    assert kept(name, 5, 6, phase=phase)
    assert kept(name, None, 1, phase=phase)
    assert not kept(name, 5, 4, phase=phase)
    assert not kept(name, 5, None, phase=phase)


def test_dates_only_get_later_and_the_closing_date_only_while_open():
    for name in ("closes_at", "decides_on", "starts_on"):
        assert kept(name, 5, 6)
        assert not kept(name, 5, 4)
    assert not kept("closes_at", 5, 6, phase="closed")
    assert kept("decides_on", 5, 6, phase="closed")
    assert not kept("opens_at", 5, 6)


def test_words_of_the_card_stay_and_empty_languages_may_be_filled():
    assert kept("offers", CARD, {"en": "Money", "cy": "Arian"})
    assert not kept("offers", CARD, {"en": "Less money"})
    assert not kept("asks", {"en": "A", "cy": "B"}, {"en": "A"})
    assert kept("title", {"en": "A"}, {"en": "B"}, phase="decided")


def test_topics_and_ways_are_only_added():
    assert kept("topics", {1}, {1, 2})
    assert not kept("topics", {1, 2}, {1})
    assert not kept("delivery_models", {1}, {2}, phase="closed")
