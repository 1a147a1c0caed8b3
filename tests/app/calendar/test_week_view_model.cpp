// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "town.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

const QByteArrayList shownRoles{"day",   "startText",    "endText", "column",  "columns",
                                "title", "bookingState", "detail",  "sentence"};

} // namespace

class TestWeekViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theWeekIsAsDrawn();
    void daysAndTitlesFollowTheDate();
    void anotherWeekIsRead();
    void aMoveIsShownAndTakenBack();
    void movingOneDayOfASeriesLeavesTheOthers();
    void otherUnitsStayOutside();
    void titlesFollowTheLanguage();
    void participantsAreFoundByNameAndLanguage();
    void aSessionBeforeSevenWidensTheDay();

private:
    QVariant titled(const char *title, const char *role) const
    {
        return valueOf(*m_week->sessions(), "title", QString::fromUtf8(title), role);
    }
    QString key(const char *title) const { return titled(title, "key").toString(); }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWeekViewModel::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    if (qstrcmp(QTest::currentTestFunction(), "otherUnitsStayOutside") == 0) {
        Session foreign = m_town->session(u"Inte vårt", Area::Work, Town::at(24, 9, 0), 60);
        foreign.unit = m_town->otherUnit;
        m_town->put(foreign);
    } else if (qstrcmp(QTest::currentTestFunction(), "titlesFollowTheLanguage") == 0) {
        Session talk = m_town->session(u"Samtal", Area::Work, Town::at(24, 12, 0), 30);
        Translation arabic;
        arabic.text = QStringLiteral("محادثة");
        talk.title.set(QStringLiteral("ar"), arabic);
        m_town->put(talk);
    } else if (qstrcmp(QTest::currentTestFunction(), "aSessionBeforeSevenWidensTheDay") == 0) {
        m_town->put(m_town->session(u"Morgonpass", Area::Work, Town::at(24, 5, 30), 60));
    }
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_week->sessions(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_week->setSession(m_session.get());
    QTRY_VERIFY(m_week->loaded());
    QTRY_VERIFY(m_week->participants()->total() > 0);
}

void TestWeekViewModel::cleanup()
{
    m_tester.reset();
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestWeekViewModel::theWeekIsAsDrawn()
{
    const QByteArray shown =
        QJsonDocument(rowsOf(*m_week->sessions(), shownRoles)).toJson(QJsonDocument::Indented);
    QFile golden(qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") +
                 QStringLiteral("/tests/app/calendar/golden/week.json"));
    QVERIFY2(golden.open(QIODevice::ReadOnly), "golden/week.json");
    const QByteArray wanted = golden.readAll();
    if (shown != wanted)
        qInfo().noquote() << shown;
    QCOMPARE(QJsonDocument::fromJson(shown), QJsonDocument::fromJson(wanted));
}

void TestWeekViewModel::daysAndTitlesFollowTheDate()
{
    QCOMPARE(m_week->weekNumber(), 48);
    QCOMPARE(m_week->dayCount(), 5);
    QCOMPARE(m_week->datesText(), QStringLiteral("\u206623–27\u2069 november 2026"));
    QCOMPARE(m_week->dayText(), QStringLiteral("Måndag 23 november"));
    QCOMPARE(m_week->todayColumn(), 0);
    QCOMPARE(m_week->nowText(), QStringLiteral("12:24"));
    QCOMPARE(m_week->weekDays()->rowCount(), 7);
    QCOMPARE(valueOf(*m_week->weekDays(), "date", QStringLiteral("2026-11-24"), "sessions").toInt(), 4);

    m_week->setRange(WeekViewModel::Day);
    m_week->next();
    QCOMPARE(m_week->dayText(), QStringLiteral("Tisdag 24 november"));
    QCOMPARE(m_week->todayColumn(), -1);
    QVERIFY(m_week->showsToday());
    QCOMPARE(m_week->sessions()->rowCount(), 4);
    QCOMPARE(m_week->detailText(), QStringLiteral("Week 48 · 4 session(s)"));
    QCOMPARE(titled("Hälsosamtal", "day").toInt(), 0);
}

void TestWeekViewModel::anotherWeekIsRead()
{
    m_week->next();
    QCOMPARE(m_week->weekNumber(), 49);
    // The series goes on; nothing else is there.
    QTRY_COMPARE(m_week->sessions()->rowCount(), 2);
    QCOMPARE(m_week->datesText(), QStringLiteral("30 november – 4 december 2026"));
    m_week->goToToday();
    QTRY_VERIFY(m_week->sessions()->rowCount() > 10);
}

void TestWeekViewModel::aMoveIsShownAndTakenBack()
{
    QSignalSpy done(m_week->lastChange(), &LastChange::done);
    m_week->move(key("Cykelskola"), 3, 16 * 60 + 10);
    QVERIFY(done.wait());
    QTRY_COMPARE(titled("Cykelskola", "day").toInt(), 3);
    QCOMPARE(titled("Cykelskola", "startText").toString(), QStringLiteral("16:15"));
    QVERIFY(titled("Cykelskola", "pending").toBool());
    m_week->lastChange()->undo();
    QTRY_COMPARE(titled("Cykelskola", "day").toInt(), 1);
    QCOMPARE(titled("Cykelskola", "startText").toString(), QStringLiteral("15:45"));
}

void TestWeekViewModel::movingOneDayOfASeriesLeavesTheOthers()
{
    QCOMPARE(titled("SFI kurs B", "startText").toString(), QStringLiteral("08:30"));
    const int before = m_week->sessions()->rowCount();
    m_week->move(key("SFI kurs B"), 2, 14 * 60);
    m_week->seriesQuestion()->chooseThis();
    QTRY_COMPARE(valueOf(*m_week->sessions(), "startText", QStringLiteral("14:00"), "title").toString(),
                 QStringLiteral("SFI kurs B"));
    QCOMPARE(m_week->sessions()->rowCount(), before);
    QCOMPARE(titled("SFI kurs B", "day").toInt(), 2); // Monday's is gone, Thursday's comes later in the list
    m_week->lastChange()->undo();
    QTRY_COMPARE(titled("SFI kurs B", "day").toInt(), 0);
}

void TestWeekViewModel::otherUnitsStayOutside() { QVERIFY(!titled("Inte vårt", "key").isValid()); }

void TestWeekViewModel::titlesFollowTheLanguage()
{
    QVERIFY(titled("Samtal", "key").isValid());
    m_session->setLanguage(QStringLiteral("ar"));
    QTRY_VERIFY(titled("محادثة", "key").isValid());
    QVERIFY(!titled("محادثة", "titleIsFallback").toBool());
    QVERIFY(titled("Cykelskola", "titleIsFallback").toBool());
}

void TestWeekViewModel::participantsAreFoundByNameAndLanguage()
{
    ParticipantListModel &people = *m_week->participants();
    QCOMPARE(people.total(), 6);
    people.setFilter(QStringLiteral("geb sab"));
    QCOMPARE(people.count(), 1);
    people.setFilter(QStringLiteral("TIGRINYA"));
    QCOMPARE(people.count(), 2);
    people.setFilter(QStringLiteral("nobody"));
    QCOMPARE(people.count(), 0);
}

void TestWeekViewModel::aSessionBeforeSevenWidensTheDay()
{
    QCOMPARE(m_week->firstHour(), 5);
    QCOMPARE(m_week->lastHour(), 21);
}

QTEST_GUILESS_MAIN(TestWeekViewModel)
#include "test_week_view_model.moc"
