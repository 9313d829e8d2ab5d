import TestSupport

/// `text` in the encoding that iconv calls `name`; empty if it has characters outside of it.
func encoded(_ text: String, _ name: String) -> [UInt8] {
  Iconv(from: "UTF-8", to: name)?.convert(Array(text.utf8)) ?? []
}
