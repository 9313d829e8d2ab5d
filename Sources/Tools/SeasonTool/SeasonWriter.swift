import CommandLine
import Letters
import Season

/// Writes a round into the folder of new results.
struct SeasonWriter {
  private let folder: ResultFolder
  private let run: Invocation

  init(_ folder: ResultFolder, _ run: Invocation) {
    self.folder = folder
    self.run = run
  }

  /// Writes the files of `round`, with the last round kept beside them. Returns what is printed: the
  /// summary, and a line for each file.
  func write(_ round: SeasonRound, _ options: SeasonOptions) throws(Stop) -> [String] {
    var state = options.state(of: round)
    state.made = try letters(of: round)
    for file in round.files(state) { try folder.write(file.bytes, to: file.path) }
    if let last = round.former { try keep(last) }
    let made = ResultFile.allCases.filter { folder.hasNew($0.rawValue) }
    return round.summary + made.map { "\(folder.shown)/\($0.rawValue)：\($0.contents)" }
  }

  /// Writes the letters; returns what is written.
  private func letters(of round: SeasonRound) throws(Stop) -> [SeasonState.Made] {
    guard !round.letters.isEmpty else { return [] }
    let name = ResultFile.letters.rawValue
    let path = folder.path(of: name)
    var letters = try OutputFolder(path, run.streams)
    var made: [SeasonState.Made] = []
    func note(_ file: some StringProtocol, _ bytes: [UInt8]) {
      made.append(SeasonState.Made(name + file.dropFirst(path.count), bytes))
    }
    for letter in round.letters {
      let text = try letters.write(letter.bytes, named: letter.name, ending: ".txt")
      note(text, letter.bytes)
      guard letter.kind != .office else { continue }
      let paper = "\(text.dropLast(4)).docx"
      let document = letter.document
      try letters.rewrite(document, at: paper)
      note(paper, document)
    }
    return made
  }

  /// Keeps the whole last round in the folder of earlier rounds, and the office's other files in the new
  /// results.
  private func keep(_ last: SeasonState) throws(Stop) {
    let rounds = ResultFile.rounds.rawValue
    if folder.has(rounds) { try folder.keep(Array(rounds.utf8), as: Array(rounds.utf8)) }
    try folder.makeFolder(rounds)
    let first = "\(rounds)/第\(last.round)轮"
    var (name, count) = (first, 1)
    while folder.hasNew(name) {
      count += 1
      name = "\(first)（\(count)）"
    }
    try folder.makeFolder(name)
    let made = Set(
      ResultFile.allCases.flatMap { file in
        [file.rawValue, file.workbook] + OlderSheets.names(of: file)
      })
    for entry in folder.names ?? [] {
      let text = String(decoding: entry, as: UTF8.self)
      guard text != rounds, !SeasonResults.isLock(text) else { continue }
      try folder.keep(entry, as: Array("\(name)/".utf8) + entry)
      guard !made.contains(text) else { continue }
      try folder.keep(entry, as: entry)
    }
  }
}
