import Chinese

/// An agency's name in the last line of a title, perhaps only the end of the name: 水利局 below 青石县, 康办公室
/// below 青石湖风景区管理委员会卫生健.
struct AgencyPart {
  private let name: String

  init(_ name: String) { self.name = name }

  /// Whether the agency is `whole`, of which `name` is the end. False where `name` is whole itself,
  /// since the line before it is then the name of a site, or of an agency above.
  func isEnd(of whole: String) -> Bool {
    guard whole.hasSuffix(name), whole.count > name.count else { return false }
    let before = String(whole.dropLast(name.count))
    guard (2...25).contains(before.count), !before.hasSuffix(name),
      !AgencyPart.siteWords.contains(where: before.contains), !AgencyPart.namesPlace(name)
    else { return false }
    let isDepartment = AgencyPart.departments.contains { name.hasPrefix($0) }
    let isOwned = AgencyPart.isRegion(before) || Publication.agencyName(before) != nil
    return isOwned ? isDepartment : isRest && AgencyPart.namesPlace(before)
  }

  /// Whether too little of the name stands before its last word for a name: 康办公室, 农村局.
  private var isRest: Bool {
    let ending = Publication.agencyEndings.filter(name.hasSuffix).max { $0.count < $1.count }
    return ending.map { name.count - $0.count <= ($0.count == 1 ? 2 : 1) } ?? false
  }

  /// Whether `name` contains the name of a place: 青石县, 云溪街道.
  private static func namesPlace(_ name: String) -> Bool {
    var rest = name
    for word in commonWords where rest.contains(word) {
      rest = rest.split(separator: word).joined(separator: "-")
    }
    return rest.dropFirst().contains { places.contains($0) } || rest.dropFirst().contains("街道")
  }

  private static func isRegion(_ name: String) -> Bool {
    name.last.map { places.contains($0) } ?? false || name.hasSuffix("街道")
  }

  private static let places = "省市县区镇乡旗州盟"

  /// Words with a character of `places` that name no place.
  private static let commonWords = ["城市", "城乡", "乡村", "市场", "社区", "区域", "区划", "市政", "城镇"]

  /// Words in a line before the title that belongs to the site.
  private static let siteWords = ["网", "首页", "栏", "公开", "年报", "报告"]

  /// The words with which the names of departments begin.
  private static let departments = [
    "办公", "党政", "党群", "综合", "机关", "发展", "发改", "改革", "教育", "科技", "科学", "工业", "工信", "经济", "经贸", "民族",
    "宗教", "民宗", "公安", "民政", "司法", "财政", "人力", "人社", "自然", "国土", "生态", "环境", "环保", "住房", "住建", "建设",
    "城乡", "城市", "城镇", "城管", "交通", "水利", "水务", "农业", "农村", "林业", "林草", "商务", "商贸", "文化", "文旅", "旅游",
    "卫生", "卫健", "健康", "退役", "应急", "安全", "审计", "国有", "国资", "市场", "体育", "统计", "医疗", "医保", "信访", "乡村",
    "行政", "政务", "审批", "税务", "气象", "地震", "档案", "供销", "投资", "招商", "规划", "社会", "社区", "粮食", "金融", "外事",
    "侨务", "统战", "地方", "史志", "公共", "大数据", "数据", "消防", "移民", "扶贫", "园林", "海洋", "渔业", "畜牧", "企业", "营商",
    "口岸", "机构", "编制", "组织", "宣传", "法制", "督查", "监察", "知识", "药品", "食品", "人防", "人民防空", "房产", "房屋",
    "市政", "残疾",
  ]
}
