// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/frontmatter.h"

#include "import/text/lines.h"
#include "import/text/yaml.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFrontMatter = 20'000;

QStringList firstOf(const QHash<QString, QStringList> &values, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QStringList found = values.value(key);
        if (!found.isEmpty() && !found.first().isEmpty())
            return found;
    }
    return {};
}

// Note-takers link what they name: [[Anna Berg]], [[People/Anna Berg|Anna]], [Anna](https://…), @anna.
QString unlinked(const QString &value)
{
    static const QRegularExpression link(uR"(\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]|\[([^\]]*)\]\([^)]*\))"_s);
    QString text = value;
    text.replace(link, u"\\1\\2"_s);
    return text.simplified();
}

bool isAddress(QStringView text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

}

FrontMatter frontMatter(QStringView source)
{
    const auto lineText = [&](const Line &line) { return source.sliced(line.begin, line.end - line.begin); };
    Line line = lineAt(source, 0);
    const bool toml = lineText(line).trimmed() == u"+++";
    if (!toml && lineText(line).trimmed() != u"---")
        return {};
    QList<QStringView> lines;
    for (line = lineAt(source, line.next); line.begin < source.size() && line.begin < longestFrontMatter;
        line = lineAt(source, line.next)) {
        const QStringView text = lineText(line);
        const QStringView trimmed = text.trimmed();
        if (toml ? trimmed == u"+++" : trimmed == u"---" || trimmed == u"...") {
            FrontMatter matter;
            matter.end = line.end;
            matter.values = toml ? tomlValues(lines) : yamlValues(lines);
            matter.metadata = metadataOf(matter.values);
            return matter;
        }
        const bool continues = !text.isEmpty() && text.front().isSpace();
        // Anything but keys, lists and their continuations means that the dashes were only a line.
        const bool known = continues || text.isEmpty() || text.startsWith(u'-') || text.startsWith(u'#')
            || text.startsWith(u'[') || text.startsWith(u']') || text.contains(toml ? u'=' : u':');
        if (!known)
            return {};
        lines.append(text);
    }
    return {};
}

Core::Metadata metadataOf(const QHash<QString, QStringList> &values)
{
    Core::Metadata metadata;
    const auto one = [&](const QStringList &keys) { return unlinked(firstOf(values, keys).value(0)); };
    metadata.title = one({u"title"_s, u"full title"_s, u"full_title"_s, u"headline"_s, u"name"_s});
    for (const QString &author :
        firstOf(values, {u"authors"_s, u"author"_s, u"byline"_s, u"creator"_s, u"creators"_s, u"by"_s, u"writer"_s})) {
        for (const QString &name : unlinked(author).split(u';', Qt::SkipEmptyParts))
            metadata.authors.append(name.trimmed());
    }
    const QStringList published{u"date_published"_s, u"published_time"_s, u"published"_s, u"publisheddate"_s,
        u"publishdate"_s, u"pubdate"_s, u"publication_date"_s, u"date published"_s, u"date"_s};
    metadata.published = isoDate(one(published));
    metadata.accessed = isoDate(one({u"accessed"_s, u"date_saved"_s, u"saved"_s, u"saved_at"_s, u"date saved"_s,
        u"clipped"_s, u"retrieved"_s, u"date_added"_s, u"created"_s}));
    metadata.language = one({u"lang"_s, u"language"_s});
    metadata.publisher =
        one({u"publisher"_s, u"site_name"_s, u"site"_s, u"sitename"_s, u"publication"_s, u"website"_s, u"domain"_s});
    metadata.address = one({u"url"_s, u"source_url"_s, u"original_url"_s, u"canonical"_s, u"canonicalurl"_s, u"link"_s,
        u"permalink"_s, u"source url"_s});
    const QString source = one({u"source"_s});
    if (isAddress(source) && metadata.address.isEmpty())
        metadata.address = source;
    else if (!isAddress(source) && metadata.publisher.isEmpty())
        metadata.publisher = source;
    // A path inside of the site is no address.
    if (!isAddress(metadata.address))
        metadata.address.clear();
    return metadata;
}

QString isoDate(QStringView text)
{
    static const QRegularExpression iso(uR"(^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T\s]))"_s);
    if (const auto match = iso.matchView(text); match.hasMatch()) {
        const QString year = match.captured(1);
        if (match.capturedLength(3) > 0) {
            const QDate date(year.toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return date.isValid() ? date.toString(Qt::ISODate) : QString();
        }
        if (match.capturedLength(2) > 0)
            return year + u'-' + match.captured(2).rightJustified(2, u'0');
        return year;
    }
    const QString plain = text.toString().simplified();
    for (const QString &form :
        {u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"yyyy/M/d"_s, u"d.M.yyyy"_s}) {
        if (const QDate date = QLocale::c().toDate(plain, form); date.isValid())
            return date.toString(Qt::ISODate);
    }
    return {};
}

}
