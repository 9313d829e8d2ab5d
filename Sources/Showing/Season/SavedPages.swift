import Records
import Rules

/// The pages on which reports were published, as they were read for a round.
package struct SavedPages: Sendable {
  /// The folder or file that has them.
  private let path: String
  private let records: [RecordLine]

  package init(_ records: [RecordLine], from path: String) {
    self.records = records
    self.path = path
  }

  /// The pages as those of a check with `settings` on the day `today`.
  func pages(today: String, settings: CheckSettings) -> PublishedPages {
    PublishedPages(
      records.compactMap(\.report), records.compactMap(\.failure),
      from: Source(path: path, format: .ndjson, of: records.bytes), today: today,
      settings: settings)
  }
}
