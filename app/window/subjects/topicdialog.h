// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Crossread::Window {

class ColourButton;

/// Name, colour and phrases of one topic.
class TopicDialog final : public QDialog {
    Q_OBJECT

public:
    TopicDialog(
        const Core::Topic &topic, const QString &title, const QList<quint32> &colours, QWidget *parent = nullptr);

    [[nodiscard]] Core::Topic topic() const;

private:
    Core::Topic m_topic;
    QLineEdit *m_name;
    ColourButton *m_colour;
    QPlainTextEdit *m_phrases;
    QPushButton *m_accept;
};

}
