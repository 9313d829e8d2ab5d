import CommandLine
import Wordings

/// The texts that are to be mailed. Those in sending/ are sent first: an earlier run may have been killed before
/// or just after it sent them; in the second case the Message-ID is the same.
struct Outbox {
  private let state: WatchState
  private let run: Invocation

  init(_ state: WatchState, _ run: Invocation) {
    self.state = state
    self.run = run
  }

  /// Stores the `text` about the file at `path`; removes an earlier one where there is none.
  func queue(_ path: String, _ text: [UInt8]) throws(Stop) {
    let name = "outbox/\(WatchState.storedName(path)).txt"
    guard !text.isEmpty else { return state.folder.remove(name) }
    try state.folder.write(Array("\(path)\n".utf8) + text + [0x0A], to: name)
  }

  /// Sends all texts to `address` in one mail.
  func send(to address: String) throws(Stop) {
    let folder = state.folder
    for _ in 0..<2 {
      if !folder.has("sending") {
        guard !folder.names(in: "outbox").isEmpty else { return }
        try folder.move("outbox", to: "sending")
      }
      try folder.makeFolder("outbox")
      let names = folder.names(in: "sending")
      var text: [UInt8] = []
      for (index, name) in names.enumerated() {
        text += (index > 0 ? [0x0A] : []) + (try folder.bytes(of: "sending/\(name)"))
      }
      try deliver(Mail(to: address, about: names.count, text: text))
      // One move removes all texts at once; removing the files may then take longer.
      try folder.move("sending", to: "scratch/sent")
      folder.removeFolder("scratch/sent")
    }
  }

  private func deliver(_ mail: Mail) throws(Stop) {
    let program = try SiblingTool(
      "sendmail", run.streams, run.language, others: ["/usr/sbin", "/usr/lib"])
    let (end, _) = try program.run(
      ["-oi", "-t"], in: state.out, input: mail.bytes,
      files: (try state.folder.scratchFile(), try state.folder.scratchFile()))
    guard end == .exit(0) else {
      throw .unusable(
        "sendmail",
        run.language.says("没有发出邮件，下一次运行再发", en: "failed; the text is mailed in the next run"))
    }
  }
}
