// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers make of files, for the eye: extractdump [--text] [--password WORD] FILES…

#include "dumped.h"

#include "import/formats/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Crossread;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList files = QCoreApplication::arguments().sliced(1);
    const bool plain = files.removeAll(QStringLiteral("--text")) > 0;
    Import::ReadRequest request;
    if (const qsizetype at = files.indexOf(QStringLiteral("--password")); at >= 0 && at + 1 < files.size()) {
        request.password = files[at + 1];
        files.remove(at, 2);
    }
    int failed = 0;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        request.name = QFileInfo(path).fileName();
        const Import::Format &format =
            Import::formatOf(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 1 << 16)), request.name);
        const auto extracted = format.read(bytes, request, {});
        QString out;
        if (!plain || files.size() > 1)
            out += QStringLiteral("== %1 (%2)\n").arg(path, format.id);
        if (!extracted) {
            out += QStringLiteral("error: ") + extracted.error().sentence() + u'\n';
            ++failed;
        } else if (plain) {
            for (const Import::Block &block : extracted->blocks) {
                if (block.kind != Import::BlockKind::Furniture)
                    out += extracted->text.sliced(block.span.begin, block.span.size()) + u'\n';
            }
            if (extracted->blocks.isEmpty())
                out += extracted->text;
        } else {
            out += Test::dumped(*extracted);
        }
        std::fputs(out.toUtf8().constData(), stdout);
    }
    return failed > 0 ? 1 : 0;
}
