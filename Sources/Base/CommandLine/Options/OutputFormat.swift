/// How a tool writes results that both people and programs read: the values of `--format`.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, ndjson
}
