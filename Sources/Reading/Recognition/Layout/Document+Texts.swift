import Chinese
import Documents

extension Document {
  /// The document with its characters as they look: unified ideographs in place of radicals, and marks
  /// in place of characters without a glyph that may be part of a number.
  /// Pinyin glosses are removed.
  var withVisibleCharacters: Document {
    let rare = rareCharacters
    let visible =
      rare.isDisjoint(with: [.radicals, .nonprinting])
      ? self : mapTexts { RadicalForm.unified(NonprintingCharacter.marked($0)) }
    return rare.contains(.accented) ? PinyinGloss.removed(from: visible) : visible
  }

  /// The kinds of rare characters in the paragraphs and cells.
  private var rareCharacters: RareCharacters {
    var found: RareCharacters = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): found.formUnion(RareCharacters(in: paragraph.text))
      case .grid(let grid):
        for row in grid.rows {
          for cell in row { found.formUnion(RareCharacters(in: cell.text)) }
        }
      case .picture, .attachment: break
      }
    }
    return found
  }

  /// Whether a paragraph or a cell has a text for which `condition` is true.
  func hasText(where condition: (String) -> Bool) -> Bool {
    blocks.contains { block in
      switch block {
      case .paragraph(let paragraph): condition(paragraph.text)
      case .grid(let grid): grid.rows.contains { $0.contains { condition($0.text) } }
      case .picture, .attachment: false
      }
    }
  }

  /// The document with `change` applied to its title, its paragraphs and the cells of its grids.
  /// Paragraphs of which nothing is left are left out.
  func mapTexts(_ change: (String) -> String) -> Document {
    var document = self
    document.pageTitle = pageTitle.map(change)
    document.blocks = blocks.compactMap { block in
      switch block {
      case .paragraph(var paragraph):
        paragraph.text = change(paragraph.text)
        return paragraph.text.isEmpty ? nil : .paragraph(paragraph)
      case .grid(var grid):
        for row in grid.rows.indices {
          for cell in grid.rows[row].indices {
            grid.rows[row][cell].text = change(grid.rows[row][cell].text)
          }
        }
        return .grid(grid)
      case .picture, .attachment: return block
      }
    }
    return document
  }
}
