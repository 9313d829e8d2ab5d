import Forms

/// Names that offices write for columns of the form. They are read in a header alone, beside heads of the form: in
/// other places they are words like any other.
enum HeadName {
  /// The column of table three that `text` may stand for.
  static func applicant(_ text: String) -> Column? { column(text, in: applicants) }

  /// The column of table four that `text` may stand for.
  static func result(_ text: String) -> Column? { column(text, in: results) }

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

  private static var results: [(name: String, column: Column)] {
    [
      ("维持", .upheld), ("纠正", .corrected), ("撤销", .corrected),
      ("其它结果", .otherResult), ("其他情况", .otherResult),
      ("未审结", .pending), ("未结", .pending), ("未办结", .pending), ("在审", .pending), ("审理中", .pending),
      ("小计", .total), ("总数", .total),
    ]
  }
}
