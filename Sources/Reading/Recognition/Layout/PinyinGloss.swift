import Documents

/// Removes pinyin in brackets after a character, `報(bào)告`. Some converters to traditional
/// characters insert it.
enum PinyinGloss {
  /// `document` without pinyin glosses; unchanged where no gloss has a tone mark.
  static func removed(from document: Document) -> Document {
    document.hasText(where: hasTone) ? document.mapTexts(removed) : document
  }

  /// `text` without Latin syllables in brackets after a Chinese character.
  static func removed(from text: String) -> String {
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "(" || scalar == "（", let last = kept.last, 0x3400...0x9FFF ~= last.value {
        let syllable = rest.prefix { isLetter($0) }
        let after = rest.dropFirst(syllable.count)
        if (1...6).contains(syllable.count), after.first == ")" || after.first == "）" {
          rest = after.dropFirst()
          continue
        }
      }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Whether `text` has a gloss with a tone mark. One such gloss shows that other syllables in
  /// brackets are glosses too.
  private static func hasTone(_ text: String) -> Bool {
    guard text.utf8.contains(where: { 0xC3...0xC7 ~= $0 }) else { return false }
    return text.unicodeScalars.contains { isLetter($0) && !$0.isASCII }
      && removed(from: text) != text
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "à", "á", "è", "é", "ê", "ì", "í", "ò", "ó", "ù", "ú", "ü", "ā", "ē", "ě", "ī",
      "ō", "ū", "ǎ", "ǐ", "ǒ", "ǔ", "ǖ", "ǘ", "ǚ", "ǜ", "ń", "ň", "ǹ":
      true
    default: false
    }
  }
}
