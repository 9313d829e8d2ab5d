extension Source {
  /// The name of the file without folders.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its ending.
  package var stem: String { Source.stem(of: path) }

  /// The name of the file at `path` without folders and its ending.
  package static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? path[...]
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return String(dot == name.startIndex ? name : name[..<dot])
  }
}
