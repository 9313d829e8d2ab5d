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
        The parts of 共N件，其中A件、B件 exceed the whole; for review: less than the whole although 其他 ends \
        the list.
        """),
    basis: [],
    fix: Wording(
      "核对总数与各分项，更正有误之处。",
      en: "Check the total and the parts in this sentence and correct the one that is wrong."),
    passing: [
      .writing("公开信息80条，其中政策文件37条、解读25条，二者合计62条。", in: 1),
      .writing("公开信息130条，其中政策文件37条、解读45条。", in: 1),
      .writing("公开信息37条，其中政策文件37条、解读0条。", in: 1),
      .writing("收到来信20件，其中网络15件、信函5件，涉及土地12件、社保8件。", in: 1),
      .writing("收到申请11件；公民申请10件，企业申请1件；涉及旧城改造9件，涉及换届2件。", in: 1),
      .writing("新收申请12件。新收申请中，自然人11件，企业1件。其中邮寄8件，其余4件网上提交。", in: 1),
    ],
    failing: [
      .writing("公开信息30条，其中政策文件37条、解读45条。", in: 1)
        .found(.fail, in: 1, "分项37条大于总数30条"),
      .writing("公开信息80条，其中政策文件37条、解读45条。", in: 1)
        .found(.fail, in: 1, "合计82，大于总数80条"),
      .writing("收到政府信息公开申请30件，自然人37件、商业企业5件。", in: 1)
        .found(.review, in: 1, "分项37件大于总数30件"),
      .writing("公开信息80条，其中政策文件37条、解读25条，总数62条。", in: 1)
        .found(.review, in: 1, "合计124，大于总数80条"),
      .writing("公开信息90条，其中政策文件37条、解读45条、其他5条。", in: 1)
        .found(.review, in: 1, "合计87，小于总数90条"),
    ],
    evaluation: .report { context in
      guard !context.reading.lists.isEmpty else { return nil }
      return context.reading.lists.compactMap { $0.finding(in: context) }
    })
}

extension PartList {
  /// The finding about the list; nil where it passes.
  fileprivate func finding(in context: CheckContext) -> Finding? {
    let numbers = self.parts.map(\.description)
    let (parts, english) = (numbers.joined(separator: "、"), numbers.joined(separator: ", "))
    guard let sum = Number.sum(self.parts) else { return nil }
    func finding(_ verdict: Finding.Verdict, _ message: Wording) -> Finding {
      Rule.p608.finding(
        verdict, in: context, section: section, quote: quote, message.chinese,
        en: message.english)
    }
    var found: Finding?
    if let large = self.parts.first(where: { $0 > whole }), !isOpen {
      found = finding(
        isCertain && !(quote.contains("；") && self.parts.count > 1) ? .fail : .review,
        Wording(
          "分项\(large)\(unit)大于总数\(whole)\(unit)，请核对。",
          en: "One part is \(large), more than the total of \(whole); please check."))
    } else if isOpen || makesWhole {
      return nil
    } else if sum > whole {
      found = finding(
        isCertain ? .fail : .review,
        Wording(
          "所列各分项（\(parts)）合计\(sum)，大于总数\(whole)\(unit)，请核对。",
          en:
            "The parts (\(english)) add up to \(sum), more than the total of \(whole); please check."
        )
      )
    } else if isClosed {
      found = finding(
        .review,
        Wording(
          "所列各分项（\(parts)，含其他）合计\(sum)，小于总数\(whole)\(unit)，请核对。",
          en:
            "The parts (\(english), including others) add up to \(sum), less than the total of \(whole); please check."
        ))
    }
    guard var finding = found else { return nil }
    finding.expected = whole
    finding.actual = sum
    finding.gap = sum - whole
    return finding
  }

  /// Whether the words say that these are parts of the total, and name no other, whose parts may be among those of the list: 二者合计43件, 不予公开的68件中.
  private var isCertain: Bool {
    let totals = ["合计", "共计", "小计", "总计", "（含", "(含"]
    let wholes = quote.split(separator: "中，", omittingEmptySubsequences: false).count - 1
    return isSaid && wholes < 2 && !hasSubtotal && !totals.contains(where: quote.contains)
  }

  /// Whether one of the parts is the sum of those before it.
  private var hasSubtotal: Bool {
    var sum: Number? = .zero
    return parts.enumerated().contains { index, part in
      defer { sum = sum.flatMap { $0 + part } }
      return index > 1 && sum == part
    }
  }

  /// Whether the first parts, up to any one, add up to the total; another classification may follow.
  private var makesWhole: Bool {
    var sum = Number.zero
    for part in parts {
      sum = sum + part ?? sum
      if sum == whole { return true }
    }
    return false
  }
}
