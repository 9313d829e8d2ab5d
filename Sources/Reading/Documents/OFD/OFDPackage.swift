import Wordings

/// Finds the parts of an OFD document.
struct OFDPackage {
  static let main = "OFD.xml"
  /// The part that an encrypted document has (GM/T 0099-2020).
  private static let encryptions = "Encryptions.xml"

  private var archive: ZIPArchive
  private let names: PartNames

  init(_ archive: ZIPArchive) {
    self.archive = archive
    names = PartNames(archive.members)
  }

  /// The content of the part at `address`, which is relative to `folder` or, after a slash, to the
  /// root. Throws `encrypted` if the package is encrypted, `unreadable` if it has no such part.
  mutating func part(_ address: String, in folder: String = "") throws(Refusal) -> [UInt8] {
    guard let part = try partIfPresent(address, in: folder) else {
      throw names[OFDPackage.encryptions] == nil
        ? .damagedArchive("缺少 \(address)", en: "\(address) is missing") : OFDPackage.encrypted
    }
    return part
  }

  /// The content of that part; nil if there is none.
  mutating func partIfPresent(_ address: String, in folder: String) throws(Refusal) -> [UInt8]? {
    guard let member = member(OFDPackage.trimmed(address), in: folder) else { return nil }
    return try OfficePackage.text(archive.content(of: member))
  }

  /// The folder of the part at `address`.
  static func folder(of address: String) -> String {
    steps(trimmed(address)).dropLast().joined(separator: "/")
  }

  /// The member at `address`. Some programs write addresses from the root without a slash.
  private func member(_ address: String, in folder: String) -> ZIPArchive.Member? {
    let isAbsolute = address.first.map { $0 == "/" || $0 == "\\" } ?? false
    let path = OFDPackage.steps(address).joined(separator: "/")
    let inFolder = OFDPackage.steps(folder + "/" + address).joined(separator: "/")
    for path in isAbsolute || folder.isEmpty ? [path] : [inFolder, path] {
      if let member = archive.member(path) ?? names[path] { return member }
    }
    return nil
  }

  /// The steps of `address` from a folder to the next, with `.` and `..` resolved.
  private static func steps(_ address: String) -> [Substring] {
    var path: [Substring] = []
    for step in address.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path
  }

  /// `address` without white space around it.
  private static func trimmed(_ address: String) -> String {
    let rest = address.drop(while: \.isWhitespace)
    return String(rest.reversed().drop(while: \.isWhitespace).reversed())
  }

  private static let encrypted = Refusal(
    .encrypted, "OFD 文件加了密，请取得没有加密的文件",
    en: "the OFD file is encrypted; obtain a version that is not encrypted")
}
