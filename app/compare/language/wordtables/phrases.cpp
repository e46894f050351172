// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/wordtables/phrases.h"

#include <QRegularExpression>

namespace Crossread::WordTables {

using namespace Qt::StringLiterals;

int Stems::of(const QString &language, const QString &stem)
{
    const QByteArray key = (language + u':' + stem).toUtf8();
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_keys.push_back(key);
    m_numbers.insert(key, int(m_keys.size()) - 1);
    return int(m_keys.size()) - 1;
}

Language::Language(const QString &code, const QString &leftOut, Stems &stems)
    : m_code(code)
    , m_rules(Compare::LanguageRules::forCode(code))
    , m_stemmer(code, m_rules->stemEndings, m_rules->foldedVowels)
    , m_stems(stems)
{
    for (const QString &word : leftOut.split(u' ', Qt::SkipEmptyParts))
        m_leftOut.insert(word);
}

bool Language::isCyrillic() const
{
    return std::any_of(m_rules->stopWords.begin(), m_rules->stopWords.end(),
        [](const QString &word) { return word[0].script() == QChar::Script_Cyrillic; });
}

std::vector<int> Language::phrase(QString text)
{
    static const QRegularExpression brackets(uR"(\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>|["„“”!?…]|\.\.\.)"_s);
    static const QRegularExpression word(
        uR"([^\W\d_]+(?:['’ʼ][^\W\d_]+)*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(QChar(0x0301)).replace(brackets, u" "_s);
    std::vector<int> weighty;
    std::vector<int> all;
    for (auto it = word.globalMatch(text.toLower()); it.hasNext();) {
        QString surface = it.next().captured().replace(QChar(0x2019), u'\'');
        if (const qsizetype apostrophe = surface.indexOf(u'\'');
            apostrophe > 0 && m_rules->elisions.contains(surface.left(apostrophe)))
            surface = surface.mid(apostrophe + 1);
        if (m_leftOut.contains(surface))
            continue;
        const int stem = m_stems.of(m_code, m_stemmer.stem(surface));
        all.push_back(stem);
        if (surface.size() > 1 && !m_rules->stopWords.contains(Compare::withoutAccents(surface)))
            weighty.push_back(stem);
    }
    return weighty.empty() ? all : weighty;
}

}
