import Testing

@testable import Chinese

@Suite struct MeasureWordTests {
  @Test func everyWordStandsOnceAndHasAUse() {
    let texts = MeasureWord.all.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(MeasureWord.all.allSatisfy { $0.kind != nil || !$0.uses.isEmpty })
  }

  @Test(arguments: [
    (
      MeasureWord.Uses.cell,
      "个 件 条 项 万元 元 万 次 宗 起 份 人 部 例 户 家 个项目 人次 件次 宗次 封 单 笔 名 位 篇 批 批次 则 张 项次 户次 个次 条次"
    ),
    (MeasureWord.Uses.row, "件 个 条 项 元 万元 起 宗 次 份 人次 件次 宗次 封 单 笔 名 位 篇 批 批次 则 张 项次 户次 个次 条次"),
    (MeasureWord.Uses.column, "条 件 次 篇 个 人 人次 万元 元 份 场 期 场次 个次 条次"),
    (MeasureWord.Uses.result, "条 件 篇 次 项 份 期 场 起 宗 人 个 则 万"),
    (MeasureWord.Uses.stated, "条 件 次 期 篇 个 份 项 场 部 宗 起 则 人 批 万元 元"),
    (MeasureWord.Uses.wideDigit, "条 件 次 项 篇 份 期 场 人 个"),
    (MeasureWord.Uses.numeral, "条 件 次 篇 份 期 场 人 余"),
    (MeasureWord.Uses.claimedNumeral, "件 起 宗 例 份 余件 项 条 人次"),
  ])
  func aPurposeHasItsWords(use: MeasureWord.Uses, words: String) {
    #expect(Set(MeasureWord.texts(use)) == Set(words.split(separator: " ").map(String.init)))
    #expect(MeasureWord.words(use).count == MeasureWord.texts(use).count)
  }
}
