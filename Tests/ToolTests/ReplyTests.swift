import Foundation
import TestSupport
import Testing

/// Feedback letters that agencies filled in with LibreOffice and sent back: each reply comes to its finding.
@Suite(
  .enabled(if: ConverterTests.hasOffice, "needs soffice"),
  .enabled(if: (try? Tools.run("python3 --version").status) == 0, "needs python3"))
struct ReplyTests {
  /// Fills in the letters that are named, flat documents of LibreOffice: a reply to each point. Every second
  /// letter gets its rows in reverse order, every third one a column before the others.
  private static let filling = """
    import re, sys, xml.etree.ElementTree as tree
    T, X = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}', \\
        '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
    for number, path in enumerate(sys.argv[1:]):
        for prefix, name in re.findall('xmlns:(\\w+)="([^"]*)"', open(path).read(9999)):
            tree.register_namespace(prefix, name)
        document = tree.parse(path)
        for table in document.iter(T + 'table'):
            rows = table.findall(T + 'table-row')
            for row in rows:
                cells = row.findall(T + 'table-cell')
                name = ''.join(cells[0].itertext()).strip()[-10:]
                cells[-1].find(X + 'p').text = '回复' + name
                if number % 3 == 2:
                    row.insert(0, tree.fromstring(tree.tostring(cells[1])))
                if number % 2:
                    table.remove(row)
            if number % 2:
                table.extend(reversed(rows))
            if number % 3 == 2:
                head = table.find(T + 'table-header-rows').find(T + 'table-row')
                head.insert(0, tree.fromstring(tree.tostring(head[1])))
                column = table.find(T + 'table-column')
                table.insert(0, tree.fromstring(tree.tostring(column)))
        document.write(path, encoding='utf-8', xml_declaration=True)
    """

  @Test func twentyLettersComeBack() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let make = Tools.root.appending(path: "scripts/make-county").path
    let season = "rpt-season --today=2024-01-20 收件 units.csv 结果 2>&1"
    let first = try Tools.run("'\(make)' --season . && \(season)", in: folder)
    try #require(first.status == 3, "\(first.output)")
    try Data(ReplyTests.filling.utf8).write(to: folder.appending(path: "fill.py"))
    // The folder 回复 is beside the list; some letters are in the inbox, one in an archive.
    let filled = try Tools.run(
      """
      set -e
      mkdir 回复 flat
      grep -l '^1．' 结果/反馈单/*.txt | head -20 | while read -r text; do
        cp "${text%.txt}.docx" "flat/$((n = n + 1)).docx"
      done
      office() { soffice "-env:UserInstallation=file://$OLDPWD/profile" --headless --convert-to "$@"; }
      cd flat && office fodt *.docx && python3 ../fill.py $(ls *.fodt | sort -n) && rm *.docx
      office docx 1.fodt 2.fodt 3.fodt 4.fodt 5.fodt 6.fodt 7.fodt 8.fodt 9.fodt 10.fodt 11.fodt 12.fodt
      office doc 13.fodt 14.fodt 15.fodt && office odt 16.fodt 17.fodt 18.fodt && office rtf 19.fodt 20.fodt
      rm *.fodt
      mv 1.docx 2.docx ../收件/ && python3 -m zipfile -c ../收件/来信.zip 3.docx && rm 3.docx
      mv * ../回复/
      """, in: folder)
    try #require(filled.status == 0, "\(filled.output)\(filled.errors)")
    let second = try Tools.run(season, in: folder)
    let points = try Tools.run(
      "cat 结果/反馈单/*.txt >/dev/null; ls 回复 | wc -l; cat 结果/小结.txt", in: folder)
    #expect(second.output.contains("收到单位回复20份"), "\(second.output)\(points.output)")
    let round = try SeasonCounty.Round(folder.appending(path: "结果"))
    let answered = round.rows("问题台账.csv").filter { $0["单位回复"] != "" }
    try #require(answered.count >= 20)
    #expect(answered.allSatisfy { $0["单位回复"] == "回复\($0["编号"] ?? "")" })
    #expect(second.output.contains("归入台账\(answered.count)处"))
    #expect(!second.output.contains("，是反馈单"), "\(second.output)")
    // No letter counts as a file that could not be read, and each is at its agency.
    #expect(!round.rows("问题台账.csv").contains { ($0["文件"] ?? "").contains("回复/") })
    let others = round.rows("登记表.csv").map { $0["其他来件"] ?? "" }
    #expect(others.joined().matches(of: /（单位回复\d+处）/).count == 20)
    #expect(round.rows("登记表.csv").allSatisfy { !($0["单位"] ?? "").contains("回复/") })

    // What the office changes afterwards is not overwritten by the same letters.
    _ = try Tools.run("sed -i 's/回复\(answered[0]["编号"] ?? "")/已核/' 结果/问题台账.csv", in: folder)
    let third = try Tools.run(season, in: folder)
    #expect(!third.output.contains("收到单位回复"))
    let last = try SeasonCounty.Round(folder.appending(path: "结果")).rows("问题台账.csv")
    #expect(last.first { $0["编号"] == answered[0]["编号"] }?["单位回复"] == "已核")
    #expect(last.count { $0["单位回复"] != "" } == answered.count)
  }
}
