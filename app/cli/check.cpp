// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"
#include "project/check.h"
#include "core/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;
using Store::Checked;

namespace {

QString whatIsLookedAt(Checked what)
{
    switch (what) {
    case Checked::Pages: return Words::tr("Pages of the file");
    case Checked::Tables: return Words::tr("Tables");
    case Checked::Texts: return Words::tr("Texts as they were imported");
    case Checked::Rows: return Words::tr("Rows as they were written");
    case Checked::References: return Words::tr("References");
    case Checked::History: return Words::tr("History");
    case Checked::Places: return Words::tr("Places and their words");
    }
    Q_UNREACHABLE_RETURN({});
}

QString key(Checked what)
{
    constexpr std::array<const char *, Store::checkedCount> keys{
        "pages", "tables", "texts", "rows", "references", "history", "places"};
    return QString::fromLatin1(keys[size_t(what)]);
}

QByteArray asJson(const Store::CheckReport &report)
{
    QJsonArray findings;
    for (const auto &finding : report.findings)
        findings.append(QJsonObject{{u"where"_s, key(finding.where)}, {u"sentence"_s, finding.sentence}});
    QJsonArray looked;
    for (const Checked what : report.looked)
        looked.append(key(what));
    return QJsonDocument(QJsonObject{{u"fine"_s, report.isFine()}, {u"findings"_s, findings}, {u"looked"_s, looked},
                             {u"documents"_s, report.documents}, {u"annotations"_s, report.annotations},
                             {u"codes"_s, report.codes}, {u"acts"_s, report.acts}})
        .toJson();
}

QByteArray asText(const Store::CheckReport &report)
{
    QString text = Words::tr("%1 documents, %2 annotations, %3 codes, %4 acts in the history\n")
                       .arg(report.documents)
                       .arg(report.annotations)
                       .arg(report.codes)
                       .arg(report.acts);
    for (int i = 0; i < Store::checkedCount; ++i) {
        const auto what = Checked(i);
        const auto count = std::ranges::count(report.findings, what, &Store::CheckReport::Finding::where);
        const QString outcome = count                    ? Words::tr("%n fault(s)", nullptr, int(count))
            : std::ranges::contains(report.looked, what) ? Words::tr("fine")
                                                         : Words::tr("could not be looked at");
        text += u"%1: %2\n"_s.arg(whatIsLookedAt(what), outcome);
        for (const auto &finding : report.findings) {
            if (finding.where == what)
                text += u"  %1\n"_s.arg(finding.sentence);
        }
    }
    return Core::printable(text).toUtf8();
}

}

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Checks a project: its pages, tables, texts, rows, references and history, and whether every place "
                  "stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults."));
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto report = Project::check(parser.positionalArguments().constFirst());
    if (!report)
        return fail(report.error());
    const int delivered = deliver(parser, json ? asJson(*report) : asText(*report));
    return delivered ? delivered : report->isFine() ? 0 : 1;
}

}
