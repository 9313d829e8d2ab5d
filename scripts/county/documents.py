"""Reports as files: text, HTML and Word documents, and sheets."""
import csv
import html
import io
import zipfile


class Cell:
    """A cell of a printed table, with the number of columns and rows that it spans."""

    def __init__(self, text, columns=1, rows=1):
        self.text, self.columns, self.rows = str(text), columns, rows


class Printed:
    """A report with other blocks than those of its cells, for the writers below."""

    def __init__(self, title, blocks):
        self.title, self.blocks = title, blocks


def blocks(report):
    """Returns the blocks of the report in order: (`p`, text), (`table`, rows of cells), (`picture`, None)."""
    if isinstance(report, Printed):
        return report.blocks
    result = [("p", report.title), ("p", f"发布日期：{report.published}")]
    result += [("p", text) for text in report.paragraphs.get(0, [])]
    tables = {2: _disclosure, 3: _requests, 4: _disputes}
    for number, heading in enumerate(report.headings, 1):
        if heading is None:
            continue
        result.append(("p", heading))
        result += [("p", text) for text in report.paragraphs.get(number, [])]
        if number in report.pictures:
            result.append(("picture", None))
        elif number in tables and report.form != "2014":
            result.append(("table", tables[number](report)))
        elif number == 2:
            result.append(("table", _legacy(report)))
    return result


def _value_cell(report, key):
    return Cell(report.cells[key])


def _disclosure(report):
    rows = []
    for item, block in report.printed.disclosure.items():
        spans = {1: [3], 2: [1, 2], 3: [1, 1, 1]}[len(block.columns)]
        rows.append([Cell(item, 4)])
        rows.append([Cell("信息内容")] + [
            Cell(label, span) for label, span in zip(block.columns.values(), spans)])
        for row, (name,) in block.rows.items():
            if row in report.left_out:
                continue
            rows.append([Cell(name)] + [Cell(report[f"disclosure.{row}.{column}"], span)
                                        for column, span in zip(block.columns, spans)])
    return rows


def _requests(report):
    table = report.printed.requests
    person, *organizations, total = table.columns.values()
    rows = [[Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
             Cell("申请人情况", 7)],
            [Cell(person, 1, 2), Cell("法人或其他组织", 5), Cell(total, 1, 2)],
            [Cell(label) for label in organizations]]
    lines = [(key, labels) for key, labels in table.rows.items() if key not in report.left_out]
    last = []
    for index, (key, labels) in enumerate(lines):
        row = []
        for depth, label in enumerate(labels):
            if depth == len(labels) - 1:
                row.append(Cell(label, 3 - depth))
            elif last[:depth + 1] != labels[:depth + 1]:
                row.append(Cell(label, 1, _height(lines, index, depth)))
        row += [_value_cell(report, f"requests.{key}.{column}") for column in table.columns]
        row += [Cell(text) for text in report.extra.get(key, [])]
        rows.append(row)
        last = labels
    return rows


def _height(lines, index, depth):
    labels = lines[index][1][:depth + 1]
    rest = [path[:depth + 1] == labels for _, path in lines[index:]]
    return rest.index(False) if False in rest else len(rest)


def _disputes(report):
    table = report.printed.disputes
    (reconsideration,), (litigation, direct), (_, after) = table.rows.values()
    results = [*table.columns.values()]
    values = [_value_cell(report, f"disputes.{group}.{result}") for group in table.rows
              for result in table.columns]
    return [[Cell(reconsideration, 5), Cell(litigation, 10)],
            [Cell(label, 1, 2) for label in results] + [Cell(direct, 5), Cell(after, 5)],
            [Cell(label) for label in results * 2], values]


def _legacy(report):
    return [[Cell("指标名称"), Cell("单位"), Cell("统计数")]] + [
        [Cell(label), Cell(unit), _value_cell(report, key)]
        for key, (label, unit) in report.printed.indicators.items()]


def as_html(report):
    """Returns the report as a web page."""
    body = []
    for kind, content in blocks(report):
        if kind == "p":
            body.append(f"<p>{html.escape(content)}</p>")
        elif kind == "picture":
            body.append('<p><img src="table.png" alt=""></p>')
        else:
            body.append("<table>" + "".join(
                "<tr>" + "".join(f'<td colspan="{c.columns}" rowspan="{c.rows}">'
                                 f"{html.escape(c.text)}</td>" for c in row) + "</tr>\n"
                for row in content) + "</table>")
    return (f"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{html.escape(report.title)}"
            "</title></head><body>\n" + "\n".join(body) + "\n</body></html>\n").encode()


def as_text(report):
    """Returns the report as text, as if copied from a document: cells separated by tabs."""
    lines = []
    for kind, content in blocks(report):
        if kind == "p":
            lines.append(content)
        elif kind == "table":
            lines += ["\t".join(cell.text for cell in row) for row in content]
    return ("\n".join(lines) + "\n").encode()


def as_docx(report):
    """Returns the report as a minimal Word document."""
    body = []
    for kind, content in blocks(report):
        if kind == "p":
            body.append(_paragraph(content))
        elif kind == "picture":
            body.append("<w:p><w:r><w:drawing/></w:r></w:p>")
        else:
            body.append("<w:tbl>" + "".join(_row(row) for row in _spanned(content)) + "</w:tbl>")
    document = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="'
                'http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
                + "".join(body) + "</w:body></w:document>")
    parts = {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org'
        '/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.'
        'openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" Content'
        'Type="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        "</Types>",
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org'
        '/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/document.xml": document}
    return archive(parts)


def _paragraph(text):
    return f'<w:p><w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r></w:p>'


def _row(cells):
    return "<w:tr>" + "".join(
        f'<w:tc><w:tcPr><w:gridSpan w:val="{cell.columns}"/>{merge}</w:tcPr>'
        f"{_paragraph(cell.text)}</w:tc>" for cell, merge in cells) + "</w:tr>"


def _spanned(rows):
    """Returns the rows with the continuation cells that Word requires below a cell that spans rows."""
    held, result = {}, []
    for row in rows:
        line, column, cells = [], 0, list(row)
        while cells or column in held:
            if column in held:
                cell, left = held.pop(column)
                if left > 1:
                    held[column] = (cell, left - 1)
                line.append((Cell("", cell.columns), "<w:vMerge/>"))
            else:
                cell = cells.pop(0)
                merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
                line.append((cell, merge))
                if cell.rows > 1:
                    held[column] = (cell, cell.rows - 1)
            column += line[-1][0].columns
        result.append(line)
    return result


def as_gb18030(report):
    """Returns the report as text in GB 18030, as older editors on Windows save it."""
    return as_text(report).decode().encode("gb18030")


def sheet(report):
    """Returns the rows of a sheet, each with its cells and their columns from 0: paragraphs in the first
    column, tables below each other."""
    rows = []
    for kind, content in blocks(report):
        if kind == "p":
            rows.append([(0, Cell(content))])
        elif kind == "table":
            for line in _spanned(content):
                column, row = 0, []
                for cell, merge in line:
                    row.append((column, Cell("" if merge == "<w:vMerge/>" else cell.text, cell.columns, cell.rows)))
                    column += cell.columns
                rows.append(row)
    return rows


def as_csv(report):
    """Returns the report as text with commas, as a spreadsheet exports it: all rows have the same width."""
    rows = sheet(report)
    width = max(column for row in rows for column, _ in row) + 1
    file = io.StringIO()
    writer = csv.writer(file)
    for row in rows:
        fields = [""] * width
        for column, cell in row:
            fields[column] = cell.text
        writer.writerow(fields)
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def as_xlsx(report):
    """Returns the report as a workbook of one sheet, without merged cells."""
    lines = []
    for number, row in enumerate(sheet(report), 1):
        cells = "".join(_sheet_cell(cell.text, number, column) for column, cell in row if cell.text)
        lines.append(f'<row r="{number}">{cells}</row>')
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    listed = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return archive({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                               '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
                               'relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="'
                               f'{kind}.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="'
                               f'{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'{listed}<Relationship Id="r" Type="{office}/officeDocument" Target="xl/workbook.xml"/>'
                       "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{space}" xmlns:r="{office}"><sheets><sheet name="年报" sheetId="1" '
                           'r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{listed}<Relationship Id="s" Type="{office}/worksheet" '
                                      'Target="sheet.xml"/></Relationships>',
        "xl/sheet.xml": f'<worksheet xmlns="{space}"><sheetData>{"".join(lines)}</sheetData></worksheet>'})


def _sheet_cell(text, row, column):
    letters = (chr(64 + column // 26) if column > 25 else "") + chr(65 + column % 26)
    if text.isascii() and text.isdigit() and (text == "0" or text[0] != "0"):
        return f'<c r="{letters}{row}"><v>{text}</v></c>'
    return f'<c r="{letters}{row}" t="inlineStr"><is><t xml:space="preserve">{html.escape(text)}</t></is></c>'


def archive(parts):
    """Returns a ZIP archive with the texts `parts` by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2023, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return file.getvalue()


WRITERS = {"html": (".html", as_html), "text": (".txt", as_text), "docx": (".docx", as_docx),
           "gb18030": (".txt", as_gb18030)}
