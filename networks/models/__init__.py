"""Nouns of the networks."""

from networks.models.agreed import ActionPoint, AgreedRecord, Attendance, RecordItem
from networks.models.beside import Addendum, ItemTheme, WithheldItem
from networks.models.community import Community, CommunitySession, CommunityTheme
from networks.models.digest import Digest, DigestCopy, DigestItem, SolutionUptake
from networks.models.local_network import LocalNetwork
from networks.models.looking_back import Debrief, MeetingFeedback, SelfAnswer
from networks.models.material import Distribution, Material, MaterialFile, Receipt, SentMaterial
from networks.models.meeting import Meeting, MeetingReply
from networks.models.membership import Membership, SpaceCode
from networks.models.network import DiscussionQuestion, Network, Theme
from networks.models.plan import ActionPlan, FollowUp, PlanAction, PlanAnswer, PlanVersion
from networks.models.record import MeetingRecord, RecordSection
from networks.models.sent import RecordCopy, RecordReply, SentRecord, WordsReply

__all__ = [
    "ActionPlan",
    "ActionPoint",
    "Addendum",
    "AgreedRecord",
    "Attendance",
    "Community",
    "CommunitySession",
    "CommunityTheme",
    "Debrief",
    "Digest",
    "DigestCopy",
    "DigestItem",
    "DiscussionQuestion",
    "Distribution",
    "FollowUp",
    "ItemTheme",
    "LocalNetwork",
    "Material",
    "MaterialFile",
    "Meeting",
    "MeetingFeedback",
    "MeetingRecord",
    "MeetingReply",
    "Membership",
    "Network",
    "PlanAction",
    "PlanAnswer",
    "PlanVersion",
    "Receipt",
    "RecordCopy",
    "RecordItem",
    "RecordReply",
    "RecordSection",
    "SelfAnswer",
    "SentMaterial",
    "SentRecord",
    "SolutionUptake",
    "SpaceCode",
    "Theme",
    "WithheldItem",
    "WordsReply",
]
