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
    衛卫 醫医 療疗 財财 稅税 廣广 電电 視视 聯联 繫系 電电 話话 郵邮 檔档 編编 碼码 屆届 歲岁 還还 須须 預预 領领 類类 \
    兩两 嚴严 爭争 義义 書书 億亿 眾众 衆众 淨净 擊击 則则 別别 創创 劃划 勵励 協协 佔占 捲卷 卻却 參参 啓启 啟启 響响 聽听 \
    場场 塊块 頭头 獎奖 尋寻 將将 爾尔 師师 帶带 帳帐 庫库 慶庆 張张 棄弃 歸归 態态 惡恶 驚惊 戰战 擴扩 擔担 擬拟 掛挂 損损 \
    換换 斷断 舊旧 顯显 極极 欄栏 檢检 畢毕 洩泄 濟济 漲涨 滿满 熱热 牽牵 蓋盖 種种 積积 競竞 筆笔 線线 級级 終终 給给 羣群 \
    輿舆 慮虑 誤误 讀读 課课 調调 談谈 誰谁 負负 敗败 賬账 賠赔 躍跃 輪轮 輕轻 較较 達达 違违 遞递 遺遗 遠远 釋释 針针 鐘钟 \
    銷销 錯错 長长 際际 陳陈 險险 隨随 靜静 麵面 頂顶 順顺 頻频 頒颁 風风 飯饭 驗验 償偿 衝冲 憑凭 劇剧 勞劳 勢势 壓压 雙双 \
    變变 團团 園园 聲声 殼壳 夠够 奪夺 奮奋 婦妇 孫孙 寧宁 寶宝 憲宪 賓宾 寫写 軍军 農农 凍冻 劉刘 劑剂 葉叶 喚唤 裏里 裡里 \
    臺台 餘余 週周 誌志 準准 迴回 遊游 島岛 灣湾 東东 龍龙 車车 馬马 魚鱼 鳥鸟 齊齐 齡龄 韓韩 顧顾 願愿 飛飞 養养 饋馈 \
    陽阳 陰阴 隱隐 離离 靈灵 韻韵 聖圣 聰聪 職职 臨临 藝艺 藥药 蘭兰 虛虚 虧亏 術术 裝装 褲裤 覺觉 觀观 訖讫 記记 討讨 託托 \
    詞词 試试 詳详 誠诚 語语 誼谊 論论 諸诸 謀谋 謝谢 證证 譯译 譽誉 貢贡 販贩 貧贫 貨货 貫贯 貸贷 貿贸 賀贺 資资 賣卖 贈赠 \
    趕赶 趨趋 踐践 輔辅 輩辈 輯辑 輸输 轄辖 農农 運运 違违 遲迟 鄰邻 釀酿 鋪铺 鋼钢 錢钱 鐵铁 鑒鉴 鑑鉴 閃闪 閒闲 閣阁 闊阔 廢废 礙碍 紙纸 評评 該该 滾滚
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

  /// Simplifies each of `scalars` that is a traditional form in labels.
  package static func simplify(_ scalars: inout [Unicode.Scalar]) {
    let table = table
    for index in scalars.indices {
      let offset = Int(scalars[index].value) - Int(first)
      guard table.indices.contains(offset), table[offset] != 0,
        let simplified = Unicode.Scalar(UInt32(table[offset]))
      else { continue }
      scalars[index] = simplified
    }
  }

  /// `text` with the traditional characters of labels simplified, and with 信息 for 資訊, which is used
  /// in other regions. It has as many scalars as `text`.
  package static func simplified(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let printed = Array(text)
    var result = printed
    simplify(&result)
    for index in printed.indices.dropFirst()
    where printed[index] == "訊" && result[index - 1] == "资" {
      result.replaceSubrange(index - 1...index, with: ["信", "息"])
    }
    return result
  }

  /// The same for UTF-8. Both forms of a character have three bytes, so that no offset changes.
  package static func simplified(utf8 text: [UInt8]) -> [UInt8] {
    Array(simplified(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// The same as a string.
  package static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: simplified(text.unicodeScalars))
    return String(result)
  }
}
