/// A line of an input that is not blank.
package struct InputLine {
  /// Its bytes, valid until the next line is read.
  package let bytes: UnsafeRawBufferPointer
  package let path: String
  /// Its number, from 1.
  package let number: Int
}
