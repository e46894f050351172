// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/sentencemodel/package.h"

#include "core/json.h"

#include <KCompressionDevice>
#include <KTar>

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstring>

namespace Crossread::SentenceModel {

using namespace Qt::StringLiterals;

namespace {

const QString content = u"package/dist/"_s;

QByteArray dataOf(const KTar &archive, const QString &name)
{
    const KArchiveFile *file = archive.directory()->file(content + name);
    return file ? file->data() : QByteArray();
}

bool readTensors(const KTar &archive, Package &out)
{
    const QJsonObject model = Core::readJson(dataOf(archive, u"model.json"_s)).object();
    for (const QJsonValue &group : model["weightsManifest"_L1].toArray()) {
        QByteArray bytes;
        for (const QJsonValue &path : group["paths"_L1].toArray())
            bytes += dataOf(archive, path.toString());
        qsizetype at = 0;
        for (const QJsonValue &weight : group["weights"_L1].toArray()) {
            Package::Tensor tensor;
            qsizetype count = 1;
            for (const QJsonValue &size : weight["shape"_L1].toArray()) {
                tensor.shape.push_back(size.toInteger());
                count *= tensor.shape.back();
            }
            // Whole numbers, four bytes as well, tell how the steps hang together; nobody here asks for them.
            if (count < 0 || count > (bytes.size() - at) / 4)
                return false;
            tensor.values.resize(std::size_t(count));
            std::memcpy(tensor.values.data(), bytes.constData() + at, std::size_t(count) * 4);
            at += count * 4;
            out.tensors.insert(weight["name"_L1].toString(), std::move(tensor));
        }
        if (at != bytes.size())
            return false;
    }
    return !out.tensors.isEmpty();
}

bool readPieces(const KTar &archive, Package &out)
{
    const QJsonArray pieces = Core::readJson(dataOf(archive, u"vocab.json"_s)).array();
    for (const QJsonValue &piece : pieces) {
        out.pieces.append(piece[0].toString().toUtf8());
        out.scores.push_back(float(piece[1].toDouble()));
    }
    return !out.pieces.isEmpty();
}

}

Core::Result<Package> readPackage(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::NotReadable, path);
    QByteArray bytes = file.readAll();
    const auto damaged = Core::failure(Core::ErrorCode::DamagedFile, path);
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256)
        return damaged;
    QBuffer packed(&bytes);
    KCompressionDevice unpacking(&packed, false, KCompressionDevice::GZip);
    if (!unpacking.open(QIODevice::ReadOnly))
        return damaged;
    QByteArray unpacked = unpacking.readAll();
    QBuffer buffer(&unpacked);
    KTar archive(&buffer);
    Package out;
    if (!archive.open(QIODevice::ReadOnly) || !readTensors(archive, out) || !readPieces(archive, out))
        return damaged;
    return out;
}

}
