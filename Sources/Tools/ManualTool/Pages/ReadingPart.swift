import Claims

/// The rows of the table of readings, with the sentences that they read.
enum ReadingPart {
  static var list: String {
    Mdoc.list(
      ClaimReading.all.map { reading in
        ("Li \(reading.name)", reading.examples.map { "“\($0)”" }.joined(separator: ", "))
      })
  }
}
