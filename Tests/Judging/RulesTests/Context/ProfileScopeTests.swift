import Agencies
import Testing

@testable import Rules

@Suite struct ProfileScopeTests {
  @Test func theMostSpecificLineAppliesInAnyOrder() throws {
    let traits = AgencyTraits(agency: "青石区民政局")
    let level = try #require(traits.level)
    let scopes: [Profile.Scope] = [
      .init(), .init(level: level), .init(kind: traits.kind),
      .init(kind: traits.kind, level: level),
    ]
    var profile = Profile()
    for count in 1...4 {
      let lines = scopes.prefix(count).enumerated().map { index, scope in
        Profile.DueDay(scope: scope, month: 1, day: index + 1, basis: "")
      }
      for lines in [lines, lines.reversed()] {
        profile.dueDays = lines
        #expect(profile.dueDay(of: traits)?.day == count)
      }
    }
  }
}
