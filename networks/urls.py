"""Addresses of the networks."""

from django.urls import path

from networks.views import (
    answers,
    board,
    boards,
    communities,
    dates,
    group,
    joining,
    people,
    plan,
    public,
    record,
    sheets,
    space,
    space_meeting,
    space_reading,
)

app_name = "networks"

PUBLIC = [
    path("", public.index, name="index"),
    path("about/<slug:slug>/", public.network, name="network"),
    path("about/<slug:slug>/plans/<uuid:public_id>/", public.released_plan, name="released_plan"),
    path("join/", joining.join, name="join"),
    path("join/<uuid:public_id>/", joining.join_group, name="join_group"),
    path("join/<uuid:public_id>/sent/", joining.join_sent, name="join_sent"),
    path("communities/", communities.communities, name="communities"),
    path("communities/<slug:slug>/", communities.community, name="community"),
    path("come-in/", joining.come_in, name="come_in"),
    path("come-in/code/", joining.come_in_code, name="come_in_code"),
]

MEMBERS = [
    path("space/<slug:token>/", space.space, name="space"),
    path("space/<slug:token>/answer/", space.answer, name="space_answer"),
    path("space/<slug:token>/consent/", space.consent, name="space_consent"),
    path("space/<slug:token>/consent/take-back/", space.take_back, name="space_take_back"),
    path("space/<slug:token>/leave/", space.leave, name="space_leave"),
    path("space/<slug:token>/back/", space.back, name="space_back"),
    path("space/<slug:token>/needs/", space.needs, name="space_needs"),
    path("space/<slug:token>/payment/<uuid:offer>/", space.payment, name="space_payment"),
    path("space/<slug:token>/meetings.ics", space.calendar, name="space_calendar"),
    path("space/<slug:token>/meetings/<int:number>/", space_meeting.meeting, name="space_meeting"),
    path("space/<slug:token>/meetings/<int:number>/record/", space_meeting.record, name="space_record"),
    path("space/<slug:token>/meetings/<int:number>/feedback/", space_meeting.feedback, name="space_feedback"),
    path("space/<slug:token>/materials/", space_reading.materials, name="space_materials"),
    path("space/<slug:token>/materials/<uuid:form>/", space_reading.material, name="space_material"),
    path("space/<slug:token>/materials/<uuid:form>/file/", space_reading.material_file, name="space_material_file"),
    path("space/<slug:token>/solutions/", space_reading.shared_solutions, name="space_solutions"),
    path("space/<slug:token>/plan/", space_reading.plan, name="space_plan"),
]

RECORDS = [
    path("meeting/<uuid:public_id>/write/", board.start, name="start"),
    path("meeting/<uuid:public_id>/sheet.pdf", sheets.blank_sheet, name="blank_sheet"),
    path("record/<uuid:public_id>/", record.record, name="record"),
    path("record/<uuid:public_id>/check/", record.check, name="check"),
    path("record/<uuid:public_id>/page/<slug:section>/", record.section, name="section"),
    path("record/<uuid:public_id>/sheet.pdf", sheets.sheet, name="sheet"),
    path("record/<uuid:public_id>/paper.pdf", sheets.paper, name="paper"),
    path("record/<uuid:public_id>/answers/", answers.answers, name="record_answers"),
    path("record/<uuid:public_id>/answers/<uuid:member>/", answers.answer_for, name="record_answer_for"),
    path("record/<uuid:public_id>/take-back/", answers.take_back, name="record_take_back"),
    path("record/<uuid:public_id>/agree/", answers.agree, name="record_agree"),
    path("record/<uuid:public_id>/share/", answers.share, name="record_share"),
    path("record/<uuid:public_id>/correction/", answers.correction, name="record_correction"),
]

GROUPS = [
    path("mine/", board.mine, name="mine"),
    path("mine/<uuid:public_id>/", group.group, name="group"),
    path("mine/<uuid:public_id>/people/", people.people, name="people"),
    path("mine/<uuid:public_id>/people/invite/", people.invite, name="people_invite"),
    path("mine/<uuid:public_id>/people/replace/<uuid:replaces>/", people.invite, name="people_replace"),
    path("mine/<uuid:public_id>/people/<uuid:member>/<slug:verb>/", people.do, name="people_do"),
    path("mine/<uuid:public_id>/meetings/", dates.meetings, name="meetings"),
    path("mine/<uuid:public_id>/meetings/plan/", dates.plan_all, name="meetings_plan"),
    path("mine/<uuid:public_id>/meetings/<int:number>/", dates.change, name="meeting_change"),
    path("mine/<uuid:public_id>/meetings/<int:number>/cancel/", dates.cancel, name="meeting_cancel"),
    path("mine/<uuid:public_id>/meetings/<int:number>/again/", dates.again, name="meeting_again"),
    path("mine/<uuid:public_id>/materials/", group.materials, name="materials"),
    path("mine/<uuid:public_id>/materials/<int:number>/send/", group.send, name="materials_send"),
    path("mine/<uuid:public_id>/materials/<uuid:receipt>/received/", group.received, name="material_received"),
    path("mine/<uuid:public_id>/looking-back/", group.looking_back, name="looking_back"),
    path("mine/<uuid:public_id>/others/", boards.others, name="others"),
    path("mine/<uuid:public_id>/others/solutions/", boards.board, name="solutions"),
    path("mine/<uuid:public_id>/others/solutions/<uuid:item>/", boards.uptake, name="uptake"),
    path("mine/<uuid:public_id>/others/digests/<int:number>/", boards.digest, name="digest"),
]

PLANS = [
    path("mine/<uuid:public_id>/plan/", plan.plan, name="plan"),
    path("mine/<uuid:public_id>/plan/start/", plan.start, name="plan_start"),
    path("mine/<uuid:public_id>/plan/write/", plan.write, name="plan_write"),
    path("mine/<uuid:public_id>/plan/actions/add/", plan.action, name="plan_action_add"),
    path("mine/<uuid:public_id>/plan/actions/<uuid:action>/", plan.action, name="plan_action"),
    path("mine/<uuid:public_id>/plan/actions/<uuid:action>/remove/", plan.remove, name="plan_remove"),
    path("mine/<uuid:public_id>/plan/send/", plan.send, name="plan_send"),
    path("mine/<uuid:public_id>/plan/<int:number>/take-back/", plan.take_back, name="plan_take_back"),
    path("mine/<uuid:public_id>/plan/<int:number>/sign-off/", plan.signing, name="plan_sign_off"),
    path("mine/<uuid:public_id>/plan/<int:number>/<uuid:member>/", plan.answer_for, name="plan_answer_for"),
    path("follow-up/<uuid:public_id>/", plan.follow_up, name="follow_up"),
]

urlpatterns = [*PUBLIC, *MEMBERS, *RECORDS, *GROUPS, *PLANS]
