// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metadata.h"

#include <QScrollArea>

class QLineEdit;

namespace Crossread::Window {

/// What citations say of a document, as found in it, for the reader to correct.
class MetadataForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit MetadataForm(QWidget *parent = nullptr);

    void setMetadata(const Core::Metadata &metadata); ///< as found
    [[nodiscard]] Core::Metadata metadata() const;

Q_SIGNALS:
    void edited(); ///< by hand

private:
    QLineEdit *m_title;
    QLineEdit *m_authors; ///< parted by ";", as translators
    QLineEdit *m_publisher;
    QLineEdit *m_published;
    QLineEdit *m_address;
    QLineEdit *m_accessed;
    QLineEdit *m_language;
    QLineEdit *m_translators;
    QLineEdit *m_eventTitle;
    QLineEdit *m_eventDate;
    QLineEdit *m_eventPlace;
};

}
