import Foundation
import TestSupport
import Testing

/// rpt-parse with converters, and its messages if they are missing or fail.
@Suite struct ConverterTests {
  static let hasPDFText = Self.has("pdftotext -v")
  static let hasOffice = Self.has("command -v soffice")
  static let hasFonts = Self.has("fc-list :lang=zh | grep .")

  private static func has(_ command: String) -> Bool {
    (try? Tools.run("\(command) >/dev/null 2>&1").status) == 0
  }

  private static let words: [(left: Int, top: Int, text: String)] = [
    (150, 60, "青石区民政局2022年政府信息公开工作年度报告"), (70, 90, "二、主动公开政府信息情况"),
    (70, 120, "信息内容"), (200, 120, "本年制发件数"), (320, 120, "本年废止件数"), (440, 120, "现行有效件数"),
    (70, 150, "规章"), (220, 150, "1"), (460, 150, "12"),
    (70, 180, "行政规范性文件"), (220, 180, "3"), (340, 180, "4"), (460, 180, "5"),
  ]

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

  @Test(.enabled(if: hasPDFText, "needs pdftotext")) func aPDFFileWithoutTextIsAFailure() throws {
    let folder = try folder(["a.pdf": TestPDF.bytes([]), "b.pdf": Data("%PDF-1.4\n%%EOF".utf8)])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try Tools.run("rpt-parse a.pdf b.pdf", in: folder)
    #expect(result.status == 3)
    #expect(result.output.contains("\"code\":\"no-text-layer\""))
    #expect(result.output.contains("\"code\":\"unreadable\""))
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
      "a.pdf": TestPDF.bytes(ConverterTests.words), "pdftotext": Data(script.utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let command = """
      chmod +x pdftotext; mkdir temporary; tool=$(command -v rpt-parse)
      PATH="$PWD:$PATH" TMPDIR="$PWD/temporary" "$tool" a.pdf & child=$!
      for i in $(seq 200); do ls temporary/*/started >/dev/null 2>&1 && break; sleep 0.05; done
      stat -c %a temporary/* 2>/dev/null; kill -\(signal) $child; wait $child; echo "ended $?"; ls -A temporary
      """
    let result = try Tools.run(command, in: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.last == (signal == "TERM" ? "ended 143" : "ended 129"), "\(result)")
    #expect(lines.first == "700" || lines.count == 1)
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
      file: Data(text.utf8), program: Data("#!/bin/sh\n\(script)\n".utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try Tools.run(
      "chmod +x \(program); tool=$(command -v rpt-parse); PATH=\"$PWD:/usr/bin:/bin\" \"$tool\" \(file)",
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
