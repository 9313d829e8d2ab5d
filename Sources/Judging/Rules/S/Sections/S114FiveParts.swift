import Chinese
import JSON
import Records
import Wordings

extension Rule {
  static let s114: Rule = Rule(
    code: "S114", name: "five-parts", severity: .warning,
    summary: Wording(
      "第一部分应当写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。",
      en: "Section one does not cover one of its five topics."),
    basis: [.form()],
    fix: Wording(
      "补写缺少的方面；没有相应工作的，也作说明。",
      en: "Add the missing topic; where nothing was done, say so."),
    words: [partWords],
    passing: [
      Example(),
      .writing(
        "我局公开政府信息12条。收到公开申请2件。健全信息发布审核制度。维护门户网站。开展培训2次。", in: 1),
      Example { $0.sections.remove(at: 1) },
      Example {
        $0.sections[1].text = LazyText("公开信息12条。依申请公开2件。维护网站。")
        $0.sections.insert(
          Section(number: nil, heading: "二、政府信息管理", text: LazyText("开展培训。")), at: 2)
      },
    ],
    failing: [
      .writing("（一）主动公开。全年公开信息12条。（二）依申请公开。全年收到2件。", in: 1)
        .found(.review, in: 1, "“政府信息管理”、“政府信息公开平台建设”、“监督保障”"),
      .writing(
        """
        切实保障人民群众的监督权。主动公开信息12条；依申请公开2件；加强政府信息管理；做好平台建设。
        """, in: 1
      ).found(.review, in: 1, "没有写到“监督保障”"),
    ],
    evaluation: .report { context in
      guard context.isOfStatute2019, !context.passage(1).isBlank,
        !context.gaps.isIncomplete(section: 1)
      else { return nil }
      let overview = context.overview.map(\.missingParts)
      let missing = parts.map(\.name).filter { name in overview.allSatisfy { $0.contains(name) } }
      guard !missing.isEmpty else { return [] }
      let names = missing.map { "“\($0)”" }.joined(separator: context.says("、", en: ", "))
      return [
        Rule.s114.finding(
          .review, in: context, section: 1, label: context.label(ofSection: 1),
          "第一部分没有写到\(names)，请核实并补写。",
          en: "Section 1 does not cover \(names); please verify and add it")
      ]
    })
}

extension IndexedText {
  /// The names of the parts of section one without any of their keywords.
  fileprivate var missingParts: [String] {
    var missing = Array(parts.indices)
    eachHit(of: partWords) { hit in
      // 知情权、参与权、监督权 are not about supervision.
      let isRight =
        has("监督", at: hit.range.lowerBound)
        && has("权", at: hit.range.upperBound)
      if !isRight { missing.removeAll { $0 == hit.line } }
      return !missing.isEmpty
    }
    return missing.map { parts[$0].name }
  }
}

private let partWords = KeywordSet(parts.map { KeywordSet.Line($0.words) })

private let parts: [(name: String, words: StaticString)] = [
  ("主动公开", "主动公开 主动发布 信息公开目录 公开政府信息 公开信息 发布信息 发布各类 发布政府信息 重点领域"),
  ("依申请公开", "依申请 公开申请 申请公开 信息申请 申请件"),
  ("政府信息管理", "信息管理 信息资源 规范化 信息发布管理 审核 审查 清理 公文属性 动态调整 动态更新 管理制度 管理机制 管理办法 全生命周期"),
  ("政府信息公开平台建设", "平台 网站 公众号 新媒体 专栏 微博 公报 查阅点 查阅场所 公开栏 客户端"),
  ("监督保障", "监督 考核 培训 评议 责任追究 督查 督促 督导 组织领导 领导小组 队伍建设 检查 工作保障 组织保障 保障机制 保障措施"),
]
