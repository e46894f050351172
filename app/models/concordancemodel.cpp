// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/concordancemodel.h"

#include "library/job.h"
#include "library/searching.h"

#include <QMutex>

namespace Crossread::Models {

using namespace std::chrono_literals;
using namespace Retrieve;

namespace {

constexpr auto takeEvery = 40ms; // soon enough to be at once, seldom enough for the list to keep up

}

/// What the search has found and the list does not have yet; shared by both threads.
struct ConcordanceModel::Incoming {
    QMutex lock;
    QList<ContextLine> lines;
    qsizetype found = 0;
    int documents = 0;
    bool isCut = false;

    /// False where it is enough.
    bool add(const Core::Document &document, const QList<TextHit> &hits)
    {
        const qsizetype count = std::min(hits.size(), mostLines - found);
        QList<ContextLine> some;
        for (const TextHit &hit : hits.first(count))
            some.append(contextLine(document, hit));
        found += count;
        const QMutexLocker locked(&lock);
        lines += some;
        ++documents;
        isCut = count < hits.size();
        return !isCut;
    }
};

ConcordanceModel::ConcordanceModel(Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    m_timer.setInterval(takeEvery);
    connect(&m_timer, &QTimer::timeout, this, &ConcordanceModel::takeIncoming);
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (!Core::rereadIn(applied).isEmpty())
            look(m_query, m_in);
    });
}

ConcordanceModel::~ConcordanceModel() = default;

void ConcordanceModel::look(const TextQuery &query, const Library::DocumentSet &in)
{
    delete std::exchange(m_search, nullptr);
    delete std::exchange(m_sorting, nullptr);
    m_timer.stop();
    m_query = query;
    m_in = in;
    beginResetModel();
    m_lines.clear();
    m_sorted.clear();
    endResetModel();
    m_error.reset();
    m_documents = m_permille = 0;
    m_isCut = false;
    if (query.text.trimmed().isEmpty()) {
        Q_EMIT advanced();
        return;
    }
    m_incoming = std::make_shared<Incoming>();
    const auto work = [query, documents = Library::searchable(m_project, in), sources = m_project.sources(),
                          incoming = m_incoming](const Core::Progress &progress) -> Core::Result<void> {
        const auto index = WordIndex::shared();
        if (!index)
            return Core::failure(Core::ErrorCode::StoreFailed);
        return search(
            query, Library::searchedTexts(documents, sources), *index,
            [&incoming](const Core::DocumentPtr &document, const QList<TextHit> &hits) {
                return incoming->add(*document, hits);
            },
            progress);
    };
    m_search = new Library::Job(work, [this](const Core::Result<void> &done) { finish(done); }, this);
    connect(m_search, &Library::Job::progressed, this, [this](int permille) { m_permille = permille; });
    m_timer.start();
    Q_EMIT advanced();
}

void ConcordanceModel::takeIncoming()
{
    QList<ContextLine> some;
    {
        const QMutexLocker locked(&m_incoming->lock);
        some.swap(m_incoming->lines);
        m_documents = m_incoming->documents;
        m_isCut = m_incoming->isCut;
    }
    if (!some.isEmpty()) {
        const int first = int(m_lines.size());
        beginInsertRows({}, first, first + int(some.size()) - 1);
        m_lines += some;
        endInsertRows();
    }
    Q_EMIT advanced();
}

void ConcordanceModel::finish(const Core::Result<void> &done)
{
    m_search = nullptr;
    m_timer.stop();
    if (!done)
        m_error = done.error();
    takeIncoming();
    sort();
}

void ConcordanceModel::setOrder(LineOrder order)
{
    m_order = order;
    if (!m_search) // else when all of it is there
        sort();
}

void ConcordanceModel::sort()
{
    delete std::exchange(m_sorting, nullptr);
    m_sorting =
        new Library::Job([lines = m_lines, order = m_order](const Core::Progress &) { return sorted(lines, order); },
            [this](const QList<qsizetype> &order) {
                m_sorting = nullptr;
                Q_EMIT layoutAboutToBeChanged();
                QList<qsizetype> now(m_lines.size());
                for (qsizetype row = 0; row < order.size(); ++row)
                    now[order[row]] = row;
                QModelIndexList from;
                QModelIndexList to;
                for (const QModelIndex &index : persistentIndexList()) {
                    from.append(index);
                    const qsizetype line = m_sorted.isEmpty() ? index.row() : m_sorted[index.row()];
                    to.append(createIndex(int(now[line]), index.column()));
                }
                m_sorted = order;
                changePersistentIndexList(from, to);
                Q_EMIT layoutChanged();
                Q_EMIT advanced();
            },
            this);
}

const ContextLine &ConcordanceModel::lineAt(int row) const
{
    return m_lines[m_sorted.isEmpty() ? row : m_sorted[row]];
}

Project::Place ConcordanceModel::placeAt(int row) const
{
    return {lineAt(row).document, lineAt(row).span};
}

QList<ContextLine> ConcordanceModel::lines() const
{
    QList<ContextLine> lines;
    for (int row = 0; row < rowCount(); ++row)
        lines.append(lineAt(row));
    return lines;
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContextLine &line = lineAt(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == WordsColumn)
        return QString(line.before + line.words + line.behind);
    if (role == Qt::TextAlignmentRole && index.column() == BeforeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case DocumentColumn: {
        const Core::DocumentRecord *record = m_project.record(line.document);
        return record == nullptr ? QString() : record->name;
    }
    case SpeakerColumn: return line.speaker;
    case BeforeColumn: return line.before;
    case WordsColumn: return line.words;
    case BehindColumn: return line.behind;
    default: return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case DocumentColumn: return tr("Document");
    case SpeakerColumn: return tr("Speaker");
    case BeforeColumn: return tr("Before");
    case WordsColumn: return tr("Found");
    case BehindColumn: return tr("Behind");
    default: return {};
    }
}

}
