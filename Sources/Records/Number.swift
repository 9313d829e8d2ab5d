/// A number exactly as a document states it: 25.10 stays 25.10.
package struct Number: Hashable, Sendable {
  /// The digits without their point: 2510 for 25.10.
  package let mantissa: Int128
  /// How many digits stand behind the point: 2 for 25.10.
  package let scale: Int

  package init(_ mantissa: Int128, scale: Int = 0) {
    self.mantissa = mantissa
    self.scale = scale
  }

  package static let zero = Number(0)

  package var isZero: Bool { mantissa == 0 }
  package var isNegative: Bool { mantissa < 0 }
  /// Whether it has no fraction: 3 and 3.00 have none.
  package var isWhole: Bool { scale == 0 || mantissa % Number.power(scale) == 0 }

  /// 10 to the power of `exponent`, which lies in 0...38.
  static func power(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
