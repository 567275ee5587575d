"""Equality questions: optional, at the end, on their own page, with a reason; kept in a table of their own."""

from surveys.definition import PageDef, QuestionDef
from surveys.example.words import opt, rather_not, w

disability = QuestionDef(
    "disability",
    "single",
    w(
        "Do you have a health condition or disability that limits your daily life?",
        "A oes gennych gyflwr iechyd neu anabledd sy’n cyfyngu ar eich bywyd bob dydd?",
        "Are you disabled or ill for a long time?",
        "Ydych chi’n anabl neu’n sâl ers amser hir?",
        picture="wheelchair",
    ),
    options=(
        opt(1, "yes-a-lot", "Yes, a lot", "Oes, llawer", "Yes, very", "Ydw, yn fawr"),
        opt(2, "yes-a-little", "Yes, a little", "Oes, ychydig", "Yes, a little", "Ydw, ychydig"),
        opt(3, "no", "No", "Nac oes", "No", "Nac ydw"),
        rather_not(4),
    ),
    equality=True,
)

ethnic_group = QuestionDef(
    "ethnic_group",
    "single",
    w(
        "What is your ethnic group?",
        "Beth yw eich grŵp ethnig?",
        hints=(
            "The groups of the four nations’ censuses, in short.",
            "Grwpiau cyfrifiadau’r pedair gwlad, yn fyr.",
            "Choose one.",
            "Dewiswch un.",
        ),
        picture="people",
    ),
    options=(
        opt(1, "asian", "Asian, Asian British, Asian Scottish or Asian Welsh",
            "Asiaidd, Asiaidd Prydeinig, Asiaidd Albanaidd neu Asiaidd Cymreig", "Asian", "Asiaidd"),
        opt(2, "black", "Black, African or Caribbean", "Du, Affricanaidd neu Garibïaidd", "Black", "Du"),
        opt(3, "mixed", "Mixed or multiple ethnic groups", "Grwpiau ethnig cymysg neu luosog", "Mixed", "Cymysg"),
        opt(4, "white", "White", "Gwyn"),
        opt(5, "other", "Another ethnic group", "Grŵp ethnig arall", "Another group", "Grŵp arall"),
        rather_not(6),
    ),
    equality=True,
)  # fmt: skip

PAGE = PageDef(
    "equality",
    w(
        "Equality",
        "Cydraddoldeb",
        "Is it fair for everyone?",
        "Ydy hi’n deg i bawb?",
        hints=(
            (
                "These answers help us see who is missing. They are kept apart from your other answers. "
                "You can leave them all out."
            ),
            (
                "Mae’r atebion hyn yn ein helpu i weld pwy sydd ar goll. Fe’u cedwir ar wahân i’ch atebion eraill. "
                "Gallwch eu gadael i gyd yn wag."
            ),
            "We want to know who is missing. You do not have to answer.",
            "Rydyn ni eisiau gwybod pwy sydd ar goll. Does dim rhaid i chi ateb.",
        ),
        picture="scales",
    ),
    (disability, ethnic_group),
)
