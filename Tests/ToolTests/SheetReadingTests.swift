import Foundation
import TestSupport
import Testing

/// Other programs read the same values from CSV that the records have. Skipped if a program is
/// missing.
@Suite struct SheetReadingTests {
  /// Texts that programs may convert to something else.
  private static let texts = [
    "=1+1", "+86", "-3", "@A1", "1-2", "2023-01-19", "007", "123456789012345678", "1e5", "1,234",
    "50%", "true", "两行\n文字", "引\"号", "a,b", " 前空格", "'撇", "表三", "12:30", "１－２", "FALSE", "(5)",
    "￥5", "$1,000",
  ]

  /// Failure records with these texts as messages.
  private static let records: String = texts.enumerated().map { index, text in
    let escaped = text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return #"{"type":"failure","version":1,"source":{"path":"f","line":\#(index)},"#
      + #""code":"unreadable","message":"\#(escaped)"}"# + "\n"
  }.joined()

  private func sheet(_ command: String) throws -> [[String]] {
    let result = try Pipeline.run(command, input: Data(SheetReadingTests.records.utf8))
    return try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
  }

  private var expected: [[String]] {
    SheetReadingTests.texts.enumerated().map { [String($0), $1] }
  }

  /// Prints the values that LibreOffice read, each after its type.
  private static let calc = """
    import json, sys, xml.etree.ElementTree as tree
    O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    X = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    rows = []
    for row in tree.parse(sys.argv[1]).iter(T + "table-row"):
        cells = []
        for cell in row.findall(T + "table-cell"):
            kind = cell.get(O + "value-type", "none")
            lines = []
            for line in cell.findall(X + "p"):
                text = line.text or ""
                for part in line:
                    text += " " * int(part.get(X + "c", 1)) + (part.tail or "")
                lines.append(text)
            value = cell.get(O + "value") if kind == "float" else "\\n".join(lines)
            formula = cell.get(T + "formula", "")
            cells += [kind + formula, value or ""]
        rows.append(cells)
    print(json.dumps(rows[1:]))
    """

  @Test(.needs(.soffice)) func calcKeepsNumbersAndTexts() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SheetReadingTests.calc.write(
      to: folder.appending(path: "calc.py"), atomically: true, encoding: .utf8)
    let rows = try sheet(
      """
      cd '\(folder.path)' && rpt-csv --excel --type=failure --columns=source.line,message >s.csv
      soffice -env:UserInstallation=file://$PWD/home --headless \
        --infilter='CSV:44,34,76,1,,0,true' --convert-to fods s.csv >/dev/null 2>&1
      python3 calc.py s.fods
      """)
    #expect(rows.count == SheetReadingTests.texts.count)
    for (row, (number, text)) in zip(rows, zip(0..., SheetReadingTests.texts)) {
      try #require(row.count >= 4)
      #expect(row[0] == "float" && row[1] == String(number))
      let isKept = row[2] == "string" && (row[3] == text || row[3] == "'" + text)
      // A number that is not protected keeps its digits.
      #expect(isKept || row[2] == "float" && row[3] == text, "\(text): \(row[2]) \(row[3])")
    }
  }

  /// Prints the values of a workbook's rows below the heads, each after its type.
  private static let openpyxl = """
    import json, openpyxl, sys
    rows = openpyxl.load_workbook(sys.argv[1]).active.iter_rows(min_row=2)
    print(json.dumps([[str(v) for c in row for v in (c.data_type, c.value)] for row in rows]))
    """

  @Test(.needs(.openpyxl)) func openpyxlReadsNumbersAndTextsOfAWorkbook() throws {
    let rows = try sheet(
      """
      f=$(mktemp) && rpt-csv --exit-zero --format=xlsx --type=failure --columns=source.line,message >$f
      cat $f >$f.xlsx; python3 -c '\(SheetReadingTests.openpyxl)' $f.xlsx; rm $f $f.xlsx
      """)
    #expect(rows == SheetReadingTests.texts.enumerated().map { ["n", String($0), "s", $1] })
  }

  @Test(.needs(.soffice)) func calcReadsNumbersAndTextsOfAWorkbook() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SheetReadingTests.calc.write(
      to: folder.appending(path: "calc.py"), atomically: true, encoding: .utf8)
    let rows = try sheet(
      """
      cd '\(folder.path)' && rpt-csv --exit-zero --format=xlsx --type=failure --columns=source.line,message >s.xlsx
      soffice -env:UserInstallation=file://$PWD/home --headless --convert-to fods s.xlsx \
        >/dev/null 2>&1
      python3 calc.py s.fods
      """)
    // Empty rows follow, in the formats of their columns.
    #expect(
      rows.prefix(SheetReadingTests.texts.count).map { Array($0.prefix(4)) }
        == SheetReadingTests.texts.enumerated().map { ["float", String($0), "string", $1] })
  }

  @Test(.needs(.duckdb)) func duckDBReadsTheValues() throws {
    let program = """
      import duckdb, json, sys
      rows = duckdb.read_csv(sys.argv[1], header=True, all_varchar=True).fetchall()
      print(json.dumps(rows))
      """
    let rows = try sheet(
      """
      f=$(mktemp) && rpt-csv --exit-zero --type=failure --columns=source.line,message >$f
      python3 -c '\(program)' $f; rm $f
      """)
    #expect(rows == expected)
  }

  @Test(.needs(.mlr, .jq)) func millerReadsTheValues() throws {
    let rows = try sheet(
      """
      rpt-csv --exit-zero --type=failure --columns=source.line,message |
        mlr -S --icsv --ojson --jvquoteall --no-auto-unflatten cat | jq -c '[.[] | [.[] | tostring]]'
      """)
    #expect(rows == expected)
  }

  @Test(.needs(.pandas)) func pandasDistinguishesNullFromZero() throws {
    let program = """
      import json, pandas, sys
      t = pandas.read_csv(sys.stdin)
      print(json.dumps([[str(v) for v in r] for r in t.values.tolist()]))
      """
    let result = try Pipeline.run(
      "rpt-parse yunxi-2022-faults.txt | rpt-csv "
        + "--columns=disputes.litigation.direct.upheld,disputes.reconsideration.total "
        + "| python3 -c '\(program)'")
    #expect(result.output == "[[\"nan\", \"0.0\"]]\n" || result.output == "[[\"nan\", \"0\"]]\n")
  }
}
