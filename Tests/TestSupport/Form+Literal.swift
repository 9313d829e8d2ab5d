import Forms

/// Tests name the editions whose reports they make; nothing in Sources does.
extension Form {
  package static var form2019: Form { Form("2019") }
  package static var form2021: Form { Form("2021") }

  /// The form that records call `name`. Stops the test where there is none.
  private init(_ name: String) {
    guard let form = Form(rawValue: name) else { preconditionFailure("no form is called \(name)") }
    self = form
  }
}
