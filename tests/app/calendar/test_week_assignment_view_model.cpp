// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_assignment_view_model.h"
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// The town's week: Dawit can't take Wednesday's interview, Freweini and Senait have their own.
class TestWeekAssignmentViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whoIsFreeIsProposedAndNothingIsWritten();
    void whatIsAcceptedIsAskedForAndCanBeTakenBack();
    void someMayBeLeft();
    void illnessMovesOnlyTheirs();

private:
    void open()
    {
        QSignalSpy opened(m_assignment, &WeekAssignmentViewModel::opened);
        m_week->planWeek();
        QVERIFY(opened.wait());
        QTRY_VERIFY_WITH_TIMEOUT(!m_assignment->busy(), 20'000);
    }
    Id interview() const
    {
        const Id session = Id::fromName(Town::named(u"Intervjuträning"), Town::at(25, 8, 45).toString());
        return Id::fromName(session, u"booking");
    }
    QString of(const Id &booking, const char *column) const
    {
        return valueOf(*m_assignment->rows(), "bookingId", booking.toString(), column).toString();
    }
    std::optional<Booking> stored(const Id &id)
    {
        std::optional<Booking> found;
        bool answered = false;
        m_session->read(
            this,
            [id](const storage::RecordReader &reader) {
                return reader.find<Booking>(id).valueOr(std::nullopt);
            },
            [&](std::optional<Booking> record) {
                found = std::move(record);
                answered = true;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    WeekAssignmentViewModel *m_assignment = nullptr;
};

void TestWeekAssignmentViewModel::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    m_assignment = m_week->assignment();
    QTRY_VERIFY(m_week->loaded());
}

void TestWeekAssignmentViewModel::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestWeekAssignmentViewModel::whoIsFreeIsProposedAndNothingIsWritten()
{
    QSignalSpy written(m_session.get(), &ProfileSession::changed);
    open();
    QVERIFY(m_assignment->problem().isEmpty());
    QCOMPARE(m_assignment->total(), 5);
    QCOMPARE(m_assignment->unservedAfter(), 0);
    QVERIFY(m_assignment->unservedBefore() > 0);
    QVERIFY(of(interview(), "before").isEmpty());
    QVERIFY(!of(interview(), "after").isEmpty());
    QCOMPARE(m_assignment->acceptedCount(), m_assignment->changeCount());
    QCOMPARE(m_assignment->qualityText(), QStringLiteral("No better plan exists for this week."));
    QCOMPARE(written.count(), 0);
}

void TestWeekAssignmentViewModel::whatIsAcceptedIsAskedForAndCanBeTakenBack()
{
    open();
    const QString proposed = of(interview(), "after");
    QSignalSpy taken(m_assignment, &WeekAssignmentViewModel::taken);
    m_assignment->take();
    QVERIFY(taken.wait());
    const auto booking = stored(interview());
    QVERIFY(booking);
    QCOMPARE(booking->state, BookingState::Tentative);
    QCOMPARE(booking->interpreter, Town::named(proposed));
    QSignalSpy undone(m_week->lastChange(), &LastChange::undone);
    m_week->lastChange()->undo();
    QVERIFY(undone.wait());
    QVERIFY(stored(interview())->state != BookingState::Tentative);
}

void TestWeekAssignmentViewModel::someMayBeLeft()
{
    open();
    const int all = m_assignment->changeCount();
    m_assignment->toggle(interview().toString());
    QCOMPARE(m_assignment->acceptedCount(), all - 1);
    m_assignment->acceptNone();
    QCOMPARE(m_assignment->acceptedCount(), 0);
    m_assignment->take();
    QCOMPARE(stored(interview())->state, BookingState::Refused);
}

void TestWeekAssignmentViewModel::illnessMovesOnlyTheirs()
{
    open();
    const Id kitchen = Id::fromName(
        Id::fromName(Town::named(u"Validering, kök"), Town::at(26, 14, 30).toString()), u"booking");
    const Id mapping =
        Id::fromName(Id::fromName(Town::named(u"Kartläggning"), Town::at(24, 10, 30).toString()), u"booking");
    QCOMPARE(of(kitchen, "after"), QStringLiteral("Freweini Hadgu"));
    m_assignment->toggleIll(m_town->freweini.toString());
    QTRY_VERIFY_WITH_TIMEOUT(!m_assignment->busy(), 20'000);
    QVERIFY(of(kitchen, "after") != QStringLiteral("Freweini Hadgu"));
    QVERIFY(!of(kitchen, "after").isEmpty());
    QCOMPARE(of(kitchen, "before"), QStringLiteral("Freweini Hadgu"));
    QCOMPARE(of(mapping, "after"), QStringLiteral("Senait Woldu"));
}

QTEST_GUILESS_MAIN(TestWeekAssignmentViewModel)
#include "test_week_assignment_view_model.moc"
