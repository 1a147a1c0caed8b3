// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/roll_call_view_model.h"
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// A roll call on a real database: an SFI course every Monday and Thursday, with a group that changes.
class TestRollCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everybodyExpectedIsHereUntilSaidOtherwise();
    void aTapIsKeptThoughNobodySaidDone();
    void theSameTapAgainTakesItBack();
    void doneNotesTheRestInOneChange();
    void doneTakenBackAndNotedAgainIsOneRecord();
    void anotherOccurrenceHasItsOwnRollCall();
    void whoLeftTheGroupIsNotExpected();
    void marksDoNotMakeMorePeopleComeToTheSession();
    void lateIsCountedFromTheClockWhileItRuns();

private:
    Id course() const { return Id::fromName(Town::named(u"SFI kurs B"), Town::at(16, 8, 30).toString()); }
    void open(const LocalTime &occurrence)
    {
        QSignalSpy opened(m_call, &RollCallViewModel::opened);
        m_call->open(course(), occurrence);
        QVERIFY(opened.wait());
    }
    QString of(const Id &participant, const char *column) const
    {
        return valueOf(*m_call->people(), "participantId", participant.toString(), column).toString();
    }
    std::vector<Attendance> stored()
    {
        std::vector<Attendance> found;
        bool answered = false;
        m_session->read(
            this,
            [id = course()](const storage::RecordReader &reader) {
                auto all = reader.all<Attendance>().where(&Attendance::session, id).list().valueOr({});
                std::erase_if(all, [](const Attendance &a) { return !a.occurrence.isValid(); });
                return all;
            },
            [&](std::vector<Attendance> records) {
                found = std::move(records);
                answered = true;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }
    void finish()
    {
        QSignalSpy finished(m_call, &RollCallViewModel::finished);
        m_call->finish();
        QVERIFY(finished.count() == 1 || finished.wait());
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    RollCallViewModel *m_call = nullptr;
};

void TestRollCall::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    Session withGroup = m_town->session(u"SFI kurs B", Area::Studies, Town::at(16, 8, 30), 210);
    withGroup.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH");
    withGroup.place = m_town->hall;
    withGroup.headCount = 4;
    withGroup.groups = {Town::named(u"group")};
    m_town->put(withGroup);
    GroupMembership roza;
    roza.id = Town::named(u"roza's time");
    roza.group = Town::named(u"group");
    roza.unit = m_town->unit;
    roza.participant = m_town->roza;
    roza.from = QDate(2026, 11, 26);
    m_town->put(roza);
    GroupMembership huda = roza;
    huda.id = Town::named(u"huda's time");
    huda.participant = m_town->huda;
    huda.from = {};
    huda.until = QDate(2026, 11, 25);
    m_town->put(huda);
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    m_call = m_week->rollCall();
    QTRY_VERIFY(m_week->loaded());
}

void TestRollCall::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestRollCall::everybodyExpectedIsHereUntilSaidOtherwise()
{
    open(Town::at(23, 8, 30));
    QCOMPARE(m_call->total(), 3);
    QCOMPARE(m_call->unmarked(), 3);
    QCOMPARE(m_call->summary(), QStringLiteral("3 here"));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("present"));
    QCOMPARE(m_call->hidden(), 1);
    QVERIFY(stored().empty());
}

void TestRollCall::aTapIsKeptThoughNobodySaidDone()
{
    open(Town::at(23, 8, 30));
    m_call->mark(m_town->saba.toString(), QStringLiteral("absent"));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("absent"));
    QCOMPARE(m_call->summary(), QStringLiteral("2 here, 1 absent"));
    m_call->close();
    QTRY_COMPARE(stored().size(), size_t(1));
    open(Town::at(23, 8, 30));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("absent"));
    QCOMPARE(m_call->unmarked(), 2);
}

void TestRollCall::theSameTapAgainTakesItBack()
{
    open(Town::at(23, 8, 30));
    m_call->mark(m_town->saba.toString(), QStringLiteral("excused"));
    m_call->mark(m_town->saba.toString(), QStringLiteral("excused"));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("present"));
    QTRY_COMPARE(stored().size(), size_t(1));
    QTRY_COMPARE(stored().front().state, AttendanceState::Present);
}

void TestRollCall::doneNotesTheRestInOneChange()
{
    open(Town::at(23, 8, 30));
    m_call->mark(m_town->abdi.toString(), QStringLiteral("late"));
    finish();
    QTRY_COMPARE(stored().size(), size_t(3));
    for (const Attendance &mark : stored()) {
        const bool late = mark.participant == m_town->abdi;
        QCOMPARE(mark.state, late ? AttendanceState::Late : AttendanceState::Present);
        QCOMPARE(mark.markedBy, m_town->karin);
        QCOMPARE(mark.occurrence, Town::at(23, 8, 30));
    }
    QTRY_COMPARE(m_call->unmarked(), 0);
}

void TestRollCall::doneTakenBackAndNotedAgainIsOneRecord()
{
    open(Town::at(23, 8, 30));
    finish();
    m_week->lastChange()->undo();
    QTRY_COMPARE(m_call->unmarked(), 3);
    QCOMPARE(m_call->summary(), QStringLiteral("3 here"));
    m_call->mark(m_town->saba.toString(), QStringLiteral("absent"));
    finish();
    QTRY_COMPARE(m_call->unmarked(), 0);
    QCOMPARE(stored().size(), size_t(3));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("absent"));
}

void TestRollCall::anotherOccurrenceHasItsOwnRollCall()
{
    open(Town::at(23, 8, 30));
    m_call->mark(m_town->saba.toString(), QStringLiteral("absent"));
    open(Town::at(26, 8, 30));
    QCOMPARE(of(m_town->saba, "attendance"), QStringLiteral("present"));
    QCOMPARE(of(m_town->saba, "marked"), QStringLiteral("false"));
}

void TestRollCall::whoLeftTheGroupIsNotExpected()
{
    open(Town::at(23, 8, 30));
    QVERIFY(!of(m_town->huda, "name").isEmpty());
    QVERIFY(of(m_town->roza, "name").isEmpty());
    open(Town::at(26, 8, 30));
    QVERIFY(of(m_town->huda, "name").isEmpty());
    QVERIFY(!of(m_town->roza, "name").isEmpty());
}

void TestRollCall::marksDoNotMakeMorePeopleComeToTheSession()
{
    open(Town::at(23, 8, 30));
    finish();
    QSignalSpy loaded(m_week->editor(), &SessionEditor::loaded);
    m_week->editor()->open(course(), Town::at(23, 8, 30));
    QVERIFY(loaded.wait());
    QCOMPARE(m_week->editor()->chosen()->total(), 3);
    QCOMPARE(m_week->editor()->hiddenParticipants(), 1);
}

void TestRollCall::lateIsCountedFromTheClockWhileItRuns()
{
    // 12:24: half an hour after the course has ended, so the usual; then one that is running.
    open(Town::at(23, 8, 30));
    m_call->mark(m_town->saba.toString(), QStringLiteral("late"));
    QVERIFY(of(m_town->saba, "minutes").contains(QStringLiteral("15 min")));
    m_town->now -= 3 * 60 * 60 * 1000; // 9:24
    m_call->mark(m_town->abdi.toString(), QStringLiteral("late"));
    QVERIFY(of(m_town->abdi, "minutes").contains(QStringLiteral("50 min")));
    m_call->changeMinutes(m_town->abdi.toString(), -1);
    QVERIFY(of(m_town->abdi, "minutes").contains(QStringLiteral("45 min")));
    const auto minutesOfAbdi = [this] {
        for (const Attendance &mark : stored())
            if (mark.participant == m_town->abdi)
                return mark.minutesLate;
        return 0;
    };
    QTRY_COMPARE(minutesOfAbdi(), 45);
}

QTEST_GUILESS_MAIN(TestRollCall)
#include "test_roll_call.moc"
