#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread besides the main one.
enum Thread {
  /// Its stack, as large as the main thread's, since documents nest.
  private static let stack = 8 << 20

  private final class Task {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Runs `work` on a new thread, which takes no signals; false where there can be no more threads.
  @discardableResult
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let task = Unmanaged.passRetained(Task(work))
    let isStarted = create(task.toOpaque()) == 0
    if !isStarted { task.release() }
    return isStarted
  }

  private static func create(_ task: UnsafeMutableRawPointer) -> Int32 {
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
    return pthread_create(&thread, &attributes, { Thread.run($0) }, task)
  }

  private static func run(_ task: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    Interrupt.block()
    guard let task else { return nil }
    Unmanaged<Task>.fromOpaque(task).takeRetainedValue().work()
    return nil
  }
}
