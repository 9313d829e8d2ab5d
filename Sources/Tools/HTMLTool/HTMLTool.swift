import Agencies
import CommandLine
import Lists
import Pages
import Records
import Reporting
import Wordings

/// rpt-html: shows records as a page.
package enum HTMLTool {
  package static let tool = Tool(
    "rpt-html", purpose: "Show reports and findings as a page to read, to print, to send.",
    options: [
      .units, .year, .audience, .outDir, .today, .lang, .quiet, .strict, .exitZero, .help, .version,
    ])

  /// One run of the tool.
  package static func run(_ streams: Streams) -> ExitStatus {
    tool.run(streams) { run throws(Stop) in
      guard let (pages, store) = try collected(&run) else { return }
      let load = store.record
      guard let path = run.arguments.value(.outDir) else {
        return try pages.writeSingle(loading: load) { page throws(Stop) in
          try run.output.write(page)
        }
      }
      var folder = try OutputFolder(path, run.streams)
      let index = folder.reserve(PageWriter.index, ending: ".html")
      var files: [String: String] = [:]
      try pages.eachPage(loading: load) { key, name, page throws(Stop) in
        let file = try folder.write(page, named: plain(name), ending: ".html")
        files[key] = file.split(separator: "/").last.map(String.init)
      }
      let spool = Spool()
      try pages.writeIndex(loading: load, naming: { files[$0] }) { page throws(Stop) in
        try spool.append(page)
      }
      try folder.rewrite(spool, at: index)
      try run.output.write(index + "\n")
    }
  }

  /// The pages of all records, and where these are kept; nil where the run has ended early.
  private static func collected(
    _ run: inout Invocation
  ) throws(Stop) -> (PageWriter, RecordStore)? {
    var collector = PageCollector(PageBook(try settings(run)))
    guard try run.eachLine(of: try run.inputs(), &collector) else { return nil }
    return (PageWriter(collector.book), collector.store)
  }

  /// `name` without characters that change the direction of a text or control a display.
  private static func plain(_ name: String) -> String {
    String(name.map { $0.unicodeScalars.contains(where: \.controlsDisplay) ? "_" : $0 })
  }

  private static func settings(_ run: Invocation) throws(Stop) -> PageSettings {
    var settings = PageSettings(day: run.arguments.value(.today) ?? run.streams.today)
    settings.language = run.language
    settings.agencies = try run.agencies()
    settings.year = run.arguments.integer(.year)
    if let audience = run.arguments.value(.audience).flatMap(PageSettings.Audience.init) {
      settings.audience = audience
    }
    return settings
  }
}
