"""The fifth question area: twenty priorities under five headings. They become the programme's Priority rows."""

from dataclasses import replace

from surveys.definition import OptionDef, PageDef, QuestionDef
from surveys.example.words import heading, opt, w

CHOOSE = 5
HEADINGS = (
    heading("good-life", "Living a good life", "Byw bywyd da"),
    heading("carers", "Families and unpaid carers", "Teuluoedd a gofalwyr di-dâl", "Family and friends who care",
            "Teulu a ffrindiau sy’n gofalu"),
    heading("workforce", "People who work in care", "Pobl sy’n gweithio ym maes gofal"),
    heading("arranged", "How support is arranged", "Sut y caiff cymorth ei drefnu", "How help is given",
            "Sut mae help yn cael ei roi"),
    heading("fair", "Fair and good for everyone", "Teg a da i bawb"),
)  # fmt: skip

_GOOD_LIFE = (
    opt(1, "having-a-life", "Support that helps people have a life, not just a service",
        "Cymorth sy’n helpu pobl i gael bywyd, nid gwasanaeth yn unig",
        "Support to have a good life", "Cymorth i gael bywyd da", picture="heart"),
    opt(2, "loneliness", "Tackling loneliness and isolation", "Mynd i’r afael ag unigrwydd ac ynysigrwydd",
        "Help for people who feel lonely", "Help i bobl sy’n teimlo’n unig", picture="people"),
    opt(3, "choice-and-control", "Choice and control over everyday support",
        "Dewis a rheolaeth dros gymorth bob dydd",
        "You choose the support you get", "Chi sy’n dewis y cymorth a gewch", picture="star"),
    opt(4, "right-home", "The right home, with the right support", "Y cartref iawn, gyda’r cymorth iawn",
        "A home that is right for you", "Cartref sy’n iawn i chi", picture="house"),
)  # fmt: skip
_CARERS = (
    opt(5, "breaks-for-carers", "Breaks for unpaid carers", "Seibiant i ofalwyr di-dâl",
        "Time off for family carers", "Amser i ffwrdd i ofalwyr teuluol", picture="rest"),
    opt(6, "carers-health", "Unpaid carers’ health and well-being", "Iechyd a llesiant gofalwyr di-dâl",
        "Keeping family carers well", "Cadw gofalwyr teuluol yn iach", picture="family"),
    opt(7, "caring-and-working", "Caring while in paid work", "Gofalu wrth weithio am dâl",
        "Having a job and looking after someone", "Cael swydd a gofalu am rywun", picture="work"),
    opt(8, "becoming-an-adult", "Moving from children’s to adults’ support",
        "Symud o gymorth plant i gymorth oedolion",
        "Help when you become an adult", "Help pan fyddwch yn dod yn oedolyn", picture="school"),
)  # fmt: skip
_WORKFORCE = (
    opt(9, "pay", "Pay and conditions for care workers", "Cyflog ac amodau gweithwyr gofal",
        "Better pay for care workers", "Gwell cyflog i weithwyr gofal", picture="money"),
    opt(10, "finding-staff", "Finding and keeping good staff", "Dod o hyd i staff da a’u cadw",
        "Good staff who stay", "Staff da sy’n aros", picture="hands"),
    opt(11, "learning", "Learning and development for staff", "Dysgu a datblygu i staff",
        "Training for staff", "Hyfforddiant i staff", picture="books"),
    opt(12, "staff-well-being", "Well-being of people who work in care", "Llesiant pobl sy’n gweithio ym maes gofal",
        "Keeping staff well", "Cadw staff yn iach", picture="heart"),
)  # fmt: skip
_ARRANGED = (
    opt(13, "early-help", "Early help that prevents a crisis", "Help cynnar sy’n atal argyfwng",
        "Help before things go wrong", "Help cyn i bethau fynd o chwith", picture="light"),
    opt(14, "working-together", "Health and social care working together", "Iechyd a gofal cymdeithasol yn cydweithio",
        "Nurses and care staff work together", "Nyrsys a staff gofal yn cydweithio", picture="hands"),
    opt(15, "leaving-hospital", "Leaving hospital with the right support", "Gadael yr ysbyty gyda’r cymorth iawn",
        "Help when you leave hospital", "Help pan fyddwch yn gadael yr ysbyty", picture="hospital"),
    opt(16, "direct-payments", "Direct payments and personal budgets that work",
        "Taliadau uniongyrchol a chyllidebau personol sy’n gweithio",
        "Money to buy your own support", "Arian i brynu eich cymorth eich hun", picture="money"),
)  # fmt: skip
_FAIR = (
    opt(17, "shorter-waits", "Shorter waits for assessment and support",
        "Amseroedd aros byrrach am asesiad a chymorth",
        "Not waiting too long for help", "Peidio ag aros yn rhy hir am help", picture="clock"),
    opt(18, "fair-access", "Fair access, whoever you are and wherever you live",
        "Mynediad teg, pwy bynnag ydych chi a ble bynnag rydych chi’n byw",
        "Fair help for everyone", "Help teg i bawb", picture="scales"),
    opt(19, "technology", "Technology that supports people well", "Technoleg sy’n cefnogi pobl yn dda",
        "Computers that help people", "Cyfrifiaduron sy’n helpu pobl", picture="computer"),
    opt(20, "deciding-together", "Deciding together (co-production)", "Penderfynu gyda’n gilydd (cydgynhyrchu)",
        "Deciding things together", "Penderfynu pethau gyda’n gilydd", picture="speech"),
)  # fmt: skip


def _under_headings() -> tuple[OptionDef, ...]:
    groups = (_GOOD_LIFE, _CARERS, _WORKFORCE, _ARRANGED, _FAIR)
    return tuple(
        replace(option, heading=head.slug, priority=option.slug)
        for head, group in zip(HEADINGS, groups, strict=True)
        for option in group
    )


PRIORITIES = _under_headings()
priorities = QuestionDef(
    "priorities",
    "choose_and_rank",
    w(
        "What matters most to improve in adult social care?",
        "Beth sydd bwysicaf i’w wella mewn gofal cymdeithasol i oedolion?",
        "What should get better in care?",
        "Beth ddylai wella ym maes gofal?",
        hints=(
            "Choose up to 5. Then you can put them in order.",
            "Dewiswch hyd at 5. Yna gallwch eu rhoi mewn trefn.",
            "Choose up to 5 things.",
            "Dewiswch hyd at 5 peth.",
        ),
        picture="star",
    ),
    options=PRIORITIES,
    headings=HEADINGS,
    segment="ranking",
    limit=CHOOSE,
)
PAGE = PageDef(
    "priorities",
    w("What matters most", "Yr hyn sydd bwysicaf", "What matters most", "Beth sydd bwysicaf"),
    (priorities,),
)
