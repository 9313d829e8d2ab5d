import Agencies
import Records
import Wordings

extension Rule {
  static let x706: Rule = Rule(
    code: Concern.Owing.onlyUnreadable.rawValue, name: "only-unreadable", severity: .error,
    concern: .owing(.onlyUnreadable), needs: .list,
    summary: Wording(
      "单位名单中的单位报送的文件均无法读取，没有可供核对的报告。",
      en: "All files from an agency of the list are unreadable."),
    basis: [],
    fix: Wording(
      "请单位重新报送文字可复制的 Word、PDF 文件或网页。",
      en: "Request a Word file, a PDF or a web page whose text can be copied."),
    passing: [
      Example().listed(), Example().listed().unread("青石区民政局扫描件.pdf"),
    ],
    failing: [
      Example().listed().notSubmitted().unread("收件/青石区民政局扫描件.pdf")
        .found(.fail, "收件/青石区民政局扫描件.pdf（PDF 里没有文字）")
    ],
    evaluation: .list { status in
      status.owing.filter { !$0.failures.isEmpty }.map { agency, failures in
        let paths = failures.prefix(3).map(\.path)
        let files = paths.joined(separator: status.language.says("、", en: "”, “"))
        let more = failures.count > paths.count
        let reason = failures[0].message
        return status.finding(
          of: x706, about: agency,
          "\(agency.name)\(status.year)年度报送的文件无法读取：\(files)\(more ? "等\(failures.count)个文件" : "")（\(reason)），请重新报送。",
          en: """
            The \(status.year) report of “\(agency.name)” is unreadable: “\(files)”\
            \(more ? " and others, \(failures.count) files" : "") (“\(reason)”). Please request it again.
            """)
      }
    })
}
