#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several inputs at once, whose results come in the order of the inputs.
package struct Jobs: Sendable {
  private let count: Int

  /// `count` jobs at once, as many as the machine has processors where it is nil.
  package init(_ count: Int? = nil) {
    self.count = max(1, count ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Calls `work` for each index of `range`, on several threads, and `take` with each result, in order
  /// and on the calling thread, until it says false.
  package func map<Result: Sendable>(
    _ range: Range<Int>, work: @escaping @Sendable (Int) -> Result, take: (Result) -> Bool
  ) {
    let threads = min(count, range.count)
    let desk = Desk<Result>(range)
    guard threads > 1, (0..<threads).count(where: { _ in desk.start(work) }) > 0 else {
      for index in range where !take(work(index)) { return }
      return
    }
    for index in range where !take(desk.result(of: index)) { break }
    desk.close()
  }
}

/// Where the threads of one run take their inputs and leave their results.
private final class Desk<Result: Sendable>: @unchecked Sendable {
  private let lock = Lock()
  private var next: Int
  private var end: Int
  private var results: [Int: Result] = [:]
  private var threads = 0

  init(_ range: Range<Int>) {
    next = range.lowerBound
    end = range.upperBound
  }

  /// Starts a thread; false where there can be no more.
  func start(_ work: @escaping @Sendable (Int) -> Result) -> Bool {
    lock.lock()
    threads += 1
    lock.unlock()
    let isStarted = Worker.start { self.run(work) }
    if !isStarted { leave() }
    return isStarted
  }

  private func run(_ work: (Int) -> Result) {
    while let index = take() {
      let result = work(index)
      lock.lock()
      results[index] = result
      lock.wake()
      lock.unlock()
    }
    leave()
  }

  private func leave() {
    lock.lock()
    threads -= 1
    lock.wake()
    lock.unlock()
  }

  private func take() -> Int? {
    lock.lock()
    defer { lock.unlock() }
    guard next < end else { return nil }
    defer { next += 1 }
    return next
  }

  func result(of index: Int) -> Result {
    lock.lock()
    defer { lock.unlock() }
    while true {
      if let result = results.removeValue(forKey: index) { return result }
      lock.wait()
    }
  }

  /// Has the threads end and waits for them.
  func close() {
    lock.lock()
    end = next
    while threads > 0 { lock.wait() }
    lock.unlock()
  }
}
