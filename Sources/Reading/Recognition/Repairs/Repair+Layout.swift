import Forms

extension Repair {
  /// Repairs of cells that run together or stand in other places.
  static var ofLayout: [Repair] {
    [
      Repair(
        .layout, "column headers joined without a space, 信息内容本年处理决定数量", "They are split",
        [Example(["信息内容本年处理决定数量", "行政处罚\t39"], [(Cell(.penalties, .decisions), 39)])]),
      Repair(
        .layout, "numbers run into labels or into each other, such as 规章202",
        """
        They are split where there is one digit per cell, with a doubt where these are two or three
        .Pq Li number-joined .
        Otherwise the row is
        .Va unplaced
        """, doubt: .rowUnassigned, concern: .unplaced,
        [
          Example(
            ["信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "规章202", "行政规范性文件1234"],
            [(Cell(.rules, .issued), 2), (Cell(.rules, .inForce), 2)], unplaced: ["1234"])
        ]),
      Repair(
        .layout, "numbers between labels in one cell, such as 行政处罚 5571行政强制",
        "Each is read with the label before it", doubt: .numberJoined,
        [
          Example(
            [decisions, "行政处罚 5571行政强制\t6682"],
            [(Cell(.penalties, .decisions), 5571), (Cell(.compulsion, .decisions), 6682)])
        ]),
      Repair(
        .layout, "an estimate run into its label, 行政许可约300件",
        "The other numbers of the row are read; the estimate is no number", doubt: .notANumber,
        [
          Example(
            ["信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "行政规范性文件约6\t2\t31"],
            [
              (Cell(.normativeDocuments, .issued), nil), (Cell(.normativeDocuments, .repealed), 2),
              (Cell(.normativeDocuments, .inForce), 31),
            ]),
          Example([decisions, "行政许可700余件"], [(Cell(.licensing, .decisions), nil)]),
        ]),
      Repair(
        .layout, "columns of checks behind those of a table, with the head 核对 or 校验",
        """
        Their numbers are in no cell.
        A row that may lack one of its own cells instead is
        .Va unplaced
        """, doubt: .rowUnassigned, concern: .unplaced,
        [
          Example(
            [
              applicants + "\t核对", "1.属于国家秘密\t2\t1\t0\t0\t0\t0\t3\t0",
              "2.其他法律行政法规禁止公开\t\t1\t0\t0\t0\t0\t1\t0",
              "3.危及“三安全一稳定”\t4\t0\t0\t0\t0\t1\t0",
            ],
            [
              (Cell(.stateSecret, .total), 3), (Cell(.prohibitedByLaw, .naturalPerson), nil),
              (Cell(.prohibitedByLaw, .total), 1),
            ], unplaced: ["4", "0", "0", "0", "0", "1", "0"])
        ]),
      Repair(
        .layout, "a label on two lines, the second one before the cells of its row",
        "The lines are joined",
        [
          Example(
            [applicants, "4.无正当理由大量", "反复申请\t2\t0\t0\t0\t0\t0\t2", "2.重复申请\t1\t0\t0\t0\t0\t0\t1"],
            [(Cell(.excessive, .total), 2), (Cell(.repeated, .total), 1)])
        ]),
      Repair(
        .layout, "a column of ordinals; an ordinal in a cell of its own, （三） or （3）",
        """
        It is no number.
        A digit in brackets is a number where the row before it lacks one, and before a label that has its own
        ordinal
        """,
        [
          Example(
            ["序号\t信息内容\t本年处理决定数量", "1\t行政处罚\t3", "2\t行政强制\t4"],
            [(Cell(.penalties, .decisions), 3), (Cell(.compulsion, .decisions), 4)]),
          Example(
            ["信息内容", "本年处理决定数量", "行政许可", "（5）", "行政处罚", "668"],
            [(Cell(.licensing, .decisions), nil), (Cell(.penalties, .decisions), 668)]),
        ]),
      Repair(
        .layout, "the total of a row outside the table",
        "It is assigned to the row if the row adds up to it", doubt: .totalOutside,
        [
          Example(
            [applicants, "一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0", "4"],
            [(Cell(.received, .total), 4)])
        ]),
      Repair(
        .layout, "a column of table three printed twice, in place of another one",
        "The columns are read in the order of the form", doubt: .columnsAssumed,
        [
          Example(
            [
              "自然人\t商业企业\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计",
              "一、本年新收政府信息公开申请数量\t3\t1\t2\t0\t0\t0\t6",
            ], [(Cell(.received, .research), 2)])
        ]),
      Repair(
        .layout, "truncated or unknown column headers",
        "If the row has as many cells as the form, they are assigned in the order of the form",
        doubt: .columnsAssumed,
        [
          Example(
            ["信息内容\t本年制发\t本年废止\t现行有效", "规章\t2\t0\t9"],
            [(Cell(.rules, .issued), 2), (Cell(.rules, .inForce), 9)])
        ]),
      Repair(
        .layout,
        "several wrapped labels before the rows of a table; a label behind the cells of its row",
        "Numbers below several labels, or before their label, are a row without a label",
        doubt: .labelMissing,
        [
          Example(
            [
              applicants, "（一）予以公开\t1\t0\t0\t0\t0\t0\t1", "（二）部分公开", "1.属于国家秘密",
              "2\t0\t0\t0\t0\t0\t2", "3\t0\t0\t0\t0\t0\t3", "2.其他法律行政法规禁止公开\t4\t0\t0\t0\t0\t0\t4",
            ],
            [(Cell(.partlyGranted, .total), 2), (Cell(.stateSecret, .total), 3)]),
          Example(
            [
              applicants, "1.属于国家秘密\t2\t0\t0\t0\t0\t0\t2", "7\t0\t0\t0\t0\t0\t7\t2.其他法律行政法规禁止公开",
              "3.危及“三安全一稳定”\t4\t0\t0\t0\t0\t0\t4",
            ],
            [(Cell(.prohibitedByLaw, .total), 7), (Cell(.securityAndStability, .total), 4)]),
        ]),
    ]
  }
}
