/// An agency with findings in the last round that gets no letter in this one.
struct LostAgency: Hashable {
  let name: String
  /// Whether it has left the list since.
  let hasLeft: Bool
}
