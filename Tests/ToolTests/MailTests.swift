import Foundation
import TestSupport
import Testing

/// Mails with reports attached, made by Python's email package.
@Suite(.enabled(if: (try? Tools.run("python3 --version").status) == 0, "needs python3"))
struct MailTests {
  /// Writes mails around the report `a.txt`, one for each way of encoding names and contents.
  private static let making = """
    import base64, io, zipfile
    from email.message import EmailMessage
    from email.policy import SMTP
    report = open('a.txt', 'rb').read()
    name = '青石县水利局2023年年报.txt'

    def mail(text='请查收附件。'):
        message = EmailMessage(policy=SMTP)
        message['From'], message['To'] = 'a@example.com', 'b@example.com'
        message['Subject'] = '报送年报'
        message.set_content(text)
        return message

    def write(path, message):
        open(path, 'wb').write(bytes(message) if not isinstance(message, bytes) else message)

    def attached(name=name, data=report, **options):
        message = mail()
        message.add_attachment(data, 'application', 'octet-stream', filename=name, **options)
        return message

    write('base64.eml', attached())
    write('quoted.eml', attached(cte='quoted-printable'))
    def old(disposition, kind='application/octet-stream', cte='base64', data=None):
        data = base64.encodebytes(report) if data is None else data
        return (b'From: a@example.com\\r\\nTo: b@example.com\\r\\nMIME-Version: 1.0\\r\\n'
            b'Content-Type: multipart/mixed;\\r\\n boundary="=_;b"\\r\\n\\r\\n--=_;b\\r\\n'
            b'Content-Type: text/plain; charset=gb2312\\r\\n\\r\\n' + '请查收'.encode('gb18030')
            + b'\\r\\n--=_;b\\r\\nContent-Type: ' + kind.encode() + b'\\r\\nContent-Transfer-Encoding: '
            + cte.encode() + b'\\r\\nContent-Disposition: ' + disposition + b'\\r\\n\\r\\n' + data
            + b'\\r\\n--=_;b--\\r\\n')
    gb = name.encode('gb18030')
    words = [base64.b64encode(gb[i:i + 9]).decode() for i in range(0, len(gb), 9)]
    split = '\\r\\n '.join('=?gb2312?B?%s?=' % word for word in words).encode()
    write('split.eml', old(b'attachment;\\r\\n filename="' + split + b'"'))
    percent = ''.join('%%%02X' % byte for byte in gb)
    write('rfc2231.eml', old(("attachment; filename*=GB18030''" + percent).encode()))
    write('pieces.eml', old(('attachment; filename*0*=GBK\\'\\'%s;\\r\\n filename*1*=%s;\\r\\n filename*2=".txt"'
        % (percent[:30], percent[30:-12])).encode()))
    write('raw.eml', old(b'attachment; filename="' + gb + b'"'))
    write('named.eml', old(b'attachment', 'text/plain; charset=utf-8; name="=?utf-8?Q?'
        + ''.join('=%02X' % byte for byte in name.encode()) + '?="'))
    write('binary.eml', old(b'attachment; filename="' + name.encode() + b'"', cte='8bit', data=report))

    body = mail(report.decode())
    write('body.eml', body)
    body.add_attachment(b'\\xff\\xd8\\xff\\xe0 picture', 'image', 'jpeg', filename='盖章件.jpg')
    write('scan.eml', body)
    outer = mail('转发')
    outer.add_attachment(attached())
    write('forwarded.eml', outer)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, 'w') as archive:
        archive.writestr(name, report)
    write('packed.eml', attached('附件.zip', packed.getvalue()))
    with zipfile.ZipFile('mails.zip', 'w') as archive:
        archive.writestr('信.eml', bytes(attached()))
    page = mail()
    page.add_alternative('<p>请查收 <img src="cid:x"></p>', subtype='html')
    page.get_payload()[1].add_related(b'\\x89PNG', 'image', 'png', cid='<x>')
    page.add_attachment(report, 'application', 'octet-stream', filename=name)
    write('page.eml', page)
    write('mailbox.eml', b'From a@example.com Sat Jan  6 2024\\r\\n' + bytes(attached()))
    write('long.eml', b'Received: from x\\r\\n' + b'X-Filler: ' + b'x' * 9000 + b'\\r\\n' + bytes(attached()))
    twice = attached()
    twice.add_attachment(report, 'application', 'octet-stream', filename=name)
    write('twice.eml', twice)
    # As a sender keeps it: nothing says how it went.
    write('kept.eml', b'\\r\\n'.join(line for line in bytes(attached()).split(b'\\r\\n') if line[:3] != b'To:'))
    write('words.eml', mail('年报延期报送，请谅解。'))
    write('nothing.eml', mail(' '))
    """

  private static let name = "青石县水利局2023年年报.txt"

  @Test func eachWayOfAttachingIsRead() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = """
      青石县水利局2023年政府信息公开工作年度报告
      一、总体情况
      公开信息5条。
      二、主动公开政府信息情况
      无。
      """
    try Data(report.utf8).write(to: folder.appending(path: "a.txt"))
    try Data(MailTests.making.utf8).write(to: folder.appending(path: "make.py"))
    let made = try Tools.run("python3 make.py", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    func paths(_ mail: String) throws -> [String] {
      let lines = try Tools.run("rpt-parse --quiet \(mail)", in: folder).output
      return lines.matches(of: /"type":"(\w+)".*?"path":"([^"]*)"/).map { "\($0.1) \($0.2)" }
    }
    let name = MailTests.name
    for mail in [
      "base64", "quoted", "split", "rfc2231", "pieces", "raw", "named", "binary", "page", "mailbox",
      "long", "kept",
    ] {
      #expect(try paths("\(mail).eml") == ["report \(mail).eml!\(name)"])
    }
    #expect(try paths("body.eml") == ["report body.eml!正文.txt"])
    #expect(try paths("scan.eml") == ["report scan.eml!正文.txt", "failure scan.eml!盖章件.jpg"])
    #expect(try paths("forwarded.eml") == ["report forwarded.eml!报送年报.eml!\(name)"])
    #expect(try paths("packed.eml") == ["report packed.eml!附件.zip!\(name)"])
    #expect(try paths("mails.zip") == ["report mails.zip!信.eml!\(name)"])
    #expect(
      try paths("twice.eml") == [
        "report twice.eml!\(name)", "report twice.eml!青石县水利局2023年年报（2）.txt",
      ])
    #expect(try paths("words.eml") == ["failure words.eml!正文.txt"])
    #expect(
      try Tools.run("rpt-parse --quiet words.eml", in: folder).output
        .contains(#""message":"邮件没有附件，正文不是年度报告：“年报延期报送，请谅解。”","instead":"companion""#))
    // rpt-season, which has a place for it, lists also what the mail itself says.
    #expect(
      try Tools.run("rpt-parse --quiet --silent-companions base64.eml", in: folder).output
        .contains(#""message":"邮件的正文不是年度报告：“请查收附件。”","instead":"message""#))
    #expect(try paths("nothing.eml") == ["failure nothing.eml"])
  }
}
