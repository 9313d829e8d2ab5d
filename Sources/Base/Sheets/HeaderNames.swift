import Chinese

/// The columns of a sheet that people edit, each with the names by which a header may call it.
package protocol HeaderNames: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == String {
  /// The English name, the Chinese name for messages, and other accepted names, in lower case.
  var names: [String] { get }
  /// Words in other headers that are probably meant for this column.
  var hints: [String] { get }
}

extension HeaderNames {
  package var hints: [String] { [] }

  /// The column with the header `name`, in English or Chinese; nil for other headers.
  package init?(header name: String) {
    let name = name.lowercased()
    guard let column = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = column
  }

  /// The column for which the header `name`, which is none, is probably meant: it has one of its names, or a word that
  /// hints at it. Nil for other headers, and where only `columns` are meant.
  static func hinted(by name: String, besides columns: [Self?]) -> Self? {
    allCases.first { column in
      !columns.contains(column)
        && (column.names + column.hints).contains { word in
          word.utf8.count > word.count && word.count > 1 && name.contains(word)
        }
    }
  }

  /// The Chinese name for messages.
  package var chinese: String { names[1] }

  /// The column whose name `header` probably misspells, by one or two letters.
  static func meant(by header: String) -> Self? {
    guard header.utf8.count == header.count, header.count > 3 else { return nil }
    return allCases.first { EditDistance.between($0.rawValue, header.lowercased()) <= 2 }
  }
}
