from hypothesis import given
from hypothesis import strategies as st

from projects.pure.freezing import canonical, check_sum
from projects.pure.wording import words_in

BODIES = st.dictionaries(st.text(), st.text() | st.integers() | st.booleans() | st.none(), max_size=6)


@given(BODIES.filter(lambda body: all(k.isprintable() and str(v).isprintable() for k, v in body.items())))
def test_the_order_of_keys_does_not_matter(body):
    turned = dict(reversed(body.items()))
    assert canonical(body) == canonical(turned)
    assert check_sum(body) == check_sum(turned)


def test_one_letter_makes_another_check_sum():
    assert check_sum({"text": "gofal"}) != check_sum({"text": "gofal "})
    assert len(check_sum({})) == 64


def test_words_are_counted_as_people_count_them():
    assert words_in("") == 0
    assert words_in("  one\n two\tthree ") == 3
