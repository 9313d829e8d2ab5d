import JSON
import Records
import Wordings

extension Rule {
  static let v952: Rule = Rule(
    code: "V952", name: "published-text", severity: .warning, concern: .publication(.content),
    needs: .pages,
    summary: Wording(
      "发布的报告的标题、各部分标题和语句应当与报送稿一致；网站自带的栏目、来源等文字不计。",
      en: """
        The title, a heading or sentences of the published report differ from the submitted report. Text of the \
        site around the report does not count. One finding for each section.
        """),
    basis: [.accuracy],
    fix: Wording(
      "核对发布的文字；审核后又有修改的，重新报送审核。",
      en: "Compare the published text; where it was changed after approval, submit it again."),
    passing: [
      Example().publishing(),
      .writing("公开信息12条。\n开展培训2次。", in: 1).publishing {
        $0.sections[1].text = LazyText("公开信息 12 条。开展培训2次。")
        $0.sections[0].text = LazyText("来源：青石区民政局 字体：大 中 小")
        $0.sections[6].text = LazyText("\($0.sections[6].text.string)\n打印 关闭\n上一篇：工作动态")
      },
      Example().publishing {
        $0.sections.removeLast(3)
        $0.sections[3].text = LazyText("\($0.sections[3].text.string)\n首页 1 2 下一页")
      },
      .writing("公开信息12条，开展“条例”培训（2次）：评价良好。", in: 1).publishing {
        $0.sections[1].text = LazyText("公开信息12条,开展\"条例\"培训(2次):评价良好。")
        $0.sections[6].text = LazyText("\($0.sections[6].text.string)\n热点新闻\n区里召开推进会。各单位参加了会议。")
      },
    ],
    failing: [
      .writing("公开信息12条。开展培训2次。", in: 1).publishing {
        $0.sections[1].text = LazyText("公开信息12条。开展培训3次。")
      }.found(.review, in: 1, "删去1句（“开展培训2次。”），增加1句（“开展培训3次。”）"),
      Example().publishing {
        $0.sections[6].text = LazyText("\($0.sections[6].text.string)另收到投诉3件。\n热点新闻\n区里召开推进会。")
      }.found(.review, in: 6, "增加1句（“另收到投诉3件。”）"),
      Example().publishing { $0.sections[5].heading = "五、存在问题" }
        .found(.review, in: 5, "改为“五、存在问题”"),
      Example().publishing { $0.title = "青石区民政局2022年度信息公开年报" }
        .found(.review, "标题为“青石区民政局2022年度信息公开年报”"),
      Example().publishingMisdated()
        .found(.review, "标题为“青石区民政局2021年政府信息公开工作年度报告”"),
      Example().publishing { $0.sections.remove(at: 5) }
        .found(.review, in: 5, "没有读到这一部分"),
      Example().publishing { $0.sections = [] }.found(.notAssessable, "没有读到各部分的文字"),
    ],
    evaluation: .publication { publication in
      publication.comparison?.textFindings(of: v952, in: publication)
    })
}
