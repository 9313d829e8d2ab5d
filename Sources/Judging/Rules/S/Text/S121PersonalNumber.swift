import Records
import Wordings

extension Rule {
  static let s121: Rule = Rule(
    code: "S121", name: "personal-number", severity: .error,
    summary: Wording(
      "正文不应载有没有遮盖的居民身份证号码；手机号码请核实是否属于个人信息。核对结果中的号码已经遮盖。",
      en: """
        The text has an identity number (18 characters, a valid date and check character) or, for review, a \
        mobile number that is not masked. Findings show them masked.
        """),
    basis: [.text("《政府信息公开条例》第十五条")],
    fix: Wording(
      "居民身份证号码应当删去；手机号码应当遮盖（如138****1234），确属对外公布的办公电话的，可以保留。",
      en: """
        Delete an identity number; mask a mobile number, for example 138****1234, unless it is a public office \
        number.
        """),
    passing: [
      Example(),
      .writing("联系电话0512-87654321，手机138****1234。", in: 1),
      .writing("统一社会信用代码113205820141532345，网址www.example.cn/t13812345678.html。", in: 1),
      .writing("全年访问量达到13812345678901次，文号20131381234567号。", in: 1),
      .writing("身份证号110101199003071235已核对无误。", in: 1),
      .writing("受理编号13812345678，账号：13912345678，全年访问13712345678次，金额为13612345678元。", in: 1),
      .writing("订单号11010119900307109X，统一社会信用代码为11010119900307109X。", in: 1),
      .writing("2023年1月，共13812345678人次；电话0512-8765 4321；数据134 5678 90。", in: 1),
    ],
    failing: [
      .writing("咨询请拨打13812345678，联系人张三。", in: 0).found(.review, in: 0, "138****5678"),
      .writing("手机：138 1234 5678；139-1234-5679。", in: 0)
        .found(.review, in: 0, "138****5678", of: 2),
      .writing("电话+8613812345678、+86 139-1234-5679，微信号１３７１２３４５６７８。", in: 1)
        .found(.review, in: 1, "138****5678", of: 3),
      .writing("手机号码：138　12345678；1391 234 5679。", in: 0)
        .found(.review, in: 0, "138****5678", of: 2),
      .writing("手机：138 123 45678；1381234 5679；13812 345670；1381 234 5671。", in: 0)
        .found(.review, in: 0, "138****5678", of: 4),
      .writing("手机１３８１２３４５６７８。", in: 6).found(.review, in: 6, "138****5678"),
      .writing("申请人李某（身份证号11010119900307109X）申请公开档案。", in: 1)
        .found(.fail, in: 1, "110101********109X"),
      .writing("李某，身份证号码为110101 19900307 109x。", in: 1)
        .found(.fail, in: 1, "110101********109X"),
      .writing("李某（身份证号395678199912319870）申请公开。", in: 1)
        .found(.fail, in: 1, "395678********9870"),
    ],
    evaluation: .report { context in
      zip(context.report.sections, context.passages).flatMap { section, passage in
        PersonalNumber.all(in: passage).map { number in
          let label = section.label(in: context.settings.language)
          return switch number.kind {
          case .identity:
            Rule.s121.finding(
              .fail, in: context, section: section.number, label: label, quote: number.quote,
              "正文载有居民身份证号码\(number.masked)，请删去或遮盖。",
              en: "The text has the identity number \(number.masked); please delete or mask it")
          case .mobile:
            Rule.s121.finding(
              .review, in: context, severity: .warning, section: section.number, label: label,
              quote: number.quote,
              "正文载有手机号码\(number.masked)，属于个人信息的，请删去或遮盖。",
              en: """
                The text has the mobile number \(number.masked); please delete or mask it where it is personal
                """)
          }
        }
      }
    })
}
