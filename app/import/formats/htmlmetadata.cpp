// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlmetadata.h"

#include "import/formats/htmlhints.h"
#include "core/json.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace Crossread::Import {

namespace {

constexpr int deepestJson = 8;

QString plain(const QString &text)
{
    // Titles come with entities twice over in a good many pages.
    QString out = text;
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> entities{
        {{QLatin1StringView("&quot;"), QLatin1StringView("\"")}, {QLatin1StringView("&#39;"), QLatin1StringView("'")},
            {QLatin1StringView("&lt;"), QLatin1StringView("<")}, {QLatin1StringView("&gt;"), QLatin1StringView(">")},
            {QLatin1StringView("&amp;"), QLatin1StringView("&")}}};
    for (const auto &[entity, sign] : entities)
        out.replace(entity, sign);
    return out.simplified();
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1StringView("http://")) || text.startsWith(QLatin1StringView("https://"))
        || text.startsWith(u'/') || text.startsWith(u'@');
}

void addAuthor(QStringList &authors, const QString &name)
{
    const QString author = withoutBylinePrefix(plain(name));
    if (!author.isEmpty() && author.size() < 120 && !isAddress(author) && !authors.contains(author))
        authors.append(author);
}

class Collector {
public:
    Collector(const HtmlPage &page, const HtmlShapes &shapes, const QString &source)
        : m_page(page)
        , m_shapes(shapes)
        , m_source(source)
    {
    }

    Core::Metadata run()
    {
        for (qsizetype i = 0; i < m_page.nodes().size(); ++i) {
            if (m_shapes.isComments(i))
                i = m_page.node(i).end - 1;
            else
                look(i);
        }
        Core::Metadata found = m_linked;
        const auto fill = [](QString &into, const QString &value) {
            if (into.isEmpty())
                into = value;
        };
        const auto first = [&](std::initializer_list<const char *> keys) {
            for (const char *key : keys) {
                if (const QString value = m_meta.value(QLatin1StringView(key)); !value.isEmpty())
                    return value;
            }
            return QString();
        };
        fill(found.publisher,
            first({"og:site_name", "citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher",
                "application-name"}));
        const QString headline = first({"og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title",
            "parsely-title", "sailthru.title"});
        fill(found.title, withoutSite(headline, found.publisher));
        fill(found.title, m_microTitle);
        fill(found.title, withoutSite(m_title, found.publisher));
        if (found.authors.isEmpty()) {
            for (const QString &author : std::as_const(m_metaAuthors))
                addAuthor(found.authors, author);
        }
        if (found.authors.isEmpty()) {
            for (const QString &author : std::as_const(m_microAuthors))
                addAuthor(found.authors, author);
        }
        fill(found.published,
            isoDate(first({"article:published_time", "og:article:published_time", "og:published_time", "datepublished",
                "citation_publication_date", "citation_date", "citation_online_date", "dc.date", "dcterms.date",
                "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate",
                "publishdate", "publish-date", "article.published", "date"})));
        fill(found.published, isoDate(m_microDate));
        fill(found.published, isoDate(m_timeDate));
        fill(found.address, m_canonical);
        fill(found.address, first({"og:url", "citation_fulltext_html_url", "twitter:url"}));
        fill(found.address, savedFrom());
        if (!isAddress(found.address) || found.address.startsWith(u'/') || found.address.startsWith(u'@'))
            found.address = savedFrom();
        fill(found.language, m_language);
        fill(found.language, first({"og:locale", "content-language", "dc.language", "dcterms.language"}));
        found.language.replace(u'_', u'-');
        return found;
    }

private:
    void look(qsizetype i)
    {
        const HtmlNode &node = m_page.node(i);
        if (node.isText)
            return;
        if (m_shapes.isAside(i))
            m_asideEnd = std::max(m_asideEnd, node.end);
        const auto attribute = [&](const char *name) { return m_page.attribute(i, name); };
        if (node.tag == GUMBO_TAG_META) {
            const QString key =
                attribute("property") + attribute("name") + attribute("itemprop") + attribute("http-equiv");
            lookAtMeta(key.toLower(), attribute("content"));
        } else if (node.tag == GUMBO_TAG_TITLE && m_title.isEmpty() && !insideSvg(i)) {
            m_title = plain(m_page.textOf(i));
        } else if (node.tag == GUMBO_TAG_HTML) {
            m_language = attribute("lang");
        } else if (node.tag == GUMBO_TAG_LINK && attribute("rel").toLower() == QLatin1StringView("canonical")) {
            m_canonical = attribute("href");
        } else if (node.tag == GUMBO_TAG_SCRIPT && attribute("type").contains(QLatin1StringView("ld+json"))) {
            QString json;
            for (qsizetype at = i; at < node.end; ++at)
                json += m_page.node(at).text;
            const QJsonDocument document = Core::readJson(json.trimmed().toUtf8());
            lookAtLinked(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
        } else if (node.tag == GUMBO_TAG_TIME && i >= m_asideEnd) {
            const QString date = attribute("datetime");
            const bool published =
                node.element != nullptr && gumbo_get_attribute(&node.element->attributes, "pubdate") != nullptr;
            if (m_timeDate.isEmpty() || published)
                m_timeDate = date.isEmpty() ? m_page.textOf(i) : date;
        }
        lookAtMicrodata(i);
    }

    [[nodiscard]] bool insideSvg(qsizetype i) const
    {
        const qsizetype parent = m_page.node(i).parent;
        return parent >= 0 && m_page.is(parent, GUMBO_TAG_SVG);
    }

    void lookAtMicrodata(qsizetype i)
    {
        const HtmlNode &node = m_page.node(i);
        const QString property = m_page.attribute(i, "itemprop");
        const bool author =
            property == QLatin1StringView("author") || m_page.attribute(i, "rel") == QLatin1StringView("author");
        const QString content = m_page.attribute(i, "content");
        if (author && node.tag != GUMBO_TAG_META && node.tag != GUMBO_TAG_LINK)
            m_microAuthors.append(nameInside(i));
        else if (property == QLatin1StringView("datePublished") && m_microDate.isEmpty())
            m_microDate = !content.isEmpty()                ? content
                : m_page.attribute(i, "datetime").isEmpty() ? m_page.textOf(i)
                                                            : m_page.attribute(i, "datetime");
        else if (property == QLatin1StringView("headline") && m_microTitle.isEmpty())
            m_microTitle = plain(content.isEmpty() ? m_page.textOf(i) : content);
        else if (node.tag == GUMBO_TAG_H1 && m_microTitle.isEmpty() && !node.hidden)
            m_microTitle = plain(m_page.textOf(i));
        else if (m_microAuthors.isEmpty() && hintsOf(m_page, i).byline && isAuthorClass(i))
            m_microAuthors.append(m_page.textOf(i));
    }

    [[nodiscard]] bool isAuthorClass(qsizetype i) const
    {
        static const QRegularExpression form(
            QStringLiteral("\\b(?:byline|author)(?:[-_]{1,2}?name)?\\b"), QRegularExpression::CaseInsensitiveOption);
        const QString text = m_page.textOf(i);
        return form.match(m_page.attribute(i, "class")).hasMatch() && text.size() < 60 && !text.isEmpty();
    }

    [[nodiscard]] QString nameInside(qsizetype i) const
    {
        for (qsizetype at = i; at < m_page.node(i).end; ++at) {
            if (m_page.attribute(at, "itemprop") == QLatin1StringView("name"))
                return m_page.attribute(at, "content").isEmpty() ? m_page.textOf(at) : m_page.attribute(at, "content");
        }
        return m_page.textOf(i);
    }

    void lookAtMeta(const QString &key, const QString &value)
    {
        static const QStringList authors{QStringLiteral("author"), QStringLiteral("article:author"),
            QStringLiteral("citation_author"), QStringLiteral("dc.creator"), QStringLiteral("dcterms.creator"),
            QStringLiteral("byl"), QStringLiteral("parsely-author"), QStringLiteral("sailthru.author"),
            QStringLiteral("og:article:author")};
        if (authors.contains(key))
            m_metaAuthors.append(value);
        else if (!m_meta.contains(key))
            m_meta.insert(key, plain(value));
    }

    void lookAtLinked(const QJsonValue &value, int depth)
    {
        if (depth > deepestJson)
            return;
        for (const QJsonValue &each : value.toArray())
            lookAtLinked(each, depth + 1);
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        for (const auto *key : {"@graph", "mainEntity", "mainEntityOfPage"})
            lookAtLinked(object.value(QLatin1StringView(key)), depth + 1);
        if (!isArticle(object) || !m_linked.title.isEmpty())
            return;
        m_linked.title = plain(object.value(QLatin1StringView("headline")).toString());
        if (m_linked.title.isEmpty())
            m_linked.title = plain(object.value(QLatin1StringView("name")).toString());
        collectNames(object.value(QLatin1StringView("author")), m_linked.authors);
        QStringList publishers;
        collectNames(object.value(QLatin1StringView("publisher")), publishers);
        m_linked.publisher = publishers.value(0);
        m_linked.published = isoDate(object.value(QLatin1StringView("datePublished")).toString());
        m_linked.language = object.value(QLatin1StringView("inLanguage")).toString();
    }

    static bool isArticle(const QJsonObject &object)
    {
        const QJsonValue type = object.value(QLatin1StringView("@type"));
        QStringList names{type.toString()};
        for (const QJsonValue &each : type.toArray())
            names.append(each.toString());
        return std::ranges::any_of(names, [](const QString &name) {
            return name.endsWith(QLatin1StringView("Article")) || name.endsWith(QLatin1StringView("Posting"))
                || name == QLatin1StringView("Report") || name == QLatin1StringView("Interview");
        });
    }

    static void collectNames(const QJsonValue &value, QStringList &names)
    {
        if (value.isString())
            addAuthor(names, value.toString());
        else if (value.isObject())
            collectNames(value.toObject().value(QLatin1StringView("name")), names);
        for (const QJsonValue &each : value.toArray())
            collectNames(each, names);
    }

    // "Talks in Kyiv - The Daily Paper": what stands behind the last of several signs, if it is the site's name or short.
    static QString withoutSite(const QString &title, const QString &site)
    {
        static const QRegularExpression tail(QStringLiteral("^(.{15,}?)\\s+(?:[|•·»]|::|[-–—])\\s+([^|•·»]{2,60})$"));
        const auto match = tail.match(title);
        if (!match.hasMatch())
            return title;
        const QString last = match.captured(2);
        const bool isSite =
            !site.isEmpty() && (last.contains(site, Qt::CaseInsensitive) || site.contains(last, Qt::CaseInsensitive));
        const bool bar = title[match.capturedEnd(1) + 1] == u'|';
        return isSite || (bar && last.count(u' ') < 4) ? match.captured(1) : title;
    }

    // Browsers write it into the first lines of a page they save.
    [[nodiscard]] QString savedFrom() const
    {
        static const QRegularExpression note(QStringLiteral("<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->"));
        return note.match(m_source.left(4096)).captured(1);
    }

    const HtmlPage &m_page;
    const HtmlShapes &m_shapes;
    qsizetype m_asideEnd = 0; // of what leads to other pages
    const QString &m_source;
    QHash<QString, QString> m_meta;
    QStringList m_metaAuthors;
    QStringList m_microAuthors;
    QString m_microTitle;
    QString m_microDate;
    QString m_timeDate;
    QString m_title;
    QString m_language;
    QString m_canonical;
    Core::Metadata m_linked;
};

}

Core::Metadata htmlMetadata(const HtmlPage &page, const HtmlShapes &shapes, const QString &source)
{
    return Collector(page, shapes, source).run();
}

QString isoDate(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^\\s*(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)"));
    static const QRegularExpression packed(QStringLiteral("^\\s*(\\d{4})(\\d{2})(\\d{2})(?!\\d)"));
    for (const QRegularExpression *form : {&iso, &packed}) {
        const auto match = form->match(text);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid())
            return date.toString(Qt::ISODate);
    }
    const QString simple = text.simplified();
    if (const QDateTime mail = QDateTime::fromString(simple, Qt::RFC2822Date); mail.isValid())
        return mail.date().toString(Qt::ISODate);
    for (const auto *format : {"MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"}) {
        const QDate date = QLocale::c().toDate(simple, QLatin1StringView(format));
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return {};
}

}
