#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the files that the readers of formats are tried on, with the programs people make theirs with: LibreOffice, pandoc,
# Chromium, ImageMagick, Python. Needed only where one of them is to be made anew; the tests use the files as they are here.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
office() { soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
print_page() { chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "$1" >/dev/null 2>&1; }

python3 sources/packages.py

pandoc sources/interview.md -o docx/pandoc.docx
pandoc sources/names.md -o docx/curly-names.docx
pandoc sources/interview.md -o odt/pandoc.odt
pandoc sources/book.md -o epub/book.epub
for suffix in docx odt; do
    office $suffix "$work" docx/word.docx
    mv "$work/word.$suffix" $suffix/libreoffice.$suffix
done

cp sources/article.html html/article.html
iconv -f utf-8 -t windows-1251 sources/transcript.html >html/transcript-1251.htm
python3 - <<'PY'
import base64, quopri
page = open("sources/article.html", "rb").read()
for name, packing, body in (("quoted", "quoted-printable", quopri.encodestring(page)), ("base64", "base64", base64.encodebytes(page))):
    with open(f"html/{name}.mhtml", "wb") as out:
        out.write(b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay-courier.example/saved\r\n"
                  b"Date: Wed, 4 Oct 2023 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                  b"\ttype=\"text/html\";\r\n\tboundary=\"--Part--\"\r\n\r\n\r\n----Part--\r\nContent-Type: text/html\r\n"
                  b"Content-Transfer-Encoding: " + packing.encode() + b"\r\nContent-Location: https://quay-courier.example/saved\r\n\r\n"
                  + body.replace(b"\n", b"\r\n") + b"\r\n----Part----\r\n")
open("html/script-only.html", "w").write("<html><head><title>App</title></head><body><div id=root></div><script>start()</script></body></html>")
open("html/deep.html", "w").write("<p>x" + "<div>" * 20000)
PY

for kind in court columns; do
    python3 sources/hearing.py $kind >"$work/$kind.html"
    print_page "$work/$kind.html" "$PWD/pdf/$kind.pdf"
done
pandoc sources/hearing.md -o "$work/hearing.odt"
office pdf pdf "$work/hearing.odt"
office 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"harbour"}}' "$work" docx/otter.docx
mv "$work/otter.pdf" pdf/locked.pdf
convert -size 400x200 xc:white -pointsize 24 -draw "text 20,100 'A picture of a page'" "$work/scan.png"
echo "<img src=scan.png>" >"$work/scan.html"
print_page "$work/scan.html" "$PWD/pdf/scan.pdf"
head -c 2000 pdf/court.pdf >pdf/half.pdf
