"""What the demo's sessions say, in the four languages and formats. All invented."""

from impact.programme.texts import texts

SPRING = texts(
    "Example: spring meeting",
    "Enghraifft: cyfarfod y gwanwyn",
    "Example: spring meeting",
    "Enghraifft: cyfarfod y gwanwyn",
)
SUMMER = texts(
    "Example: summer meeting", "Enghraifft: cyfarfod yr haf", "Example: summer meeting", "Enghraifft: cyfarfod yr haf"
)
AUTUMN = texts(
    "Example: autumn meeting",
    "Enghraifft: cyfarfod yr hydref",
    "Example: autumn meeting",
    "Enghraifft: cyfarfod yr hydref",
)
WINTER = texts(
    "Example: an extra evening",
    "Enghraifft: noson ychwanegol",
    "Example: an extra evening",
    "Enghraifft: noson ychwanegol",
)
HALL = texts(
    "Example: a hall near the station, step-free",
    "Enghraifft: neuadd ger yr orsaf, heb risiau",
    "A hall near the station. No steps.",
    "Neuadd ger yr orsaf. Dim grisiau.",
)
CANCELLED = texts(
    "Example: the hall is closed that evening.",
    "Enghraifft: mae’r neuadd ar gau y noson honno.",
    "The hall is closed.",
    "Mae’r neuadd ar gau.",
)
AGENDA = (
    texts(
        "Example: what the survey says so far",
        "Enghraifft: beth mae’r arolwg yn ei ddweud hyd yma",
        "What the survey says",
        "Beth mae’r arolwg yn ei ddweud",
    ),
    texts(
        "Example: what matters to us, in small groups",
        "Enghraifft: beth sy’n bwysig i ni, mewn grwpiau bach",
        "What matters to us",
        "Beth sy’n bwysig i ni",
    ),
    texts("Lunch", "Cinio", "Lunch", "Cinio"),
    texts("Example: what comes first", "Enghraifft: beth sy’n dod gyntaf", "What is first", "Beth sy’n gyntaf"),
)
PAPERS = (
    (
        texts(
            "Example: what we know about prevention",
            "Enghraifft: beth rydyn ni’n ei wybod am atal",
            "Staying well: what we know",
            "Cadw’n iach: beth rydyn ni’n ei wybod",
        ),
        texts(
            "Example: research, lived experience and practice each say something else.\n\nThree pages that say what.",
            "Enghraifft: mae ymchwil, profiad byw ac ymarfer yn dweud pethau gwahanol.\n\nTair tudalen sy’n dweud beth.",
            "Help early is best.\n\nPeople told us this.",
            "Help cynnar sydd orau.\n\nDyma ddywedodd pobl wrthym.",
        ),
    ),
    (
        texts("Example: four ways of working", "Enghraifft: pedair ffordd o weithio"),
        texts(
            "Example: Demonstrators, Facilitators, Networks and Ask IMPACT, side by side. There is no Easy Read of this yet.",
            "Enghraifft: Arddangoswyr, Hwyluswyr, Rhwydweithiau ac Ask IMPACT, ochr yn ochr. Nid oes fersiwn Hawdd ei Deall eto.",
        ),
    ),
    (
        texts("Example: a draft nobody sees yet", "Enghraifft: drafft nad oes neb yn ei weld eto"),
        texts("Example: still being written.", "Enghraifft: yn cael ei ysgrifennu o hyd."),
    ),
)
ABOUT_VOTES = texts(
    "Example: your answer counts as much as anybody else’s.",
    "Enghraifft: mae eich ateb yn cyfrif cymaint ag ateb unrhyw un arall.",
    "Everybody counts the same.",
    "Mae pawb yn cyfrif yr un fath.",
)
FIRST = texts(
    "Example: what should come first?",
    "Enghraifft: beth ddylai ddod gyntaf?",
    "What should be first?",
    "Beth ddylai fod yn gyntaf?",
)
WHICH_MODEL = texts(
    "Example: which way of working fits us best?",
    "Enghraifft: pa ffordd o weithio sy’n ein siwtio orau?",
    "Which way of working is best?",
    "Pa ffordd o weithio sydd orau?",
)
WHERE = texts(
    "Example: where should we meet next year?",
    "Enghraifft: ble dylem ni gwrdd y flwyddyn nesaf?",
    "Where should we meet?",
    "Ble dylem ni gwrdd?",
)
PLACES = (
    texts("In the city", "Yn y ddinas"),
    texts("In a smaller town", "Mewn tref lai"),
    texts("Online only", "Ar-lein yn unig"),
)
MODELS = (
    ("demonstrators", texts("Demonstrators: a team on the ground", "Arddangoswyr: tîm ar lawr gwlad")),
    ("facilitators", texts("Facilitators: one person for a year", "Hwyluswyr: un person am flwyddyn")),
    (
        "networks",
        texts("Networks: learning together in four nations", "Rhwydweithiau: dysgu gyda’n gilydd mewn pedair cenedl"),
    ),
    ("ask-impact", texts("Ask IMPACT: an answer to a question", "Ask IMPACT: ateb i gwestiwn")),
)
ORDER = texts(
    "Example: we put these first, after hearing from each group.",
    "Enghraifft: rhoesom y rhain gyntaf, ar ôl clywed gan bob grŵp.",
    "We put these first.",
    "Rydyn ni’n rhoi’r rhain gyntaf.",
)
AGREED_ORDER = texts(
    "Example: we agreed on this order by talking it through.",
    "Enghraifft: cytunon ni ar y drefn hon drwy drafod.",
    "We talked and agreed on this.",
    "Fe wnaethom siarad a chytuno ar hyn.",
)
OUTPUTS = (
    (
        "theme",
        texts(
            "Example: people want to be asked before services change.",
            "Enghraifft: mae pobl am gael eu holi cyn i wasanaethau newid.",
            "Ask people before things change.",
            "Gofynnwch i bobl cyn i bethau newid.",
        ),
    ),
    (
        "ask",
        texts(
            "Example: we ask the programme to pay travel costs in advance.",
            "Enghraifft: gofynnwn i’r rhaglen dalu costau teithio ymlaen llaw.",
            "Please pay for travel first.",
            "Talwch am deithio yn gyntaf.",
        ),
    ),
)
NOTES = texts(
    "Example: we heard what the survey says.\n\nThen we talked in small groups, and put priorities in order.",
    "Enghraifft: clywsom beth mae’r arolwg yn ei ddweud.\n\nYna siaradon ni mewn grwpiau bach, a rhoi blaenoriaethau mewn trefn.",
    "We heard about the survey.\n\nWe talked.\n\nWe put things in order.",
    "Clywsom am yr arolwg.\n\nSiaradon ni.\n\nFe wnaethom roi pethau mewn trefn.",
)
WISH = "Example: please write that we also talked about rural buses."
DIRECTOR = texts("Programme director", "Cyfarwyddwr y rhaglen", "The leader of IMPACT", "Arweinydd IMPACT")
ANSWER = texts(
    "Example: thank you. We do this from the next meeting on.",
    "Enghraifft: diolch. Byddwn yn gwneud hyn o’r cyfarfod nesaf ymlaen.",
    "Thank you. We will do this.",
    "Diolch. Byddwn yn gwneud hyn.",
)
CHANGED = texts(
    "Example: travel was paid in advance for everybody at the last two meetings.",
    "Enghraifft: talwyd costau teithio ymlaen llaw i bawb yn y ddau gyfarfod diwethaf.",
    "We pay for travel first now.",
    "Rydyn ni’n talu am deithio yn gyntaf nawr.",
)
ASSEMBLY_ADVICE = texts(
    "Example: begin with prevention in rural areas.",
    "Enghraifft: dechreuwch gydag atal mewn ardaloedd gwledig.",
    "Start with help early, in the country.",
    "Dechreuwch gyda help cynnar, yn y wlad.",
)
ADVICE = (
    texts(
        "Example: pay travel in advance.",
        "Enghraifft: talwch am deithio ymlaen llaw.",
        "Pay for travel first.",
        "Talwch am deithio yn gyntaf.",
    ),
    texts(
        "Example: write every letter in plain words.",
        "Enghraifft: ysgrifennwch bob llythyr mewn geiriau syml.",
        "Use easy words.",
        "Defnyddiwch eiriau hawdd.",
    ),
    texts(
        "Example: let us choose the next topic with you.",
        "Enghraifft: gadewch inni ddewis y pwnc nesaf gyda chi.",
        "Choose the next topic with us.",
        "Dewiswch y pwnc nesaf gyda ni.",
    ),
)
GROUP = texts(
    "Co-production Advisory Group (example)",
    "Grŵp Cynghori Cydgynhyrchu (enghraifft)",
    "People who advise us (example)",
    "Pobl sy’n ein cynghori (enghraifft)",
)
ABOUT = texts(
    "Example: people who draw on care and unpaid carers advise the programme. Everything they advise is answered in public.",
    "Enghraifft: mae pobl sy’n defnyddio gofal a gofalwyr di-dâl yn cynghori’r rhaglen. Atebir popeth yn gyhoeddus.",
    "These people tell us what to do better. We answer here.",
    "Mae’r bobl hyn yn dweud wrthym beth i’w wella. Rydyn ni’n ateb yma.",
)
GROUP_DATES = texts(
    "Every two months, for two hours, online.",
    "Bob dau fis, am ddwy awr, ar-lein.",
    "Every two months. Online.",
    "Bob dau fis. Ar-lein.",
)
FIRST_TALK = texts("Example: first talk", "Enghraifft: sgwrs gyntaf", "Example: first talk", "Enghraifft: sgwrs gyntaf")
NEXT_TALK = texts("Example: next talk", "Enghraifft: sgwrs nesaf", "Example: next talk", "Enghraifft: sgwrs nesaf")
PRIORITIES = (
    ("example-early-help", texts("Example: early help", "Enghraifft: help cynnar")),
    ("example-breaks", texts("Example: breaks for unpaid carers", "Enghraifft: seibiant i ofalwyr di-dâl")),
    ("example-pay", texts("Example: pay for care workers", "Enghraifft: cyflog gweithwyr gofal")),
    ("example-home", texts("Example: the right home", "Enghraifft: y cartref iawn")),
)
