"""Leximin by enumeration in exact fractions: independent of the kernel, of numpy and of any solver. Tiny pools only."""

from fractions import Fraction
from itertools import combinations

from impact.selection import Pool

ZERO, ONE = Fraction(0), Fraction(1)


def all_panels(pool: Pool) -> list[tuple[int, ...]]:
    """Every panel that meets the quotas and holds one of a household at most, read straight off the definitions."""
    found = []
    for panel in combinations(range(len(pool.members)), pool.size):
        chosen = [pool.members[index] for index in panel]
        homes = [member.household for member in chosen if member.household]
        fits = all(
            quota.minimum <= sum(member.values[quota.feature] == quota.value for member in chosen) <= quota.maximum
            for quota in pool.quotas
        )
        if fits and len(homes) == len(set(homes)):
            found.append(panel)
    return found


def leximin(pool: Pool) -> dict[int, Fraction] | None:
    """The chance of everybody who is on some panel; None when there is no panel."""
    panels = all_panels(pool)
    if not panels:
        return None
    people = sorted({index for panel in panels for index in panel})
    fixed: dict[int, Fraction] = {}
    while len(fixed) < len(people):
        free = [one for one in people if one not in fixed]
        level, chances = _level(panels, people, fixed, free)
        for one in free:
            if chances[one] == level and _most(panels, people, {**fixed, **dict.fromkeys(free, level)}, one) == level:
                fixed[one] = level
    return fixed


def _level(panels, people, fixed, free):
    """The greatest common level of the free, and the chances in one lottery that reaches it."""
    count = len(panels)
    rows = [
        [ONE if one in panel else ZERO for panel in panels]
        + [-ONE if one in free else ZERO]
        + [-ONE if one == other else ZERO for other in people]
        for one in people
    ]
    rows.append([ONE] * count + [ZERO] * (1 + len(people)))
    sides = [fixed.get(one, ZERO) for one in people] + [ONE]
    value, solution = maximise([ZERO] * count + [ONE] + [ZERO] * len(people), rows, sides)
    chances = {
        one: sum((solution[number] for number, panel in enumerate(panels) if one in panel), ZERO) for one in people
    }
    return value, chances


def _most(panels, people, least, wanted):
    """The greatest chance of one of them while nobody falls under their least."""
    floors = [least[one] for one in people]
    rows = [
        [ONE if one in panel else ZERO for panel in panels] + [-ONE if one == other else ZERO for other in people]
        for one in people
    ]
    rows.append([ONE] * len(panels) + [ZERO] * len(people))
    value, _ = maximise(
        [ONE if wanted in panel else ZERO for panel in panels] + [ZERO] * len(people), rows, [*floors, ONE]
    )
    return value


def maximise(goal, rows, sides):
    """Two-phase simplex with Bland's rule: the greatest goal.x with rows x = sides >= 0, x >= 0, and that x."""
    count, width = len(rows), len(goal)
    table = [
        [*row, *(ONE if place == number else ZERO for place in range(count)), side]
        for number, (row, side) in enumerate(zip(rows, sides, strict=True))
    ]
    basis = [width + number for number in range(count)]
    _pivot_all(table, basis, [ZERO] * width + [-ONE] * count, width + count)
    assert all(row[-1] == 0 for row, column in zip(table, basis, strict=True) if column >= width), "infeasible"
    for number, column in enumerate(basis):
        if column >= width:
            entering = next((place for place in range(width) if table[number][place]), None)
            if entering is not None:
                _pivot(table, basis, number, entering)
    _pivot_all(table, basis, [*goal, *[ZERO] * count], width)
    solution = [ZERO] * (width + count)
    for row, column in zip(table, basis, strict=True):
        solution[column] = row[-1]
    return sum((cost * value for cost, value in zip(goal, solution, strict=False)), ZERO), solution[:width]


def _pivot_all(table, basis, goal, allowed):
    while True:
        gains = (
            (place, goal[place] - sum((goal[basis[n]] * row[place] for n, row in enumerate(table) if row[place]), ZERO))
            for place in range(allowed)
            if place not in basis
        )
        entering = next((place for place, gain in gains if gain > 0), None)
        if entering is None:
            return
        _, _, leaving = min(
            (row[-1] / row[entering], basis[number], number) for number, row in enumerate(table) if row[entering] > 0
        )
        _pivot(table, basis, leaving, entering)


def _pivot(table, basis, leaving, entering):
    factor = table[leaving][entering]
    table[leaving] = [value / factor for value in table[leaving]]
    for number, row in enumerate(table):
        if number != leaving and row[entering]:
            times = row[entering]
            table[number] = [value - times * base for value, base in zip(row, table[leaving], strict=True)]
    basis[leaving] = entering
