/// The words for yes and no in the fields of a sheet that people edit.
package enum TruthWord {
  /// Each word in lower case with its meaning.
  package static var words: [String: Bool] {
    [
      "yes": true, "y": true, "true": true, "1": true, "是": true, "√": true,
      "no": false, "n": false, "false": false, "0": false, "否": false,
    ]
  }
}
