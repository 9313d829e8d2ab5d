import Foundation
import TestSupport
import Testing

/// An inbox with all that people send besides reports in order: each file is accounted for in exactly one
/// place of the register of agencies, and two rounds give the expected results.
@Suite struct AwkwardInboxTests {
  /// Root opens any folder: the season is then run by another user.
  private static let isRoot = getuid() == 0
  private static let canRun =
    (try? Tools.run("python3 --version && \(isRoot ? "setpriv --version" : "true")").status) == 0

  /// Makes the list of agencies, in GBK, and the inbox. Reports are copies of a fixture with words of their own.
  private static let making = #"""
    import io, os, pathlib, random, sys, zipfile
    from email.message import EmailMessage
    from email.policy import SMTP
    fixture = pathlib.Path(sys.argv[1], 'qingshi-2022.html').read_text(encoding='utf-8')
    words = ('更新指南 梳理目录 完善专栏 压实责任 归并栏目 清理旧文 校对链接 细化流程 公示清单 编写问答 开放窗口 修订规程 '
             '整理档案 核查表格 走访社区 补充图解 上传底稿 统一格式 登记来信 安排值班').split()

    def report(agency, year=2022):
        chance = random.Random(agency)
        text = fixture.replace('青石区民政局', agency)
        for line in fixture.split('\n'):
            if line.startswith(('<p>（一）', '<p>（三）', '<p>（四）', '<p>（五）', '<p>基层')):
                own = '，'.join(chance.sample(words, 12))
                text = text.replace(line.replace('青石区民政局', agency), f'{line[:line.find("。") + 1]}{own}。</p>'
                    if '（一）' not in line else f'<p>（一）主动公开。{agency}{own}。</p>')
        return text if year == 2022 else text.replace('2023', str(year + 1)).replace('2022', str(year))

    def put(path, data):
        path = pathlib.Path('收件', path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())

    def archive(**files):
        made = io.BytesIO()
        with zipfile.ZipFile(made, 'w') as package:
            for name, data in files.items(): package.writestr(name, data)
        return made.getvalue()

    names = '民政局 水务局 教育局 财政局 审计局 统计局 司法局 林业局 医疗保障局 农业局 信访局 档案局'.split()
    rows = ['编号,单位,别名,上级,类别'] + [f'{i},青石区{n},{n},g,部门' for i, n in enumerate(names, 1)]
    pathlib.Path('units.csv').write_bytes('\r\n'.join(rows + ['g,青石区人民政府,,,政府', '']).encode('gbk'))
    put('民政局.html', report('青石区民政局'))
    put('青石区民政局盖章件.jpg', b'\xff\xd8\xff\xe0' + b'0' * 2000)
    put('审签单.txt', '公文处理单\n标题：青石区民政局2022年政府信息公开工作年度报告\n拟稿：张三\n签发：李四\n')
    put('水务局.html', report('青石区水务局', 2021))
    put('改名.html', report('青石区教育体育局'))
    put('外单位.html', report('青石区烟草专卖局'))
    locked = bytearray(archive(**{'年报.html': report('青石区财政局')}))
    for mark, place in ((b'PK\x03\x04', 6), (b'PK\x01\x02', 8)): locked[locked.find(mark) + place] |= 1
    put('财政局.zip', bytes(locked))
    put('审计局/年报.html', '')
    put('统计局.png', b'\x89PNG\r\n\x1a\n' + b'0' * 500)
    for name in ('~$民政局.docx', '.~lock.民政局.docx#', 'Thumbs.db', '年报.docx.part'): put(name, 'x')
    inner = archive(**{'司法局.html': report('青石区司法局')})
    put('打包.zip', archive(**{'里面.zip': inner, '说明.txt': '附件为年报，请查收。'}))
    put('旧名单.csv', '单位,上级\r\n青石区某局,青石区人民政府\r\n'.encode('gbk'))
    mail = EmailMessage(policy=SMTP)
    mail['From'], mail['To'], mail['Subject'] = 'a@example.com', 'b@example.com', '报送年报'
    mail.set_content('请查收附件。')
    mail.add_attachment(report('青石区林业局').encode(), 'application', 'octet-stream', filename='林业局.html')
    put('来信.eml', bytes(mail))
    put('-', report('青石区医疗保障局'))
    put('锁着/农业局.html', report('青石区农业局'))
    put('没有写完.html', report('青石区信访局').split('<h2>二、')[0])
    os.mkfifo('收件/管道')
    os.symlink('/', '收件/别的盘')
    """#

  /// Fills in the letter to 青石区信访局 and puts it into the inbox: each cell for a reply, which is empty.
  private static let replying = #"""
    import re, zipfile
    with zipfile.ZipFile('结果/反馈单/青石区信访局.docx') as old, zipfile.ZipFile('收件/回函.docx', 'w') as new:
        for name in old.namelist():
            data = old.read(name)
            if name == 'word/document.xml':
                cell = r'(<w:p>(?:<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>)?)(</w:p></w:tc></w:tr>)'
                data, count = re.subn(cell, r'\1<w:r><w:t>已补齐</w:t></w:r>\2', data.decode())
                assert count, data
                data = data.encode()
            new.writestr(name, data)
    """#

  private static let season =
    (isRoot ? "chmod 777 .; setpriv --reuid=65534 --clear-groups " : "")
    + "rpt-season --today=2023-01-20 收件 units.csv 结果"

  @Test(.enabled(if: canRun, "needs python3, and setpriv where root runs the tests"))
  func eachFileIsAccountedForOnce() throws {
    let folder = try Scratch.folder()
    defer {
      _ = try? Tools.run("chmod -R u+rwX .", in: folder)
      try? FileManager.default.removeItem(at: folder)
    }
    let made = try Tools.run(
      "python3 -X utf8 - '\(Tools.fixtures.path)' && chmod -R a+rX . && chmod 0 收件/锁着", in: folder,
      input: Data(AwkwardInboxTests.making.utf8))
    try #require(made.status == 0, "\(made.errors)")
    let first = try Tools.run(AwkwardInboxTests.season, in: folder)
    try #require(first.status == 3, "\(first.output)\(first.errors)")
    let replied = try Tools.run(
      "python3 -X utf8 -", in: folder,
      input: Data(AwkwardInboxTests.replying.utf8))
    try #require(replied.status == 0, "\(replied.errors)")
    let second = try Tools.run(AwkwardInboxTests.season, in: folder)
    let round = try SeasonCounty.Round(folder.appending(path: "结果"), second)
    let columns = ["电子版", "盖章件", "其他来件"]
    let fields = round.rows("登记表.csv").flatMap { row in columns.compactMap { row[$0] } }
    let files = fields.joined(separator: "；").split(separator: "；").map { $0.prefix { $0 != "（" } }
    let folders = try Tools.run(
      "cd 收件; find . -type f -o -type l -o -type p -o -name 锁着", in: folder)
    let received = Set(folders.output.split(separator: "\n").map { $0.dropFirst(2) })
      .subtracting(["~$民政局.docx", ".~lock.民政局.docx#", "Thumbs.db", "年报.docx.part"])
      .subtracting(["-", "锁着/农业局.html", "打包.zip", "来信.eml", "财政局.zip"])
      .union([
        "./-", "财政局.zip!年报.html", "打包.zip!里面.zip!司法局.html", "打包.zip!说明.txt", "来信.eml!林业局.html",
        "来信.eml!正文.txt",
      ])
    #expect(Set(files) == received && files.count == received.count, "\(files)")
    try GoldenFile.expect("Tests/ToolTests/Season/awkward.txt", AwkwardInboxTests.golden(round))
  }

  /// The results that a reader can check.
  private static func golden(_ round: SeasonCounty.Round) -> String {
    func lines(_ name: String, _ columns: [String]) -> String {
      round.rows(name).map { row in
        columns.map { row[$0] ?? "" }.joined(separator: " · ") + "\n"
      }.joined()
    }
    return "## [status \(round.result?.status ?? -1)]\n" + round.text("小结.txt")
      + "## standard error\n" + (round.result?.errors ?? "") + "## 登记表.csv\n"
      + lines("登记表.csv", ["单位", "电子版", "盖章件", "其他来件", "核对结果", "审核结论"])
      + "## 未报清单.csv\n" + round.text("未报清单.csv") + "## 问题台账.csv\n"
      + lines("问题台账.csv", ["单位", "处理", "规则", "文件", "问题", "单位回复", "本轮"])
      + "## 反馈单\n" + round.letters.keys.sorted().map { "\($0)\n" }.joined()
  }
}
