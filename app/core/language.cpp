// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView translationFolder(":/crossread/translations");

// Letters that read like the plain ones and are not.
QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ø'}, {u'u', u'ü'},
        {u'A', u'Á'}, {u'E', u'Ê'}, {u'I', u'Ï'}, {u'O', u'Ø'}, {u'U', u'Ü'}};
    return accents.value(letter, letter);
}

class PseudoTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return {};
        QString made;
        bool kept = false; // placeholders (%1, %n, %L1) and tags stay what they are
        for (const QChar letter : text) {
            kept = kept || letter == u'<' || letter == u'%';
            made += kept ? letter : accented(letter);
            if (letter == u'>' || letter == u'n' || letter.isDigit() || letter.isSpace())
                kept = false;
        }
        return u'[' + made + QString((text.size() * 2 + 4) / 5, u'~') + u']';
    }
};

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

}

QStringList languages()
{
    QStringList found{u"en"_s};
    const QStringList files = QDir(translationFolder).entryList({u"crossread_*.qm"_s});
    for (const QString &file : files) {
        if (const QString language = file.section(u'_', 1).chopped(3); language != "en"_L1)
            found.append(language);
    }
    return found;
}

void speak(const QString &language)
{
    installed().clear(); // a translator that goes uninstalls itself
    if (language == "qps"_L1) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto own = std::make_unique<QTranslator>();
    const bool isKnown = own->load(wanted, u"crossread"_s, u"_"_s, translationFolder);
    // Qt's own words, dates and lists are in the language of ours, or one window would speak two.
    const QLocale spoken = isKnown ? QLocale(own->language()) : QLocale(QLocale::English);
    const bool isPlain = wanted.language() == QLocale::C || wanted.language() == spoken.language();
    QLocale::setDefault(isPlain ? wanted : QLocale(spoken.language(), wanted.territory()));
    // English carries the plural forms; other languages lie over it.
    if (auto english = std::make_unique<QTranslator>(); english->load(u"crossread_en"_s, translationFolder))
        install(std::move(english));
    if (auto qt = std::make_unique<QTranslator>();
        qt->load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    if (isKnown)
        install(std::move(own));
}

}
