/// The name of an element of the relationships part of a package.
enum PackageTag: String, XMLTag {
  case other, relationship = "Relationship"

  static let names = NameTable<PackageTag>(other: .other)

  func belongs(to namespace: OfficeNamespace) -> Bool { namespace == .relationships }
}
