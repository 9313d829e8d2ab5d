import Forms
import JSON
import Records
import Wordings

extension Example {
  /// This example with a page that shows its report with `cells` (nil: blank), saved at `captured`, after
  /// `change`.
  func publishing(
    cells: KeyValuePairs<Cell, Int?> = [:], captured: String? = nil,
    _ change: (inout Report) -> Void = { _ in }
  ) -> Example {
    var example = self
    var page = report
    page.source.path = "page\((pages ?? []).count + 1).html"
    page.source.captured = captured
    for (cell, value) in cells {
      page.cells[cell] = value.map { .number(Number(Int128($0))) } ?? .blank
    }
    change(&page)
    example.pages = (pages ?? []) + [page]
    return example
  }

  /// This example with a page of it that has last year in the title.
  func publishingMisdated() -> Example {
    publishing {
      guard let year = $0.year else { return }
      $0.period = Period(from: "\(year)-01-01", to: "\(year)-12-31", text: "本年度")
      $0.title = "青石区民政局\(year - 1)年政府信息公开工作年度报告"
      $0.year = year - 1
    }
  }

  /// This example with other pages only: that of `other`, and one at `path` that could not be read.
  func unpublished(beside other: Example? = nil, unread path: String? = nil) -> Example {
    var example = self
    example.pages = other.map { [$0.report] } ?? []
    return path.map { example.unreadPage($0) } ?? example
  }

  /// This example with a page at `path` that could not be read, for the reason `code`, with the title of a report.
  func unreadPage(
    _ path: String, _ code: Failure.Code = .unreadable, _ instead: Refusal.Substitute? = nil,
    titled title: String? = nil, url: String? = nil, captured: String? = nil
  ) -> Example {
    var example = self
    example.pages = pages ?? []
    var failure = Failure(path: path, code: code, message: "没有读到报告")
    failure.instead = instead
    failure.title = title
    failure.url = url
    failure.captured = captured
    example.unreadPages.append(failure)
    return example
  }

  /// The pages of the example under `settings`; nil where it has none.
  package func published(_ settings: CheckSettings) -> PublishedPages? {
    pages.map {
      PublishedPages($0, unreadPages, settings: settings)
    }
  }
}
