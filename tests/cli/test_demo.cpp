// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_project.h"
#include "domain/derived.h"
#include "hub/administration.h"
#include "scheduling/shipped_agreements.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace samsprak;

namespace {

const QDate Monday(2026, 11, 23);

/// An installation with the smallest project in it.
struct DemoInstallation
{
    QTemporaryDir folder;
    std::mt19937_64 generator{1};
    RandomBytes random = [this](uint8_t *to, int size) {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(generator());
    };
    cli::DemoReport report;

    DemoInstallation()
    {
        if (!hub::createKeyFile(folder.filePath(QStringLiteral("key")), random))
            qFatal("key file");
    }
    Result<hub::Installation> open()
    {
        return hub::openInstallation(folder.filePath(QStringLiteral("data")),
                                     folder.filePath(QStringLiteral("key")), hub::Opening::Sole, random);
    }
    Result<cli::DemoReport> write(uint64_t seed, const QDate &day = Monday)
    {
        const auto installation = open();
        auto written = cli::writeDemoProject(*installation->store, cli::DemoScales[0], seed, day, [](int) {});
        report = written.valueOr({});
        return written;
    }
    std::unique_ptr<hub::Administration> administration()
    {
        return std::make_unique<hub::Administration>(
            open().value(), productSchema(), [] { return qint64(0); }, random);
    }
};

template <class E>
std::map<Id, QByteArray> recordsOf(const hub::Administration &administration)
{
    std::map<Id, QByteArray> records;
    for (const E &record : administration.all<E>())
        records[record.id] = encode(record);
    return records;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(bool(m_demo.write(1)));
        m_administration = m_demo.administration();
    }

    void theProjectHasItsSize()
    {
        const cli::DemoScale &scale = cli::DemoScales[0];
        QCOMPARE(int(m_administration->all<Participant>().size()), scale.participants);
        QCOMPARE(int(m_administration->all<Person>().size()), scale.staff);
        QCOMPARE(int(m_administration->all<Unit>().size()), scale.sites);
        QCOMPARE(int(m_administration->all<Interpreter>().size()), scale.interpreters);
        QCOMPARE(int(m_administration->all<Goal>().size() + m_administration->all<Activity>().size()),
                 scale.planItems);
        QCOMPARE(m_demo.report.events, scale.changeEvents);
        int thisWeek = 0, interpreted = 0;
        const auto inWeek = [](const LocalTime &start) {
            return start.date >= Monday && start.date < Monday.addDays(7);
        };
        for (const Session &session : m_administration->all<Session>())
            thisWeek += inWeek(session.start) ? 1 : 0;
        for (const Booking &booking : m_administration->all<Booking>())
            interpreted += inWeek(booking.start) ? 1 : 0;
        QCOMPARE(thisWeek, scale.individualPerWeek + scale.groupsPerWeek);
        QVERIFY2(interpreted > 15 && interpreted < 35, QByteArray::number(interpreted));
    }

    void nobodyInterpretsTwiceAtATime()
    {
        std::map<Id, std::vector<std::pair<qint64, qint64>>> busy;
        for (const Booking &booking : m_administration->all<Booking>()) {
            const bool held = booking.state >= BookingState::Held && booking.state <= BookingState::Confirmed;
            const qint64 start = booking.start.date.toJulianDay() * 1440 + booking.start.minute;
            if (held)
                busy[booking.interpreter].emplace_back(start, start + booking.durationMinutes);
        }
        QVERIFY(busy.size() > 5);
        for (auto &[interpreter, times] : busy) {
            std::sort(times.begin(), times.end());
            for (size_t i = 1; i < times.size(); ++i)
                QVERIFY(times[i - 1].second <= times[i].first);
        }
    }

    void agenciesAreOrderedFromInTheirOrder()
    {
        std::vector<int> ranks;
        for (const AgencyAgreement &agency : m_administration->all<AgencyAgreement>()) {
            QVERIFY(agency.holdsOn(Monday));
            QVERIFY(scheduling::agreementOn(scheduling::shippedAgreements(), agency.agreement, Monday));
            ranks.push_back(agency.rank);
        }
        std::sort(ranks.begin(), ranks.end());
        QCOMPARE(ranks, (std::vector{1, 2, 3}));
    }

    void everyAppointmentHasItsCard()
    {
        std::set<std::pair<Id, Id>> cards;
        for (const Card &card : m_administration->all<Card>())
            if (card.cardKind == CardKind::Appointment)
                cards.emplace(card.reader, card.session);
        for (const Attendance &attendance : m_administration->all<Attendance>())
            QVERIFY(cards.contains({attendance.participant, attendance.session}));
    }

    void changesAreKnownByFieldAndTablet()
    {
        m_administration.reset();
        const auto installation = m_demo.open();
        QCOMPARE(qint64(installation->store->revision() >= m_demo.report.events), 1);
        int changed = 0;
        installation->store->forEach(Kind::Participant, [&](const hub::Head &head) {
            const auto stamps = hub::FieldStamps::parse(head.stamps);
            QVERIFY(stamps.created().revision > 0 && stamps.created().revision <= head.revision);
            QVERIFY(!installation->store->actorOf(stamps.created().writer).isNull());
            for (const uint16_t field : stamps.changedAfter(stamps.created().revision)) {
                ++changed;
                QVERIFY(stamps.of(field).madeAt > stamps.created().madeAt);
                QVERIFY(stamps.of(field).revision <= head.revision);
            }
        });
        QVERIFY(changed > 20);
    }

    void theSameSeedInventsTheSame()
    {
        DemoInstallation again, other;
        QVERIFY(bool(again.write(1)));
        QVERIFY(bool(other.write(2)));
        const auto first = m_demo.administration();
        QCOMPARE(recordsOf<Participant>(*again.administration()), recordsOf<Participant>(*first));
        QCOMPARE(recordsOf<Session>(*again.administration()), recordsOf<Session>(*first));
        QVERIFY(recordsOf<Participant>(*other.administration()) != recordsOf<Participant>(*first));
    }

    void inventedPeopleAreNotMixedWithOthers()
    {
        DemoInstallation taken;
        QVERIFY(bool(taken.write(1)));
        QCOMPARE(taken.write(1).error().code, ErrorCode::Conflict);
    }

private:
    DemoInstallation m_demo;
    std::unique_ptr<hub::Administration> m_administration;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
