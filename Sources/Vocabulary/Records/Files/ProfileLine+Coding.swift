import Chinese
import JSON
import Wordings

extension ProfileLine {
  /// Reads a line of a profile. Throws where it is not an object, has an unknown key or no notice,
  /// or does not have exactly one requirement.
  package init(line: ArraySlice<UInt8>) throws(Refusal) {
    var tape = Tape()
    try tape.read(line)
    var fields = try Fields(line: tape)
    try ProfileLine.refuseUnknownKeys(tape)
    var draft = Draft()
    draft.rule = try fields.text("rule")
    draft.basis = try fields.text("basis")
    draft.kind = try fields.optionalText("kind")
    draft.level = try fields.optionalText("level")
    draft.section = try fields.optionalInteger("section")
    draft.deadline = try fields.optionalText("deadline")
    draft.severity = try fields.optionalText("severity")
    draft.heading = try fields.optionalText("heading")
    draft.count = try fields.optionalText("count")
    draft.words = try fields.optionalTexts("words")
    draft.units = try fields.optionalTexts("units")
    draft.least = try fields.optionalInteger("least")
    draft.most = try fields.optionalInteger("most")
    try self.init(draft)
  }

  private static var keys: [String] {
    [
      "rule", "basis", "kind", "level", "section", "deadline", "severity", "heading", "count",
      "words", "units", "least", "most",
    ]
  }

  private static func refuseUnknownKeys(_ tape: Tape) throws(Refusal) {
    for member in tape.children(0) where !keys.contains(tape.key(member)) {
      let key = tape.key(member).excerpt
      let hint = Wording(nearest: EditDistance.nearest(to: key, in: keys))
      throw .malformed(
        "不认识的键“\(key)”\(hint.chinese)", en: "unknown key “\(key)”\(hint.english)",
        at: tape.range(member).lowerBound)
    }
  }
}
