import Foundation
import ParseTool
import TestSupport
import Testing

/// Published and synthetic documents with known cells, if the shared corpus is present.
@Suite struct CorpusTests {
  private static let hasCorpus = SharedFolder("corpus/real") != nil
  /// Formats that these tests leave out.
  private static let leftOut: Set = ["pdf"]

  @Test(
    .enabled(if: hasCorpus, "needs the shared corpus"), arguments: ["real", "made", "fragments"])
  func everyDocumentHasTheKnownCells(folder: String) throws {
    let shared = try #require(SharedFolder("corpus/\(folder)"))
    let names = try shared.names()
    var documents = 0
    for truth in names where truth.hasSuffix(".truth.json") {
      let key = String(truth.dropLast(".truth.json".count))
      let known = try #require(CorpusTests.object(Data(shared.bytes(truth))))
      for name in names where name.hasPrefix(key + ".") && !name.hasSuffix(".json") {
        guard !CorpusTests.leftOut.contains((name as NSString).pathExtension) else { continue }
        try CorpusTests.compare(shared.path + "/" + name, known)
        documents += 1
      }
    }
    #expect(documents > 5)
  }

  private static func object(_ data: Data) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
  }

  /// Compares each cell of `known` with what rpt-parse reads in the document at `path`.
  private static func compare(_ path: String, _ known: [String: Any]) throws {
    let result = ToolRun({ ParseTool.run($0) }, arguments: [path])
    let record = try #require(object(Data(result.output.utf8)), "\(path): \(result.errors)")
    let cells = try #require(known["cells"] as? [String: Any])
    let zerosAreBlank = path.contains(".blank.") || path.contains(".slash.")
    for (id, value) in cells {
      let wanted = zerosAreBlank && (value as? NSNumber) == 0 ? NSNull() : value
      let got = id.split(separator: ".").reduce(record as Any?) {
        ($0 as? [String: Any])?[String($1)]
      }
      #expect((got as? NSObject) == (wanted as? NSObject), "\(path) \(id)")
    }
    for key in ["agency", "year", "form"] {
      guard let wanted = known[key] as? NSObject else { continue }
      #expect(record[key] as? NSObject == wanted, "\(path) \(key)")
    }
  }

  @Test(.enabled(if: hasCorpus, "needs the shared corpus")) func theFirstSampleIsReadCompletely()
    throws
  {
    let shared = try #require(SharedFolder("corpus/real"))
    let check = try Tools.run(
      "rpt-parse \(shared.path)/qixia-2020.txt | tee record | rpt-check", in: Scratch.folder())
    #expect(check.status == 0)
    #expect(check.output.contains("六、其他需求报告的事项") && check.output.contains("改进计划"))
    #expect(check.output.contains("缺少序号") && !check.output.contains("\"rule\":\"T"))
    let parse = try Pipeline.run("rpt-parse \(shared.path)/qixia-2020.txt")
    #expect(parse.output.contains(#""coverage":{"expected":198,"number":198,"null":0,"absent":0}"#))
  }

  @Test(.enabled(if: hasCorpus, "needs the shared corpus")) func aRealErrorIsFound() throws {
    let shared = try #require(SharedFolder("corpus/real"))
    let check = try Pipeline.run(
      "rpt-parse \(shared.path)/pingtan-2020.html | rpt-check --select T3")
    #expect(check.status == 1)
    #expect(check.output.contains(#""cell":"requests.outcome.total.natural_person""#))
    #expect(check.output.contains(#""expected":26,"actual":20,"gap":-6"#))
    #expect(check.output.contains(#""expected":27,"actual":21,"gap":-6"#))
  }

  @Test(.enabled(if: hasCorpus, "needs the shared corpus")) func sumsOverBlanksNeverPass() throws {
    let shared = try #require(SharedFolder("corpus/real"))
    let check = try Pipeline.run(
      "rpt-parse \(shared.path)/shanghai-office-2019.html | rpt-check --select T3,T4,C202 --all")
    #expect(check.status == 0)
    #expect(
      check.output.contains(
        #""rule":"T301","name":"requests-balance","severity":"error","verdict":"review""#))
    #expect(
      !check.output.contains(
        #""rule":"T303","name":"outcome-sum","severity":"error","verdict":"fail""#))
  }
}
