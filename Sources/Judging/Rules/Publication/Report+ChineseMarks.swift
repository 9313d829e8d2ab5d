import Chinese
import JSON
import Records

extension Report {
  /// The report with the marks of its sections in full width where a Chinese character is beside them.
  var withChineseMarks: Report {
    var report = self
    for index in sections.indices {
      report.sections[index].text = LazyText(sections[index].text.string.withChineseMarks)
      report.sections[index].heading = sections[index].heading?.withChineseMarks
    }
    return report
  }
}

extension String {
  fileprivate var withChineseMarks: String {
    let scalars = Array(unicodeScalars)
    var isQuoted = false
    let text = scalars.indices.map { index -> Unicode.Scalar in
      let scalar = scalars[index]
      guard ",:;?!()\"".unicodeScalars.contains(scalar) else { return scalar }
      let (before, after) = (
        index > 0 ? scalars[index - 1] : nil, scalars.dropFirst(index + 1).first
      )
      guard [before, after].contains(where: { $0.map { $0.value >= 0x2E80 } ?? false }) else {
        return scalar
      }
      guard scalar == "\"" else { return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar }
      isQuoted.toggle()
      return isQuoted ? "“" : "”"
    }
    return text.string
  }
}
