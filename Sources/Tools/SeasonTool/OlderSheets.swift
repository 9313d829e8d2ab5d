import CommandLine
import Converters
import Documents
import Season
import Wordings

/// The sheets of the last round that the office saved in a format which LibreOffice converts first.
struct OlderSheets {
  /// The endings of their names.
  static let endings = ["xls", "et", "ods", "xlsm"]

  /// The tables of each file, by its name.
  private(set) var tables: [String: [WorkbookTable]] = [:]

  /// Reads those in `folder`; `refuse` makes the end of the run from the name of a file and the reason why it
  /// cannot be read.
  init(
    in folder: ResultFolder, _ language: Language, refuse: (String, String) -> Stop
  ) throws(Stop) {
    let office = OfficeConverter(in: Sandbox())
    var waiting: [(name: String, ticket: OfficeConverter.Ticket)] = []
    for name in ResultFile.allCases.flatMap(OlderSheets.names).filter(folder.has) {
      let opened = OpenedDocument(try folder.bytes(of: name) ?? [])
      do throws(Refusal) {
        try opened.refuseUnconvertible()
        if opened.format.conversion == .xlsx {
          let ticket = try office.add(opened.bytes, suffix: opened.suffix, target: .xlsx)
          waiting.append((name, ticket))
        } else if opened.format == .csv || opened.format == .text {
          // Programs also write texts under these names.
          tables[name] = FormerRound.rows(opened.bytes).map { [WorkbookTable(rows: $0)] } ?? []
        } else {
          tables[name] = try WorkbookReader.tables(opened.bytes)
        }
      } catch {
        throw refuse(name, error.message.text(language))
      }
    }
    guard !waiting.isEmpty else { return }
    office.run()
    for (name, ticket) in waiting {
      do throws(Refusal) {
        let made = try office.result(of: ticket, limit: DocumentReader.limit)
        tables[name] = try WorkbookReader.tables(made.bytes)
      } catch {
        throw refuse(name, error.message.text(language))
      }
    }
  }

  /// The names that such a version of `file` may have; none for a file that people do not fill in.
  static func names(of file: ResultFile) -> [String] {
    file.idColumn == nil ? [] : endings.map { "\(file.title).\($0)" }
  }
}
