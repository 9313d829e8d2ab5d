import Foundation
import TestSupport
import Testing

/// rpt-parse with converters, and its messages if they are missing or fail.
@Suite struct ConverterTests {
  static let hasPDFText = Tools.succeeds("pdftotext -v")
  static let hasPDFLines = Tools.succeeds("pdftocairo -v")
  static let hasOffice = Tools.succeeds("command -v soffice")
  static let hasFonts = Tools.succeeds("fc-list :lang=zh | grep .")

  private static let words: [(left: Int, top: Int, text: String)] = [
    (150, 60, "青石区民政局2022年政府信息公开工作年度报告"), (70, 90, "二、主动公开政府信息情况"),
    (70, 120, "信息内容"), (200, 120, "本年制发件数"), (320, 120, "本年废止件数"), (440, 120, "现行有效件数"),
    (70, 150, "规章"), (220, 150, "1"), (460, 150, "12"),
    (70, 180, "行政规范性文件"), (220, 180, "3"), (340, 180, "4"), (460, 180, "5"),
  ]

  /// A command that makes programs of the files `name.txt`. A copy is made, since a program that this process
  /// has written may still be open in a process that it is starting meanwhile, and then cannot be run.
  private static func programs(_ names: String...) -> String {
    names.map { "cp \($0).txt \($0); chmod +x \($0); " }.joined()
  }

  /// Makes a new folder with the files `contents`.
  private func folder(_ contents: [String: Data]) throws -> URL {
    let folder = try Scratch.folder()
    for (name, data) in contents { try data.write(to: folder.appending(path: name)) }
    return folder
  }

  @Test(.enabled(if: hasPDFText, "needs pdftotext")) func aPDFFileIsReadWithItsBlankCells() throws {
    let folder = try folder(["a.pdf": TestPDF.bytes(ConverterTests.words)])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Pipeline.run("rpt-parse a.pdf", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\"format\":\"pdf\""))
    #expect(result.output.contains("\"converter\":\"pdftotext "))
    #expect(result.output.contains(#""rules":{"issued":1,"repealed":null,"in_force":12}"#))
    #expect(
      result.output.contains(#""normative_documents":{"issued":3,"repealed":4,"in_force":5}"#))
    #expect(result.output.contains("\"agency\":\"青石区民政局\",\"year\":2022"))
  }

  @Test(.enabled(if: hasPDFText && hasPDFLines, "needs pdftotext and pdftocairo"))
  func aNumberWithALineThroughItIsNotJoinedToTheNext() throws {
    let words: [(left: Int, top: Int, text: String)] =
      [(70, 60, "青石区民政局2022年政府信息公开工作年度报告"), (40, 90, "三、收到和处理政府信息公开申请情况")]
      + ["自然人", "商业企业", "科研机构", "公益组织", "服务机构", "其他", "总计"].enumerated().map {
        (160 + 58 * $0, 120, $1)
      } + [(40, 150, "一、本年新收政府信息"), (40, 162, "公开申请数量")]
      + [3639, 7, 2, 1, 0, 3, 52].enumerated().map { (160 + 58 * $0, 156, "\($1)") }
    let struck = TestPDF.bytes(words, lines: [(160, 180, 153), (30, 570, 135), (30, 570, 170)])
    let folder = try folder(["a.pdf": struck, "b.pdf": TestPDF.bytes(words)])
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try Pipeline.run("rpt-parse a.pdf b.pdf", in: folder).output.split(separator: "\n")
    #expect(lines[0].contains(#""natural_person":39"#), "\(lines[0])")
    #expect(lines[0].contains("带删除线的“36”未读入，请核对"))
    #expect(lines[1].contains(#""natural_person":3639"#))
  }

  @Test(.enabled(if: hasPDFText, "needs pdftotext")) func aPDFFileWithoutTextIsAFailure() throws {
    let folder = try folder(["a.pdf": TestPDF.bytes([]), "b.pdf": Data("%PDF-1.4\n%%EOF".utf8)])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Tools.run("rpt-parse a.pdf b.pdf", in: folder)
    #expect(result.status == 3)
    #expect(result.output.contains("\"code\":\"no-text-layer\""))
    #expect(result.output.contains("\"code\":\"unreadable\""))
  }

  @Test(
    .enabled(
      if: hasPDFText && Tools.succeeds("command -v pdfdetach"), "needs pdftotext and pdfdetach"))
  func theReportAttachedToACoverIsRead() throws {
    let cover = [(70, 60, "年度报告见附件")], page = Data("青石区2022年政府信息公开工作年度报告\n一、总体情况".utf8)
    let folder = try folder([
      "a.pdf": TestPDF.bytes(cover, attachment: page),
      "b.pdf": TestPDF.bytes(cover, attachment: Data([0, 1, 2])),
      "c.pdf": TestPDF.bytes([], attachment: page),
      "d.pdf": TestPDF.bytes(ConverterTests.words, attachment: Data([0, 1, 2])),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try Pipeline.run("rpt-parse a.pdf b.pdf c.pdf d.pdf", in: folder).output.split(
      separator: "\n")
    try #require(lines.count == 5)
    #expect(lines[0].contains(#""path":"a.pdf!报告.txt""#) && lines[0].contains(#""agency":"青石区""#))
    #expect(lines[1].contains("not-a-report") && lines[1].contains("附件“报告.txt”无法读取"))
    #expect(lines[2].contains("no-text-layer"))
    #expect(lines[3].contains(#""path":"c.pdf!报告.txt""#))
    #expect(lines[4].contains(#""path":"d.pdf""#) && lines[4].contains(#""in_force":12"#))
    #expect(lines[4].contains("PDF 的附件“报告.txt”未读入，其中有报告的，请另存后核对"))
  }

  @Test func aMissingConverterIsNamedWithItsPackage() throws {
    let folder = try folder([
      "a.pdf": TestPDF.bytes(ConverterTests.words), "a.rtf": Data("{\\rtf1 }".utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let command = "tool=$(command -v rpt-parse); PATH=/nonexistent \"$tool\" a.pdf a.rtf"
    let result = try Tools.run(command, in: folder)
    #expect(result.status == 3)
    #expect(result.output.contains("converter-missing") && result.output.contains("poppler-utils"))
    #expect(result.output.contains("libreoffice-writer"))
  }

  @Test(arguments: ["TERM", "HUP"]) func aSignalLeavesNothingBehind(signal: String) throws {
    let script = "#!/bin/sh\n[ \"$1\" = -v ] || { echo > \"$TMPDIR/started\"; sleep 50; }\n"
    let folder = try folder([
      "a.pdf": TestPDF.bytes(ConverterTests.words), "pdftotext.txt": Data(script.utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let command = """
      \(ConverterTests.programs("pdftotext")) mkdir temporary; tool=$(command -v rpt-parse)
      PATH="$PWD:$PATH" TMPDIR="$PWD/temporary" "$tool" a.pdf & child=$!
      for i in $(seq 200); do ls temporary/*/started >/dev/null 2>&1 && break; sleep 0.05; done
      stat -c %a temporary/* 2>/dev/null; kill -\(signal) $child; wait $child; echo "ended $?"; ls -A temporary
      """
    let result = try Tools.run(command, in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.last == (signal == "TERM" ? "ended 143" : "ended 129"), "\(result)")
    #expect(lines.first == "700" || lines.count == 1)
  }

  /// After a SIGKILL the converter has ended with all that it started, and the next run removes the folder with
  /// the draft.
  @Test(
    .enabled(
      if: Tools.succeeds("setpriv unshare --map-root-user --net --pid --fork true")
        && Tools.succeeds("pgrep -V"),
      "needs setpriv, pgrep and namespaces"))
  func aKillLeavesNothingBehindForLong() throws {
    let seconds = "50.\(UInt32.random(in: 0...UInt32.max))"
    let script = """
      #!/bin/sh
      [ "$1" = -v ] && exit
      if [ -e "$WAIT" ]; then :; else echo >"$TMPDIR/started"; sleep \(seconds); fi
      """
    let folder = try folder([
      "a.pdf": TestPDF.bytes(ConverterTests.words),
      "pdftotext.txt": Data(script.replacing("$WAIT", with: "$(dirname \"$0\")/ready").utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let command = """
      \(ConverterTests.programs("pdftotext")) mkdir temporary; tool=$(command -v rpt-parse)
      PATH="$PWD:$PATH" TMPDIR="$PWD/temporary" "$tool" a.pdf & child=$!
      for i in $(seq 200); do ls temporary/*/started >/dev/null 2>&1 && break; sleep 0.05; done
      kill -KILL $child; wait $child; ls temporary | wc -l
      for i in $(seq 100); do pgrep -x -a sleep | grep -q \(seconds) || break; sleep 0.05; done
      pgrep -x -a sleep | grep \(seconds); : >ready
      PATH="$PWD:$PATH" TMPDIR=temporary "$tool" a.pdf; ls -A temporary
      """
    let result = try Tools.run(command, in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "1" && lines.count == 2, "\(result)")
  }

  /// Systems and containers that refuse namespaces are told once, and the document is read.
  @Test(.enabled(if: hasPDFText, "needs pdftotext"))
  func aSystemThatRefusesNamespacesIsNamedOnce() throws {
    let refusing = Data("#!/bin/sh\nexit 1\n".utf8)
    let folder = try folder([
      "a.pdf": TestPDF.bytes(ConverterTests.words), "bwrap.txt": refusing, "unshare.txt": refusing,
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Tools.run(
      ConverterTests.programs("bwrap", "unshare") + "PATH=\"$PWD:$PATH\"; rpt-parse a.pdf a.pdf",
      in: folder)
    #expect(result.status == 0 && result.output.split(separator: "\n").count == 2)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 1 && result.errors.contains("隔离"), "\(result.errors)")
  }

  @Test func theNumberOfJobsDoesNotChangeTheOutput() throws {
    let command =
      "for i in 1 2 3; do rpt-parse --jobs=$i *.html *.txt picture.png *.html | cksum; done"
    let lines = try Tools.run(command).output.split(separator: "\n")
    #expect(lines.count == 3 && Set(lines).count == 1)
  }

  /// The output about `file`, with the content `text`, where the converter `program` runs `script`.
  private func run(
    _ file: String, _ text: String = "{\\rtf1 }", program: String = "soffice",
    running script: String
  ) throws -> Tools.Result {
    let folder = try folder([
      file: Data(text.utf8), "\(program).txt": Data("#!/bin/sh\n\(script)\n".utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try Tools.run(
      ConverterTests.programs(program)
        + "tool=$(command -v rpt-parse); PATH=\"$PWD:/usr/bin:/bin\" \"$tool\" \(file)",
      in: folder)
  }

  @Test(arguments: ["exit 1", "exit 0", "echo 'Error: no export filter'", "exit 77"])
  func aProgramThatConvertsNothingIsNoFaultOfTheDocument(script: String) throws {
    let result = try run("a.rtf", running: script)
    #expect(result.output.contains("converter-missing"), "\(result)")
    #expect(result.output.contains("libreoffice-writer") && result.output.contains("与文件无关"))
  }

  @Test func missingTablesOfCharactersAreNoFaultOfTheDocument() throws {
    let script = """
      echo "Syntax Error: Missing language pack for 'Adobe-GB1' mapping" >&2
      for last; do :; done; echo '<doc></doc>' >"$last"
      """
    let result = try run("a.pdf", "%PDF-1.4", program: "pdftotext", running: script)
    #expect(result.output.contains("converter-missing") && result.output.contains("poppler-data"))
  }

  @Test func aMissingJavaIsNamed() throws {
    let result = try run("a.rtf", running: "echo 'This operation requires a JRE'; exit 1")
    #expect(result.output.contains("converter-missing") && result.output.contains("default-jre"))
  }

  @Test(arguments: ["exit 0", "exit 1"])
  func aDocumentThatIsNotConvertedIsDamagedIfOthersAreConverted(end: String) throws {
    let script = """
      for file; do
        case $file in */trial.fodt) echo made >"${file%.fodt}.docx"; exit 0 ;; esac
      done
      \(end)
      """
    let result = try run("a.rtf", running: script)
    #expect(result.output.contains("\"code\":\"unreadable\""), "\(result)")
  }
}
