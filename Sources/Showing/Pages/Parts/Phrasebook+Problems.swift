import Forms
import Phrases
import Records

extension Phrasebook {
  /// The kind of problem that `finding` is.
  package func problem(_ finding: Finding) -> String {
    problem(FindingFacts(finding, finding.concern, at: 0))
  }

  /// The kind of problem that `finding` is, for a list of the commonest ones.
  func problem(_ finding: FindingFacts) -> String {
    switch finding.concern {
    case .absence: says("表格缺少行或列", en: "Rows or columns missing")
    case .tableAbsence: says("没有找到表格或表格不能读取", en: "Tables missing or unreadable")
    case .blank: says("表格有空白", en: "Blanks in tables")
    case .unplaced: says("表格中有数字不能对应到单元格", en: "Numbers that belong to no cell")
    case .sum: says("\(table(finding))合计不符", en: "\(table(finding)): sums that do not add up")
    case .carry: says("与上年结转数不一致", en: "Carried forward unlike last year")
    case .stock: says("存量与上年及本年增减不一致", en: "Stocks unlike last year's")
    case .claim: says("正文与表格数据不一致", en: "Text and tables differ")
    case .sentence: says("正文数据前后不一致", en: "Numbers of the text contradict each other")
    case .duplicate: says("同一报告有多个版本", en: "Several versions of one report")
    case .copiedText: says("与其他单位报告雷同", en: "Text like that of other agencies")
    case .listing: says("单位名称与单位名单不一致", en: "Names unlike the list")
    case .publication(let matter): problem(matter)
    case .memberSum: says("与所属单位合计不一致", en: "Unlike the sum of its members")
    case .memberExcess: says("填报数大于上级报告的相应数据", en: "Numbers greater than the parent's")
    case .owing(.notSubmitted): notSubmitted
    case .owing(.onlyUnreadable): says("报送的文件无法读取", en: "Only unreadable files")
    case .deadline: says("公布日期或期限", en: "Day of publication")
    case .other: other(finding)
    }
  }

  /// The kind of problem of a page on which a report was published.
  func problem(_ matter: Concern.Publication) -> String {
    switch matter {
    case .content: unlikeReport
    case .deadline:
      says("发布日期逾期、未读到或需核实", en: "Day of publication: late, not read or to be verified")
    case .absence: noPage
    case .unread: says("发布页面无法读取或没有可读的表格", en: "Published page without readable tables")
    case .change: says("发布后有变动", en: "Changed after publication")
    case .unmatched: says("发布页面没有对应的报送稿", en: "Published page without a report")
    case .text: says("发布页面载有个人号码或草稿字样", en: "Personal numbers or draft marks on a page")
    }
  }

  /// What a page is called that differs from the approved report, and that there is none.
  var unlikeReport: String { says("发布页面与报送稿不一致", en: "Published page unlike the report") }
  var noPage: String { says("没有找到发布页面", en: "No published page found") }

  /// The kind of `finding` where its rule has no more precise one.
  private func other(_ finding: FindingFacts) -> String {
    switch finding.family {
    case .structure: says("要素、格式或文字不合规定", en: "Parts, format or wording")
    case .facts: says("与其他来源登记的数不一致", en: "Unlike the numbers of other sources")
    default: other(finding.aspect)
    }
  }

  /// The problems of `aspect` for which there is no more precise kind.
  private func other(_ aspect: Aspect?) -> String {
    switch aspect {
    case .form: says("要素、格式或文字不合规定", en: "Parts, format or wording")
    case .disclosure, .requests, .disputes:
      says(
        "\(aspect?.title(self) ?? "")填报数不合规定或需核实",
        en: "\(aspect?.title(self) ?? ""): numbers against the rules or doubtful")
    case .prose: says("正文表述不全或需核实", en: "Text incomplete or doubtful")
    case .lastYear: says("与上年相比变化较大或文字重复", en: "Great changes or the same text as last year")
    case .deadline, .copied, .rollUp, .publication, nil: says("其他问题", en: "Others")
    }
  }

  private func table(_ finding: FindingFacts) -> String {
    finding.table?.name(in: language) ?? says("表格", en: "Tables")
  }
}
