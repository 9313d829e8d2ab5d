"""What rpt-season is made of."""
