import Forms
import Records
import Wordings

extension Rule {
  static let y506: Rule = Rule(
    code: "Y506", name: "same-text", severity: .warning, needs: .texts,
    summary: Wording(
      "第一、第五部分的文字不应照搬上一年：名称、年份和数字不计，重复达到90%的予以指出，不足150字的不比较。",
      en: """
        Section one or five repeats last year's by 90 % or more (--similarity), names, years and \
        numbers aside, 150 characters at least.
        """),
    basis: [],
    fix: Wording(
      "按报告年度的实际情况重写，写出当年的做法、问题和改进。",
      en: "Write what was done in the report's year: its work, problems and improvements."),
    passing: [
      Example().beside(Example(year: 2021)),
      .repeating(section: 1, .prose(0)).beside(.repeating(section: 1, .prose(1), year: 2021)),
      .repeating(section: 1, .prose(0)).beside(
        .repeating(section: 1, .prose(0), .form2019, year: 2020)),
    ],
    failing: [
      .repeating(section: 1, .prose(0)).beside(.repeating(section: 1, .prose(0), year: 2021)),
      .repeating(section: 5, .prose(0)).beside(
        .repeating(section: 5, "2021年共3次。" + .prose(0), year: 2021)),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring else { return nil }
      var isCompared = false
      let findings = ReportDigest.compared.indices.compactMap { place -> Finding? in
        guard let text = pair.later.text(place), let last = pair.earlier.text(place) else {
          return nil
        }
        isCompared = true
        let share = Int(text.share(in: last) * 100 + 0.5)
        guard share >= pair.settings.similarity else { return nil }
        let title = SectionTitle.all[ReportDigest.compared[place] - 1]
        return y506.finding(
          .fail, about: pair.later, beside: pair.earlier, section: title.number,
          label: title.label(in: pair.settings.language),
          pair.says(
            "第\(title.ordinal)部分有 \(share)% 与\(pair.earlier.year)年的报告重复"
              + "（名称、年份和数字不计），请按本年实际情况改写。",
            en: """
              \(share)% of section \(title.number) repeats the report of \(pair.earlier.year) (names, years and \
              numbers aside); please write what was done this year.
              """))
      }
      return isCompared ? findings : nil
    })
}

extension Example {
  /// A report whose section `section` reads `text`.
  static func repeating(
    section: Int, _ text: String, _ form: Form = .form2021, year: Int = 2022,
    agency: String = "青石区民政局"
  ) -> Example {
    writing(text, in: section, form, year: year, agency: agency)
  }
}

extension String {
  /// Some two hundred characters for examples; each `variant` shares little with the others.
  static func prose(_ variant: Int) -> String {
    let texts = [
      """
      认真梳理公开目录，把群众办事常用的材料放在显著位置，由各科室确定联络员逐条核对，发现过时的内容当天撤下。答复申请时先\
      与申请人通话，弄清需要，再分别转交承办科室，期满前提醒。网站改版后检索更快，手机上也能查到历年文件。请老人和残疾人代表\
      试用，按他们的意见放大了字号，增加了朗读。仓库里的旧档案全部扫描，能够公开的已经上网，余下的说明了理由。
      """,
      """
      围绕养老、救助、婚姻登记等热点，编写问答手册送到社区，请居民评判是否看得懂。新闻发布会改在广场举行，现场回应提问，会\
      后整理成文字刊出。对涉及个人隐私的名单逐一遮盖，经两人复核才发布。聘请律师审看疑难答复，汇编成案例供新人学习。与邻近县\
      城交换检查，指出的毛病列表销号，年底回头再看，没有反弹。预算、采购、招标的公告按月归集，附上说明。
      """,
    ]
    return texts[variant % texts.count]
  }
}
