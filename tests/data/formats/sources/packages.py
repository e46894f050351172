# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word processor files in the shapes of programs that cannot be run here, put together by their published schemas."""
import pathlib
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:schemas-microsoft-com:vml"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HERE = pathlib.Path(__file__).resolve().parent.parent


def packed(path, members, stored=()):
    with zipfile.ZipFile(HERE / path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, text if isinstance(text, bytes) else text.encode())


def content_types(names):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    overrides = "".join(f'<Override PartName="/word/{n}" ContentType="{kind}{n.split(".")[0]}{".main" if n == "document.xml" else ""}+xml"/>'
                        for n in names)
    return ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/>{overrides}</Types>')


def docx(path, body, parts=None, core=""):
    parts = parts or {}
    rels = "".join(f'<Relationship Id="r{i}" Type="{REL}/{n.split(".")[0]}" Target="{n}"/>' for i, n in enumerate(parts))
    members = {
        "[Content_Types].xml": content_types(["document.xml", *parts]),
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                       f'<Relationship Id="r1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {W} {MC}><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                        f'{rels}</Relationships>',
    }
    members |= {f"word/{name}": text for name, text in parts.items()}
    if core:
        members["docProps/core.xml"] = ('<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/">'
                                        f'{core}</cp:coreProperties>')
    packed(path, members)


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(inner, look=""):
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{inner if inner.startswith('<') else t(inner)}</w:r>"


def p(*runs, props=""):
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inside}</w:p>"


STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Eigene"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"""
NUMBERING = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""


def item(text, number=1, level=0):
    return p(text, props=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def word():
    author = 'w:author="Mira" w:date="2026-01-02T10:00:00Z"'
    box = "<w:txbxContent>" + p("In a box.") + "</w:txbxContent>"
    body = (
        p("Ein Gespräch", props='<w:pStyle w:val="Titel"/>')
        + p(r(t("Inhalt")), r("<w:tab/>"), r(t("1")), props='<w:pStyle w:val="Verzeichnis1"/>')
        + p("Der Anfang", props='<w:pStyle w:val="berschrift1"/>')
        + p(r("Anna Berg:", '<w:rStyle w:val="Fett"/>'), r(" Good ", ""), f'<w:del w:id="1" {author}><w:r><w:delText>bad</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" {author}>{r("morning")}</w:ins>', r(".<br>".replace("<br>", ""), ""),
            r('<w:footnoteReference w:id="2"/>'), r("<w:br/>"), r("A line of its own."))
        + p("Joined ", props=f'<w:rPr><w:del w:id="3" {author}/></w:rPr>') + p("again.")
        + p("Deeper", props='<w:pStyle w:val="Eigene"/>')
        + item("flour") + item("rye", level=1) + item("wheat", level=1) + item("salt") + item("a knife", 2)
        + p("Quoted words.", props='<w:pStyle w:val="Zitat"/>')
        + "<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) + "</w:tr>"
                              for row in (("Day", "Loaves"), ("Monday", "120"))) + "</w:tbl>"
        + p('<w:commentRangeStart w:id="7"/>', "This is said", '<w:commentRangeEnd w:id="7"/>', r('<w:commentReference w:id="7"/>'), " twice.")
        + p(r('<w:fldChar w:fldCharType="begin"/>'), r('<w:instrText> DATE \\@ "d MMMM" </w:instrText>'),
            r('<w:fldChar w:fldCharType="separate"/>'), r("3 May"), r('<w:fldChar w:fldCharType="end"/>'), ", at noon. ",
            r('<w:sym w:font="Wingdings" w:char="F0FC"/>'), " co", r("<w:softHyphen/>"), "operate e", r("<w:noBreakHyphen/>"), "mail ",
            r("secret", "<w:vanish/>"))
        + p(r(f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
              f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"), "Beside the box.")
        + p(r('<w:br w:type="page"/>')) + p(r("<w:lastRenderedPageBreak/>" + t("On the second page, ")), r(t("and ") + "<w:lastRenderedPageBreak/>" + t("the third.")))
    )
    notes = (f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator">{p(r("<w:separator/>"))}</w:footnote>'
             f'<w:footnote w:id="2">{p(r("<w:footnoteRef/>"), " By telephone.")}</w:footnote></w:footnotes>')
    comments = f'<w:comments {W}><w:comment w:id="7" {author}>{p("Check this.")}</w:comment></w:comments>'
    docx("docx/word.docx", body, {"styles.xml": STYLES, "numbering.xml": NUMBERING, "footnotes.xml": notes, "comments.xml": comments},
         "<dc:title>Ein Gespräch</dc:title><dc:creator>Mira Holt;Jon Pell</dc:creator><dc:language>de-DE</dc:language>")


SAID = [("Anna Berg", "00:00:03", "Good evening, and thank you for coming."), ("Jon Pell", "00:00:09", "It is a pleasure."),
        ("Anna Berg", "00:01:12", "Let us begin with the harbour. You were there in 1999."), ("Jon Pell", "00:01:20", "I was.")]


def transcripts():
    docx("docx/otter.docx", "".join(p(f"{who}\u00a0 {time[3:]} ") + p(said) for who, time, said in SAID))
    docx("docx/word-transcribe.docx", p("Transcript") + "".join(p(f"{time} {who}") + p(said) for who, time, said in SAID))
    docx("docx/teams.docx", "".join(p(r(who, "<w:b/>"), r(f"   {time[3:]}"), r("<w:br/>"), said) for who, time, said in SAID))
    docx("docx/teams-older.docx", "".join(
        p(f"0:0:{i}.0 --&gt; 0:0:{i + 1}.520", r("<w:br/>"), who, r("<w:br/>"), said) for i, (who, time, said) in enumerate(SAID)))
    docx("docx/f4.docx", "".join(p(f"{who[0]}: {said} #{time}-{i}#") for i, (who, time, said) in enumerate(SAID)))
    docx("docx/maxqda.docx", "".join(p(f"[{time}.5] {who}: {said}") for who, time, said in SAID))
    docx("docx/label-time.docx", "".join(p(f"{who} ({time[3:]}): {said}") for who, time, said in SAID))
    cells = [("Time", "Speaker", "Words")] + [(time, who, said) for who, time, said in SAID]
    docx("docx/table.docx", "<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{p(c)}</w:tc>" for c in row) + "</w:tr>" for row in cells) + "</w:tbl>")
    docx("docx/programme.docx", "".join(p(line) for line in ("09:30 Opening", "10:00 The harbour", "10:45 Coffee", "11:15 The lights")) + p("Come early."))


def odt():
    ns = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
          'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:fo" xmlns:dc="http://purl.org/dc/elements/1.1/" '
          'xmlns:table="urn:table" xmlns:draw="urn:draw"')
    content = f"""<office:document-content {ns}><office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:text><text:tracked-changes>
<text:changed-region text:id="c1"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>
<text:h text:outline-level="2">A
  heading</text:h>
<text:p><text:span text:style-name="T1">Anna:</text:span> Good<text:s text:c="2"/>evening<text:change text:change-id="c1"/>, <text:change-start text:change-id="c2"/>all<text:change-end text:change-id="c2"/>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
<text:p>One<text:tab/>two<text:line-break/>three <office:annotation office:name="a1"><dc:creator>Mira</dc:creator><dc:date>2026-01-02T10:00:00</dc:date><text:p>Is it?</text:p></office:annotation>marked<office:annotation-end office:name="a1"/> words.</text:p>
<text:p>The sentence goes <text:soft-page-break/>on.</text:p>
</office:text></office:body></office:document-content>"""
    packed("odt/shaped.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}, {"mimetype"})
    packed("odt/locked.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x00\x01",
                              "META-INF/manifest.xml": "<m><file-entry><encryption-data/></file-entry></m>"}, {"mimetype"})


def broken():
    docx("docx/bomb.docx", p("x" * 3_000_000))
    docx("docx/doctype.docx", "")
    with zipfile.ZipFile(HERE / "docx/doctype.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("word/document.xml"), '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>')
    whole = (HERE / "docx/word.docx").read_bytes()
    (HERE / "docx/half.docx").write_bytes(whole[: len(whole) // 2])
    (HERE / "docx/old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    packed("docx/sheet.xlsx", {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})
    packed("epub/drm.epub", {"mimetype": "application/epub+zip", "META-INF/encryption.xml":
                             '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
                             "</EncryptedData></encryption>"}, {"mimetype"})


word()
transcripts()
odt()
broken()
