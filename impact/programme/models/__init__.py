"""Nouns of the programme."""

from impact.programme.models.code import Code
from impact.programme.models.column import ContextNote, EvidenceColumn
from impact.programme.models.criterion import HIGHEST_SCORE, Criterion, CriterionAnchor
from impact.programme.models.decision import TopicDecision
from impact.programme.models.delivery_model import DeliveryModel, DeliveryStage
from impact.programme.models.finding import PublishedFinding
from impact.programme.models.gap import EvidenceGap
from impact.programme.models.hosting import Hosting, HostingPartner
from impact.programme.models.nation import Nation, Region
from impact.programme.models.network_template import NetworkTemplate, SelfQuestion
from impact.programme.models.organisation import Organisation
from impact.programme.models.perspective import Perspective
from impact.programme.models.phase import Phase
from impact.programme.models.policy_hook import PolicyHook, Statement
from impact.programme.models.priority import Priority
from impact.programme.models.scope import StaffScope
from impact.programme.models.score import TopicScore
from impact.programme.models.source import TopicSource
from impact.programme.models.topic import EvidenceItem, Topic
from impact.programme.models.work_plan import WorkPlanEntry

__all__ = [
    "HIGHEST_SCORE",
    "Code",
    "ContextNote",
    "Criterion",
    "CriterionAnchor",
    "DeliveryModel",
    "DeliveryStage",
    "EvidenceColumn",
    "EvidenceGap",
    "EvidenceItem",
    "Hosting",
    "HostingPartner",
    "Nation",
    "NetworkTemplate",
    "Organisation",
    "Perspective",
    "Phase",
    "PolicyHook",
    "Priority",
    "PublishedFinding",
    "Region",
    "SelfQuestion",
    "StaffScope",
    "Statement",
    "Topic",
    "TopicDecision",
    "TopicScore",
    "TopicSource",
    "WorkPlanEntry",
]
