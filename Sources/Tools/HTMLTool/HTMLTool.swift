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
      guard var pages = try collected(&run) else { return }
      guard let path = run.arguments.value(.outDir) else {
        return try pages.writeSingle { page throws(Stop) in try run.output.write(page) }
      }
      var folder = try OutputFolder(path, run.streams)
      let index = folder.reserve(PageAddress.index, ending: ".html")
      let spool = Spool()
      try pages.writeFolder(
        page: { name, page throws(Stop) in
          let file = try folder.write(page, named: plain(name), ending: ".html")
          return String(file.split(separator: "/").last ?? "")
        },
        index: { page throws(Stop) in try spool.append(page) })
      try folder.rewrite(spool, at: index)
      try run.output.write(index + "\n")
    }
  }

  /// The pages of all records; nil where the run has ended early.
  private static func collected(_ run: inout Invocation) throws(Stop) -> PageWriter<Stop>? {
    var collector = PageCollector(PageBook(try settings(run)))
    guard try run.eachLine(of: try run.inputs(), &collector) else { return nil }
    return try PageWriter(collector.book, collector.store.pages)
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
