"""The agencies of the synthetic county."""

BUREAUS = [
    "发展和改革局", "教育局", "科学技术局", "工业和信息化局", "民政局", "司法局", "财政局",
    "人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局", "交通运输局", "水利局",
    "农业农村局", "商务局", "文化和旅游局", "卫生健康局", "退役军人事务局", "应急管理局", "审计局",
    "市场监督管理局", "统计局", "医疗保障局", "行政审批局", "城市管理局", "信访局", "林业局",
    "粮食和物资储备局", "机关事务管理局", "数据局"]
TOWNS = [
    "云溪", "白塔", "望江", "竹林", "新桥", "南屏", "松湖", "金河", "石门", "清泉", "东岭", "西坪",
    "柳林", "双河", "大田", "凤山", "龙泉", "马家", "杨店", "沙湾", "长岭", "三汇", "红岩", "枫桥"]
STREETS = ["城关", "河东", "解放路", "滨江", "文昌", "朝阳", "北苑", "学府", "和平", "新华", "东湖", "西关"]


# Zones, with the agencies below them.
ZONES = {"经济开发区": ["招商局", "建设局"], "现代农业园区": ["产业局", "综合局"]}
# Bureaus formed by a merger, with their predecessors, and one that was renamed.
MERGED = {"文化和旅游局": ["文化局", "旅游局"], "数据局": ["大数据中心", "信息中心"]}
RENAMED = {"农业农村局": ["农业局"]}
SURNAMES = "赵钱孙李周吴郑王冯陈"


class Agency:
    """An agency: name, kind and level as in units.csv, the parent's name, the current alias, and `former`
    names with the last year of each."""

    def __init__(self, name, kind, level, parent, alias=""):
        self.name, self.kind, self.level, self.parent, self.alias = name, kind, level, parent, alias
        self.former, self.is_counted, self.deadline = {}, True, ""


def county(size, place="青石县"):
    """Returns the county's government and `size` agencies below it: bureaus, towns and subdistricts."""
    government = Agency(f"{place}人民政府", "government", "county", None)
    below = [Agency(place + name, "department", "county", government.name, name) for name in BUREAUS]
    below += [Agency(f"{place}{name}镇人民政府", "town", "township", government.name, f"{name}镇")
              for name in TOWNS]
    below += [Agency(f"{place}{name}街道办事处", "subdistrict", "township", government.name, f"{name}街道")
              for name in STREETS]
    below += [Agency(f"{place}{name}乡人民政府", "town", "township", government.name, f"{name}乡")
              for name in TOWNS]
    if size > len(below):
        raise SystemExit(f"make-county: at most {len(below)} agencies")
    return [government] + below[:size]


def listed(size, year, place="青石县"):
    """Returns `size` agencies as listed by an office for the reporting year `year`: with mergers, a
    renamed agency, and zones that have agencies below them."""
    zones = []
    for name, bureaus in ZONES.items():
        zone = Agency(f"{place}{name}管理委员会", "zone", "county", f"{place}人民政府", f"{name}管委会")
        zones += [zone] + [Agency(f"{place}{name}{bureau}", "department", "county", zone.name)
                           for bureau in bureaus]
    agencies = county(size - 1 - len(zones), place)
    for agency in agencies:
        names = {**MERGED, **RENAMED}.get(agency.alias, [])
        agency.former = {place + name: year - 1 for name in names}
        agency.deadline = "02-10" if agency.kind == "subdistrict" else ""
    return agencies + zones


def units_csv(agencies):
    """Returns units.csv: ids with leading zeros, a contact for each agency, rows not in the office's
    order."""
    ids = {agency.name: f"{index:03}" for index, agency in enumerate(agencies)}
    lines = ["order,id,name,aliases,former,kind,level,parent,in_rollup,deadline,contact"]
    for index, agency in enumerate(sorted(agencies, key=lambda agency: agency.name)):
        former = ";".join(f"{name}@{year}" for name, year in agency.former.items())
        contact = f"{SURNAMES[index % 10]}老师 0600{index:03}"
        lines.append(",".join([
            str(int(ids[agency.name]) + 1), ids[agency.name], agency.name, agency.alias, former, agency.kind,
            agency.level, ids.get(agency.parent, ""), "yes" if agency.is_counted else "no", agency.deadline,
            contact]))
    return "\r\n".join(lines) + "\r\n"
