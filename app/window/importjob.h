// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"

#include <QObject>

#include <memory>

namespace Crossread::Window {

/// Reads a document in the background and tells how far it is. One job, one document; deleting or canceling the job
/// stops the work within a tenth of a second, and nothing is reported after that.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(QByteArray bytes, QString name, Core::ImportOptions options, QObject *parent = nullptr);
    ~ImportJob() override;
    Q_DISABLE_COPY_MOVE(ImportJob)

Q_SIGNALS:
    void progressed(int permille); ///< 0..1000
    void finished(const Crossread::Core::DocumentPtr &document); ///< once, or failed(); then the job deletes itself
    void failed(const Crossread::Core::Error &error);

private:
    std::shared_ptr<Core::Progress> m_progress;
};

}
