import Forms
import JSON
import Wordings

/// A change from last year that the prose states, in percent or as a difference.
package struct Growth: Equatable, Sendable {
  package let amount: Number
  package let isPercent: Bool
  package let isFall: Bool
  /// The formulas of the number that changed.
  package let formulas: [Formula]
  /// The number of this year in the same sentence.
  package let number: Number
  package let scope: String?
  package let quote: String
  package let section: Int?

  package init(
    amount: Number, isPercent: Bool, isFall: Bool, formulas: [Formula], number: Number,
    scope: String?, quote: String, section: Int?
  ) {
    self.amount = amount
    self.isPercent = isPercent
    self.isFall = isFall
    self.formulas = formulas
    self.number = number
    self.scope = scope
    self.quote = quote
    self.section = section
  }
}

extension Growth {
  static var schema: Schema {
    Schema([
      SchemaKey("amount", .number(), "By how much it changed, as printed."),
      SchemaKey("percent", .truth, "Whether that is a percentage."),
      SchemaKey("fall", .truth, "Whether the number became smaller."),
      SchemaKey("formulas", .list(.object(Formula.schema)), "What the number may count."),
      SchemaKey("number", .number(), "The number of this year in the sentence."),
      SchemaKey("scope", .text.orNull, "The words that narrow what is counted; null without any."),
      SchemaKey("quote", .text, "The sentence."),
      SchemaKey("section", .section.orNull, "The section; null for an extra one."),
    ])
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("amount")
    line.value(amount)
    line.key("percent")
    line.value(isPercent)
    line.key("fall")
    line.value(isFall)
    line.key("formulas")
    line.array(formulas) { $0.write(to: &$1) }
    line.key("number")
    line.value(number)
    line.key("scope")
    line.value(scope)
    line.key("quote")
    line.value(quote)
    line.key("section")
    line.value(section)
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    amount = try fields.number("amount")
    isPercent = try fields.truth("percent")
    isFall = try fields.truth("fall")
    var formulas: [Formula] = []
    for formula in try fields.optionalList("formulas") ?? [] {
      formulas.append(try Formula(formula))
    }
    self.formulas = formulas
    number = try fields.number("number")
    scope = try fields.optionalText("scope")
    quote = try fields.text("quote")
    section = try fields.optionalInteger("section", in: Section.numbers)
  }
}
