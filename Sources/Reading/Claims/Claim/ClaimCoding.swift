import JSON
import Records

extension Claim {
  /// Appends the record as one line, its keys in FORMAT's order.
  package func encode(of report: Report, to line: inout JSONWriter) {
    line.begin("claim")
    line.key("agency")
    line.value(report.agency)
    line.key("year")
    line.value(report.year)
    line.key("source")
    report.source.write(to: &line)
    line.key("section")
    line.value(section)
    line.key("quote")
    line.value(quote)
    line.key("number")
    line.value(number)
    line.key("unit")
    line.value(unit)
    line.key("counts")
    line.value(counts?.name)
    line.key("scope")
    line.value(scope ?? "whole")
    line.key("exact")
    line.value(isExact)
    line.key("formulas")
    line.beginArray()
    for trial in trials { trial.write(to: &line) }
    line.endArray()
    line.key("verdict")
    line.value(verdict.rawValue)
    line.endObject()
    line.endLine()
  }
}

extension Claim.Trial {
  fileprivate func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("formula")
    line.value(formula.name)
    line.key("value")
    line.value(value)
    line.key("fits")
    line.value(fits)
    line.endObject()
  }
}
