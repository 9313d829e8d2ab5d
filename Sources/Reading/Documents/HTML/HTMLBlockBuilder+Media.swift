/// What a page shows or links beside its text.
extension HTMLBlockBuilder {
  /// Adds a picture, or a file or drawing that the page shows in its text as one.
  mutating func addPicture(_ start: HTMLStartTag, _ bytes: Span<UInt8>) {
    blocks.addPicture(line: blocks.line(at: start.name.lowerBound, in: bytes))
  }

  /// Adds an attachment if the attribute `name` is the address of a file.
  mutating func addAttachment(
    _ start: HTMLStartTag, _ name: StaticString, _ bytes: Span<UInt8>
  ) {
    guard let target = AttachmentTarget.address(start.value(name, bytes)) else { return }
    blocks.addAttachment(target, line: blocks.line(at: start.name.lowerBound, in: bytes))
  }
}
