"""The four delivery models and the criteria of topics and sites, as plain tables; `sync_reference` writes them.

Lengths, the four models and the four criteria are the programme's own; the words of stages and scores are examples that
staff edit. Rows are only added: what staff changed since stays as they left it.
"""

from impact.programme.texts import Texts, texts

# slug, months from, months to, name, what it is, what we offer, what we ask, stages
WAYS: tuple[tuple[str, int, int, Texts, Texts, Texts, Texts, tuple[Texts, ...]], ...] = (
    (
        "demonstrator",
        12,
        18,
        texts("Demonstrator", "Arddangoswr"),
        texts(
            "A team of coaches works with a place for 12 to 18 months and shows what a change takes.",
            "Mae tîm o hyfforddwyr yn gweithio gyda lle am 12 i 18 mis ac yn dangos beth mae newid yn ei olygu.",
            "Coaches work with you for a year or more. We learn what helps.",
            "Mae hyfforddwyr yn gweithio gyda chi am flwyddyn neu fwy. Rydym yn dysgu beth sy’n helpu.",
        ),
        texts(
            "Coaches on the ground, money for local costs, a local evaluation.",
            "Hyfforddwyr ar lawr gwlad, arian at gostau lleol, gwerthusiad lleol.",
        ),
        texts(
            "Time of your people, co-production, sharing what you learn.",
            "Amser eich pobl, cydgynhyrchu, rhannu’r hyn a ddysgwch.",
        ),
        (
            texts("Set up", "Sefydlu"),
            texts("Coach on the ground", "Hyfforddi ar lawr gwlad"),
            texts("Evaluate locally", "Gwerthuso’n lleol"),
            texts("Carry lessons to policy", "Mynd â gwersi at bolisi"),
        ),
    ),
    (
        "facilitator",
        9,
        15,
        texts("Facilitator", "Hwylusydd"),
        texts(
            "One person works inside an organisation for about a year to bring in a change that evidence supports.",
            "Mae un person yn gweithio y tu mewn i sefydliad am tua blwyddyn i gyflwyno newid y mae tystiolaeth yn ei "
            "gefnogi.",
            "One person works with you for about a year.",
            "Mae un person yn gweithio gyda chi am tua blwyddyn.",
        ),
        texts(
            "A facilitator in your organisation, money for local costs.",
            "Hwylusydd yn eich sefydliad, arian at gostau lleol.",
        ),
        texts(
            "A place to work, a manager who opens doors, sharing what you learn.",
            "Lle i weithio, rheolwr sy’n agor drysau, rhannu’r hyn a ddysgwch.",
        ),
        (
            texts("Settle in", "Ymgartrefu"),
            texts("Work together", "Gweithio gyda’n gilydd"),
            texts("Look at what changed", "Edrych ar yr hyn a newidiodd"),
            texts("Hand over", "Trosglwyddo"),
        ),
    ),
    (
        "network",
        6,
        9,
        texts("Network", "Rhwydwaith"),
        texts(
            "Eight to ten local people of five kinds meet four times in six months on one issue and act on it.",
            "Mae wyth i ddeg o bobl leol o bum math yn cwrdd bedair gwaith mewn chwe mis ar un mater ac yn gweithredu.",
            "Local people meet four times. Then they make a plan.",
            "Mae pobl leol yn cwrdd bedair gwaith. Yna maen nhw’n gwneud cynllun.",
        ),
        texts("Materials, a coordinator’s time, payment for members.", "Deunyddiau, amser cydlynydd, tâl i aelodau."),
        texts("A coordinator, a room, an action plan.", "Cydlynydd, ystafell, cynllun gweithredu."),
        (
            texts("Invite members", "Gwahodd aelodau"),
            texts("Meet four times", "Cwrdd bedair gwaith"),
            texts("Agree a plan", "Cytuno ar gynllun"),
            texts("Follow up", "Dilyn i fyny"),
        ),
    ),
    (
        "ask-impact",
        1,
        3,
        texts("Ask IMPACT", "Gofyn i IMPACT"),
        texts(
            "You ask a question from practice; we answer with a short guide to the evidence.",
            "Rydych chi’n gofyn cwestiwn o ymarfer; rydym yn ateb â chanllaw byr i’r dystiolaeth.",
            "You ask us a question. We write a short answer.",
            "Rydych chi’n gofyn cwestiwn i ni. Rydym yn ysgrifennu ateb byr.",
        ),
        texts("A guide to the evidence, free for all.", "Canllaw i’r dystiolaeth, am ddim i bawb."),
        texts(
            "A clear question, and telling us what you did with the answer.",
            "Cwestiwn clir, a dweud wrthym beth wnaethoch â’r ateb.",
        ),
        (
            texts("Question", "Cwestiwn"),
            texts("Look for evidence", "Chwilio am dystiolaeth"),
            texts("Answer", "Ateb"),
            texts("Guide", "Canllaw"),
        ),
    ),
)

# slug, used for topics, least median of a site (None: no floor), label, what to look for, meanings of 0 to 4
CRITERIA: tuple[tuple[str, bool, int | None, Texts, Texts, tuple[Texts, ...]], ...] = (
    (
        "difference",
        True,
        2,
        texts("Makes a real difference", "Yn gwneud gwahaniaeth go iawn"),
        texts(
            "Would people’s lives be better in a way they would notice?",
            "A fyddai bywydau pobl yn well mewn ffordd y byddent yn sylwi arni?",
        ),
        (
            texts("No difference can be seen", "Ni welir unrhyw wahaniaeth"),
            texts("A small difference for few people", "Gwahaniaeth bach i ychydig o bobl"),
            texts("A clear difference for some people", "Gwahaniaeth clir i rai pobl"),
            texts(
                "A clear difference for many, or a great one for some", "Gwahaniaeth clir i lawer, neu un mawr i rai"
            ),
            texts(
                "A great difference for many, and they say so themselves",
                "Gwahaniaeth mawr i lawer, ac maen nhw’n dweud hynny eu hunain",
            ),
        ),
    ),
    (
        "inequality",
        True,
        2,
        texts("Tackles inequalities", "Yn mynd i’r afael ag anghydraddoldebau"),
        texts("Does it reach people who are missed today?", "A yw’n cyrraedd pobl sy’n cael eu colli heddiw?"),
        (
            texts("Inequality is not mentioned", "Nid yw anghydraddoldeb yn cael ei grybwyll"),
            texts("Named, with no way to tackle it", "Wedi’i enwi, heb ffordd o fynd i’r afael ag ef"),
            texts("A way is described", "Mae ffordd wedi’i disgrifio"),
            texts("A way that has worked elsewhere", "Ffordd sydd wedi gweithio mewn man arall"),
            texts("Made with the people it concerns", "Wedi’i wneud gyda’r bobl dan sylw"),
        ),
    ),
    (
        "resources",
        True,
        2,
        texts("Good use of scarce resources", "Defnydd da o adnoddau prin"),
        texts("Is it worth the money and time it takes?", "A yw’n werth yr arian a’r amser y mae’n eu cymryd?"),
        (
            texts("Cost and time are not thought through", "Nid yw cost ac amser wedi’u hystyried"),
            texts("Much effort for little", "Llawer o ymdrech am ychydig"),
            texts("Effort and gain are in balance", "Mae ymdrech ac elw’n gytbwys"),
            texts("Good use, with what is there already", "Defnydd da, gyda’r hyn sydd yno eisoes"),
            texts("Good use, and it would last", "Defnydd da, a byddai’n para"),
        ),
    ),
    (
        "evidence",
        True,
        2,
        texts("Enough evidence", "Digon o dystiolaeth"),
        texts("From research, from people’s lives and from practice.", "O ymchwil, o fywydau pobl ac o ymarfer."),
        (
            texts("None is named", "Ni enwir dim"),
            texts("One kind, weak", "Un math, gwan"),
            texts("One kind, sound", "Un math, cadarn"),
            texts("Two kinds that agree", "Dau fath sy’n cytuno"),
            texts("All three kinds agree", "Mae’r tri math yn cytuno"),
        ),
    ),
    (
        "readiness",
        False,
        None,
        texts("Ready to start", "Yn barod i ddechrau"),
        texts("Are people, time and leadership there?", "A yw’r bobl, yr amser a’r arweinyddiaeth yno?"),
        (
            texts("Not thought about", "Heb ei ystyried"),
            texts("Much is still open", "Mae llawer yn agored o hyd"),
            texts("The people are named", "Mae’r bobl wedi’u henwi"),
            texts("People and time are there", "Mae pobl ac amser yno"),
            texts("Could start tomorrow", "Gallai ddechrau yfory"),
        ),
    ),
    (
        "co-production",
        False,
        None,
        texts("Co-production", "Cydgynhyrchu"),
        texts(
            "Do people who draw on care and unpaid carers shape the work?",
            "A yw pobl sy’n defnyddio gofal a gofalwyr di-dâl yn llunio’r gwaith?",
        ),
        (
            texts("Not mentioned", "Heb ei grybwyll"),
            texts("They are told", "Maen nhw’n cael gwybod"),
            texts("They are asked", "Maen nhw’n cael eu holi"),
            texts("They decide together", "Maen nhw’n penderfynu gyda’i gilydd"),
            texts("They lead", "Nhw sy’n arwain"),
        ),
    ),
)
