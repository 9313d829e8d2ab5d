extension Agency.Level {
  /// Its word in a Chinese list.
  var chinese: String {
    switch self {
    case .central: "中央"
    case .province: "省"
    case .city: "市"
    case .county: "县"
    case .township: "乡"
    }
  }

  /// The words for levels in the fields of a sheet, in lower case.
  package static var words: [String: Agency.Level] {
    [
      "central": .central, "中央": .central, "国家": .central, "province": .province, "省": .province,
      "省级": .province, "city": .city, "市": .city, "市级": .city, "地市级": .city,
      "county": .county, "县": .county, "区": .county, "县级": .county, "区县": .county,
      "区级": .county, "区县级": .county, "县区级": .county, "township": .township, "乡": .township,
      "乡级": .township, "乡镇": .township, "乡镇级": .township, "镇级": .township,
    ]
  }
}
