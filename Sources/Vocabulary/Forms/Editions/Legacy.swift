// 国办发〔2014〕32号 and its local versions

/// An indicator of the statistics table of 2014–2018.
package struct LegacyIndicator: Sendable {
  package let label: String
  package let unit: String
  package let id: String

  init(_ label: String, _ unit: String, _ id: String) {
    self.label = label
    self.unit = unit
    self.id = id
  }

  /// The indicators whose labels are well known, in the printed order.
  package static let all = [
    LegacyIndicator("主动公开政府信息数", "条", "legacy.disclosed"),
    LegacyIndicator("主动公开规范性文件数", "条", "legacy.disclosed_normative"),
    LegacyIndicator("制发规范性文件总数", "件", "legacy.normative_issued"),
    LegacyIndicator("政府公报公开政府信息数", "条", "legacy.via_gazette"),
    LegacyIndicator("政府网站公开政府信息数", "条", "legacy.via_website"),
    LegacyIndicator("政务微博公开政府信息数", "条", "legacy.via_weibo"),
    LegacyIndicator("政务微信公开政府信息数", "条", "legacy.via_wechat"),
    LegacyIndicator("其他方式公开政府信息数", "条", "legacy.via_other"),
    LegacyIndicator("收到申请数", "件", "legacy.received"),
    LegacyIndicator("当面申请数", "件", "legacy.received_in_person"),
    LegacyIndicator("传真申请数", "件", "legacy.received_by_fax"),
    LegacyIndicator("网络申请数", "件", "legacy.received_online"),
    LegacyIndicator("信函申请数", "件", "legacy.received_by_letter"),
    LegacyIndicator("申请办结数", "件", "legacy.closed"),
    LegacyIndicator("按时办结数", "件", "legacy.closed_on_time"),
    LegacyIndicator("延期办结数", "件", "legacy.closed_extended"),
    LegacyIndicator("申请答复数", "件", "legacy.answered"),
    LegacyIndicator("属于已主动公开范围数", "件", "legacy.already_public"),
    LegacyIndicator("同意公开答复数", "件", "legacy.granted"),
    LegacyIndicator("同意部分公开答复数", "件", "legacy.partly_granted"),
    LegacyIndicator("不同意公开答复数", "件", "legacy.refused"),
    LegacyIndicator("不属于本行政机关公开数", "件", "legacy.not_this_agency"),
    LegacyIndicator("申请信息不存在数", "件", "legacy.does_not_exist"),
    LegacyIndicator("告知作出更改补充数", "件", "legacy.asked_to_amend"),
    LegacyIndicator("告知通过其他途径办理数", "件", "legacy.other_channel"),
    LegacyIndicator("行政复议数量", "件", "legacy.reconsideration"),
    LegacyIndicator("行政诉讼数量", "件", "legacy.litigation"),
    LegacyIndicator("举报投诉数量", "件", "legacy.complaints"),
    LegacyIndicator("依申请公开信息收取的费用", "万元", "legacy.fees_wan"),
    LegacyIndicator("政府信息公开工作专门机构数", "个", "legacy.offices"),
    LegacyIndicator("设置政府信息公开查阅点数", "个", "legacy.reading_points"),
    LegacyIndicator("从事政府信息公开工作人员数", "人", "legacy.staff"),
    LegacyIndicator("专职人员数", "人", "legacy.staff_full_time"),
    LegacyIndicator("兼职人员数", "人", "legacy.staff_part_time"),
    LegacyIndicator("政府信息公开专项经费", "万元", "legacy.budget_wan"),
    LegacyIndicator("召开政府信息公开工作会议或专题会议数", "次", "legacy.meetings"),
    LegacyIndicator("举办各类培训班数", "次", "legacy.trainings"),
    LegacyIndicator("接受培训人员数", "人次", "legacy.trained"),
  ]
}
