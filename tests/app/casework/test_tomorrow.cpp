// SPDX-License-Identifier: MPL-2.0
#include "app/casework/tomorrow_view_model.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// What the tablet has ready for the next working day, and when a gap is announced.
class TestTomorrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theVisitsAreTheOnesThatIReallyLead();
    void eachThingIsReadyMissingOrSaidNotToBeThere();
    void aPlanAndAPhoneNumberFillTheirGaps();
    void swedishSpeakersNeedNoInterpreter();
    void aRecordedTitleIsAVoice();
    void aGapIsAnnouncedAtThree();
    void aNoticePutAwayStaysAwayUntilTheNextDay();
    void fridayPreparesMonday();

private:
    void open();
    Visit visit(QStringView title) const
    {
        for (const QVariant &value : m_model->visits())
            if (value.value<Visit>().title == title)
                return value.value<Visit>();
        return {};
    }
    static QString state(const Visit &visit, const char *key)
    {
        for (const QVariant &value : visit.preparations)
            if (value.value<Preparation>().key == QLatin1String(key))
                return value.value<Preparation>().stateCode();
        return QStringLiteral("not shown");
    }
    void moveTo(int day, int hour, int minute)
    {
        const QDateTime wanted(QDate(2026, 11, day), QTime(hour, minute), m_session->zone());
        m_session->setClockOffset(wanted.toMSecsSinceEpoch() - m_town->now);
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<TomorrowViewModel> m_model;
};

void TestTomorrow::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
}

void TestTomorrow::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_town.reset();
}

void TestTomorrow::open()
{
    m_session = m_town->open();
    m_model = std::make_unique<TomorrowViewModel>();
    m_model->setSession(m_session.get());
    QTRY_VERIFY(m_model->isLoaded());
}

void TestTomorrow::theVisitsAreTheOnesThatIReallyLead()
{
    open();
    QStringList titles;
    for (const QVariant &value : m_model->visits())
        titles << value.value<Visit>().title;
    // Leyla leads the mapping of that day.
    QCOMPARE(titles, (QStringList{QStringLiteral("Språkcafé"), QStringLiteral("Hälsosamtal"),
                                  QStringLiteral("Cykelskola")}));
}

void TestTomorrow::eachThingIsReadyMissingOrSaidNotToBeThere()
{
    open();
    const Visit health = visit(u"Hälsosamtal");
    QCOMPARE(state(health, "person"), QStringLiteral("ready"));
    QCOMPARE(state(health, "plan"), QStringLiteral("missing"));
    QCOMPARE(state(health, "form"), QStringLiteral("absent"));
    QCOMPARE(state(health, "phrases"), QStringLiteral("absent"));
    QCOMPARE(state(health, "voice"), QStringLiteral("absent"));
    QCOMPARE(state(health, "interpreter"), QStringLiteral("missing")); // booked, but without a number
    QCOMPARE(health.gaps, 2);
    // Twelve come, of whom nine are not visible: somebody else has to prepare them.
    QCOMPARE(state(visit(u"Språkcafé"), "person"), QStringLiteral("missing"));
}

void TestTomorrow::aPlanAndAPhoneNumberFillTheirGaps()
{
    Plan plan;
    plan.id = Town::named(u"plan");
    plan.participant = m_town->saba;
    plan.organisation = m_town->organisation;
    m_town->put(plan);
    Interpreter interpreter;
    interpreter.id = m_town->freweini;
    interpreter.organisation = m_town->organisation;
    interpreter.name = QStringLiteral("Freweini Hadgu");
    interpreter.phone = QStringLiteral("070-9");
    m_town->put(interpreter);
    open();
    const Visit health = visit(u"Hälsosamtal");
    QCOMPARE(state(health, "plan"), QStringLiteral("ready"));
    QCOMPARE(state(health, "interpreter"), QStringLiteral("ready"));
    QCOMPARE(health.gaps, 0);
}

void TestTomorrow::swedishSpeakersNeedNoInterpreter()
{
    Participant swedish = m_town->participant(u"Alma", u"Berg", u"sv", 2);
    Session talk = m_town->session(u"Samtal", Area::Work, Town::at(24, 14, 0), 60);
    m_town->put(talk);
    m_town->attend(talk, {swedish.id});
    open();
    QCOMPARE(state(visit(u"Samtal"), "interpreter"), QStringLiteral("notNeeded"));
    QCOMPARE(state(visit(u"Samtal"), "voice"), QStringLiteral("notNeeded"));
}

void TestTomorrow::aRecordedTitleIsAVoice()
{
    Recording recording;
    recording.id = Town::named(u"voice");
    recording.participant = m_town->saba;
    recording.language = QStringLiteral("ti");
    m_town->put(recording);
    Session talk = m_town->session(u"Samtal", Area::Health, Town::at(24, 14, 0), 60);
    Translation spoken;
    spoken.text = QStringLiteral("ዘተ");
    spoken.recording = recording.id;
    talk.title.set(QStringLiteral("ti"), spoken);
    m_town->put(talk);
    m_town->attend(talk, {m_town->saba});
    open();
    QCOMPARE(state(visit(u"Samtal"), "voice"), QStringLiteral("ready"));
}

void TestTomorrow::aGapIsAnnouncedAtThree()
{
    open();
    QVERIFY(m_model->gaps() > 0);
    QVERIFY(!m_model->announced()); // it is 12:24
    moveTo(23, 14, 59);
    QVERIFY(!m_model->announced());
    moveTo(23, 15, 0);
    QTRY_VERIFY(m_model->announced());
}

void TestTomorrow::aNoticePutAwayStaysAwayUntilTheNextDay()
{
    open();
    moveTo(23, 15, 30);
    QTRY_VERIFY(m_model->announced());
    m_model->putAway();
    QVERIFY(!m_model->announced());
    moveTo(23, 17, 0);
    QVERIFY(!m_model->announced());
    moveTo(24, 15, 0);
    QTRY_VERIFY(!visit(u"Intervjuträning").sessionId.isEmpty());
    QTRY_VERIFY(m_model->announced());
}

void TestTomorrow::fridayPreparesMonday()
{
    QCOMPARE(dayToPrepare(QDate(2026, 11, 23)), QDate(2026, 11, 24));
    QCOMPARE(dayToPrepare(QDate(2026, 11, 27)), QDate(2026, 11, 30));
    QCOMPARE(dayToPrepare(QDate(2026, 11, 28)), QDate(2026, 11, 30));
    QCOMPARE(dayToPrepare(QDate(2026, 11, 29)), QDate(2026, 11, 30));
}

QTEST_GUILESS_MAIN(TestTomorrow)
#include "test_tomorrow.moc"
