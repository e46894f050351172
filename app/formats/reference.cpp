// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reference.h"

#include <QSet>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

/// The letters and digits of a word, without their accents, as far as ASCII has them.
QString plainLetters(const QString &word)
{
    QString out;
    for (const QChar letter : word.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            out += letter;
    }
    return out;
}

}

void giveKeys(QList<Reference> &references)
{
    QSet<QString> taken;
    for (Reference &reference : references) {
        const Core::Metadata &metadata = reference.metadata;
        QString who = metadata.authors.isEmpty() ? metadata.publisher : metadata.authors.constFirst();
        who = plainLetters(Core::personName(who).family);
        const Core::KnownDate date = Core::knownDate(metadata.published);
        QString word;
        for (const QString &one : metadata.title.split(u' ', Qt::SkipEmptyParts)) {
            if (plainLetters(one).size() > word.size() && word.size() < 4)
                word = plainLetters(one);
        }
        QString key = who + (date.year > 0 ? QString::number(date.year) : QString()) + word;
        if (key.isEmpty())
            key = u"document"_s;
        QString free = key;
        for (int number = 2; taken.contains(free); ++number)
            free = u"%1-%2"_s.arg(key, QString::number(number));
        taken.insert(free);
        reference.key = free;
    }
}

}
