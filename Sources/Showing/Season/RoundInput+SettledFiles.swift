import Records

extension RoundInput {
  /// The paths of the files that could not be read and after which their agencies sent a report on `year` that was: an
  /// earlier round had the file and not the report, or the file was changed on an earlier day.
  func settledFiles(_ year: Int) -> Set<String> {
    let reports = received.compactMap(\.report).filter { $0.year == nil || $0.year == year }
    let owned = Dictionary(grouping: reports) { RoundPoints.Owner(of: $0, in: agencies) }
    let known = Set(former?.state.received ?? [])
    let before = Set((former?.found ?? []).compactMap(\.failure).map(\.path))
    let settled = Set(former?.state.settled ?? [])
    let failures = received.compactMap(\.failure).filter { !$0.isCompanion && !$0.isScan }
    return Set(
      failures.filter { failure in
        let path = failure.path
        guard let own = owned[RoundPoints.Owner(of: failure, in: agencies)] else { return false }
        let day = fileDays[AgencyRegister.file(of: path)]
        let last = own.compactMap { fileDays[AgencyRegister.file(of: $0.source.path)] }.max()
        if let day, let last, day != last { return day < last }
        return settled.contains(path)
          || before.contains(path) && own.contains { !known.contains($0.source.crc32) }
      }.map(\.path))
  }
}
