import CommandLine

/// The generated files of the package: what each has to be, and which of them are stale.
struct GeneratedFiles {
  /// The folders that hold generated files alone: another file there is stale.
  private static let folders =
    ["man/schema"] + ["bash", "zsh", "fish"].map { "scripts/completions/\($0)" }

  /// The paths whose file has another text than it should, is missing, or should not be there.
  let stale: [String]
  private let tree: FileTree
  /// The text of each file by its path.
  private let texts: [(path: String, text: String)]

  init(in tree: FileTree) throws(Stop) {
    let texts =
      try GeneratedFiles.pages(of: tree) + GeneratedFiles.schemas + GeneratedFiles.completions
    var stale: [String] = []
    for (path, text) in texts where try tree.text(of: path) != text { stale.append(path) }
    for folder in GeneratedFiles.folders {
      let others = try tree.names(in: folder).map { "\(folder)/\($0)" }
      stale += others.filter { other in !texts.contains { $0.path == other } }
    }
    self.tree = tree
    self.texts = texts
    self.stale = stale
  }

  /// Writes what is stale, and removes what should not be there.
  func write() throws(Stop) {
    for path in stale {
      if let file = texts.first(where: { $0.path == path }) {
        try tree.write(file.text, to: path)
      } else {
        try tree.remove(path)
      }
    }
  }

  /// The manual pages: the generated one, and those that have generated parts.
  private static func pages(of tree: FileTree) throws(Stop) -> [(path: String, text: String)] {
    var pages: [(path: String, text: String)] = []
    for name in try tree.names(in: "man") where name.wholeMatch(of: /.+\.[0-9]/) != nil {
      if name == RulePage.name {
        pages.append(("man/\(name)", RulePage.text))
      } else if let text = try tree.text(of: "man/\(name)") {
        pages.append(("man/\(name)", try ManualPage(name, text).filled))
      }
    }
    return pages
  }

  /// The JSON Schemas of the records.
  private static var schemas: [(path: String, text: String)] {
    JSONSchema.files.map { ("man/schema/\($0.name)", $0.text) }
  }

  /// The completions of each tool.
  private static var completions: [(path: String, text: String)] {
    Manual.tools.flatMap { tool in
      [
        ("scripts/completions/bash/\(tool.name)", BashCompletion(tool).text),
        ("scripts/completions/zsh/_\(tool.name)", ZshCompletion(tool).text),
        ("scripts/completions/fish/\(tool.name).fish", FishCompletion(tool).text),
      ]
    }
  }
}
