/// The members of an archive by their names as parts of a package. Such names are equal in any case
/// (ISO/IEC 29500-2, 6.2.2.3), and are written with percent signs, backslashes or a leading slash
/// by some programs.
struct PartNames {
  private var members: [String: ZIPArchive.Member] = [:]
  private var repeated: Set<String> = []

  /// The names of `members`. Where all are in the folder of the package, which was packed as a
  /// whole, the folder is no part of the names.
  init(_ members: [ZIPArchive.Member]) {
    let files = members.filter { !$0.isFolder && !$0.name.hasPrefix("__MACOSX") }
    let keys = files.map { PartNames.key($0.name) }
    let folder = PartNames.folder(keys)
    for (key, member) in zip(keys, files) {
      let name = String(key.dropFirst(folder.count))
      if self.members.updateValue(member, forKey: name) != nil { repeated.insert(name) }
    }
  }

  /// The member with the part `name`; nil if there is none, or more than one.
  subscript(_ name: String) -> ZIPArchive.Member? {
    let key = PartNames.key(name)
    return repeated.contains(key) ? nil : members[key]
  }

  /// The folder that contains the package, with a slash at its end.
  private static func folder(_ keys: [String]) -> String {
    let types = "[content_types].xml"
    let found = keys.filter { $0.hasSuffix("/" + types) }
    guard found.count == 1, !keys.contains(types), let folder = found.first?.dropLast(types.count),
      keys.allSatisfy({ $0.hasPrefix(folder) })
    else { return "" }
    return String(folder)
  }

  /// The name of the part at `address`, which is relative to `folder` or, after a slash, to the root,
  /// with `.` and `..` resolved.
  static func name(_ address: String, in folder: String) -> String {
    func isSlash(_ character: Character) -> Bool { character == "/" || character == "\\" }
    let isAbsolute = address.first.map(isSlash) ?? false
    var path = isAbsolute ? [] : folder.split(separator: "/")
    for step in address.split(whereSeparator: isSlash) where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }

  /// The same text for all spellings of the name of a part.
  static func key(_ name: String) -> String {
    var key: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        key.append(code)
        rest = rest.dropFirst(2)
      } else {
        key.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : ByteScan.lowered(byte))
      }
    }
    let steps = key.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }
    return String(decoding: Array(steps.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }
}
