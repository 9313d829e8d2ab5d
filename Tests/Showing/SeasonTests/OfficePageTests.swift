import Foundation
import Letters
import TestSupport
import Testing

@testable import Season

/// The manual page for the office, in Chinese.
@Suite struct OfficePageTests {
  private let page: String

  init() throws {
    page = try String(
      contentsOf: Tools.root.appending(path: "man/zh_CN/rpt-season.1"), encoding: .utf8)
  }

  @Test(arguments: ResultFile.allCases)
  func eachResultIsNamed(file: ResultFile) { #expect(page.contains(file.title)) }

  @Test(
    arguments: RegisterColumn.allCases.filter(\.isEntered).map(\.rawValue) + LedgerColumn.entered)
  func eachColumnToFillInIsNamed(column: String) { #expect(page.contains(column)) }

  @Test(arguments: LetterOffice.Key.allCases.map(\.rawValue))
  func eachSettingIsNamed(key: String) { #expect(page.contains(key)) }
}
