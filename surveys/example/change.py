"""Four question areas: what influences what happens, evidence, whose voices, what support; and one thing to change."""

from surveys.definition import PageDef, QuestionDef
from surveys.example.words import do_not_know, opt, w

_UP_TO_3 = ("Choose up to 3.", "Dewiswch hyd at 3.", "Choose up to 3.", "Dewiswch hyd at 3.")

influences = QuestionDef(
    "influences",
    "multiple",
    w(
        "What has the most influence on what actually happens in care and support?",
        "Beth sy’n dylanwadu fwyaf ar yr hyn sy’n digwydd mewn gwirionedd ym maes gofal a chymorth?",
        "What decides how care is given?",
        "Beth sy’n penderfynu sut mae gofal yn cael ei roi?",
        hints=_UP_TO_3,
        picture="question",
    ),
    options=(
        opt(1, "money", "Money and budgets", "Arian a chyllidebau", "Money", "Arian"),
        opt(2, "rules", "Laws, rules and inspection", "Cyfreithiau, rheolau ac arolygu", "Laws and rules",
            "Cyfreithiau a rheolau"),
        opt(3, "people", "What people who draw on care, and unpaid carers, say",
            "Yr hyn y mae pobl sy’n defnyddio gofal, a gofalwyr di-dâl, yn ei ddweud",
            "What people who use care say", "Beth mae pobl sy’n defnyddio gofal yn ei ddweud"),
        opt(4, "staff", "The experience of staff", "Profiad staff", "What staff know", "Beth mae staff yn ei wybod"),
        opt(5, "research", "Research and evaluation", "Ymchwil a gwerthuso", "Research", "Ymchwil"),
        opt(6, "habit", "How things have always been done", "Y ffordd y mae pethau wedi’u gwneud erioed",
            "How it was always done", "Y ffordd y bu hi erioed"),
        opt(7, "leaders", "Leaders and politicians", "Arweinwyr a gwleidyddion"),
        do_not_know(8),
    ),
    limit=3,
)  # fmt: skip

evidence = QuestionDef(
    "evidence",
    "likert",
    w(
        "How far does good evidence affect what happens?",
        "I ba raddau y mae tystiolaeth dda yn effeithio ar yr hyn sy’n digwydd?",
        "Does care use what we know works?",
        "Ydy gofal yn defnyddio’r hyn rydyn ni’n gwybod ei fod yn gweithio?",
        hints=(
            "Evidence means research, lived experience and what staff know from practice.",
            "Mae tystiolaeth yn golygu ymchwil, profiad byw a’r hyn y mae staff yn ei wybod o’u gwaith.",
            "For example from research, or from people’s lives.",
            "Er enghraifft o ymchwil, neu o fywydau pobl.",
        ),
        picture="books",
    ),
    options=(
        opt(1, "not-at-all", "Not at all", "Dim o gwbl", "Never", "Byth"),
        opt(2, "a-little", "A little", "Ychydig", "Not often", "Ddim yn aml"),
        opt(3, "somewhat", "To some extent", "I ryw raddau", "Sometimes", "Weithiau"),
        opt(4, "a-lot", "A lot", "Llawer", "Often", "Yn aml"),
        opt(5, "a-great-deal", "A great deal", "Llawer iawn", "Always", "Bob amser"),
        do_not_know(6),
    ),
)

voices = QuestionDef(
    "voices",
    "multiple",
    w(
        "Whose voices should be heard more when services change?",
        "Lleisiau pwy ddylai gael eu clywed yn fwy pan fydd gwasanaethau’n newid?",
        "Who should we ask when care changes?",
        "Pwy ddylen ni eu holi pan fydd gofal yn newid?",
        hints=_UP_TO_3,
        picture="speech",
    ),
    options=(
        opt(1, "draws-on-care", "People who draw on care and support", "Pobl sy’n defnyddio gofal a chymorth",
            "People who use care", "Pobl sy’n defnyddio gofal"),
        opt(2, "unpaid-carers", "Unpaid carers", "Gofalwyr di-dâl", "Family and friends who care",
            "Teulu a ffrindiau sy’n gofalu"),
        opt(3, "front-line-staff", "Front-line staff", "Staff rheng flaen", "Care staff", "Staff gofal"),
        opt(4, "providers", "People who run services", "Pobl sy’n rhedeg gwasanaethau"),
        opt(5, "commissioners", "People who plan and pay for care", "Pobl sy’n cynllunio ac yn talu am ofal"),
        opt(6, "researchers", "Researchers", "Ymchwilwyr"),
        opt(7, "seldom-heard", "Communities that are seldom heard", "Cymunedau nad ydynt yn cael eu clywed yn aml",
            "People who are not often asked", "Pobl nad ydyn nhw’n cael eu holi’n aml"),
        opt(8, "everyone", "Everyone equally", "Pawb yn gyfartal", "Everyone the same", "Pawb yr un fath",
            exclusive=True),
    ),
    limit=3,
)  # fmt: skip

support = QuestionDef(
    "support",
    "multiple",
    w(
        "What support would you need to help improve care where you are?",
        "Pa gymorth fyddai ei angen arnoch i helpu i wella gofal yn eich ardal chi?",
        "What would help you make care better?",
        "Beth fyddai’n eich helpu i wella gofal?",
        hints=_UP_TO_3,
        picture="tools",
    ),
    options=(
        opt(1, "time", "Time to do it", "Amser i’w wneud", "Time", "Amser"),
        opt(2, "money", "Money", "Arian"),
        opt(3, "coach", "Someone who guides the change (a coach)", "Rhywun sy’n arwain y newid (hyfforddwr)",
            "A person who helps us change", "Person sy’n ein helpu i newid"),
        opt(4, "training", "Training", "Hyfforddiant"),
        opt(5, "plain-evidence", "Evidence in plain words", "Tystiolaeth mewn geiriau plaen",
            "Facts in easy words", "Ffeithiau mewn geiriau hawdd"),
        opt(6, "others", "Meeting others who have done it", "Cwrdd ag eraill sydd wedi’i wneud",
            "Meeting people who did it", "Cwrdd â phobl a’i gwnaeth"),
        opt(7, "backing", "Leaders who back it", "Arweinwyr sy’n ei gefnogi",
            "Bosses who say yes", "Penaethiaid sy’n dweud ie"),
        do_not_know(8),
    ),
    limit=3,
)  # fmt: skip

one_change = QuestionDef(
    "one_change",
    "long_text",
    w(
        "If you could change one thing about care and support, what would it be?",
        "Pe gallech newid un peth am ofal a chymorth, beth fyddai?",
        "What one thing would you change?",
        "Pa un peth fyddech chi’n ei newid?",
        hints=(
            "A sentence or two is plenty.",
            "Mae brawddeg neu ddwy yn ddigon.",
            "A few words are enough.",
            "Mae ychydig eiriau yn ddigon.",
        ),
        picture="light",
    ),
    length=600,
)

PAGES = (
    PageDef("influences", w("What happens now", "Yr hyn sy’n digwydd nawr", easy_cy="Beth sy’n digwydd nawr"),
            (influences,)),
    PageDef("evidence", w("What happens now", "Yr hyn sy’n digwydd nawr", easy_cy="Beth sy’n digwydd nawr"),
            (evidence,)),
    PageDef("voices", w("Making change", "Gwneud newid"), (voices,)),
    PageDef("support", w("Making change", "Gwneud newid"), (support,)),
    PageDef("one-change", w("Making change", "Gwneud newid"), (one_change,)),
)  # fmt: skip
