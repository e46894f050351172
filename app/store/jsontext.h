// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace Crossread::Store {

/// Writes JSON piece by piece, for acts whose history is a hundred megabytes. Gives, byte for byte, what QJsonDocument
/// gives in its compact form, as long as keys come in alphabetical order; that is the caller's business, as are the commas.
class JsonWriter {
public:
    void raw(QByteArrayView text); ///< as it is
    void string(QStringView text); ///< half a surrogate pair as \ud800
    void number(qint64 value);
    void boolean(bool value) { raw(value ? QByteArrayView("true") : QByteArrayView("false")); }
    void hex(QByteArrayView bytes); ///< as a string
    void id(const QUuid &id); ///< as a string, without braces
    [[nodiscard]] QByteArray take();
    [[nodiscard]] QByteArrayView written() const { return {m_text.constData(), m_size}; }
    void clear() { m_size = 0; } ///< keeps the memory

private:
    char *room(qsizetype size);

    QByteArray m_text;
    qsizetype m_size = 0; // of what is written; m_text is longer
};

/// Reads what JsonWriter writes, and says of anything else that it does not understand it, which need not mean that it is
/// no JSON. The text must be valid UTF-8 and outlive this.
class JsonScanner {
public:
    explicit JsonScanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    // Each goes on behind what it read, or says false, and then where it stands means nothing.
    [[nodiscard]] bool raw(QByteArrayView text); ///< this stays where it is where it says false
    [[nodiscard]] bool string(QString &value);
    template <typename T>
    [[nodiscard]] bool number(T &value); ///< int or qint64; false also where it does not fit
    [[nodiscard]] bool boolean(bool &value);
    [[nodiscard]] bool hex(QByteArray &bytes);
    [[nodiscard]] bool id(QUuid &id);

    [[nodiscard]] const char *place() const { return m_at; }
    void goTo(const char *place) { m_at = place; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    [[nodiscard]] bool escaped(QString &value);

    const char *m_at;
    const char *m_end;
};

}
