#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The messages for system calls that failed.
package enum SystemError {
  /// The meaning of error `number`, in some cases with what to do: in the words of the C library for
  /// errors that are rare in an office.
  package static func wording(_ number: Int32) -> Wording {
    let own = String(cString: strerror(number))
    return switch number {
    case ENOENT: Wording("没有这个文件", en: own)
    case EACCES: Wording("没有读写的权限", en: own)
    case EISDIR:
      Wording(
        "是文件夹，不是文件：请写出其中的文件，如 文件夹/*",
        en: "\(own): name the files in it, such as folder/*")
    case ENOTDIR: Wording("路径的一部分不是文件夹", en: own)
    case EIO: Wording("读写时磁盘或网络出错", en: own)
    case ENOSPC: Wording("磁盘已满", en: own)
    case EFBIG: Wording("文件大小到了系统规定的上限", en: own)
    case EMFILE, ENFILE: Wording("打开的文件过多", en: own)
    case ENAMETOOLONG: Wording("文件名过长", en: own)
    case ELOOP: Wording("符号链接成环", en: own)
    default: Wording(own, en: own)
    }
  }
}
