import Chinese
import Encodings

/// Maps the encoding labels of pages (`<meta charset>`) to encodings.
enum CharsetLabel {
  /// The encoding for `label` by the Encoding Standard: the name of one that is read (GB18030 for every
  /// GB label), the label itself for a known other one, nil for an unknown one.
  static func encoding(_ label: some Collection<UInt8>) -> String? {
    let lowered = label.map(ByteScan.lowered)
    let name = String(decoding: lowered.trimmingSpaces, as: UTF8.self)
    for (encoding, labels) in supported where labels.contains(name) { return encoding }
    return isOtherLabel(name) ? name : nil
  }

  private static let supported: [(encoding: String, labels: Set<String>)] = [
    (
      CharacterEncoding.gb18030.rawValue,
      [
        "gb2312", "gbk", "gb18030", "gb_2312", "gb_2312-80", "x-gbk", "chinese", "csgb2312",
        "iso-ir-58", "csiso58gb231280", "cp936", "ms936", "windows-936",
      ]
    ),
    (
      CharacterEncoding.big5.rawValue,
      ["big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "big-5", "cp950"]
    ),
    (
      "UTF-8",
      [
        "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8",
        "utf-16", "utf-16le", "utf-16be", "unicode", "csunicode", "iso-10646-ucs-2", "ucs-2",
        "unicodefeff", "unicodefffe",
      ]
    ),
  ]

  private static let otherLabels: Set<String> = [
    "ascii", "us-ascii", "latin1", "l1", "cp819", "cp1252", "x-cp1252", "macintosh", "koi8-r",
    "koi8-u", "koi8", "ibm866", "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j",
    "ms_kanji", "euc-jp", "x-euc-jp", "iso-2022-jp", "euc-kr", "ks_c_5601-1987", "windows-949",
    "x-user-defined", "windows-874", "tis-620",
  ]

  /// Whether `name` is a label of the Encoding Standard that no document of this kind has. It must
  /// be known, because the first known label of a page counts.
  private static func isOtherLabel(_ name: String) -> Bool {
    if otherLabels.contains(name) { return true }
    for family in ["iso-8859-", "iso8859-", "iso8859", "iso_8859-", "windows-125", "cp125"]
    where name.hasPrefix(family) {
      let rest = name.utf8.dropFirst(family.utf8.count)
      return (1...2).contains(rest.count) && rest.allSatisfy(UTF8Character.isDigit)
    }
    return false
  }
}

extension [UInt8] {
  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    let start = drop(while: ByteScan.isWhiteSpace)
    return start.prefix(
      start.lastIndex { !ByteScan.isWhiteSpace($0) }.map { $0 - start.startIndex + 1 } ?? 0)
  }
}
