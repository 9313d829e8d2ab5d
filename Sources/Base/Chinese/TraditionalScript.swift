/// Traditional forms of the characters in labels, titles and headings. Not a general converter: it only
/// serves to find these words on the traditional mirror pages of websites.
package enum TraditionalScript {
  /// Pairs of a traditional character and its simplified form. Several traditional forms of one character
  /// (於 于, 後 后, 復 複 覆) each have a pair.
  private static let pairs = """
    萬万 與与 專专 個个 箇个 舉举 於于 從从 會会 傳传 體体 業业 決决 況况 減减 辦办 務务 動动 區区 單单 廳厅 發发 號号 員员 \
    圍围 國国 圖图 備备 復复 複复 覆复 處处 屬属 審审 對对 開开 強强 彊强 當当 徑径 總总 縂总 執执 掃扫 護护 報报 據据 擇择 \
    數数 無无 時时 術术 機机 權权 條条 來来 構构 標标 沒没 瀏浏 點点 現现 確确 穩稳 類类 係系 繫系 糾纠 納纳 組组 織织 經经 \
    結结 絡络 統统 繼继 續续 維维 繳缴 網网 罰罚 職职 節节 獲获 補补 規规 範范 覽览 計计 認认 訓训 議议 許许 訟讼 訪访 設设 \
    識识 訴诉 詢询 說说 説说 請请 責责 購购 費费 轉转 過过 這这 進进 適适 鏈链 門门 閉闭 問问 間间 閱阅 閲阅 隊队 難难 頁页 \
    項项 題题 額额 館馆 關关 學学 實实 導导 層层 應应 錄录 戶户 暫暂 級级 聞闻 後后 內内 採采 製制 祕秘 佈布 歷历 曆历 監监 \
    並并 為为 爲为 資资 訊讯 縣县 鎮镇 鄉乡 黨党 縮缩 簡简 稱称 與与 條条 見见 諮咨 徵征 營营 環环 質质 簽签 訂订 約约 產产 \
    衛卫 醫医 療疗 財财 稅税 廣广 電电 視视 聯联 繫系 電电 話话 郵邮 檔档 編编 碼码 屆届 歲岁 還还 須须 預预 領领 類类
    """

  private static let first: UInt32 = 0x4E00
  /// The simplified character of each from U+4E00 to U+9FFF; 0 where it is the character itself.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x5200)
    var traditional: Unicode.Scalar?
    for scalar in pairs.unicodeScalars where scalar != " " {
      if let first = traditional {
        table[Int(first.value - TraditionalScript.first)] = UInt16(scalar.value)
        traditional = nil
      } else {
        traditional = scalar
      }
    }
    return table
  }()

  /// The simplified character, as labels have it, if `scalar` is its traditional form; otherwise
  /// `scalar`.
  package static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let index = Int(scalar.value) - Int(first)
    guard index >= 0, index < table.count, table[index] != 0 else { return scalar }
    return Unicode.Scalar(UInt32(table[index])) ?? scalar
  }

  /// `text` with the traditional characters of labels simplified, and with 信息 for 資訊, which is used
  /// in other regions. It has as many scalars as `text`.
  package static func simplified(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      result.append(simplified(scalar))
      guard scalar == "訊", result.count > 1, result[result.count - 2] == "资" else { continue }
      result.replaceSubrange((result.count - 2)..., with: ["信", "息"])
    }
    return result
  }

  /// The same as a string.
  package static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: simplified(text.unicodeScalars))
    return String(result)
  }
}
