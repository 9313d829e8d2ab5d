import Checking
import Records
import TestSupport
import Testing

@Suite struct PointTests {
  private static func points(_ causes: [String: String]) -> [String] {
    ["a", "b", "c"].map { id in
      var finding = Finding.made(id: id)
      finding.cause = causes[id]
      return finding
    }.points.map { $0.all.map(\.id).joined() }
  }

  @Test(arguments: [
    ([:], ["a", "b", "c"]), (["a": "b"], ["ba", "c"]), (["a": "b", "b": "c"], ["cab"]),
    // What causes itself, or is not there, explains nothing.
    (["a": "b", "b": "a"], ["a", "b", "c"]), (["a": "x"], ["a", "b", "c"]),
    (["a": "a"], ["a", "b", "c"]), (["a": "b", "b": "a", "c": "a"], ["a", "b", "c"]),
    (["c": "b", "b": "a"], ["abc"]), (["a": "c", "b": "c"], ["cab"]),
  ])
  func whatFollowsIsNoPointOfItsOwn(causes: [String: String], points: [String]) {
    #expect(Self.points(causes) == points)
  }

  @Test func aPointIsAsUrgentAsWhatFollows() {
    var root = Finding.made(id: "a")
    root.severity = .warning
    #expect(Point(root: root, followers: []).action == .suggest)
    #expect(Point(root: root, followers: [.made(id: "b")]).action == .mustFix)
  }
}
