/// The style and the script of pages, which page.css and page.js contain.
enum PageAssets {
  static var style: [UInt8] { PackageResources.page_css }
  static var script: [UInt8] { PackageResources.page_js }

  /// What a page may do: apply this style, run this script, nothing else. A test compares the digests
  /// with the files.
  static let policy = """
    default-src 'none'; style-src 'sha256-uzuBzFoVWg/7A6UYPtp9D+olLaoEqp+Sh4SmqL3b99Q='; \
    script-src 'sha256-IOX6sGM6O4Q7JfgMahspEljKpDvPqNGpIy3YA7+m6yA='; base-uri 'none'; form-action 'none'
    """
}
