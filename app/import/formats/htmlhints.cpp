// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlhints.h"

#include "core/json.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Crossread::Import {

namespace {

struct Lists {
    QSet<QString> text;
    QSet<QString> around;
    QSet<QString> always;
    QSet<QString> byline;
    QSet<QString> comments;
    QSet<QString> author;
    QStringList bylinePrefix;
};

const Lists &lists()
{
    static const Lists read = [] {
        QFile file(QStringLiteral(":/crossread/pages/hints.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject root = Core::readJson(file.readAll()).object();
        const auto words = [&](const char *key) {
            QStringList list;
            for (const QJsonValue &word : root.value(QLatin1StringView(key)).toArray())
                list.append(word.toString());
            return list;
        };
        const auto set = [&](const char *key) {
            const QStringList list = words(key);
            return QSet<QString>(list.begin(), list.end());
        };
        return Lists{set("text"), set("around"), set("always"), set("byline"), set("comments"), set("author"),
            words("bylinePrefix")};
    }();
    return read;
}

// "storyBody__share-tools" → story, body, share, tools.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetter()) {
            close();
            continue;
        }
        if (c.isUpper() && !word.isEmpty() && word.back().isLower())
            close();
        word += c;
    }
    close();
    return words;
}

}

HtmlHints hintsOf(const HtmlPage &page, qsizetype node)
{
    HtmlHints hints;
    const QString names = page.attribute(node, "class") + u' ' + page.attribute(node, "id");
    if (names.size() < 2)
        return hints;
    const Lists &known = lists();
    for (const QString &word : wordsOf(names)) {
        hints.text = hints.text || known.text.contains(word);
        hints.around = hints.around || known.around.contains(word);
        hints.always = hints.always || known.always.contains(word);
        hints.byline = hints.byline || known.byline.contains(word);
        hints.comments = hints.comments || known.comments.contains(word);
        hints.author = hints.author || known.author.contains(word);
    }
    return hints;
}

QString withoutBylinePrefix(const QString &author)
{
    QString name = author.simplified();
    for (const QString &prefix : lists().bylinePrefix) {
        if (name.size() > prefix.size() + 1 && name.startsWith(prefix, Qt::CaseInsensitive)
            && (name[prefix.size()].isSpace() || name[prefix.size()] == u':'))
            return name.sliced(prefix.size() + 1).trimmed();
    }
    return name;
}

}
