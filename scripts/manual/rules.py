"""rpt-rules(7), made of what rpt-check says of each rule."""
from . import mdoc

FAMILIES = {
    "S": "STRUCTURE", "C": "CELLS", "T": "WITHIN THE TABLES", "L": "BEFORE 2019",
    "P": "PROSE AGAINST TABLES", "Y": "FROM YEAR TO YEAR", "X": "ACROSS THE STREAM",
    "U": "ROLL-UPS", "W": "WAIVERS",
}
HEAD = """.\\" Made from the rules: scripts/make-manual.
.Dd November 23, 2026
.Dt RPT-RULES 7
.Os
.Sh NAME
.Nm rpt-rules
.Nd the rules of rpt-check
.Sh DESCRIPTION
Each rule of
.Xr rpt-check 1
with its severity, its meaning, the official text that it rests on, what it finds in examples, one that it
passes, and how to mend what it finds.
A finding is
.Sy fail
where the document contradicts itself or the form,
.Sy review
where a person must decide, and
.Sy not-assessable
where what the rule needs was not read.
A rule never passes on what was not read.
"""
TAIL = """.Sh SEE ALSO
.Xr rpt-check 1 ,
.Xr rpt 7 ,
.Xr rpt-forms 7
"""


def page(printed):
    """The page; `printed` gives what rpt-check prints with some options."""
    lines, family = [HEAD], ""
    for listing in printed("--list-rules").splitlines():
        code = listing.split()[0]
        if code[0] != family:
            family = code[0]
            lines.append(f".Sh {FAMILIES.get(family, family)}\n")
        title, _, *body = printed("--lang=en", "--explain", code).splitlines()
        lines.append(f".Ss {title}\n")
        examples = [line for line in body if line.startswith("Example (")]
        passed = [line for line in examples if line.startswith("Example (pass)")]
        found = [line for line in examples if line not in passed]
        for line in body:
            if line in found[2:] + passed[1:] or not line:
                continue
            paragraph = ".Pp\n" if line.startswith(("Basis: ", "Example (", "To mend: ")) else ""
            lines.append(paragraph + mdoc.text(line) + "\n")
    return "".join(lines) + TAIL
