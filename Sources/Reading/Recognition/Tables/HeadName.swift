import Forms

/// Names that offices write for columns of the form. They are read in a header alone, beside heads of the form: in
/// other places they are words like any other.
enum HeadName {
  /// The column of table three that `text` may stand for.
  static func applicant(_ text: String) -> Column? { column(text, in: applicants) }

  /// The column of table four that `text` may stand for.
  static func result(_ text: String) -> Column? { column(text, in: results) }

  /// The column of the first block of table two that `text` may stand for: 制发数, 本年制定数量, 有效件数.
  static func document(_ text: String) -> Column? {
    var words = NormalizedLabel(text).text[...]
    for prefix in ["本年度", "本年", "当年", "年度", "截至年底", "年底", "年末"] where words.hasPrefix(prefix) {
      words = words.dropFirst(prefix.count)
      break
    }
    for suffix in ["件数", "数量", "总数", "数", "件"]
    where words.hasSuffix(suffix) && words.count > suffix.count {
      words = words.dropLast(suffix.count)
      break
    }
    return documents.first { $0.name == words }?.column
  }

  /// `columns` with those of the form that they lack in the places that name none: one such place is the column that is
  /// missing; several are the missing ones where all others are where the form has them. Nil where that is not certain.
  static func completed(_ columns: [Column?], as form: [Column]) -> [Column]? {
    var missing = form.filter { !columns.contains($0) }[...]
    let isForm = zip(columns, form).allSatisfy { $0 == nil || $0 == $1 }
    guard columns.count == form.count, missing.count == columns.count(where: { $0 == nil }),
      missing.count < 2 || isForm
    else { return nil }
    return columns.compactMap { $0 ?? missing.popFirst() }
  }

  private static func column(_ text: String, in names: [(name: String, column: Column)]) -> Column?
  {
    let folded = NormalizedLabel.folded(text).string
    return names.first { $0.name == folded }?.column
  }

  private static var applicants: [(name: String, column: Column)] {
    [
      ("个人", .naturalPerson), ("公民", .naturalPerson), ("公民个人", .naturalPerson),
      ("企业", .business), ("公司", .business), ("企业法人", .business),
      ("科研院所", .research), ("科研单位", .research),
      ("公益组织", .publicWelfare), ("社会组织", .publicWelfare),
      ("法律机构", .legalService), ("律师事务所", .legalService),
      ("其他组织", .otherOrganization), ("其他机构", .otherOrganization), ("其他法人", .otherOrganization),
      ("总数", .total), ("共计", .total),
    ]
  }

  private static var documents: [(name: String, column: Column)] {
    [
      ("制发", .issued), ("制定", .issued), ("制订", .issued), ("新制发", .issued), ("新制定", .issued),
      ("废止", .repealed), ("失效", .repealed), ("废止失效", .repealed),
      ("有效", .inForce), ("现行有效", .inForce), ("现有有效", .inForce), ("继续有效", .inForce),
    ]
  }

  private static var results: [(name: String, column: Column)] {
    [
      ("维持", .upheld), ("纠正", .corrected), ("撤销", .corrected),
      ("其它结果", .otherResult), ("其他情况", .otherResult),
      ("未审结", .pending), ("未结", .pending), ("未办结", .pending), ("在审", .pending), ("审理中", .pending),
      ("小计", .total), ("总数", .total),
    ]
  }
}
