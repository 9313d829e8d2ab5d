import Records
import Rules

/// The pages on which reports were published, as they were read for a round.
package struct SavedPages: Sendable {
  private let records: [RecordLine]

  package init(_ records: [RecordLine]) { self.records = records }

  /// The pages as those of a check with `settings`.
  func pages(settings: CheckSettings) -> PublishedPages {
    PublishedPages(
      records.compactMap(\.report), records.compactMap(\.failure), settings: settings)
  }
}
