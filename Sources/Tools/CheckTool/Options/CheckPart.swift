/// A part of a check, which many machines can share.
enum CheckPart {
  case all
  /// Each report alone: `--imprint`.
  case reports
  /// The reports of all parts against one another, by their imprints: `--stream`.
  case stream
}
