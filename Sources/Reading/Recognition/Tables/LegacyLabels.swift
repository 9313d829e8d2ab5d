// Written by RECORD=1 swift test --filter LabelTableTests.

import Forms

/// The labels of the statistics table of 2014–2018 and of `LegacyTable.localLabels`, normalized
/// by `NormalizedLabel`.
enum LegacyLabels {
  /// The labels in the order of their scalars, each with its indicator.
  static var all: [(text: String, indicator: StatisticsIndicator)] {
    [
      ("不予公开答复总数", .refused), ("不予公开答复数", .refused), ("不同意公开答复数", .refused),
      ("不属于本行政机关公开数", .notThisAgency), ("专职人员数", .staffFullTime), ("专职工作人员数", .staffFullTime),
      ("主动公开信息数", .disclosed), ("主动公开政府信息总数", .disclosed), ("主动公开政府信息数", .disclosed),
      ("主动公开政府信息条数", .disclosed), ("主动公开文件数", .disclosed), ("主动公开规范性文件数", .disclosedNormative),
      ("举办各类培训班数", .trainings), ("举报投诉数", .complaints), ("举报投诉数量", .complaints),
      ("从事政府信息公开工作人员数", .staff), ("传真申请数", .receivedByFax), ("依申请公开信息收取的费用", .fees),
      ("信函申请数", .receivedByLetter), ("其他方式公开政府信息数", .viaOther), ("兼职人员数", .staffPartTime),
      ("兼职工作人员数", .staffPartTime), ("制发规范性文件总数", .normativeIssued), ("受理依申请公开信息总数", .received),
      ("受理申请总数", .received), ("召开政府信息公开工作会议或专题会议数", .meetings), ("同意公开答复数", .granted),
      ("同意部分公开答复数", .partlyGranted), ("否决公开答复总数", .refused), ("告知作出更改补充数", .askedToAmend),
      ("告知通过其他途径办理数", .otherChannel), ("对申请的答复总数", .answered), ("属于已主动公开范围数", .alreadyPublic),
      ("延期办结数", .closedExtended), ("当面申请数", .receivedInPerson), ("按时办结数", .closedOnTime),
      ("接受培训人员数", .trained), ("收到政府信息公开申请数", .received), ("收到申请总数", .received),
      ("收到申请数", .received), ("政务微信公开政府信息数", .viaWechat), ("政务微博公开政府信息数", .viaWeibo),
      ("政府信息公开专门机构数", .offices), ("政府信息公开专项经费", .budget), ("政府信息公开工作专门机构数", .offices),
      ("政府信息公开工作人员数", .staff), ("政府公报公开政府信息数", .viaGazette), ("政府公报公开数", .viaGazette),
      ("政府网站公开政府信息数", .viaWebsite), ("政府网站公开数", .viaWebsite), ("本年度受理申请总数", .received),
      ("本年度对申请的答复总数", .answered), ("申请信息不存在数", .doesNotExist), ("申请办结总数", .closed),
      ("申请办结数", .closed), ("申请总数", .received), ("申请答复总数", .answered), ("申请答复数", .answered),
      ("网上申请数", .receivedOnline), ("网络申请数", .receivedOnline), ("行政复议数", .reconsideration),
      ("行政复议数量", .reconsideration), ("行政诉讼数", .litigation), ("行政诉讼数量", .litigation),
      ("设置政府信息公开查阅点数", .readingPoints), ("部分公开答复数", .partlyGranted),
    ]
  }

  /// The first two characters of the labels, for `PrefixFilter`.
  static var beginnings: [UInt64] {
    [
      0x4E0D_0000_4E88, 0x4E0D_0000_540C, 0x4E0D_0000_5C5E, 0x4E13_0000_804C, 0x4E3B_0000_52A8,
      0x4E3E_0000_529E, 0x4E3E_0000_62A5, 0x4ECE_0000_4E8B, 0x4F20_0000_771F, 0x4F9D_0000_7533,
      0x4FE1_0000_51FD, 0x5176_0000_4E2D, 0x5176_0000_4ED6, 0x517C_0000_804C, 0x5236_0000_53D1,
      0x53D7_0000_7406, 0x53EC_0000_5F00, 0x540C_0000_610F, 0x5426_0000_51B3, 0x544A_0000_77E5,
      0x5BF9_0000_7533, 0x5C5E_0000_4E8E, 0x5EF6_0000_671F, 0x5F53_0000_9762, 0x6309_0000_65F6,
      0x63A5_0000_53D7, 0x6536_0000_5230, 0x653F_0000_52A1, 0x653F_0000_5E9C, 0x672C_0000_5E74,
      0x7533_0000_8BF7, 0x7F51_0000_4E0A, 0x7F51_0000_7EDC, 0x884C_0000_653F, 0x8BBE_0000_7F6E,
      0x90E8_0000_5206,
    ]
  }
}
