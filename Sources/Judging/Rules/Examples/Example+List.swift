import Agencies
import Forms
import Records

extension Example {
  /// A list with the only agency of the usual report.
  static let list = try? AgencyList(
    Array("name,aliases,kind,level\n青石区民政局,区民政局,department,county\n".utf8))

  /// This example with the list of agencies.
  func listed() -> Example {
    var example = self
    example.agencies = Example.list
    return example
  }

  /// This example without its report, with that of `other` instead.
  func notSubmitted(beside other: Example? = nil) -> Example {
    var example = self
    example.isSubmitted = false
    example.others = other.map { [$0.report] } ?? []
    return example
  }

  /// This example with a file that could not be read.
  func unread(_ path: String) -> Example {
    var example = self
    example.failures.append(Failure(path: path, code: .noTextLayer, message: "PDF 里没有文字"))
    return example
  }

  /// The report of a county and those of its bureaus, at most three, with the number of each in `cell`; nil:
  /// no report.
  static func rollUp(
    _ parent: Int, children: [Int?], of cell: Cell = Cell(.received, .total)
  ) -> Example {
    let names = ["青石区民政局", "青石区水务局", "青石区体育局"]
    func report(_ name: String, _ count: Int) -> Example {
      Example(cells: [cell: count]) {
        $0.agency = name
        $0.source.path = "\(name).html"
      }
    }
    var example = report("青石区人民政府", parent)
    example.others = zip(names, children).compactMap { name, count in
      count.map { report(name, $0).report }
    }
    let rows = zip(names, children.indices).map { name, index in "\(index + 1),\(name),0" }
    let list = (["id,name,parent", "0,青石区人民政府,"] + rows).joined(separator: "\n")
    example.agencies = try? AgencyList(Array(list.utf8))
    return example
  }
}
