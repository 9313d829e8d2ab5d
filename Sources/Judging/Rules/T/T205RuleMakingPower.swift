import Forms
import Records
import Wordings

extension Rule {
  static let t205: Rule = Rule(
    code: "T205", name: "rule-making-power", severity: .error,
    summary: Wording(
      "县级人民政府及其部门、乡镇人民政府（街道办事处）无规章制定权，“规章”各栏应填“0”。",
      en:
        "Towns, subdistricts, counties and their departments cannot make rules: their cells must be 0."
    ),
    basis: [.text("《中华人民共和国立法法》第九十一条、第九十三条")],
    fix: Wording(
      "把误计入规章的文件移到行政规范性文件一行，规章填“0”。",
      en: "Move documents counted as rules to the row of normative documents, and enter 0."),
    passing: [
      Example(),
      Example(cells: [Cell(.rules, .issued): 2]) { $0.agency = "江州省人民政府" },
    ],
    failing: [
      Example(cells: [Cell(.rules, .issued): 2]) { $0.agency = "云溪镇人民政府" }
        .found(.fail, at: Cell(.rules, .issued), "（街道办事处）无规章制定权"),
      Example(cells: [Cell(.rules, .inForce): 1])
        .found(.fail, at: Cell(.rules, .inForce), "（街道办事处）无规章制定权"),
      Example(year: 2020, cells: [Cell(.rules, .made): 1]) { $0.agency = "临江市民政局" }
        .found(.review, at: Cell(.rules, .made), "本机关是否有规章制定权"),
      Example(cells: [Cell(.rules, .inForce): 1]) { $0.agency = "某某中心" }
        .found(.review, at: Cell(.rules, .inForce), "本机关是否有规章制定权"),
    ],
    evaluation: .report { context in
      guard context.edition != nil, context.hasTable(.disclosure) else { return nil }
      let stated = Row.rules.cells.filter { !(context.report.cells.number($0)?.isZero ?? true) }
      guard let first = stated.first, let verdict = context.ruleMakingVerdict else { return [] }
      let isSure = verdict == .fail
      let language = context.settings.language
      let numbers = stated.map { cell in
        let number = context.report.cells.number(cell).map { cell.amount($0, in: language) } ?? ""
        return cell.column(in: language) + context.says("", en: " ") + number
      }.joined(separator: context.says("、", en: ", "))
      var finding = t205.finding(
        verdict, in: context, section: 2, label: context.label(first),
        "表二“规章”填报\(numbers)"
          + (isSure
            ? "；县级人民政府及其部门、乡镇人民政府（街道办事处）无规章制定权，“规章”各栏应填“0”，请核对是否应填入规范性文件。"
            : "，请核对本机关是否有规章制定权。"),
        en: "Table two, “Rules”: \(numbers), "
          + (isSure
            ? "but towns, subdistricts, counties and their departments cannot make rules, so the cells must be 0;"
              + " please check whether they are normative documents."
            : "please check whether this agency may make rules."))
      finding.cell = first
      finding.actual = context.report.cells.number(first)
      finding.operands = stated.map {
        Finding.Operand(
          cell: $0, year: context.report.year, value: context.report.cells.number($0))
      }
      return [finding]
    })
}

extension CheckContext {
  /// The verdict where the agency states rules; nil where it may make them.
  fileprivate var ruleMakingVerdict: Finding.Verdict? {
    guard let traits = knownTraits, let level = traits.level else { return .review }
    switch (traits.kind, level) {
    case (.town, _), (.subdistrict, _), (_, .township), (_, .county): return .fail
    case (.government, _), (_, .central): return nil
    default: return .review
    }
  }
}
