extension Agency.Kind {
  /// Its word in a Chinese list.
  package var chinese: String {
    switch self {
    case .government: "政府"
    case .department: "部门"
    case .town: "乡镇"
    case .subdistrict: "街道"
    case .zone: "开发区"
    case .other: "其他"
    }
  }

  /// The words for kinds in the fields of a sheet, in lower case.
  package static var words: [String: Agency.Kind] {
    [
      "government": .government, "政府": .government, "人民政府": .government,
      "department": .department, "部门": .department, "town": .town, "乡镇": .town, "镇": .town,
      "乡": .town, "subdistrict": .subdistrict, "街道": .subdistrict, "zone": .zone, "开发区": .zone,
      "园区": .zone, "功能区": .zone, "other": .other, "其他": .other, "其它": .other,
    ]
  }
}
