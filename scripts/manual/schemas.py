"""JSON Schemas (2020-12) of the records, made of keys.py and of the cells of the forms."""
import json

from . import keys

DRAFT = "https://json-schema.org/draft/2020-12/schema"
NOTE = ("Made by scripts/make-manual; rpt-report(5) explains the records. Tools pass keys that they do "
        "not know; here those must begin with x_, so that a misspelt key is caught.")
TABLES = ("disclosure", "requests", "disputes", "legacy")
VALUE = {"type": ["number", "null"]}


def tree(ids):
    """The cells as nested objects: what stands under each name."""
    root = {}
    for cell in ids:
        place = root
        *branches, leaf = cell.split(".")
        for branch in branches:
            place = place.setdefault(branch, {})
        place[leaf] = None
    return root


def columns(ids, table):
    """The names of the columns that all rows of a table have."""
    return tuple(dict.fromkeys(cell.rsplit(".", 1)[1] for cell in ids if cell.startswith(table)))


def table(branches, shared):
    """The schema of an object of cells; one that has the same names as a shared one refers to it. What
    is there has a cell in it, whatever is above the top."""
    if tuple(branches) in shared:
        return {"$ref": f"#/$defs/{shared[tuple(branches)]}"}
    return {
        "type": "object", "minProperties": 1,
        "properties": {name: VALUE if below is None else table(below, shared)
                       for name, below in branches.items()},
        "additionalProperties": False,
    }


def form_definitions(ids, forms):
    """What the records' schemas refer to: the ids, the tables with them, the forms."""
    rows = {"applicants": columns(ids, "requests."), "results": columns(ids, "disputes.")}
    found = {"cell": {"description": "The id of a cell: its path in a report.", "enum": list(ids)},
             "form": {"description": "The first year of its reports.", "enum": list(forms)}}
    for name, names in rows.items():
        found[name] = table(dict.fromkeys(names), {})
    shared = {names: name for name, names in rows.items()}
    for name, branches in tree(ids).items():
        found[name] = {**table(branches, shared), "minProperties": 0}
    return found


def references(schema):
    """The names of the definitions that a schema refers to."""
    if isinstance(schema, dict):
        for name, value in schema.items():
            if name == "$ref":
                yield value.rsplit("/", 1)[1]
            else:
                yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def needed(schema, definitions):
    """Those of the definitions that the schema comes to refer to, in their order."""
    names, waiting = set(), list(references(schema))
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += references(definitions[name])
    return {name: one for name, one in definitions.items() if name in names}


def record(name):
    """The schema of a record, without its definitions."""
    schema = keys.members(keys.RECORDS[name])
    return {**schema, "patternProperties": {"^x_": True}, **CONDITIONS.get(name, {})}


def when(key, value, **then):
    return {"if": {"properties": {key: {"const": value}}}, "then": then}


# What goes together.
CONDITIONS = {
    "report": {"dependentRequired": {"contributors": ["missing"], "missing": ["contributors"],
                                     "indicators": ["legacy"], "legacy": ["indicators"]}},
    "change": {"allOf": [
        {**when("kind", "finding", required=["rule", "id"]),
         "else": {"properties": {"rule": False, "id": False}}},
        when("kind", "cell", properties={"cell": {"type": "string", "pattern":
             "^(disclosure|requests|disputes|legacy)\\."}}),
        when("kind", "section", properties={"cell": {"type": ["string", "null"], "pattern":
             "^sections\\.[0-6]$"}}),
    ]},
}


def document(title, schema, definitions):
    head = {"$schema": DRAFT, "$id": f"urn:rpt:1:{title}", "title": title, "$comment": NOTE}
    return json.dumps({**head, **schema, "$defs": definitions}, ensure_ascii=False, indent=1) + "\n"


def files(ids, forms):
    """The text of each file by its name: one a record, and one for a stream of any of them."""
    known = form_definitions(ids, forms)
    made = {f"{name}.json": document(name, record(name), needed(record(name), known))
            for name in keys.RECORDS}
    choice = {
        "type": "object", "required": ["type", "version"],
        "properties": {"type": {"enum": list(keys.RECORDS)}},
        "allOf": [when("type", name, **{"$ref": f"#/$defs/{name}-record"}) for name in keys.RECORDS],
    }
    records = {f"{name}-record": record(name) for name in keys.RECORDS}
    made["record.json"] = document("record", choice, {**records, **known})
    return made
