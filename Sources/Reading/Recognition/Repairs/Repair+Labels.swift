import Forms

extension Repair {
  /// Repairs of rows and their labels.
  static var ofLabels: [Repair] {
    [
      Repair(
        .labels, "2.其他法律行政止公开", "The closest label is used", doubt: .labelMisspelt,
        [
          Example(
            [applicants, "2.其他法律行政止公开\t1\t0\t0\t0\t0\t0\t1"],
            [(Cell(.prohibitedByLaw, .total), 1)])
        ]),
      Repair(
        .labels, "a row of numbers without a label",
        """
        It is assigned by the order of the form if as many rows are missing there as have no label, and no
        label of another row stands there
        """, doubt: .labelMissing,
        [
          Example(
            [
              applicants, "1.属于国家秘密\t2\t0\t0\t0\t0\t0\t2", "7\t0\t0\t0\t0\t0\t7",
              "3.危及“三安全一稳定”\t4\t0\t0\t0\t0\t0\t4",
            ], [(Cell(.prohibitedByLaw, .total), 7)])
        ]),
      Repair(
        .labels, "合计 or 总计 without an ordinal among the rows above （六）其他处理",
        """
        It is a row that the form does not have: its numbers are
        .Va unplaced
        """, doubt: .rowUnassigned, concern: .unplaced,
        [
          Example(
            [
              applicants, "8.属于行政查询事项\t2\t0\t0\t0\t0\t0\t2", "合计\t5\t0\t0\t0\t0\t0\t5",
              "1.本机关不掌握相关政府信息\t4\t0\t0\t0\t0\t0\t4",
            ], [(Cell(.outcomeTotal, .total), nil)], unplaced: ["5", "0", "0", "0", "0", "0", "5"])
        ]),
      Repair(
        .labels, "a row of which only the label was read",
        """
        Its cells are
        .Li null
        """, doubt: .rowUnread, concern: .absence,
        [
          Example(
            [decisions, "行政处罚\t", "行政强制\t4"],
            [(Cell(.penalties, .decisions), nil), (Cell(.compulsion, .decisions), 4)])
        ]),
      Repair(
        .labels, "a row that occurs twice",
        """
        The first one is used; numbers that differ in the second one are
        .Va unplaced
        """, doubt: .cellRepeated,
        [
          Example(
            [decisions, "行政处罚\t3", "行政处罚\t5"], [(Cell(.penalties, .decisions), 3)],
            unplaced: ["5"])
        ]),
    ]
  }
}
