// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/documentchoice.h"

#include "core/codenames.h"
#include "window/desk/touches.h"
#include "window/widgets/opensize.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

namespace Crossread::Window {

namespace {

constexpr int lettersOfChoice = 14;
constexpr int kindRole = Qt::UserRole + 1; // what the entry means; its data say which
enum Entry { None, All, Several, Group, One };

}

DocumentChoice::DocumentChoice(Project::Project &project, const QString &none, QWidget *parent)
    : QComboBox(parent)
    , m_project(project)
    , m_none(none)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(lettersOfChoice);
    fill();
    connect(this, &QComboBox::activated, this, &DocumentChoice::take);
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::DocumentRecord>(applied))
            fill();
    });
}

void DocumentChoice::fill()
{
    const QVariant kind = currentData(kindRole);
    const QVariant which = currentData();
    clear();
    const auto add = [this](const QString &text, Entry entry, const QVariant &data = {}) {
        addItem(text, data);
        setItemData(count() - 1, int(entry), kindRole);
    };
    if (!m_none.isEmpty())
        add(m_none, None);
    add(tr("All documents"), All);
    m_several.removeIf([this](Core::DocumentId id) { return m_project.record(id) == nullptr; });
    add(m_several.isEmpty() ? tr("Several documents…") : tr("%Ln documents…", nullptr, int(m_several.size())), Several);
    QSet<QString> groups;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const QStringList names = Core::codeNamesIn(record.group);
        for (qsizetype size = 1; size <= names.size(); ++size)
            groups.insert(Core::codePathOf(names.first(size)));
    }
    QStringList sorted(groups.begin(), groups.end());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &group : std::as_const(sorted))
        add(tr("Group %1").arg(group), Group, group);
    for (const Core::DocumentRecord &record : m_project.documents())
        add(record.name, One, QVariant::fromValue(record.id));
    for (int index = 0; index < count(); ++index) {
        if (itemData(index, kindRole) == kind && itemData(index) == which)
            setCurrentIndex(index);
    }
    m_before = currentIndex();
}

bool DocumentChoice::isNone() const
{
    return currentData(kindRole).toInt() == None;
}

Library::DocumentSet DocumentChoice::set() const
{
    Library::DocumentSet set;
    switch (Entry(currentData(kindRole).toInt())) {
    case Several: set.several = m_several; break;
    case Group: set.group = currentData().toString(); break;
    case One: set.document = currentData().value<Core::DocumentId>(); break;
    case None:
    case All: break;
    }
    return set;
}

void DocumentChoice::take(int index)
{
    if (itemData(index, kindRole).toInt() == Several) {
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
    const int index = findData(documents.isEmpty() ? int(All) : int(Several), kindRole);
    setCurrentIndex(index);
    m_before = index;
    Q_EMIT chosen();
}

void DocumentChoice::askForSeveral()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose Documents"));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Documents"));
    for (const Core::DocumentRecord &record : m_project.documents()) {
        auto *item = new QListWidgetItem(record.name, list);
        item->setData(Qt::UserRole, QVariant::fromValue(record.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_several.contains(record.id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
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
    column->addWidget(list);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*dialog, {em * 22, em * 20});
    dialog->open();
}

}
