"""Every public page in its four languages and formats: axe, sideways scrolling, script-free, policy. And the admin."""

import pytest

from tests.e2e.walking import sign_in_staff

PREFIXES = {"en": "", "cy": "/cy", "easy": "/easy", "cy easy": "/cy/easy"}
PUBLIC = (
    "/", "/about/", "/helping/", "/safety/", "/privacy/", "/accessibility/", "/credits/", "/what-happened/", "/what-happened/steps/",
    "/survey/", "/survey/example-survey/", "/survey/example-survey/questions/", "/survey/example-survey/paper/",
    "/survey/example-survey/return/", "/survey/example-pilot/", "/reports/", "/reports/example-survey/",
    "/reports/example-survey/1/", "/assemblies/", "/assemblies/wales/", "/assemblies/wales/sign-up/",
    "/assemblies/scotland/", "/assemblies/scotland/how-people-were-picked/",
    "/assemblies/england-south-east-earlier/how-people-were-picked/", "/assemblies/wales/sign-up/come-back/",
    "/assemblies/scotland/sessions/1/", "/assemblies/scotland/votes/", "/events/", "/sites/", "/sites/calls/example-open/", "/sites/calls/example-open/questions/",
    "/sites/calls/example-open/is-it-for-us/", "/sites/calls/example-open/start/", "/sites/projects/",
    "/sites/projects/example-delivering/", "/sites/projects/example-complete/", "/sites/lessons/", "/sites/chosen/",
    "/sites/calls/example-planned/tell-me/", "/sites/calls/example-open/help/", "/sites/calls/example-open/help/asked/",
    "/sites/calls/example-chosen/how-sites-were-chosen/", "/sites/ask/", "/sites/ask/question/",
    "/sites/ask/sent/ASK-AAAA-BBBB/", "/sites/ask/guides/example-short-breaks/", "/sites/ask/guides/example-first-visit/",
    "/sites/ask/guides/example-telling-once/", "/topics/", "/topics/example-prevention/", "/topics/example-nights/",
    "/topics/gaps/", "/topics/gaps/example-nights/", "/topics/gaps/example-breaks/", "/topics/work-plan/",
    "/topics/ways-we-work/", "/topics/policy-hooks/", "/networks/",
    "/networks/about/example-loneliness/", "/networks/about/example-short-breaks/", "/networks/about/example-blended/",
    "/networks/join/", "/networks/communities/", "/networks/communities/example-coordinators/", "/networks/come-in/",
    "/networks/come-in/code/", "/keep-informed/", "/keep-informed/another-way/",
    "/keep-informed/contact/", "/keep-informed/feedback/", "/your-data/", "/account/login/", "/account/login/code/",
    "/no-such-page/",
)  # fmt: skip
NETWORKS = (
    "actionplan", "community", "communitysession", "communitytheme", "debrief", "digest", "followup", "localnetwork",
    "material", "materialfile", "meeting", "meetingrecord", "membership", "network", "planversion", "theme",
)  # fmt: skip
NETWORKS_ADMIN = (
    *(f"/admin/networks/{noun}/{page}" for noun in NETWORKS for page in ("", "1/change/")),
    "/admin/networks/localnetwork/board/", "/admin/networks/localnetwork/inbox/", "/admin/networks/theme/1/matrix/",
    "/admin/networks/theme/1/pieces/", "/admin/networks/digest/3/pieces/",
)  # fmt: skip
ADMIN = (
    "/admin/", "/admin/surveys/survey/", "/admin/surveys/survey/1/change/", "/admin/surveys/questionnaire/",
    "/admin/surveys/response/", "/admin/reports/report/", "/admin/reports/edition/",
    "/admin/reports/edition/5/change/", "/admin/assemblies/assembly/", "/admin/assemblies/signup/",
    "/admin/assemblies/quota/", "/admin/assemblies/session/", "/admin/assemblies/vote/", "/admin/assemblies/output/",
    "/admin/assemblies/advice/", "/admin/assemblies/assembly/1/change/", "/admin/engagement/event/",
    "/admin/engagement/registration/", "/admin/engagement/commitment/", "/admin/engagement/connection/",
    "/admin/participation/paymentoffer/",
    "/admin/projects/call/", "/admin/projects/expression/", "/admin/projects/project/", "/admin/files/storedfile/",
    "/admin/projects/call/1/change/", "/admin/projects/expression/1/change/", "/admin/projects/reviewround/",
    "/admin/projects/reviewround/1/change/", "/admin/projects/reviewround/1/board/", "/admin/projects/review/",
    "/admin/projects/moderation/", "/admin/projects/choice/", "/admin/projects/choice/1/change/",
    "/admin/projects/choice/1/board/", "/admin/projects/nationneed/", "/admin/projects/letter/",
    "/admin/projects/reserveplace/", "/admin/projects/siteagreement/", "/admin/projects/agreementaddendum/",
    "/admin/projects/longlistconversation/", "/admin/projects/helprequest/", "/admin/projects/outreachentry/",
    "/admin/projects/askedquestion/", "/admin/projects/guide/", "/admin/projects/waitinghosting/",
    "/admin/projects/project/1/change/", "/admin/projects/sitereport/", "/admin/projects/milestone/",
    "/admin/projects/lesson/", "/admin/projects/embeddingaction/", "/admin/programme/topic/",
    "/admin/programme/topic/4/change/", "/admin/programme/topic/4/do/score/", "/admin/programme/evidencegap/",
    "/admin/programme/evidencegap/1/change/", "/admin/programme/workplanentry/", "/admin/programme/policyhook/",
    "/admin/programme/statement/", "/admin/programme/deliverymodel/", "/admin/programme/criterion/",
    "/admin/engagement/gapnotice/",
    *NETWORKS_ADMIN, "/admin/people/person/", "/admin/people/enquiry/",
    "/admin/programme/organisation/", "/admin/programme/organisation/add/", "/admin/rights/datarequest/",
    "/admin/jobs/job/", "/admin/accounts/user/", "/admin/accounts/user/add/", "/admin/thread/yousaid/",
)  # fmt: skip
STRICT = "'self'"


def policy_of(response):
    return dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))


@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
@pytest.mark.parametrize("width", [320, 1280])
def test_public_pages(open_page, violations, prefix, width):
    page = open_page(width)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    found = {}
    for address in PUBLIC:
        response = page.goto(prefix + address)
        expected = 404 if address == "/no-such-page/" else 200
        assert response.status == expected, address
        policy = policy_of(response)
        assert policy["script-src"] == policy["style-src"] == policy["default-src"] == STRICT, address
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        bad = violations(page) if width == 1280 or address in {"/", "/survey/", "/reports/example-survey/"} else []
        if wide > 0:
            bad.append(f"{wide} px wider than the screen")
        if bad:
            found[address] = bad
    assert found == {}
    assert [line for line in complaints if "404" not in line] == []


def test_the_survey_by_keyboard_alone_at_320(open_page, violations):
    page = open_page(320, scripts=False)
    page.goto("/easy/survey/example-survey/")
    page.locator("main form button").first.focus()
    page.keyboard.press("Enter")
    seen = set()
    while "/check/" not in page.url:
        assert page.url not in seen or "/order/" in page.url or "/most/" in page.url
        seen.add(page.url)
        first = page.locator("main input:not([type=hidden]):visible").first
        if first.count() and first.get_attribute("type") in {"radio", "checkbox"}:  # native controls only
            first.focus()
            page.keyboard.press("Space")
        page.get_by_role("button", name="Continue").focus()
        before = page.url
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url, before=before: url != before)
        page.wait_for_load_state()
    page.locator("main form button").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sent/")
    assert len(seen) >= 10


def test_survey_pages_pass_axe_on_the_way(open_page, violations):
    for prefix in PREFIXES.values():
        page = open_page(360)
        page.goto(f"{prefix}/survey/example-survey/")
        page.locator("main form button").first.click()
        for _ in range(25):
            assert violations(page) == [], page.url
            if "/check/" in page.url:
                break
            boxes = page.locator("main input[type=checkbox]")
            for place in range(min(3, boxes.count())):
                boxes.nth(place).check()
            page.locator("main form button.govuk-button:not(.govuk-button--secondary)").last.click()
        assert "/check/" in page.url


def test_the_admin_has_no_critical_violation(open_page, violations):
    page = open_page(1280)
    sign_in_staff(page, "director@example.org")
    found = {}
    for address in ADMIN:
        response = page.goto(address)
        assert response.status == 200, address
        if bad := violations(page, impact="critical"):
            found[address] = bad
    assert found == {}
    policy = policy_of(response)
    assert "'unsafe-eval'" in policy["script-src"]
