// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationfilter.h"

#include "core/fold.h"

namespace Crossread::Models {

AnnotationFilter::AnnotationFilter(const Project::Project &project, AnnotationModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_project(project)
    , m_source(source)
{
    setSortRole(AnnotationModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(&source);
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        const bool codes = std::ranges::any_of(applied.changes,
            [](const Core::AnyChange &change) { return std::holds_alternative<Core::Change<Core::Code>>(change); });
        if (codes && !m_code.isNull())
            refresh(); // the tree below the code may be another
    });
}

void AnnotationFilter::setText(const QString &text)
{
    if (const QString folded = Core::folded(text.trimmed()); folded != std::exchange(m_text, folded))
        refresh();
}

void AnnotationFilter::setCode(Core::CodeId code)
{
    m_code = code;
    refresh();
}

void AnnotationFilter::setDocument(Core::DocumentId document)
{
    if (document != std::exchange(m_document, document))
        refresh();
}

void AnnotationFilter::setState(std::optional<Core::AnchorState> state)
{
    if (state != std::exchange(m_state, state))
        refresh();
}

void AnnotationFilter::setHiddenCoders(const QSet<QString> &coders)
{
    if (coders != std::exchange(m_hiddenCoders, coders))
        refresh();
}

void AnnotationFilter::clear()
{
    m_text.clear();
    m_code = {};
    m_document = {};
    m_state = {};
    refresh();
}

bool AnnotationFilter::isActive() const
{
    return !m_text.isEmpty() || !m_code.isNull() || !m_document.isNull() || m_state || !m_hiddenCoders.isEmpty();
}

void AnnotationFilter::refresh()
{
    m_codes.clear();
    if (!m_code.isNull()) {
        m_codes.insert(m_code);
        for (const Core::Code &code : m_project.codes()) { // tree order: parents first
            if (m_codes.contains(code.parent))
                m_codes.insert(code.id);
        }
    }
    // Not invalidateRowsFilter(): that takes each row out by itself, seconds where every other one of 100,000 goes.
    invalidate();
}

bool AnnotationFilter::speaksOf(const Core::Annotation &annotation) const
{
    const auto holds = [this](const QString &text) { return Core::folded(text).contains(m_text); };
    if (holds(annotation.anchor.exact) || holds(annotation.memo) || holds(annotation.coder)
        || holds(m_source.speakerOf(annotation)))
        return true;
    return std::ranges::any_of(annotation.codes, [&](Core::CodeId id) { return holds(m_project.codePath(id)); });
}

Qt::ItemFlags AnnotationFilter::flags(const QModelIndex &index) const
{
    // The same for each row, so none is looked up: a tree view asks all 100,000 again for each one that comes.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool AnnotationFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isActive())
        return true; // without a look at each of what may be a hundred thousand
    const Core::Annotation *annotation = m_source.annotationAt(row);
    if (annotation == nullptr)
        return false;
    return !m_hiddenCoders.contains(annotation->coder) && (!m_state || annotation->state == *m_state)
        && (m_document.isNull() || annotation->document == m_document)
        && (m_code.isNull()
            || std::ranges::any_of(annotation->codes, [this](Core::CodeId id) { return m_codes.contains(id); }))
        && (m_text.isEmpty() || speaksOf(*annotation));
}

}
