// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/documentchoice.h"

#include "core/changes.h"
#include "core/codenames.h"
#include "models/factsindex.h"
#include "window/widgets/opensize.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace Crossread::Window {

namespace {

constexpr int lettersOfChoice = 14;
constexpr int shownAtOnce = 20; // entries; the others are scrolled to
constexpr qsizetype mostOffered = 30; // values of one attribute; the list of several finds more of them by its filter
constexpr int entryRole = Qt::UserRole + 1; // what the entry is; its data say which documents it means
constexpr int filteredRole = Qt::UserRole + 1; // in the list of several: all that its filter looks at

/// What a document is found by in the list: its name, its group, and what is said of it.
QString filteredText(const Core::DocumentRecord &record)
{
    QStringList parts{record.name, record.group};
    for (const Core::AttributeValue &one : record.attributes)
        parts.append(one.value);
    return parts.join(u'\n');
}

/// What is said of these with an attribute, each once; where nearly each has its own, these are no choice.
QStringList valuesOf(const auto &records, const Core::Attribute &attribute)
{
    QMap<QString, QString> values; // by the same in small letters
    for (const auto &record : records) {
        const QString value = Core::valueOf(record.attributes, attribute.id);
        if (!value.isEmpty() && !values.contains(value.toCaseFolded()))
            values.insert(value.toCaseFolded(), value);
        if (values.size() > mostOffered)
            return {};
    }
    return values.values();
}

QListWidget *tickList(const Project::Project &project, const QList<Core::DocumentId> &ticked)
{
    const QSet<Core::DocumentId> isTicked(ticked.cbegin(), ticked.cend());
    auto *list = new QListWidget;
    for (const Core::DocumentRecord &record : project.documents()) {
        auto *item = new QListWidgetItem(record.name, list);
        item->setData(Qt::UserRole, QVariant::fromValue(record.id));
        item->setData(filteredRole, filteredText(record));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked.contains(record.id) ? Qt::Checked : Qt::Unchecked);
    }
    return list;
}

}

DocumentChoice::DocumentChoice(Project::Project &project, const QString &none, QWidget *parent)
    : QComboBox(parent)
    , m_project(project)
    , m_none(none)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(lettersOfChoice);
    setMaxVisibleItems(shownAtOnce);
    fill();
    connect(this, &QComboBox::activated, this, &DocumentChoice::take);
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::DocumentRecord>(applied) || touches<Core::Attribute>(applied)
            || touches<Core::SpeakerRecord>(applied))
            follow();
    });
}

void DocumentChoice::offerSpeakers(const Models::FactsIndex &facts)
{
    m_facts = &facts;
    connect(&facts, &Models::FactsIndex::found, this, &DocumentChoice::follow);
    fill();
}

void DocumentChoice::follow()
{
    const Library::DocumentSet before = set();
    fill();
    if (set() != before)
        Q_EMIT chosen();
}

void DocumentChoice::fill()
{
    const QVariant entry = currentData(entryRole);
    const Library::DocumentSet before = set();
    clear();
    if (!m_none.isEmpty())
        add(m_none, None);
    add(tr("All documents"), All);
    m_several.removeIf([this](Core::DocumentId id) { return m_project.record(id) == nullptr; });
    add(m_several.isEmpty() ? tr("Several documents…") : tr("%Ln documents…", nullptr, int(m_several.size())), Several,
        {.documents = m_several});
    for (const auto part : {&DocumentChoice::addGroups, &DocumentChoice::addValues, &DocumentChoice::addYears,
             &DocumentChoice::addSpeakerValues, &DocumentChoice::addSpeakers, &DocumentChoice::addDocuments}) {
        const int first = count();
        (this->*part)();
        if (count() > first)
            insertSeparator(first);
    }
    const bool wasSeveral = entry.isValid() && entry.toInt() == Several && !m_several.isEmpty();
    for (int index = 0; index < count(); ++index) {
        if (entry.isValid() && itemData(index, entryRole) == entry
            && (wasSeveral || itemData(index).value<Library::DocumentSet>() == before))
            setCurrentIndex(index);
    }
    m_before = currentIndex();
}

void DocumentChoice::add(const QString &text, Entry entry, const Library::DocumentSet &set)
{
    addItem(text, QVariant::fromValue(set));
    setItemData(count() - 1, int(entry), entryRole);
}

void DocumentChoice::addGroups()
{
    QSet<QString> groups;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const QStringList names = Core::codeNamesIn(record.group);
        for (qsizetype size = 1; size <= names.size(); ++size)
            groups.insert(Core::codePathOf(names.first(size)));
    }
    QStringList sorted(groups.begin(), groups.end());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &group : std::as_const(sorted))
        add(tr("Group %1").arg(group), Some, {.group = group});
}

void DocumentChoice::addValues()
{
    for (const Core::Attribute &attribute : m_project.data().attributes(Core::AttributeOf::Document)) {
        for (const QString &value : valuesOf(m_project.documents(), attribute)) {
            //: documents of which that is said: “Outlet: Reuters”
            add(tr("%1: %2").arg(attribute.name, value), Some, {.said = {{attribute.id, value}}});
        }
    }
}

void DocumentChoice::addSpeakerValues()
{
    if (m_facts == nullptr)
        return;
    for (const Core::Attribute &attribute : m_project.data().attributes(Core::AttributeOf::Speaker)) {
        for (const QString &value : valuesOf(m_project.data().speakers(), attribute)) {
            //: what those say of whom that is said: “Said by Party: Labour”
            add(tr("Said by %1: %2").arg(attribute.name, value), Some, {.saidOfSpeakers = {{attribute.id, value}}});
        }
    }
}

void DocumentChoice::addSpeakers()
{
    if (m_facts == nullptr)
        return;
    for (const QString &name : Library::speakersOf(m_project.data(), m_facts->all()))
        add(tr("Said by %1").arg(name), Some, {.speakers = {name}});
}

void DocumentChoice::addYears()
{
    constexpr qsizetype digits = 4;
    QSet<QString> years;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        if (Core::daysOf(record.metadata.published))
            years.insert(record.metadata.published.left(digits));
    }
    QStringList sorted(years.begin(), years.end());
    sorted.sort();
    for (const QString &year : std::as_const(sorted))
        add(tr("Published in %1").arg(year), Some, {.from = year, .to = year});
}

void DocumentChoice::addDocuments()
{
    for (const Core::DocumentRecord &record : m_project.documents())
        add(record.name, Some, {.documents = {record.id}});
}

bool DocumentChoice::isNone() const
{
    return currentData(entryRole).toInt() == None;
}

Library::DocumentSet DocumentChoice::set() const
{
    return currentData().value<Library::DocumentSet>();
}

void DocumentChoice::take(int index)
{
    if (itemData(index, entryRole).toInt() == Several) {
        setCurrentIndex(m_before); // until some are ticked
        askForSeveral();
        return;
    }
    m_before = index;
    Q_EMIT chosen();
}

void DocumentChoice::setSeveral(const QList<Core::DocumentId> &documents)
{
    m_several = documents;
    fill();
    const int index = findData(documents.isEmpty() ? int(All) : int(Several), entryRole);
    setCurrentIndex(index);
    m_before = index;
    Q_EMIT chosen();
}

void DocumentChoice::askForSeveral()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose Documents"));
    QListWidget *list = tickList(m_project, m_several);
    list->setAccessibleName(tr("Documents"));
    auto *letters = new QLineEdit;
    letters->setPlaceholderText(tr("Filter"));
    letters->setAccessibleName(tr("Filter by name, group, or what is said of a document"));
    letters->setToolTip(letters->accessibleName());
    letters->setClearButtonEnabled(true);
    connect(letters, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem *item = list->item(row);
            item->setHidden(!item->data(filteredRole).toString().contains(text, Qt::CaseInsensitive));
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *all = buttons->addButton(tr("&Tick All Shown"), QDialogButtonBox::ActionRole);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, list, [list] {
        for (int row = 0; row < list->count(); ++row) {
            if (QListWidgetItem *item = list->item(row); !item->isHidden())
                item->setCheckState(Qt::Checked);
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, list] {
        QList<Core::DocumentId> ticked;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                ticked.append(list->item(row)->data(Qt::UserRole).value<Core::DocumentId>());
        }
        setSeveral(ticked);
    });
    auto *column = new QVBoxLayout(dialog);
    for (QWidget *widget : std::initializer_list<QWidget *>{letters, list, buttons})
        column->addWidget(widget);
    const int em = fontMetrics().height();
    setOpenSize(*dialog, {em * 22, em * 20});
    dialog->open();
}

}
