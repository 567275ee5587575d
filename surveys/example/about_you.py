"""Who answers: perspectives, the one for today, work, nation, age, since when."""

from impact.programme.reference import NATIONS, PERSPECTIVES
from surveys.definition import AnyOf, AtLeast, OptionDef, PageDef, QuestionDef
from surveys.example.words import opt, rather_not, w

WORKS_IN_CARE = 3
_PICTURED = {
    1: "wheelchair", 2: "family", 3: "hands", 4: "house", 5: "money", 6: "pencil", 7: "books", 8: "people",
}  # fmt: skip
ABOUT_YOU = w("About you", "Amdanoch chi", "About you", "Amdanoch chi")


def _perspectives() -> tuple[OptionDef, ...]:
    return tuple(
        opt(
            number,
            slug,
            label["en"],
            label["cy"],
            label.get("en-simple", ""),
            label.get("cy-simple", ""),
            picture=_PICTURED[number],
        )
        for number, slug, label in PERSPECTIVES
    )


perspectives = QuestionDef(
    "perspectives",
    "multiple",
    w(
        "Which of these describe you?",
        "Pa rai o’r rhain sy’n eich disgrifio chi?",
        "Who are you?",
        "Pwy ydych chi?",
        hints=(
            "Choose all that apply. Many people are more than one.",
            "Dewiswch bob un sy’n berthnasol. Mae llawer o bobl yn fwy nag un.",
            "You can choose more than one.",
            "Gallwch ddewis mwy nag un.",
        ),
        picture="people",
    ),
    options=(*_perspectives(), rather_not(9)),
    segment="perspectives",
)

main_perspective = QuestionDef(
    "main_perspective",
    "single",
    w(
        "If you had to choose one for today, which would it be?",
        "Pe bai’n rhaid i chi ddewis un ar gyfer heddiw, pa un fyddai?",
        "Choose one for today.",
        "Dewiswch un ar gyfer heddiw.",
        hints=(
            "We count your priorities once, with this group. Your other answers count for every group you named.",
            (
                "Byddwn yn cyfrif eich blaenoriaethau unwaith, gyda’r grŵp hwn. "
                "Bydd eich atebion eraill yn cyfrif i bob grŵp a enwoch."
            ),
            "Which one fits your answers best?",
            "Pa un sy’n gweddu orau i’ch atebion?",
        ),
        picture="person",
    ),
    options=_perspectives(),
    segment="main_perspective",
    condition=AtLeast("perspectives", 2),
)

profession = QuestionDef(
    "profession",
    "single",
    w(
        "What is your main work in social care?",
        "Beth yw eich prif waith ym maes gofal cymdeithasol?",
        "What is your job in care?",
        "Beth yw eich swydd ym maes gofal?",
        picture="work",
    ),
    options=(
        opt(1, "care-worker", "Care or support worker", "Gweithiwr gofal neu gymorth"),
        opt(2, "personal-assistant", "Personal assistant", "Cynorthwyydd personol"),
        opt(3, "social-worker", "Social worker", "Gweithiwr cymdeithasol"),
        opt(4, "occupational-therapist", "Occupational therapist", "Therapydd galwedigaethol"),
        opt(5, "nurse", "Nurse", "Nyrs"),
        opt(6, "manager", "Manager or team leader", "Rheolwr neu arweinydd tîm"),
        opt(7, "another-job", "Another job", "Swydd arall"),
        rather_not(8),
    ),
    segment="profession",
    condition=AnyOf("perspectives", frozenset({WORKS_IN_CARE})),
)

nation = QuestionDef(
    "nation",
    "single",
    w(
        "Where do you live?",
        "Ble ydych chi’n byw?",
        hints=(
            "If you work in another nation, choose the one your answers are about.",
            "Os ydych chi’n gweithio mewn gwlad arall, dewiswch yr un y mae eich atebion yn sôn amdani.",
            "Choose one.",
            "Dewiswch un.",
        ),
        picture="map",
    ),
    options=(
        *(opt(number, slug, str(name["en"]), str(name["cy"])) for number, slug, name in NATIONS),
        rather_not(5),
    ),
    segment="nation",
)

age_band = QuestionDef(
    "age_band",
    "single",
    w("How old are you?", "Faint yw eich oed?", picture="cake"),
    options=(
        opt(1, "16-24", "16 to 24", "16 i 24"),
        opt(2, "25-44", "25 to 44", "25 i 44"),
        opt(3, "45-64", "45 to 64", "45 i 64"),
        opt(4, "65-79", "65 to 79", "65 i 79"),
        opt(5, "80-or-over", "80 or over", "80 neu’n hŷn"),
        rather_not(6),
    ),
    segment="age_band",
)

first_year = QuestionDef(
    "first_year",
    "year",
    w(
        "In which year did you first have to do with care and support?",
        "Ym mha flwyddyn y daethoch i gysylltiad â gofal a chymorth gyntaf?",
        "When did care begin for you?",
        "Pryd y dechreuodd gofal i chi?",
        hints=(
            "For example, 2014. A guess is fine.",
            "Er enghraifft, 2014. Mae amcan yn iawn.",
            "Write the year. For example, 2014.",
            "Ysgrifennwch y flwyddyn. Er enghraifft, 2014.",
        ),
        picture="calendar",
    ),
    least=1930,
    most=2030,
)

FIRST_PAGES = (
    PageDef("about-you", ABOUT_YOU, (perspectives,)),
    PageDef("for-today", ABOUT_YOU, (main_perspective,)),
    PageDef("work", ABOUT_YOU, (profession,)),
    PageDef("nation", ABOUT_YOU, (nation,)),
)
LAST_PAGES = (
    PageDef("age", ABOUT_YOU, (age_band,)),
    PageDef("since", ABOUT_YOU, (first_year,)),
)
