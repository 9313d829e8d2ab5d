import Foundation
import TestSupport
import Testing
import Wordings

@testable import CommandLine

@Suite struct InputTests {
  private static func file(_ bytes: [UInt8]) throws -> Path {
    let file = try Scratch.folder().appending(path: "file")
    try Data(bytes).write(to: file)
    return Path(file.path)
  }

  private static func error(of path: String, limit: Int = 10) -> Refusal? {
    do throws(Refusal) {
      _ = try Input(Path(path)).bytes(limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 300_000])
  func aFileIsReadWhole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try Input(InputTests.file(bytes)).bytes(limit: 1 << 20) == bytes)
  }

  @Test func aPipeIsReadToItsEnd() throws {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 0x61, count: 200_000)
    let writer = Foundation.Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes));
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let input = Input(.descriptor(pipe.fileHandleForReading.fileDescriptor))
    #expect(try input.bytes(limit: 1 << 20) == bytes)
  }

  @Test func theLimitIsTheLastSizeThatIsRead() throws {
    #expect(try Input(InputTests.file([1, 2, 3])).bytes(limit: 3) == [1, 2, 3])
    let path = try InputTests.file([1, 2, 3, 4])
    #expect(InputTests.error(of: path.text, limit: 3)?.code == .tooLarge)
  }

  @Test func anEndlessFileIsTooLarge() {
    let error = InputTests.error(of: "/dev/zero", limit: 1 << 20)
    #expect(error?.code == .tooLarge)
    #expect(error?.message.chinese == "文件超过1 MiB的上限")
  }

  @Test(arguments: [
    ("/nonexistent/file", "No such file or directory"),
    ("/", "Is a directory: name the files in it, such as folder/*"),
    ("/dev/null/x", "Not a directory"), ("", "No such file or directory"),
  ])
  func whatCannotBeOpenedSaysWhy(path: String, message: String) {
    #expect(InputTests.error(of: path)?.code == .unreadable)
    #expect(InputTests.error(of: path)?.message.english == message)
  }
}
