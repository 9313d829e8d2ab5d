"""Planted errors: for each rule of rpt-check, a change to one agency's reports that violates it.

Each is a function of a `Case`, registered for the rule that must find it. It changes the report of the
last year unless noted, and may return the cell of the expected finding.
"""
from county.faults.case import FAULTS, Case
# Importing a module registers its errors; the order decides which agency gets which error.
from county.faults import structure, tables, sentences, stream  # noqa: E402, F401

# Those of a season: what offices check by hand follows, and would move their errors to other agencies.
SEASON = tuple(FAULTS)
from county.faults import office  # noqa: E402, F401

__all__ = ["FAULTS", "SEASON", "Case"]
