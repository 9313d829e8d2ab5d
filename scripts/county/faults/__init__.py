"""Planted faults: for each rule of rpt-check a change of one body's reports that breaks it.

Each is a function of a `Case`, registered for the rule that has to find it. It changes the report of
the last year, unless it says otherwise, and may return the cell where the finding shows.
"""
from county.faults.case import FAULTS, Case
# They register their faults as they are imported, in the order in which bodies are found for them.
from county.faults import structure, tables, sentences, stream  # noqa: E402, F401

__all__ = ["FAULTS", "Case"]
