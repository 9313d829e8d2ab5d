#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several inputs at once. The results come in the order of the inputs.
package struct Jobs: Sendable {
  private let count: Int

  /// `count` jobs at once; nil for one per processor.
  package init(_ count: Int? = nil) {
    self.count = max(1, count ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Calls `work` for each index of `range`, on several threads, and `consume` with each result, in order
  /// and on the calling thread, until it returns false. Where `consume` throws, running threads are not
  /// waited for.
  package func map<Result: Sendable, Failure: Error>(
    _ range: Range<Int>, work: @escaping @Sendable (Int) -> Result,
    consume: (Result) throws(Failure) -> Bool
  ) throws(Failure) {
    let threads = min(count, range.count)
    let queue = WorkQueue<Result>(range)
    guard threads > 1, (0..<threads).count(where: { _ in queue.start(work) }) > 0 else {
      for index in range where !(try consume(work(index))) { return }
      return
    }
    do throws(Failure) {
      for index in range where !(try consume(queue.result(of: index))) { break }
    } catch {
      queue.end()
      throw error
    }
    queue.end()
    queue.wait()
  }
}

/// The indexes that the threads of one run work on, and their results.
private final class WorkQueue<Result: Sendable>: @unchecked Sendable {
  private let lock = Lock()
  private var next: Int
  private var limit: Int
  private var results: [Int: Result] = [:]
  private var threads = 0

  init(_ range: Range<Int>) {
    next = range.lowerBound
    limit = range.upperBound
  }

  /// Starts a thread; false where there can be no more.
  func start(_ work: @escaping @Sendable (Int) -> Result) -> Bool {
    lock.lock()
    threads += 1
    lock.unlock()
    let isStarted = Thread.start { self.run(work) }
    if !isStarted { countThreadEnd() }
    return isStarted
  }

  private func run(_ work: (Int) -> Result) {
    while let index = nextIndex() {
      let result = work(index)
      lock.lock()
      results[index] = result
      lock.wake()
      lock.unlock()
    }
    countThreadEnd()
  }

  private func countThreadEnd() {
    lock.lock()
    threads -= 1
    lock.wake()
    lock.unlock()
  }

  private func nextIndex() -> Int? {
    lock.lock()
    defer { lock.unlock() }
    guard next < limit else { return nil }
    defer { next += 1 }
    return next
  }

  /// Waits for the result of `index` and returns it.
  func result(of index: Int) -> Result {
    lock.lock()
    defer { lock.unlock() }
    while true {
      if let result = results.removeValue(forKey: index) { return result }
      lock.wait()
    }
  }

  /// Makes each thread end after its present input.
  func end() {
    lock.lock()
    limit = next
    lock.unlock()
  }

  /// Waits until all threads have ended.
  func wait() {
    lock.lock()
    while threads > 0 { lock.wait() }
    lock.unlock()
  }
}
