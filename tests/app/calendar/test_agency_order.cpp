// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "domain/replication.h"
#include "model_text.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// Ordering from an agency as the booking sheet does it, on a tablet without a network.
class TestAgencyOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstInTheOrderIsAsked();
    void anOrderIsTentativeUntilTheHubHasIt();
    void theOrderNamesNoParticipant();
    void aNameInThePlaceStopsTheOrder();
    void aDeadlineIsToldAndThenLate();
    void whoHasNobodyGivesTheTurnToTheNext();
    void aPastedAnswerIsUnderstood();
    void whatIsUncertainIsSaid_data();
    void whatIsUncertainIsSaid();
    void anAnswerInAFileIsRead();
    void anAnswerIsFilledInByHand();
    void aConfirmedOrderTellsHowToConnect();
    void cancellingTellsItsCostFirst();
    void aChangedCostIsShownBeforeItIsTaken();
    void aReasonNamesNoParticipant();

private:
    Session talk(QStringView name, const LocalTime &start)
    {
        Session session = m_town->session(name, Area::Health, start, 60);
        session.place = m_town->room;
        session.headCount = 1;
        m_town->put(session);
        m_town->attend(session, {m_town->saba});
        return session;
    }
    void open(const Session &session)
    {
        if (!m_session) {
            m_session = m_town->open();
            m_week = std::make_unique<WeekViewModel>();
            m_week->setSession(m_session.get());
            m_booking = m_week->booking();
        }
        QSignalSpy opened(m_booking, &BookingViewModel::opened);
        m_booking->open(session.id, {});
        QVERIFY(opened.wait());
    }
    AgencyOrderViewModel *order() const { return m_booking->order(); }
    AgencyAnswerViewModel *answer() const { return m_booking->answer(); }
    CancellationViewModel *cancellation() const { return m_booking->cancellation(); }
    QVariant agency(const char *name, const char *role) const
    {
        return valueOf(*order()->agencies(), "name", QString::fromUtf8(name), role);
    }
    QString numbered(const char *text) const { return QString::fromUtf8(text).arg(order()->orderNumber()); }
    /// What is on its way to the hub about bookings, oldest first.
    std::vector<Operation> written()
    {
        std::vector<Operation> operations;
        QEventLoop loop;
        m_session->read(
            this,
            [](const storage::RecordReader &reader) {
                IdSet bookings;
                for (const storage::PendingTransaction &pending : reader.pending().valueOr({}))
                    bookings.insert(pending.records.begin(), pending.records.end());
                std::vector<Operation> found;
                for (const Id &id : bookings)
                    for (const Transaction &transaction : reader.pendingOn(id).valueOr({}))
                        for (const Operation &operation : transaction.operations)
                            if (operation.kind == Kind::Booking)
                                found.push_back(operation);
                return found;
            },
            [&](const std::vector<Operation> &found) {
                operations = found;
                loop.quit();
            });
        loop.exec();
        return operations;
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    BookingViewModel *m_booking = nullptr;
    Id m_first, m_second;
};

void TestAgencyOrder::init()
{
    m_town = std::make_unique<Town>();
    m_first = m_town->agency(u"Tolkringen", 1);
    m_second = m_town->agency(u"Språkbron", 2);
}

void TestAgencyOrder::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestAgencyOrder::theFirstInTheOrderIsAsked()
{
    open(talk(u"Samtal", Town::at(26, 10, 0)));
    QVERIFY(order()->offered());
    QVERIFY(!order()->standing());
    QCOMPARE(rowsOf(*order()->agencies(), {"name"}).size(), 2);
    QVERIFY(agency("Tolkringen", "turn").toBool());
    QVERIFY(!agency("Språkbron", "turn").toBool());
    QVERIFY(agency("Språkbron", "why").toString().contains(QStringLiteral("Tolkringen")));
    // Nothing is told of an agency before it has been asked often enough.
    QVERIFY(agency("Tolkringen", "history").toString().isEmpty());
}

void TestAgencyOrder::anOrderIsTentativeUntilTheHubHasIt()
{
    open(talk(u"Samtal", Town::at(26, 10, 0)));
    order()->order(m_first.toString());
    QTRY_VERIFY(order()->standing());
    QCOMPARE(m_booking->state(), QStringLiteral("tentative"));
    QVERIFY(!m_booking->stateHeading().contains(QStringLiteral("Ordered")));
    QVERIFY(order()->orderNumber().startsWith(QStringLiteral("SP-")));
    QVERIFY(order()->deadlineText().contains(QStringLiteral("15:00")));
    QVERIFY(!order()->waiting());
    QVERIFY(order()->mail().toString().startsWith(QStringLiteral("mailto:bokning@1.example?subject=")));
    QVERIFY(!order()->callScript().isEmpty());
    QCOMPARE(order()->call(), QUrl(QStringLiteral("tel:0105550101")));
    QVERIFY(!m_week->lastChange()->canUndo());
    const std::vector<Operation> operations = written();
    QCOMPARE(operations.back().intent, QString(OrderBooking));
}

void TestAgencyOrder::theOrderNamesNoParticipant()
{
    open(talk(u"Samtal med Saba", Town::at(26, 10, 0)));
    order()->order(m_first.toString());
    QTRY_VERIFY(!order()->card().isEmpty());
    const QString all = order()->card() + order()->callScript().join(u' ') +
                        QUrl::fromPercentEncoding(order()->mail().toEncoded());
    QVERIFY(!all.contains(QStringLiteral("Saba")));
    QVERIFY(!all.contains(QStringLiteral("Gebre")));
    QVERIFY(all.contains(QStringLiteral("tigrinska")));
    QVERIFY(all.contains(QStringLiteral("Björkhuset")));
}

void TestAgencyOrder::aNameInThePlaceStopsTheOrder()
{
    Place home;
    home.id = Town::named(u"home");
    home.organisation = m_town->organisation;
    home.unit = m_town->unit;
    home.name = QStringLiteral("Hemma hos Saba");
    m_town->put(home);
    Session session = talk(u"Hembesök", Town::at(26, 10, 0));
    session.place = home.id;
    m_town->put(session);
    open(session);
    order()->order(m_first.toString());
    QVERIFY(!order()->problem().isEmpty());
    QVERIFY(written().empty());
    QVERIFY(!order()->standing());
}

void TestAgencyOrder::aDeadlineIsToldAndThenLate()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Ordered, m_town->saba);
    open(session);
    QVERIFY(order()->waiting());
    QVERIFY(!order()->late());
    QVERIFY(!order()->offered());
    QVERIFY(order()->deadlineText().contains(QStringLiteral("tomorrow")));
    m_town->now += 30 * 3'600'000LL;
    open(session);
    QVERIFY(order()->late());
    // Silence past the deadline gives the turn to the next one.
    QVERIFY(order()->offered());
    QVERIFY(agency("Språkbron", "turn").toBool());
    QVERIFY(agency("Tolkringen", "asked").toBool());
}

void TestAgencyOrder::whoHasNobodyGivesTheTurnToTheNext()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    Booking unfilled = m_town->ordered(session, m_first, BookingState::Unfilled, m_town->saba);
    unfilled.agenciesAsked = {m_first};
    m_town->put(unfilled);
    open(session);
    QVERIFY(order()->offered());
    QVERIFY(agency("Språkbron", "turn").toBool());
    order()->order(m_second.toString());
    QTRY_COMPARE(order()->agencyName(), QStringLiteral("Språkbron"));
    QCOMPARE(m_booking->state(), QStringLiteral("tentative"));
    QVERIFY(order()->orderNumber() != unfilled.orderNumber);
}

void TestAgencyOrder::aPastedAnswerIsUnderstood()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Ordered, m_town->saba);
    open(session);
    answer()->setText(numbered("Hej!\nVi bekräftar er beställning %1.\nVårt bokningsnummer: T778901\n"
                               "Tolkens namn: Sara Lind-Öberg (AT)\nTelefon: 08-123 45 67\nKod: 4711#\n"));
    answer()->read();
    QVERIFY(answer()->understood());
    QCOMPARE(answer()->answer(), QStringLiteral("confirmed"));
    QCOMPARE(answer()->agencyNumber(), QStringLiteral("T778901"));
    QCOMPARE(answer()->interpreterName(), QStringLiteral("Sara Lind-Öberg"));
    QCOMPARE(answer()->phone(), QStringLiteral("08-123 45 67"));
    QCOMPARE(answer()->code(), QStringLiteral("4711#"));
    QVERIFY(answer()->uncertain().isEmpty());
    QVERIFY(answer()->missing().isEmpty());
    QVERIFY(written().empty());
    QSignalSpy saved(answer(), &AgencyAnswerViewModel::saved);
    answer()->save();
    QVERIFY(saved.wait());
    const std::vector<Operation> operations = written();
    QCOMPARE(operations.back().intent, QString(RecordAnswer));
    // What the agency said is the hub's to take: until then nothing is confirmed here.
    QCOMPARE(m_booking->state(), QStringLiteral("ordered"));
    QVERIFY(!order()->confirmed());
    QVERIFY(order()->interpreterName().isEmpty());
}

void TestAgencyOrder::whatIsUncertainIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("missing");
    QTest::newRow("with a condition")
        << QStringLiteral("Vi återkommer när %1 är bekräftad.") << QString() << false;
    QTest::newRow("without our number") << QStringLiteral("Er bokning är bekräftad.\nTolk: Sara Lind")
                                        << QStringLiteral("confirmed") << false;
    QTest::newRow("nobody named") << QStringLiteral("%1 är bekräftad.\nTolk: meddelas 12/11")
                                  << QStringLiteral("confirmed") << true;
}

void TestAgencyOrder::whatIsUncertainIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    QFETCH(bool, missing);
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Ordered, m_town->saba);
    open(session);
    AgencyAnswerViewModel *form = m_booking->answer();
    form->setText(text.contains(u'%') ? text.arg(order()->orderNumber()) : text);
    form->read();
    QVERIFY(form->understood());
    QVERIFY(!form->uncertain().isEmpty());
    QCOMPARE(form->answer(), answer);
    QCOMPARE(form->canSave(), !answer.isEmpty());
    QCOMPARE(!form->missing().isEmpty(), missing);
}

void TestAgencyOrder::anAnswerInAFileIsRead()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Ordered, m_town->saba);
    open(session);
    QTemporaryDir folder;
    QFile mail(folder.filePath(QStringLiteral("svar.eml")));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    mail.write("From: bokning@1.example\r\nSubject: =?utf-8?Q?Order_" + order()->orderNumber().toLatin1() +
               "?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
               "Tyvärr har vi inte kunnat tillsätta uppdraget.\r\n");
    mail.close();
    answer()->readFile(QUrl::fromLocalFile(mail.fileName()));
    QTRY_COMPARE(answer()->answer(), QStringLiteral("unfilled"));
    answer()->readFile(QUrl::fromLocalFile(folder.filePath(QStringLiteral("is not there"))));
    QTRY_VERIFY(!answer()->problem().isEmpty());
}

void TestAgencyOrder::anAnswerIsFilledInByHand()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Ordered, m_town->saba);
    open(session);
    QVERIFY(!answer()->canSave());
    answer()->fillIn();
    QVERIFY(!answer()->canSave());
    answer()->setAnswer(QStringLiteral("received"));
    answer()->setAgencyNumber(QStringLiteral("T-9"));
    QSignalSpy saved(answer(), &AgencyAnswerViewModel::saved);
    answer()->save();
    QVERIFY(saved.wait());
    QTRY_COMPARE(order()->agencyNumber(), QStringLiteral("T-9"));
}

void TestAgencyOrder::aConfirmedOrderTellsHowToConnect()
{
    const Session session = talk(u"Samtal", Town::at(26, 10, 0));
    m_town->ordered(session, m_first, BookingState::Confirmed, m_town->saba);
    open(session);
    QVERIFY(order()->confirmed());
    QCOMPARE(order()->interpreterName(), QStringLiteral("Amanuel Tesfay"));
    QCOMPARE(order()->connectionPhone(), QStringLiteral("010-123 45 67"));
    QCOMPARE(order()->connectionCode(), QStringLiteral("8812#"));
    QVERIFY(order()->deadlineText().isEmpty());
    QVERIFY(m_booking->stateHeading().contains(QStringLiteral("Amanuel Tesfay")));
}

void TestAgencyOrder::cancellingTellsItsCostFirst()
{
    // 48 hours without the weekend before Friday 13:00 is Wednesday 13:00; Tuesday at 10 is too late.
    const Session friday = talk(u"Fredag", Town::at(27, 13, 0));
    const Session tuesday = talk(u"Tisdag", Town::at(24, 10, 0));
    m_town->ordered(friday, m_first, BookingState::Confirmed, m_town->saba);
    const Id late = m_town->ordered(tuesday, m_first, BookingState::Confirmed, m_town->saba).id;
    open(friday);
    QVERIFY(cancellation()->needed());
    QVERIFY(!cancellation()->costs());
    QVERIFY(cancellation()->freeText().contains(QStringLiteral("13:00")));
    open(tuesday);
    QVERIFY(cancellation()->costs());
    QVERIFY(cancellation()->costText().contains(QStringLiteral("100 %")));
    QVERIFY(cancellation()->sourceText().contains(QStringLiteral("ramavtal")));
    QVERIFY(written().empty());
    cancellation()->setReason(QStringLiteral("Sjukdom"));
    cancellation()->cancel();
    QTRY_VERIFY(!cancellation()->needed());
    const Operation operation = written().back();
    QCOMPARE(operation.record, late);
    QCOMPARE(operation.intent, QString(CancelBooking));
    QCOMPARE(decode<Booking>(*FieldMapView::parse(operation.fields)).cancellationReason,
             QStringLiteral("Sjukdom"));
}

void TestAgencyOrder::aChangedCostIsShownBeforeItIsTaken()
{
    const Session friday = talk(u"Fredag", Town::at(27, 13, 0));
    m_town->ordered(friday, m_first, BookingState::Confirmed, m_town->saba);
    open(friday);
    QVERIFY(!cancellation()->costs());
    m_town->now += 3 * 24 * 3'600'000LL;
    cancellation()->cancel();
    QVERIFY(cancellation()->costs());
    QVERIFY(!cancellation()->problem().isEmpty());
    QVERIFY(written().empty());
    cancellation()->cancel();
    QTRY_VERIFY(!cancellation()->needed());
}

void TestAgencyOrder::aReasonNamesNoParticipant()
{
    const Session friday = talk(u"Fredag", Town::at(27, 13, 0));
    m_town->ordered(friday, m_first, BookingState::Confirmed, m_town->saba);
    open(friday);
    cancellation()->setReason(QStringLiteral("saba är sjuk"));
    cancellation()->cancel();
    QVERIFY(!cancellation()->problem().isEmpty());
    QVERIFY(written().empty());
}

QTEST_GUILESS_MAIN(TestAgencyOrder)
#include "test_agency_order.moc"
