/// The formats in which a made report is written.
enum MadeFormat: String, CaseIterable {
  case tabs, spaces, pipes, markdown, cellLines, plainLines
  case html, styledHTML, nestedHTML
  case word, commas, semicolons, workbook
}
