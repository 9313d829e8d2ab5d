import Forms
import JSON
import Records

/// The fee for processing information.
extension ClaimInterpreter {
  /// Reads an amount of the fee for processing.
  mutating func readFee(_ chunk: NumberChunk) {
    guard let index = chunk.number, let unit = chunk.unit else { return }
    var yuan = tokens[index].value
    switch tokens[unit].term {
    case .measure(.yuan): break
    case .measure(.tenThousandYuan): yuan = yuan.timesPowerOfTen(4) ?? yuan
    default: return
    }
    add(FeeStatement(yuan: yuan, quote: quote, section: section))
  }

  /// Reads a statement that no fee was charged. Returns whether `chunk` is one.
  mutating func readFeeNegation(_ chunk: NumberChunk) -> Bool {
    guard chunk.all.contains(where: { tokens[$0].term == .processingFee }) else { return false }
    let words =
      tokens[chunk.all.lowerBound].range
      .lowerBound..<tokens[chunk.all.upperBound - 1].range.upperBound
    guard
      text.holds(
        anyOf: ["未收取", "没有收取", "不收取", "未产生", "未收", "无收取", "未发生"], in: words)
    else { return false }
    add(FeeStatement(yuan: nil, quote: quote, section: section))
    return true
  }
}
