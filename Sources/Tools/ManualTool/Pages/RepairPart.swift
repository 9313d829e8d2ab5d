import Recognition
import Rules

/// The deviations that the reader repairs, as items of a list.
enum RepairPart {
  /// The items of `part`; nil where there is no such part.
  static func items(_ part: String) -> String? {
    guard let part = Repair.Part(rawValue: part) else { return nil }
    return Repair.all.filter { $0.part == part }.map(text).joined()
  }

  private static func text(_ repair: Repair) -> String {
    let codes = [repair.doubt.map { "Li \($0.rawValue)" }, rule(of: repair).map { "No \($0)" }]
    let reported = codes.compactMap { $0 }.joined(separator: " , ")
    let end = reported.isEmpty ? "" : "\n.Pq \(reported) "
    let isMacro = repair.effect.split(separator: "\n").last?.hasPrefix(".") ?? false
    let stop = reported.isEmpty && isMacro ? " ." : "."
    return ".It \(repair.deviation)\n\(repair.effect)\(end)\(stop)\n"
  }

  /// The code of the rule whose findings report `repair`.
  private static func rule(of repair: Repair) -> String? {
    guard let concern = repair.concern else { return nil }
    return Rule.all.first { $0.concern == concern }?.code
  }
}
