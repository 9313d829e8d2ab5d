// swift-tools-version: 6.2
import PackageDescription

/// The library: a module a line, in layer order, with the earlier modules that it takes in.
let modules: [(name: String, takes: [String])] = [
  ("Wordings", []),
  ("Forms", ["Wordings"]),
  ("Spreadsheets", []),
  ("Documents", ["CZlib", "Spreadsheets", "Wordings"]),
  ("Records", ["Forms", "Wordings"]),
  ("Units", ["Records", "Spreadsheets", "Wordings"]),
  ("Sums", ["Forms", "Records", "Units", "Wordings"]),
  ("Invocation", ["Records", "Units", "Wordings"]),
  ("Recognition", ["Documents", "Forms", "Records", "Wordings"]),
  ("Claims", ["Forms", "Records", "Wordings"]),
  ("Findings", ["Forms", "Records", "Claims", "Units", "Wordings"]),
  ("Changes", ["Forms", "Records", "Wordings"]),
  ("Slips", ["Changes", "Findings", "Forms", "Records", "Units", "Wordings"]),
  ("Rows", ["Forms", "Records", "Spreadsheets", "Sums", "Units", "Wordings"]),
]

/// The tools: an executable a line, with the modules that it puts together.
let tools: [(name: String, takes: [String])] = [
  ("rpt-parse", ["Documents", "Invocation", "Recognition", "Records", "Units", "Wordings"]),
  ("rpt-check", ["Claims", "Findings", "Invocation", "Records", "Slips", "Units", "Wordings"]),
  ("rpt-diff", ["Changes", "Invocation", "Records", "Wordings"]),
  ("rpt-sum", ["Invocation", "Records", "Sums", "Units", "Wordings"]),
  ("rpt-csv", ["Forms", "Invocation", "Records", "Rows", "Sums", "Units", "Wordings"]),
]

/// rpt-parse asks the C library for legacy encodings, which a static executable cannot load;
/// the others start in half the time when they are static.
func linking(_ tool: String) -> [LinkerSetting] {
  let flags =
    tool == "rpt-parse"
    ? ["-static-stdlib", "-Xlinker", "-s"] : ["-static-executable", "-Xlinker", "-s"]
  return [.unsafeFlags(flags, .when(platforms: [.linux], configuration: .release))]
}

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "rpt",
  platforms: [.macOS(.v15)],
  products: tools.map { .executable(name: $0.name, targets: [$0.name]) },
  targets: [
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])])
  ]
    + modules.map { .target(name: $0.name, dependencies: dependencies($0.takes)) }
    + tools.map {
      .executableTarget(
        name: $0.name, dependencies: dependencies($0.takes), linkerSettings: linking($0.name))
    }
    + modules.map {
      .testTarget(
        name: $0.name + "Tests", dependencies: dependencies([$0.name] + $0.takes + ["TestSupport"]))
    }
    + [
      .target(name: "TestSupport", path: "Tests/TestSupport"),
      .testTarget(
        name: "ToolTests",
        dependencies: dependencies(["Forms", "Records", "Spreadsheets", "TestSupport"]),
        exclude: ["Fixtures", "Season", "Transcripts"]),
    ]
)
