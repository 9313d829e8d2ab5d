import Foundation
import TestSupport
import Testing

/// The workbooks of a round, opened and saved by LibreOffice with what an office types into them.
@Suite(.needs(.soffice, .openpyxl))
struct WorkbookRoundTripTests {
  private static let season = "rpt-season --today=2023-01-20 --last=上年 收件 units.csv 结果"

  /// Types a reply with its id into each row of the workbooks, sorts the rows the other way round and adds a
  /// column in front; `texts.json` has what was typed.
  private static let filling = """
    import json, openpyxl, sys
    typed = {}
    for name, key, column in [('问题台账', '编号', '单位回复'), ('已销号', '编号', '单位回复'),
                              ('登记表', '单位编号', '备注'), ('未报清单', '单位', '经办人')]:
        book = openpyxl.load_workbook(f'{name}.xlsx')
        sheet = book.active
        sheet.insert_cols(1)
        sheet.cell(1, 1).value = '经办人'
        head = [cell.value for cell in sheet[1]]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2) if any(c.value for c in row)]
        for number, row in enumerate(rows):
            row[0] = f'{name}{number}'
            row[head.index(column)] = f'{row[head.index(key)]}，2023-1-5，0123'
            typed[f"{name} {row[head.index(key)]}"] = [row[0], row[head.index(column)]]
        for number, row in enumerate(reversed(rows), 2):
            for index, value in enumerate(row, 1):
                sheet.cell(number, index).value = value
        book.save(f'{name}.xlsx')
    json.dump(typed, open('typed.json', 'w'))
    """

  private static let comparing = """
    import csv, datetime, json, openpyxl, pathlib
    different = []
    def shown(value):
        if value is None: return ''
        if isinstance(value, (datetime.date, datetime.datetime)):
            return f'{value.year}年{value.month}月{value.day}日'
        return str(value)
    def same(one, other):
        try: return one == other or float(one) == float(other)
        except ValueError: return False
    for path in sorted(pathlib.Path('.').glob('*.xlsx')):
        with open(path.with_suffix('.csv'), encoding='utf-8-sig', newline='') as file:
            text = [row for row in csv.reader(file) if any(row)]
        rows = [[shown(value) for value in row] for row in openpyxl.load_workbook(path).active.values]
        rows = [row for row in rows if any(row)]
        width = max(map(len, text))
        rows = [row[:width] + [''] * (width - len(row)) for row in rows]
        if not all(map(same, sum(rows, []), sum(text, []))) or len(rows) != len(text): different.append([path.name, [p for p in zip(rows, text) if p[0] != p[1]][:2]])
    print(json.dumps(different, ensure_ascii=False))
    """

  private let folder: URL

  /// Two rounds, so that findings have disappeared.
  init() throws {
    folder = try Scratch.folder()
    let fixtures = Tools.fixtures.path
    let made = try Tools.run(
      """
      mkdir 收件 上年; cp '\(fixtures)/qingshi-units.csv' units.csv
      cp '\(fixtures)/qingshi-2021.html' 上年; cp '\(fixtures)/yunxi-2022-faults.txt' 收件
      sed 's/<td>3</<td>4</' '\(fixtures)/qingshi-2022.html' >收件/民政局.html
      \(WorkbookRoundTripTests.season)
      cp '\(fixtures)/qingshi-2022.html' 收件/民政局.html; \(WorkbookRoundTripTests.season)
      """, in: folder)
    try #require(made.status == 1, "\(made.output)\(made.errors)")
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  @Test func workbooksHaveTheRowsOfTheTexts() throws {
    defer { remove() }
    let result = try Tools.run(
      "cd 结果 && ls *.xlsx | wc -l && python3 -X utf8 -", in: folder,
      input: Data(WorkbookRoundTripTests.comparing.utf8))
    #expect(result.output == "7\n[]\n", "\(result.output)\(result.errors)")
  }

  /// What the new workbooks do not have is named, with the file, and stays in the folder of rounds.
  @Test func whatIsAddedBesideTheRowsIsNamed() throws {
    defer { remove() }
    let program = """
      import openpyxl
      from openpyxl.comments import Comment
      book = openpyxl.load_workbook('问题台账.xlsx')
      sheet = book.active
      sheet['B2'].comment = Comment('老王：\\n请再问民政局', '老王')
      sheet['A1'].comment = Comment('表头', '老王')
      open('id.txt', 'w').write(sheet.cell(2, [c.value for c in sheet[1]].index('编号') + 1).value)
      own = book.create_sheet('我的统计'); own['A1'] = 3
      book.create_sheet('Sheet3')
      book.save('问题台账.xlsx')
      book = openpyxl.load_workbook('汇总表.xlsx')
      book.active['A1'] = '县政府办改'
      book.save('汇总表.xlsx')
      """
    let typing = try Tools.run(
      "cd 结果 && python3 -X utf8 -", in: folder, input: Data(program.utf8))
    try #require(typing.status == 0, "\(typing.errors)")
    let result = try Tools.run("\(WorkbookRoundTripTests.season) >/dev/null", in: folder)
    #expect(
      result.errors == """
        rpt-season: 问题台账.xlsx中另加的工作表“我的统计”和批注“表头”不在新的表中，\
        原文件保留在“历轮”文件夹；还要用的，请写在备注或者自加的列中。
        rpt-season: 汇总表.xlsx在上一轮之后保存过，如有改动，不在新的文件中；保存的文件在“历轮”文件夹。

        """)
    let kept = try Tools.run(
      """
      cd 结果/历轮/第2轮 && python3 -X utf8 -c "
      import openpyxl
      book = openpyxl.load_workbook('问题台账.xlsx')
      print(book.sheetnames, book.active['B2'].comment.text)
      print(openpyxl.load_workbook('汇总表.xlsx').active['A1'].value)"
      """, in: folder)
    #expect(kept.output == "['问题台账', '我的统计', 'Sheet3'] 老王：\n请再问民政局\n县政府办改\n", "\(kept)")
    #expect(try Tools.run("\(WorkbookRoundTripTests.season) >/dev/null", in: folder).errors == "")
    // A comment at a row stays with it, round after round, and is no column.
    let stays = try Tools.run(
      """
      cd 结果 && python3 -X utf8 -c "
      import openpyxl
      sheet = openpyxl.load_workbook('问题台账.xlsx').active
      head = [cell.value for cell in sheet[1]]
      for row in sheet.iter_rows():
          for cell in row:
              if cell.comment:
                  same = row[head.index('编号')].value == open('id.txt').read()
                  print(head[cell.column - 1], same, cell.comment.text)
      print(len(head))"; head -1 问题台账.csv | tr , '\\n' | wc -l
      """, in: folder)
    #expect(stays.output == "单位 True 老王：\n请再问民政局\n21\n21\n", "\(stays)")
  }

  /// LibreOffice saves each workbook before and after the texts are typed, at last in the formats that are
  /// named.
  @Test(arguments: [["xlsx", "xlsx", "xlsx"], ["xls", "xls", "ods"]])
  func whatIsTypedComesBack(formats: [String]) throws {
    defer { remove() }
    let typing = try Tools.run(
      """
      set -e
      office() { soffice "-env:UserInstallation=file://$home/profile" --headless --convert-to "$@" >&2; }
      home=$PWD; cd 结果; mkdir 一 二
      office xlsx --outdir 一 问题台账.xlsx 已销号.xlsx 登记表.xlsx 未报清单.xlsx; cd 一; python3 -X utf8 -
      office \(formats[0]) --outdir ../二 问题台账.xlsx; office \(formats[1]) --outdir ../二 已销号.xlsx
      office \(formats[2]) --outdir ../二 登记表.xlsx 未报清单.xlsx; mv typed.json ../..; cd ..
      rm 问题台账.xlsx 已销号.xlsx 登记表.xlsx 未报清单.xlsx; mv 二/* .; rm -r 一 二
      # WPS calls its own files .et.
      for file in *.xls; do [ "$file" = '*.xls' ] || mv "$file" "${file%.xls}.et"; done
      """, in: folder, input: Data(WorkbookRoundTripTests.filling.utf8))
    try #require(typing.status == 0, "\(typing.errors)")
    let result = try Tools.run("\(WorkbookRoundTripTests.season) 2>&1; ls 结果", in: folder)
    #expect(result.output.contains("第3轮"), "\(result.output)")
    #expect(!result.output.contains(".et\n") && !result.output.contains(".ods\n"))
    #expect(
      result.output.contains("问题台账.et中填写的内容已归入问题台账.xlsx") == (formats[0] == "xls"))
    let round = try SeasonCounty.Round(folder.appending(path: "结果"))
    let typed = try JSONDecoder().decode(
      [String: [String]].self, from: Data(contentsOf: folder.appending(path: "typed.json")))
    try #require(typed.count > 6)
    for (file, key, column) in [
      ("问题台账", "编号", "单位回复"), ("已销号", "编号", "单位回复"), ("登记表", "单位编号", "备注"),
      ("未报清单", "单位", "经办人"),
    ] {
      for row in round.rows("\(file).csv") {
        let wanted = typed["\(file) \(row[key] ?? "")"] ?? []
        #expect([row["经办人"] ?? "", row[column] ?? ""] == wanted, "\(file) \(row)")
      }
    }
  }
}
