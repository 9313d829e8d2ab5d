/// The style and the script of pages, which page.css and page.js contain.
enum PageAssets {
  static var style: [UInt8] { PackageResources.page_css }
  static var script: [UInt8] { PackageResources.page_js }

  /// What a page may do: apply this style, run this script, nothing else. A test compares the digests
  /// with the files.
  static let policy = """
    default-src 'none'; style-src 'sha256-KxGn6yI9JpjQHdQF148yKvBUlFSme0zog96Bcv+Dyuo='; \
    script-src 'sha256-U3IrEdx3KsBMz7xr805aOHXvu+A7rdP0snapoPpcm+8='; base-uri 'none'; form-action 'none'
    """
}
