/// An indicator of the statistics table of 2014–2018 (国办发〔2014〕32号 and its local versions) whose label
/// is well known, in the printed order.
package enum StatisticsIndicator: UInt8, CaseIterable, Sendable {
  case disclosed, disclosedNormative, normativeIssued, viaGazette, viaWebsite, viaWeibo,
    viaWechat, viaOther, received, receivedInPerson, receivedByFax, receivedOnline,
    receivedByLetter, closed, closedOnTime, closedExtended, answered, alreadyPublic, granted,
    partlyGranted, refused, notThisAgency, doesNotExist, askedToAmend, otherChannel,
    reconsideration, litigation, complaints, fees, offices, readingPoints, staff, staffFullTime,
    staffPartTime, budget, meetings, trainings, trained

  /// The id of its cell.
  package var id: String { StatisticsLine.all[Int(rawValue)].id }
  /// As the table prints it, and in English.
  package var label: String { StatisticsLine.all[Int(rawValue)].label }
  package var english: String { StatisticsLine.all[Int(rawValue)].english }
  /// The unit that the table prints.
  package var unit: String { StatisticsLine.all[Int(rawValue)].unit }
}

/// A line of the table.
struct StatisticsLine: Sendable {
  let indicator: StatisticsIndicator
  let id: String
  let label: String
  let english: String
  let unit: String

  private init(
    _ indicator: StatisticsIndicator, _ id: String, _ label: String, _ english: String,
    _ unit: String
  ) {
    self.indicator = indicator
    self.id = id
    self.label = label
    self.english = english
    self.unit = unit
  }

  /// The indicators in the order of the enumeration; a test holds it.
  static var all: [StatisticsLine] {
    [
      StatisticsLine(.disclosed, "legacy.disclosed", "主动公开政府信息数", "Information disclosed", "条"),
      StatisticsLine(
        .disclosedNormative, "legacy.disclosed_normative", "主动公开规范性文件数",
        "Normative documents disclosed", "条"),
      StatisticsLine(
        .normativeIssued, "legacy.normative_issued", "制发规范性文件总数", "Normative documents issued", "件"),
      StatisticsLine(
        .viaGazette, "legacy.via_gazette", "政府公报公开政府信息数", "Disclosed in gazettes", "条"),
      StatisticsLine(
        .viaWebsite, "legacy.via_website", "政府网站公开政府信息数", "Disclosed on websites", "条"),
      StatisticsLine(.viaWeibo, "legacy.via_weibo", "政务微博公开政府信息数", "Disclosed on Weibo", "条"),
      StatisticsLine(.viaWechat, "legacy.via_wechat", "政务微信公开政府信息数", "Disclosed on WeChat", "条"),
      StatisticsLine(.viaOther, "legacy.via_other", "其他方式公开政府信息数", "Disclosed in other ways", "条"),
      StatisticsLine(.received, "legacy.received", "收到申请数", "Requests received", "件"),
      StatisticsLine(
        .receivedInPerson, "legacy.received_in_person", "当面申请数", "Requests in person", "件"),
      StatisticsLine(.receivedByFax, "legacy.received_by_fax", "传真申请数", "Requests by fax", "件"),
      StatisticsLine(.receivedOnline, "legacy.received_online", "网络申请数", "Requests online", "件"),
      StatisticsLine(
        .receivedByLetter, "legacy.received_by_letter", "信函申请数", "Requests by letter", "件"),
      StatisticsLine(.closed, "legacy.closed", "申请办结数", "Requests closed", "件"),
      StatisticsLine(.closedOnTime, "legacy.closed_on_time", "按时办结数", "Closed on time", "件"),
      StatisticsLine(
        .closedExtended, "legacy.closed_extended", "延期办结数", "Closed after an extension", "件"),
      StatisticsLine(.answered, "legacy.answered", "申请答复数", "Requests answered", "件"),
      StatisticsLine(.alreadyPublic, "legacy.already_public", "属于已主动公开范围数", "Already public", "件"),
      StatisticsLine(.granted, "legacy.granted", "同意公开答复数", "Granted", "件"),
      StatisticsLine(.partlyGranted, "legacy.partly_granted", "同意部分公开答复数", "Partly granted", "件"),
      StatisticsLine(.refused, "legacy.refused", "不同意公开答复数", "Refused", "件"),
      StatisticsLine(
        .notThisAgency, "legacy.not_this_agency", "不属于本行政机关公开数", "Not for this body to disclose",
        "件"),
      StatisticsLine(
        .doesNotExist, "legacy.does_not_exist", "申请信息不存在数", "Information does not exist", "件"),
      StatisticsLine(.askedToAmend, "legacy.asked_to_amend", "告知作出更改补充数", "Asked to amend", "件"),
      StatisticsLine(
        .otherChannel, "legacy.other_channel", "告知通过其他途径办理数", "Referred to other channels", "件"),
      StatisticsLine(.reconsideration, "legacy.reconsideration", "行政复议数量", "Reconsiderations", "件"),
      StatisticsLine(.litigation, "legacy.litigation", "行政诉讼数量", "Lawsuits", "件"),
      StatisticsLine(.complaints, "legacy.complaints", "举报投诉数量", "Reports and complaints", "件"),
      StatisticsLine(.fees, "legacy.fees_wan", "依申请公开信息收取的费用", "Fees collected for requests", "万元"),
      StatisticsLine(.offices, "legacy.offices", "政府信息公开工作专门机构数", "Offices for disclosure", "个"),
      StatisticsLine(
        .readingPoints, "legacy.reading_points", "设置政府信息公开查阅点数", "Reading points", "个"),
      StatisticsLine(.staff, "legacy.staff", "从事政府信息公开工作人员数", "Staff", "人"),
      StatisticsLine(.staffFullTime, "legacy.staff_full_time", "专职人员数", "Full-time staff", "人"),
      StatisticsLine(.staffPartTime, "legacy.staff_part_time", "兼职人员数", "Part-time staff", "人"),
      StatisticsLine(.budget, "legacy.budget_wan", "政府信息公开专项经费", "Budget for disclosure", "万元"),
      StatisticsLine(.meetings, "legacy.meetings", "召开政府信息公开工作会议或专题会议数", "Meetings", "次"),
      StatisticsLine(.trainings, "legacy.trainings", "举办各类培训班数", "Trainings held", "次"),
      StatisticsLine(.trained, "legacy.trained", "接受培训人员数", "People trained", "人次"),
    ]
  }
}
