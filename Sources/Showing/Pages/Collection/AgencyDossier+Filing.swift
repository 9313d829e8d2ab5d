import Records
import Rules

extension AgencyDossier {
  /// Adds what `records` say, whatever their order is; `concerns` has the concern of each rule by its code.
  mutating func add(_ records: AgencyRecords, _ concerns: [String: Concern]) {
    /// The pages that were compared with reports.
    var pages: Set<RecordSubject.Document> = []
    records.forEach { record, place in
      guard case .report(let report) = record else { return }
      add(report, at: place)
    }
    records.forEach { record, place in
      switch record {
      case .summary(let summary):
        if let page = summary.page { pages.insert(RecordSubject.Document(page.source)) }
        let facts = CheckFacts(summary, concerns)
        update(fileOf: RecordSubject(summary.agency, summary.year, summary.source)) { file in
          if file.check == nil { file.check = facts } else { file.check?.add(facts) }
        }
      case .finding(let finding):
        add(finding, FindingFacts(finding, concerns[finding.rule] ?? .other, at: place))
      case .claim(let claim):
        update(fileOf: RecordSubject(claim.agency, claim.year, claim.source)) {
          $0.claims.append(place)
        }
      case .report, .change, .failure, .imprint, .other: break
      }
    }
    records.forEach { record, place in
      guard case .change(let change) = record else { return }
      add(change, at: place, pages)
    }
    for year in years.indices {
      years[year].files.sort { $0.document < $1.document }
      years[year].sums.sort { $0.document < $1.document }
    }
  }

  private mutating func add(_ report: Report, at place: Int) {
    let file = File(
      document: RecordSubject.Document(report.source), facts: ReportFacts(report), place: place)
    update(report.year) { year in
      if file.facts.isSum { year.sums.append(file) } else { year.files.append(file) }
    }
  }

  private mutating func add(_ finding: Finding, _ facts: FindingFacts) {
    var documents = [RecordSubject.Document(finding.source)]
    // A page is compared with a report, and shown with it.
    if case .publication = facts.concern, let draft = finding.other {
      documents.insert(RecordSubject.Document(draft.source), at: 0)
    }
    update(finding.year) { year in
      for document in documents {
        let isAdded = year.update(document) { AgencyDossier.add(facts, to: &$0.findings) }
        if isAdded { return }
      }
      AgencyDossier.add(facts, to: &year.findings)
    }
  }

  private mutating func add(
    _ change: Change, at place: Int, _ pages: Set<RecordSubject.Document>
  ) {
    let sides = RecordSubject.sides(of: change)
    let subjects = [sides.to, sides.from].compactMap { $0 }
    var relation = ChangeRelation(of: change)
    if relation == .versions, let to = sides.to, pages.contains(to.document) {
      relation = .publication
    }
    // A version is shown at the later one, a page at what was submitted.
    let shown = relation == .years ? [] : relation == .publication ? subjects.reversed() : subjects
    update(subjects.first?.year) { year in
      for subject in shown {
        let isAdded = year.update(subject.document) { file in
          file.changes[relation, default: []].append(place)
        }
        if isAdded { return }
      }
      year.changes[relation, default: []].append(place)
    }
  }
}
