/// A common indicator of the statistics table of 2014–2018 (国办发〔2014〕32号 and its local versions), in
/// the printed order.
package enum StatisticsIndicator: UInt8, CaseIterable, Sendable {
  case disclosed, disclosedNormative, normativeIssued, viaGazette, viaWebsite, viaWeibo,
    viaWechat, viaOther, received, receivedInPerson, receivedByFax, receivedOnline,
    receivedByLetter, closed, closedOnTime, closedExtended, answered, alreadyPublic, granted,
    partlyGranted, refused, notThisAgency, doesNotExist, askedToAmend, otherChannel,
    reconsideration, litigation, complaints, fees, offices, readingPoints, staff, staffFullTime,
    staffPartTime, budget, meetings, trainings, trained

  /// The id of the cell.
  package var id: String { StatisticsLine.all[Int(rawValue)].id }
  /// The printed label, and its English.
  package var label: String { StatisticsLine.labels[Int(rawValue)].chinese }
  package var english: String { StatisticsLine.labels[Int(rawValue)].english }
  /// The printed unit.
  package var unit: String { StatisticsLine.all[Int(rawValue)].unit }
}

/// A line of the table.
struct StatisticsLine: Sendable {
  let indicator: StatisticsIndicator
  let id: String
  let unit: String

  private init(_ indicator: StatisticsIndicator, _ id: String, _ unit: String) {
    self.indicator = indicator
    self.id = id
    self.unit = unit
  }

  /// The indicators in the order of the enumeration, which a test enforces.
  static var all: [StatisticsLine] {
    [
      StatisticsLine(.disclosed, "legacy.disclosed", "条"),
      StatisticsLine(.disclosedNormative, "legacy.disclosed_normative", "条"),
      StatisticsLine(.normativeIssued, "legacy.normative_issued", "件"),
      StatisticsLine(.viaGazette, "legacy.via_gazette", "条"),
      StatisticsLine(.viaWebsite, "legacy.via_website", "条"),
      StatisticsLine(.viaWeibo, "legacy.via_weibo", "条"),
      StatisticsLine(.viaWechat, "legacy.via_wechat", "条"),
      StatisticsLine(.viaOther, "legacy.via_other", "条"),
      StatisticsLine(.received, "legacy.received", "件"),
      StatisticsLine(.receivedInPerson, "legacy.received_in_person", "件"),
      StatisticsLine(.receivedByFax, "legacy.received_by_fax", "件"),
      StatisticsLine(.receivedOnline, "legacy.received_online", "件"),
      StatisticsLine(.receivedByLetter, "legacy.received_by_letter", "件"),
      StatisticsLine(.closed, "legacy.closed", "件"),
      StatisticsLine(.closedOnTime, "legacy.closed_on_time", "件"),
      StatisticsLine(.closedExtended, "legacy.closed_extended", "件"),
      StatisticsLine(.answered, "legacy.answered", "件"),
      StatisticsLine(.alreadyPublic, "legacy.already_public", "件"),
      StatisticsLine(.granted, "legacy.granted", "件"),
      StatisticsLine(.partlyGranted, "legacy.partly_granted", "件"),
      StatisticsLine(.refused, "legacy.refused", "件"),
      StatisticsLine(.notThisAgency, "legacy.not_this_agency", "件"),
      StatisticsLine(.doesNotExist, "legacy.does_not_exist", "件"),
      StatisticsLine(.askedToAmend, "legacy.asked_to_amend", "件"),
      StatisticsLine(.otherChannel, "legacy.other_channel", "件"),
      StatisticsLine(.reconsideration, "legacy.reconsideration", "件"),
      StatisticsLine(.litigation, "legacy.litigation", "件"),
      StatisticsLine(.complaints, "legacy.complaints", "件"),
      StatisticsLine(.fees, "legacy.fees_wan", "万元"),
      StatisticsLine(.offices, "legacy.offices", "个"),
      StatisticsLine(.readingPoints, "legacy.reading_points", "个"),
      StatisticsLine(.staff, "legacy.staff", "人"),
      StatisticsLine(.staffFullTime, "legacy.staff_full_time", "人"),
      StatisticsLine(.staffPartTime, "legacy.staff_part_time", "人"),
      StatisticsLine(.budget, "legacy.budget_wan", "万元"),
      StatisticsLine(.meetings, "legacy.meetings", "次"),
      StatisticsLine(.trainings, "legacy.trainings", "次"),
      StatisticsLine(.trained, "legacy.trained", "人次"),
    ]
  }

  /// The labels of the lines. A struct with five texts would not be a constant.
  static var labels: [Catalogue.ColumnLabel] {
    [
      Catalogue.ColumnLabel("主动公开政府信息数", "Information disclosed"),
      Catalogue.ColumnLabel("主动公开规范性文件数", "Normative documents disclosed"),
      Catalogue.ColumnLabel("制发规范性文件总数", "Normative documents issued"),
      Catalogue.ColumnLabel("政府公报公开政府信息数", "Disclosed in gazettes"),
      Catalogue.ColumnLabel("政府网站公开政府信息数", "Disclosed on websites"),
      Catalogue.ColumnLabel("政务微博公开政府信息数", "Disclosed on Weibo"),
      Catalogue.ColumnLabel("政务微信公开政府信息数", "Disclosed on WeChat"),
      Catalogue.ColumnLabel("其他方式公开政府信息数", "Disclosed in other ways"),
      Catalogue.ColumnLabel("收到申请数", "Requests received"),
      Catalogue.ColumnLabel("当面申请数", "Requests in person"),
      Catalogue.ColumnLabel("传真申请数", "Requests by fax"),
      Catalogue.ColumnLabel("网络申请数", "Requests online"),
      Catalogue.ColumnLabel("信函申请数", "Requests by letter"),
      Catalogue.ColumnLabel("申请办结数", "Requests closed"),
      Catalogue.ColumnLabel("按时办结数", "Closed on time"),
      Catalogue.ColumnLabel("延期办结数", "Closed after an extension"),
      Catalogue.ColumnLabel("申请答复数", "Requests answered"),
      Catalogue.ColumnLabel("属于已主动公开范围数", "Already public"),
      Catalogue.ColumnLabel("同意公开答复数", "Granted"),
      Catalogue.ColumnLabel("同意部分公开答复数", "Partly granted"),
      Catalogue.ColumnLabel("不同意公开答复数", "Refused"),
      Catalogue.ColumnLabel("不属于本行政机关公开数", "Not for this agency to disclose"),
      Catalogue.ColumnLabel("申请信息不存在数", "Information does not exist"),
      Catalogue.ColumnLabel("告知作出更改补充数", "Asked to amend"),
      Catalogue.ColumnLabel("告知通过其他途径办理数", "Referred to other channels"),
      Catalogue.ColumnLabel("行政复议数量", "Reconsiderations"),
      Catalogue.ColumnLabel("行政诉讼数量", "Lawsuits"),
      Catalogue.ColumnLabel("举报投诉数量", "Reports and complaints"),
      Catalogue.ColumnLabel("依申请公开信息收取的费用", "Fees collected for requests"),
      Catalogue.ColumnLabel("政府信息公开工作专门机构数", "Offices for disclosure"),
      Catalogue.ColumnLabel("设置政府信息公开查阅点数", "Reading points"),
      Catalogue.ColumnLabel("从事政府信息公开工作人员数", "Staff"),
      Catalogue.ColumnLabel("专职人员数", "Full-time staff"),
      Catalogue.ColumnLabel("兼职人员数", "Part-time staff"),
      Catalogue.ColumnLabel("政府信息公开专项经费", "Budget for disclosure"),
      Catalogue.ColumnLabel("召开政府信息公开工作会议或专题会议数", "Meetings"),
      Catalogue.ColumnLabel("举办各类培训班数", "Trainings held"),
      Catalogue.ColumnLabel("接受培训人员数", "People trained"),
    ]
  }
}
