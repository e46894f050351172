// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cmath>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 15;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/crossread/crossread.ini"_L1;
}

// The same files in either order name the same project.
QString keyFor(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files) {
        const QString canonical = QFileInfo(file).canonicalFilePath();
        paths.append(canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical);
    }
    paths.sort();
    const QByteArray hash = QCryptographicHash::hash(paths.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return "projects/"_L1 + QString::fromLatin1(hash.toHex().first(24));
}

}

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::System: return u"system"_s;
    case Paper::Light: return u"light"_s;
    case Paper::Dark: return u"dark"_s;
    case Paper::Sepia: return u"sepia"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Paper> paperFromName(QStringView name)
{
    for (const Paper paper : {Paper::System, Paper::Light, Paper::Dark, Paper::Sepia}) {
        if (name.compare(paperName(paper), Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(path.isEmpty() ? defaultPath() : path)
{
    connect(&m_store, &SettingsFile::notKept, this, [this] {
        if (!std::exchange(m_saidNotKept, true))
            Q_EMIT notKept();
    });
    if (!m_store.wasDamaged())
        return;
    // The next write would take away what somebody may still want to look at.
    m_damagedCopy = m_store.path() + ".damaged"_L1;
    QFile::remove(m_damagedCopy);
    QFile::copy(m_store.path(), m_damagedCopy);
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_store.setValue(key, value);
}

void Settings::overrideForThisRun(std::optional<Paper> paper, const QString &language)
{
    m_paper = paper;
    m_language = language;
}

Paper Settings::paper() const
{
    return m_paper ? *m_paper : paperFromName(m_store.value(u"paper"_s).toString()).value_or(Paper::System);
}

void Settings::setPaper(Paper paper)
{
    if (paper == this->paper())
        return;
    m_paper.reset();
    set(u"paper"_s, paperName(paper));
    Q_EMIT paperChanged();
}

QString Settings::language() const
{
    return m_language.isEmpty() ? m_store.value(u"language"_s).toString() : m_language;
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_language.clear();
    set(u"language"_s, language);
    Q_EMIT languageChanged();
}

Reading::Typography Settings::typography() const
{
    Reading::Typography typography;
    typography.family = m_store.value(u"typography/family"_s).toString();
    typography.serif = m_store.value(u"typography/serif"_s, typography.serif).toBool();
    // What is no number, the file may say what it likes, is as if nothing were said.
    const auto number = [this](const char *key, double usual, double least, double most) {
        const double value = m_store.value(QString::fromLatin1(key), usual).toDouble();
        return std::isfinite(value) ? std::clamp(value, least, most) : usual;
    };
    typography.pointSize = number("typography/size", typography.pointSize, 6.0, 72.0);
    typography.measure = std::clamp(m_store.value(u"typography/measure"_s, typography.measure).toInt(), 45, 90);
    typography.leading = number("typography/leading", typography.leading, 1.2, 2.0);
    typography.paragraphGap = number("typography/paragraphGap", typography.paragraphGap, 0.0, 2.0);
    typography.letterSpacing = number("typography/letterSpacing", typography.letterSpacing, 0.0, 0.16);
    typography.wordSpacing = number("typography/wordSpacing", typography.wordSpacing, 0.0, 0.32);
    return typography;
}

void Settings::setTypography(const Reading::Typography &typography)
{
    if (typography == this->typography())
        return;
    m_store.setValue(u"typography/family"_s, typography.family);
    m_store.setValue(u"typography/serif"_s, typography.serif);
    m_store.setValue(u"typography/size"_s, typography.pointSize);
    m_store.setValue(u"typography/measure"_s, typography.measure);
    m_store.setValue(u"typography/leading"_s, typography.leading);
    m_store.setValue(u"typography/letterSpacing"_s, typography.letterSpacing);
    m_store.setValue(u"typography/wordSpacing"_s, typography.wordSpacing);
    set(u"typography/paragraphGap"_s, typography.paragraphGap);
    Q_EMIT typographyChanged();
}

Core::CitationStyle Settings::citationStyle() const
{
    return Core::citationStyleOf(m_store.value(u"citations"_s).toString()).value_or(Core::CitationStyle::Own);
}

void Settings::setCitationStyle(Core::CitationStyle style)
{
    if (style == citationStyle())
        return;
    set(u"citations"_s, Core::citationStyleKey(style));
    Q_EMIT typographyChanged();
}

QString Settings::coder() const
{
    return m_store.value(u"coder"_s).toString();
}

void Settings::setCoder(const QString &coder)
{
    set(u"coder"_s, coder);
}

bool Settings::placesShown() const
{
    return m_store.value(u"placesShown"_s, false).toBool();
}

void Settings::setPlacesShown(bool shown)
{
    if (shown == placesShown())
        return;
    set(u"placesShown"_s, shown);
    Q_EMIT typographyChanged();
}

bool Settings::singleKeys() const
{
    return m_store.value(u"singleKeys"_s, true).toBool();
}

void Settings::setSingleKeys(bool on)
{
    set(u"singleKeys"_s, on);
    Q_EMIT shortcutsChanged();
}

std::optional<QList<int>> Settings::hiddenColumns(const QString &list) const
{
    const QVariant kept = m_store.value(u"hiddenColumns/"_s + list);
    if (!kept.isValid())
        return {};
    QList<int> columns;
    for (const QString &one : kept.toStringList())
        columns.append(one.toInt());
    columns.removeAll(0);
    return columns;
}

void Settings::setHiddenColumns(const QString &list, const QList<int> &columns)
{
    QStringList kept{u"0"_s}; // which is never hidden: a list of nothing would be read back as if nobody had chosen
    for (const int column : columns)
        kept.append(QString::number(column));
    set("hiddenColumns/"_L1 + list, kept);
}

bool Settings::looksAgain() const
{
    return m_store.value(u"looksAgain"_s, true).toBool();
}

void Settings::setLooksAgain(bool on)
{
    set(u"looksAgain"_s, on);
    Q_EMIT looksAgainChanged();
}

bool Settings::backups() const
{
    return m_store.value(u"backups"_s, true).toBool();
}

void Settings::setBackups(bool on)
{
    set(u"backups"_s, on);
}

bool Settings::tellOnce(const QString &what)
{
    QStringList told = m_store.value(u"told"_s).toStringList();
    if (told.contains(what))
        return false;
    told.append(what);
    set(u"told"_s, told);
    return true;
}

QHash<QString, QKeySequence> Settings::shortcuts() const
{
    QHash<QString, QKeySequence> shortcuts;
    const QVariantMap stored = m_store.value(u"shortcuts"_s).toMap();
    for (const auto &[id, keys] : stored.asKeyValueRange())
        shortcuts.insert(id, QKeySequence(keys.toString(), QKeySequence::PortableText));
    return shortcuts;
}

void Settings::setShortcuts(const QHash<QString, QKeySequence> &shortcuts)
{
    QVariantMap stored;
    for (const auto &[id, keys] : shortcuts.asKeyValueRange())
        stored.insert(id, keys.toString(QKeySequence::PortableText));
    set(u"shortcuts"_s, stored);
    Q_EMIT shortcutsChanged();
}

QStringList Settings::recentProjects() const
{
    const QStringList recent = m_store.value(u"recent"_s).toStringList(); // which somebody may have written into it
    return recent.first(std::min<qsizetype>(recent.size(), recentLimit));
}

void Settings::addRecentProject(const QString &path)
{
    QStringList recent = recentProjects();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    set(u"recent"_s, recent.first(std::min<qsizetype>(recent.size(), recentLimit)));
    Q_EMIT recentProjectsChanged();
}

void Settings::removeRecentProject(const QString &path)
{
    QStringList recent = recentProjects();
    recent.removeAll(path);
    set(u"recent"_s, recent);
    Q_EMIT recentProjectsChanged();
}

bool Settings::tellsDesktop() const
{
    return m_store.value(u"tellsDesktop"_s, false).toBool();
}

void Settings::setTellsDesktop(bool on)
{
    set(u"tellsDesktop"_s, on);
}

QString Settings::projectFor(const QStringList &files) const
{
    return m_store.value(keyFor(files)).toString();
}

void Settings::setProjectFor(const QStringList &files, const QString &path)
{
    set(keyFor(files), path);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(u"window/geometry"_s, geometry);
}

QByteArray Settings::panelLayout() const
{
    return m_store.value(u"window/panels"_s).toByteArray();
}

void Settings::setPanelLayout(const QByteArray &layout)
{
    set(u"window/panels"_s, layout);
}

QByteArray Settings::ownLayout() const
{
    return m_store.value(u"window/ownLayout"_s).toByteArray();
}

void Settings::setOwnLayout(const QByteArray &layout)
{
    set(u"window/ownLayout"_s, layout);
}

QString Settings::folder() const
{
    const QString folder = m_store.value(u"folder"_s).toString();
    return QDir(folder).exists() && !folder.isEmpty()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    set(u"folder"_s, folder);
}

}
