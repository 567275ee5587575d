"""Words of agreed records are read through the doors that leave out what is withheld (ADR 0012)."""

import ast

from tests.architecture.test_house_rules import ROOT, SOURCES

DOORS = {"readable", "for_networks", "for_everybody", "none"}
# Why somebody may go round the doors:
ROUND = {
    "networks/actions/agree.py": {"create"},  # writes them
    "networks/actions/consenting.py": {"filter"},  # withholds them
    "networks/queries/agreed.py": {"filter"},  # shows each through shown_item, which masks what is withheld
    "networks/models/beside.py": {"visible_to"},  # who may see what hangs on a piece
    "networks/demo/people.py": {"filter"},  # withholds one
}
ITEMS_OF = {
    "networks/queries/public.py",  # prefetched with for_everybody()
    "networks/actions/questions.py",  # whether there are any
}


def first_calls(tree):
    """What is asked first of RecordItem.objects, wherever it stands."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == "objects"
            and isinstance(node.value.value, ast.Name)
            and node.value.value.id == "RecordItem"
        ):
            yield node.attr


def items_relations(tree):
    """`x.items` that is no call of a dictionary's own method."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return [n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr == "items" and id(n) not in called]


def test_every_reader_of_agreed_words_begins_at_a_door():
    found = {}
    for path in SOURCES:
        name = str(path.relative_to(ROOT))
        others = set(first_calls(ast.parse(path.read_text()))) - DOORS
        if others:
            found[name] = others
    assert found == ROUND


def test_nobody_reaches_pieces_through_their_record():
    found = set()
    for path in SOURCES:
        name = str(path.relative_to(ROOT))
        if name.startswith("networks/") and items_relations(ast.parse(path.read_text())):
            found.add(name)
    assert found == ITEMS_OF


def test_a_new_reader_is_noticed():
    assert set(first_calls(ast.parse("x = RecordItem.objects.filter(pk=1)"))) - DOORS == {"filter"}
    assert len(items_relations(ast.parse("record.items.all(); {}.items()"))) == 1
