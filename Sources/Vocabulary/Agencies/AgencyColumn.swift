import Sheets

/// A column of units.csv.
enum AgencyColumn: String, HeaderNames {
  case order, id, name, aliases, former, kind, level, parent, rollup = "in_rollup", deadline
  case contact

  var names: [String] {
    switch self {
    case .order: ["order", "序号", "排序", "单位排序"]
    case .id: ["id", "编号", "单位编号", "统一社会信用代码"]
    case .name: ["name", "单位名称", "单位", "名称", "全称"]
    case .aliases: ["aliases", "别名", "简称"]
    case .former: ["former", "原名", "前身"]
    case .kind: ["kind", "类别", "单位类别"]
    case .level: ["level", "层级", "级别"]
    case .parent: ["parent", "上级", "上级编号"]
    case .rollup: ["in_rollup", "计入汇总", "是否计入汇总"]
    case .deadline: ["deadline", "截止", "截止日期", "截止时间"]
    case .contact: ["contact", "联系人", "联系方式"]
    }
  }
}
