// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using std::chrono::milliseconds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Elan)
};

struct Annotation {
    QString begin; // time slots; of one that refers to another annotation empty
    QString end;
    QString refers;
    QString text;
};

struct Tier {
    QString id;
    QString participant;
    QString parent;
    QString type;
    QStringList order; // ids of annotations
    [[nodiscard]] QString owner() const { return participant.isEmpty() ? id : participant; }
};

/// Annotation files of ELAN: tiers of annotations between time slots.
class AnnotationDocument {
public:
    explicit AnnotationDocument(XmlReader &xml)
        : m_xml(xml)
    {
    }

    Extracted read()
    {
        while (m_xml.next()) {
            if (m_xml.isBegin())
                begin();
        }
        ExtractedBuilder builder;
        builder.metadata() = m_metadata;
        writeCues(builder, cues(builder));
        return builder.take();
    }

private:
    void begin()
    {
        const QStringView element = m_xml.element();
        if (element == u"TIME_SLOT") {
            bool known = false;
            const qint64 value = m_xml.attribute(u"TIME_VALUE").toLongLong(&known);
            if (known)
                m_slots.insert(m_xml.attribute(u"TIME_SLOT_ID"), milliseconds(value));
        } else if (element == u"TIER") {
            m_tiers.append({m_xml.attribute(u"TIER_ID"), m_xml.attribute(u"PARTICIPANT"),
                m_xml.attribute(u"PARENT_REF"), m_xml.attribute(u"LINGUISTIC_TYPE_REF"), {}});
        } else if (element == u"ALIGNABLE_ANNOTATION" || element == u"REF_ANNOTATION") {
            m_id = m_xml.attribute(u"ANNOTATION_ID");
            m_annotation = {m_xml.attribute(u"TIME_SLOT_REF1"), m_xml.attribute(u"TIME_SLOT_REF2"),
                m_xml.attribute(u"ANNOTATION_REF"), {}};
        } else if (element == u"LINGUISTIC_TYPE") {
            if (!m_xml.attribute(u"CONTROLLED_VOCABULARY_REF").isEmpty())
                m_coded.insert(m_xml.attribute(u"LINGUISTIC_TYPE_ID"));
        } else if (element == u"ANNOTATION_VALUE") {
            m_annotation.text = m_xml.content();
            if (!m_tiers.isEmpty() && !m_id.isEmpty()) {
                m_tiers.last().order.append(m_id);
                m_annotations.insert(m_id, m_annotation);
            }
        }
    }

    [[nodiscard]] qsizetype words(const Tier &tier) const
    {
        qsizetype count = 0;
        for (const QString &id : tier.order)
            count += m_annotations[id].text.count(u' ') + 1;
        return count;
    }

    // Whether a tier holds the numbers of records, one each ("Talk.001"), and not what is said.
    [[nodiscard]] bool numbersRecords(const Tier &tier) const
    {
        const auto numbered = std::ranges::count_if(tier.order, [this](const QString &id) {
            const QString text = m_annotations[id].text;
            return !text.contains(u' ') && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        });
        return numbered * 5 >= tier.order.size() * 4;
    }

    // Of each speaker one tier: what is said. Tiers that are filled from a list of codes hold gestures and the like. Tiers
    // below it translate, often in more words, or take apart; where the upper one holds only numbers of records, the one
    // below with the most words is it.
    [[nodiscard]] QList<const Tier *> spokenTiers() const
    {
        QList<const Tier *> spoken;
        for (const Tier &tier : m_tiers) {
            if (!tier.parent.isEmpty() || tier.order.isEmpty() || m_coded.contains(tier.type))
                continue;
            const Tier *best = &tier;
            for (const Tier &other : m_tiers) {
                if (numbersRecords(tier) && isBelow(other, tier) && words(other) > words(tier) * 3 / 2
                    && words(other) > words(*best))
                    best = &other;
            }
            spoken.append(best);
        }
        return spoken;
    }

    [[nodiscard]] bool isBelow(const Tier &tier, const Tier &upper) const
    {
        QString parent = tier.parent;
        for (qsizetype steps = 0; !parent.isEmpty() && steps < m_tiers.size(); ++steps) {
            if (parent == upper.id)
                return true;
            const auto found = std::ranges::find(m_tiers, parent, &Tier::id);
            parent = found == m_tiers.end() ? QString() : found->parent;
        }
        return false;
    }

    [[nodiscard]] std::optional<milliseconds> slot(const QString &id) const
    {
        const auto found = m_slots.constFind(id);
        return found == m_slots.cend() ? std::nullopt : std::optional(*found);
    }

    // The time of an annotation is its own or that of the one it refers to.
    [[nodiscard]] Cue cueOf(const QString &id, const QString &owner) const
    {
        Annotation timed = m_annotations[id];
        for (int steps = 0; steps < 16 && timed.begin.isEmpty() && m_annotations.contains(timed.refers); ++steps)
            timed = m_annotations[timed.refers];
        return {.begin = slot(timed.begin), .end = slot(timed.end), .text = m_annotations[id].text, .speaker = owner};
    }

    [[nodiscard]] QList<Cue> cues(ExtractedBuilder &builder) const
    {
        QList<Cue> cues;
        const QList<const Tier *> spoken = spokenTiers();
        for (const Tier *tier : spoken) {
            // Slots without a time lie between their neighbours, in the order of the file.
            std::optional<milliseconds> last;
            for (const QString &id : tier->order) {
                Cue cue = cueOf(id, tier->owner());
                cue.begin = cue.begin ? cue.begin : last;
                last = cue.end ? cue.end : cue.begin;
                if (!cue.text.isEmpty())
                    cues.append(cue);
            }
        }
        std::ranges::stable_sort(cues, {}, [](const Cue &cue) { return cue.begin; });
        QStringList left;
        for (const Tier &tier : m_tiers) {
            if (!tier.order.isEmpty() && !spoken.contains(&tier))
                left.append(tier.id);
        }
        if (!left.isEmpty())
            builder.remark(
                Words::tr("Tiers of annotations were left out: %1.").arg(left.join(QLatin1StringView(", "))));
        return cues;
    }

    XmlReader &m_xml;
    Core::Metadata m_metadata;
    QHash<QString, milliseconds> m_slots;
    QList<Tier> m_tiers;
    QHash<QString, Annotation> m_annotations;
    QSet<QString> m_coded; // types of tiers
    QString m_id;
    Annotation m_annotation;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(AnnotationDocument(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    return rootElement(head) == u"ANNOTATION_DOCUMENT" ? 95 : 0;
}

}

Format elan()
{
    Format format;
    format.id = QStringLiteral("elan");
    format.version = 2;
    format.name = [] { return Words::tr("ELAN annotations"); };
    format.suffixes = {QStringLiteral("eaf")};
    format.mimeTypes = {QStringLiteral("text/x-eaf+xml")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
