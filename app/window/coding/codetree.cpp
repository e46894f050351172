// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codetree.h"

#include "models/codemodel.h"
#include "project/project.h"
#include "window/coding/codedelegate.h"
#include "window/widgets/icons.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::CodeModel;

/// By letters in the path, and by a set of codes.
class CodeTree::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    std::optional<QSet<Core::CodeId>> shown;
    void renew() { invalidateRowsFilter(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto id = sourceModel()->index(row, 0, parent).data(CodeModel::IdRole).value<Core::CodeId>();
        return (!shown || shown->contains(id)) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

const QString &codeMimeType()
{
    static const QString type = u"application/x-crossread-code"_s;
    return type;
}

QList<Core::CodeId> codesIn(const QMimeData &data)
{
    QList<Core::CodeId> ids;
    for (const QByteArray &id : data.data(codeMimeType()).split('\n')) {
        if (const QUuid uuid = QUuid::fromString(QLatin1StringView(id)); !uuid.isNull())
            ids.append(Core::CodeId(uuid));
    }
    return ids;
}

CodeTree::CodeTree(const Project::Project &project, CodeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_project(project)
    , m_model(model)
    , m_filter(new Filter(this))
{
    m_filter->setSourceModel(&model);
    m_filter->setFilterRole(CodeModel::PathRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    setModel(m_filter);
    setAccessibleName(tr("Codes"));
    setHeaderHidden(true);
    setItemDelegate(new CodeDelegate(this));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(false);
    setDragEnabled(!project.isReadOnly());
    setAcceptDrops(!project.isReadOnly());
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (!roles.isEmpty())
                return; // its count alone
            Q_EMIT codableChanged(isCodable());
            viewport()->update(); // another's letters may be others now
        });
    expandAll();
}

void CodeTree::setFilter(const QString &letters)
{
    const Core::CodeId here = current();
    m_filter->setFilterFixedString(letters.simplified());
    expandAll();
    setCurrent(here);
}

void CodeTree::setShown(const std::optional<QSet<Core::CodeId>> &codes)
{
    if (codes == m_filter->shown)
        return;
    const Core::CodeId here = current();
    m_filter->shown = codes;
    m_filter->renew();
    expandAll();
    setCurrent(here);
}

Core::CodeId CodeTree::idOf(const QModelIndex &index) const
{
    return index.data(CodeModel::IdRole).value<Core::CodeId>();
}

Core::CodeId CodeTree::current() const
{
    return idOf(currentIndex());
}

bool CodeTree::isCodable() const
{
    const Core::Code *code = m_project.code(current());
    return code != nullptr && !code->heading && !m_project.isReadOnly();
}

void CodeTree::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTreeView::currentChanged(now, before);
    Q_EMIT codableChanged(now.isValid() && isCodable());
}

void CodeTree::setCurrent(Core::CodeId id)
{
    if (const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(id)); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QList<Core::CodeId> CodeTree::siblingsOf(Core::CodeId parent) const
{
    QList<Core::CodeId> ids;
    const QModelIndex above = m_model.indexOf(parent);
    for (int row = 0; row < m_model.rowCount(above); ++row)
        ids.append(idOf(m_model.index(row, 0, above)));
    return ids;
}

void CodeTree::step(Step step)
{
    const Core::Code *code = m_project.code(current());
    if (code == nullptr)
        return;
    const QList<Core::CodeId> siblings = siblingsOf(code->parent);
    const qsizetype at = siblings.indexOf(code->id);
    const Core::Code *above = m_project.code(code->parent);
    if (step == Step::Up && at > 0)
        Q_EMIT moveWanted(code->id, code->parent, siblings[at - 1]);
    else if (step == Step::Down && at + 1 < siblings.size())
        Q_EMIT moveWanted(code->id, code->parent, siblings.value(at + 2));
    else if (step == Step::In && at > 0)
        Q_EMIT moveWanted(code->id, siblings[at - 1], {});
    else if (step == Step::Out && above != nullptr) {
        const QList<Core::CodeId> around = siblingsOf(above->parent);
        Q_EMIT moveWanted(code->id, above->parent, around.value(around.indexOf(above->id) + 1));
    }
}

void CodeTree::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && !m_project.isReadOnly()) {
        const bool mirrored = isRightToLeft();
        switch (event->key()) {
        case Qt::Key_Up: return step(Step::Up);
        case Qt::Key_Down: return step(Step::Down);
        case Qt::Key_Left: return step(mirrored ? Step::In : Step::Out);
        case Qt::Key_Right: return step(mirrored ? Step::Out : Step::In);
        default: break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void CodeTree::startDrag(Qt::DropActions)
{
    const Core::Code *code = m_project.code(current());
    if (code == nullptr)
        return;
    auto *data = new QMimeData;
    data->setData(codeMimeType(), code->id.toString().toLatin1());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(markIcon(code->colour, m_project.data().codeLetters(code->id)).pixmap(24, 24));
    drag->exec(Qt::MoveAction | Qt::CopyAction | Qt::LinkAction, Qt::MoveAction);
    setTarget({});
}

CodeTree::Target CodeTree::targetAt(QPoint point, bool between) const
{
    const QModelIndex row = indexAt(point);
    const Core::Code *code = m_project.code(idOf(row));
    if (code == nullptr || (code->heading && !between)) // words are coded with no heading
        return {};
    const QRect rect = visualRect(row);
    const int edge = between ? std::max(3, rect.height() / 4) : 0;
    const auto where = point.y() < rect.top() + edge ? AboveItem
        : point.y() > rect.bottom() - edge           ? BelowItem
                                                     : OnItem;
    return {row, where};
}

void CodeTree::setTarget(const Target &target)
{
    if (target == m_target)
        return;
    m_target = target;
    viewport()->update();
}

void CodeTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_target.row.isValid())
        return;
    QRect rect = visualRect(m_target.row);
    if (m_target.where != OnItem)
        rect.setRect(rect.x(), m_target.where == AboveItem ? rect.top() : rect.bottom(), rect.width(), 0);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    if (m_target.where == OnItem)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    else
        painter.drawLine(rect.topLeft(), rect.topRight());
}

void CodeTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(codeMimeType()) || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CodeTree::dragMoveEvent(QDragMoveEvent *event)
{
    const bool words = !event->mimeData()->hasFormat(codeMimeType());
    const Target target = targetAt(event->position().toPoint(), !words);
    setTarget(target);
    const int y = event->position().toPoint().y();
    const int edge = fontMetrics().height();
    if (y < edge || y > viewport()->height() - edge) // there is more above or below
        verticalScrollBar()->triggerAction(
            y < edge ? QAbstractSlider::SliderSingleStepSub : QAbstractSlider::SliderSingleStepAdd);
    event->setDropAction(words ? Qt::CopyAction : Qt::MoveAction);
    event->setAccepted(!words || target.row.isValid());
}

void CodeTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    event->accept();
}

void CodeTree::dropEvent(QDropEvent *event)
{
    const QList<Core::CodeId> dragged = codesIn(*event->mimeData());
    const auto [over, where] = targetAt(event->position().toPoint(), !dragged.isEmpty());
    setTarget({});
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (dragged.isEmpty()) {
        if (over.isValid())
            Q_EMIT wordsDropped(idOf(over));
        return;
    }
    const Core::CodeId id = dragged.constFirst();
    const Core::CodeId target = idOf(over);
    if (target == id || m_project.code(id) == nullptr)
        return;
    if (!over.isValid())
        Q_EMIT moveWanted(id, {}, {});
    else if (where == OnItem)
        Q_EMIT moveWanted(id, target, {});
    else {
        const Core::CodeId parent = m_project.code(target)->parent;
        QList<Core::CodeId> siblings = siblingsOf(parent);
        siblings.removeOne(id);
        const qsizetype at = siblings.indexOf(target);
        Q_EMIT moveWanted(id, parent, where == AboveItem ? target : siblings.value(at + 1));
    }
}

}
