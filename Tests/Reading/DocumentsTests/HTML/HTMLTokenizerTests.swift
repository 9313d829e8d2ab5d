import Testing

@testable import Documents

@Suite("HTML tokenizer")
struct HTMLTokenizerTests {
  private func tokens(
    _ html: String, _ model: HTMLTokenizer.Model = .data, after tag: HTMLTag = .other
  ) -> [String] {
    TokenRecorder.tokens(Array(html.utf8), model: model, lastStartTag: tag).map(\.description)
  }

  @Test("attributes are read in every notation; of two with the same name the first counts")
  func attributes() {
    let html = "<TD ColSpan=3 class='a b' title=\"1>2\" nowrap/rowspan = 2 colspan=9>"
    let attributes = ["class": "a b", "colspan": "3", "nowrap": "", "rowspan": "2", "title": "1>2"]
    let expected = Dictionary(
      uniqueKeysWithValues: attributes.map { (Array($0.key.utf8), Array($0.value.utf8)) })
    #expect(
      TokenRecorder.tokens(Array(html.utf8))
        == [.startTag(Array("td".utf8), expected, selfClosing: false)])
    #expect(tokens("<br/>") == [#"start("br" [] true)"#])
  }

  @Test(
    "a < that does not begin a tag is text",
    arguments: ["a < b", "1<2", "<", "</", "x<>", "a <=b"])
  func lessThan(html: String) {
    #expect(tokens(html) == ["text(\(html.debugDescription))"])
  }

  @Test(
    "comments end where browsers end them",
    arguments: [
      ("<!--a-->b", "a"), ("<!-->b", ""), ("<!--->b", ""), ("<!--a--!>b", "a"),
      ("<!--a--b-->b", "a--b"),
      (
        "<!--[if gte mso 9]><p>x</p><![endif]-->b",
        "[if gte mso 9]><p>x</p><![endif]"
      ),
      ("<![if !vml]>b", "[if !vml]"), ("<?xml:namespace prefix=o />b", "?xml:namespace prefix=o /"),
      ("</ p>b", " p"),
    ])
  func comments(html: String, comment: String) {
    #expect(tokens(html) == ["comment(\(comment.debugDescription))", #"text("b")"#])
  }

  @Test(
    "a script ends at its end tag, also after <!--, but not between <script and </script there")
  func script() {
    let cases = [
      ("a</b>'</script>z", "a</b>'"), ("<!-- </script>z", "<!-- "),
      ("<!--<script></script>--></script>z", "<!--<script></script>-->"),
      ("<!--<script>--></script>z", "<!--<script>-->"),
      ("<!--<script>-></script>--></script>z", "<!--<script>-></script>-->"),
      ("a</scripts></script >z", "a</scripts>"),
    ]
    for (html, text) in cases {
      #expect(
        tokens(html, .scriptData, after: .script)
          == ["text(\(text.debugDescription))", #"end("script")"#, #"text("z")"#])
    }
  }

  @Test("a title contains no tags, but references; a style contains neither")
  func rawText() {
    #expect(
      tokens("a<b>&lt;</title>", .rcdata, after: .title) == [#"text("a<b><")"#, #"end("title")"#])
    #expect(
      tokens("a<b>&lt;</STYLE>", .rawtext, after: .style)
        == [#"text("a<b>&lt;")"#, #"end("style")"#])
  }

  @Test("a CDATA section is a comment in HTML and text in foreign content")
  func cdata() {
    #expect(tokens("<![CDATA[a]]>b") == [#"comment("[CDATA[a]]")"#, #"text("b")"#])
    #expect(tokens("a<b]]>c", .cdata) == [#"text("a<bc")"#])
  }

  @Test("an incomplete tag at the end of the file is dropped")
  func unfinishedTag() {
    #expect(tokens("a<td style='x>1</td>") == [#"text("a")"#])
  }

  @Test("a DOCTYPE is separated from the text after it")
  func doctype() {
    #expect(
      tokens("<!doctype HTML PUBLIC '-//W3C//DTD' \"x\">a")
        == [#"doctype("html" "-//W3C//DTD" "x" true)"#, #"text("a")"#])
    #expect(tokens("<!DOCTYPE>") == ["doctype(nil nil nil false)"])
  }

  @Test("tags are known by name in any case, longer and unknown names too")
  func tags() {
    let names = ["TD": HTMLTag.td, "BlockQuote": .blockquote, "o:p": .other, "plaintextx": .other]
    for (name, tag) in names {
      var tokenizer = HTMLTokenizer()
      let token = tokenizer.next(Array("<\(name)>".utf8).span)
      #expect(token == .startTag(tag, name: 1..<name.utf8.count + 1, selfClosing: false))
    }
    for tag in HTMLTag.allCases where tag != .other {
      var key = NameKey()
      for byte in tag.rawValue.utf8 { key.append(byte) }
      #expect(HTMLTag.names.tag(key, length: tag.rawValue.utf8.count) == tag)
    }
  }
}
