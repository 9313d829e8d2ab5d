import Foundation
import TestSupport
import Testing

/// Another program that a recipe needs; it may not be installed.
enum Peer: String, CaseIterable, CustomTestStringConvertible {
  case jq, mlr, duckdb, pandas, jsonschema, openpyxl, soffice, parallel, make

  var testDescription: String { rawValue }

  /// The program that `command` calls; nil if it calls none of them.
  static func of(_ command: String) -> Peer? {
    allCases.first { peer in
      let calls =
        peer.isModule
        ? ["import \(peer.rawValue)", ", \(peer.rawValue);"]
        : ["$ ", "| ", "; "]
          .map { $0 + peer.rawValue + " " }
      return calls.contains { "$ \(command)".contains($0) }
    }
  }

  private var isModule: Bool { [.duckdb, .pandas, .jsonschema, .openpyxl].contains(self) }

  var isInstalled: Bool {
    let test = isModule ? "python3 -c 'import \(rawValue)'" : "command -v \(rawValue)"
    return (try? Tools.run(test))?.status == 0
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, with the reason, if one of `peers` is missing.
  static func needs(_ peers: Peer...) -> Self {
    let names = peers.map(\.rawValue).joined(separator: ", ")
    return .enabled(if: peers.allSatisfy(\.isInstalled), "needs \(names)")
  }
}
