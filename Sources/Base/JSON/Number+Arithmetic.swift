/// Calculation. Nothing traps: what does not fit is nil.
extension Number {
  /// The sum, with the decimals of the more exact; nil beyond 38 digits.
  package static func + (left: Number, right: Number) -> Number? {
    guard let (scale, one, other) = aligned(left, right) else { return nil }
    let (sum, over) = one.addingReportingOverflow(other)
    return over ? nil : Number(sum, scale: scale)
  }

  /// The difference, with the decimals of the more exact; nil beyond 38 digits.
  package static func - (left: Number, right: Number) -> Number? {
    guard let (scale, one, other) = aligned(left, right) else { return nil }
    let (difference, over) = one.subtractingReportingOverflow(other)
    return over ? nil : Number(difference, scale: scale)
  }

  /// The sum of all, 0 of none; nil beyond 38 digits.
  package static func sum(_ numbers: some Sequence<Number>) -> Number? {
    var sum = Number.zero
    for number in numbers {
      guard let next = sum + number else { return nil }
      sum = next
    }
    return sum
  }

  /// The number without its sign; nil for the one whose opposite does not fit.
  package var magnitude: Number? {
    guard mantissa < 0 else { return self }
    let (negated, over) = Int128(0).subtractingReportingOverflow(mantissa)
    return over ? nil : Number(negated, scale: scale)
  }

  /// Its product with 10 to the power of `exponent`, exactly: negative ones move the point left
  /// (251000 元 → 25.1000 万元 with −4), positive ones right as far as there are decimals and then
  /// append zeros. nil beyond 38 digits.
  package func timesPowerOfTen(_ exponent: Int) -> Number? {
    if exponent <= scale {
      let (scale, over) = scale.subtractingReportingOverflow(exponent)
      return !over && scale <= Number.largestScale ? Number(mantissa, scale: scale) : nil
    }
    guard exponent - scale <= Number.largestScale else { return isZero ? .zero : nil }
    let (product, over) = mantissa.multipliedReportingOverflow(by: Number.power(exponent - scale))
    return over ? nil : Number(product)
  }

  /// The number with `decimals` digits behind the point, half away from zero (四舍五入); one that
  /// has fewer gets zeros. nil beyond 38 digits.
  package func rounded(decimals: Int) -> Number? {
    guard decimals < scale else {
      guard decimals <= Number.largestScale else { return nil }
      let (product, over) = mantissa.multipliedReportingOverflow(by: Number.power(decimals - scale))
      return over ? nil : Number(product, scale: decimals)
    }
    let unit = Number.power(scale - max(decimals, 0))
    return Number(Number.divide(mantissa, by: unit), scale: max(decimals, 0))
  }

  /// Whether both are equal at the coarser of their two printed precisions, as money compares:
  /// 25.1 and 25.14 are, 25.10 and 25.14 are not.
  package func isEqualAtCoarserPrecision(_ other: Number) -> Bool {
    let decimals = min(scale, other.scale)
    guard let left = rounded(decimals: decimals), let right = other.rounded(decimals: decimals)
    else { return false }
    return left == right
  }

  /// The quotient to `decimals` digits, half away from zero; nil when `divisor` is 0 or digits are
  /// too many.
  package func divided(by divisor: Number, decimals: Int) -> Number? {
    guard !divisor.isZero, (0...Number.largestScale).contains(decimals),
      let (_, one, other) = Number.aligned(self, divisor)
    else { return nil }
    let (product, over) = one.multipliedReportingOverflow(by: Number.power(decimals))
    guard !over, product != .min, other != .min else { return nil }
    return Number(Number.divide(other < 0 ? -product : product, by: abs(other)), scale: decimals)
  }

  /// What share `part` is of `whole`, in percent to one decimal; nil where `whole` is 0.
  package static func percent(_ part: Number, of whole: Number) -> Number? {
    part.timesPowerOfTen(2)?.divided(by: whole, decimals: 1)
  }

  /// The change from `before` to `after` in percent of the size of `before`, to one decimal: its
  /// sign is the direction. nil where `before` is 0.
  package static func percentChange(from before: Number, to after: Number) -> Number? {
    guard let change = after - before, let size = before.magnitude else { return nil }
    return percent(change, of: size)
  }

  /// `dividend` by a positive `divisor`, half away from zero.
  private static func divide(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let rest = remainder.magnitude
    guard rest >= divisor.magnitude - rest else { return quotient }
    return dividend < 0 ? quotient - 1 : quotient + 1
  }

  /// The mantissas of both at the larger scale; nil when one does not fit.
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

  /// Equal values, 1 and 1.0, have one hash.
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
