import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p607: Rule = Rule(
    code: "P607", name: "disclosure", severity: .warning, concern: .claim,
    summary: Wording(
      "正文所写规章、规范性文件的制发、废止、现行有效件数，许可、处罚、强制的处理决定数量和收费金额应当与表二相符。",
      en: "Documents, decisions and fees in the prose match table two."),
    basis: [],
    fix: Wording(
      "核对正文与表二，更正有误之处；统计口径不同的，请写明。",
      en: """
        Compare the text with table two and correct the one that is wrong; state it where they count \
        differently.
        """),
    passing: [
      .claiming(
        "全年制发行政规范性文件12件，废止3件，现行有效规范性文件393件。",
        cells: [
          Cell(.normativeDocuments, .issued): 12, Cell(.normativeDocuments, .repealed): 3,
          Cell(.normativeDocuments, .inForce): 393,
        ]),
      .claiming("公示行政处罚信息30条。", cells: [Cell(.penalties, .decisions): 12]),
    ],
    failing: [
      .claiming(
        "全年制发行政规范性文件12件，现行有效规范性文件393件。",
        cells: [Cell(.normativeDocuments, .issued): 12, Cell(.normativeDocuments, .inForce): 470]
      )
      .found(.fail, at: Cell(.normativeDocuments, .inForce), "正文表述为393件，表二规范性文件现行有效件数填报470件"),
      .claiming("全年作出行政处罚决定15件。", cells: [Cell(.penalties, .decisions): 12])
        .found(.fail, at: Cell(.penalties, .decisions), "正文表述为15件，表二行政处罚处理决定数量填报12件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p607, in: context) { $0.kind == .disclosure }
    })
}
