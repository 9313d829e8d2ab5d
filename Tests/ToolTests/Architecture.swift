import Foundation
import TestSupport

/// The targets in the two tables of Package.swift, and their source files.
struct Architecture {
  /// A target: its floor, its output, its dependencies.
  struct Target {
    let floor: String
    let name: String
    let output: String
    let dependencies: [String]
    /// The folder of its sources below Sources.
    let folder: String
  }

  /// A source file.
  struct SourceFile {
    /// Its path relative to the package.
    let path: String
    let text: String

    /// The modules that it imports, with or without an attribute or access level.
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), let module = words.last,
          words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" }),
          // Modules in lower case belong to Python scripts in string literals of tests.
          module.first?.isUppercase ?? false
        else { return nil }
        return String(module)
      }
    }

    var lineCount: Int {
      text.split(separator: "\n", omittingEmptySubsequences: false).count
    }
  }

  /// The floors, lowest first.
  static let floors = ["Base", "Vocabulary", "Reading", "Judging", "Showing", "Tools"]

  /// The modules and tools in the order of the manifest.
  let targets: [Target]

  /// Reads the tables `modules` and `tools` of the manifest's text: one target per line, or on several lines
  /// where one is too long, its strings in quotes. A tool is a library and an executable; the line
  /// `everyTool` has the common dependencies.
  init(manifest: String) {
    var targets: [Target] = []
    var commonDependencies: [String] = []
    let rows = manifest.replacing(/\(\n +"/, with: "(\"").replacing(/",\n +"/, with: "\", \"")
      .replacing(/"\n +\+ "/, with: "")
    for line in rows.split(separator: "\n")
    where line.hasPrefix("  (\"") || line.hasPrefix("let everyTool = ") {
      let words = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let dependencies = (words.last ?? "").split(separator: " ").map(String.init)
      guard words.count > 1 else {
        commonDependencies = dependencies
        continue
      }
      guard Architecture.floors.contains(words[0]) else {
        targets.append(
          Target(
            floor: "Tools", name: words[0], output: Architecture.executable(of: words[0]),
            dependencies: dependencies + commonDependencies, folder: "Tools/\(words[0])"))
        continue
      }
      targets.append(
        Target(
          floor: words[0], name: words[1], output: words[2], dependencies: dependencies,
          folder: "\(words[0])/\(words[1])"))
    }
    self.targets = targets
  }

  /// The name of the executable of the tool library `library`.
  static func executable(of library: String) -> String {
    "rpt-" + library.dropLast(4).lowercased()
  }

  /// The architecture of this package.
  static let own = Architecture(
    manifest: (try? String(contentsOf: Tools.root.appending(path: "Package.swift"), encoding: .utf8))
      ?? "")

  /// The target `name`.
  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// The Swift files in `folder` of the package and its subfolders, sorted.
  static func sources(in folder: String) throws -> [SourceFile] {
    let url = Tools.root.appending(path: folder)
    let files = FileManager.default.enumerator(atPath: url.path)
    let names = files?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      SourceFile(
        path: "\(folder)/\(name)",
        text: try String(contentsOf: url.appending(path: name), encoding: .utf8))
    }
  }
}

// MARK: - The diagram

extension Architecture {
  /// The modules as a Mermaid flowchart: a box for each floor, an arrow from each module to each of
  /// its dependencies. Arrows that follow from others are left out.
  var diagram: String {
    var lines = ["```mermaid", "flowchart BT"]
    for floor in Architecture.floors {
      let members = targets.filter { $0.floor == floor }
      guard !members.isEmpty else { continue }
      lines.append("  subgraph \(floor)")
      for target in members {
        let output = target.output.isEmpty ? "" : "<br/><i>\(target.output)</i>"
        lines.append("    \(target.name)[\"\(target.name)\(output)\"]")
      }
      lines.append("  end")
    }
    for target in targets {
      for dependency in shownDependencies(of: target) {
        lines.append("  \(target.name) --> \(dependency)")
      }
    }
    lines.append("```")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The modules that `target` depends on, without those that another of them depends on.
  private func shownDependencies(of target: Target) -> [String] {
    let own = target.dependencies.compactMap(self.target)
    let others = own.reduce(into: Set<String>()) { $0.formUnion(reached(from: $1)) }
    return own.map(\.name).filter { !others.contains($0) }
  }

  /// The modules that `target` depends on, itself or through others.
  func reached(from target: Target) -> Set<String> {
    target.dependencies.reduce(into: []) { reached, name in
      reached.insert(name)
      if let next = self.target(name) { reached.formUnion(self.reached(from: next)) }
    }
  }
}
