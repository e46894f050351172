// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace Crossread::Window {

/// A line for one or more codes, parted by commas, that completes the one being typed from those there are.
class CodeLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeLine(QWidget *parent = nullptr);

    void setKnownCodes(const QStringList &paths); ///< "Security/Guarantees"
    void setCodes(const QStringList &paths);
    [[nodiscard]] QStringList codes() const; ///< trimmed, each once, case aside; known ones as they are written there

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void insert(const QString &code);
    [[nodiscard]] qsizetype currentBegin() const;

    QStringList m_known;
    QStringListModel *m_model;
    QCompleter *m_completer;
};

}
