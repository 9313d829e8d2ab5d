/// Work on a stream of inputs on several threads. The results come in the order of the inputs.
package final class WorkStream<Input: Sendable, Result: Sendable>: @unchecked Sendable {
  private let work: @Sendable (Input) -> Result
  private let lock = Lock()
  /// The inputs that no thread has taken yet, by their numbers.
  private var inputs: [Int: Input] = [:]
  private var results: [Int: Result] = [:]
  /// The numbers of the next input that is added, that is worked on, and whose result is taken.
  private var added = 0
  private var begun = 0
  private var taken = 0
  private var threads = 0
  private var isEnded = false

  /// Works by `work` on `count` threads, or as many as there can be; without one, where results are taken.
  package init(threads count: Int, _ work: @escaping @Sendable (Input) -> Result) {
    self.work = work
    threads = count
    for _ in 0..<count where !Thread.start({ self.run() }) { countThreadEnd() }
  }

  /// How many inputs have no result that was taken.
  package var waiting: Int { added - taken }

  /// Adds an input.
  package func add(_ input: Input) {
    lock.lock()
    inputs[added] = input
    added += 1
    lock.wake()
    lock.unlock()
  }

  /// Waits for the result of the earliest input whose result was not taken; nil where there is none.
  package func next() -> Result? {
    lock.lock()
    defer { lock.unlock() }
    guard taken < added else { return nil }
    while true {
      if let result = results.removeValue(forKey: taken) {
        taken += 1
        return result
      }
      guard threads == 0, let input = nextInput() else {
        lock.wait()
        continue
      }
      results[begun - 1] = work(input)
    }
  }

  /// Makes each thread end after its present input.
  package func end() {
    lock.lock()
    isEnded = true
    lock.wake()
    lock.unlock()
  }

  /// Waits until all threads have ended.
  package func wait() {
    lock.lock()
    while threads > 0 { lock.wait() }
    lock.unlock()
  }

  private func run() {
    lock.lock()
    while !isEnded {
      guard let input = nextInput() else {
        lock.wait()
        continue
      }
      let number = begun - 1
      lock.unlock()
      let result = work(input)
      lock.lock()
      results[number] = result
      lock.wake()
    }
    lock.unlock()
    countThreadEnd()
  }

  /// The next input to work on; nil where there is none.
  private func nextInput() -> Input? {
    guard let input = inputs.removeValue(forKey: begun) else { return nil }
    begun += 1
    return input
  }

  private func countThreadEnd() {
    lock.lock()
    threads -= 1
    lock.wake()
    lock.unlock()
  }
}
