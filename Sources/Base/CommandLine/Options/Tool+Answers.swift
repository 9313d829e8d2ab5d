extension Tool {
  /// What to do in place of an option that people know from other programs and that this tool does not have;
  /// nil for other names. A short option is its letter.
  func answer(toOption name: String) -> String? {
    switch name {
    case "o", "output", "out": "the results go to standard output: add > FILE"
    case "q", "quiet", "s", "silent":
      options.contains { $0.name == "quiet" }
        ? "use --quiet" : "messages go to standard error: add 2> FILE"
    case "r", "R", "recursive":
      "rpt-parse reads folders with the folders in them, without an option"
    case "json", "jsonl", "ndjson": answer(toFormat: "ndjson") ?? "records are JSON, one per line"
    case "xlsx", "excel", "xls": answer(toFormat: "xlsx") ?? "rpt-csv --format=xlsx makes workbooks"
    case "csv": answer(toFormat: "csv") ?? "rpt-csv makes CSV of records"
    case "html": "rpt-html makes a page of records"
    case "text", "txt": answer(toFormat: "text")
    default: nil
    }
  }

  private func answer(toFormat name: String) -> String? {
    let formats = options.first { $0.name == "format" }?.kind.choices ?? []
    return formats.contains(name) ? "use --format=\(name)" : nil
  }
}
