/// Whether the header of a sheet, and the words of closed lists among its values, are in English or Chinese.
package enum SheetLanguage: String, Sendable, CaseIterable {
  /// As in the records.
  case id
  /// In Chinese.
  case zh
}
