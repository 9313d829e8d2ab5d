import Agencies
import CommandLine
import Records
import Season
import Wordings

/// The documents of a round, read by rpt-parse.
struct Inbox {
  private let folder: ResultFolder
  private let paths: SeasonPaths
  private let found: [FolderWalk.Found]
  /// What is in the folder for letters that came back, by paths relative to the folder that has it.
  private let returned: [FolderWalk.Found]
  private(set) var parser: DocumentParser

  /// Finds the documents in the inbox; the list, the draft and last year's reports may be there too and
  /// are left out.
  init(
    _ folder: ResultFolder, _ paths: SeasonPaths, _ options: SeasonOptions, _ run: Invocation
  ) throws(Stop) {
    self.folder = folder
    self.paths = paths
    let others =
      [paths.units]
      + [
        options.draft, options.last, options.settingsPath, options.published, options.captures,
        options.factPath,
      ].compactMap { $0 }
      + SeasonOptions.settings(in: paths.home) + RequestedRound.files(of: paths, run.streams)
    found = try Inbox.documents(in: paths.inbox, leavingOut: others, run)
    returned =
      try paths.repliesFolder(run.streams).map { folder throws(Stop) in
        try Inbox.documents(in: folder, leavingOut: others, run).map { found in
          found.below(Path(SeasonPaths.replies))
        }
      } ?? []
    parser = try DocumentParser(folder, units: paths.units, run)
  }

  /// What the round is made of.
  mutating func input(
    _ agencies: AgencyList, _ options: SeasonOptions, _ run: inout Invocation
  ) throws(Stop) -> RoundInput {
    var input = RoundInput(agencies)
    input.profile = options.profile
    input.office = options.office
    input.year = options.year
    input.today = CalendarDate(run.arguments.value(.today) ?? run.streams.today)
    input.repeatsLast = options.repeatsLast
    input.fileCount = found.count + returned.count
    for file in found + returned {
      input.fileDays[file.path.text] = file.changed.flatMap { CalendarDate($0) }
    }
    input.received =
      try records(of: found, in: paths.inbox, agencies, &run)
      + records(of: returned, in: paths.home, agencies, &run)
    input.replies = ReplyReader(run.streams).letters(
      among: candidates(found, paths.inbox, input) + candidates(returned, paths.home, input))
    report(companions: input, run)
    if let draft = options.draft {
      input.draft = try parser.records(of: [Path(draft)], in: ".", &run)
    }
    input.pages = try pages(agencies, options, &run)
    input.facts = options.facts
    if let last = options.last {
      let records = try lastYear(last, agencies, run)
      input.last = records.filter { $0.failure == nil }
      input.unreadOfLast = records.count - input.last.count
    }
    return input
  }

  /// Reports what goes with the reports, except for the letters whose replies were read.
  private func report(companions input: RoundInput, _ run: Invocation) {
    let letters = Set(input.replies.map(\.path))
    for failure in input.received.compactMap(\.failure)
    where failure.isCompanion && !failure.isMessage && !letters.contains(failure.path) {
      run.diagnostics.report(failure.path, failure.message)
    }
  }

  /// The files of `found` in `root` that may be letters with replies.
  private func candidates(
    _ found: [FolderWalk.Found], _ root: String, _ input: RoundInput
  ) -> [ReplyReader.Candidate] {
    let paths = input.received.compactMap(\.failure).filter(\.isCompanion).map(\.path)
    return paths.flatMap { path -> [ReplyReader.Candidate] in
      let file = found.first { path == $0.path.text || path.hasPrefix("\($0.path.text)!") }
      return file.map { file in
        let location = Path(bytes: Array("\(root)/".utf8) + file.path.bytes)
        return [
          .init(file: location, path: path, day: file.changed.flatMap { CalendarDate($0) })
        ]
      } ?? []
    }
  }

  /// The records of the documents `found` in `root`, with failures for what is no document. Their
  /// paths are relative to it: the names of the folders above it do not identify an agency.
  mutating func records(
    of found: [FolderWalk.Found], in root: String, captures: String? = nil,
    _ agencies: AgencyList, _ run: inout Invocation
  ) throws(Stop) -> [RecordLine] {
    var records = try parser.records(
      of: found.filter { $0.problem == nil }.map(\.path), in: root, captures: captures, &run)
    for document in found {
      guard let problem = document.problem else { continue }
      let message = problem.text(run.language)
      run.complain(of: document.path.text, message)
      var failure = Failure(path: document.path.text, code: .unreadable, message: message)
      failure.unit = agencies.agency(ofPath: failure.path).map { ListedAgency($0) }
      records.append(RecordLine(failure))
    }
    return records
  }

  /// The records of last year at `path`: the results of a season, a file of records, a folder, a
  /// document.
  private mutating func lastYear(
    _ path: String, _ agencies: AgencyList, _ run: Invocation
  ) throws(Stop) -> [RecordLine] {
    // What cannot be read of last year does not change the status of the run.
    var run = run
    let kept = "\(path)/\(RecordFileName.reports.path)"
    if let file = [kept, path].first(where: { $0.hasSuffix(".ndjson") && run.streams.hasFile($0) })
    {
      let bytes = try run.bytes(ofFile: file, limit: 1 << 30)
      do throws(Refusal) { return try RecordLine.all(in: bytes).filter(\.isOfDocument) } catch {
        throw .usage("--last=\(path): \(error.message.text(run.language))")
      }
    }
    guard run.streams.hasFolder(path) else {
      return try parser.records(of: [Path(path)], in: ".", &run)
    }
    let found = try Inbox.documents(in: path, leavingOut: [], run)
    return try records(of: found, in: path, agencies, &run)
  }

  static func documents(
    in root: String, leavingOut others: [String], _ run: Invocation
  ) throws(Stop) -> [FolderWalk.Found] {
    do throws(Refusal) {
      return try FolderWalk(Path(root), run.streams, leavingOut: others).found
    } catch {
      throw .unusable(root, error.message.text(run.language))
    }
  }
}
