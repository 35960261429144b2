#!/usr/bin/env bash
# Makes the documents of this folder anew from their pages (*.html), by programs that are not ours: LibreOffice of Debian
# (apt-get install libreoffice-writer libreoffice-calc). The texts (*.txt) say the same, written by hand.
set -euo pipefail
cd "$(dirname "$0")"
office() { soffice --headless --convert-to "$1" --infilter="HTML (StarWriter)" --outdir . ./*.html; }

office "docx:MS Word 2007 XML"
