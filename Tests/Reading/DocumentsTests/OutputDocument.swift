import Wordings

@testable import Documents

extension DocumentReader.Output {
  /// All parts as one.
  private var whole: DocumentPart? {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() { whole.append(part) }
    return whole
  }

  var document: Document { whole?.document ?? Document() }
  var notes: [Wording] { whole?.notes.map(\.message) ?? [] }
}
