extension Oddity {
  /// The ways in which labels, numbers and words run together or stand in other places.
  static let all: [Oddity] = ofLabels + ofNumbers + ofRows

  private static func halves(_ label: String) -> (String, String) {
    let half = label.prefix(label.count / 2)
    return (String(half), String(label.dropFirst(half.count)))
  }

  private static let ofLabels = [
    Oddity("sound") { label, _, count, made in [[label] + made.cells(count)] },
    Oddity("number behind label") { label, _, count, made in
      [["\(label)\(made.pick(["", " ", "：", "（", "\n"]))\(made.number())"] + made.cells(count - 1)]
    },
    Oddity("number before label") { label, _, count, made in
      [
        ["\(made.number())\(made.pick(["", " ", "、", ".", "．", "）", "\n"]))\(label)"]
          + made.cells(count)
      ]
    },
    Oddity("number between labels") { label, other, count, made in
      let gap = made.pick(["", " ", "\n"])
      return [
        ["\(label)\(gap)\(made.number())\(made.pick(["", " ", gap]))\(other)"] + made.cells(count)
      ]
    },
    Oddity("number, then a label") { label, other, count, made in
      [[label, "\(made.number())\(made.pick(["", " ", "\n"]))\(other)"] + made.cells(count)]
    },
    Oddity("two labels in a cell") { label, other, count, made in
      [["\(label)\(made.pick(["", " ", "\n"]))\(other)"] + made.cells(count) + made.cells(count)]
    },
    Oddity("label cut by a line end") { label, _, count, made in
      let (half, rest) = halves(label)
      return [["\(half)\n\(rest)"] + made.cells(count)]
    },
    Oddity("number in brackets behind label") { label, _, count, made in
      let number = made.pick([made.year(), made.number(), made.numberButNoYear()])
      let brackets = made.pick([("（", "）"), ("(", ")"), ("【", "】"), ("〔", "〕"), ("[", "个]")])
      return [[label + brackets.0 + number + brackets.1] + made.cells(count)]
    },
    Oddity("number in a label") { label, _, count, made in
      let (half, rest) = halves(label)
      let gap = made.pick(["", "\n", "（"])
      return [["\(half)\(gap)\(made.number())\(gap)\(rest)"] + made.cells(count)]
    },
    Oddity("label over two rows") { label, _, count, made in
      let (half, rest) = halves(label)
      let cells = made.cells(count)
      return made.chance(2)
        ? [[half], [rest] + cells] : [[half] + cells, [rest] + made.cells(count)]
    },
    Oddity("label behind the cells") { label, _, count, made in [made.cells(count) + [label]] },
    Oddity("two rows in one") { label, other, count, made in
      [[label] + made.cells(count) + [other] + made.cells(count)]
    },
    Oddity("two labels, then the numbers of both") { label, other, count, made in
      [[label], [other], [""] + made.cells(count), [""] + made.cells(count)]
    },
    Oddity("unknown label") { _, _, count, made in
      let label = made.pick(["其他事项", "另计", "其中：网上", "（十二）另行处理", "办理\(made.number())件"])
      return [[label] + made.cells(count)]
    },
    Oddity("ordinal") { label, _, count, made in
      let number = made.number()
      let ordinal = made.pick(["（\(number)）", "\(number)、", "第\(number)项", "(\(number))"])
      return [[ordinal + label] + made.cells(count)]
    },
    Oddity("label as number") { label, _, count, made in
      [[label, label + made.number()] + made.cells(count - 1)]
    },
  ]

  private static let ofNumbers = [
    Oddity("brackets") { label, _, count, made in
      let number = made.number()
      let text = made.pick([
        "（\(number)）", "(\(number))", "【\(number)】", "[\(number)]", "〔\(number)〕", "（\(number)",
        "\(number)）",
        "“\(number)”", "《\(number)》", "<\(number)>",
      ])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("digit in brackets") { label, _, count, made in
      [[label] + made.cells(count, with: made.digitInBrackets())]
    },
    Oddity("digit in brackets behind the cells") { label, _, count, made in
      [[label] + made.cells(count) + [made.digitInBrackets()]]
    },
    Oddity("year") { label, _, count, made in
      let text = made.year() + made.pick(["年", "", "年度", "年底", "-"])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("measure word") { label, _, count, made in
      let text =
        made.number()
        + made.pick([
          "件", "条", "笔", "批", "张", "单", "项次", "人次", "亿元", "万元", "元", "个", "宗", "%", "余件", "件左右",
          "多",
          "页", "号", "条", "岁",
        ])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("note") { label, _, count, made in
      let text =
        made.number()
        + made.pick([
          "（其中修订\(made.number())件）", "注\(made.number())", "（含结转\(made.number())）",
          "，另有\(made.number())",
        ])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("word before") { label, _, count, made in
      let text =
        made.pick(["约", "共", "计", "第", "No.", "表", "附件", "其中", "≥", "￥", "同比增长", "x", "注"])
        + made.number()
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("several numbers in a cell") { label, _, count, made in
      let mark = made.pick([
        "/", "-", ":", "：", "、", "，", ";", "+", "×", "~", "→", " ", "\n", "　", "—", "或", "=", "至",
      ])
      let text = made.number() + mark + made.number()
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("decimal") { label, _, count, made in
      [[label] + made.cells(count, with: made.decimal() + made.pick(["", "", "元", "万元", "件"]))]
    },
    Oddity("sign") { label, _, count, made in
      let sign = made.pick([
        "-", "+", "－", "−", "--", "减", "增加", "▲", "△", "±", "(-", "—", "­", "·",
      ])
      return [[label] + made.cells(count, with: sign + made.number())]
    },
    Oddity("mark") { label, _, count, made in
      let text =
        made.number()
        + made.pick(["*", "①", "注", "※", "'", "。", "、", ".", "？", "O", "l", "^", "|"])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("full width") { label, _, count, made in
      let wide = made.number().unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
      return [[label] + made.cells(count, with: String(String.UnicodeScalarView(wide)))]
    },
    Oddity("number in words") { label, _, count, made in
      let text = made.pick([
        "十二", "零", "一百\(made.number())", "十二（\(made.number())）", "\(made.number())万",
      ])
      return [[label] + made.cells(count, with: text)]
    },
    Oddity("words for a number") { label, _, count, made in
      let text = made.pick([
        "详见附件\(made.number())", "http://example.cn/\(made.number()).html", "未统计（\(made.number())）",
        "0512-\(made.number())", "\(made.number())*", "自\(made.number())起",
      ])
      return [[label] + made.cells(count, with: text)]
    },
  ]

  private static let ofRows = [
    Oddity("more numbers than columns") { label, _, count, made in
      [[label] + made.cells(count) + [made.number(), made.number()]]
    },
    Oddity("fewer numbers than columns") { label, _, count, made in
      [[label] + (1...max(count - 1, 1)).prefix(2).map { _ in made.number() }]
    },
    Oddity("no label") { _, _, count, made in [[""] + made.cells(count)] },
    Oddity("no label at all") { _, _, count, made in [made.cells(count)] },
    Oddity("numbers in one cell") { label, _, count, made in
      let text = (0..<count).map { _ in made.number() }.joined(
        separator: made.pick([" ", "\n", "  "]))
      return [made.chance(2) ? [label + " " + text] : [label, text]]
    },
    Oddity("digits run together") { label, _, count, made in
      [[label + made.digits(max(count, 2))]]
    },
    Oddity("remark row") { _, _, _, made in
      [
        [
          made.pick([
            "注：含上年度结转\(made.number())件", "备注：\(made.number())", "说明：另有\(made.number())件未计入。",
            "（含\(made.number())件）", "单位：件 \(made.number())", "其中网上\(made.number())件",
            "注\(made.number())",
            "截至12月底共\(made.number())件，较上年减少\(made.number())件。", "\(made.number())",
          ])
        ]
      ]
    },
    Oddity("remark with a cell") { _, _, count, made in
      [[made.pick(["注", "备注", "说明："]), "含上年度结转\(made.number())件"], ["填表人", made.number()]]
    },
    Oddity("caption") { _, _, _, made in
      [
        [
          made.pick([
            "（本表填报\(made.number())份）", "表二 \(made.number())", "政府信息公开申请情况\(made.number())",
            "第二十条第（\(made.number())）项",
          ])
        ]
      ]
    },
    Oddity("head") { _, _, count, made in
      [
        made.pick([
          ["信息内容", "本年(\(made.numberButNoYear()))制发件数", "本年废止件数", "现行有效件数"],
          ["信息内容", "\(made.numberButNoYear())年处理决定数量"], ["信息内容\(made.number())", "本年处理决定数量"],
          ["自然人\(made.number())", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
          ["申请人情况", made.number()], ["自然人", made.number(), "总计"],
        ])
      ]
    },
    Oddity("sentence") { label, other, _, made in
      [["全年\(label)\(made.number())件，\(other)\(made.number())件。"]]
    },
    Oddity("number on its own") { _, _, _, made in [[made.number()]] },
    Oddity("number outside") { label, _, count, made in
      [[label] + made.cells(count) + ["", "", made.number()]]
    },
  ]
}
