import Forms
import JSON
import Wordings

/// A change from last year that the prose states, in percent or as a difference.
package struct Growth: Equatable, Sendable {
  package let amount: Number
  package let isPercent: Bool
  package let isFall: Bool
  /// What changed: a number of this year in the same sentence.
  package let count: Count
  /// The other counts of the sentence that may have changed instead, where its words do not say which did.
  package let others: [Count]
  package let scope: String?
  package let quote: String
  package let section: Int?

  package init(
    amount: Number, isPercent: Bool, isFall: Bool, count: Count, others: [Count] = [],
    scope: String?, quote: String, section: Int?
  ) {
    self.amount = amount
    self.isPercent = isPercent
    self.isFall = isFall
    self.count = count
    self.others = others
    self.scope = scope
    self.quote = quote
    self.section = section
  }

  /// A number of the sentence and what it may count.
  package struct Count: Equatable, Sendable {
    package let formulas: [Formula]
    package let number: Number

    package init(formulas: [Formula], number: Number) {
      self.formulas = formulas
      self.number = number
    }
  }
}

extension Growth.Count {
  static var keys: [SchemaKey] {
    [
      SchemaKey("formulas", .list(.object(Formula.schema)), "What the number may count."),
      SchemaKey("number", .number(), "The number of this year in the sentence."),
    ]
  }

  func write(to line: inout JSONWriter) {
    line.beginObject()
    writeKeys(to: &line)
    line.endObject()
  }

  /// Writes the keys into an object that is open.
  func writeKeys(to line: inout JSONWriter) {
    line.key("formulas")
    line.array(formulas) { $0.write(to: &$1) }
    line.key("number")
    line.value(number)
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    try self.init(taking: &fields)
  }

  /// Takes the keys from an object that has others, too.
  init(taking fields: inout Fields) throws(Refusal) {
    var formulas: [Formula] = []
    for formula in try fields.optionalList("formulas") ?? [] {
      formulas.append(try Formula(formula))
    }
    self.formulas = formulas
    number = try fields.number("number")
  }
}

extension Growth {
  static var schema: Schema {
    Schema(
      [
        SchemaKey("amount", .number(), "By how much it changed, as printed."),
        SchemaKey("percent", .truth, "Whether that is a percentage."),
        SchemaKey("fall", .truth, "Whether the number became smaller."),
      ] + Count.keys + [
        SchemaKey(
          "others", .list(.object(Schema(Count.keys))),
          "Other numbers of the sentence that may have changed instead."),
        SchemaKey(
          "scope", .text.orNull, "The words that narrow what is counted; null without any."),
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
    count.writeKeys(to: &line)
    line.key("others")
    line.array(others) { $0.write(to: &$1) }
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
    count = try Count(taking: &fields)
    var others: [Count] = []
    for other in try fields.optionalList("others") ?? [] { others.append(try Count(other)) }
    self.others = others
    scope = try fields.optionalText("scope")
    quote = try fields.text("quote")
    section = try fields.optionalInteger("section", in: Section.numbers)
  }
}
