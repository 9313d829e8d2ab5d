"""The bodies of the made county and of the city above it."""

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


# Places with bodies of their own below them.
ZONES = {"经济开发区": ["招商局", "建设局"], "现代农业园区": ["产业局", "综合局"]}
# Bureaus by merger, with what they came from, and one by another name.
MERGED = {"文化和旅游局": ["文化局", "旅游局"], "数据局": ["大数据中心", "信息中心"]}
RENAMED = {"农业农村局": ["农业局"]}
SURNAMES = "赵钱孙李周吴郑王冯陈"


class Body:
    """One body: its name, kind and level as units.csv has them, its parent's name, and its other names:
    those of today, and `former` ones by the year that they ended in."""

    def __init__(self, name, kind, level, parent, alias=""):
        self.name, self.kind, self.level, self.parent, self.alias = name, kind, level, parent, alias
        self.former, self.is_counted, self.deadline = {}, True, ""


def county(size, place="青石县"):
    """The county's government and so many bodies below it: bureaus, towns and subdistricts."""
    government = Body(f"{place}人民政府", "government", "county", None)
    below = [Body(place + name, "department", "county", government.name, name) for name in BUREAUS]
    below += [Body(f"{place}{name}镇人民政府", "town", "township", government.name, f"{name}镇")
              for name in TOWNS]
    below += [Body(f"{place}{name}街道办事处", "subdistrict", "township", government.name, f"{name}街道")
              for name in STREETS]
    below += [Body(f"{place}{name}乡人民政府", "town", "township", government.name, f"{name}乡")
              for name in TOWNS]
    if size > len(below):
        raise SystemExit(f"make-county: at most {len(below)} bodies")
    return [government] + below[:size]


def listed(size, year, place="青石县"):
    """So many bodies as an office lists them that calls in the reports of `year`: with mergers, another
    name, and zones that have bodies below them."""
    zones = []
    for name, bureaus in ZONES.items():
        zone = Body(f"{place}{name}管理委员会", "zone", "county", f"{place}人民政府", f"{name}管委会")
        zones += [zone] + [Body(f"{place}{name}{bureau}", "department", "county", zone.name)
                           for bureau in bureaus]
    made = county(size - 1 - len(zones), place)
    for body in made:
        names = {**MERGED, **RENAMED}.get(body.alias, [])
        body.former = {place + name: year - 1 for name in names}
        body.deadline = "02-10" if body.kind == "subdistrict" else ""
    return made + zones


def units_csv(bodies):
    """The office's list of them: ids with leading zeros, a contact each, the order not that of the
    rows."""
    ids = {body.name: f"{place:03}" for place, body in enumerate(bodies)}
    lines = ["order,id,name,aliases,former,kind,level,parent,in_rollup,deadline,contact"]
    for place, body in enumerate(sorted(bodies, key=lambda body: body.name)):
        former = ";".join(f"{name}@{year}" for name, year in body.former.items())
        contact = f"{SURNAMES[place % 10]}老师 0600{place:03}"
        lines.append(",".join([
            str(int(ids[body.name]) + 1), ids[body.name], body.name, body.alias, former, body.kind,
            body.level, ids.get(body.parent, ""), "yes" if body.is_counted else "no", body.deadline,
            contact]))
    return "\r\n".join(lines) + "\r\n"
