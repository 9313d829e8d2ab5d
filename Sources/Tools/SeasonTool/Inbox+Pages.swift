import Agencies
import CommandLine
import Season
import Wordings

extension Inbox {
  /// The pages on which reports were published: a file of records, or a folder of saved pages, which may have the
  /// list of their captures in it or beside it.
  mutating func pages(
    _ agencies: AgencyList, _ options: SeasonOptions, _ run: inout Invocation
  ) throws(Stop) -> SavedPages? {
    guard let path = options.published else { return nil }
    if !run.streams.hasFolder(path), path.hasSuffix(".ndjson") {
      let bytes = try run.bytes(ofFile: path, limit: 1 << 30)
      do throws(Refusal) {
        return SavedPages(try RecordLine.all(in: bytes).filter(\.isOfDocument))
      } catch {
        throw .usage("--published=\(path): \(error.message.text(run.language))")
      }
    }
    guard run.streams.hasFolder(path) else {
      return SavedPages(
        try parser.records(of: [Path(path)], in: ".", captures: options.captures, &run))
    }
    let beside = ["\(path)/采集.csv", "\(path)/../采集.csv"].first { run.streams.hasFile($0) }
    let captures = options.captures ?? beside
    let found = try Inbox.documents(
      in: path, leavingOut: [captures, beside].compactMap { $0 }, run)
    // The list may name the folder, too: 页面/001.html.
    let parts = run.streams.wholePath(of: path).split(separator: "/")
    let (root, name) = (parts.dropLast().joined(separator: "/"), String(parts.last ?? "."))
    return SavedPages(
      try records(
        of: found.map { $0.below(Path(name)) }, in: "/\(root)", captures: captures, agencies, &run))
  }
}
