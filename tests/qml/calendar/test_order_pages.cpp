// SPDX-License-Identifier: MPL-2.0
#include "calendar_window.h"
#include "scheduling/zone.h"
#include "town.h"

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// An interpreter ordered from an agency, as a pedagogue works it: real view models, real database.
class TestOrderPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anOrderTakesOneTap();
    void aPastedAnswerIsCheckedAndSaved();
    void theCostComesBeforeTheCancellation();
    void whoHasNotComeIsToldInTwoTaps();
    void aRequisitionIsSignedOnTheScreen();
    void looks_data();
    void looks();

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
    void show(const QSize &size, const QString &language = QStringLiteral("sv"))
    {
        if (!m_session)
            m_session = m_town->open();
        m_window = std::make_unique<CalendarWindow>(*m_session, size, language);
        QVERIFY(m_window->isReady());
        QCOMPARE(m_window->warnings, 0);
    }
    BookingViewModel *booking() const { return m_window->week()->booking(); }
    QQuickItem *item(const char *name) const { return m_window->item(QString::fromLatin1(name)); }
    bool tap(const char *name) { return m_window->tap(QString::fromLatin1(name)); }
    void moveTo(const LocalTime &time)
    {
        m_town->now = *scheduling::toUtc(time, QStringLiteral("Europe/Stockholm"));
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<CalendarWindow> m_window;
    Id m_first;
    Session m_plain, m_waiting, m_coming, m_declined;
};

void TestOrderPages::initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }

void TestOrderPages::init()
{
    m_town = std::make_unique<Town>();
    m_first = m_town->agency(u"Tolkringen", 1);
    m_town->agency(u"Språkbron", 2);
    m_town->agency(u"Tolkar i väst", 3);
    m_plain = talk(u"Samtal", Town::at(26, 13, 0));
    m_waiting = talk(u"Hälsosamtal", Town::at(26, 10, 0));
    m_town->ordered(m_waiting, m_first, BookingState::Ordered, m_town->saba);
    m_declined = talk(u"Läkarbesök", Town::at(27, 10, 0));
    Booking declined = m_town->ordered(m_declined, m_first, BookingState::Unfilled, m_town->saba);
    declined.agenciesAsked = {m_first};
    m_town->put(declined);
    m_coming = talk(u"Bankbesök", Town::at(24, 9, 0));
    Booking coming = m_town->ordered(m_coming, m_first, BookingState::Confirmed, m_town->saba);
    coming.mode = BookingMode::Phone;
    m_town->put(coming);
}

void TestOrderPages::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_town.reset();
}

void TestOrderPages::anOrderTakesOneTap()
{
    show({1280, 800});
    QVERIFY(m_window->openBooking(m_plain.id));
    QVERIFY(tap("orderFrom-1"));
    QTRY_VERIFY(item("agencyOrder"));
    QCOMPARE(item("bookingBanner")->property("bookingState").toString(), QStringLiteral("tentative"));
    QVERIFY(item("mailOrder"));
    QVERIFY(tap("callOrder"));
    QTRY_VERIFY(item("callScript"));
    QCOMPARE(m_window->warnings, 0);
}

void TestOrderPages::aPastedAnswerIsCheckedAndSaved()
{
    show({1280, 800});
    QVERIFY(m_window->openBooking(m_waiting.id));
    QVERIFY(tap("writeAnswer"));
    QTRY_VERIFY(item("pasteInput"));
    item("pasteInput")
        ->setProperty("text", QStringLiteral("Vi bekräftar er beställning %1.\nTolkens namn: Sara Lind\n")
                                  .arg(booking()->order()->orderNumber()));
    QVERIFY(tap("readAnswer"));
    QTRY_VERIFY(item("answerInterpreter"));
    QCOMPARE(item("answerInterpreter")->property("text").toString(), QStringLiteral("Sara Lind"));
    QVERIFY(!item("uncertainParts"));
    QVERIFY(tap("saveAnswer"));
    QTRY_VERIFY(!item("answerForm"));
    // The hub has not said so yet.
    QCOMPARE(item("bookingBanner")->property("bookingState").toString(), QStringLiteral("ordered"));
    QCOMPARE(m_window->warnings, 0);
}

void TestOrderPages::theCostComesBeforeTheCancellation()
{
    show({1280, 800});
    QVERIFY(m_window->openBooking(m_coming.id));
    QVERIFY(tap("withoutInterpreter"));
    QTRY_VERIFY(item("cancellationCost"));
    QVERIFY(item("cancellationCostText")->property("text").toString().contains(QStringLiteral("100 %")));
    QCOMPARE(booking()->state(), QStringLiteral("confirmed"));
    QVERIFY(tap("confirmCancellation"));
    QTRY_COMPARE(booking()->state(), QString());
}

void TestOrderPages::whoHasNotComeIsToldInTwoTaps()
{
    moveTo(Town::at(24, 8, 40));
    show({1280, 800});
    QVERIFY(m_window->openBooking(m_coming.id));
    QVERIFY(!item("assignmentCard"));
    moveTo(Town::at(24, 8, 50));
    booking()->assignment()->refresh();
    QTRY_VERIFY(item("assignmentCard"));
    QVERIFY(item("meetingPhone"));
    QVERIFY(item("meetingCode"));
    QVERIFY(!item("hasNotCome"));
    moveTo(Town::at(24, 9, 5));
    booking()->assignment()->refresh();
    QVERIFY(tap("hasNotCome"));
    QVERIFY(tap("absent-interpreter"));
    QTRY_VERIFY(item("assignmentResult"));
    QTRY_VERIFY(!item("hasNotCome"));
}

void TestOrderPages::aRequisitionIsSignedOnTheScreen()
{
    moveTo(Town::at(24, 10, 0));
    show({1280, 800});
    QVERIFY(m_window->openBooking(m_coming.id));
    QVERIFY(tap("signRequisition"));
    QTRY_VERIFY(item("requisitionForm"));
    QVERIFY(tap("saveRequisition"));
    QTRY_VERIFY(item("requisitionProblem"));
    QVERIFY(tap("signatureArea"));
    QTRY_VERIFY(!item("signatureArea")->property("isEmpty").toBool());
    QVERIFY(tap("saveRequisition"));
    QTRY_VERIFY(!item("requisitionForm"));
    QTRY_VERIFY(item("assignmentResult"));
    QCOMPARE(m_window->warnings, 0);
    // Kept on the tablet, unsent, with its bytes.
    bool found = false;
    m_session->read(
        this,
        [](const storage::RecordReader &reader) {
            const auto requisitions = reader.all<Requisition>().list().valueOr({});
            return std::pair(requisitions, reader.all<Attachment>().list().valueOr({}));
        },
        [&](const auto &kept) {
            const auto &[requisitions, attachments] = kept;
            found = requisitions.size() == 1 && attachments.size() == 1 &&
                    requisitions.front().signature == attachments.front().id &&
                    requisitions.front().booking == Id::fromName(m_coming.id, u"booking") &&
                    attachments.front().attachmentKind == AttachmentKind::Signature &&
                    attachments.front().size > 0;
        });
    QTRY_VERIFY(found);
}

void TestOrderPages::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"sv", "ar"})
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280)})
            QTest::addRow("%s-%dx%d", language, size.width(), size.height())
                << QString::fromLatin1(language) << size;
}

/// Each step loads without a warning; with SAMSPRAK_SHOTS=<folder> a picture of each is kept.
void TestOrderPages::looks()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    show(size, language);
    const auto keep = [&](const char *step) {
        QVERIFY(m_window->keep(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-order-") +
                               QString::fromLatin1(step)));
    };
    const auto close = [&] {
        QTest::keyClick(m_window->window, Qt::Key_Escape);
        const QObject *sheet = m_window->window->findChild<QObject *>(QStringLiteral("bookingSheet"));
        QTRY_VERIFY(!sheet->property("visible").toBool());
    };
    QVERIFY(m_window->openBooking(m_plain.id));
    keep("offer");
    QVERIFY(tap("orderFrom-1"));
    QTRY_VERIFY(item("agencyOrder"));
    QVERIFY(tap("callOrder"));
    keep("tentative");
    close();
    QVERIFY(m_window->openBooking(m_declined.id));
    keep("unfilled");
    close();
    QVERIFY(m_window->openBooking(m_waiting.id));
    keep("waiting");
    QVERIFY(tap("writeAnswer"));
    booking()->answer()->setText(
        QStringLiteral("Hej!\nEr bokning är bekräftad.\nTolk: meddelas senare\nTel: 08-123 45 67"));
    booking()->answer()->read();
    keep("answer");
    close();
    QVERIFY(m_window->openBooking(m_coming.id));
    keep("confirmed");
    QVERIFY(tap("withoutInterpreter"));
    keep("cost");
    close();
    moveTo(Town::at(24, 9, 5));
    QVERIFY(m_window->openBooking(m_coming.id));
    QVERIFY(tap("hasNotCome"));
    keep("day");
    QVERIFY(tap("hasNotCome"));
    QVERIFY(tap("signRequisition"));
    QVERIFY(tap("signatureArea"));
    keep("requisition");
    QCOMPARE(m_window->warnings, 0);
}

QTEST_MAIN(TestOrderPages)
#include "test_order_pages.moc"
