import Checking
import CommandLine
import JSON
import Records
import Rules
import Wordings

/// The file that `--waivers` names.
enum WaiverFile {
  private static let limit = 64 << 20

  /// The waivers of the run; nil without the option. Ends the run where the file cannot be read or a
  /// line of it is no waiver.
  static func waivers(_ run: Invocation, _ choices: Choices) -> Waivers? {
    let today = run.arguments.value("today") ?? Today.inChina
    guard Waivers.isDay(today) else {
      run.usage("--today takes a day, 2023-01-19, not '\(today)'")
    }
    guard let path = run.arguments.value("waivers") else { return nil }
    let bytes = run.bytes(ofFile: path, limit: limit)
    let waivers = DataLines.all(in: bytes[...]).map { number, line in
      waiver(line, "\(path):\(number)", run)
    }
    let source = Source(path: path, format: .ndjson, of: bytes)
    return Waivers(
      waivers, from: source, today: today, year: choices.year, rules: choices.notIgnored,
      language: run.language)
  }

  private static func waiver(
    _ line: ArraySlice<UInt8>, _ place: String, _ run: Invocation
  ) -> Waiver {
    do throws(Refusal) {
      let waiver = try Waiver(line: line)
      if let until = waiver.until, !Waivers.isDay(until) {
        run.usage("\(place): until takes a day, 2023-01-19, not '\(until)'")
      }
      return waiver
    } catch {
      run.usage("\(place): \(error.message.english)")
    }
  }
}
