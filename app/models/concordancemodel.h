// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/wordtables.h"
#include "project/project.h"
#include "project/readingposition.h"
#include "retrieve/concordance.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

/// Words in the texts of a project, each hit in its line. They come while the search goes on, and it goes on beside the
/// window; texts that are not open are read for it and let go again.
class ConcordanceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DocumentColumn, SpeakerColumn, BeforeColumn, WordsColumn, BehindColumn, columnTotal };
    static constexpr qsizetype mostLines = 100'000; ///< more are no list to be read

    /// `project` must outlive the model.
    explicit ConcordanceModel(Project::Project &project, QObject *parent = nullptr);
    ~ConcordanceModel() override;

    /// Anew; without words nothing.
    void look(const Retrieve::TextQuery &query, const Library::DocumentSet &in);
    void setOrder(Retrieve::LineOrder order);

    [[nodiscard]] bool isBusy() const { return m_search != nullptr || m_sorting != nullptr; }
    [[nodiscard]] bool isCut() const { return m_isCut; } ///< there are more than mostLines
    [[nodiscard]] int documents() const { return m_documents; } ///< with hits
    [[nodiscard]] const std::optional<Core::Error> &error() const { return m_error; }
    [[nodiscard]] int permille() const { return m_permille; } ///< of the search under way
    [[nodiscard]] Project::Place placeAt(int row) const;
    [[nodiscard]] QList<Retrieve::ContextLine> lines() const; ///< as they are sorted

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void advanced(); ///< there are more lines, or the search has come to an end

private:
    struct Incoming;
    void takeIncoming();
    void finish(const Core::Result<void> &done);
    void sort();
    [[nodiscard]] const Retrieve::ContextLine &lineAt(int row) const;

    Project::Project &m_project;
    Retrieve::TextQuery m_query;
    Library::DocumentSet m_in;
    Retrieve::LineOrder m_order;
    QList<Retrieve::ContextLine> m_lines; ///< as in the texts
    QList<qsizetype> m_sorted; ///< indices; empty: as they are
    std::shared_ptr<Incoming> m_incoming;
    Library::Job *m_search = nullptr;
    Library::Job *m_sorting = nullptr;
    QTimer m_timer;
    std::optional<Core::Error> m_error;
    int m_documents = 0;
    int m_permille = 0;
    bool m_isCut = false;
};

}
