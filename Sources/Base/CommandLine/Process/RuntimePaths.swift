/// The answer to the Swift runtime, which at its start looks for a program that prints the stack of a
/// crash: there is none. Where /proc is not mounted it would end the process, and elsewhere it looks
/// for that program in the folders above the executable's.
///
/// The linker takes this function instead of the one in the static library.
#if os(Linux)
  @_cdecl("swift_copyAuxiliaryExecutablePath")
  func auxiliaryExecutablePath(_ name: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>? { nil }
#endif
