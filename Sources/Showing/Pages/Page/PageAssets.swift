/// The style and the script of pages, which page.css and page.js contain.
enum PageAssets {
  static var style: [UInt8] { PackageResources.page_css }
  static var script: [UInt8] { PackageResources.page_js }

  /// What a page may do: apply this style, run this script, nothing else. A test compares the digests
  /// with the files.
  static let policy = """
    default-src 'none'; style-src 'sha256-x3sx4qCv5N/5/JIHZ9nQ0+nnww5axLZIN5hEX+pRITM='; \
    script-src 'sha256-rTr9w2p8tSZXRsCDUcGD6ny8C2RlndjE6wpiifmg1HU='; base-uri 'none'; form-action 'none'
    """
}
