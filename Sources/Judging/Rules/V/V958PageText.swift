import JSON
import Records
import Wordings

extension Rule {
  static let v958: Rule = Rule(
    code: "V958", name: "page-text", severity: .error, concern: .publication(.text), needs: .pages,
    summary: Wording(
      "发布的页面不应载有没有遮盖的居民身份证号码、属于个人信息的手机号码（同S121），也不应有草稿字样（同S122）。",
      en: """
        The page has an identity number or a mobile number that is not masked, as in S121, or the mark of a \
        draft, as in S122.
        """),
    basis: s121.basis,
    fix: Wording(
      "立即更正发布页面：删去或遮盖号码，删去草稿字样。",
      en: "Correct the page at once: delete or mask the number, delete the mark."),
    passing: [Example().publishing()],
    failing: [
      Example().publishing {
        $0.sections[1].text = LazyText("申请人李某，身份证号11010119900307109X。")
      }.found(.fail, in: 1, "发布页面：正文载有居民身份证号码110101********109X"),
      Example().publishing { $0.sections[6].text = LazyText("联系人13812345678。") }
        .found(.review, in: 6, "138****5678"),
      Example().publishing { $0.title = "青石区民政局2022年政府信息公开工作年度报告（送审稿）" }
        .found(.fail, "发布页面：标题有草稿字样“（送审稿）”"),
    ],
    evaluation: .publication { publication in
      guard !publication.pages.isEmpty else { return nil }
      let pages = publication.standing.map { [$0] } ?? publication.pages
      return pages.flatMap { page in
        [s121, s122].flatMap { v958.restating($0, about: page, in: publication) ?? [] }
      }
    })
}
