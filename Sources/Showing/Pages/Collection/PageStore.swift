import Records

/// Where the records of a run are kept until the page of their agency is written, and the parts of a page until
/// those before them are.
package struct PageStore<Stop: Error> {
  /// Bytes that are set aside, to be written later.
  package struct Draft {
    let append: ([UInt8]) throws(Stop) -> Void
    /// The bytes in parts, by their ordinals from 0; nil behind the last part.
    private let part: (Int) throws(Stop) -> [UInt8]?

    package init(
      append: @escaping ([UInt8]) throws(Stop) -> Void,
      part: @escaping (Int) throws(Stop) -> [UInt8]?
    ) {
      (self.append, self.part) = (append, part)
    }

    func copy(_ write: ([UInt8]) throws(Stop) -> Void) throws(Stop) {
      var ordinal = 0
      while let bytes = try part(ordinal) {
        try write(bytes)
        ordinal += 1
      }
    }
  }

  /// The records at places that `PageBook.add` was given, in this order, equal ones once.
  let load: ([Range<Int>]) throws(Stop) -> [AnyRecord]
  let makeDraft: () -> Draft

  package init(
    loading load: @escaping ([Range<Int>]) throws(Stop) -> [AnyRecord],
    drafts makeDraft: @escaping () -> Draft
  ) {
    (self.load, self.makeDraft) = (load, makeDraft)
  }
}

extension PageStore<Never> {
  /// All in memory: the place of a record is its index in `records`.
  package init(_ records: [AnyRecord]) {
    self.init(
      loading: { $0.flatMap { records[$0] } },
      drafts: {
        let draft = DraftInMemory()
        return Draft(append: { draft.bytes += $0 }, part: { $0 == 0 ? draft.bytes : nil })
      })
  }
}

private final class DraftInMemory { var bytes: [UInt8] = [] }
