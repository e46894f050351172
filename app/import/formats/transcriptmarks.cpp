// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/transcriptmarks.h"

#include "import/formats/timecode.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

namespace {

using Millis = std::chrono::milliseconds;

constexpr QStringView time(u"(\\d{1,3}(?::\\d{1,2}){1,2}(?:[.,-]\\d{1,3})?)");
// Up to six words of letters, initials and numbers ("Speaker 1", "Berg, Anna", "M. O'Neil-Ruiz", "S00", "A & B").
constexpr QStringView name(
    u"((?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&/\\-]*,?)(?:[ \\x{a0}](?:[\\p{L}\\p{N}(&][\\p{L}\\p{M}\\p{N}.'’&/()\\-]*,?)){0,5})");
constexpr int fewestLines = 2; // of a kind, to be believed

QRegularExpression pattern(const QString &form)
{
    QString text = form;
    text.replace(QStringLiteral("TIME"), time.toString()).replace(QStringLiteral("NAME"), name.toString());
    // Blanks of any kind, since word processors write them hard between a name and its time.
    text.replace(u'_', QLatin1StringView("[\\s\\x{a0}\\x{202f}]"));
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

// A line above what is said: which groups hold the name, the begin and the end.
struct HeadForm {
    QRegularExpression pattern;
    int name = 0;
    int begin = 0;
    int end = 0;
};

const QList<HeadForm> &headForms()
{
    static const QList<HeadForm> forms{
        {pattern(QStringLiteral("^TIME_*(?:-->|–|-)_*TIME(?:_+NAME)?:?$")), 3, 1, 2},
        {pattern(QStringLiteral("^NAME(?:,|_-|_–)?_+[\\[(]?TIME[\\])]?(?:_*(?:-->|–|-)_*TIME[\\])]?)?:?$")), 1, 2, 3},
        {pattern(QStringLiteral("^NAME:_*[\\[(]?TIME[\\])]?$")), 1, 2, 0},
        {pattern(QStringLiteral("^[\\[(]?TIME[\\])]?_+(?:[-–|]_+)?NAME:?$")), 2, 1, 0},
        {pattern(QStringLiteral("^[\\[(#]?TIME[\\])#]?$")), 0, 1, 0},
    };
    return forms;
}

struct Head {
    int form = -1;
    QString name;
    std::optional<Millis> begin;
    std::optional<Millis> end;
};

bool isProse(const Paragraph &paragraph)
{
    return paragraph.kind == BlockKind::Paragraph || paragraph.kind == BlockKind::BlockQuotation
        || paragraph.kind == BlockKind::ListItem || paragraph.kind == BlockKind::Heading;
}

Head headOf(const Paragraph &paragraph)
{
    Head head;
    const QString line = paragraph.text.trimmed();
    if (!isProse(paragraph) || line.size() > 100)
        return head;
    for (int i = 0; i < headForms().size(); ++i) {
        const HeadForm &form = headForms()[i];
        const auto match = form.pattern.match(line);
        if (!match.hasMatch())
            continue;
        head.begin = clockTime(match.capturedView(form.begin));
        if (form.end > 0)
            head.end = clockTime(match.capturedView(form.end));
        if (!head.begin)
            return {};
        head.form = i;
        if (form.name > 0)
            head.name = match.captured(form.name).trimmed();
        return head;
    }
    return head;
}

// A name alone on its line, below a line with the time: the rest of the older Teams head.
bool isNameAlone(const Paragraph &paragraph)
{
    static const QRegularExpression form = pattern(QStringLiteral("^NAME$"));
    const QString line = paragraph.text.trimmed();
    return isProse(paragraph) && line.size() <= 60 && form.match(line).hasMatch();
}

Core::Locator placeOf(const Head &head, qsizetype position)
{
    Core::Locator place;
    place.position = position;
    place.begin = head.begin;
    place.end = head.end;
    return place;
}

// The lines above, of the forms that are believed: those that have something said below, nearly always. The programme of
// a conference has a time and words in each line, too.
QList<Head> headsOf(const QList<Paragraph> &paragraphs)
{
    QList<Head> heads;
    QHash<int, std::pair<int, int>> counts; // of all, and of those with words below
    qsizetype last = -1;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        heads.append(headOf(paragraphs[i]));
        if (paragraphs[i].text.trimmed().isEmpty())
            continue;
        if (heads[i].form >= 0)
            ++counts[heads[i].form].first;
        else if (last >= 0 && heads[last].form >= 0)
            ++counts[heads[last].form].second;
        last = i;
    }
    last = -1;
    for (qsizetype i = heads.size() - 1; i >= 0; --i) {
        Head &head = heads[i];
        const auto [all, followed] = counts.value(head.form);
        const bool empty = last < 0 || heads[last].form >= 0;
        if (followed < fewestLines || followed * 5 < all * 4 || (empty && !head.name.isEmpty()))
            head = {};
        if (!paragraphs[i].text.trimmed().isEmpty())
            last = i;
    }
    return heads;
}

// Lines above go; what they say is said of the paragraph below.
void takeHeads(QList<Paragraph> &paragraphs)
{
    const QList<Head> heads = headsOf(paragraphs);
    QList<Paragraph> kept;
    Head open;
    bool waits = false; // for the paragraph that the head is about
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Head &head = heads[i];
        if (head.form >= 0) {
            // What is marked in a line that goes (a page, a comment) stands at the begin of the next paragraph.
            Paragraph rest = paragraphs[i];
            rest.cut(0, rest.text.size());
            if (!rest.places.isEmpty() || !rest.comments.isEmpty())
                kept.append(rest);
            const QString name = waits && head.name.isEmpty() ? open.name : head.name;
            open = head;
            open.name = name;
            waits = true;
            continue;
        }
        Paragraph paragraph = paragraphs[i];
        if (waits && !paragraph.text.trimmed().isEmpty()) {
            const bool nameBelow = open.form == 0 && open.name.isEmpty() && isNameAlone(paragraph)
                && i + 1 < paragraphs.size() && heads[i + 1].form < 0;
            if (nameBelow) {
                open.name = paragraph.text.trimmed();
                continue;
            }
            paragraph.trim();
            if (!open.name.isEmpty()) {
                paragraph.speaker = open.name;
                paragraph.kind = BlockKind::Paragraph;
            }
            paragraph.places.prepend(placeOf(open, 0));
            waits = false;
        }
        kept.append(std::move(paragraph));
    }
    paragraphs = std::move(kept);
}

struct Mark {
    qsizetype begin = 0;
    qsizetype end = 0;
    Millis time{};
};

// Marks inside the text. Between # signs they are nothing else; in brackets they are times where the text has several.
QList<Mark> marksIn(const QString &text)
{
    static const QRegularExpression form = pattern(QStringLiteral("_*(?:#TIME#|\\[TIME\\]|^\\(TIME\\)|\\(TIME\\)$)"));
    QList<Mark> marks;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (const auto at = clockTime(match.capturedView(match.lastCapturedIndex())))
            marks.append({match.capturedStart(), match.capturedEnd(), *at});
    }
    return marks;
}

// "Anna Berg (00:16): Good evening": the name stays, the time goes.
void takeTimeFromLabel(Paragraph &paragraph)
{
    static const QRegularExpression form =
        pattern(QStringLiteral("^NAME(_*[\\[(]TIME[\\])])_*:|^NAME(:_*[\\[(]TIME[\\])]:?)_"));
    const auto match = form.match(paragraph.text);
    if (!match.hasMatch())
        return;
    const int group = match.capturedStart(2) >= 0 ? 2 : 5;
    const auto at = clockTime(match.capturedView(group + 1));
    if (!at)
        return;
    paragraph.cut(match.capturedStart(group) + (group == 5 ? 1 : 0), match.capturedEnd(group));
    Core::Locator place;
    place.begin = at;
    paragraph.places.prepend(place);
}

void takeMarks(QList<Paragraph> &paragraphs)
{
    qsizetype count = 0;
    for (const Paragraph &paragraph : std::as_const(paragraphs))
        count += isProse(paragraph) ? marksIn(paragraph.text).size() : 0;
    bool marked = false; // a time has come
    std::optional<Core::Locator> next; // what a mark at a paragraph's end says is said of the one below
    for (Paragraph &paragraph : paragraphs) {
        if (!isProse(paragraph))
            continue;
        if (next && !paragraph.text.trimmed().isEmpty())
            paragraph.places.prepend(*std::exchange(next, {}));
        takeTimeFromLabel(paragraph);
        const QList<Mark> marks = marksIn(paragraph.text);
        // f4 marks where words end: the first ones are from the recording's begin on.
        const bool opensRecording = !marked && !marks.isEmpty() && marks.first().begin > 0
            && QStringView(paragraph.text).sliced(marks.first().begin).trimmed().startsWith(u'#');
        marked = marked || !marks.isEmpty() || !paragraph.places.isEmpty();
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            if (count < fewestLines && !QStringView(paragraph.text).sliced(mark->begin).trimmed().startsWith(u'#'))
                continue;
            const bool opens = mark->begin == 0;
            paragraph.cut(mark->begin, mark->end);
            if (opens)
                while (!paragraph.text.isEmpty() && paragraph.text.front().isSpace())
                    paragraph.cut(0, 1);
            Core::Locator place;
            place.position = mark->begin;
            while (place.position < paragraph.text.size() && paragraph.text[place.position].isSpace())
                ++place.position;
            place.begin = mark->time;
            if (place.position == paragraph.text.size()) {
                next = {.begin = mark->time};
                continue;
            }
            const auto behind = std::ranges::find_if(
                paragraph.places, [&](const Core::Locator &known) { return known.position > place.position; });
            paragraph.places.insert(behind, place);
        }
        if (opensRecording)
            paragraph.places.prepend({.begin = Millis(0)});
    }
}

// Which column of a table's rows holds times, names and words, if it is a transcript: -1 where none does.
struct Columns {
    int times = -1;
    int names = -1;
    int words = -1;
};

// The time in a cell: "[00:00:16]", "00:16 - 00:18".
QStringList timesIn(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:-->|–|\\s-\\s)\\s*"));
    static const QRegularExpression around(QStringLiteral("^[\\s\\[(#]+|[\\s\\])#]+$"));
    QStringList times = cell.split(between);
    for (QString &time : times)
        time.remove(around);
    return times;
}

Columns columnsOf(std::span<const Paragraph> rows)
{
    QList<QStringList> cells;
    for (const Paragraph &row : rows)
        cells.append(row.text.split(u'\t'));
    const qsizetype width = cells.first().size();
    const bool even = std::ranges::all_of(cells, [&](const QStringList &row) { return row.size() == width; });
    if (!even || width < 2 || width > 4 || cells.size() < 4)
        return {};
    Columns found;
    for (int column = 0; column < width && found.times < 0; ++column) {
        const auto times = std::ranges::count_if(
            cells, [&](const QStringList &row) { return clockTime(timesIn(row[column]).constFirst()).has_value(); });
        if (times * 10 >= cells.size() * 8)
            found.times = column;
    }
    if (found.times < 0)
        return {};
    // The row of headings says nothing of what is below it.
    cells.removeIf([&](const QStringList &row) { return !clockTime(timesIn(row[found.times]).constFirst()); });
    QList<double> lengths;
    for (int column = 0; column < width; ++column) {
        qsizetype length = 0;
        QSet<QString> values;
        for (const QStringList &row : std::as_const(cells)) {
            length += row[column].size();
            values.insert(row[column].trimmed());
        }
        lengths.append(double(length) / double(cells.size()));
        if (column != found.times && found.names < 0 && lengths.last() < 40 && values.size() * 2 <= cells.size())
            found.names = column;
    }
    found.words = int(std::ranges::max_element(lengths) - lengths.begin());
    const bool sure = found.words != found.times && found.words != found.names && lengths[found.words] > 15;
    return sure ? found : Columns{};
}

void takeRows(QList<Paragraph> &paragraphs)
{
    for (qsizetype begin = 0; begin < paragraphs.size(); ++begin) {
        qsizetype end = begin;
        while (end < paragraphs.size() && paragraphs[end].kind == BlockKind::TableRow)
            ++end;
        if (end == begin)
            continue;
        const Columns columns = columnsOf(std::span(paragraphs).subspan(begin, end - begin));
        for (qsizetype i = begin; i < end && columns.times >= 0; ++i) {
            Paragraph &row = paragraphs[i];
            const QStringList cells = row.text.split(u'\t');
            Paragraph said;
            said.text = cells[columns.words].trimmed();
            Core::Locator place;
            const QStringList times = timesIn(cells[columns.times]);
            place.begin = clockTime(times.value(0));
            place.end = clockTime(times.value(1));
            if (!place.begin) {
                row.kind = BlockKind::Furniture; // the row of headings
                row.text.replace(u'\t', u' ');
                continue;
            }
            said.places = row.places;
            for (Core::Locator &known : said.places)
                known.position = 0;
            said.places.append(place);
            const QString speaker = columns.names < 0 ? QString() : cells[columns.names].trimmed();
            said.speaker = speaker.endsWith(u':') ? speaker.chopped(1) : speaker;
            for (const CommentMark &mark : std::as_const(row.comments))
                said.comments.append({mark.isEnd ? said.text.size() : 0, mark.id, mark.isEnd});
            row = std::move(said);
        }
        begin = end;
    }
}

}

void readTranscriptMarks(QList<Paragraph> &paragraphs)
{
    takeRows(paragraphs);
    takeHeads(paragraphs);
    takeMarks(paragraphs);
}

}
