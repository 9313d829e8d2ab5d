#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several inputs at once. The results come in the order of the inputs.
package struct Jobs: Sendable {
  package let count: Int

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
    let stream = WorkStream(threads: threads > 1 ? threads : 0, work)
    for index in range { stream.add(index) }
    do throws(Failure) {
      while let result = stream.next(), try consume(result) {}
    } catch {
      stream.end()
      throw error
    }
    stream.end()
    stream.wait()
  }
}
