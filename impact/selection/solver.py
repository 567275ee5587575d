"""HiGHS behind one narrow door: rows, columns, one thread, a fixed seed, no clock.

Every call builds the model afresh, so the result depends on the arguments alone (and on the release of HiGHS).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import highspy
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
INFINITY = float("inf")
TOLERANCE = 1e-9


class SolverFailed(RuntimeError):
    """HiGHS ended in a state that the model does not allow for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Values of the columns, duals of the rows and reduced costs (signs as HiGHS gives them for a minimum),
    the objective, and for whole-number programs the best proven limit of the objective.
    """

    values: Floats
    duals: Floats
    reduced: Floats
    objective: float
    limit: float
    basis: highspy.HighsBasis | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """minimise cost.x subject to row_low <= A x <= row_high and low <= x <= high.

    A is given by entries: `rows[i]`, `columns[i]`, `entries[i]`. `whole` says that every column is a whole number.
    """

    cost: Floats
    low: Floats
    high: Floats
    row_low: Floats
    row_high: Floats
    rows: Ints
    columns: Ints
    entries: Floats
    whole: NDArray[np.bool_] | None = None
    start: highspy.HighsBasis | None = field(default=None)


def _model(program: Program) -> highspy.HighsLp:
    order = np.lexsort((program.rows, program.columns))
    counts = np.bincount(program.columns, minlength=len(program.cost))
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(program.cost), len(program.row_low)
    model.col_cost_, model.col_lower_, model.col_upper_ = program.cost, program.low, program.high
    model.row_lower_, model.row_upper_ = program.row_low, program.row_high
    matrix = model.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kColwise
    matrix.num_col_, matrix.num_row_ = model.num_col_, model.num_row_
    matrix.start_ = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
    matrix.index_ = program.rows[order].astype(np.int32)
    matrix.value_ = program.entries[order]
    if program.whole is not None:
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        model.integrality_ = [kinds[int(whole)] for whole in program.whole]
    return model


def solve(program: Program, *, interior: bool = False, nodes: int | None = None) -> Answer | None:
    """The best answer, or None when there is none (or none was found within `nodes` of the search tree).

    `interior` chooses the interior point method without crossover for a linear program. Raises SolverFailed.
    """
    highs = _quiet()
    options: dict[str, bool | float | str] = {
        "threads": 1, "random_seed": 1, "parallel": "off",
        "primal_feasibility_tolerance": TOLERANCE, "dual_feasibility_tolerance": TOLERANCE,
        "mip_feasibility_tolerance": TOLERANCE, "mip_rel_gap": 0.0, "mip_abs_gap": 1e-7,
    }  # fmt: skip
    if interior:
        options |= {"solver": "ipx", "run_crossover": "off", "ipm_optimality_tolerance": 1e-9}
    if nodes is not None:
        options["mip_max_nodes"] = nodes
    for name, value in options.items():
        highs.setOptionValue(name, value)
    highs.passModel(_model(program))
    if program.start is not None:
        highs.setBasis(program.start)
    highs.run()
    return _answer(highs, program)


def _quiet() -> highspy.Highs:
    highs = highspy.Highs()  # type: ignore[no-untyped-call]  # its constructor alone lacks annotations
    highs.setOptionValue("output_flag", False)
    return highs


def _answer(highs: highspy.Highs, program: Program) -> Answer | None:
    status = highs.getModelStatus()
    found = highs.getSolution()
    info = highs.getInfo()
    states = highspy.HighsModelStatus
    if status in {states.kInfeasible, states.kUnboundedOrInfeasible}:
        return None
    if status == states.kSolutionLimit and not found.value_valid:
        return None
    if status not in {states.kOptimal, states.kSolutionLimit, states.kUnknown} or not found.value_valid:
        message = f"HiGHS: {highs.modelStatusToString(status)}"
        raise SolverFailed(message)
    return Answer(
        values=np.array(found.col_value, dtype=np.float64),
        duals=np.array(found.row_dual, dtype=np.float64),
        reduced=np.array(found.col_dual, dtype=np.float64),
        objective=float(info.objective_function_value),
        limit=float(info.mip_dual_bound),
        basis=None if program.whole is not None else highs.getBasis(),
    )
