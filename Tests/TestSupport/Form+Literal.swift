import Forms

/// Only tests name editions; code in Sources does not.
extension Form {
  package static var form2019: Form { Form("2019") }
  package static var form2021: Form { Form("2021") }

  /// The form whose name in records is `name`. Stops the test if there is none.
  private init(_ name: String) {
    guard let form = Form(rawValue: name) else { preconditionFailure("there is no form \(name)") }
    self = form
  }
}
