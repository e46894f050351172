// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/pdfjoins.h"

#include <QRegularExpression>

namespace Crossread::Import {

namespace {

constexpr QChar softHyphen(0xAD);
constexpr QChar hardHyphen(0x2010);

bool isHyphen(QChar c)
{
    return c == u'-' || c == hardHyphen;
}

QString lastWord(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1].isMark()))
        --begin;
    return text.sliced(begin).toString();
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
        ++end;
    return text.first(end).toString();
}

void expandLigatures(QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        if (c >= 0xFB00 && c <= 0xFB06)
            line.replace(i, 1, QString(QChar(c)).normalized(QString::NormalizationForm_KC));
    }
}

}

PdfJoins::PdfJoins(const QList<PdfPage> &pages)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{M}]+(?:[-\\x{2010}][\\p{L}\\p{M}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<QString, QString>> ends;
    QString last;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            QString text = line.text();
            expandLigatures(text);
            for (auto each = words.globalMatch(text); each.hasNext();)
                ++m_words[each.next().captured().toLower().replace(hardHyphen, u'-')];
            if (!last.isEmpty())
                ends.append({last, firstWord(text)});
            last = !text.isEmpty() && isHyphen(text.back()) ? lastWord(QStringView(text).chopped(1)) : QString();
        }
    }
    int divided = 0;
    int own = 0;
    for (const auto &[before, after] : std::as_const(ends)) {
        divided += m_words.contains((before + after).toLower()) ? 1 : 0;
        own += m_words.contains((before + u'-' + after).toLower()) ? 1 : 0;
    }
    m_divides = divided > own;
}

bool PdfJoins::isDivided(QStringView before, QStringView after) const
{
    const QString first = lastWord(before);
    const QString second = firstWord(after);
    if (first.isEmpty() || second.isEmpty() || !second.front().isLower())
        return false;
    const int whole = m_words.value((first + second).toLower());
    const int parted = m_words.value((first + u'-' + second).toLower());
    return whole != parted ? whole > parted : m_divides;
}

void PdfJoins::append(Paragraph &paragraph, QString line) const
{
    expandLigatures(line);
    QString &text = paragraph.text;
    const bool waits = text.endsWith(u' ');
    if (waits)
        text.chop(1);
    if (text.isEmpty()) {
        text = line;
        return;
    }
    const qsizetype end = text.size();
    if (text.endsWith(softHyphen)) {
        text.chop(1);
    } else if (isHyphen(text.back()) && end > 1 && text[end - 2].isLetterOrNumber()) {
        if (isDivided(QStringView(text).chopped(1), line))
            text.chop(1);
    } else if (!(text.endsWith(u'—') && end > 1 && !text[end - 2].isSpace())) {
        text += u' ';
    }
    // A place that was said to begin with this line does so.
    for (auto place = paragraph.places.rbegin(); place != paragraph.places.rend() && place->position >= end; ++place)
        place->position = text.size();
    text += line;
}

bool endsSentence(QStringView text)
{
    constexpr QStringView closing(u"\"'”’»“)]*");
    constexpr QStringView ends(u".?!:…。？！");
    qsizetype end = text.size();
    while (end > 0 && (closing.contains(text[end - 1]) || text[end - 1].isSpace() || text[end - 1].isDigit()))
        --end;
    return end > 0 && ends.contains(text[end - 1]);
}

}
