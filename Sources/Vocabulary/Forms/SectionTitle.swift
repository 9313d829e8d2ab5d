import Wordings

/// The title of one of a report's six sections (国办公开办函〔2021〕30号).
package struct SectionTitle: Sendable {
  /// 1–6.
  package let number: Int
  /// The ordinal, `一`.
  package let ordinal: String
  /// The prescribed wording, without the ordinal.
  package let wording: String
  /// The long name in the notice; nil where there is only one name.
  package let longName: String?

  /// The prescribed heading, `一、总体情况`.
  package var heading: String { "\(ordinal)、\(wording)" }

  /// What the text before the first section is called; it has the number 0 and no title.
  package static var introduction: Wording { Wording("引言", en: "Introduction") }

  /// The six titles, in order.
  package static var all: [SectionTitle] {
    [
      SectionTitle(number: 1, ordinal: "一", wording: "总体情况", longName: nil),
      SectionTitle(number: 2, ordinal: "二", wording: "主动公开政府信息情况", longName: "行政机关主动公开政府信息情况"),
      SectionTitle(
        number: 3, ordinal: "三", wording: "收到和处理政府信息公开申请情况",
        longName: "行政机关收到和处理政府信息公开申请情况"),
      SectionTitle(
        number: 4, ordinal: "四", wording: "政府信息公开行政复议、行政诉讼情况",
        longName: "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
      SectionTitle(
        number: 5, ordinal: "五", wording: "存在的主要问题及改进情况",
        longName: "政府信息公开工作存在的主要问题及改进情况"),
      SectionTitle(number: 6, ordinal: "六", wording: "其他需要报告的事项", longName: nil),
    ]
  }
}
