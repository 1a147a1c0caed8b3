// SPDX-License-Identifier: MPL-2.0
#include "app/wording/field_words.h"
#include "domain/derived.h"
#include "domain/schema.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

template <class T>
QByteArray encoded(const T &value)
{
    CborWriter out;
    FieldCodec<T>::write(out, value);
    return std::move(out).result();
}

int numberOf(Kind kind, const char *name)
{
    return productSchema().find(kind)->field(QByteArrayView(name))->number;
}

} // namespace

/// What a person reads about a field when two values wait for a choice, and in a record's history.
class TestFieldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldThatCanConflictHasWords()
    {
        for (const EntityDescription &entity : productSchema().kinds()) {
            const bool isBookkeeping = entity.kind == Kind::Conflict || entity.kind == Kind::Refusal;
            if (entity.hubOnly || isBookkeeping)
                continue;
            for (const FieldDescription &field : entity.fields)
                QVERIFY2(fieldName(entity.kind, field.number) != QStringLiteral("a detail"),
                         qPrintable(QStringLiteral("%1.%2 needs words in cpp/app/wording/field_words.cpp")
                                        .arg(QLatin1String(entity.name), QLatin1String(field.name))));
        }
    }

    void valuesAreReadable_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *field, Kind kind, const QByteArray &value, const char *words) {
            QTest::newRow(field) << kind << QString::fromLatin1(field) << value << QString::fromUtf8(words);
        };
        const LocalTime start{QDate(2026, 11, 24), 10 * 60};
        row("phone", Kind::Participant, encoded(QStringLiteral("070-1")), "070-1");
        row("family_name", Kind::Participant, encoded(QString()), "(empty)");
        row("language", Kind::Participant, encoded(QStringLiteral("ti")), "Tigrinya");
        row("start", Kind::Session, encoded(start), "Tuesday 24 November \u206810:00\u2069");
        row("duration_minutes", Kind::Session, encoded(90), "90 minutes");
        row("area", Kind::Session, encoded(Area::Health), "Health");
        row("cancelled", Kind::Session, encoded(true), "yes");
        row("target_date", Kind::Goal, encoded(QDate(2026, 12, 1)), "Tuesday 1 December");
        row("state", Kind::Attendance, encoded(AttendanceState::Late), "late");
        row("mode", Kind::Booking, encoded(BookingMode::Phone), "by phone");
        row("wished_gender", Kind::Booking, encoded(Gender::Woman), "woman");
        row("weekday", Kind::Availability, encoded(5), "Friday");
        row("from_minute", Kind::Availability, encoded(8 * 60 + 30), "08:30");
        row("place", Kind::Session, encoded(Id::fromName({}, u"room")), "Björkhuset 3");
        row("unit", Kind::Session, encoded(Id::fromName({}, u"elsewhere")),
            "somebody or something that this tablet does not hold");
    }

    void valuesAreReadable()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, field);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, words);
        const NameOf nameOf = [](const Id &id) {
            return id == Id::fromName({}, u"room") ? QStringLiteral("Björkhuset 3") : QString();
        };
        const int number = numberOf(kind, field.toLatin1().constData());
        QCOMPARE(readableValue(kind, number, value, QStringLiteral("en"), nameOf), words);
    }

    void aFieldOfANewerAppIsSaidToBeOne()
    {
        QCOMPARE(fieldName(Kind::Participant, 999), QStringLiteral("a detail"));
        QCOMPARE(readableValue(Kind::Participant, 999, encoded(1), QStringLiteral("en"), {}),
                 QStringLiteral("something of a newer app"));
    }
};

QTEST_GUILESS_MAIN(TestFieldWords)
#include "test_field_words.moc"
