"""Example answers to what people said: invented, in every state of progress."""

from datetime import datetime, timedelta

from impact.programme.models import Nation
from impact.programme.texts import Texts, texts
from impact.thread.actions import Entry, add_you_said
from impact.thread.enums import Progress
from impact.thread.models import YouSaid

SURVEY = texts(
    "Example survey (invented answers)",
    "Arolwg enghreifftiol (atebion dychmygol)",
    "Example survey. The answers are made up.",
    "Arolwg enghreifftiol. Mae’r atebion wedi’u dyfeisio.",
)
ASSEMBLY = texts(
    "Example Assembly, Wales",
    "Cynulliad enghreifftiol, Cymru",
    "Example Assembly in Wales",
    "Cynulliad enghreifftiol yng Nghymru",
)
NETWORK = texts(
    "Example local network, Fife",
    "Rhwydwaith lleol enghreifftiol, Fife",
    "Example local network in Fife",
    "Rhwydwaith lleol enghreifftiol yn Fife",
)

# said, did, progress, where, link, nation, days ago
ENTRIES: tuple[tuple[Texts, Texts, Progress, Texts, str, int | None, int], ...] = (
    (
        texts(
            "“Your questions are hard to read on a phone, and too long.”",
            "“Mae’ch cwestiynau’n anodd eu darllen ar ffôn, ac yn rhy hir.”",
            "“Your questions are too long.”",
            "“Mae’ch cwestiynau’n rhy hir.”",
        ),
        texts(
            "We now ask one question on each page, and every question has an Easy Read version.",
            "Rydym bellach yn gofyn un cwestiwn ar bob tudalen, ac mae fersiwn Hawdd ei Ddeall o bob cwestiwn.",
            "Now there is one question on each page. There is Easy Read too.",
            "Nawr mae un cwestiwn ar bob tudalen. Mae Hawdd ei Ddeall hefyd.",
        ),
        Progress.DONE,
        SURVEY,
        "/survey/",
        None,
        40,
    ),
    (
        texts(
            "“Unpaid carers can’t come to a meeting in the middle of the day.”",
            "“Ni all gofalwyr di-dâl ddod i gyfarfod yng nghanol y dydd.”",
            "“Carers can’t come to meetings in the day.”",
            "“Ni all gofalwyr ddod i gyfarfodydd yn ystod y dydd.”",
        ),
        texts(
            "Two evening meetings are planned, one of them online. We pay for somebody to care meanwhile.",
            "Mae dau gyfarfod gyda’r nos wedi’u trefnu, un ohonynt ar-lein. Rydym yn talu i rywun ofalu yn y cyfamser.",
            "We are planning two meetings in the evening.",
            "Rydym yn trefnu dau gyfarfod gyda’r nos.",
        ),
        Progress.UNDER_WAY,
        ASSEMBLY,
        "/assemblies/",
        4,
        26,
    ),
    (
        texts(
            "“Pay people for their time on the day, not three months later.”",
            "“Talwch bobl am eu hamser ar y diwrnod, nid dri mis yn ddiweddarach.”",
            "“Pay people on the day.”",
            "“Talwch bobl ar y diwrnod.”",
        ),
        texts(
            "Not yet. Payments still take about six weeks. We will say here what changes, and when.",
            "Ddim eto. Mae taliadau’n dal i gymryd tua chwe wythnos. Byddwn yn dweud yma beth sy’n newid, a phryd.",
            "Not yet. It still takes about six weeks.",
            "Ddim eto. Mae’n dal i gymryd tua chwe wythnos.",
        ),
        Progress.NOT_YET,
        SURVEY,
        "/survey/",
        None,
        19,
    ),
    (
        texts(
            "“Nobody tells support workers what the meetings decided.”",
            "“Does neb yn dweud wrth weithwyr cymorth beth benderfynodd y cyfarfodydd.”",
            "“Nobody tells support workers what was decided.”",
            "“Does neb yn dweud wrth weithwyr cymorth beth gafodd ei benderfynu.”",
        ),
        texts(
            "Each agreed meeting record is now on the network’s page, with who does what by when.",
            "Mae pob cofnod cyfarfod y cytunwyd arno bellach ar dudalen y rhwydwaith, gyda phwy sy’n gwneud beth ac erbyn pryd.",
            "What each meeting decided is now on our website.",
            "Mae penderfyniadau pob cyfarfod nawr ar ein gwefan.",
        ),
        Progress.DONE,
        NETWORK,
        "/networks/",
        3,
        12,
    ),
    (
        texts(
            "“Tell us in British and Irish Sign Language, too.”",
            "“Dywedwch wrthym mewn Iaith Arwyddion Prydain ac Iwerddon hefyd.”",
            "“Tell us in sign language too.”",
            "“Dywedwch wrthym mewn iaith arwyddion hefyd.”",
        ),
        texts(
            "Not yet. You can ask for anything on this site in sign language, and we aim to answer within 5 working days.",
            "Ddim eto. Gallwch ofyn am unrhyw beth ar y wefan hon mewn iaith arwyddion, a’n nod yw ateb o fewn 5 diwrnod gwaith.",
            "Not yet. You can ask us for sign language.",
            "Ddim eto. Gallwch ofyn i ni am iaith arwyddion.",
        ),
        Progress.NOT_YET,
        SURVEY,
        "/keep-informed/another-way/",
        2,
        5,
    ),
)


def load(*, now: datetime) -> None:
    """Add the example entries once."""
    nations = {nation.number: nation for nation in Nation.objects.all()}
    if YouSaid.objects.filter(is_example=True).exists():
        return
    for place, (said, did, progress, source, url, nation, days) in enumerate(ENTRIES, start=1):
        add_you_said(
            by=None,
            now=now,
            entry=Entry(
                said=said,
                did=did,
                progress=progress,
                source=source,
                source_url=url,
                nation=nations.get(nation) if nation else None,
                happened_on=(now - timedelta(days=days)).date(),
                order=place * 10,
                is_example=True,
            ),
        )
