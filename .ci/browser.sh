# For .ci/run to source, after engine.sh: the browser of the tests. One that is here is used; otherwise Debian's is installed.

have_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  install_packages chromium && command -v chromium
}
