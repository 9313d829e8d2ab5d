import Foundation
import TestSupport
import Testing

@testable import Rows
import Sheets

/// Python's csv module reads the sheets.
@Suite struct PythonReadingTests {
  private static let program = """
    import csv, io, json, sys
    text = sys.stdin.buffer.read().decode("utf-8-sig")
    json.dump(list(csv.reader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
    """

  private static func run(_ program: String, _ input: [UInt8]) -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    // Both fit the buffer of a pipe, so that neither process waits for the other.
    standardInput.fileHandleForWriting.write(Data(input))
    try? standardInput.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? printed : nil
  }

  @Test(
    .enabled(if: run("import csv", []) != nil, "needs python3"),
    arguments: [Dialect.plain, .plain.forExcel])
  func everyFieldIsReadBack(dialect: Dialect) throws {
    let pieces = [
      "a", "\"", ",", "\n", "\r\n", "\r", "=", "-1", "青石", "'", " ", "\t", "007", "\u{1}",
    ]
    var generator = SeededGenerator(seed: 6)
    var writer = FieldWriter(.csv(dialect))
    writer.begin([]) { XLSXSheet("", []) }
    let table = (0..<400).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 0...4, using: &generator))
          .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      }
    }
    for row in table {
      for field in row { writer.text(field) }
      writer.endRow()
    }
    let printed = try #require(Self.run(Self.program, writer.bytes))
    let read = try JSONDecoder().decode([[String]].self, from: printed)
    #expect(read.map(\.count) == table.map(\.count))
    for (field, original) in zip(read.joined(), table.joined()) {
      let isGuarded = dialect.isGuarded && SpreadsheetGuard.isNeeded(Array(original.utf8)[...])
      #expect(
        field.unicodeScalars.elementsEqual(((isGuarded ? "'" : "") + original).unicodeScalars))
    }
  }
}
