# A template for a Homebrew formula: fill in the URL of a release archive and its SHA-256
# (shasum -a 256 FILE), then run: brew install --build-from-source ./rpt.rb
class Rpt < Formula
  desc "Check yearly disclosure reports of Chinese government agencies"
  homepage "https://example.org/rpt"
  url "https://example.org/rpt-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on xcode: ["26.0", :build] if OS.mac?
  depends_on "swift" => :build unless OS.mac?
  depends_on "poppler"
  uses_from_macos "zlib"

  def install
    system "swift", "build", "--configuration", "release", "--disable-sandbox"
    system "scripts/install", "--prefix", prefix, "--bin", ".build/release"
    # Homebrew removes the files itself.
    rm share/"rpt/installed"
  end

  test do
    (testpath/"report.txt").write "青石区民政局2022年政府信息公开工作年度报告\n一、总体情况\n"
    assert_match "青石区民政局", shell_output("#{bin}/rpt-parse report.txt")
  end
end
