"""The Python scripts that scripts/bench compares with: each measures its own time, without start-up and
imports, and prints the seconds."""

DUCKDB = """
import duckdb, json, sys, time
columns, names = json.load(open(sys.argv[2]))
con = duckdb.connect(config={"threads": 2})
con.execute("set enable_progress_bar = false")
quoted = lambda name: ".".join('"%s"' % part for part in name.split("."))
picked = ", ".join('%s AS "%s"' % (quoted(name), name) for name in names)
types = "{" + ", ".join("'%s': '%s'" % pair for pair in columns.items()) + "}"
start = time.perf_counter()
con.execute(f"COPY (SELECT {picked} FROM read_json('{sys.argv[1]}', format='newline_delimited', "
            f"columns={types}, maximum_object_size=67108864)) "
            f"TO '{sys.argv[3]}' (FORMAT csv, HEADER)")
print(time.perf_counter() - start)
"""
# Wide rows by a reader of JSON for Python: PARSE makes a record of `line`, after SETUP; FREE ends its use.
ROWS = """
import csv, json, sys, time, MODULE
_, names = json.load(open(sys.argv[2]))
paths = [name.split(".") for name in names]
SETUP
start = time.perf_counter()
with open(sys.argv[1], "rb") as lines, open("/dev/null", "w", newline="") as out:
    rows = csv.writer(out)
    rows.writerow(names)
    for line in lines:
        record, row = PARSE, []
        for path in paths:
            node = record
            for part in path:
                node = node.get(part) if node is not None else None
            row.append(node)
        rows.writerow(row)
        FREE
print(time.perf_counter() - start)
"""
ORJSON = (ROWS.replace("MODULE", "orjson").replace("SETUP\n", "").replace("        FREE\n", "")
          .replace("PARSE", "orjson.loads(line)"))
# The parser is used again only when nothing refers to its last document.
PYSIMDJSON = (ROWS.replace("MODULE", "simdjson").replace("SETUP", "parser = simdjson.Parser()")
              .replace("FREE", "del record, node").replace("PARSE", "parser.parse(line)"))
POLARS = """
import json, sys, time, polars
_, names = json.load(open(sys.argv[2]))
def column(name):
    first, *rest = name.split(".")
    column = polars.col(first)
    for part in rest:
        column = column.struct.field(part)
    return column.alias(name)
start = time.perf_counter()
polars.read_ndjson(sys.argv[1], infer_schema_length=None).select(map(column, names)).write_csv("/dev/null")
print(time.perf_counter() - start)
"""
# Writes the cells that differ between consecutive years of an agency.
DUCKDB_DIFF = """
import duckdb, json, sys, time
columns, names = json.load(open(sys.argv[2]))
con = duckdb.connect(config={"threads": 2})
con.execute("set enable_progress_bar = false")
quoted = lambda name: ".".join('"%s"' % part for part in name.split("."))
picked = ", ".join('CAST(%s AS DECIMAL(18, 4)) AS "%s"' % (quoted(name), name)
                   for name in names[2:])
types = "{" + ", ".join("'%s': '%s'" % pair for pair in columns.items()) + "}"
start = time.perf_counter()
con.execute(f"CREATE TEMP TABLE r AS SELECT agency, year, {picked} FROM read_json("
            f"'{sys.argv[1]}', format='newline_delimited', columns={types}, "
            f"maximum_object_size=67108864)")
con.execute(f"COPY (WITH long AS (UNPIVOT r ON * EXCLUDE (agency, year) INTO NAME cell VALUE value) "
            f"SELECT later.agency, later.year, later.cell, earlier.value AS before, "
            f"later.value AS after FROM long later JOIN long earlier ON later.agency = "
            f"earlier.agency AND later.cell = earlier.cell AND later.year = earlier.year + 1 "
            f"WHERE later.value <> earlier.value) TO '{sys.argv[3]}' (FORMAT json)")
print(time.perf_counter() - start)
"""
ORJSON_DIFF = """
import json, sys, time, orjson
_, names = json.load(open(sys.argv[2]))
paths = [(name, name.split(".")) for name in names[2:]]
def cells(record):
    for name, path in paths:
        node = record
        for part in path:
            node = node.get(part) if node is not None else None
        yield name, node
start = time.perf_counter()
years = {}
with open(sys.argv[1], "rb") as lines, open("/dev/null", "wb") as out:
    for line in lines:
        record = orjson.loads(line)
        years[record["agency"], record["year"]] = dict(cells(record))
    for (agency, year), later in years.items():
        earlier = years.get((agency, year - 1))
        for name, value in later.items() if earlier else ():
            if value != earlier[name]:
                out.write(orjson.dumps({"agency": agency, "year": year, "cell": name,
                                        "before": earlier[name], "after": value}))
print(time.perf_counter() - start)
"""
LXML = """
import pathlib, sys, time, lxml.html
pages = [page.read_bytes() for page in sorted(pathlib.Path(sys.argv[1]).iterdir())]
start = time.perf_counter()
for page in pages:
    for cell in lxml.html.document_fromstring(page).iter("td"):
        cell.text_content()
print(time.perf_counter() - start)
"""
SELECTOLAX = """
import pathlib, sys, time, selectolax.lexbor
pages = [page.read_bytes() for page in sorted(pathlib.Path(sys.argv[1]).iterdir())]
start = time.perf_counter()
for page in pages:
    for cell in selectolax.lexbor.LexborHTMLParser(page).css("td"):
        cell.text()
print(time.perf_counter() - start)
"""
PANDAS = """
import io, pathlib, sys, time, pandas
pages = [page.read_text(encoding="utf-8") for page in sorted(pathlib.Path(sys.argv[1]).iterdir())]
start = time.perf_counter()
for page in pages:
    pandas.read_html(io.StringIO(page), flavor="lxml")
print(time.perf_counter() - start)
"""
ZIPFILE = """
import pathlib, sys, time, zipfile, lxml.etree
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    with zipfile.ZipFile(path) as archive:
        body = lxml.etree.fromstring(archive.read("word/document.xml"))
    for cell in body.iter(W + "tc"):
        "".join(text.text or "" for text in cell.iter(W + "t"))
print(time.perf_counter() - start)
"""
PYTHON_DOCX = """
import pathlib, sys, time, docx
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    for table in docx.Document(path).tables:
        for row in table.rows:
            for cell in row.cells:
                cell.text
print(time.perf_counter() - start)
"""
CALAMINE = """
import pathlib, sys, time, python_calamine
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    workbook = python_calamine.CalamineWorkbook.from_path(str(path))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()
print(time.perf_counter() - start)
"""
OPENPYXL = """
import pathlib, sys, time, openpyxl
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    for sheet in openpyxl.load_workbook(path, data_only=True):
        for row in sheet.iter_rows(values_only=True):
            tuple(row)
print(time.perf_counter() - start)
"""
# No reader of OFD is common in Python: the texts of its pages, without their places.
ZIPFILE_OFD = """
import pathlib, sys, time, zipfile, lxml.etree
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith("/Content.xml"):
                for text in lxml.etree.fromstring(archive.read(name)).iter("{*}TextCode"):
                    text.text
print(time.perf_counter() - start)
"""
