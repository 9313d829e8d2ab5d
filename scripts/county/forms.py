"""The national forms as they are printed: blocks, rows and columns, each with its id."""

APPLICANTS = [
    ("natural_person", "自然人"), ("business", "商业企业"), ("research", "科研机构"),
    ("public_welfare", "社会公益组织"), ("legal_service", "法律服务机构"),
    ("other_organization", "其他")]
RESULTS = [("upheld", "结果维持"), ("corrected", "结果纠正"), ("other_result", "其他结果"),
           ("pending", "尚未审结")]
DISPUTES = ["reconsideration", "litigation.direct", "litigation.after_reconsideration"]

_STOCK = [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in_force", "现行有效件数")]
_MADE = [("made", "本年新制作数量"), ("newly_disclosed", "本年新公开数量"),
         ("total_disclosed", "对外公开总数量")]
_ITEMS = [("items_last_year", "上一年项目数量"), ("items_change", "本年增/减"),
          ("decisions", "处理决定数量")]

# Article 20 item, columns, rows.
DISCLOSURE = {
    "2021": [
        ("第二十条第（一）项", _STOCK,
         [("rules", "规章"), ("normative_documents", "行政规范性文件")]),
        ("第二十条第（五）项", [("decisions", "本年处理决定数量")], [("licensing", "行政许可")]),
        ("第二十条第（六）项", [("decisions", "本年处理决定数量")],
         [("penalties", "行政处罚"), ("compulsion", "行政强制")]),
        ("第二十条第（八）项", [("amount_wan", "本年收费金额（单位：万元）")],
         [("fees", "行政事业性收费")])],
    "2019": [
        ("第二十条第（一）项", _MADE,
         [("rules", "规章"), ("normative_documents", "规范性文件")]),
        ("第二十条第（五）项", _ITEMS,
         [("licensing", "行政许可"), ("other_services", "其他对外管理服务事项")]),
        ("第二十条第（六）项", _ITEMS, [("penalties", "行政处罚"), ("compulsion", "行政强制")]),
        ("第二十条第（八）项", _ITEMS[:2], [("fees", "行政事业性收费")]),
        ("第二十条第（九）项", [("items", "采购项目数量"), ("amount_wan", "采购总金额")],
         [("procurement", "政府集中采购")])]}

_DETAILS = {
    "（三）不予公开": ("denied", [
        ("state_secret", "1.属于国家秘密"), ("prohibited_by_law", "2.其他法律行政法规禁止公开"),
        ("security_and_stability", "3.危及“三安全一稳定”"),
        ("third_party_rights", "4.保护第三方合法权益"),
        ("internal_affairs", "5.属于三类内部事务信息"),
        ("process_information", "6.属于四类过程性信息"),
        ("enforcement_files", "7.属于行政执法案卷"),
        ("administrative_queries", "8.属于行政查询事项")]),
    "（四）无法提供": ("unavailable", [
        ("not_held", "1.本机关不掌握相关政府信息"), ("needs_creation", "2.没有现成信息需要另行制作"),
        ("still_unclear", "3.补正后申请内容仍不明确")]),
    "（五）不予处理": ("not_processed", [
        ("petition", "1.信访举报投诉类申请"), ("repeated", "2.重复申请"),
        ("publication", "3.要求提供公开出版物"), ("excessive", "4.无正当理由大量反复申请"),
        ("confirmation", "5.要求行政机关确认或重新出具已获取信息")])}
_OTHER_HANDLING = [
    ("not_supplemented", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    ("unpaid_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    ("other", "3.其他")]


def request_rows(form):
    """The rows of table three: id and labels from the outside in."""
    outcome = "三、本年度办理结果"
    rows = [("received", ["一、本年新收政府信息公开申请数量"]),
            ("brought_forward", ["二、上年结转政府信息公开申请数量"]),
            ("outcome.granted", [outcome, "（一）予以公开"]),
            ("outcome.partly_granted", [outcome, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"])]
    for label, (group, details) in _DETAILS.items():
        rows += [(f"outcome.{group}.{key}", [outcome, label, name]) for key, name in details]
    if form == "2021":
        rows += [(f"outcome.other_handling.{key}", [outcome, "（六）其他处理", name])
                 for key, name in _OTHER_HANDLING]
    else:
        rows.append(("outcome.other_handling.all", [outcome, "（六）其他处理"]))
    return rows + [("outcome.total", [outcome, "（七）总计"]),
                   ("carried_forward", ["四、结转下年度继续办理"])]


def detail_rows(form):
    """The ids of the rows that make up the total outcome."""
    return [key for key, _ in request_rows(form) if key.startswith("outcome.")
            and key != "outcome.total"]


# Indicators of the statistics table before 2019 and the ways that the first of each list divides into.
LEGACY = [
    ("legacy.disclosed", "主动公开政府信息数", "条"),
    ("legacy.received", "收到申请数", "件"), ("legacy.received_in_person", "1.当面申请数", "件"),
    ("legacy.received_by_fax", "2.传真申请数", "件"), ("legacy.received_online", "3.网络申请数", "件"),
    ("legacy.received_by_letter", "4.信函申请数", "件"), ("legacy.closed", "申请办结数", "件"),
    ("legacy.closed_on_time", "1.按时办结数", "件"), ("legacy.closed_extended", "2.延期办结数", "件"),
    ("legacy.answered", "申请答复数", "件"), ("legacy.already_public", "1.属于已主动公开范围数", "件"),
    ("legacy.granted", "2.同意公开答复数", "件"),
    ("legacy.partly_granted", "3.同意部分公开答复数", "件"),
    ("legacy.refused", "4.不同意公开答复数", "件"),
    ("legacy.not_this_agency", "5.不属于本行政机关公开数", "件"),
    ("legacy.does_not_exist", "6.申请信息不存在数", "件"),
    ("legacy.asked_to_amend", "7.告知作出更改补充数", "件"),
    ("legacy.other_channel", "8.告知通过其他途径办理数", "件"),
    ("legacy.staff", "从事政府信息公开工作人员数", "人"),
    ("legacy.staff_full_time", "1.专职人员数", "人"), ("legacy.staff_part_time", "2.兼职人员数", "人")]
LEGACY_SUMS = {"legacy.received": LEGACY[2:6], "legacy.closed": LEGACY[7:9],
               "legacy.answered": LEGACY[10:18], "legacy.staff": LEGACY[19:21]}
