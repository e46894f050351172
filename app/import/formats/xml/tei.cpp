// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/formats/xml/foldedtext.h"
#include "import/formats/xml/teiheader.h"

#include <QCoreApplication>
#include <QSet>

namespace Crossread::Import {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tei)
};

enum class Word : quint8 { No, Yes, Joined };

/// Texts of the Text Encoding Initiative: parliaments (ParlaMint), recordings (<u>), plays (<sp>), books and letters.
class TeiText {
public:
    explicit TeiText(XmlReader &xml)
        : m_xml(xml)
        , m_text(m_builder)
    {
    }

    Extracted read()
    {
        while (m_xml.next()) {
            if (m_xml.isText())
                text();
            else if (m_xml.isBegin())
                begin();
            else
                end();
        }
        m_builder.metadata() = m_header.metadata();
        if (m_builder.metadata().language.isEmpty())
            m_builder.metadata().language = m_language;
        return m_builder.take();
    }

private:
    static bool isLeftOut(QStringView element)
    {
        // The reading that the source prints stays; what editors make of it, pictures and what machines add goes.
        static const QSet<QStringView> names{u"corr", u"reg", u"expan", u"del", u"figDesc", u"graphic", u"spanGrp",
            u"linkGrp", u"standOff", u"facsimile", u"particDesc", u"interpGrp", u"link"};
        return names.contains(element);
    }

    static bool isStage(QStringView element)
    {
        static const QSet<QStringView> names{
            u"stage", u"kinesic", u"vocal", u"incident", u"gap", u"event", u"writing", u"shift"};
        return names.contains(element);
    }

    void text()
    {
        // Behind a word that says so the line end of pretty-printed files is no blank.
        const bool joined = std::exchange(m_afterWord, Word::No) == Word::Joined;
        if (joined && m_xml.text().trimmed().isEmpty())
            return;
        if (m_inText && (m_text.isBegun() || !m_xml.text().trimmed().isEmpty()))
            m_text.add(m_xml.text());
    }

    void begin()
    {
        const QString element = m_xml.element().toString();
        if (element == u"teiHeader") {
            m_header.read(m_xml);
        } else if (element == u"TEI" || element == u"TEI.2" || element == u"text") {
            if (const QString language = m_xml.attribute(u"lang"); !language.isEmpty())
                m_language = language;
            m_inText = m_inText || element == u"text";
        } else if (isLeftOut(element)) {
            m_xml.skip();
        } else if (element == u"when") {
            when();
        } else if (element == u"u" || element == u"annotationBlock") {
            utterance();
        } else if (element == u"sp") {
            m_text.end();
            speaker(m_xml.attribute(u"who"), {});
        } else if (element == u"speaker") {
            // "HAMLET." as a play prints it.
            const QString printed = withoutStop(m_xml.content());
            m_text.end();
            m_text.speaker(m_listed ? m_name : printed, m_role, printed);
            m_last.clear();
        } else if (isStage(element)) {
            m_text.stage(m_xml.content());
        } else if (element == u"note") {
            note();
        } else if (element == u"pb") {
            m_text.settle();
            m_builder.place({.page = m_xml.attribute(u"n")});
        } else if (element == u"anchor" || element == u"timestamp") {
            placeAt(m_xml.attribute(u"synch"));
        } else if (element == u"fw") {
            furniture();
        } else if (element == u"lb" || element == u"pause") {
            m_text.add(u" ");
        } else if (element == u"w" || element == u"pc") {
            word();
        } else {
            block(element);
        }
    }

    void end()
    {
        const QString element = m_xml.element().toString();
        if (element == u"w" || element == u"pc") {
            if (--m_words == 0)
                m_afterWord = m_joins ? Word::Joined : element == u"w" ? Word::Yes : Word::No;
        } else if (element == u"text") {
            m_text.end();
        } else if (element == u"u" || element == u"sp") {
            m_text.end();
            m_inUtterance = false;
            m_name.clear();
        } else if (element == u"div" || element.startsWith(u"div")) {
            m_text.end();
            m_depth = std::max(0, m_depth - 1);
        } else if (element == u"quote" || element == u"cit") {
            const bool apart = !m_quoteOpens.isEmpty() && m_quoteOpens.takeLast();
            m_quotes -= apart;
            if (apart)
                m_text.end();
        } else if (element == u"list") {
            m_lists = std::max(0, m_lists - 1);
        } else if (isParagraph(element)) {
            m_text.end();
            writeFootnotes();
        }
    }

    bool isParagraph(QStringView element) const
    {
        static const QSet<QStringView> names{u"p", u"ab", u"l", u"head", u"item", u"row", u"opener", u"closer",
            u"salute", u"signed", u"dateline", u"byline", u"titlePart", u"trailer", u"castItem"};
        return names.contains(element) || (element == u"seg" && m_inUtterance && !m_segIsPart);
    }

    void block(const QString &element)
    {
        if (element == u"div" || (element.startsWith(u"div") && element.size() == 4)) {
            m_text.end();
            ++m_depth;
        } else if (element == u"list") {
            ++m_lists;
        } else if (element == u"quote" || element == u"cit") {
            // Between paragraphs it is a block quotation, inside of one it is part of its sentence.
            const bool apart = !m_text.isOpen();
            m_quoteOpens.append(apart);
            m_quotes += apart;
            if (apart)
                m_text.begin(BlockKind::BlockQuotation, 1);
        } else if (element == u"cell") {
            if (m_text.isOpen())
                m_builder.add(u"\t");
        } else if (element == u"head") {
            m_text.begin(BlockKind::Heading, std::clamp(m_depth, 1, 6));
        } else if (element == u"item" || element == u"castItem") {
            m_text.begin(BlockKind::ListItem, std::max(1, m_lists));
        } else if (element == u"row") {
            m_text.begin(BlockKind::TableRow);
        } else if (element == u"titlePart") {
            m_text.begin(BlockKind::Title);
        } else if (element == u"bibl" && m_quotes > 0 && !m_text.isOpen()) {
            m_text.begin(BlockKind::Attribution);
        } else if (isParagraph(element)) {
            if (m_text.isBegun() && !m_text.isOpen() && element == u"p")
                return; // <item><p>, <quote><p>: what is begun goes on
            m_text.begin(m_quotes > 0 ? BlockKind::BlockQuotation : BlockKind::Paragraph, m_quotes > 0 ? 1 : 0);
        }
    }

    // <timeline><when xml:id="T1" interval="2.5" since="T0"/>
    void when()
    {
        const QString since = m_xml.attribute(u"since");
        const auto base = m_times.value(since.startsWith(u'#') ? since.sliced(1) : since, milliseconds(0));
        const auto interval = wholeTime(m_xml.attribute(u"interval"));
        const auto absolute = wholeTime(m_xml.attribute(u"absolute"));
        m_times.insert(m_xml.attribute(u"id"), interval ? base + *interval : absolute.value_or(base));
    }

    std::optional<milliseconds> timeOf(const QString &reference) const
    {
        if (!reference.startsWith(u'#'))
            return reference.isEmpty() ? std::nullopt : wholeTime(reference);
        const auto found = m_times.constFind(reference.sliced(1));
        return found == m_times.cend() ? std::nullopt : std::optional(*found);
    }

    void placeAt(const QString &begin, const QString &end = {})
    {
        if (const auto time = timeOf(begin)) {
            m_text.settle();
            m_builder.place({.begin = time, .end = timeOf(end)});
        }
    }

    void utterance()
    {
        m_text.end();
        const QString who = m_xml.attribute(u"who");
        if (!who.isEmpty() || m_xml.element() == u"annotationBlock")
            speaker(who, m_xml.attribute(u"ana"));
        m_inUtterance = true;
        m_segIsPart = m_xml.element() == u"annotationBlock" || m_segIsPart;
        m_text.begin();
        placeAt(m_xml.attribute(u"start"), m_xml.attribute(u"end"));
    }

    void speaker(const QString &who, const QString &kind)
    {
        QStringList names;
        QStringList roles;
        m_listed = !who.isEmpty();
        for (const QString &reference : who.split(u' ', Qt::SkipEmptyParts)) {
            const TeiHeader::Person person = m_header.person(reference);
            names.append(person.name);
            m_listed = m_listed && person.listed;
            if (!person.role.isEmpty())
                roles.append(person.role);
        }
        if (roles.isEmpty() && kind.contains(u"#chair"))
            roles.append(u"chair"_s);
        m_name = names.join(u" & "_s);
        m_role = roles.join(u", "_s);
        // The same one goes on where only a note stood between.
        m_text.speaker(m_name == m_last && m_printed.isEmpty() ? QString() : m_name, m_role, m_printed);
        m_last = m_name;
        m_printed.clear();
    }

    void note()
    {
        const QString type = m_xml.attribute(u"type");
        const QString place = m_xml.attribute(u"place");
        const QString number = m_xml.attribute(u"n");
        const QString content = m_xml.content();
        if (type == u"speaker") {
            m_printed = withoutStop(content);
            m_last.clear();
        } else if (place == u"foot" || place == u"bottom" || place == u"end"
            || (m_text.isOpen() && !m_inUtterance && type != u"time")) {
            m_footnotes.append(number.isEmpty() ? content : number + u' ' + content);
            if (!m_text.isOpen())
                writeFootnotes();
        } else {
            m_text.stage(content);
        }
    }

    void writeFootnotes()
    {
        for (const QString &footnote : std::exchange(m_footnotes, {}))
            m_text.paragraph(BlockKind::Footnote, footnote);
    }

    // A running head inside of a sentence would part it.
    void furniture()
    {
        const QString content = m_xml.content();
        if (!m_text.isOpen())
            m_text.paragraph(BlockKind::Furniture, content);
    }

    // Texts that are cut into words: join="right" says that no blank follows; two words with nothing between them have one.
    void word()
    {
        if (std::exchange(m_afterWord, Word::No) == Word::Yes && m_xml.element() == u"w" && m_words == 0)
            m_text.add(u" ");
        const QString join = m_xml.attribute(u"join");
        if (m_words++ == 0)
            m_joins = join == u"right" || join == u"both";
    }

    static QString withoutStop(const QString &printed)
    {
        QString name = printed;
        while (name.endsWith(u':') || name.endsWith(u'.'))
            name = name.chopped(1).trimmed();
        return name;
    }

    XmlReader &m_xml;
    ExtractedBuilder m_builder;
    FoldedText m_text;
    TeiHeader m_header;
    QString m_language;
    QHash<QString, milliseconds> m_times;
    bool m_inText = false;
    bool m_inUtterance = false;
    bool m_segIsPart = false; // of one contribution, as in spoken corpora; else it is a paragraph
    Word m_afterWord = Word::No; // what ended right before
    int m_words = 0; // begun, in each other
    bool m_joins = false; // the outermost of them joins what follows
    int m_depth = 0;
    int m_lists = 0;
    int m_quotes = 0;
    QList<bool> m_quoteOpens;
    QStringList m_footnotes;
    QString m_name;
    bool m_listed = false; // in the header
    QString m_role;
    QString m_last;
    QString m_printed;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(TeiText(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    const QString root = rootElement(head);
    return root == u"TEI" || root == u"teiCorpus" || root == u"TEI.2" ? 95 : 0;
}

}

Format tei()
{
    Format format;
    format.id = QStringLiteral("tei");
    format.name = [] { return Words::tr("TEI text (ParlaMint, plays, spoken corpora)"); };
    format.suffixes = {QStringLiteral("xml"), QStringLiteral("tei")};
    format.mimeTypes = {QStringLiteral("application/tei+xml")};
    format.knows =
        Knowledge::Pages | Knowledge::Times | Knowledge::Speakers | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
