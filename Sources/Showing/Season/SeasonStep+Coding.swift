import JSON
import Pages
import Wordings

extension SeasonStep {
  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      number: try fields.integer("number"),
      day: try fields.optionalText("day").flatMap { CalendarDate($0) },
      read: try fields.integer("read"), clean: try fields.integer("clean"),
      mustFix: try fields.integer("must-fix"), verify: try fields.integer("verify"),
      suggest: try fields.integer("suggest"),
      pages: try fields.optionalInteger("pages") ?? 0)
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("number")
    line.value(number)
    line.key("day")
    line.value(day?.words(in: .english))
    line.key("read")
    line.value(read)
    line.key("clean")
    line.value(clean)
    line.key("must-fix")
    line.value(mustFix)
    line.key("verify")
    line.value(verify)
    line.key("suggest")
    line.value(suggest)
    line.key("pages")
    line.value(pages)
    line.endObject()
  }
}
