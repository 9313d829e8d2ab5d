import Wordings

/// The rows of a sheet saved as text, with fields separated by commas or another character (RFC 4180).
package struct CommaSeparated: Sendable {
  /// A row, with the number of its first line in the file.
  package struct Record: Hashable, Sendable {
    package let line: Int
    package let fields: [String]
  }

  /// The rows in order.
  package let rows: [Record]

  /// Parses `bytes` as spreadsheets save them: UTF-8, with or without a byte order mark, UTF-16 with one, else
  /// GB 18030; with commas, semicolons or tabs, whichever the first line that has one has most of. Lines end with LF, CRLF
  /// or CR; a quoted field may contain line breaks. Rows without text are omitted.
  package init(_ bytes: [UInt8]) throws(LineProblem) {
    let text = try CommaSeparated.text(savedBySpreadsheet: bytes)
    var parser = Parser(text, CommaSeparated.delimiter(of: text))
    rows = try parser.rows().filter { $0.fields.contains { !$0.isEmpty } }
  }

  /// Parses `text` with fields separated by `delimiter`, including rows without text. A quote that does not
  /// enclose a whole field is an ordinary character.
  package init(text: String, delimiter: Unicode.Scalar) {
    var parser = Parser(text, delimiter)
    parser.isLenient = true
    // A lenient parser does not throw.
    rows = (try? parser.rows()) ?? []
  }

  private struct Parser {
    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var index = 0
    private var line = 1
    /// Whether a misplaced quote is an ordinary character.
    var isLenient = false

    init(_ text: String, _ delimiter: Unicode.Scalar) {
      scalars = Array(text.unicodeScalars)
      self.delimiter = delimiter
    }

    private var isAtEnd: Bool { index == scalars.count }

    mutating func rows() throws(LineProblem) -> [Record] {
      var rows: [Record] = []
      while !isAtEnd {
        let start = line
        var fields = [try field()]
        while !isAtEnd, scalars[index] == delimiter {
          index += 1
          fields.append(try field())
        }
        if !isAtEnd { consumeLineBreak() }
        rows.append(Record(line: start, fields: fields))
      }
      return rows
    }

    /// Consumes a CRLF, LF or CR.
    private mutating func consumeLineBreak() {
      let isReturn = scalars[index] == "\r"
      index += 1
      if isReturn, !isAtEnd, scalars[index] == "\n" { index += 1 }
      line += 1
    }

    private mutating func field() throws(LineProblem) -> String {
      guard !isAtEnd, scalars[index] == "\"" else { return plain() }
      let start = (index, line)
      do throws(LineProblem) {
        return try quoted()
      } catch {
        guard isLenient else { throw error }
        (index, line) = start
        return plain()
      }
    }

    private mutating func quoted() throws(LineProblem) -> String {
      let start = line
      index += 1
      var text = String.UnicodeScalarView()
      while !isAtEnd {
        if scalars[index] == "\"" {
          index += 1
          guard !isAtEnd, scalars[index] == "\"" else {
            guard isAtEnd || endsField else {
              throw LineProblem(line, "引号结束后还有文字", en: "text after a closing quote")
            }
            return String(text)
          }
        }
        text.append(scalars[index])
        if scalars[index] == "\n" { line += 1 }
        index += 1
      }
      throw LineProblem(start, "引号没有结束", en: "a quoted field is not closed")
    }

    private mutating func plain() -> String {
      var text = String.UnicodeScalarView()
      while !isAtEnd, !endsField {
        text.append(scalars[index])
        index += 1
      }
      return String(text)
    }

    private var endsField: Bool {
      scalars[index] == delimiter || scalars[index] == "\n" || scalars[index] == "\r"
    }
  }
}
