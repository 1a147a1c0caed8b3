// SPDX-License-Identifier: MPL-2.0
#include "scheduling/message_parts.h"
#include "scheduling/zone.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");

QString times(int count, const char *text) { return QString::fromUtf8(text).repeated(count); }

QString wall(qint64 utc) { return toLocal(utc, Stockholm)->toString(); }

qint64 at(const char *local) { return *toUtc(LocalTime::fromString(QString::fromLatin1(local)), Stockholm); }

} // namespace

class TestMessageParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsByScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SmsEncoding>("encoding");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("left");
        const auto row = [](const char *name, const QString &text, SmsEncoding encoding, int parts, int units,
                            int left) { QTest::newRow(name) << text << encoding << parts << units << left; };
        const auto gsm = SmsEncoding::Gsm7;
        const auto ucs = SmsEncoding::Ucs2;
        row("empty", QString(), gsm, 0, 0, 0);
        row("Swedish", QStringLiteral("Mötet är flyttat till kl. 10. Välkommen!"), gsm, 1, 40, 120);
        row("160", times(160, "å"), gsm, 1, 160, 0);
        row("161", times(161, "å"), gsm, 2, 161, 145);
        row("306", times(306, "a"), gsm, 2, 306, 0);
        row("307", times(307, "a"), gsm, 3, 307, 152);
        row("euro takes two", times(80, "€"), gsm, 1, 160, 0);
        row("euro too many", times(81, "€"), gsm, 2, 162, 143);
        row("an escape isn't cut in two", times(152, "a") + times(5, "€"), gsm, 2, 162, 143);
        row("Somali", QStringLiteral("Kulanka waa la beddelay."), gsm, 1, 24, 136);
        row("Arabic 70", times(70, "ع"), ucs, 1, 70, 0);
        row("Arabic 71", times(71, "ع"), ucs, 2, 71, 63);
        row("Tigrinya 134", times(134, "ሰ"), ucs, 2, 134, 0);
        row("Tigrinya 135", times(135, "ሰ"), ucs, 3, 135, 66);
        row("Turkish", QStringLiteral("Toplantı"), ucs, 1, 8, 62);
        row("one typographic quote", QStringLiteral("Vi ses “nu”"), ucs, 1, 11, 59);
        row("pairs of surrogates", times(35, "😀"), ucs, 1, 70, 0);
        row("a pair isn't cut in two", times(66, "ع") + times(5, "😀"), ucs, 2, 76, 57);
        row("Icelandic thorn", QStringLiteral("Þ"), ucs, 1, 1, 69);
    }

    void partsByScript()
    {
        QFETCH(QString, text);
        QFETCH(SmsEncoding, encoding);
        QFETCH(int, parts);
        QFETCH(int, units);
        QFETCH(int, left);
        const auto sms = smsParts(text);
        QVERIFY(sms);
        QCOMPARE(sms->encoding, encoding);
        QCOMPARE(int(sms->parts.size()), parts);
        QCOMPARE(sms->units, units);
        QCOMPARE(sms->unitsLeft, left);
        QCOMPARE(sms->parts.join(QString()), text);
        for (const QString &part : sms->parts)
            QVERIFY(part.isEmpty() || !part.at(0).isLowSurrogate());
        QCOMPARE(sms->firstOutside.isEmpty(), encoding == SmsEncoding::Gsm7);
    }

    void theDearCharacterIsNamed()
    {
        QCOMPARE(smsParts(QStringLiteral("Kl. 10–11 “nu”"))->firstOutside, QStringLiteral("–"));
        QCOMPARE(smsParts(QStringLiteral("Hej 😀"))->firstOutside, QStringLiteral("😀"));
    }

    /// 3GPP TS 23.038: 128 codes, one of them the escape; ten characters behind it.
    void theAlphabetIsWhole()
    {
        int single = 0;
        QString escaped;
        for (char32_t code = 0; code < 0x10000; ++code) {
            const int septets = gsmSeptets(code);
            single += septets == 1;
            if (septets == 2)
                escaped += QString::fromUcs4(&code, 1);
        }
        QCOMPARE(single, 127);
        QCOMPARE(escaped, QStringLiteral("\f[\\]^{|}~€"));
        QCOMPARE(gsmSeptets(U'`'), 0);
        QCOMPARE(gsmSeptets(U'ç'), 0);
        QCOMPARE(gsmSeptets(0), 0);
    }

    void tooManyPartsAreRefused()
    {
        QCOMPARE(smsParts(times(255 * 153, "a"))->parts.size(), qsizetype(255));
        QCOMPARE(smsParts(times(255 * 153 + 1, "a")).error().code, ErrorCode::TooLarge);
        QCOMPARE(smsParts(times(255 * 67 + 1, "ع")).error().code, ErrorCode::TooLarge);
        QCOMPARE(smsParts(QString(10'000'000, u'x')).error().code, ErrorCode::TooLarge);
    }

    void messagesWaitForTheMorning_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, const char *now, QuietHours hours, const char *sent) {
            hours.zone = Stockholm;
            QTest::newRow(name) << at(now) << hours << QString::fromLatin1(sent);
        };
        const QuietHours night;
        row("by day", "2026-11-24T10:00", night, "2026-11-24T10:00");
        row("at the first quiet minute", "2026-11-24T21:00", night, "2026-11-25T08:00");
        row("just before it", "2026-11-24T20:59", night, "2026-11-24T20:59");
        row("after midnight", "2026-11-25T00:30", night, "2026-11-25T08:00");
        row("as it ends", "2026-11-25T08:00", night, "2026-11-25T08:00");
        row("over March's night", "2026-03-28T22:00", night, "2026-03-29T08:00");
        row("over October's night", "2026-10-24T22:00", night, "2026-10-25T08:00");
        row("at noon only", "2026-11-24T12:30", {12 * 60, 13 * 60, false, {}}, "2026-11-24T13:00");
        row("no quiet hours", "2026-11-24T03:00", {0, 0, false, {}}, "2026-11-24T03:00");
        row("Saturday night before a quiet Sunday", "2026-11-21T22:00", {21 * 60, 8 * 60, true, {}},
            "2026-11-23T08:00");
        row("Easter", "2026-04-05T12:00", {21 * 60, 8 * 60, true, {}}, "2026-04-07T08:00");
        row("a quiet Sunday without a quiet night", "2026-11-22T12:00", {0, 0, true, {}}, "2026-11-23T00:00");
        row("an end that March skips", "2026-03-29T01:00", {21 * 60, 150, false, {}}, "2026-03-29T03:30");
    }

    void messagesWaitForTheMorning()
    {
        QFETCH(qint64, now);
        QFETCH(QuietHours, hours);
        QFETCH(QString, sent);
        const auto next = nextPermitted(now, hours);
        QVERIFY(next);
        QCOMPARE(wall(*next), sent);
        QVERIFY(*next >= now);
    }

    void theHourThatComesTwiceIsQuietTwice()
    {
        // Quiet to 02:30: in the second 02:10 of October's night, which is 01:10 UTC.
        const qint64 now = at("2026-10-25T02:10") + 60 * 60'000;
        const auto next = nextPermitted(now + 12'345, {21 * 60, 150, false, Stockholm});
        QCOMPARE(*next, now + 20 * 60'000);
    }

    void whatIsNoClockIsRefused()
    {
        QCOMPARE(nextPermitted(0, {0, 60, false, QStringLiteral("Nowhere")}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(nextPermitted(0, {0, 1440, false, Stockholm}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(nextPermitted(0, {-1, 60, false, Stockholm}).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMessageParts)
#include "test_message_parts.moc"
