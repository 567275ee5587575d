"""Code lists: equality questions, and what helps and hinders; plain tables that `sync_reference` writes.

Groups of ethnicity are the top level of each nation's census of 2021 or 2022; they are under redesign, so each list has
a version, and staff add a new one beside the old. To be checked by each nation's team before real use.
"""

from impact.programme.texts import Texts, texts

AGE_BAND = "age-band"
DISABILITY = "disability"
ETHNICITY = "ethnicity"
ENABLER = "enabler"
BARRIER = "barrier"
CodeRows = tuple[tuple[str, Texts], ...]

_AGES: CodeRows = (
    ("16-24", texts("16 to 24", "16 i 24")),
    ("25-44", texts("25 to 44", "25 i 44")),
    ("45-64", texts("45 to 64", "45 i 64")),
    ("65-79", texts("65 to 79", "65 i 79")),
    ("80-over", texts("80 or over", "80 neu hŷn")),
)
_DISABILITY: CodeRows = (
    ("yes", texts("Yes, I am disabled", "Ydw, rwy’n anabl")),
    ("no", texts("No, I am not disabled", "Nac ydw, dydw i ddim yn anabl")),
)
_MIXED = ("mixed", texts("Mixed or multiple ethnic groups", "Grwpiau ethnig cymysg neu luosog"))
_WHITE = ("white", texts("White", "Gwyn"))
_OTHER = ("other", texts("Other ethnic group", "Grŵp ethnig arall"))
_ENGLAND: CodeRows = (
    ("asian", texts("Asian or Asian British", "Asiaidd neu Asiaidd Prydeinig")),
    (
        "black",
        texts(
            "Black, Black British, Caribbean or African",
            "Du, Du Prydeinig, Caribïaidd neu Affricanaidd",
        ),
    ),
    _MIXED,
    _WHITE,
    _OTHER,
)
_WALES: CodeRows = (
    (
        "asian",
        texts("Asian, Asian Welsh or Asian British", "Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig"),
    ),
    (
        "black",
        texts(
            "Black, Black Welsh, Black British, Caribbean or African",
            "Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd",
        ),
    ),
    _MIXED,
    _WHITE,
    _OTHER,
)
_SCOTLAND: CodeRows = (
    (
        "asian",
        texts("Asian, Scottish Asian or British Asian", "Asiaidd, Asiaidd Albanaidd neu Asiaidd Prydeinig"),
    ),
    (
        "african",
        texts(
            "African, Scottish African or British African",
            "Affricanaidd, Affricanaidd Albanaidd neu Affricanaidd Prydeinig",
        ),
    ),
    ("caribbean-black", texts("Caribbean or Black", "Caribïaidd neu Du")),
    _MIXED,
    _WHITE,
    _OTHER,
)
_NORTHERN_IRELAND: CodeRows = (
    ("asian", texts("Asian", "Asiaidd")),
    ("black", texts("Black", "Du")),
    ("irish-traveller", texts("Irish Traveller", "Teithiwr Gwyddelig")),
    ("mixed", texts("Mixed ethnic group", "Grŵp ethnig cymysg")),
    ("roma", texts("Roma", "Roma")),
    _WHITE,
    _OTHER,
)

# What helps evidence to be used and what gets in the way: examples, which staff change as they learn.
_ENABLERS: CodeRows = (
    ("time", texts("Time set aside for it", "Amser wedi’i neilltuo ar ei gyfer")),
    ("leaders", texts("Leaders who back it", "Arweinwyr sy’n ei gefnogi")),
    ("co-production", texts("Planned together with people it is for", "Cynllunio gyda’r bobl y mae ar eu cyfer")),
    ("trust", texts("People who trust each other", "Pobl sy’n ymddiried yn ei gilydd")),
    ("skills", texts("Training and support", "Hyfforddiant a chymorth")),
)
_BARRIERS: CodeRows = (
    ("no-time", texts("Not enough time", "Dim digon o amser")),
    ("money", texts("Not enough money", "Dim digon o arian")),
    ("turnover", texts("Staff who leave", "Staff sy’n gadael")),
    ("rules", texts("Rules that do not fit", "Rheolau nad ydynt yn addas")),
    ("not-heard", texts("People were not heard", "Ni wrandawyd ar bobl")),
)

# list, version, nation code ("" = all four), codes
CODES: tuple[tuple[str, str, str, CodeRows], ...] = (
    (AGE_BAND, "2026", "", _AGES),
    (DISABILITY, "2026", "", _DISABILITY),
    (ETHNICITY, "2021", "eng", _ENGLAND),
    (ETHNICITY, "2021", "wls", _WALES),
    (ETHNICITY, "2022", "sct", _SCOTLAND),
    (ETHNICITY, "2021", "nir", _NORTHERN_IRELAND),
    (ENABLER, "1", "", _ENABLERS),
    (BARRIER, "1", "", _BARRIERS),
)
