// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsoncheck.h"

#include "core/json.h"

namespace Crossread::Exchange {

namespace {

constexpr qsizetype mostRoom = 400 << 20; // bytes that it may take, read
constexpr qsizetype longestJsonText = 16 << 20; // a note, or a text
// What Qt's JSON takes for a list or an object, for what stands in it, and for a byte of text, which becomes two as a
// QString while the JSON is still there.
constexpr qsizetype roomOfList = 160;
constexpr qsizetype roomOfPart = 32;
constexpr qsizetype roomOfByte = 4;

bool isJsonTooLarge(const QByteArray &bytes)
{
    qsizetype room = bytes.size();
    qsizetype opened = -1; // where the text began that is read
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char sign = bytes[i];
        if (opened >= 0) {
            if (sign == '\\') {
                ++i;
            } else if (sign == '"') {
                room += (i - opened) * roomOfByte;
                if (i - opened > longestJsonText)
                    return true;
                opened = -1;
            }
        } else if (sign == '"') {
            opened = i;
        } else if (sign == '[' || sign == '{') {
            room += roomOfList;
        } else if (sign == ',' || sign == ':') {
            room += roomOfPart;
        }
        if (room > mostRoom)
            return true;
    }
    return false;
}

}

Core::Result<QJsonDocument> readForeignJson(const QByteArray &bytes, const QString &subject)
{
    if (isJsonTooLarge(bytes))
        return Core::failure(Core::ErrorCode::TooLarge, subject);
    QJsonParseError error;
    QJsonDocument json = Core::readJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Core::failure(Core::ErrorCode::DamagedFile, subject, error.errorString());
    return json;
}

}
