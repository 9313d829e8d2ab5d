extension Rule {
  /// All rules in the order of their codes, one family per line.
  package static let all: [Rule] = [
    s101, s102, s103, s104, s105, s106, s107, s108, s109, s110, s111, s112, s113, s114, s115, s116,
    s117, s118, s119, s120, s121, s122, s123, s124, s125,
    c201, c202, c203, c204, c205, c206, c207, c208,
    t201, t202, t203, t204, t205,
    t301, t302, t303,
    t401, t403,
    l801, l802, l803,
    p601, p602, p603, p604, p605, p606, p607, p608, p609, p610, p611, p612, p613, p614,
    y501, y502, y503, y504, y505, y506, y507, y508, y509,
    x701, x702, x703, x704, x705, x706, x707,
    u801, u802, u803,
    v951, v952, v953, v954, v955, v956, v957, v958,
    e901, e902,
    w901,
  ]

  /// The rule with `code`; nil for one that this version does not have.
  package static func coded(_ code: String) -> Rule? { all.first { $0.code == code } }
}
