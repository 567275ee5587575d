"""Fair, balanced selection: people for an Assembly, sites for a call. Pure: no Django, clock, network or global state.

People: `Pool` -> `plan_lottery` -> `announce` -> `seed_of` -> `pick`, later `replay`; `remaining_pool` when somebody
steps down. Sites: `Candidate`, `Rules` -> `propose`, and where reviewers cannot tell, `lottery_in_band`.
"""

from impact.selection.ceremony import (
    CODE,
    Announcement,
    Picked,
    Record,
    SecretUnfit,
    announce,
    canonical_row,
    commitment,
    includes,
    panel_index,
    pick,
    pool_hash,
    replay,
    row_hash,
    row_hashes,
    salt_of,
    seed_of,
    verify,
)
from impact.selection.lottery import WEIGHT_TOTAL, Lottery, LotteryBroken, Price
from impact.selection.plan import Cancelled, plan_lottery
from impact.selection.pool import Member, Pool, PoolRejected, Quota
from impact.selection.portfolio import (
    Near,
    Portfolio,
    RulePrice,
    Rules,
    TooFewCandidates,
    band_of,
    lottery_in_band,
    propose,
)
from impact.selection.relax import Change, Infeasible, in_words, relaxed_quotas, smallest_relaxation
from impact.selection.replace import (
    AcceptedBreakQuotas,
    NothingToReplace,
    UnknownMember,
    next_reserves,
    remaining_pool,
    reserve_order,
)
from impact.selection.scores import Candidate, Review, ReviewIncomplete, Score
from impact.selection.severity import without_severity
from impact.selection.solver import SolverFailed

__all__ = [
    "CODE",
    "WEIGHT_TOTAL",
    "AcceptedBreakQuotas",
    "Announcement",
    "Cancelled",
    "Candidate",
    "Change",
    "Infeasible",
    "Lottery",
    "LotteryBroken",
    "Member",
    "Near",
    "NothingToReplace",
    "Picked",
    "Pool",
    "PoolRejected",
    "Portfolio",
    "Price",
    "Quota",
    "Record",
    "Review",
    "ReviewIncomplete",
    "RulePrice",
    "Rules",
    "Score",
    "SecretUnfit",
    "SolverFailed",
    "TooFewCandidates",
    "UnknownMember",
    "announce",
    "band_of",
    "canonical_row",
    "commitment",
    "in_words",
    "includes",
    "lottery_in_band",
    "next_reserves",
    "panel_index",
    "pick",
    "plan_lottery",
    "pool_hash",
    "propose",
    "relaxed_quotas",
    "remaining_pool",
    "replay",
    "reserve_order",
    "row_hash",
    "row_hashes",
    "salt_of",
    "seed_of",
    "smallest_relaxation",
    "verify",
    "without_severity",
]
