// SPDX-License-Identifier: MPL-2.0
#include "calendar_page.h"

using namespace samsprak;
using namespace samsprak::test;

/// Each page in each look.
class TestCalendarLooks : public QObject, private CalendarPage
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }
    void init() { prepare(); }
    void cleanup() { leave(); }

    void looks_data();
    void looks();
};

void TestCalendarLooks::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << QStringLiteral("light") << QStringLiteral("sv") << QSize(1280, 800) << 1.0;
    QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("sv") << QSize(1280, 800) << 1.0;
    QTest::newRow("mirrored") << QStringLiteral("light") << QStringLiteral("ar") << QSize(1280, 800) << 1.0;
    QTest::newRow("narrow") << QStringLiteral("light") << QStringLiteral("sv") << QSize(800, 1280) << 1.0;
    QTest::newRow("mirrored-narrow") << QStringLiteral("light") << QStringLiteral("ar") << QSize(800, 1280)
                                     << 1.0;
    QTest::newRow("contrast-200") << QStringLiteral("contrast") << QStringLiteral("sv") << QSize(1280, 800)
                                  << 2.0;
}

/// Each page in each look loads without a warning; with SAMSPRAK_SHOTS=<folder> a picture of each is kept.
void TestCalendarLooks::looks()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/samsprak_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    openWindow(size, language);
    QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
    controls::Theme::of(*m_engine)->setSchemeName(theme);
    controls::Theme::of(*m_engine)->setTextScale(scale);
    if (size.width() < size.height())
        week()->goTo(QStringLiteral("2026-11-24"));
    const QString folder = qEnvironmentVariable("SAMSPRAK_SHOTS");
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto keep = [&](const char *page) {
        settle();
        settle();
        settle();
        if (!folder.isEmpty())
            QVERIFY(m_window->grabWindow().save(folder + u'/' + name + QLatin1String(page)));
    };
    keep("-week.png");
    const auto range = week()->range();
    const std::pair<WeekViewModel::Range, const char *> views[] = {
        {WeekViewModel::Week, "-seven.png"},
        {WeekViewModel::Month, "-month.png"},
        {WeekViewModel::Agenda, "-agenda.png"},
        {WeekViewModel::Resources, "-resources.png"}};
    for (const auto &[view, page] : views) {
        week()->setRange(view);
        if (view == WeekViewModel::Resources)
            week()->goTo(QStringLiteral("2026-11-24"));
        QTRY_VERIFY(view != WeekViewModel::Resources || week()->views()->resources()->count() > 0);
        QTRY_VERIFY(view != WeekViewModel::Agenda || week()->views()->agenda()->count() > 0);
        keep(page);
    }
    week()->views()->setWholeWeek(true);
    keep("-resources-week.png");
    week()->views()->setWholeWeek(false);
    week()->setRange(range);
    week()->goTo(QStringLiteral("2026-11-23"));
    QTRY_VERIFY(course());
    week()->move(course()->property("key").toString(), 0, 10 * 60);
    waitForSheet("seriesDialog", true);
    keep("-series.png");
    QTest::keyClick(m_window, Qt::Key_Escape);
    waitForSheet("seriesDialog", false);
    week()->create(QStringLiteral("2026-11-24"), 600, m_town->saba.toString());
    waitForSheet("sessionSheet", true);
    week()->editor()->chooseTitle(QStringLiteral("health_talk"));
    QTRY_VERIFY(week()->editor()->clashes()->notes()->count() > 0);
    week()->editor()->repeat()->choosePattern(QStringLiteral("weekly"));
    week()->editor()->repeat()->toggleWeekday(QStringLiteral("4"));
    keep("-session.png");
    QTest::keyClick(m_window, Qt::Key_Escape);
    waitForSheet("sessionSheet", false);
    const Id health = Id::fromName(Town::named(u"Kartläggning"), Town::at(24, 10, 30).toString());
    const Id refused = Id::fromName(Town::named(u"Intervjuträning"), Town::at(25, 8, 45).toString());
    const Id plain = Id::fromName(Town::named(u"Samtal"), Town::at(26, 13, 0).toString());
    const std::pair<Id, const char *> sheets[] = {
        {plain, "-booking.png"}, {refused, "-refused.png"}, {health, "-confirmed.png"}};
    for (const auto &[id, page] : sheets) {
        QSignalSpy opened(week()->booking(), &BookingViewModel::opened);
        week()->booking()->open(id, {});
        QVERIFY(opened.wait());
        waitForSheet("bookingSheet", true);
        keep(page);
        QTest::keyClick(m_window, Qt::Key_Escape);
        waitForSheet("bookingSheet", false);
    }
    QCOMPARE(warnings.count(), 0);
}

QTEST_MAIN(TestCalendarLooks)
#include "test_calendar_looks.moc"
