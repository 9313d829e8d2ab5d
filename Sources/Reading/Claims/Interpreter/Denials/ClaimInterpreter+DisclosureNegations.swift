import Forms
import Records

/// Denials of what table two counts.
extension ClaimInterpreter {
  /// Reads 未制定规范性文件, 没有废止规章, 无行政强制和行政事业性收费: a denial of documents needs an act, since 无规范性文件 may mean one of
  /// several cells.
  mutating func addDisclosureNegation(_ nouns: [Term], _ range: Range<Int>) {
    let acts = range.compactMap { index -> Act? in
      switch tokens[index].term {
      case .act(let act): return act
      case .negation:
        if ["定", "制发", "出台", "印发", "制作", "颁布", "新增"].contains(where: { endsWith(index, $0) }) {
          return .issue
        }
        return endsWith(index, "废止") ? .repeal : nil
      default: return nil
      }
    }
    for noun in nouns {
      switch noun {
      case .matter(let matter):
        var slots = Slots(.matters, matter == .fees ? .charge : .decide, polarity: .denial)
        slots.row = matter.row
        guard edition?.has(Cell(matter.row, matter == .fees ? .amount : .decisions)) ?? false else {
          continue
        }
        addNone(slots)
      case .document(let document):
        context.subject = .disclosure
        context.document = document
        for act in [Act.issue, .repeal] where acts.contains(act) {
          addNone(of: document, act)
        }
      default: break
      }
    }
  }

  func isAct(_ index: Int) -> Bool {
    if case .act = tokens[index].term { true } else { false }
  }

  private mutating func addNone(of document: RegulatoryDocument, _ act: Act) {
    let isIssued = act == .issue && (hasColumn(.issued) || hasColumn(.made))
    guard isIssued || act == .repeal && hasColumn(.repealed) else { return }
    var slots = Slots(.documents, act == .issue ? .issue : .repeal, polarity: .denial)
    slots.row = document.row
    addNone(slots)
  }
}
