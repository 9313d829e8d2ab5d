"""Damages to the tables of a made report that leave every number visible: joined, split and moved cells and
rows, numbers with brackets, units, signs and notes. Each number of three digits or more is in the document
once, so a record that has it nowhere has lost it."""
import re

from county.documents import Cell

# Inserted at random into bytes: words and characters that readers must recognise.
WORDS = ["<table>", "</table>", "<td colspan=9>", "<td rowspan=0>", "<!--", "]]>", "<w:tc>", "&#0;", "&nbsp;",
         "\t", "\n", "\r\n", "|", "||||", "0", "12", "1,113", "-7", "1O", "9999999999999999999", "　", "/",
         "自然人", "总计", "行政复议", "三、本年度办理结果", "（七）总计", "四、结转下年度继续办理", "规章",
         "第二十条第（一）项", "2021年", "一、总体情况", "六、", "万元", "其中", "件", "均", "\ufeff", "\u0000",
         "\u2028", "é", "𠮷", "{", "}", "[", "]", "\"", ":", ",", "\\u0000", "\\", "null", "1e999"]
TOKEN = re.compile(r"[0-9]+(?:[,，][0-9]{3})*(?:\.[0-9]+)?")
# A date counts nothing.
DATE = re.compile(r"[0-9]{4}[-.年][0-9]{1,2}[-.月][0-9]{1,2}日?")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
HALF_WIDTH = str.maketrans("０１２３４５６７８９，．", "0123456789,.")
# What may be printed in place of a number.
PRINTED = ["{}", "{}", "{}", "（{}）", "({})", "【{}】", "[{}]", "{}件", "{} 件", "{}笔", "约{}", "共{}件", "{}*", "{}①",
           "-{}", "－{}", "—{}", "+{}", "{}.", "{}.50", "0{}", "　{}　", "{}（其中{}）", "{}/{}", "{} {}", "{}\n{}",
           "{}、{}", "{}（{}）", "{}%", "{}万元", "≈{}", "{}起", "{}?", "“{}”", "No.{}", "{}-{}", "{}年", "第{}号",
           "共{}", "{}项次", "<{}", "{}；", "数据：{}", "{}(注{})", "{}+{}={}"]


class Numbers:
    """Gives numbers that occur once."""

    def __init__(self, rng):
        self.rng, self.used = rng, set()

    def next(self):
        while True:
            number = self.rng.choice((self.rng.randrange(213, 999), self.rng.randrange(3000, 9999),
                                      self.rng.randrange(10000, 999999)))
            # The zeros of a number at its ends are not compared.
            if number % 10 and number not in self.used:
                self.used.add(number)
                return str(number)

    def printed(self):
        """A number as an office may print it."""
        shape = self.rng.choice(PRINTED)
        numbers = [self.next() for _ in range(shape.count("{}"))]
        if self.rng.random() < 0.1:
            numbers = [f"{number[:-3]},{number[-3:]}" if len(number) > 3 else number for number in numbers]
        text = shape.format(*numbers)
        return text.translate(FULL_WIDTH) if self.rng.random() < 0.1 else text


def digits(text):
    """The digits of `text` without the zeros at its ends: 12.50 and 0125 are the same."""
    return re.sub("[^0-9]", "", text).strip("0")


def kept(texts):
    """The numbers in `texts`, compared by their digits, with ， as a mark of thousands and as one between numbers."""
    found = set()
    for text in texts:
        for text in (text.translate(HALF_WIDTH), separated(text)):
            found |= {digits(token) for token in TOKEN.findall(text)}
        found |= {digits(run) for run in re.findall("[0-9]+", text)}
    return found


def separated(text):
    """`text` in half width, with ， between numbers: none is printed with it."""
    return text.replace("，", "；").translate(HALF_WIDTH)


def visible(blocks):
    """The numbers of at least three digits that `blocks` show."""
    texts = []
    for kind, content in blocks:
        texts += [content] if kind == "p" else [cell.text for row in content or () for cell in row]
    found = {digits(token) for text in texts for token in TOKEN.findall(DATE.sub(" ", separated(text)))}
    return {number for number in found if len(number) > 2}


def damaged(rng, blocks):
    """Returns `blocks` with other numbers, and one to eight damages."""
    numbers = Numbers(rng)
    result = [(kind, [[_renumbered(rng, cell, numbers) for cell in row] for row in content])
              if kind == "table" else (kind, content) for kind, content in blocks]
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        tables = [index for index, (kind, rows) in enumerate(result) if kind == "table" and len(rows) > 1]
        if tables:
            rng.choice(DAMAGES)(rng, result, rng.choice(tables), numbers)
    return result


def _renumbered(rng, cell, numbers):
    if not re.fullmatch(r"-?[0-9.]+", cell.text):
        return Cell(cell.text, cell.columns, cell.rows)
    text = numbers.printed() if rng.random() < 0.06 else numbers.next() if rng.random() < 0.7 else rng.choice("012345")
    return Cell(text, cell.columns, cell.rows)


def _row(rng, blocks, index):
    """A row of the table `index` with at least one cell."""
    return rng.choice([row for row in blocks[index][1] if row] or [[Cell("")]])


def _join_cells(rng, blocks, index, numbers):
    row = _row(rng, blocks, index)
    position = rng.randrange(len(row))
    if position + 1 < len(row):
        row[position].text += rng.choice((" ", "\n", "、", "：", "／")) + row.pop(position + 1).text


def _fill_label(rng, blocks, index, numbers):
    cell = rng.choice(_row(rng, blocks, index))
    if not re.search("[0-9]$", cell.text):
        cell.text += rng.choice(("", "", " ", "：", "\n")) + numbers.printed()


def _label_behind(rng, blocks, index, numbers):
    cell = rng.choice(_row(rng, blocks, index))
    if not re.match("[0-9]", cell.text):
        cell.text = numbers.next() + rng.choice(("", " ", "\n")) + cell.text


def _move_cell(rng, blocks, index, numbers):
    row, other = _row(rng, blocks, index), _row(rng, blocks, index)
    other.insert(rng.randrange(len(other) + 1), row.pop(rng.randrange(len(row))))


def _add_cell(rng, blocks, index, numbers):
    row = _row(rng, blocks, index)
    row.insert(rng.randrange(len(row) + 1), Cell(numbers.printed()))


def _blank_cell(rng, blocks, index, numbers):
    rng.choice(_row(rng, blocks, index)).text = rng.choice(("", "/", "无", "-", "—"))


def _span(rng, blocks, index, numbers):
    cell = rng.choice(_row(rng, blocks, index))
    cell.columns, cell.rows = rng.randrange(1, 5), rng.randrange(1, 3)


def _split_row(rng, blocks, index, numbers):
    rows = blocks[index][1]
    position = rng.randrange(len(rows))
    cut = rng.randrange(len(rows[position]) + 1)
    rows[position:position + 1] = [rows[position][:cut], rows[position][cut:]]


def _join_rows(rng, blocks, index, numbers):
    rows = blocks[index][1]
    position = rng.randrange(len(rows) - 1)
    rows[position:position + 2] = [rows[position] + rows[position + 1]]


def _move_row(rng, blocks, index, numbers):
    rows = blocks[index][1]
    rows.insert(rng.randrange(len(rows)), rows.pop(rng.randrange(len(rows))))


def _row_as_line(rng, blocks, index, numbers):
    rows = blocks[index][1]
    row = rows.pop(rng.choice((0, -1, rng.randrange(len(rows)))))
    text = rng.choice(("\t", " ", "  ", "，")).join(cell.text.replace("\n", " ") for cell in row)
    blocks.insert(rng.choice((index, index + 1, rng.randrange(1, len(blocks)))), ("p", text))


def _cut_table(rng, blocks, index, numbers):
    rows = blocks[index][1]
    cut = rng.randrange(1, len(rows))
    blocks[index:index + 1] = [("table", rows[:cut]), ("table", rows[cut:])]
    if rng.random() < 0.5:
        line = rng.choice(("续表", f"注：以上{numbers.next()}件", numbers.next()))
        blocks.insert(index + 1, ("p", line))


def _note(rng, blocks, index, numbers):
    text = rng.choice(("注：{}", "备注 {}", "合计 {}", "制表人：王{}", "{}", "其中：涉企{}件", "单位：{}", "审核 {} {}"))
    cell = Cell(text.format(*[numbers.next() for _ in range(text.count("{}"))]), rng.choice((1, 3, 10)))
    blocks[index][1].insert(rng.randrange(len(blocks[index][1]) + 1), [cell])


def _copy_row(rng, blocks, index, numbers):
    rows = blocks[index][1]
    row = [Cell(cell.text if not re.search("[0-9]{3}", cell.text) else numbers.next(), cell.columns, cell.rows)
           for cell in _row(rng, blocks, index)]
    rows.insert(rng.randrange(len(rows)), row)


def _drop_label(rng, blocks, index, numbers):
    row = _row(rng, blocks, index)
    if len(row) > 1 and not re.search("[0-9]", row[0].text):
        row.pop(0)


DAMAGES = [_join_cells, _fill_label, _fill_label, _label_behind, _move_cell, _add_cell, _blank_cell, _span, _split_row,
           _join_rows, _move_row, _row_as_line, _cut_table, _note, _copy_row, _drop_label]
