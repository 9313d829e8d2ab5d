import Claims
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let p608: Rule = Rule(
    code: "P608", name: "parts-exceed", severity: .warning, concern: .sentence,
    summary: Wording(
      "“共N件，其中A件、B件”：各部分不应超过总数；以“其他”收尾的，各部分之和应当等于总数。",
      en: """
        The parts of 共N件，其中A件、B件 exceed the whole; short of it where 其他 closes the list, a person \
        must decide.
        """),
    basis: [],
    fix: Wording(
      "核对这一句的总数与各部分，改正写错的一处。",
      en: "Check the whole and the parts of this sentence and correct the one that is wrong."),
    passing: [
      .writing("公开信息130条，其中政策文件37条、解读45条。", in: 1),
      .writing("收到来信20件，其中网络15件、信函5件，涉及土地12件、社保8件。", in: 1),
    ],
    failing: [
      .writing("公开信息30条，其中政策文件37条、解读45条。", in: 1)
        .found(.fail, in: 1, "其中一部分 37条"),
      .writing("公开信息80条，其中政策文件37条、解读45条。", in: 1)
        .found(.fail, in: 1, "相加 82，超过总数"),
      .writing("公开信息90条，其中政策文件37条、解读45条、其他5条。", in: 1)
        .found(.review, in: 1, "相加 87，少于总数"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, !context.reading.lists.isEmpty else { return nil }
      return context.reading.lists.compactMap { finding(about: $0, in: context) }
    })

  private static func finding(about list: PartList, in context: CheckContext) -> Finding? {
    let numbers = list.parts.map(\.description)
    let (parts, english) = (numbers.joined(separator: "、"), numbers.joined(separator: ", "))
    let (whole, unit) = (list.whole, list.unit)
    guard let sum = Number.sum(list.parts) else { return nil }
    func finding(_ verdict: Finding.Verdict, _ message: Wording) -> Finding {
      p608.finding(
        verdict, in: context, section: list.section, quote: list.quote, message.chinese,
        en: message.english)
    }
    var found: Finding?
    if let large = list.parts.first(where: { $0 > whole }), !list.isOpen {
      found = finding(
        .fail,
        Wording(
          "总数 \(whole)\(unit)，其中一部分 \(large)\(unit)，部分大于总数",
          en: "\(whole) in all, but one part is \(large), more than the whole"))
    } else if list.isOpen || list.makesWhole {
      return nil
    } else if sum > whole {
      found = finding(
        .fail,
        Wording(
          "总数 \(whole)\(unit)，所列各部分 \(parts)，相加 \(sum)，超过总数",
          en: "\(whole) in all, but the parts \(english) come to \(sum), more than the whole"))
    } else if list.isClosed {
      found = finding(
        .review,
        Wording(
          "总数 \(whole)\(unit)，所列各部分 \(parts)，连同其他相加 \(sum)，少于总数",
          en:
            "\(whole) in all, but the parts \(english), others among them, come to \(sum), less than it"
        ))
    }
    guard var finding = found else { return nil }
    finding.expected = list.whole
    finding.actual = sum
    finding.gap = sum - list.whole
    return finding
  }
}

extension PartList {
  /// Whether the parts from the first on make the whole at some place: a second classification may
  /// follow.
  fileprivate var makesWhole: Bool {
    var sum = Number.zero
    for part in parts {
      sum = sum + part ?? sum
      if sum == whole { return true }
    }
    return false
  }
}
