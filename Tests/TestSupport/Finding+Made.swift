import Records

extension Finding {
  /// A finding of one rule that says `message`, with the id `id`.
  package static func made(id: String, _ message: String = "差 6", year: Int = 2022) -> Finding {
    var finding = Finding(
      rule: "T301", name: "requests-balance", severity: .error, verdict: .fail, agency: "青石区",
      year: year, source: .made("a.txt"), message: message)
    finding.id = id
    return finding
  }
}
