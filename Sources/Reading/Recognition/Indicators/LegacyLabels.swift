// Written by RECORD=1 swift test --filter LabelTableTests.

import Forms

/// The indicators of the statistics table of 2014–2018 by their names as `IndicatorName` has them.
enum LegacyLabels {
  /// The names in the order of their scalars, each with its indicator.
  static var all: [(text: String, indicator: StatisticsIndicator)] {
    [
      ("不同意公开答复", .refused), ("不属于本行政机关公开", .notThisAgency), ("专职人员", .staffFullTime),
      ("主动公开", .disclosed), ("主动公开规范性文件", .disclosedNormative), ("举办各类培训班", .trainings),
      ("举报投诉", .complaints), ("传真申请", .receivedByFax), ("依申请收取费用", .fees),
      ("信函申请", .receivedByLetter), ("公开专门机构", .offices), ("公开专项经费", .budget), ("公开人员", .staff),
      ("公报公开", .viaGazette), ("其他方式公开", .viaOther), ("兼职人员", .staffPartTime),
      ("制发规范性文件", .normativeIssued), ("召开公开会议或专题会议", .meetings), ("同意公开答复", .granted),
      ("告知作出更改补充", .askedToAmend), ("告知其他途径办理", .otherChannel), ("属于已主动公开范围", .alreadyPublic),
      ("延期办结", .closedExtended), ("当面申请", .receivedInPerson), ("微信公开", .viaWechat),
      ("微博公开", .viaWeibo), ("按时办结", .closedOnTime), ("接受培训人员", .trained), ("收到申请", .received),
      ("申请", .received), ("申请不存在", .doesNotExist), ("申请办结", .closed), ("申请答复", .answered),
      ("网站公开", .viaWebsite), ("网络申请", .receivedOnline), ("行政复议", .reconsideration),
      ("行政诉讼", .litigation), ("设置公开查阅点", .readingPoints), ("部分公开答复", .partlyGranted),
    ]
  }

  /// The first two characters of labels that may have these names, for `PrefixFilter`.
  static var beginnings: [UInt64] {
    [
      0x4E0D_0000_4E88, 0x4E0D_0000_540C, 0x4E0D_0000_5C5E, 0x4E13_0000_804C, 0x4E3B_0000_52A8,
      0x4E3E_0000_529E, 0x4E3E_0000_62A5, 0x4E88_0000_4EE5, 0x4E92_0000_8054, 0x4ECE_0000_4E8B,
      0x4F20_0000_771F, 0x4F9D_0000_7533, 0x4FE1_0000_4EF6, 0x4FE1_0000_51FD, 0x4FE1_0000_606F,
      0x5168_0000_5E74, 0x516C_0000_5F00, 0x5176_0000_4E2D, 0x5176_0000_4ED6, 0x5176_0000_5B83,
      0x517C_0000_804C, 0x5236_0000_53D1, 0x529E_0000_7ED3, 0x53D7_0000_7406, 0x53EC_0000_5F00,
      0x540C_0000_610F, 0x5426_0000_51B3, 0x544A_0000_77E5, 0x5BF9_0000_7533, 0x5C5E_0000_4E8E,
      0x5DE5_0000_4F5C, 0x5E74_0000_5EA6, 0x5EF6_0000_671F, 0x5F53_0000_573A, 0x5F53_0000_9762,
      0x5F62_0000_5F0F, 0x5FAE_0000_4FE1, 0x5FAE_0000_535A, 0x6295_0000_8BC9, 0x6309_0000_65F6,
      0x63A5_0000_53D7, 0x63A5_0000_6536, 0x6536_0000_5230, 0x653F_0000_52A1, 0x653F_0000_5E9C,
      0x672C_0000_5E74, 0x6761_0000_6570, 0x6E20_0000_9053, 0x73B0_0000_573A, 0x7533_0000_8BF7,
      0x7B54_0000_590D, 0x7F51_0000_4E0A, 0x7F51_0000_7EDC, 0x884C_0000_653F, 0x8BBE_0000_7F6E,
      0x9014_0000_5F84, 0x901A_0000_8FC7, 0x90AE_0000_5BC4, 0x90E8_0000_5206, 0x95E8_0000_6237,
    ]
  }
}
