// SPDX-License-Identifier: MPL-2.0
#include "case_document.h"

#include <QStringList>

#include <algorithm>

namespace samsprak::bench {

namespace {

/// Mulberry32, as the peers' generator has it.
class Random
{
public:
    explicit Random(uint32_t seed)
        : m_state(seed)
    {
    }
    double next()
    {
        m_state += 0x6D2B79F5u;
        uint32_t t = m_state;
        t = (t ^ (t >> 15)) * (t | 1u);
        t ^= t + (t ^ (t >> 7)) * (t | 61u);
        return double(t ^ (t >> 14)) / 4294967296.0;
    }
    int below(int bound) { return int(next() * bound); }
    const QString &pick(const QStringList &from) { return from[below(int(from.size()))]; }

private:
    uint32_t m_state;
};

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

const QStringList Given = words("Amina Yusuf Fatima Dawit Layla Omar Nadia Selam Karim Zahra Ali Hodan Mehdi "
                                "Olena Iryna Abdi");
const QStringList Family = words("Haddad Tesfaye Nilsson Rahimi Kovalenko Warsame Jaber Lindqvist Mohamud "
                                 "Ahmadi Berhane Saleh");
const QStringList Languages = words("ar so ti fa-AF uk prs ku sv en am");
const QStringList States = words("ny pågår vilande avslutad väntar");
const QStringList NoteWords = words(
    "samtal planering praktik svenska studier intyg möte uppföljning kartläggning språkcafé arbetsgivare "
    "handledare vårdcentral förskola tolk kallelse rehabilitering grundskola yrkesutbildning delmål "
    "kontakt återbesök ansökan bostad");

QString twoDigits(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

CaseDocument next(int i, Random &random)
{
    CaseDocument document;
    QStringList note;
    const int length = 12 + random.below(5);
    for (int k = 0; k < length; ++k)
        note += random.pick(NoteWords);
    document.note = note.join(u' ');
    const int day = 1 + random.below(28);
    const int month = 1 + random.below(12);
    document.caseNumber = QStringLiteral("case-%1").arg(i, 7, 10, QLatin1Char('0'));
    document.participant = random.pick(Given);
    document.participant += u' ' + random.pick(Family);
    document.language = random.pick(Languages);
    document.status = random.pick(States);
    document.municipality = QString::number(1400 + random.below(99));
    document.owner = u'u' + QString::number(random.below(240));
    document.goal = random.pick(NoteWords);
    document.goal += QStringLiteral(" och ") + random.pick(NoteWords);
    document.nextMeeting = QStringLiteral("2026-%1-%2T%3:15:00Z")
                               .arg(twoDigits(month), twoDigits(day), twoDigits(8 + random.below(9)));
    document.interpreterNeeded = random.next() < 0.6 ? 1 : 0;
    document.priority = random.below(5);
    document.updatedAt = 1767225600000 + qint64(random.next() * 28e9);
    return document;
}

} // namespace

std::vector<CaseDocument> caseDocuments(int count)
{
    Random random(42);
    std::vector<CaseDocument> documents;
    documents.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        documents.push_back(next(i, random));
    return documents;
}

std::vector<int> editedDocuments(int count, int edits)
{
    Random random(7);
    std::vector<int> chosen;
    while (int(chosen.size()) < edits) {
        const int i = random.below(count);
        if (std::find(chosen.begin(), chosen.end(), i) == chosen.end())
            chosen.push_back(i);
    }
    return chosen;
}

CaseDocument edited(CaseDocument document, int i)
{
    document.status = States[(i + 1) % States.size()];
    document.updatedAt += 60000;
    document.note += QStringLiteral(" A%1").arg(i);
    return document;
}

QByteArray tabSeparated(const CaseDocument &document)
{
    const QStringList fields{document.caseNumber,
                             document.participant,
                             document.language,
                             document.status,
                             document.municipality,
                             document.owner,
                             document.goal,
                             document.nextMeeting,
                             QString::number(document.interpreterNeeded),
                             QString::number(document.priority),
                             QString::number(document.updatedAt),
                             document.note};
    return fields.join(u'\t').toUtf8();
}

const Schema &schemaWithCases()
{
    static const Schema schema = [] {
        std::vector<EntityDescription> kinds = productSchema().kinds();
        kinds.push_back(describe<CaseDocument>());
        return Schema(std::move(kinds));
    }();
    return schema;
}

} // namespace samsprak::bench
