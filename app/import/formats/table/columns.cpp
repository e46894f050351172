// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/table/columns.h"

#include "import/formats/timecode.h"
#include "import/languagelists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvColumns)
};

constexpr qsizetype sampleRows = 400;

/// Names of columns as programs write them, and people.
QSet<QString> names(const char16_t *key)
{
    const QStringList list = languageList(u"tables"_s, QString(key));
    return {list.begin(), list.end()};
}

const QSet<QString> &textNames()
{
    static const QSet<QString> known = names(u"words");
    return known;
}

const QSet<QString> &speakerNames()
{
    static const QSet<QString> known = names(u"speakers");
    return known;
}

const QSet<QString> &roleNames()
{
    static const QSet<QString> known = names(u"roles");
    return known;
}

const QSet<QString> &beginNames()
{
    static const QSet<QString> known = names(u"begins");
    return known;
}

const QSet<QString> &endNames()
{
    static const QSet<QString> known = names(u"ends");
    return known;
}

QString folded(const QString &name)
{
    QString text = name.toLower();
    text.replace(u'_', u' ').replace(u'-', u' ');
    return text.simplified();
}

struct Content {
    qsizetype filled = 0;
    qsizetype characters = 0;
    qsizetype times = 0;
    qsizetype numbers = 0;
    qsizetype spaced = 0; // with blanks inside
    QSet<QString> different;
    [[nodiscard]] double length() const { return filled == 0 ? 0 : double(characters) / double(filled); }
    [[nodiscard]] bool isNumeric() const { return filled > 0 && (numbers + times) * 10 >= filled * 9; }
    [[nodiscard]] bool isWordy() const { return filled > 0 && !isNumeric() && spaced * 2 > filled && length() >= 12; }
    [[nodiscard]] bool isNaming() const
    {
        return filled >= 2 && !isNumeric() && length() <= 40 && different.size() < filled;
    }
};

QList<Content> contentOf(const QList<QStringList> &rows, qsizetype first)
{
    QList<Content> contents;
    for (qsizetype i = first; i < std::min(rows.size(), first + sampleRows); ++i) {
        const QStringList &row = rows[i];
        if (contents.size() < row.size())
            contents.resize(row.size());
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row[column];
            if (cell.isEmpty())
                continue;
            Content &content = contents[column];
            bool isNumber = false;
            (void)cell.toDouble(&isNumber);
            content.filled += 1;
            content.characters += cell.size();
            content.numbers += isNumber;
            content.times += !isNumber && wholeTime(cell).has_value();
            content.spaced += cell.contains(u' ');
            content.different.insert(cell);
        }
    }
    return contents;
}

// The column of such a name whose cells may be what it says: a "Line" may be words or a number.
int namedColumn(const QStringList &head, const QList<Content> &below, const QSet<QString> &names,
    bool (*fits)(const Content &content))
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (names.contains(folded(head[i])) && (i >= below.size() || below[i].filled == 0 || fits(below[i])))
            return int(i);
    }
    return -1;
}

void findByHead(Columns &columns, const QStringList &head, const QList<Content> &below)
{
    const auto words = [](const Content &content) { return !content.isNumeric(); };
    const auto times = [](const Content &content) { return content.isNumeric(); };
    const auto anything = [](const Content &) { return true; };
    columns.text = namedColumn(head, below, textNames(), words);
    columns.speaker = namedColumn(head, below, speakerNames(), anything);
    columns.role = namedColumn(head, below, roleNames(), words);
    columns.begin = namedColumn(head, below, beginNames(), times);
    columns.end = namedColumn(head, below, endNames(), times);
}

// A first row of names has words where the rows below have numbers, or is of short, different names without sentences.
bool isHead(const QStringList &row, const QList<Content> &below)
{
    bool tells = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].size() > 40 || wholeTime(row[i]))
            return false;
        if (i < below.size() && !row[i].isEmpty()) {
            const double usual = below[i].length();
            tells = tells || below[i].isNumeric() || (usual > 20 && double(row[i].size()) * 3 < usual);
        }
    }
    return tells && QSet<QString>(row.begin(), row.end()).size() == row.size();
}

}

QStringList wordyColumns(const QList<QStringList> &rows, const Columns &columns)
{
    const QList<Content> contents = contentOf(rows, columns.head ? 1 : 0);
    QList<int> wordy;
    for (qsizetype i = 0; i < std::min(contents.size(), columns.names.size()); ++i) {
        if (contents[i].isWordy())
            wordy.append(int(i));
    }
    std::ranges::sort(wordy, {}, [&](int i) { return -contents[i].characters; });
    QStringList names;
    for (const int i : std::as_const(wordy))
        names.append(columns.names[i]);
    return names;
}

Columns columnsOf(const QList<QStringList> &rows, const QString &chosen)
{
    Columns columns;
    if (rows.isEmpty())
        return columns;
    const QList<Content> below = contentOf(rows, 1);
    findByHead(columns, rows.first(), below);
    const bool named = columns.text >= 0 || columns.speaker >= 0 || columns.begin >= 0;
    columns.head = named || isHead(rows.first(), below);
    const QList<Content> contents = columns.head ? below : contentOf(rows, 0);
    for (qsizetype i = 0; i < std::max(contents.size(), rows.first().size()); ++i) {
        const QString name = columns.head ? rows.first().value(i) : QString();
        columns.names.append(name.isEmpty() ? Words::tr("Column %1").arg(i + 1) : name);
    }
    if (!chosen.isEmpty())
        columns.text = int(columns.names.indexOf(chosen));
    const auto taken = [&](int i) {
        return i == columns.text || i == columns.role || i == columns.begin || i == columns.end;
    };
    if (columns.text < 0 && chosen.isEmpty()) {
        const QStringList wordy = wordyColumns(rows, columns);
        if (wordy.size() == 1)
            columns.text = int(columns.names.indexOf(wordy.first()));
    }
    for (int i = 0; i < int(contents.size()) && !columns.head; ++i) {
        const bool times = contents[i].filled > 0 && contents[i].times * 10 >= contents[i].filled * 9;
        if (times && !taken(i))
            (columns.begin < 0 ? columns.begin : columns.end) = i;
    }
    // Only where no row names the columns: of named ones people say which is the speaker.
    for (int i = 0; i < int(contents.size()) && columns.speaker < 0 && !columns.head; ++i) {
        if (!taken(i) && contents[i].isNaming())
            columns.speaker = i;
    }
    return columns;
}

QList<Cue> cuesOf(const QList<QStringList> &rows, const Columns &columns)
{
    QList<Cue> cues;
    const auto cell = [](const QStringList &row, int column) { return column < 0 ? QString() : row.value(column); };
    // Bare numbers are seconds, or milliseconds where the column's name or their size says so.
    const QString unit = columns.begin < 0 ? QString() : folded(columns.names.value(columns.begin));
    double last = 0;
    qsizetype characters = 0;
    for (const QStringList &row : rows) {
        last = std::max(last, cell(row, columns.begin).toDouble());
        characters += cell(row, columns.text).size();
    }
    const bool milliseconds =
        unit.endsWith(u"ms") || (last > 0 && double(characters) / last < 0.1 && !unit.endsWith(u"(s)"));
    const auto time = [&](const QString &text) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? secondsTime(milliseconds ? number / 1000 : number) : wholeTime(text);
    };
    for (qsizetype i = columns.head ? 1 : 0; i < rows.size(); ++i) {
        const QStringList &row = rows[i];
        Cue cue{.begin = time(cell(row, columns.begin)),
            .end = time(cell(row, columns.end)),
            .speaker = cell(row, columns.speaker).simplified(),
            .role = cell(row, columns.role).simplified()};
        // A colon behind the name is the table's; the page has its own.
        while (cue.speaker.endsWith(u':'))
            cue.speaker = cue.speaker.chopped(1).trimmed();
        for (const QString &line : cell(row, columns.text).split(u'\n', Qt::SkipEmptyParts)) {
            cue.text = line;
            cue.paragraph = true;
            cues.append(cue);
            cue.begin.reset();
            cue.end.reset();
        }
    }
    return cues;
}

}
