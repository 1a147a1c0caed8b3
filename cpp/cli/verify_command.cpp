// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/record_kinds.h"
#include "scheduling/availability.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace samsprak::cli {
namespace {

/// Something that does not fit; ids only, since it may end up in a log.
struct Finding
{
    QString kind;
    Id id;
    QString text;
};

class Verification
{
public:
    explicit Verification(const hub::Administration &administration)
        : m_administration(administration)
    {
    }

    void run()
    {
        for (const EntityDescription &entity : productSchema().kinds())
            withEntity(entity.kind, [&]<class E>() { count<E>(); });
        checkReferences<Unit>(&Unit::organisation, Kind::Organisation, "organisation");
        checkReferences<Membership>(&Membership::person, Kind::Person, "person");
        checkReferences<Membership>(&Membership::unit, Kind::Unit, "unit");
        checkReferences<Participant>(&Participant::unit, Kind::Unit, "unit");
        checkReferences<Plan>(&Plan::participant, Kind::Participant, "participant");
        checkReferences<Goal>(&Goal::plan, Kind::Plan, "plan");
        checkReferences<Activity>(&Activity::goal, Kind::Goal, "goal");
        checkReferences<Session>(&Session::unit, Kind::Unit, "unit");
        checkReferences<Session>(&Session::place, Kind::Place, "place");
        checkReferences<Attendance>(&Attendance::session, Kind::Session, "session");
        checkReferences<Attendance>(&Attendance::participant, Kind::Participant, "participant");
        checkReferences<Availability>(&Availability::interpreter, Kind::Interpreter, "interpreter");
        checkReferences<Booking>(&Booking::session, Kind::Session, "session");
        checkReferences<Booking>(&Booking::interpreter, Kind::Interpreter, "interpreter");
        checkReferences<Assignment>(&Assignment::participant, Kind::Participant, "participant");
        checkReferences<Assignment>(&Assignment::person, Kind::Person, "person");
        checkReferences<Consent>(&Consent::participant, Kind::Participant, "participant");
        checkReferences<Consent>(&Consent::organisation, Kind::Organisation, "organisation");
        checkReferences<Consent>(&Consent::receivingOrganisation, Kind::Organisation,
                                 "receiving_organisation");
        checkReferences<Consent>(&Consent::receivingPerson, Kind::Person, "receiving_person");
        checkDoubleBookings();
    }

    const std::vector<Finding> &findings() const { return m_findings; }
    const std::map<QString, int> &counts() const { return m_counts; }

private:
    template <class E>
    void count()
    {
        for (const E &record : m_administration.all<E>()) {
            ++m_counts[QString::fromLatin1(Declaration<E>::name)];
            m_kinds[record.id] = Declaration<E>::kind;
            if (Declaration<E>::home(record) != record.bucket)
                report<E>(record.id, QStringLiteral("lies in another bucket than its fields say"));
        }
    }

    template <class E>
    void checkReferences(Id E::*member, Kind wanted, const char *field)
    {
        for (const E &record : m_administration.all<E>()) {
            const Id &target = record.*member;
            const auto found = m_kinds.find(target);
            if (!target.isNull() && (found == m_kinds.end() || found->second != wanted))
                report<E>(record.id,
                          QStringLiteral("%1 points to what is not there").arg(QLatin1String(field)));
        }
    }

    /// The promise of arbitration: no interpreter is in two places.
    void checkDoubleBookings()
    {
        std::map<Id, std::vector<scheduling::BusyInterval>> busy;
        for (const Booking &booking : m_administration.all<Booking>())
            if (booking.agency.isNull() && booking.state >= BookingState::Held &&
                booking.state <= BookingState::Confirmed)
                busy[booking.interpreter].push_back(scheduling::BusyInterval::of(booking));
        for (auto &[interpreter, intervals] : busy) {
            std::sort(intervals.begin(), intervals.end(),
                      [](const auto &a, const auto &b) { return a.time < b.time; });
            for (size_t i = 1; i < intervals.size(); ++i)
                if (intervals[i - 1].time.overlaps(intervals[i].time))
                    report<Booking>(intervals[i].booking,
                                    QStringLiteral("the interpreter is given away at that time already"));
        }
    }

    template <class E>
    void report(const Id &id, const QString &text)
    {
        m_findings.push_back({QString::fromLatin1(Declaration<E>::name), id, text});
    }

    const hub::Administration &m_administration;
    std::map<Id, Kind> m_kinds;
    std::map<QString, int> m_counts;
    std::vector<Finding> m_findings;
};

QByteArray asJson(const Verification &verification)
{
    QJsonObject counts;
    for (const auto &[kind, number] : verification.counts())
        counts.insert(kind, number);
    QJsonArray findings;
    for (const Finding &finding : verification.findings())
        findings.append(QJsonObject{{QStringLiteral("kind"), finding.kind},
                                    {QStringLiteral("id"), finding.id.toString()},
                                    {QStringLiteral("text"), finding.text}});
    return QJsonDocument(
               QJsonObject{{QStringLiteral("records"), counts}, {QStringLiteral("findings"), findings}})
        .toJson();
}

} // namespace

int verifyCommand(const Arguments &arguments, Console &console)
{
    const auto administration = openedAdministration(arguments, hub::Opening::Reading, console);
    if (!administration)
        return Failed;
    Verification verification(*administration);
    verification.run();
    if (arguments.has("json")) {
        console.out << QString::fromUtf8(asJson(verification));
    } else {
        for (const auto &[kind, number] : verification.counts())
            console.out << kind << ": " << number << '\n';
        for (const Finding &finding : verification.findings())
            console.out << "! " << finding.kind << ' ' << finding.id.toString() << ": " << finding.text
                        << '\n';
        console.out << (verification.findings().empty() ? "everything fits together\n" : "") << Qt::flush;
    }
    return verification.findings().empty() ? Done : Failed;
}

} // namespace samsprak::cli
