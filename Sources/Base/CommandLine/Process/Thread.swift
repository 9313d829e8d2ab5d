#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread other than the main one.
enum Thread {
  /// The size of its stack, that of the main thread, since documents nest.
  private static let stack = 8 << 20

  private final class Job {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Runs `work` on a new thread, which handles no signals; false where no thread can be made.
  @discardableResult
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let job = Unmanaged.passRetained(Job(work))
    let isStarted = create(job.toOpaque()) == 0
    if !isStarted { job.release() }
    return isStarted
  }

  private static func create(_ job: UnsafeMutableRawPointer) -> Int32 {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stack)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    return pthread_create(&thread, &attributes, { Thread.run($0) }, job)
  }

  private static func run(_ job: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    Interrupt.block()
    guard let job else { return nil }
    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().work()
    return nil
  }
}
