// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

class TestBookingViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theLanguageIsTheParticipants();
    void eachCandidateSaysWhy();
    void requirementsAndWishesChangeWhoFits();
    void bookingIsTentativeUntilTheHubHasDecided();
    void aRefusalOffersItsAlternatives();
    void anAlternativeIsTakenInOneGo();
    void goingOnWithoutAnInterpreterSettlesTheRefusal();
    void whoDoesNotFitCannotBeBooked();

private:
    void open(const char *title)
    {
        const QString name = QString::fromUtf8(title);
        const Id session =
            Id::fromString(valueOf(*m_week->sessions(), "title", name, "sessionId").toString());
        QSignalSpy opened(m_booking, &BookingViewModel::opened);
        m_booking->open(session, {});
        QVERIFY(opened.wait());
    }
    QString candidate(const char *name, const char *role) const
    {
        const QVariant value = valueOf(*m_booking->candidates(), "name", QString::fromUtf8(name), role);
        return value.toStringList().join(QStringLiteral("; "));
    }
    bool fits(const char *name) const
    {
        return valueOf(*m_booking->candidates(), "name", QString::fromUtf8(name), "fits").toBool();
    }
    QString blockState(const char *title) const
    {
        return valueOf(*m_week->sessions(), "title", QString::fromUtf8(title), "bookingState").toString();
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    BookingViewModel *m_booking = nullptr;
};

void TestBookingViewModel::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    Session talk = m_town->session(u"Samtal", Area::Health, Town::at(25, 14, 0), 60);
    talk.place = m_town->room;
    talk.headCount = 1;
    m_town->put(talk);
    m_town->attend(talk, {m_town->saba});
    // A conversation last week, so that Freweini knows Saba.
    const Session before = m_town->session(u"Förra", Area::Health, Town::at(18, 10, 0), 60);
    m_town->put(before);
    m_town->booking(before, m_town->freweini, BookingState::Confirmed, m_town->saba);
    Card busy;
    busy.id = Town::named(u"busy");
    busy.cardKind = CardKind::Busy;
    busy.reader = m_town->mikael;
    busy.bucket = Bucket::interpreter(m_town->mikael, BucketSection::Busy);
    busy.start = Town::at(25, 13, 30);
    busy.durationMinutes = 60;
    busy.zone = QStringLiteral("Europe/Stockholm");
    m_town->put(busy);
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    m_booking = m_week->booking();
    QTRY_VERIFY(m_week->loaded());
}

void TestBookingViewModel::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestBookingViewModel::theLanguageIsTheParticipants()
{
    open("Samtal");
    QCOMPARE(m_booking->language(), QStringLiteral("ti"));
    QCOMPARE(m_booking->mode(), QStringLiteral("on_site"));
    QCOMPARE(m_booking->state(), QString());
    QVERIFY(m_booking->subtitle().contains(QStringLiteral("Saba")));
}

void TestBookingViewModel::eachCandidateSaysWhy()
{
    open("Samtal");
    QAbstractItemModelTester tester(m_booking->candidates());
    QCOMPARE(m_booking->fitting(), 3);
    QVERIFY(candidate("Freweini Hadgu", "reasons").contains(QStringLiteral("Saba")));
    QVERIFY(valueOf(*m_booking->candidates(), "name", QStringLiteral("Freweini Hadgu"), "best").toBool());
    QCOMPARE(candidate("Freweini Hadgu", "levelMark"), QStringLiteral("AT · valid until 2028"));
    QVERIFY(candidate("Senait Woldu", "drawbacks").contains(QStringLiteral("Saba")));
    QVERIFY(!fits("Mikael Tesfamariam"));
    QVERIFY(candidate("Mikael Tesfamariam", "obstacle").contains(QStringLiteral("busy")));
}

void TestBookingViewModel::requirementsAndWishesChangeWhoFits()
{
    open("Samtal");
    m_booking->setMinimumLevel(QStringLiteral("AT"));
    QTRY_COMPARE(m_booking->fitting(), 1);
    QVERIFY(candidate("Dawit Mebrahtu", "obstacle").contains(QStringLiteral("UT")));
    m_booking->setMinimumLevel(QString());
    QTRY_COMPARE(m_booking->fitting(), 3);
    m_booking->setWishedGender(QStringLiteral("man"));
    QTRY_COMPARE(m_booking->candidates()->rows().front().name, QStringLiteral("Dawit Mebrahtu"));
    QCOMPARE(m_booking->fitting(), 3); // a wish leaves nobody out
    m_booking->setLanguage(QStringLiteral("ar"));
    QTRY_COMPARE(m_booking->fitting(), 0);
}

void TestBookingViewModel::bookingIsTentativeUntilTheHubHasDecided()
{
    open("Samtal");
    m_booking->book(m_town->freweini.toString());
    QTRY_COMPARE(m_booking->state(), QStringLiteral("tentative"));
    QTRY_COMPARE(blockState("Samtal"), QStringLiteral("tentative"));
    QCOMPARE(m_booking->interpreterName(), QStringLiteral("Freweini Hadgu"));
    m_week->lastChange()->undo();
    QTRY_COMPARE(blockState("Samtal"), QStringLiteral("none"));
    QTRY_COMPARE(m_booking->state(), QString());
}

void TestBookingViewModel::aRefusalOffersItsAlternatives()
{
    open("Intervjuträning");
    QCOMPARE(m_booking->state(), QStringLiteral("refused"));
    QVERIFY(m_booking->stateText().contains(QStringLiteral("booked for something else")));
    QVERIFY(m_booking->stateText().contains(QStringLiteral("right to an interpreter")));
    const QJsonArray rows = rowsOf(*m_booking->alternatives(), {"title", "who"});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"title"].toString(), QStringLiteral("Same time, another interpreter"));
    QVERIFY(rows[0][u"who"].toString().contains(QStringLiteral("Senait Woldu")));
    QCOMPARE(rows[1][u"title"].toString(), QStringLiteral("Same interpreter, later"));
    QCOMPARE(rows[2][u"title"].toString(), QStringLiteral("Same time, by phone"));
}

void TestBookingViewModel::anAlternativeIsTakenInOneGo()
{
    open("Intervjuträning");
    m_booking->takeAlternative(1);
    QTRY_COMPARE(m_booking->state(), QStringLiteral("tentative"));
    QCOMPARE(m_booking->alternatives()->rowCount(), 0);
    const QString title = QStringLiteral("Intervjuträning");
    QTRY_COMPARE(valueOf(*m_week->sessions(), "title", title, "startText").toString(),
                 QStringLiteral("13:15"));
    QCOMPARE(blockState("Intervjuträning"), QStringLiteral("tentative"));
}

void TestBookingViewModel::goingOnWithoutAnInterpreterSettlesTheRefusal()
{
    open("Intervjuträning");
    m_booking->withoutInterpreter();
    QTRY_COMPARE(m_booking->state(), QString());
    QTRY_COMPARE(blockState("Intervjuträning"), QStringLiteral("none"));
}

void TestBookingViewModel::whoDoesNotFitCannotBeBooked()
{
    open("Samtal");
    QSignalSpy written(m_session.get(), &ProfileSession::changed);
    m_booking->book(m_town->mikael.toString());
    m_booking->book(QStringLiteral("nobody"));
    m_booking->book(m_town->freweini.toString());
    QVERIFY(written.wait());
    QTRY_COMPARE(m_booking->interpreterName(), QStringLiteral("Freweini Hadgu"));
    QCOMPARE(written.count(), 1);
}

QTEST_GUILESS_MAIN(TestBookingViewModel)
#include "test_booking_view_model.moc"
