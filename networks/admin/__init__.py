"""Staff pages of the networks."""

from networks.admin.community import CommunityAdmin, CommunitySessionAdmin, CommunityThemeAdmin
from networks.admin.local_network import LocalNetworkAdmin
from networks.admin.looking_back import DebriefAdmin, SelfAnswerAdmin
from networks.admin.material import MaterialAdmin, MaterialFileAdmin
from networks.admin.meeting import MeetingAdmin
from networks.admin.membership import MembershipAdmin
from networks.admin.network import NetworkAdmin
from networks.admin.others import DigestAdmin, ThemeAdmin
from networks.admin.plan import ActionPlanAdmin, FollowUpAdmin, PlanVersionAdmin
from networks.admin.question import DiscussionQuestionAdmin
from networks.admin.record import MeetingRecordAdmin
from networks.admin.template import NetworkTemplateAdmin, SelfQuestionAdmin

__all__ = [
    "ActionPlanAdmin",
    "CommunityAdmin",
    "CommunitySessionAdmin",
    "CommunityThemeAdmin",
    "DebriefAdmin",
    "DigestAdmin",
    "DiscussionQuestionAdmin",
    "FollowUpAdmin",
    "LocalNetworkAdmin",
    "MaterialAdmin",
    "MaterialFileAdmin",
    "MeetingAdmin",
    "MeetingRecordAdmin",
    "MembershipAdmin",
    "NetworkAdmin",
    "NetworkTemplateAdmin",
    "PlanVersionAdmin",
    "SelfAnswerAdmin",
    "SelfQuestionAdmin",
    "ThemeAdmin",
]
