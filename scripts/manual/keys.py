"""The keys of each record, in the order in which the tools write them: what rpt-report(5) lists and the
schemas hold. A key is Key(name, kind, meaning); the kinds are below.

A record that has other keys than these, or lacks one that is not optional, is invalid. Tools pass keys
that they do not know; the schemas leave those free that begin with x_.
"""
import dataclasses
import typing


@dataclasses.dataclass(frozen=True)
class Kind:
    """What a value may be: a schema, and the words for it; keys where it is an object with keys."""
    schema: dict
    words: str
    keys: tuple = ()
    # "", or what stands behind the name of the key in the name of a key within it.
    inner: str = ""

    @property
    def or_null(self):
        schema = dict(self.schema)
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
        elif isinstance(schema.get("type"), str):
            schema["type"] = [schema["type"], "null"]
        else:
            schema = {"anyOf": [schema, {"type": "null"}]}
        return Kind(schema, f"{self.words} or null", self.keys, self.inner)


class Key(typing.NamedTuple):
    name: str
    kind: Kind
    meaning: str
    # Where it is there, in words; None where it always is.
    only: typing.Optional[str] = None


def words(*choices):
    return Kind({"enum": list(choices)}, "one of " + ", ".join(choices))


def matching(pattern, name):
    return Kind({"type": "string", "pattern": pattern}, name)


def with_keys(*keys):
    return Kind(members(keys), "object", keys, ".")


def members(keys):
    """The schema of an object with these keys and no others."""
    return {
        "type": "object", "properties": {key.name: described(key) for key in keys},
        "required": [key.name for key in keys if key.only is None],
        "additionalProperties": False,
    }


def described(key):
    return {"description": key.meaning, **key.kind.schema}


def list_of(kind):
    return Kind({"type": "array", "items": kind.schema}, "list", kind.keys, "[].")


TEXT = Kind({"type": "string"}, "text")
WHOLE = Kind({"type": "integer"}, "whole number")
COUNT = Kind({"type": "integer", "minimum": 0}, "whole number from 0")
PLACE = Kind({"type": "integer", "minimum": 1}, "whole number from 1")
NUMBER = Kind({"type": "number"}, "number")
TRUTH = Kind({"type": "boolean"}, "true or false")
DAY = matching(r"^\d{4}-\d{2}-\d{2}$", "day, as 2023-01-19")
MOMENT = matching(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", "time in UTC")
CHECKSUM = matching("^[0-9a-f]{8}$", "8 hexadecimal digits")
ID = matching("^[0-9a-f]{10}$", "10 hexadecimal digits")
CODE = matching("^[a-z]+(-[a-z]+)*$", "word")
RULE = matching(r"^[A-Z]\d{3}$", "code of a rule")
# Defined in the schema by the forms.
CELL = Kind({"$ref": "#/$defs/cell"}, "id of a cell")
FORM = Kind({"$ref": "#/$defs/form"}, "name of a form")
SECTION = Kind({"type": "integer", "minimum": 0, "maximum": 6}, "0 to 6")


def by_cell(kind):
    """An object whose names are ids of cells."""
    return Kind({"type": "object", "propertyNames": CELL.schema, "additionalProperties": kind.schema},
                "object by id of cell", kind.keys, ".*.")


SOURCE_KEYS = (
    Key("path", TEXT, "The document, as it was named; - for standard input, a.zip!b.docx for a member "
        "of an archive, bytes that are no UTF-8 as U+FFFD."),
    Key("format", matching("^[a-z0-9]+$", "word"), "What it is, told by its content: text, csv, html, "
        "mhtml, docx, pdf, doc, wps, rtf, odt, xls, xlsx, ods; sum of what rpt-sum added up; csv and ndjson of "
        "lists that a finding is about."),
    Key("bytes", COUNT, "Its size in bytes."),
    Key("crc32", CHECKSUM, "The CRC-32 of its bytes."),
    Key("converter", TEXT, "The program that made it readable, with its version.",
        "where there was one"),
)
SOURCE = with_keys(*SOURCE_KEYS)
COVERAGE = with_keys(
    Key("expected", COUNT, "How many cells the form has."),
    Key("number", COUNT, "How many hold a number."),
    Key("null", COUNT, "How many are there and hold none."),
    Key("absent", COUNT, "How many the document does not have."))
PLACE_OF_CELL = with_keys(
    Key("table", PLACE, "The number of the table in the document."),
    Key("row", PLACE, "The row in it."),
    Key("column", PLACE, "The column in it."),
    Key("line", PLACE, "The line of the document."))
AGENCY = Key("agency", TEXT.or_null, "The body that reports, as its title names it; null if nowhere "
             "found.")
YEAR = Key("year", WHOLE.or_null, "The year reported on; null if nowhere found.")
CELLS = "The cells of {}, nested by their ids: a number as the document states it, with its decimals; " \
    "null where the cell holds none; no key where the document has no such cell."


def record(name, *keys):
    """The keys of a record, behind those that each begins with."""
    return (Key("type", Kind({"const": name}, f"\"{name}\""), "What the record is."),
            Key("version", Kind({"const": 1}, "1"), "The version of the records."), *keys)


UNIT_KEYS = (
    Key("id", TEXT, "Its id there."), Key("name", TEXT, "Its name there."),
    Key("kind", TEXT.or_null, "Its kind; null where the list does not say."),
    Key("parent", TEXT.or_null, "The id of the body whose report counts it."),
)

REPORT = record(
    "report",
    Key("source", SOURCE, "The document."),
    AGENCY,
    Key("unit", with_keys(*UNIT_KEYS),
        "The body of the list of bodies that the report is of, see rpt-units(5).",
        "with --units, where one row fits"),
    YEAR,
    Key("title", TEXT.or_null, "The line of the title."),
    Key("published", DAY.or_null, "The day of publication."),
    Key("form", FORM.or_null, "The national form that its tables follow, by the "
        "year of its first reports as rpt-forms(7) lists them, told from their labels, and from the "
        "year only where these are alike in several; null where no table was recognised."),
    *(Key(name, Kind({"$ref": f"#/$defs/{name}"}, "object"), CELLS.format(table))
      for name, table in (("disclosure", "table two"), ("requests", "table three"),
                          ("disputes", "table four"))),
    Key("raw", by_cell(TEXT), "The text of each cell whose text is not its number: \"113万元\", \"/\", "
        "\"\"."),
    Key("coverage", COVERAGE, "How much of the form was met."),
    Key("unplaced", list_of(with_keys(
        *PLACE_OF_CELL.keys[:3], Key("text", TEXT, "The number as it stands there."))),
        "The numbers in a recognised table that belong to no cell."),
    Key("doubts", list_of(with_keys(
        Key("code", CODE, "What kind of doubt it is, see DOUBTS."),
        Key("cell", CELL.or_null, "The cell that it is about, or the first of them."),
        Key("message", TEXT, "What was met and what was made of it."))),
        "Where the reader had to guess."),
    Key("period", with_keys(
        Key("from", DAY.or_null, "Its first day; null where damaged or not stated."),
        Key("to", DAY.or_null, "Its last day, likewise."),
        Key("text", TEXT, "Its words.")).or_null,
        "The statistical period; null where no sentence states it."),
    Key("sections", list_of(with_keys(
        Key("number", SECTION.or_null, "1 to 6 as recognised; 0 for what stands before the first "
            "heading, null for an extra section."),
        Key("heading", TEXT.or_null, "The heading as printed; null for number 0."),
        Key("text", TEXT, "The text without tables, a paragraph a line."),
        Key("tables", COUNT, "How many tables stand in it."),
        Key("pictures", COUNT, "How many pictures stand in it."))),
        "The sections in the order of the document."),
    Key("legacy", Kind({"$ref": "#/$defs/legacy"}, "object"),
        "The cells of the older statistics table whose labels are known.", "before 2019"),
    Key("indicators", list_of(with_keys(
        Key("label", TEXT, "The label as printed."), Key("unit", TEXT.or_null, "The unit as printed."),
        Key("value", NUMBER.or_null, "The number of the year."),
        Key("cumulative", NUMBER.or_null, "The number over the years."),
        Key("cell", CELL.or_null, "The cell that the label is known for."))),
        "Every row of the older statistics table.", "before 2019"),
    Key("at", by_cell(PLACE_OF_CELL), "Where each cell stands in the document.", "with --where"),
    Key("contributors", list_of(with_keys(
        Key("id", TEXT.or_null, "The body's id in the list; null where there is no list."),
        Key("name", TEXT, "Its name."),
        Key("source", SOURCE, "The document of its report."))),
        "The reports that were added.", "of rpt-sum"),
    Key("missing", list_of(with_keys(
        Key("id", TEXT, "The body's id in the list."), Key("name", TEXT, "Its name."))),
        "The bodies that belong to the sum and have no report for the year.", "of rpt-sum"),
)

FAILURE = record(
    "failure",
    Key("source", with_keys(
        SOURCE_KEYS[0],
        Key("line", PLACE.or_null, "The line of a stream of records; null for a document.")),
        "What could not be read."),
    Key("code", words("unreadable", "not-a-report", "unsupported", "encrypted", "no-text-layer",
                      "too-large", "converter-missing", "malformed-record"),
        "Why, see FAILURES."),
    Key("message", TEXT, "Why, in a sentence, with what to do."),
    Key("unit", with_keys(*UNIT_KEYS), "The body of the list of bodies that the file's name tells.",
        "from rpt-parse with --units, where one row fits"),
)

FINDING = record(
    "finding",
    Key("rule", RULE, "The rule, see rpt-rules(7)."),
    Key("name", CODE, "The name of the rule."),
    Key("severity", words("error", "warning", "info"), "How much it matters."),
    Key("verdict", words("fail", "review", "not-assessable"), "fail: the document contradicts itself or "
        "the form; review: a person must decide; not-assessable: what the rule needs was not read."),
    AGENCY, YEAR,
    Key("source", SOURCE, "The document, or the list that the finding is about."),
    Key("id", ID, "The same in every run: made of agency, year, rule, cell and a number among equals."),
    Key("action", words("must-fix", "verify", "suggest", "note"), "What is to be done: must-fix for an "
        "error that fails, suggest for a warning that fails, verify for any review, else note."),
    Key("section", SECTION.or_null, "The section where it shows."),
    Key("cell", CELL.or_null, "The cell where it shows."),
    Key("label", TEXT.or_null, "The place in words."),
    Key("message", TEXT, "A sentence for the person who has to mend it."),
    Key("expected", NUMBER.or_null, "What the other numbers demand, where the rule is arithmetic."),
    Key("actual", NUMBER.or_null, "What the document states."),
    Key("gap", NUMBER.or_null, "Actual less expected."),
    Key("quote", TEXT.or_null, "The sentence concerned."),
    Key("operands", list_of(with_keys(
        Key("cell", CELL, "Its id."), Key("year", WHOLE.or_null, "The year of its report."),
        Key("value", NUMBER.or_null, "Its number; null for a blank and for an absent cell."))),
        "Every cell that took part."),
    Key("other", with_keys(AGENCY, YEAR, Key("source", SOURCE, "Its document.")).or_null,
        "The second report, of a rule about two."),
    Key("cause", ID.or_null, "The id of the finding that this one follows from."),
    Key("basis", TEXT.or_null, "The official text that the rule rests on."),
    Key("hint", TEXT.or_null, "The smallest change that would mend it."),
    Key("at", by_cell(PLACE_OF_CELL).or_null, "Places of the operands, where the report has them."),
    Key("waived", TEXT.or_null, "The reason, where a waiver covers it."),
    Key("unit", with_keys(
        *UNIT_KEYS, Key("due", DAY, "The day by which its report is due."),
        Key("contact", TEXT.or_null, "Whom to ask.")),
        "The body of the list of bodies that owes the report.", "of X704 and X706"),
)

SUMMARY = record(
    "summary", AGENCY, YEAR, Key("source", SOURCE, "The document."),
    Key("rules", with_keys(
        Key("pass", COUNT, "Rules that found nothing."), Key("fail", COUNT, "Rules that failed."),
        Key("review", COUNT, "Rules that a person must decide."),
        Key("not-assessable", COUNT, "Rules that could not be judged.")),
        "The rules that judge a report by itself, counted by the worst that each said."),
    Key("coverage", COVERAGE, "As in the report."),
)

CLAIM = record(
    "claim", AGENCY, YEAR, Key("source", SOURCE, "The document."),
    Key("section", SECTION.or_null, "The section; null for an extra one."),
    Key("quote", TEXT, "The sentence."),
    Key("number", NUMBER, "The number; 0 of a denial such as 未收到申请."),
    Key("unit", TEXT, "The measure word as printed; empty for a denial."),
    Key("counts", TEXT.or_null, "The cell or sum that the words name: requests.received.total, "
        "requests.outcome.denied.*.total."),
    Key("scope", TEXT, "whole, or the words that narrow what is counted."),
    Key("exact", TRUTH, "False for 余, 多, 近, 约."),
    Key("formulas", list_of(with_keys(
        Key("formula", TEXT, "Cells and sums with + and - between them."),
        Key("value", NUMBER.or_null, "What it comes to; null where cells are blank or were not read."),
        Key("fits", TRUTH, "Whether the number may stand for it."))),
        "What the words allow."),
    Key("verdict", words("pass", "fail", "review", "not-assessable"), "As of a finding; pass where a "
        "formula fits."),
)

SIDE = with_keys(YEAR, Key("source", SOURCE.or_null, "Its document; null where there is no report."))
TEXTS = list_of(TEXT)
CHANGE = record(
    "change", AGENCY,
    Key("from", SIDE, "The earlier report, or that of the first file."),
    Key("to", SIDE, "The later report, or that of the second file."),
    Key("kind", words("cell", "section", "meta", "report", "finding"), "What differs; meta is title, "
        "form or the like, report one without its counterpart."),
    Key("cell", TEXT.or_null, "The cell's id or, between forms, a formula of them; sections.3 of a "
        "section; the key of a meta; null else."),
    Key("label", TEXT.or_null, "The place in words."),
    Key("before", Kind({"type": ["number", "string", "null"]}, "number, text or null"),
        "What stood there."),
    Key("after", Kind({"type": ["number", "string", "null"]}, "number, text or null"),
        "What stands there."),
    Key("delta", NUMBER.or_null, "After less before, where both are numbers."),
    Key("percent", NUMBER.or_null, "The same in percent of the number before, to one decimal; null where "
        "that is 0."),
    Key("status", words("changed", "added", "removed", "new", "gone", "unchanged"), "How it differs; "
        "new and gone are said of findings."),
    Key("similarity", Kind({"type": "number", "minimum": 0, "maximum": 1}, "0 to 1"),
        "How alike the texts are.", "of a section that both have"),
    Key("out", TEXTS, "The sentences taken out.", "of a section, with --text"),
    Key("in", TEXTS, "The sentences put in.", "of a section, with --text"),
    Key("moved", TEXTS, "The sentences that stand elsewhere in it.", "of a section, with --text"),
    Key("rule", RULE, "The rule.", "of a finding"),
    Key("id", ID, "The id of the finding.", "of a finding"),
)

LEDGER = record(
    "ledger",
    Key("source", with_keys(*SOURCE_KEYS[:1], *SOURCE_KEYS[2:4]), "The file."),
    Key("modified", MOMENT, "When its content was last written."),
    Key("changed", MOMENT, "When its status last changed."),
    Key("handled", MOMENT, "When it was handled."),
    Key("outcome", words("read", "failed", "same"), "read, failed, or same where it had been touched "
        "and not changed."),
    Key("code", FAILURE[3].kind.or_null, "Of the first failure."),
    Key("message", TEXT.or_null, "Of the first failure."),
    Key("sheets", TEXTS, "The sheets that its findings are on."),
)

RECORDS = {
    "report": REPORT, "failure": FAILURE, "finding": FINDING, "summary": SUMMARY, "claim": CLAIM,
    "change": CHANGE, "ledger": LEDGER,
}
