import Testing

@testable import Rules

@Suite struct AgencyTraitsTests {
  @Test(arguments: [
    ("青石区民政局", AgencyTraits.Kind.department, AgencyTraits.Level?.some(.county)),
    ("青石区人民政府办公室", .department, .county),
    ("青石区城市管理局", .department, .county),
    ("青石市场监督管理局", .department, nil),
    ("青石市市场监督管理局", .department, .city),
    ("青石市住房和城乡建设局", .department, .city),
    ("青石区人民政府", .government, .county),
    ("青石省青石市人民政府", .government, .city),
    ("青石市云溪市人民政府", .government, .county),
    ("青石市", .government, .city),
    ("上海市人民政府办公厅", .department, .province),
    ("青石自治区财政厅", .department, .province),
    ("云溪县松河镇人民政府", .town, .township),
    ("云溪乡人民政府", .town, .township),
    ("青石区二桥街道办事处", .subdistrict, .township),
    ("青石综合实验区", .zone, nil),
    ("青石市高新技术产业开发区管理委员会", .zone, .county),
    ("青石市国有资产监督管理委员会", .department, .city),
    ("国家青石监督管理委员会", .department, .central),
    ("国家青石局", .department, .central),
    ("青石部", .department, .central),
    ("青石资源和社会保障部", .department, .central),
    ("青石人力资源社会保障部", .department, nil),
    ("青石区乡村振兴局", .department, .county),
    ("桐乡市民政局", .department, .city),
    ("景德镇市", .government, .city),
    ("青石区第一中学", .other, .county),
    ("", .other, nil),
  ])
  func isDerivedFromTheName(agency: String, kind: AgencyTraits.Kind, level: AgencyTraits.Level?) {
    let traits = AgencyTraits(agency: agency)
    #expect(traits.kind == kind)
    #expect(traits.level == level)
  }
}
