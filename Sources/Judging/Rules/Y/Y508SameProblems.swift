import Forms
import Records
import Wordings

extension Rule {
  static let y508: Rule = Rule(
    code: "Y508", name: "same-problems", severity: .info, needs: .texts,
    summary: Wording(
      "第五部分列出的问题不应逐条照搬上一年：名称、年份和数字不计，有两个以上并且不少于一半与上年的相同，请核实。",
      en: """
        At least two of the problems in section five, and half of them, repeat last year's word for word, \
        ignoring names, years and numbers; not reported where Y506 finds the whole section repeated.
        """),
    basis: [],
    fix: Wording(
      "写明报告年度的问题；上年的问题没有解决的，说明原因和今后的打算。",
      en: "Report this year's problems; where last year's remain, say why and what is planned."),
    passing: [
      Example().beside(Example(year: 2021)),
      .writing(first + second, in: 5).beside(.writing(third, in: 5, year: 2021)),
      .writing(first + third, in: 5).beside(.writing(second + first, in: 5, year: 2021)),
      .writing(first + second, in: 5).beside(.writing(first + second, in: 5, year: 2020)),
      .writing(first + second + "三是检索不便。四是目录不细。五是经费不足。", in: 5)
        .beside(.writing(second + first, in: 5, year: 2021)),
      .writing("2021年存在的问题有：" + first + second + "以上已经解决。本年" + third, in: 5)
        .beside(.writing(first + second, in: 5, year: 2021)),
      .writing("存在问题：" + first + second + "\n改进情况：以上问题已逐项整改。", in: 5)
        .beside(.writing(first + second, in: 5, year: 2021)),
    ],
    failing: [
      .writing(first + second + third, in: 5).beside(
        .writing(second + first, in: 5, year: 2021)
      )
      .found(.review, in: 5, "3个问题中有2个与2021年的报告相同"),
      .writing(
        "主要问题：一是政策解读的形式还不够丰富多样；二是目录与实际工作的衔接还不够紧密，三是互动的渠道偏少。", in: 5
      )
      .beside(
        .writing(
          "存在问题：一是目录与实际工作的衔接还不够紧密，二是基层公示栏的内容不够通俗易懂；三是政策解读的形式还不够丰富多样。",
          in: 5, year: 2021)
      )
      .found(.review, in: 5, "3个问题中有2个与2021年的报告相同"),
      .writing(first + second, in: 5).beside(.writing(second + first, in: 5, year: 2021))
        .found(.review, in: 5, "2个问题中有2个与2021年的报告相同"),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring, !pair.later.problems.isEmpty, !pair.earlier.problems.isEmpty else {
        return nil
      }
      let items = pair.later.problems
      let same = items.count { $0 != 0 && pair.earlier.problems.contains($0) }
      let isCopy = pair.sharedText(1).map { $0 >= pair.settings.similarity } ?? false
      guard same >= 2, same * 2 >= items.count, !isCopy else { return [] }
      return [
        y508.finding(
          .review, about: pair.later, beside: pair.earlier, section: 5,
          label: SectionTitle.all[4].label(in: pair.settings.language),
          pair.says(
            "第五部分\(items.count)个问题中有\(same)个与\(pair.earlier.year)年的报告相同"
              + "（名称、年份和数字不计），请核实是不是照搬。",
            en: """
              \(same) of the \(items.count) problems in section 5 are those of the \(pair.earlier.year) report \
              (ignoring names, years and numbers); please verify that they were not copied.
              """))
      ]
    })
}

private let first = "一是政策解读的形式还不够丰富，图解和视频较少。"
private let second = "二是个别科室报送信息不及时，超过规定期限。"
private let third = "三是专栏栏目设置不够合理，群众查找文件有待方便。"
