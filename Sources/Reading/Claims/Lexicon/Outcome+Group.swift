import Chinese

extension Outcome {
  /// The rows of this group; empty for a row.
  var members: [Outcome] {
    switch self {
    case .denied:
      [
        .stateSecret, .prohibitedByLaw, .security, .thirdParty, .internalAffairs,
        .processInformation, .enforcementFiles, .administrativeQueries,
      ]
    case .unavailable: [.notHeld, .needsCreation, .stillUnclear]
    case .notProcessed: [.petition, .repeated, .publication, .excessive, .confirmation]
    case .otherHandling: [.notSupplemented, .unpaidFee, .otherwise]
    default: []
    }
  }

  /// Whether `word` names the row as the form does, so that no other row is meant. 商业秘密 may be
  /// counted as a prohibition by law, too.
  func isFormal(_ word: ArraySlice<UInt8>) -> Bool {
    stems.isEmpty
      || stems.contains { stem in
        let count = stem.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return word.indices.dropLast(count - 1).contains { start in
          stem.withUTF8Buffer { word[start..<start + count].elementsEqual($0) }
        }
      }
  }

  /// Parts of the form's name of the row, one of which its other formal names have.
  private var stems: [StaticString] {
    switch self {
    case .security: ["三安全一稳定", "国家安全"]
    case .thirdParty: ["第三方合法权益", "第三人合法权益", "第三方权益", "第三人权益"]
    case .internalAffairs: ["内部事务", "内部管理"]
    case .processInformation: ["过程性", "过程信息"]
    case .administrativeQueries: ["行政查询"]
    case .needsCreation: ["制作", "现成"]
    case .stillUnclear: ["补正后"]
    case .otherHandling: ["处理"]
    default: []
    }
  }
}
