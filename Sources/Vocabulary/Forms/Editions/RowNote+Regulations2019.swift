// 《政府信息公开条例》（国务院令第711号）第十四条、第十六条、第三十条、第三十二条、第三十五条、
// 第三十六条、第三十八条、第三十九条
// 国办公开办函〔2016〕201号

extension RowNote {
  /// What rows count by the Regulations of 2019 and the answer of 2016, for the editions since. Rows about which
  /// neither says anything are not listed.
  static var underRegulations2019: [RowNote] {
    [
      RowNote(
        .partlyGranted, "区分处理的，只计这一情形，不计其他情形",
        "A request answered in separate parts counts here alone, in no other row",
        basis: "表三所列项目名称"),
      RowNote(
        .stateSecret, "依法确定为国家秘密的政府信息", "Information that is classified by law",
        basis: "《政府信息公开条例》第十四条"),
      RowNote(
        .prohibitedByLaw, "法律、行政法规禁止公开的政府信息",
        "Information that laws or administrative regulations forbid to disclose",
        basis: "《政府信息公开条例》第十四条"),
      RowNote(
        .securityAndStability, "公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息",
        "Information that may endanger national, public or economic security or social stability",
        basis: "《政府信息公开条例》第十四条"),
      RowNote(
        .thirdPartyRights, "公开会损害第三方合法权益，第三方不同意公开且有合理理由的",
        "Disclosure would harm a third party, who objects to it with good reason",
        basis: "《政府信息公开条例》第三十二条"),
      RowNote(
        .internalAffairs, "行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息",
        "Internal affairs: personnel, logistics and internal procedure",
        basis: "《政府信息公开条例》第十六条第一款"),
      RowNote(
        .processInformation, "在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息",
        "Records of discussions, drafts, letters of consultation, and reports for instruction",
        basis: "《政府信息公开条例》第十六条第二款"),
      RowNote(
        .enforcementFiles, "行政执法案卷信息", "Information in files of administrative enforcement",
        basis: "《政府信息公开条例》第十六条第二款"),
      RowNote(
        .needsCreation, "需要对现有政府信息进行加工、分析的，能够区分处理的除外",
        "What is held would have to be processed or analysed, beyond separating what can be disclosed",
        basis: "《政府信息公开条例》第三十八条"),
      RowNote(
        .petition, "以政府信息公开申请的形式进行信访、投诉、举报等活动",
        "A petition, complaint or report of wrongdoing in the form of a request",
        basis: "《政府信息公开条例》第三十九条第一款"),
      RowNote(
        .repeated, "已经作出答复、申请人重复申请公开相同政府信息的",
        "The same information was requested before, and that request was answered",
        basis: "《政府信息公开条例》第三十六条第六项"),
      RowNote(
        .publication, "要求提供政府公报、报刊、书籍等公开出版物",
        "Asks for gazettes, newspapers, books and the like",
        basis: "《政府信息公开条例》第三十九条第二款"),
      RowNote(
        .excessive, "申请的数量、频次明显超过合理范围，说明的理由不合理的",
        "Number or frequency are clearly beyond reason, and the reason given for them is not good",
        basis: "《政府信息公开条例》第三十五条"),
      RowNote(
        .notSupplemented, "申请内容不明确、申请人无正当理由逾期不补正，视为放弃申请的",
        "An unclear request that was not amended in time without due reason counts as abandoned",
        basis: "《政府信息公开条例》第三十条"),
      RowNote(
        .directLitigation, jointDefendant, jointDefendantInEnglish, basis: "国办公开办函〔2016〕201号"),
      RowNote(
        .litigationAfterReconsideration, jointDefendant, jointDefendantInEnglish,
        basis: "国办公开办函〔2016〕201号"),
    ]
  }

  private static var jointDefendant: String {
    "行政复议机关作为共同被告的案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量"
  }

  private static var jointDefendantInEnglish: String {
    "A case with the reconsideration agency as joint defendant counts only for the agency that acted first"
  }
}
