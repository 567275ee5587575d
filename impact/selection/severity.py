"""Totals with reviewers' severity taken out, for thousands of reviews: the figures of `scores.adjusted_totals`.

Quality is eliminated first, so that the system has one row for each reviewer only, and no row for each candidate.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Said = tuple[int, int, int]  # candidate, reviewer, total
SLIGHT = 1e-9  # holds reviewers apart who share no candidate with the others: their severity is then as small as can be


def without_severity(sums: Sequence[Said]) -> dict[int, float]:
    """Each candidate's quality when a total is quality + severity of the reviewer, severities with mean 0."""
    if not sums:
        return {}
    said = np.array(sums, dtype=np.int64)
    said = said[np.argsort(said[:, 0], kind="stable")]
    ids, candidate = np.unique(said[:, 0], return_inverse=True)
    reviewers, reviewer = np.unique(said[:, 1], return_inverse=True)
    total = said[:, 2].astype(np.float64)
    share = 1 / np.bincount(candidate)
    mean = np.bincount(candidate, total) * share
    count = len(reviewers)
    system = np.full((count, count), 1 / count) + SLIGHT * np.eye(count)
    np.add.at(system, (reviewer, reviewer), 1 - share[candidate])
    for apart in range(1, int(np.bincount(candidate).max())):
        first = np.flatnonzero(candidate[:-apart] == candidate[apart:])
        one, other, weight = reviewer[first], reviewer[first + apart], share[candidate[first]]
        np.add.at(system, (one, other), -weight)
        np.add.at(system, (other, one), -weight)
    severity = np.linalg.solve(system, np.bincount(reviewer, total - mean[candidate], count))
    quality = np.bincount(candidate, total - severity[reviewer]) * share
    return {int(one): round(float(value), 6) for one, value in zip(ids, quality, strict=True)}
