"""Examples of policy hooks in four nations, and of I and We statements."""

from datetime import datetime

from impact.programme.actions import edit_reference
from impact.programme.enums import HookKind, Voice
from impact.programme.models import Nation, PolicyHook, Statement
from impact.programme.texts import Texts, texts

LAWS = "https://www.legislation.gov.uk"

# slug, nation, kind, title, what it allows or asks for, address
HOOKS: tuple[tuple[str, str, str, Texts, Texts, str], ...] = (
    (
        "care-act-2014", "eng", HookKind.LAW, texts("Care Act 2014", "Deddf Gofal 2014"),
        texts(
            "Example: councils promote people’s well-being.", "Enghraifft: mae cynghorau’n hybu llesiant pobl.",
            "Example: councils help people to have a good life.",
            "Enghraifft: mae cynghorau’n helpu pobl i gael bywyd da.",
        ),
        f"{LAWS}/ukpga/2014/23",
    ),
    (
        "carers-and-direct-payments-act-2002", "nir", HookKind.LAW,
        texts(
            "Carers and Direct Payments Act (Northern Ireland) 2002",
            "Deddf Gofalwyr a Thaliadau Uniongyrchol (Gogledd Iwerddon) 2002",
        ),
        texts(
            "Example: unpaid carers can ask for an assessment of their own.",
            "Enghraifft: gall gofalwyr di-dâl ofyn am eu hasesiad eu hunain.",
        ),
        f"{LAWS}/nia/2002/6",
    ),
    (
        "self-directed-support-act-2013", "sct", HookKind.LAW,
        texts(
            "Social Care (Self-directed Support) (Scotland) Act 2013",
            "Deddf Gofal Cymdeithasol (Cymorth Hunangyfeiriedig) (yr Alban) 2013",
        ),
        texts(
            "Example: people choose how their support is arranged.",
            "Enghraifft: mae pobl yn dewis sut y trefnir eu cymorth.",
        ),
        f"{LAWS}/asp/2013/1",
    ),
    (
        "social-services-and-well-being-act-2014", "wls", HookKind.LAW,
        texts(
            "Social Services and Well-being (Wales) Act 2014",
            "Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014",
        ),
        texts(
            "Example: people have a voice and more say over their support.",
            "Enghraifft: mae gan bobl lais a mwy o reolaeth dros eu cymorth.",
        ),
        f"{LAWS}/anaw/2014/4",
    ),
    (
        "example-inspection", "eng", HookKind.BODY,
        texts("Example: the body that inspects care", "Enghraifft: y corff sy’n arolygu gofal"), Texts(), "",
    ),
    (
        "example-strategy", "nir", HookKind.POLICY,
        texts("Example: a strategy for carers", "Enghraifft: strategaeth i ofalwyr"), Texts(), "",
    ),
    (
        "example-standard", "sct", HookKind.STANDARD,
        texts("Example: a standard for care at home", "Enghraifft: safon ar gyfer gofal gartref"), Texts(), "",
    ),
    (
        "example-board", "wls", HookKind.BODY,
        texts("Example: a regional partnership board", "Enghraifft: bwrdd partneriaeth rhanbarthol"), Texts(), "",
    ),
)  # fmt: skip

# slug, voice, words
STATEMENTS: tuple[tuple[str, str, Texts], ...] = (
    (
        "example-my-day", Voice.I,
        texts("I decide what my day looks like.", "Fi sy’n penderfynu sut ddiwrnod a gaf.", "I choose what I do.",
              "Fi sy’n dewis beth rwy’n ei wneud."),
    ),
    (
        "example-my-people", Voice.I,
        texts("I see the people who matter to me.", "Rwy’n gweld y bobl sy’n bwysig i mi."),
    ),
    (
        "example-we-listen", Voice.WE,
        texts("We ask first, and listen.", "Rydym yn gofyn yn gyntaf, ac yn gwrando."),
    ),
    (
        "example-we-learn", Voice.WE,
        texts("We say what did not work, and learn from it.", "Rydym yn dweud beth na weithiodd, ac yn dysgu ohono."),
    ),
)  # fmt: skip


def load(*, now: datetime) -> None:
    """Add what is not there."""
    del now
    nations = {nation.code: nation for nation in Nation.objects.all()}
    hooks = set(PolicyHook.objects.values_list("slug", flat=True))
    for slug, code, kind, title, about, url in HOOKS:
        if slug not in hooks:
            hook = PolicyHook(slug=slug, nation=nations[code], kind=kind, title=title, about=about, url=url)
            hook.is_example = True
            edit_reference(by=None, noun=hook)
    statements = set(Statement.objects.values_list("slug", flat=True))
    for place, (slug, voice, words) in enumerate(STATEMENTS, start=1):
        if slug not in statements:
            statement = Statement(slug=slug, voice=voice, words=words, source="Example", position=place)
            statement.is_example = True
            edit_reference(by=None, noun=statement)
