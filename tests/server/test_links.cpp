// SPDX-License-Identifier: MPL-2.0
#include "public_project.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace samsprak;
using namespace samsprak::test;

/// Calendars and pages for those without a tablet, from the real process.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void aCalendarIsAskedForAgainCheaply();
    void whatOpensNothingLooksAlike();
    void whoGuessesWaits();
    void pagesSpeakTheReadersLanguage_data();
    void pagesSpeakTheReadersLanguage();
    void pagesRunNothingAndTellNobody();
    void anInterpreterAccepts();
    void anInterpreterDeclinesWithAReason();
    void aFormFromElsewhereChangesNothing();
    void aParticipantCanNotCome();
    void noParticipantsNameLeavesTheServer();

private:
    /// The fields of the form on the page whose hidden `deed` is that.
    QUrlQuery formOn(const QByteArray &page, const QString &deed) const;
    QByteArray page(const QString &path, const QByteArray &language = "sv");

    std::unique_ptr<PublicProject> m_project;
};

void TestLinks::init()
{
    m_project = std::make_unique<PublicProject>();
    QVERIFY(m_project->start());
}

QByteArray TestLinks::page(const QString &path, const QByteArray &language)
{
    return m_project->fetch(path, "GET", {{"Accept-Language", language}}).body;
}

QUrlQuery TestLinks::formOn(const QByteArray &page, const QString &deed) const
{
    static const QRegularExpression form(QStringLiteral("<form.*?</form>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hidden(QStringLiteral("name=\"(\\w+)\" value=\"([^\"]*)\""));
    QUrlQuery fields;
    auto forms = form.globalMatch(QString::fromUtf8(page));
    while (forms.hasNext()) {
        const QString text = forms.next().captured();
        if (!text.contains(QStringLiteral("value=\"%1\"").arg(deed)))
            continue;
        auto inputs = hidden.globalMatch(text);
        while (inputs.hasNext()) {
            const auto input = inputs.next();
            fields.addQueryItem(input.captured(1), input.captured(2));
        }
        break;
    }
    return fields;
}

void TestLinks::aCalendarIsAskedForAgainCheaply()
{
    const auto first = m_project->fetch(m_project->feed);
    QCOMPARE(first.status, 200);
    QVERIFY(first.fields.at("content-type").startsWith("text/calendar"));
    QVERIFY(first.body.startsWith("BEGIN:VCALENDAR\r\n") &&
            first.body.contains("SUMMARY:Svenska\\, nybörjare"));
    const auto again = m_project->fetch(m_project->feed, "GET", {{"If-None-Match", first.fields.at("etag")}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    const auto head = m_project->fetch(m_project->feed, "HEAD");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.fields.at("etag"), first.fields.at("etag"));
    QCOMPARE(m_project->fetch(m_project->feed, "POST", {}, "deed=accept").status, 405);
    QVERIFY(!m_project->fetch(m_project->busyFeed).body.contains("Svenska"));
}

void TestLinks::whatOpensNothingLooksAlike()
{
    const QString guessed = QStringLiteral("/w/") + QString(32, u'A');
    auto expired = m_project->fetch(m_project->expiredPage);
    auto unknown = m_project->fetch(guessed);
    auto others = m_project->fetch(
        QString(m_project->interpreterPage).replace(QLatin1String("/i/"), QLatin1String("/w/")));
    QCOMPARE(expired.status, 404);
    for (auto *answer : {&expired, &unknown, &others})
        answer->fields.erase("date");
    QCOMPARE(unknown.status, expired.status);
    QCOMPARE(unknown.body, expired.body);
    QCOMPARE(unknown.fields, expired.fields);
    QCOMPARE(others.body, expired.body);
    QCOMPARE(m_project->fetch(QStringLiteral("/feed/%1.ics").arg(QString(32, u'A'))).status, 404);
    QCOMPARE(m_project->fetch(QStringLiteral("/feed/../../etc/passwd")).status, 404);
    QCOMPARE(m_project->fetch(QStringLiteral("/w/")).status, 404);
    QVERIFY(page(guessed).contains("Länken gäller inte"));
}

void TestLinks::whoGuessesWaits()
{
    int last = 0;
    for (int i = 0; i < 30; ++i)
        last = m_project->fetch(QStringLiteral("/i/") + QString::number(i).rightJustified(32, u'0')).status;
    QCOMPARE(last, 429);
    QCOMPARE(m_project->fetch(m_project->feed).status, 429);
}

void TestLinks::pagesSpeakTheReadersLanguage_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("word");
    const QString arabic = QStringLiteral("أسبوعي"), swedish = QStringLiteral("Min vecka");
    const QString rtl = QStringLiteral("lang=\"ar\" dir=\"rtl\""),
                  ltr = QStringLiteral("lang=\"sv\" dir=\"ltr\"");
    QTest::newRow("Arabic browser") << QByteArray("ar-SY,ar;q=0.9,en;q=0.1") << QString() << rtl << arabic;
    QTest::newRow("Swedish browser") << QByteArray("sv-SE") << QString() << ltr << swedish;
    QTest::newRow("the best of several")
        << QByteArray("so, ar;q=0.3, sv;q=0.8") << QString() << ltr << swedish;
    QTest::newRow("none that we have") << QByteArray("ja") << QString() << ltr << swedish;
    QTest::newRow("chosen") << QByteArray("sv-SE") << QStringLiteral("?lang=ar") << rtl << arabic;
}

void TestLinks::pagesSpeakTheReadersLanguage()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QString, query);
    QFETCH(QString, direction);
    QFETCH(QString, word);
    const QString text = QString::fromUtf8(page(m_project->weekPage + query, accepted));
    QVERIFY2(text.contains(QStringLiteral("<html ") + direction), qPrintable(text.left(200)));
    QVERIFY(text.contains(QStringLiteral("<h1>") + word));
    QVERIFY(text.contains(u"<bdi dir=\"ltr\">09:00–10:00</bdi>"));
}

void TestLinks::pagesRunNothingAndTellNobody()
{
    for (const QString &path : {m_project->interpreterPage, m_project->weekPage, m_project->expiredPage}) {
        const auto found = m_project->fetch(path);
        QVERIFY(
            found.fields.at("content-security-policy").startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(!found.fields.at("content-security-policy").contains("unsafe"));
        QCOMPARE(found.fields.at("referrer-policy"), QByteArray("no-referrer"));
        QCOMPARE(found.fields.at("cache-control"), QByteArray("no-store"));
        QCOMPARE(found.fields.at("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(!found.body.contains("<script") && !found.body.contains(" style=") &&
                !found.body.contains("http://"));
    }
    QVERIFY(!m_project->server.process().readAllStandardError().contains(m_project->weekPage.toLatin1()));
}

void TestLinks::anInterpreterAccepts()
{
    const QByteArray before = page(m_project->interpreterPage);
    QVERIFY(before.contains("Tacka ja") && before.contains("13:00–14:00") &&
            before.contains("Björkhuset sal 2"));
    QVERIFY(before.contains("010-123 45 67"));
    const auto sent = m_project->fetch(m_project->interpreterPage + QStringLiteral("?lang=sv"), "POST", {},
                                       formOn(before, QStringLiteral("accept")).toString().toLatin1());
    QCOMPARE(sent.status, 303);
    const QString location = QString::fromLatin1(sent.fields.at("location"));
    QVERIFY(location.startsWith(m_project->interpreterPage));
    const QByteArray after = page(location);
    QVERIFY(after.contains("Uppdraget är ditt") && !after.contains("Tacka ja"));
    QCOMPARE(after.count("Bekräftat"), 2);
    m_project->server.stop();
    auto opened = m_project->server.open(hub::Opening::Reading);
    const hub::Administration administration(
        std::move(*opened), productSchema(), [] { return qint64(1); }, m_project->server.random());
    QCOMPARE(administration.find<Booking>(m_project->offered)->state, BookingState::Confirmed);
}

void TestLinks::anInterpreterDeclinesWithAReason()
{
    QUrlQuery form = formOn(page(m_project->interpreterPage), QStringLiteral("decline"));
    QByteArray body = form.toString().toLatin1() + "&reason=Jag+%C3%A4r+sjuk+%2B+tr%C3%B6tt";
    QCOMPARE(m_project->fetch(m_project->interpreterPage, "POST", {}, body).status, 303);
    m_project->server.stop();
    auto opened = m_project->server.open(hub::Opening::Reading);
    const hub::Administration administration(
        std::move(*opened), productSchema(), [] { return qint64(1); }, m_project->server.random());
    const auto booking = administration.find<Booking>(m_project->offered);
    QCOMPARE(booking->state, BookingState::Unfilled);
    QCOMPARE(booking->answerText, QStringLiteral("Jag är sjuk + trött"));
    const std::vector<Refusal> refusals = administration.all<Refusal>();
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].person, m_project->server.karin);
}

void TestLinks::aFormFromElsewhereChangesNothing()
{
    const QByteArray before = page(m_project->interpreterPage);
    QUrlQuery form = formOn(before, QStringLiteral("accept"));
    form.removeAllQueryItems(QStringLiteral("proof"));
    const auto sent = m_project->fetch(m_project->interpreterPage, "POST", {}, form.toString().toLatin1());
    QCOMPARE(sent.status, 303);
    QVERIFY(sent.fields.at("location").contains("done=outdated"));
    QCOMPARE(m_project->fetch(m_project->interpreterPage, "POST", {}, "nonsense").status, 400);
    QCOMPARE(m_project->fetch(m_project->interpreterPage, "POST", {}, QByteArray(40'000, 'x')).status, 400);
    QCOMPARE(page(m_project->interpreterPage), before);
}

void TestLinks::aParticipantCanNotCome()
{
    const QByteArray before = page(m_project->weekPage);
    QCOMPARE(before.count("Tolk finns"), 1);
    QCOMPARE(before.count("Tolk är tillfrågad"), 1);
    const auto sent = m_project->fetch(m_project->weekPage, "POST", {},
                                       formOn(before, QStringLiteral("excuse")).toString().toLatin1());
    QCOMPARE(sent.status, 303);
    const QByteArray after = page(QString::fromLatin1(sent.fields.at("location")));
    QVERIFY(after.contains("Personalen ser att du inte kan komma"));
    QVERIFY(after.contains("Du har sagt att du inte kan komma"));
    QCOMPARE(after.count("value=\"excuse\""), before.count("value=\"excuse\"") - 1);
}

void TestLinks::noParticipantsNameLeavesTheServer()
{
    QByteArray everything;
    for (const QString &path :
         {m_project->feed, m_project->busyFeed, m_project->roomFeed, m_project->interpreterFeed,
          m_project->interpreterPage, m_project->interpreterPage + QStringLiteral("?lang=ar&done=accepted"),
          m_project->weekPage, m_project->weekPage + QStringLiteral("?lang=ar"),
          m_project->weekPage + QStringLiteral("/week.ics"), m_project->expiredPage}) {
        const auto found = m_project->fetch(path);
        QVERIFY2(!found.body.isEmpty(), qPrintable(path));
        everything += found.body;
        for (const auto &[name, value] : found.fields)
            everything += value;
    }
    // Long lines are folded: a name must not hide in a fold.
    const QString text = QString::fromUtf8(everything.replace("\r\n ", "")).toCaseFolded();
    QVERIFY(text.contains(QStringLiteral("svenska")));
    for (const QString &name : ParticipantNames)
        QVERIFY2(!text.contains(name.toCaseFolded()), qPrintable(name));
    for (const Id &id : {m_project->zewditu, m_project->oleksandra})
        QVERIFY(!text.contains(id.toString()));
}

QTEST_GUILESS_MAIN(TestLinks)
#include "test_links.moc"
