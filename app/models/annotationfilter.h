// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotationmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Crossread::Models {

/// The annotations that a reader wants to see: all of the conditions hold; an empty one lets everything through. Setting a
/// condition announces a new layout, so that what is selected stays selected where it is still shown.
class AnnotationFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `project` must outlive the filter.
    AnnotationFilter(const Project::Project &project, AnnotationModel &source, QObject *parent = nullptr);

    /// Words to be found in quote, memo, codes, coder or who speaks; case and kinds of quotes aside.
    void setText(const QString &text);
    void setCode(Core::CodeId code); ///< with the codes below it
    void setDocument(Core::DocumentId document);
    void setState(std::optional<Core::AnchorState> state); ///< how sure their places are; unset: any
    void setHiddenCoders(const QSet<QString> &coders); ///< nothing of theirs; clear() lets it be
    void clear();
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void refresh();
    [[nodiscard]] bool speaksOf(const Core::Annotation &annotation) const;

    const Project::Project &m_project;
    AnnotationModel &m_source;
    QString m_text; ///< folded
    Core::CodeId m_code;
    QSet<Core::CodeId> m_codes; ///< m_code and those below
    Core::DocumentId m_document;
    std::optional<Core::AnchorState> m_state;
    QSet<QString> m_hiddenCoders;
};

}
