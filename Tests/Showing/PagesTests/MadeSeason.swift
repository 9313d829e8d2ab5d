import Records

@testable import Pages

/// What pages say of a few records.
struct MadeSeason {
  let files: RecordFiles
  private(set) var overview: SeasonOverview
  private(set) var dossiers: [AgencyDossier] = []
  /// The rows of the register.
  private(set) var rows: [RegisterContext] = []
  /// What was found about no agency.
  let strays: [FindingFacts]

  init(_ records: [AnyRecord], _ settings: PageSettings = PageSettings(day: "2023-01-20")) {
    let store = PageStore(records)
    files = MadeSeason.book(records, settings).filed(from: store)
    overview = SeasonOverview(files)
    strays = files.strays(from: store).findings
    for index in files.agencies.indices {
      let dossier = files.dossier(at: index, from: store).dossier
      dossiers.append(dossier)
      rows.append(overview.add(dossier))
    }
  }

  private static func book(_ records: [AnyRecord], _ settings: PageSettings) -> PageBook {
    var book = PageBook(settings)
    for (place, record) in records.enumerated() { book.add(record, at: place..<place + 1) }
    return book
  }

  /// All in one page.
  static func page(_ records: [AnyRecord], _ settings: PageSettings) -> String {
    var writer = PageWriter(book(records, settings), PageStore(records))
    var bytes: [UInt8] = []
    writer.writeSingle { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
