// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

/// Annotations of texts as the W3C's model of Web Annotation has them, in JSON-LD; and the exports of Hypothes.is, which
/// are nearly that.
namespace Crossread::Exchange {

struct WebAnnotation {
    QUuid id; ///< null: what comes in has none that is a UUID
    QString source; ///< an address of the text that it is about
    QString title; ///< of that text, where it is known
    QString exact;
    QString prefix;
    QString suffix;
    qint64 begin = -1; ///< of code points in the text, or in what the writer took for it; -1: not known
    qint64 end = -1;
    QStringList tags;
    QString note;
    QString creator;
    QDateTime created; ///< UTC
    QDateTime modified;
    QString idBegin = {}; ///< the hex digits that the id begins with, where no more of it is known
};

/// A page of annotations (AnnotationPage), the same bytes for the same list.
[[nodiscard]] QByteArray writtenWebAnnotations(const QUuid &page, const QList<WebAnnotation> &annotations);
/// Of one annotation, a list, pages or a collection; or as Hypothes.is exports them or answers programs ("rows"), where answers
/// come as a part of the note that they answer. Errors: DamagedFile (no JSON), WrongFormat (no annotations in it), TooLarge.
[[nodiscard]] Core::Result<QList<WebAnnotation>> readWebAnnotations(const QByteArray &bytes, const QString &subject);

}
