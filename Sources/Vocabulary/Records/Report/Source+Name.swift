extension Source {
  /// The name of the file without folders.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its ending.
  package var stem: String {
    let name = name
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return dot == name.startIndex ? name : String(name[..<dot])
  }
}
