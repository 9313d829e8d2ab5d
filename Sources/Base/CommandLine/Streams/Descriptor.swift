#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's calls on open files. A file that another process has made non-blocking (a shared
/// terminal or pipe) is waited for.
package enum Descriptor {
  /// read(2). Returns the number of bytes read, 0 at the end, -1 with `errno`.
  package static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = platformRead(descriptor, room.baseAddress, room.count)
      guard count < 0, isTransient(errno, descriptor, POLLIN) else { return count }
    }
  }

  /// write(2) of all `bytes`. Returns 0, or -1 with `errno`.
  package static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = platformWrite(descriptor, part.baseAddress, part.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if !isTransient(errno, descriptor, POLLOUT) {
        return -1
      }
    }
    return 0
  }

  /// close(2).
  package static func close(_ descriptor: Int32) -> Int32 { platformClose(descriptor) }

  /// Whether to repeat the call that failed with error `number`; waits until it may succeed.
  private static func isTransient(_ number: Int32, _ descriptor: Int32, _ event: Int32) -> Bool {
    if number == EINTR { return true }
    guard number == EAGAIN || number == EWOULDBLOCK else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = poll(&waiting, 1, -1)
    return true
  }
}

private func platformRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, room, count)
}

private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func platformClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
