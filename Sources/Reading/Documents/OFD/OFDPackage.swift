import Chinese
import Wordings

/// Finds the parts of an OFD document.
struct OFDPackage {
  static let main = "OFD.xml"
  /// The part that an encrypted document has (GM/T 0099-2020).
  private static let encryptions = "Encryptions.xml"

  private var parts: ArchivedParts

  init(_ archive: ZIPArchive) { parts = ArchivedParts(archive) }

  /// The content of the part at `address`, which is relative to `folder` or, after a slash, to the
  /// root. Throws `encrypted` if the package is encrypted, `unreadable` if it has no such part.
  mutating func part(_ address: String, in folder: String = "") throws(Refusal) -> [UInt8] {
    guard let part = try partIfPresent(address, in: folder) else {
      throw parts.has(OFDPackage.encryptions)
        ? OFDPackage.encrypted : .damagedArchive("缺少 \(address)", en: "\(address) is missing")
    }
    return part
  }

  /// The content of that part; nil if there is none. Some programs write addresses from the root
  /// without a slash.
  mutating func partIfPresent(_ address: String, in folder: String) throws(Refusal) -> [UInt8]? {
    let address = OFDPackage.trimmed(address)
    for folder in folder.isEmpty ? [""] : [folder, ""] {
      guard let part = try parts.content(PartNames.name(address, in: folder)) else { continue }
      return try OfficePackage.text(part)
    }
    return nil
  }

  /// The folder of the part at `address`.
  static func folder(of address: String) -> String {
    let name = PartNames.name(trimmed(address), in: "")
    return name.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// `address` without white space around it.
  private static func trimmed(_ address: String) -> String {
    String(address.unicodeScalars.trimmed(\.isSpace))
  }

  private static let encrypted = Refusal(
    .encrypted, "OFD 文件加了密，请取得没有加密的文件",
    en: "the OFD file is encrypted; obtain a version that is not encrypted")
}
