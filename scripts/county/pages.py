"""Reports as pages of placed words: the output of pdftotext -bbox, and OFD documents."""
import html

from county import documents

WIDTH, HEIGHT, MARGIN, LINE, STEP, SIZE = 595, 842, 40, 18, 50, 8


def _placed(report):
    """Returns the words of each page as (left, top, text), in points."""
    pages, top = [[]], MARGIN
    for row in documents.sheet(report):
        if top > HEIGHT - MARGIN:
            pages, top = [*pages, []], MARGIN
        pages[-1] += [(MARGIN + STEP * column, top, cell.text) for column, cell in row if cell.text]
        top += LINE
    return pages


def as_boxes(report):
    """Returns the pages as pdftotext -bbox and, behind a NUL, as pdftocairo -svg writes them."""
    boxes, lines = [], []
    for page in _placed(report):
        boxes.append(f'<page width="{WIDTH}.0" height="{HEIGHT}.0">')
        lines.append(f'<page>\n<path d="M {MARGIN} 60 L {WIDTH - MARGIN} 60" stroke-width="1"/>\n</page>')
        for left, top, text in page:
            right = left + SIZE * len(text)
            boxes.append(f'  <word xMin="{left}.0" yMin="{top}.0" xMax="{right}.0" yMax="{top + SIZE}.0">'
                         f"{html.escape(text)}</word>")
        boxes.append("</page>")
    return "\n".join(boxes).encode() + b"\0" + "\n".join(lines).encode()


def as_ofd(report):
    """Returns the report as an OFD document."""
    def element(name, content):
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<ofd:{name} xmlns:ofd="http://www.ofdspec.org/2016">'
                f"{content}</ofd:{name}>")

    scale, pages = 25.4 / 72, _placed(report)
    parts = {
        "OFD.xml": element("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
        "Doc_0/Document.xml": element(
            "Document", "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            "</ofd:PageArea></ofd:CommonData><ofd:Pages>"
            + "".join(f'<ofd:Page ID="{number}" BaseLoc="Pages/{number}.xml"/>' for number in range(len(pages)))
            + "</ofd:Pages>")}
    for number, page in enumerate(pages):
        objects = "".join(
            f'<ofd:TextObject Boundary="{left * scale:.2f} {top * scale:.2f} 100 5" Size="3">'
            f'<ofd:TextCode X="0" Y="3" DeltaX="g {max(len(text) - 1, 1)} 3">{html.escape(text)}</ofd:TextCode>'
            "</ofd:TextObject>" for left, top, text in page)
        parts[f"Doc_0/Pages/{number}.xml"] = element(
            "Page", f'<ofd:Content><ofd:Layer ID="l" Type="Body">{objects}</ofd:Layer></ofd:Content>')
    return documents.archive(parts)
