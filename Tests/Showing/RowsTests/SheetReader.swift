/// Reads RFC 4180, for tests: the rows of `text`, each field unquoted.
func rows(of text: String, delimiter: Unicode.Scalar = ",") -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field = String.UnicodeScalarView()
  var isQuoted = false
  var scalars = Array(text.unicodeScalars)[...]
  func end() {
    row.append(String(field))
    field = .init()
  }
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"": field.append(scalars.removeFirst())
    case "\"": isQuoted.toggle()
    case _ where isQuoted: field.append(scalar)
    case delimiter: end()
    case "\r" where scalars.first == "\n": break
    case "\n":
      end()
      rows.append(row)
      row = []
    default: field.append(scalar)
    }
  }
  if !row.isEmpty || !field.isEmpty {
    end()
    rows.append(row)
  }
  return rows
}
