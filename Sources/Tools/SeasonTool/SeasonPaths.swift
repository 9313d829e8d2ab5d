import CommandLine
import Wordings

/// The operands of a run: the inbox, the list of agencies, the folder of results.
struct SeasonPaths {
  let inbox: String
  let units: String
  let out: String
  /// The folder that has the list of agencies.
  let home: String

  /// The folder for letters that came back, in `home`.
  static let replies = "回复"

  /// Throws where one is missing, where the inbox is no folder, and where a folder contains the other.
  init(_ run: Invocation) throws(Stop) {
    let (paths, language) = (run.arguments.operands, run.language)
    guard paths.count == 3 else {
      throw .usage(
        language.says(
          "需要三个路径：rpt-season 收件文件夹 单位名单 结果文件夹",
          en: "expected three paths: rpt-season INBOX UNITS OUT"))
    }
    (inbox, units, out) = (paths[0], paths[1], paths[2])
    home = paths[1].lastIndex(of: "/").map { String(paths[1][...$0]) } ?? "./"
    guard run.streams.hasFolder(inbox) else {
      throw .usage("\(inbox): " + language.says("没有这个文件夹", en: "no such folder"))
    }
    guard !ResultFolder.overlap(inbox, out, run.streams) else {
      throw .usage(
        "\(out)、\(inbox)"
          + language.says(
            "：一个在另一个之内，结果会被当作报告读取，请另选结果文件夹",
            en: ": one contains the other; results would be read as reports"))
    }
  }

  /// The folder for letters that came back; nil where there is none besides the inbox.
  func repliesFolder(_ streams: Streams) -> String? {
    let folder = home + SeasonPaths.replies
    let isInInbox = ResultFolder.overlap(folder, inbox, streams)
    return streams.hasFolder(folder) && !isInInbox ? folder : nil
  }
}
