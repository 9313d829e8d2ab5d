import Sheets

/// A column of units.csv.
enum AgencyColumn: String, HeaderNames {
  case order, id, name, aliases, former, kind, level, parent, rollup = "in_rollup", deadline
  case handIn = "submit_by"
  case contact
  /// A part of the contact that lists often have in another column.
  case phone

  var names: [String] {
    switch self {
    case .order: ["order", "序号", "排序", "单位排序"]
    case .id: ["id", "编号", "单位编号", "统一社会信用代码"]
    case .name: ["name", "单位名称", "单位", "名称", "全称", "单位全称"]
    case .aliases: ["aliases", "别名", "简称", "单位简称", "别称"]
    case .former: ["former", "原名", "前身", "曾用名", "原名称", "原单位"]
    case .kind: ["kind", "类别", "单位类别"]
    case .level: ["level", "层级", "级别"]
    case .parent: ["parent", "上级", "上级编号", "上级单位"]
    case .rollup: ["in_rollup", "计入汇总", "是否计入汇总"]
    case .deadline: ["deadline", "截止", "截止日期", "截止时间", "公布期限", "发布期限", "公布截止", "发布截止", "期限", "截至"]
    case .handIn: ["submit_by", "报送期限", "报送截止", "报送时限", "报送截止日期"]
    case .contact: ["contact", "联系人", "联系方式"]
    case .phone: ["phone", "联系电话", "电话", "手机", "手机号", "手机号码", "办公电话", "联系人电话"]
    }
  }

  var hints: [String] {
    switch self {
    case .aliases: ["又名"]
    case .former: ["曾用", "更名"]
    case .parent: ["主管"]
    case .rollup: ["汇总"]
    case .deadline: ["限期", "时限"]
    case .handIn: ["报送日"]
    case .phone: ["电话", "手机"]
    case .contact, .order, .id, .name, .kind, .level: []
    }
  }
}
