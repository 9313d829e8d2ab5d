import Sheets

/// A column of a list of captures.
enum CaptureColumn: String, HeaderNames {
  case path, url, captured, agency

  var names: [String] {
    switch self {
    case .path: ["path", "文件", "file", "文件名", "路径"]
    case .url: ["url", "网址", "链接", "地址"]
    case .captured: ["captured", "采集时间", "采集日期", "抓取时间", "保存时间"]
    case .agency: ["agency", "单位", "单位名称"]
    }
  }
}
