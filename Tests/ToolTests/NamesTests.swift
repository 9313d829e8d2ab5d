import Foundation
import TestSupport
import Testing

/// One name for one thing: what the sources call their types, their files and, in comments, the field.
@Suite struct NamesTests {
  private let sources: [Architecture.SourceFile]

  init() throws { sources = try Architecture.sources(in: "Sources") }

  /// A type that is declared in a file: its name, and whether it stands inside another.
  private struct Declaration {
    let name: String
    let isNested: Bool
  }

  private static func declarations(in text: String) -> [Declaration] {
    let pattern =
      /^( *)(?:@\w+(?:\(.*?\))? )*(?:(?:public|package|private|fileprivate|indirect|final) )*(?:struct|enum|class|protocol|actor) (\w+)/
      .anchorsMatchLineEndings()
    return text.matches(of: pattern).map { match in
      Declaration(name: String(match.2), isNested: !match.1.isEmpty)
    }
  }

  @Test func noTwoModulesShareTheNameOfAType() {
    var files: [String: [String]] = [:]
    for source in sources {
      for type in NamesTests.declarations(in: source.text) where !type.isNested {
        files[type.name, default: []].append(source.path)
      }
    }
    #expect(files.count > 200)
    for (name, paths) in files { #expect(paths.count == 1, "\(name): \(paths)") }
  }

  /// The nouns of the field mean one thing wherever they are read: no type inside another borrows one.
  @Test func theNounsOfTheFieldAreTaken() {
    let nouns = Set(
      sources.filter { $0.path.hasPrefix("Sources/Vocabulary/") }
        .flatMap { NamesTests.declarations(in: $0.text) }.filter { !$0.isNested }.map(\.name))
    #expect(nouns.isSuperset(of: ["Cell", "Row", "Table", "Report", "Finding"]))
    for source in sources {
      for type in NamesTests.declarations(in: source.text) where type.isNested {
        #expect(!nouns.contains(type.name), "\(source.path): \(type.name)")
      }
    }
  }

  /// `Type.swift` has the type, `Type+What.swift` an extension of it. A rule's file is named after its
  /// code, an edition's after its year.
  @Test func aFileIsNamedAfterTheTypeInIt() {
    let pattern =
      /^(?:@\w+ )*(?:(?:public|package|private|fileprivate|indirect|final) )*(?:struct|enum|class|protocol|actor|extension) ([\w.]+)/
      .anchorsMatchLineEndings()
    for source in sources where !source.path.contains(/\/main\.swift|\/[A-Z]\d{3}[A-Z]|\/Edition\d/)
    {
      let file = source.path.split(separator: "/").last?.dropLast(6) ?? ""
      let name = file.prefix { $0 != "+" }
      let types = source.text.matches(of: pattern).flatMap { match -> [Substring] in
        // A type inside another has a file of its last name, or of all of them.
        let parts = match.1.split(separator: ".")
        return [match.1, parts.last ?? "", Substring(parts.joined())]
      }
      #expect(types.contains(name), "\(source.path) has \(Set(types))")
    }
  }

  /// Words that made readers stumble; CONTRIBUTING says what stands in their place.
  @Test(arguments: ["Sources", "Tests"])
  func commentsArePlain(folder: String) throws {
    let stumbles =
      /\b(?:mend(?:s|ed|ing)?|nobody|whoever|parted|tells? of|takes in|of its own|is told)\b/
      .ignoresCase()
    for source in try Architecture.sources(in: folder) {
      for line in source.text.split(separator: "\n") {
        guard let comment = line.firstRange(of: "// ").map({ line[$0.lowerBound...] }),
          let found = comment.firstMatch(of: stumbles)
        else { continue }
        Issue.record("\(source.path): “\(found.output)” in “\(comment)”")
      }
    }
  }
}
