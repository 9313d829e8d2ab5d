import Records

extension Example {
  /// This example with facts from elsewhere: each a row of agency, year, cell, number, source, note, decides.
  func knowing(_ rows: String...) -> Example {
    var example = self
    let text = (["agency,year,cell,number,source,note,decides"] + rows).joined(separator: "\n")
    example.facts = try? FactList(
      Array(text.utf8), from: Source(path: "facts.csv", format: .csv, of: []))
    return example
  }
}
