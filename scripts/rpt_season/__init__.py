"""The modules of rpt-season."""
