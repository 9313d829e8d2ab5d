/// Arithmetic. Nothing traps: results that do not fit are nil.
extension Number {
  /// The sum, with the larger number of decimals; nil beyond 38 digits.
  package static func + (left: Number, right: Number) -> Number? {
    guard let (scale, one, other) = aligned(left, right) else { return nil }
    let (sum, over) = one.addingReportingOverflow(other)
    return over ? nil : Number(sum, scale: scale)
  }

  /// The difference, with the larger number of decimals; nil beyond 38 digits.
  package static func - (left: Number, right: Number) -> Number? {
    guard let (scale, one, other) = aligned(left, right) else { return nil }
    let (difference, over) = one.subtractingReportingOverflow(other)
    return over ? nil : Number(difference, scale: scale)
  }

  /// The sum of `numbers`, 0 for none; nil beyond 38 digits.
  package static func sum(_ numbers: some Sequence<Number>) -> Number? {
    var sum = Number.zero
    for number in numbers {
      guard let next = sum + number else { return nil }
      sum = next
    }
    return sum
  }

  /// The exact product with `factor`; nil beyond 38 digits.
  package func times(_ factor: Int) -> Number? {
    let (product, over) = mantissa.multipliedReportingOverflow(by: Int128(factor))
    return over ? nil : Number(product, scale: scale)
  }

  /// The absolute value; nil where it does not fit.
  package var magnitude: Number? {
    guard mantissa < 0 else { return self }
    let (negated, over) = Int128(0).subtractingReportingOverflow(mantissa)
    return over ? nil : Number(negated, scale: scale)
  }

  /// The exact product with 10 to the power of `exponent`. A negative exponent moves the point to the left
  /// (251000 元 → 25.1000 万元 with −4), a positive one to the right, with zeros appended where decimals
  /// end. Nil beyond 38 digits.
  package func timesPowerOfTen(_ exponent: Int) -> Number? {
    if exponent <= scale {
      let (scale, over) = scale.subtractingReportingOverflow(exponent)
      return !over && scale <= Number.largestScale ? Number(mantissa, scale: scale) : nil
    }
    guard exponent - scale <= Number.largestScale else { return isZero ? .zero : nil }
    let (product, over) = mantissa.multipliedReportingOverflow(by: Number.power(exponent - scale))
    return over ? nil : Number(product)
  }

  /// The number rounded to `decimals`, half away from zero (四舍五入), or padded with zeros. Nil beyond 38
  /// digits.
  package func rounded(decimals: Int) -> Number? {
    guard decimals < scale else {
      guard decimals <= Number.largestScale else { return nil }
      let (product, over) = mantissa.multipliedReportingOverflow(by: Number.power(decimals - scale))
      return over ? nil : Number(product, scale: decimals)
    }
    let unit = Number.power(scale - max(decimals, 0))
    return Number(Number.divide(mantissa, by: unit), scale: max(decimals, 0))
  }

  /// Whether both are equal at the coarser of their printed precisions, as amounts of money are compared:
  /// 25.1 equals 25.14, 25.10 does not.
  package func isEqualAtCoarserPrecision(_ other: Number) -> Bool {
    let decimals = min(scale, other.scale)
    guard let left = rounded(decimals: decimals), let right = other.rounded(decimals: decimals)
    else { return false }
    return left == right
  }

  /// The quotient rounded to `decimals`, half away from zero; nil where `divisor` is 0 or there are too many
  /// digits.
  package func divided(by divisor: Number, decimals: Int) -> Number? {
    guard !divisor.isZero, (0...Number.largestScale).contains(decimals),
      let (_, one, other) = Number.aligned(self, divisor)
    else { return nil }
    let (product, over) = one.multipliedReportingOverflow(by: Number.power(decimals))
    guard !over, product != .min, other != .min else { return nil }
    return Number(Number.divide(other < 0 ? -product : product, by: abs(other)), scale: decimals)
  }

  /// The share of `part` in `whole` in percent, with one decimal; nil where `whole` is 0.
  package static func percent(_ part: Number, of whole: Number) -> Number? {
    part.timesPowerOfTen(2)?.divided(by: whole, decimals: 1)
  }

  /// The change from `before` to `after` in percent of the absolute value of `before`, with one decimal; nil
  /// where `before` is 0.
  package static func percentChange(from before: Number, to after: Number) -> Number? {
    guard let change = after - before, let size = before.magnitude else { return nil }
    return percent(change, of: size)
  }

  /// The quotient of `dividend` and a positive `divisor`, rounded half away from zero.
  private static func divide(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let rest = remainder.magnitude
    guard rest >= divisor.magnitude - rest else { return quotient }
    return dividend < 0 ? quotient - 1 : quotient + 1
  }

  /// The mantissas of both at the larger scale; nil where one does not fit.
  private static func aligned(
    _ left: Number, _ right: Number
  ) -> (scale: Int, left: Int128, right: Int128)? {
    guard left.scale != right.scale else { return (left.scale, left.mantissa, right.mantissa) }
    let scale = max(left.scale, right.scale)
    let (one, over) = left.mantissa.multipliedReportingOverflow(by: power(scale - left.scale))
    let (other, past) = right.mantissa.multipliedReportingOverflow(by: power(scale - right.scale))
    return over || past ? nil : (scale, one, other)
  }
}

extension Number: Comparable, Hashable {
  /// Whether both have the same value.
  @inlinable public static func == (left: Number, right: Number) -> Bool {
    guard left.scale == right.scale else { return left.hasValue(of: right) }
    return left.mantissa == right.mantissa
  }

  /// Whether `other`, which has another scale, has the same value.
  @usableFromInline func hasValue(of other: Number) -> Bool {
    // A mantissa that does not fit when aligned is larger than any other at its scale.
    guard let (_, left, right) = Number.aligned(self, other) else { return false }
    return left == right
  }

  /// The order of the values.
  public static func < (left: Number, right: Number) -> Bool {
    if let (_, one, other) = aligned(left, right) { return one < other }
    return left.scale < right.scale ? left.isNegative : !right.isNegative
  }

  /// Equal values, such as 1 and 1.0, have the same hash.
  public func hash(into hasher: inout Hasher) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    hasher.combine(mantissa)
    hasher.combine(scale)
  }
}
