/// The formats in which a made report is written.
enum MadeFormat: String, CaseIterable {
  case tabs, spaces, pipes, markdown, cellLines, plainLines
  case html, styledHTML, nestedHTML
  case word, commas, semicolons, workbook
  /// The words of a PDF file, as the converter gives them.
  case pdf
  case ofd
}
