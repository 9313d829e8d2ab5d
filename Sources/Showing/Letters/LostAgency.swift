/// An agency with findings in the last round that gets no letter in this one.
struct LostAgency: Equatable {
  let name: String
  /// Whether it has left the list since.
  let hasLeft: Bool
}
