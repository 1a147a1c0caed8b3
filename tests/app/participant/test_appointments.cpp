// SPDX-License-Identifier: MPL-2.0
#include "app/participant/appointment.h"
#include "app/participant/appointment_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

const LocalTime MondayMorning{QDate(2026, 11, 23), 9 * 60};

Card appointmentCard(int day, int minute, const QString &title)
{
    static int number = 0;
    Card card;
    card.id = Id::fromName({}, QString::number(++number));
    card.session = Id::fromName(card.id, u"session");
    card.cardKind = CardKind::Appointment;
    card.start = {QDate(2026, 11, day), minute};
    card.durationMinutes = 60;
    card.title = TranslatedText::swedish(title);
    return card;
}

} // namespace

class TestAppointments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensNowComesFirst()
    {
        const auto upcoming = upcomingAppointments({appointmentCard(24, 600, u"tomorrow"_qs),
                                                    appointmentCard(23, 8 * 60 + 30, u"going on"_qs),
                                                    appointmentCard(23, 7 * 60, u"over"_qs)},
                                                   MondayMorning, u"sv"_qs);
        QCOMPARE(upcoming.current.title, u"going on"_qs);
        QVERIFY(upcoming.current.isNow);
        QCOMPARE(upcoming.current.endTime, u"09:30"_qs);
        QCOMPARE(upcoming.following.size(), size_t(1));
        QCOMPARE(upcoming.following[0].title, u"tomorrow"_qs);
    }

    void theNextOneIsShownOnAnyDay()
    {
        const auto upcoming =
            upcomingAppointments({appointmentCard(24, 600, u"health talk"_qs)}, MondayMorning, u"sv"_qs);
        QVERIFY(upcoming.current.valid);
        QVERIFY(!upcoming.current.isNow);
        QCOMPARE(upcoming.current.startTime, u"10:00"_qs);
        QCOMPARE(upcoming.current.day, u"Tomorrow"_qs);
    }

    void nothingPlannedIsInvalid()
    {
        Card busy = appointmentCard(24, 600, u"busy"_qs);
        busy.cardKind = CardKind::Busy;
        QVERIFY(!upcomingAppointments({busy}, MondayMorning, u"sv"_qs).current.valid);
    }

    void anInterpreterIsNamedOnlyWhenConfirmed()
    {
        Card card = appointmentCard(24, 600, u"health talk"_qs);
        card.hasBooking = true;
        card.interpreterName = u"Freweini"_qs;
        card.bookingState = BookingState::Tentative;
        const Appointment tentative = upcomingAppointments({card}, MondayMorning, u"ti"_qs).current;
        QVERIFY(tentative.hasInterpreter);
        QVERIFY(tentative.interpreterName.isEmpty());
        card.bookingState = BookingState::Confirmed;
        const Appointment confirmed = upcomingAppointments({card}, MondayMorning, u"ti"_qs).current;
        QCOMPARE(confirmed.interpreterName, u"Freweini"_qs);
        QCOMPARE(confirmed.bookingState, u"confirmed"_qs);
    }

    void aFallbackLanguageIsSaid()
    {
        Card card = appointmentCard(24, 600, u"Hälsosamtal"_qs);
        const Appointment fallback = upcomingAppointments({card}, MondayMorning, u"ti"_qs).current;
        QCOMPARE(fallback.title, u"Hälsosamtal"_qs);
        QCOMPARE(fallback.titleNote, u"In Swedish"_qs);
        card.title.set(u"ti"_qs, Translation{u"ዝርርብ ጥዕና"_qs, TranslationSource::Machine, {}, 0, {}});
        const Appointment machine = upcomingAppointments({card}, MondayMorning, u"ti"_qs).current;
        QCOMPARE(machine.title, u"ዝርርብ ጥዕና"_qs);
        QCOMPARE(machine.titleNote, u"Machine translation"_qs);
        QVERIFY(!machine.hasVoice);
    }

    void theListChangesOnlyWhatDiffers()
    {
        AppointmentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto upcoming =
            upcomingAppointments({appointmentCard(23, 600, u"a"_qs), appointmentCard(23, 700, u"b"_qs),
                                  appointmentCard(23, 800, u"c"_qs)},
                                 MondayMorning, u"sv"_qs);
        model.replace(upcoming.following);
        QCOMPARE(model.count(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        auto following = upcoming.following;
        following[1].room = u"3"_qs;
        model.replace(following);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(inserted.count(), 0);
        following.pop_back();
        model.replace(following);
        QCOMPARE(model.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAppointments)
#include "test_appointments.moc"
