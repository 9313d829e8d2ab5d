extension Wording {
  /// The end of a sentence about an unknown name: the one that was probably meant; empty for nil.
  package init(nearest name: String?) {
    guard let name else {
      self.init("", en: "")
      return
    }
    self.init("，最接近的是“\(name)”", en: "; did you mean “\(name)”?")
  }
}
