import Chinese
import JSON
import Sheets
import Wordings

/// A sheet that people filled in, in one file or in both: the text and the workbook.
package struct FilledSheet: Sendable {
  /// A file with the sheet: its rows, and what to call it where two texts differ.
  package typealias Version = (rows: [[String]], name: String)

  private typealias TypedRow = [String: String]

  private var head: [String] = []
  private var order: [String] = []
  private var rows: [String: TypedRow] = [:]
  /// The names of the files whose texts are in the rows, where it is not the first file.
  private var origins: [String: TypedRow] = [:]
  /// Rows without a key, which people added.
  private var added: [TypedRow]
  /// The texts in columns without a name, or with that of a later one.
  private let nameless: [String]
  private let file: ResultFile
  /// The reporting year, by which a day without a year is known; nil where it is unknown.
  private let year: Int?
  private let written: [String: TypedRow]
  /// The files of no agency that were written; nil where it is not known what was written.
  private let writtenFiles: Set<String>?

  /// Merges `versions` of the sheet `file` row by row: a field that one of them changed against `original`,
  /// the sheet as it was written, counts; where several changed it, their texts stay with their names. `year` is the
  /// reporting year.
  package init(
    _ file: ResultFile, _ versions: [Version], original: [[String]], year: Int? = nil
  ) {
    self.init(file, versions, replies: [], original: original, year)
  }

  private init(
    _ file: ResultFile, _ versions: [Version], replies: [Version], original: [[String]],
    _ year: Int?
  ) {
    let written = FilledSheet.byKey(original, file)
    (self.file, self.written, self.year) = (file, written, year)
    let withoutKey = FilledSheet.withoutKey(original, file).map(FilledSheet.texts)
    writtenFiles = original.isEmpty ? nil : Set(withoutKey.compactMap { $0[MissingList.file] })
    added = FilledSheet.added(in: versions.map(\.rows), written: Set(withoutKey), file)
    nameless = versions.flatMap { FilledSheet.nameless(in: $0.rows) }
    for version in versions + replies {
      for name in version.rows.first ?? [] where !name.isEmpty && !head.contains(name) {
        head.append(name)
      }
      for row in FilledSheet.rows(version.rows) {
        guard let key = FilledSheet.key(of: row, file) else { continue }
        let row = asWritten(row, written[key] ?? [:])
        guard rows[key] != nil else {
          rows[key] = row
          order.append(key)
          continue
        }
        merge(row, of: version.name, at: key, written[key] ?? [:], first: versions[0].name)
      }
    }
  }

  /// Merges them likewise, and then the replies of `letters` to the findings that the sheet has.
  package init(
    _ file: ResultFile, _ versions: [Version], with letters: [ReplyLetter], original: [[String]],
    year: Int? = nil
  ) {
    let ids = versions.reduce(into: Set<String>()) {
      $0.formUnion(FilledSheet.ids(in: $1.rows, of: file))
    }
    let replies = ids.isEmpty ? [] : letters.map { $0.version(of: ids) }
    self.init(file, versions, replies: replies, original: original, year)
  }

  /// The rows without a key in `versions` of the sheet `file`, each once. One that was `written` and that a version
  /// has no more was changed or deleted there.
  private static func added(
    in versions: [[[String]]], written: Set<TypedRow>, _ file: ResultFile
  ) -> [TypedRow] {
    let rows = versions.map { withoutKey($0, file) }
    let left = rows.map { Set($0.map(texts)) }
    var seen: Set<TypedRow> = []
    return rows.joined().filter { row in
      let own = texts(row)
      return seen.insert(own).inserted
        && (!written.contains(own) || left.allSatisfy { $0.contains(own) })
    }
  }

  private static func withoutKey(_ table: [[String]], _ file: ResultFile) -> [TypedRow] {
    rows(table).filter { key(of: $0, file) == nil }
  }

  private static func texts(_ row: TypedRow) -> TypedRow {
    row.mapValues { String(plain($0)) }.filter { !$0.value.isEmpty }
  }

  /// The texts in `table` that no name of a column leads to.
  private static func nameless(in table: [[String]]) -> [String] {
    guard let head = table.first else { return [] }
    let names = head.indices.map { head[$0].isEmpty || head[($0 + 1)...].contains(head[$0]) }
    return table.dropFirst().flatMap { row in
      row.enumerated().filter { index, text in
        !text.isEmpty && (index >= names.count || names[index])
      }.map(\.element)
    }
  }

  /// The ids in `table`, a version of the sheet `file`.
  static func ids(in table: [[String]], of file: ResultFile) -> Set<String> {
    Set(rows(table).map { String(plain($0[file.idColumn ?? ""] ?? "")) }.filter { !$0.isEmpty })
  }

  /// The rows of the merged sheet, the head first; none where there are no versions.
  package var table: [[String]] {
    guard !head.isEmpty else { return [] }
    let all = order.compactMap { rows[$0] } + added
    return [head] + all.map { row in head.map { row[$0] ?? "" } }
  }

  /// What was typed over fields that the tools fill in, a sentence for each column: it is not kept.
  package var overwritten: [String] {
    file.ownColumns.compactMap { column in
      let changed = order.filter { key in
        guard let text = rows[key]?[column], let original = written[key]?[column] else {
          return false
        }
        return !FilledSheet.saysTheSame(text, original)
      }
      guard let first = changed.first, let row = rows[first] else { return nil }
      let agency =
        row[file == .agencies ? RegisterColumn.agency.rawValue : MissingList.agency] ?? ""
      let count = changed.count > 1 ? "等\(changed.count)处" : ""
      let text = (row[column] ?? "").onOneLine
      return
        "\(file.title)：“\(column)”由程序填写，改成的“\(text)”（\(agency)）\(count)没有采用；需要记录的，请写在备注或者自加的列中。"
    }
  }

  /// What is said of rows that people added to the list of missing reports, whose rows are made anew; nil where there
  /// are none.
  package var dropped: String? {
    guard file == .missing, let writtenFiles else { return nil }
    let own =
      order.filter { written[$0] == nil }.compactMap { rows[$0] }
      + added.filter { !writtenFiles.contains(String(plain($0[MissingList.file] ?? ""))) }
    guard let first = own.first else { return nil }
    let texts = head.compactMap { first[$0] }.filter { !$0.isEmpty }.joined(separator: "，")
    return
      "\(file.title)：另加的\(own.count)行（\(texts.onOneLine.excerpt)）不在新的表中，原文件保留在“\(ResultFile.rounds.rawValue)”文件夹；还要用的，请写在登记表中。"
  }

  /// What is said of texts in columns without a name or with that of another one: they are not kept; nil where there
  /// are none.
  package var unnamed: String? {
    nameless.first.map {
      "\(file.title)：没有列名或与另一列同名的列中有\(nameless.count)处文字（“\($0.onOneLine.excerpt)”）没有采用，原文件保留在“\(ResultFile.rounds.rawValue)”文件夹；还要用的，请给该列写上列名。"
    }
  }

  /// Whether two texts are the same but for how a spreadsheet writes days, numbers and blanks.
  private static func saysTheSame(_ one: String, _ other: String) -> Bool {
    let texts = [one, other].map { plain($0).filter { !$0.isWhitespace } }
    if texts[0] == texts[1] { return true }
    let days = texts.map { Set(TypedDay.readings(of: String($0))) }
    if !days[0].isDisjoint(with: days[1]) { return true }
    guard let number = Number(texts[0]) else { return false }
    return number == Number(texts[1])
  }

  /// `row` with the days in it that are those of `original` as they are there: a spreadsheet writes them its own way, and
  /// a sheet that was only saved has changed nothing.
  private func asWritten(_ row: TypedRow, _ original: TypedRow) -> TypedRow {
    row.merging(original.filter { isOfDays($0.key) || file.ownColumns.contains($0.key) }) {
      text, written in
      isSameDay(text, written) ? written : text
    }.filter { row[$0.key] != nil }
  }

  /// Whether days are typed into `column`.
  private func isOfDays(_ column: String) -> Bool {
    file == .agencies && RegisterColumn(rawValue: column)?.isOfDays ?? false
  }

  private func isSameDay(_ text: String, _ other: String) -> Bool {
    let (days, others) = (self.days(in: text), self.days(in: other))
    return !days.isDisjoint(with: others)
  }

  /// What `text` may say as a day: the order of the numbers in 1/2/26 is that of the machine.
  private func days(in text: String) -> Set<CalendarDate> {
    Set(
      TypedDay.readings(of: TypedDecisions.entry(text)).compactMap { $0.date(in: (year ?? 0) + 1) })
  }

  /// Merges `row` of the file `name` into the row at `key`.
  private mutating func merge(
    _ row: TypedRow, of name: String, at key: String, _ written: TypedRow, first: String
  ) {
    let one = rows[key] ?? [:]
    for (column, text) in row {
      let (other, original) = (one[column] ?? "", written[column] ?? "")
      if plain(text) == plain(other) || plain(text) == plain(original) { continue }
      let isOtherChanged = plain(other) != plain(original) && !other.isEmpty
      // What one file says is not lost because another one has nothing there.
      if isOtherChanged, text.isEmpty { continue }
      if isOtherChanged, isOfDays(column), isSameDay(text, other) {
        if (try? TypedDay(TypedDecisions.entry(other))) == nil { rows[key]?[column] = text }
        continue
      }
      if isOtherChanged {
        let origin = origins[key]?[column] ?? first
        let before = other.hasSuffix("（\(origin)）") ? other : "\(other)（\(origin)）"
        rows[key]?[column] = "\(before)；\(text)（\(name)）"
      } else {
        rows[key]?[column] = text
      }
      origins[key, default: [:]][column] = name
    }
  }

  /// `text` without the names and days of the files that its parts were merged from: they are for the office.
  static func withoutOrigins(_ text: String) -> String {
    var text = text
    var end = text.startIndex
    while let next = text[end...].firstIndex(of: "）") {
      let starts = text[..<next].indices.reversed().lazy.filter { text[$0] == "（" }
      let start = starts.first { isOrigin(text[text.index(after: $0)..<next]) }
      end = text.index(after: next)
      guard let start else { continue }
      let count = text.distance(from: text.startIndex, to: start)
      text.removeSubrange(start..<end)
      end = text.index(text.startIndex, offsetBy: count)
    }
    return text
  }

  /// Whether `words` are the name of a file and the day on which it was saved.
  private static func isOrigin(_ words: Substring) -> Bool {
    guard let comma = words.lastIndex(of: "，"), words[..<comma].contains("."),
      words.count(where: { $0 == "（" }) == words.count(where: { $0 == "）" })
    else { return false }
    let day = words[words.index(after: comma)...]
    return day.hasSuffix("日") && (try? TypedDay(String(day)))?.year != nil
  }

  /// A text without the guard that only a text file needs.
  private func plain(_ text: String) -> Substring { FilledSheet.plain(text) }

  private static func plain(_ text: String) -> Substring { text.drop { $0 == "'" } }

  private static func byKey(_ table: [[String]], _ file: ResultFile) -> [String: TypedRow] {
    let pairs = rows(table).compactMap { row in key(of: row, file).map { ($0, row) } }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func rows(_ table: [[String]]) -> [TypedRow] {
    guard let head = table.first else { return [] }
    return table.dropFirst().filter { $0.contains { !$0.isEmpty } }.map { fields in
      TypedRow(zip(head, fields)) { $1 }
    }
  }

  /// The key of a row of `file`; nil for one that people added.
  private static func key(of row: TypedRow, _ file: ResultFile) -> String? {
    func text(_ name: String) -> String { String(plain(row[name] ?? "")) }
    let id = text(file.idColumn ?? "")
    if !id.isEmpty { return id }
    let (rule, path) = (text(LedgerColumn.rule.rawValue), text(LedgerColumn.file.rawValue))
    return rule.isEmpty || path.isEmpty ? nil : "\(rule)\n\(path)"
  }
}
