// swift-tools-version: 6.2
import PackageDescription

/// The library: a module a line, floor by floor, with what comes out of it and the modules that it
/// depends on: those of floors below, and those before it on its own. Its sources are in the folder of
/// its floor. ARCHITECTURE.md draws this table.
let modules: [(floor: String, name: String, output: String, dependencies: String)] = [
  ("Base", "Wordings", "texts in two languages, refusals", ""),
  ("Base", "Chinese", "numerals, folding, search", ""),
  ("Base", "JSON", "JSON texts, exact numbers, schemas", "Wordings"),
  ("Base", "Encodings", "texts in GB 18030, Big5, UTF-16, UTF-32 ⇄ UTF-8", "Chinese"),
  ("Base", "Packages", "parts of office documents → ZIP archives", "CZlib"),
  ("Base", "Papers", "paragraphs and tables → DOCX", "Packages"),
  (
    "Base", "Sheets", "CSV, its dialects and guard, XLSX", "Chinese Encodings Packages Wordings"
  ),
  ("Base", "Likeness", "how alike sets are", ""),
  ("Base", "CommandLine", "options, streams, statuses", "Chinese JSON Wordings"),
  ("Base", "Converters", "documents of other programs → bytes", "Chinese CommandLine Wordings"),
  ("Vocabulary", "Forms", "forms and their cells", "Wordings"),
  ("Vocabulary", "Records", "records ⇄ lines", "Chinese CZlib Likeness Forms JSON Wordings"),
  ("Vocabulary", "Agencies", "the agencies", "Chinese Records CommandLine Sheets JSON Wordings"),
  (
    "Reading", "Documents", "bytes → blocks",
    "Chinese CZlib Encodings Forms JSON Records Sheets Wordings"
  ),
  (
    "Reading", "Lists", "files of lists → lists",
    "CommandLine Agencies Documents Records Wordings"
  ),
  ("Reading", "Recognition", "blocks → report", "Chinese Documents Forms Records JSON Wordings"),
  ("Reading", "Claims", "prose → claims", "Chinese Forms Records JSON Wordings"),
  ("Judging", "Changes", "two reports → changes", "Chinese Likeness Forms Records JSON Wordings"),
  (
    "Judging", "Rules", "rules",
    "Chinese Likeness Changes Claims Forms Records Agencies Sheets JSON Wordings"
  ),
  (
    "Judging", "Checking", "reports → findings",
    "Chinese Rules Claims Forms Records Agencies Sheets JSON Wordings"
  ),
  ("Judging", "Sums", "reports → one report", "Forms Records Agencies JSON Wordings"),
  ("Showing", "Phrases", "what things are called on screen", "Records Wordings"),
  (
    "Showing", "Views", "text for a terminal",
    "Phrases Chinese Changes Checking Forms Records JSON Wordings"
  ),
  (
    "Showing", "Letters", "feedback letters",
    "Phrases Views Chinese Changes Checking Rules Forms Records Agencies Papers Sheets Wordings"
  ),
  (
    "Showing", "Pages", "records → web pages",
    "Phrases Views Chinese Checking Rules Forms Records Agencies JSON Wordings"
  ),
  (
    "Showing", "Rows", "records → sheets",
    "Phrases Chinese Encodings Sums Forms Records Sheets JSON Wordings"
  ),
  ("Showing", "Reporting", "lines → records → consumers", "CommandLine Records JSON Wordings"),
  (
    "Showing", "Season", "a round of the reporting season",
    "Phrases Views Letters Pages Rows Checking Rules Changes Sums Records Agencies Papers Sheets Chinese JSON Wordings"
  ),
]

/// What every tool puts together.
let everyTool = "CommandLine Records Wordings"

/// The tools: a library a line, with the modules that it puts together besides. The executable of one
/// call is called after it, rpt-parse.
let tools: [(library: String, dependencies: String)] = [
  ("ParseTool", "Views Recognition Documents Lists Converters Agencies Sheets JSON"),
  ("CheckTool", "Reporting Letters Views Checking Rules Claims Lists Agencies JSON"),
  ("DiffTool", "Reporting Views Changes JSON"),
  ("SumTool", "Reporting Sums Lists Agencies JSON"),
  ("CSVTool", "Reporting Rows Sums Lists Agencies Forms Sheets"),
  ("SeasonTool", "CheckTool Season Letters Rules Documents Converters Lists Agencies Sheets"),
  ("HTMLTool", "Reporting Pages Lists Agencies"),
  ("WatchTool", "CheckTool CSVTool Season JSON"),
]

/// The tools for development of this package, in the same form. They are not installed.
let developmentTools: [(library: String, dependencies: String)] = [
  (
    "ManualTool",
    "ParseTool CheckTool DiffTool SumTool CSVTool SeasonTool HTMLTool WatchTool "
      + "Views Recognition Claims Rules Forms JSON"
  )
]

/// The name of the executable of a tool's library.
func executable(_ library: String) -> String { "rpt-" + library.dropLast(4).lowercased() }

/// The executable of all tools, which is the tool by whose name it is called. It is what is installed, under
/// the names of all: they share what each by itself has of its own, the standard library and the readers.
let allTools = "rpt"

/// Files that are compiled into a module as bytes: a static executable finds no others.
func embedded(_ module: String) -> [Resource] {
  module == "Pages" ? [.embedInCode("Page/page.css"), .embedInCode("Page/page.js")] : []
}

/// The tools are static: they start in half the time, and on any Linux. With `-z now` all of the table of
/// addresses is read-only when a tool begins; with `--icf=safe` equal functions are there once.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-executable", "-Xlinker", "-s", "-Xlinker", "-z", "-Xlinker", "now",
      "-Xlinker", "--icf=safe",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// Without hashes that let the compiler leave an object file as it is: they cover its path, and builds in two
/// folders would not make the same bytes.
let compiling: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-disable-incremental-llvm-codegen"], .when(configuration: .release))
]

func dependencies(_ names: String) -> [Target.Dependency] {
  names.split(separator: " ").map { .byName(name: String($0)) }
}

let package = Package(
  name: "rpt",
  platforms: [.macOS(.v15)],
  products: tools.map {
    .executable(name: executable($0.library), targets: [executable($0.library)])
  } + [.executable(name: allTools, targets: [allTools])],
  targets: [
    .systemLibrary(
      name: "CZlib", path: "Sources/Base/CZlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])])
  ]
    + modules.map {
      .target(
        name: $0.name, dependencies: dependencies($0.dependencies),
        path: "Sources/\($0.floor)/\($0.name)", resources: embedded($0.name))
    }
    + (tools + developmentTools).map {
      .target(
        name: $0.library, dependencies: dependencies("\($0.dependencies) \(everyTool)"),
        path: "Sources/Tools/\($0.library)")
    }
    + tools.map {
      .executableTarget(
        name: executable($0.library), dependencies: dependencies("\($0.library) CommandLine"),
        path: "Sources/Tools/\(executable($0.library))",
        linkerSettings: linking)
    }
    + [
      .executableTarget(
        name: allTools, dependencies: tools.map { .byName(name: $0.library) } + ["CommandLine"],
        path: "Sources/Tools/\(allTools)", linkerSettings: linking)
    ]
    + developmentTools.map {
      .executableTarget(
        name: executable($0.library), dependencies: dependencies("\($0.library) CommandLine"),
        path: "Sources/Tools/\(executable($0.library))")
    }
    + modules.map {
      .testTarget(
        name: $0.name + "Tests",
        dependencies: dependencies("\($0.name) \($0.dependencies) TestSupport"),
        path: "Tests/\($0.floor)/\($0.name)Tests")
    }
    + (tools + developmentTools).map {
      .testTarget(
        name: $0.library + "Tests",
        dependencies: dependencies("\($0.library) \($0.dependencies) \(everyTool) TestSupport"),
        path: "Tests/Tools/\($0.library)Tests")
    }
    + [
      .target(
        name: "TestSupport", dependencies: dependencies("CommandLine Forms JSON Records"),
        path: "Tests/TestSupport"),
      .testTarget(
        name: "ToolTests",
        dependencies: tools.map { .byName(name: $0.library) }
          + dependencies("CommandLine Forms JSON Records Rows Sheets TestSupport"),
        exclude: ["Fixtures", "Season", "Transcripts"]),
    ]
)

for target in package.targets where target.type != .system && target.type != .test {
  target.swiftSettings = compiling
}
