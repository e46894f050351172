// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/cues.h"
#include "import/formats/json/jsonvoices.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Crossread::Import {

class JsonTimes;

/// The words that a JSON file holds, wherever it keeps them: every list of objects is looked at, named by the path to it
/// without the numbers ("results.utterances[]"), and the one taken that holds the most words beside times or speakers.
/// Who speaks and when is inherited from the objects around. So one reader does for what recognisers and archives write,
/// and for what they will write next year.
class JsonFields {
public:
    explicit JsonFields(const QJsonValue &root);

    /// What is said, or nothing where no list has words beside times or speakers under names that are known here.
    [[nodiscard]] QList<Cue> cues() const;
    /// What is said by the field of this path ("items[].comment"), one of candidates().
    [[nodiscard]] QList<Cue> cuesOf(const QString &path) const;
    /// Fields that may hold the words, those with the most first.
    [[nodiscard]] QStringList candidates() const;

private:
    struct Item {
        QJsonObject object;
        QString text; // of a list of bare strings
        QString speaker;
        QString role;
        QJsonValue begin;
        QJsonValue end;
    };
    struct List {
        QString path;
        QList<Item> items;
    };
    struct Choice {
        const List *list = nullptr;
        QString key = {};
        qsizetype words = 0; // characters of them
        bool speakers = false;
        bool single = false; // each item is one word
    };

    void walk(const QJsonValue &value, const QString &path, Item around, int depth);
    void take(const QString &path, const Item &item);
    [[nodiscard]] QString speakerOf(const QJsonValue &value, QString &role) const;
    [[nodiscard]] Item placed(const QJsonObject &object, Item around) const;
    /// The words that an item's text consists of, with times of their own.
    [[nodiscard]] QList<Item> wordsIn(const QJsonObject &object) const;
    /// What a list says of who speaks when, where no list of words does.
    [[nodiscard]] QList<Voice> voices(const JsonTimes &times) const;
    [[nodiscard]] Choice choiceOf(const List &list) const;
    [[nodiscard]] QList<Cue> cuesOf(const Choice &choice) const;

    QHash<QString, QString> m_names; // of speakers that are named by number
    QHash<QString, qsizetype> m_indexes;
    QList<List> m_lists;
};

}
