// Which options go together, as the parser, the manual and the completions read it from the tables.
extension Tool {
  /// What a command line with `option` has to contain besides, as the option and the tool state it.
  package func needs(of option: Option) -> [Option.Need] {
    let own = option.needs.map { [Option.Need(Option.Use(option.name), anyOf: [$0])] } ?? []
    return own + needs.filter { $0.use?.name == option.name }
  }

  /// The uses that must not be given with `option`, whichever of the two says so: other options in the
  /// order of the table, then single values of others. An option that excludes only a single value of
  /// `option` is left out.
  package func excluded(by option: Option) -> [Option.Use] {
    let use = Option.Use(option.name)
    let others = options.map { (Option.Use($0.name), $0.excludes) }
      .filter { option.excludes.contains($0) || $1.contains(use) }.map(\.0)
    return others + option.excludes.filter { $0.value != nil }
  }
}
