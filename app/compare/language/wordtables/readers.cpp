// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/wordtables/readers.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cmath>

namespace Crossread::WordTables {

using namespace Qt::StringLiterals;

namespace {

void add(const std::vector<int> &from, const std::vector<int> &to, double weight, std::vector<Pair> &out)
{
    if (!from.empty() && !to.empty() && from.size() <= longestPhrase && to.size() <= longestPhrase)
        out.push_back({from, to, weight});
}

/// "to call; to cry/shout": each way to say it.
QStringList waysOf(const QString &text)
{
    static const QRegularExpression either(uR"((\w+)/(\w+))"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = either.match(one);
        if (match.hasMatch() && one.count(u'/') == 1) {
            for (const int side : {1, 2})
                out.append(QString(one).replace(match.capturedStart(), match.capturedLength(), match.captured(side)));
        } else {
            out.append(one);
        }
    }
    return out;
}

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

QByteArray unzipped(const QString &path)
{
    QByteArray out;
    const gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    if (!file)
        return out;
    QByteArray part(1 << 16, Qt::Uninitialized);
    for (int size = 0; (size = gzread(file, part.data(), unsigned(part.size()))) > 0;)
        out.append(part.constData(), size);
    gzclose(file);
    return out;
}

/// As dictd writes numbers.
qsizetype base64Number(const QByteArray &digits)
{
    static const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    qsizetype out = 0;
    for (const char digit : digits)
        out = out * 64 + std::max<qsizetype>(0, letters.indexOf(digit));
    return out;
}

/// Headword and translations of one entry.
std::pair<QString, QStringList> entryOf(const QString &text, const Language &from, const Language &to)
{
    static const QRegularExpression number(uR"(^\d+\.\s*)"_s);
    static const QRegularExpression nextNumber(uR"((^|\s)\d+\.$)"_s);
    static const QRegularExpression behindHead(uR"(\s*[/<])"_s);
    const QStringList lines = text.split(u'\n');
    const QString head = lines.first().section(behindHead, 0, 0).trimmed();
    QStringList out;
    bool next = true;
    for (const QString &raw : lines.mid(1)) {
        QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const bool announces = nextNumber.match(line).hasMatch();
        // Explanations are in the language of the headword.
        const bool mayBe = to.isCyrillic() ? hasCyrillic(line) : !from.isCyrillic() || !hasCyrillic(line);
        if (mayBe && (next || number.match(line).hasMatch())) {
            line.remove(number).remove(nextNumber);
            for (const QString &way : line.split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts))
                out.append(way.trimmed());
            next = false;
        }
        next = announces || (next && !mayBe ? false : next);
    }
    return {head, out};
}

}

bool readDing(const QString &path, Language &from, Language &to, std::vector<Pair> &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#') || !line.contains("::"_L1))
            continue;
        QStringList ours = line.section("::"_L1, 0, 0).split(u'|');
        QStringList theirs = line.section("::"_L1, 1).split(u'|');
        if (ours.size() != theirs.size()) {
            ours.resize(1);
            theirs.resize(1);
        }
        for (qsizetype i = 0; i < ours.size(); ++i) {
            std::vector<std::vector<int>> a;
            std::vector<std::vector<int>> b;
            for (const QString &way : waysOf(ours[i]))
                a.push_back(from.phrase(way));
            for (const QString &way : waysOf(theirs[i]))
                b.push_back(to.phrase(way));
            const double weight = 1 / std::sqrt(double(std::max<std::size_t>(1, a.size() * b.size())));
            for (const auto &x : a) {
                for (const auto &y : b)
                    add(x, y, weight, out);
            }
        }
    }
    return true;
}

bool readDictd(const QString &path, Language &from, Language &to, std::vector<Pair> &out)
{
    QFile index(path + u".index"_s);
    const QByteArray text = unzipped(path + u".dict.dz"_s);
    if (text.isEmpty() || !index.open(QIODevice::ReadOnly))
        return false;
    QSet<qsizetype> seen;
    while (!index.atEnd()) {
        const QList<QByteArray> fields = index.readLine().trimmed().split('\t');
        if (fields.size() < 3 || fields[0].startsWith("00"))
            continue;
        const qsizetype at = base64Number(fields[1]);
        const qsizetype size = base64Number(fields[2]);
        if (seen.contains(at) || at + size > text.size())
            continue;
        seen.insert(at);
        const auto [head, ways] = entryOf(QString::fromUtf8(QByteArrayView(text).sliced(at, size)), from, to);
        const double weight = 1 / std::sqrt(double(std::max<qsizetype>(1, ways.size())));
        const std::vector<int> word = from.phrase(head);
        for (const QString &way : ways)
            add(word, to.phrase(way), weight, out);
    }
    return true;
}

bool readCatalogue(const QString &path, Language &from, Language &to, std::vector<Pair> &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    const auto number = [&](qsizetype at) {
        return at + 4 <= bytes.size() ? qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at)) : 0;
    };
    constexpr qsizetype magic = 0x950412de;
    if (number(0) != magic)
        return false;
    const auto text = [&](qsizetype table, qsizetype i) {
        return QString::fromUtf8(bytes.mid(number(table + 8 * i + 4), number(table + 8 * i)));
    };
    for (qsizetype i = 0; i < number(8); ++i) {
        const QString english = text(number(12), i).section(QChar(4), -1); // behind a context
        const QString name = text(number(16), i);
        if (!english.isEmpty() && !english.contains(u'\n'))
            add(from.phrase(name), to.phrase(english), 1, out);
    }
    return true;
}

namespace {

/// A transducer: from state to state by pairs of letters.
class Transducer {
public:
    explicit Transducer(const QByteArray &att)
    {
        for (const QByteArray &line : att.split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() >= 4)
                m_arcs[fields[0].toInt()].push_back({fields[1].toInt(), letters(fields[2]), letters(fields[3])});
            else if (!fields[0].isEmpty() && fields.size() <= 2)
                m_ends.insert(fields[0].toInt());
        }
    }

    /// Every word and what it leads to. False where there are too many: then it is no list of words, but says how numbers
    /// and the like are formed.
    template <typename Told>
    [[nodiscard]] bool walk(const Told &told)
    {
        return walk(0, {}, {}, told);
    }

private:
    struct Arc {
        int to;
        QString in;
        QString out;
    };

    static QString letters(const QByteArray &symbol)
    {
        // Marks of word classes and nothing are no letters.
        const QString text = QString::fromUtf8(symbol);
        return text == u"ε"_s || text == "@0@"_L1 || text.startsWith(u'<') ? QString() : text;
    }

    template <typename Told>
    bool walk(int state, const QString &in, const QString &out, const Told &told)
    {
        constexpr int mostSteps = 5'000'000;
        if (m_ends.contains(state))
            told(in, out);
        const auto arcs = m_arcs.constFind(state);
        if (arcs == m_arcs.cend())
            return true;
        m_onTheWay.insert(state);
        for (const Arc &arc : *arcs) {
            if (++m_steps > mostSteps)
                return false;
            if (!m_onTheWay.contains(arc.to) && !walk(arc.to, in + arc.in, out + arc.out, told))
                return false;
        }
        m_onTheWay.remove(state);
        return true;
    }

    QHash<int, std::vector<Arc>> m_arcs;
    QSet<int> m_ends;
    QSet<int> m_onTheWay;
    int m_steps = 0;
};

}

bool readApertium(const QString &path, Language &from, Language &to, std::vector<Pair> &out)
{
    QProcess print;
    print.start(u"lt-print"_s, {path});
    if (!QFile::exists(path) || !print.waitForFinished() || print.exitCode() != 0)
        return false;
    // Each section is a transducer of its own.
    QByteArray all = print.readAllStandardOutput();
    for (const QByteArray &section : all.replace("\n--\n", QByteArray(1, '\0')).split('\0')) {
        std::vector<Pair> pairs;
        const bool areWords = Transducer(section).walk(
            [&](const QString &in, const QString &other) { add(from.phrase(in), to.phrase(other), 1, pairs); });
        if (areWords)
            out.insert(out.end(), pairs.begin(), pairs.end());
    }
    return true;
}

}
