import JSON
import Pages
import Records
import Wordings

/// What a round hands on to the next one besides its sheets and records: the file 本轮.json.
package struct SeasonState: Hashable, Sendable {
  /// The reporting year.
  package var year: Int
  /// The number of the round, from 1.
  package var round: Int
  /// The paths that apply to later rounds too, as they were given; nil for none.
  package var last: String?
  package var draft: String?
  package var profile: String?
  package var settings: String?
  package var published: String?
  package var captures: String?
  package var facts: String?
  /// The versions that came in so far.
  var drafts: [Draft] = []

  /// The checksums of the reports in the inbox of the last round, of whatever agency.
  var received: [String] = []

  /// The checksums of the letters whose replies are in the registers.
  var replies: [String] = []

  /// The paths of the unreadable files after which a report of their agency came.
  var settled: [String] = []

  /// The checksums of the texts that several agencies have, by the ids of the findings.
  var textsOfCopies: [String: String] = [:]

  /// The rounds in numbers, the last one last.
  var rounds: [SeasonStep] = []

  /// The names of reports that no list so far had; nil where an older release did not record them.
  var unlisted: [String]?

  /// The files that people may change, though the next round makes them anew.
  package var made: [Made] = []

  /// A file as it was made.
  package struct Made: Hashable, Sendable {
    package let file: String
    package let crc32: String

    init(file: String, crc32: String) {
      self.file = file
      self.crc32 = crc32
    }

    package init(_ file: String, _ bytes: [UInt8]) {
      self.init(file: file, crc32: Source.checksum(of: bytes))
    }
  }

  /// The versions of an agency's report that came in.
  struct Draft: Hashable, Sendable {
    /// The id of the agency.
    let unit: String
    var count: Int
    /// The checksums of its present files.
    var files: [String]
    /// The checksums of the files that they replaced.
    var earlier: [String] = []
  }

  package init(year: Int, round: Int, last: String?, draft: String?, profile: String?) {
    self.year = year
    self.round = round
    self.last = last
    self.draft = draft
    self.profile = profile
  }

  /// Whether the replies of `letter` are in the registers.
  package func hasFiled(_ letter: ReplyLetter) -> Bool { replies.contains(letter.checksum) }

  /// Parses the file.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    var tape = Tape()
    try tape.read(bytes[...].filter { $0 != UInt8(ascii: "\n") }[...])
    var fields = try Fields(line: tape)
    self.init(
      year: try fields.integer("year", in: Fields.years), round: try fields.integer("round"),
      last: try fields.optionalText("last"), draft: try fields.optionalText("draft"),
      profile: try fields.optionalText("profile"))
    settings = try fields.optionalText("settings")
    published = try fields.optionalText("published")
    captures = try fields.optionalText("captures")
    facts = try fields.optionalText("facts")
    for fields in try fields.optionalList("drafts") ?? [] {
      var fields = fields
      drafts.append(
        Draft(
          unit: try fields.text("unit"), count: try fields.integer("count"),
          files: try fields.optionalTexts("files") ?? [],
          earlier: try fields.optionalTexts("earlier") ?? []))
    }
    received = try fields.optionalTexts("received") ?? []
    replies = try fields.optionalTexts("replies") ?? []
    settled = try fields.optionalTexts("settled") ?? []
    for fields in try fields.optionalList("copies") ?? [] {
      var fields = fields
      textsOfCopies[try fields.text("id")] = try fields.text("crc32")
    }
    unlisted = try fields.optionalTexts("unlisted")
    for fields in try fields.optionalList("made") ?? [] {
      var fields = fields
      made.append(Made(file: try fields.text("file"), crc32: try fields.text("crc32")))
    }
    for fields in try fields.optionalList("rounds") ?? [] { rounds.append(try SeasonStep(fields)) }
  }

  /// The file.
  package var bytes: [UInt8] {
    var line = JSONWriter()
    line.beginObject()
    line.key("year")
    line.value(year)
    line.key("round")
    line.value(round)
    line.key("last")
    line.value(last)
    line.key("draft")
    line.value(draft)
    line.key("profile")
    line.value(profile)
    line.key("settings")
    line.value(settings)
    line.key("published")
    line.value(published)
    line.key("captures")
    line.value(captures)
    line.key("facts")
    line.value(facts)
    line.key("drafts")
    line.array(drafts) { draft, line in
      line.beginObject()
      line.key("unit")
      line.value(draft.unit)
      line.key("count")
      line.value(draft.count)
      line.key("files")
      line.array(draft.files) { $1.value($0) }
      line.key("earlier")
      line.array(draft.earlier) { $1.value($0) }
      line.endObject()
    }
    line.key("received")
    line.array(received) { $1.value($0) }
    line.key("replies")
    line.array(replies) { $1.value($0) }
    line.key("settled")
    line.array(settled) { $1.value($0) }
    line.key("copies")
    line.array(textsOfCopies.sorted { $0.key < $1.key }) { copy, line in
      line.beginObject()
      line.key("id")
      line.value(copy.key)
      line.key("crc32")
      line.value(copy.value)
      line.endObject()
    }
    if let unlisted {
      line.key("unlisted")
      line.array(unlisted) { $1.value($0) }
    }
    line.key("made")
    line.array(made) { made, line in
      line.beginObject()
      line.key("file")
      line.value(made.file)
      line.key("crc32")
      line.value(made.crc32)
      line.endObject()
    }
    line.key("rounds")
    line.array(rounds) { $0.write(to: &$1) }
    line.endObject()
    line.endLine()
    return line.bytes
  }
}
