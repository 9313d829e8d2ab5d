import Records
import Rules

extension Imprint {
  /// The same with the causes among `findings`, those about its report alone.
  package func caused(by findings: [Finding]) -> Imprint {
    var imprint = self
    imprint.causes = RootCause.all(of: findings)
    return imprint
  }
}
