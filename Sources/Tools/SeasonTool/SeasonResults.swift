import CommandLine
import Documents
import Records
import Season
import Wordings

/// The results of the last round, as they are in the folder.
struct SeasonResults {
  private let folder: ResultFolder
  private let language: Language

  init(_ folder: ResultFolder, _ language: Language) {
    self.folder = folder
    self.language = language
  }

  /// Compares `letters` with those that their agencies got in the rounds so far, `state` being that of the last one.
  func compareWithSent(
    _ letters: inout [ReplyLetter], _ state: SeasonState?
  ) throws(Stop) {
    guard let state else { return }
    let earlier = (0..<state.round).map { "\(ResultFile.rounds.rawValue)/第\($0 + 1)轮/" }
    for index in letters.indices {
      guard let name = letters[index].addressee else { continue }
      var (sent, cells): (Set<String>, Set<String>) = ([], [])
      for folder in [""] + earlier {
        let path = "\(folder)\(ResultFile.letters.rawValue)/\(name).docx"
        guard let bytes = try self.folder.bytes(of: path) else { continue }
        let letter = OpenedDocument(bytes)
        let lines = (try? WordTables.paragraphs(in: letter)) ?? []
        sent.formUnion(lines.flatMap { $0.split(separator: "\n").map(String.init) })
        cells.formUnion(((try? WordTables.texts(in: letter)) ?? []).joined().joined())
      }
      letters[index].compare(withSent: sent, cells: cells)
    }
  }

  /// The present state of the sheets that the office fills in.
  var snapshot: ResultFolder.Snapshot {
    let sheets = ResultFile.allCases.filter { $0.idColumn != nil }
    return folder.snapshot(
      of: sheets.flatMap { [$0.rawValue, $0.workbook] + OlderSheets.names(of: $0) })
  }

  /// The state after the last round; nil for an empty or new folder. Throws where the folder has other
  /// things in it.
  func state(_ run: Invocation) throws(Stop) -> SeasonState? {
    guard let bytes = try folder.bytes(of: RecordFileName.state.path) else {
      guard let names = folder.names, names.isEmpty else {
        throw .usage(
          "\(folder.shown): "
            + language.says(
              "里面没有上一轮的结果，请选空的或新的文件夹",
              en: "has no results of a last round; choose an empty or new folder"))
      }
      return nil
    }
    do throws(Refusal) { return try SeasonState(bytes) } catch {
      throw damaged(.state, error)
    }
  }

  /// The last round as the office left it, with the replies that came back since; nil where there is none.
  func formerRound(
    _ run: Invocation, with letters: [ReplyLetter] = []
  ) throws(Stop) -> FormerRound? {
    guard let state = try state(run) else { return nil }
    var round = FormerRound(state)
    round.found = try records(.found)
    round.foundBefore = try records(.foundBefore)
    let letters = letters.filter { !state.hasFiled($0) }
    let older = try OlderSheets(in: folder, language, refuse: refusal)
    func read(_ file: ResultFile, _ letters: [ReplyLetter] = []) throws(Stop) -> [[String]] {
      let (sheet, extras) = try table(file, older, letters, state.year)
      round.leftBehind += sheet.overwritten + [sheet.dropped, sheet.unnamed].compactMap { $0 }
      round.leftBehind += extras.map { $0.message(language) }
      return sheet.table
    }
    round.agencies = try read(.agencies)
    round.missing = try read(.missing)
    round.register = try read(.register, letters)
    round.closed = try read(.closed, letters)
    round.leftBehind += try saved(since: state)
    return round
  }

  /// What was saved after the round of `state` and is made anew, a sentence for each sheet and paper and one for all
  /// letters, and the files that were put beside the letters.
  private func saved(since state: SeasonState) throws(Stop) -> [String] {
    let letters = "\(ResultFile.letters.rawValue)/"
    var (changed, changedLetters): ([String], [String]) = ([], [])
    for made in state.made {
      guard let bytes = try folder.bytes(of: made.file), Source.checksum(of: bytes) != made.crc32
      else { continue }
      if made.file.hasPrefix(letters) {
        changedLetters.append(String(made.file.dropFirst(letters.count)))
      } else {
        changed.append(made.file)
      }
    }
    let kept = SeasonResults.kept(language)
    return changed.map { file in
      language.says(
        "\(file)在上一轮之后保存过，如有改动，不在新的文件中；保存的文件在\(kept)。",
        en: """
          \(file) was saved since the last round: changes are not in the new file but in \(kept)
          """)
    } + messages(ofChanged: changedLetters) + messages(ofAdded: filesBesideLetters(state))
  }

  private func messages(ofChanged letters: [String]) -> [String] {
    guard !letters.isEmpty else { return [] }
    let (names, kept) = (SeasonResults.listed(letters, language), SeasonResults.kept(language))
    return [
      language.says(
        "\(ResultFile.letters.rawValue)：\(names)在上一轮之后保存过，如有改动，不在新的反馈单中；保存的文件在\(kept)。",
        en: """
          \(ResultFile.letters.rawValue): \(names) saved since the last round: changes are not in the new letters \
          but in \(kept)
          """)
    ]
  }

  private func messages(ofAdded files: [String]) -> [String] {
    guard !files.isEmpty else { return [] }
    let (names, kept) = (SeasonResults.listed(files, language), SeasonResults.kept(language))
    return [
      language.says(
        "\(ResultFile.letters.rawValue)：另放入的\(names)不在新的文件夹中，保存在\(kept)。",
        en: """
          \(ResultFile.letters.rawValue): \(names) added there are not in the new folder but in \(kept)
          """)
    ]
  }

  /// The files that the office put beside the letters of the round of `state`; none where that did not record them.
  private func filesBesideLetters(_ state: SeasonState) -> [String] {
    let made = Set(state.made.map(\.file))
    let letters = ResultFile.letters.rawValue
    guard made.contains(where: { $0.hasPrefix("\(letters)/") }) else { return [] }
    return folder.names(in: letters).map { String(decoding: $0, as: UTF8.self) }.sorted()
      .filter { !made.contains("\(letters)/\($0)") && !SeasonResults.isLock($0) }
  }

  /// Whether `name` is that of a file by which an office program marks a document that is open.
  static func isLock(_ name: String) -> Bool { name.hasPrefix(".~lock") || name.hasPrefix("~$") }

  /// The first of `files`, and how many there are.
  private static func listed(_ files: [String], _ language: Language) -> String {
    let names = files.prefix(3).joined(separator: language.says("、", en: ", "))
    let count = language.says("等\(files.count)份", en: " … (\(files.count) files)")
    return names + (files.count > 3 ? count : "")
  }

  /// Where the last round is kept, as messages say.
  static func kept(_ language: Language) -> String {
    let name = ResultFile.rounds.rawValue
    return language.says("“\(name)”文件夹", en: "the folder \(name)")
  }

  private func records(_ name: RecordFileName) throws(Stop) -> [RecordLine] {
    let bytes = try folder.bytes(of: name.path) ?? []
    do throws(Refusal) { return try RecordLine.all(in: bytes) } catch {
      throw damaged(name, error)
    }
  }

  /// The rows of a sheet that the office fills in, as a text, as a workbook or in an older format. Throws where one of the files
  /// cannot be read: what was typed there would be lost.
  private func table(
    _ file: ResultFile, _ older: OlderSheets, _ letters: [ReplyLetter], _ year: Int
  ) throws(Stop) -> (FilledSheet, [WorkbookExtras]) {
    var versions: [FilledSheet.Version] = []
    var extras: [WorkbookExtras?] = []
    func add(_ tables: [WorkbookTable], _ name: String) throws(Stop) {
      let used = tables.firstIndex { SeasonResults.head(of: $0.rows, file) != nil }
      let rows = try rows(used.map { tables[$0].rows }, file, name)
      let start = used.map { tables[$0].rows.count - rows.count } ?? 0
      let (commented, left) = CommentColumns.adding(
        (used.map { tables[$0].comments } ?? []).map { ($0.row - start, $0.column, $0.text) },
        to: rows)
      versions.append((commented, label(name)))
      extras.append(WorkbookExtras(name, tables, used: used, left.map(\.text)))
    }
    if let bytes = try folder.bytes(of: file.rawValue) {
      versions.append(
        (try rows(FormerRound.rows(bytes), file, file.rawValue), label(file.rawValue)))
    }
    if let bytes = try folder.bytes(of: file.workbook) {
      var tables: [WorkbookTable] = []
      do throws(Refusal) { tables = try WorkbookReader.tables(bytes) } catch {
        throw refusal(file.workbook, error.message.text(language))
      }
      try add(tables, file.workbook)
    }
    for name in OlderSheets.names(of: file) {
      if let tables = older.tables[name] { try add(tables, name) }
    }
    let original = try file.original.flatMap { name throws(Stop) in try folder.bytes(of: name.path)
    }
    let sheet = FilledSheet(
      file, versions, with: letters, original: original.flatMap { FormerRound.rows($0) } ?? [],
      year: year)
    return (sheet, extras.compactMap { $0 })
  }

  /// `rows`, of the file `name`, which must have the column of ids.
  private func rows(
    _ rows: [[String]]?, _ file: ResultFile, _ name: String
  ) throws(Stop) -> [[String]] {
    let column = file.idColumn ?? ""
    guard let rows, let start = rows.isEmpty ? 0 : SeasonResults.head(of: rows, file) else {
      throw refusal(
        name,
        language.says(
          "不是有“\(column)”一列的表", en: "no sheet with a column \(column)"))
    }
    return Array(rows[start...])
  }

  /// The index of the row of `rows` that names the columns of `file`, which may have a title above it.
  private static func head(of rows: [[String]], _ file: ResultFile) -> Int? {
    rows.prefix(10).firstIndex { $0.contains(file.idColumn ?? "") }
  }

  /// What to call a file where two texts differ: its name and the day on which it was saved.
  private func label(_ name: String) -> String {
    guard let day = folder.day(of: name).flatMap({ CalendarDate($0) }) else { return name }
    return "\(name)，\(day.words(in: .chinese))"
  }

  /// What the office should know: the sheets in older formats, whose contents are in the new ones, and copies of
  /// sheets, which are not read.
  var messages: [String] {
    copies.map { name, file in
      language.says(
        "“\(name)”没有读入，其中填写的内容请并入“\(file.workbook)”。",
        en: "“\(name)” was not read: put what was typed there into “\(file.workbook)”")
    }
      + ResultFile.allCases.flatMap { file in
        OlderSheets.names(of: file).filter(folder.has).map { name in
          language.says(
            "\(name)中填写的内容已归入\(file.workbook)，请在后者中继续填写；原文件保留在\(ResultFile.rounds.rawValue)文件夹中。",
            en: """
              what was typed into \(name) is in \(file.workbook) now: go on there; the file is kept in \
              \(ResultFile.rounds.rawValue)
              """)
        }
      }
  }

  /// The copies of sheets that the office fills in, such as 问题台账 - 副本.xlsx, each with its sheet.
  private var copies: [(name: String, file: ResultFile)] {
    let sheets = ResultFile.allCases.filter { $0.idColumn != nil }
    let endings = ["csv", "xlsx"] + OlderSheets.endings
    let names = (folder.names ?? []).map { String(decoding: $0, as: UTF8.self) }
    return names.sorted().compactMap { name in
      let isSheet = name.split(separator: ".").last.map { endings.contains(String($0)) } ?? false
      guard isSheet, let file = sheets.first(where: { name.hasPrefix($0.title) }) else {
        return nil
      }
      let own = [file.rawValue, file.workbook] + OlderSheets.names(of: file)
      return own.contains(name) ? nil : (name, file)
    }
  }

  /// The end of a run because of the sheet `name`, in which something may have been typed.
  private func refusal(_ name: String, _ message: String) -> Stop {
    .usage(
      language.says(
        """
        \(folder.shown)/\(name): \(message)。这一轮没有做，上一轮的结果没有变动：请打开这个文件改正或者重新保存，\
        打不开的移到别处（其中填写的内容不会读入），再做一轮。
        """,
        en: """
          \(folder.shown)/\(name): \(message). No round was made and the last results are unchanged: correct or save the \
          file again, or move it away where it cannot be opened (what was typed into it is not read then)
          """))
  }

  private func damaged(_ name: RecordFileName, _ refusal: Refusal) -> Stop {
    .unusable("\(folder.shown)/\(name.path)", refusal.message.text(language))
  }
}
