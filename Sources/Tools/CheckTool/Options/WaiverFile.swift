import Checking
import CommandLine
import JSON
import Records
import Rules
import Wordings

/// The file that `--waivers` names.
enum WaiverFile {
  private static let limit = 64 << 20

  /// The waivers of the run; nil without the option.
  static func waivers(_ run: Invocation, _ options: CheckOptions) throws(Stop) -> Waivers? {
    guard let path = run.arguments.value(.waivers) else { return nil }
    let bytes = try run.bytes(ofFile: path, limit: limit)
    var waivers: [Waiver] = []
    for (number, line) in DataLines.all(in: bytes[...]) {
      waivers.append(try waiver(line, "\(path):\(number)"))
    }
    let source = Source(path: path, format: .ndjson, of: bytes)
    return Waivers(
      waivers, from: source, today: run.today,
      year: options.year, rules: try options.notIgnored(run), language: run.language)
  }

  private static func waiver(_ line: ArraySlice<UInt8>, _ position: String) throws(Stop) -> Waiver {
    let waiver: Waiver
    do throws(Refusal) { waiver = try Waiver(line: line) } catch {
      throw .usage("\(position): \(error.message.english)")
    }
    if let until = waiver.until, !Waivers.isDay(until) {
      throw .usage("\(position): until must be a day like 2023-01-19, not '\(until)'")
    }
    return waiver
  }
}
