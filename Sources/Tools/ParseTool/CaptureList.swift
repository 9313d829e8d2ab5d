import Sheets
import Wordings

/// Where and when documents were saved: a list beside saved pages. Its rows name documents by their paths,
/// or by as much of the end of the path as is needed to tell them apart.
struct CaptureList {
  /// A row: an address, a time, the agency whose page it is.
  struct Capture: Equatable {
    let line: Int
    let name: String
    let url: String?
    /// `2024-02-01`, `2024-02-01T10:30`.
    let captured: String?
    let agency: String?
  }

  /// The path of the list.
  let path: String
  private let rows: [Capture]
  /// The index in `rows` of each name in them.
  private let known: [String: Int]
  /// The same for each document that one names.
  private var indexes: [String: Int] = [:]
  private var isUsed: [Bool]

  /// Parses a CSV file. `documents` are the paths of the documents that will be read, where archives are
  /// not opened yet. Throws all problems: a row without a file, an address or a time that cannot be one, two
  /// rows of one file, a name that several documents have.
  init(_ bytes: [UInt8], path: String, of documents: [String]) throws(FileProblems) {
    self.path = path
    let sheet = try HeadedSheet<CaptureColumn>(bytes, required: [.path])
    var problems: [LineProblem] = []
    var rows: [Capture] = []
    var lines: [String: Int] = [:]
    for row in sheet.rows {
      problems += row.excess.map { [$0] } ?? []
      do throws(LineProblem) {
        let capture = try Capture(row)
        if let other = lines.updateValue(row.line, forKey: capture.name) {
          throw row.problem("与第\(other)行是同一个文件", en: "the same file as in line \(other)")
        }
        rows.append(capture)
      } catch {
        problems.append(error)
      }
    }
    self.rows = rows
    known = Dictionary(rows.enumerated().map { ($1.name, $0) }) { first, _ in first }
    isUsed = rows.map { _ in false }
    problems += index(documents)
    guard problems.isEmpty else { throw FileProblems(problems) }
  }

  /// Finds the row of each of `documents`; returns the problems of rows that name several of them.
  private mutating func index(_ documents: [String]) -> [LineProblem] {
    for document in documents {
      let name = CaptureList.plain(document)
      let row = CaptureList.names(of: name).first { known[$0] != nil }
      indexes[name] = row.flatMap { known[$0] }
    }
    let named = Dictionary(grouping: indexes.filter { $0.key != rows[$0.value].name }) { $0.value }
    return named.filter { $0.value.count > 1 }.keys.sorted().map { index in
      let row = rows[index]
      return LineProblem(
        row.line, "有\(named[index]?.count ?? 0)个文件叫“\(row.name)”，请写出路径",
        en: "\(named[index]?.count ?? 0) files are called “\(row.name)”: write their paths")
    }
  }

  /// The capture of the document at `path`, a file or a member of an archive; nil where no row names it.
  mutating func capture(of path: String) -> Capture? {
    let name = CaptureList.plain(path)
    // The members of an archive are known only now.
    guard let index = indexes[name] ?? known[name] else { return nil }
    isUsed[index] = true
    return rows[index]
  }

  /// The rows that no document used.
  var unused: [LineProblem] {
    zip(rows, isUsed).compactMap { row, isUsed in
      isUsed
        ? nil
        : LineProblem(row.line, "没有读到文件“\(row.name)”。", en: "no file “\(row.name)” was read")
    }
  }

  /// `path` without a leading `./`, as rows and command lines may write it.
  fileprivate static func plain(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  /// `path`, and the same without the folders before each of its parts, the longest first.
  private static func names(of path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return [path] + parts.indices.dropFirst().map { parts[$0...].joined(separator: "/") }
  }
}

extension CaptureList.Capture {
  fileprivate init(_ row: HeadedRow<CaptureColumn>) throws(LineProblem) {
    guard let name = row.text(.path) else { throw row.problem("没有文件名", en: "no file") }
    line = row.line
    // Lists made on Windows.
    self.name = CaptureList.plain(String(name.map { $0 == "\\" ? "/" : $0 }))
    url = row.text(.url)
    if let url, !["http://", "https://"].contains(where: { url.lowercased().hasPrefix($0) }) {
      throw row.problem(
        "网址应以“http://”或“https://”开头，不是“\(url)”",
        en: "url must begin with http:// or https://, not “\(url)”")
    }
    captured = try row.text(.captured).map { text throws(LineProblem) in
      guard let moment = Moment(text) else {
        throw row.problem(
          "采集时间应为北京时间的日期或日期加时间，如“2024-02-01 10:30”，不是“\(text)”",
          en:
            "captured must be a day, or a day and a time at UTC+8, like 2024-02-01 10:30, not “\(text)”"
        )
      }
      return moment.text
    }
    agency = row.value(.agency)
  }
}
