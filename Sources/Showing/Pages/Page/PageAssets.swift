/// The style and the script of pages, which page.css and page.js contain.
enum PageAssets {
  static var style: [UInt8] { PackageResources.page_css }
  static var script: [UInt8] { PackageResources.page_js }

  /// What a page may do: apply this style, run this script, nothing else. A test compares the digests
  /// with the files.
  static let policy = """
    default-src 'none'; style-src 'sha256-3brBWGWH39mqboQGUbyRWg/mUfuUOfsDXvcqIbZr5QY='; \
    script-src 'sha256-Iw40Fn/aSMEFZCnXG+h5c7oJVCsaBr0CX8dGQycuMs0='; base-uri 'none'; form-action 'none'
    """
}
