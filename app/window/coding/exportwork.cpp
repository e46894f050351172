// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/exportwork.h"

#include "exchange/refi.h"
#include "library/codedtext.h"
#include "library/exchanging.h"
#include "library/notes.h"
#include "library/references.h"
#include "library/steps.h"
#include "library/webexchange.h"

namespace Crossread::Window {

Core::Result<std::shared_ptr<const Exchange::Package>> ExportWork::packed(
    Project::Snapshot &project, const Core::Progress &progress) const
{
    if (package)
        return package;
    auto made = Library::packageOf(project, progress);
    if (!made)
        return std::unexpected(made.error());
    return std::make_shared<const Exchange::Package>(*std::move(made));
}

Core::Result<QByteArray> ExportWork::content(Project::Snapshot &project, const Core::Progress &progress) const
{
    const auto written = [this](const Formats::Content &content) { return format->write(content, options); };
    switch (what) {
    case What::WebAnnotations: return Library::webAnnotations(project, among.document, progress);
    case What::Project:
        return packed(project, Core::Progress(progress, 0, 500)).and_then([&](const auto &made) {
            return Exchange::writtenRefi(*made, Core::Progress(progress, 500, 1000), unit);
        });
    case What::Codebook:
        return Library::refiCodebook(project).transform([](const Library::HandedOut &out) { return out.bytes; });
    case What::References: return Library::references(project, among.document, progress).transform(written);
    case What::Text:
        return Library::codedText(project, among.document, progress).transform([&](const Formats::Page &page) {
            return written({.page = [page] { return page; }});
        });
    case What::Codes: return written({.page = [page = Library::codebookPage(project.data())] { return page; }});
    case What::Excerpts:
    case What::Notes:
    case What::Folder: break;
    }
    return Library::annotationExcerpts(project, among, progress).transform([&](const auto &excerpts) {
        return written(Export::contentOf(
            excerpts, {.title = project.name(), .project = project.name(), .grouping = grouping, .style = citations}));
    });
}

Core::Result<void> ExportWork::write(
    Project::Snapshot &project, const QString &path, const Core::Progress &progress) const
{
    if (what == What::Folder)
        return packed(project, Core::Progress(progress, 0, 500)).and_then([&](const auto &made) {
            return Library::exportAsText(project, *made, path, Core::Progress(progress, 500, 1000));
        });
    if (what == What::Notes)
        return Library::exportNotes(project, path, among, progress).transform([](int) { });
    return content(project, progress).and_then([&](const QByteArray &bytes) {
        return Library::writeUnlessCanceled(path, bytes, project.files(), progress);
    });
}

}
