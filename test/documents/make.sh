#!/usr/bin/env bash
# Makes the documents of this folder anew from their pages (*.html), by programs that are not ours: LibreOffice of Debian
# (apt-get install libreoffice-writer libreoffice-calc). The texts (*.txt) say the same, written by hand.
set -euo pipefail
cd "$(dirname "$0")"
office() { soffice --headless --convert-to "$1" --infilter="HTML (StarWriter)" --outdir . ./*.html; }

office "docx:MS Word 2007 XML"
office "doc:MS Word 97"
office "rtf:Rich Text Format"
office "odt:writer8"
# Lists whose numbers Word keeps apart from the words.
soffice --headless --convert-to "docx:MS Word 2007 XML" --infilter="HTML (StarWriter)" --outdir ../numbered ../numbered/danh-so.html
for document in *.docx; do
  soffice --headless --convert-to pdf --outdir . "$document"
  mv "${document%.docx}.pdf" "${document%.docx}.office.pdf"
done
npx tsx make-pdf.ts

for text in nghi-quyet bao-cao ke-hoach; do
  iconv -f UTF-8 -t TCVN "$text.txt" >"$text.tcvn3.txt"
  iconv -f UTF-8 -t CP1258 "$text.txt" >"$text.windows-1258.txt"
  iconv -f UTF-8 -t UTF-16 "$text.txt" >"$text.utf-16.txt"
done
