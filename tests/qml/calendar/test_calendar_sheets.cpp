// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"
#include "app/calendar/week_view_model.h"
#include "town.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

const char *const windowSource = R"(
import QtQuick
import QtQuick.Templates as T
import Samsprak.App
import Samsprak.Calendar
import Samsprak.Controls

T.ApplicationWindow {
    id: window

    required property ProfileSession profile
    readonly property WeekViewModel week: viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.ground
    visible: true

    WeekViewModel {
        id: viewModel

        session: window.profile
    }

    WeekPage {
        anchors.fill: parent
        model: viewModel
    }
}
)";

constexpr int People = 20;

QQuickItem *search(QQuickItem *item, const QString &name)
{
    if (!item || !item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = search(child, name))
            return found;
    return nullptr;
}

Id participant(int number)
{
    return Town::named(QStringLiteral("Deltagare%1").arg(number, 2, 10, QLatin1Char('0')));
}

} // namespace

/// The sheets over the calendar as a pedagogue works them, with the interface's own texts: a roll call of
/// twenty, and the interpreters of the whole week.
class TestCalendarSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void twentyAreNotedWithATapForEachWhoIsNotHere();
    void looks_data();
    void looks();

private:
    QQuickItem *item(const QString &name) const { return search(m_window->contentItem(), name); }
    void settle()
    {
        QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        QVERIFY(drawn.wait());
    }
    void tap(QQuickItem *target)
    {
        QVERIFY(target);
        const QPointF centre = target->mapToScene(QPointF(target->width() / 2, target->height() / 2));
        QTest::mouseClick(m_window, Qt::LeftButton, {}, centre.toPoint());
        ++m_taps;
    }
    void openWindow(const QSize &size, const QString &language);
    void openRollCall();
    void keep(const char *sheet)
    {
        settle();
        settle();
        const QString folder = qEnvironmentVariable("SAMSPRAK_SHOTS");
        const QString name = QLatin1String(sheet) + u'-' + QLatin1String(QTest::currentDataTag());
        if (!folder.isEmpty())
            QVERIFY(m_window->grabWindow().save(folder + u'/' + name + QLatin1String(".png")));
    }
    QQuickItem *chip(int person, const char *state) const
    {
        return search(item(QStringLiteral("rollCall-") + participant(person).toString()),
                      QString::fromLatin1(state));
    }
    WeekViewModel *week() const { return m_window->property("week").value<WeekViewModel *>(); }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QTranslator m_texts;
    QQuickWindow *m_window = nullptr;
    Id m_course;
    int m_taps = 0;
};

void TestCalendarSheets::initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }

void TestCalendarSheets::init()
{
    static constexpr const char16_t *families[] = {u"Gebre", u"Al-Qasim", u"Noori", u"Warsame", u"Demir"};
    static constexpr const char16_t *languages[] = {u"ti", u"ar", u"fa-AF", u"so", u"ku"};
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    Session course = m_town->session(u"SFI kurs B", Area::Studies, Town::at(23, 10, 30), 150);
    course.place = m_town->hall;
    course.headCount = People;
    m_town->put(course);
    m_course = course.id;
    for (int i = 0; i < People; ++i) {
        const QString given = QStringLiteral("Deltagare%1").arg(i, 2, 10, QLatin1Char('0'));
        m_town->attend(course, {m_town->participant(given, families[i % 5], languages[i % 5], i % 12).id});
    }
    m_session = m_town->open();
    m_taps = 0;
}

void TestCalendarSheets::cleanup()
{
    m_engine.reset();
    m_session.reset();
    m_town.reset();
    QCoreApplication::removeTranslator(&m_texts);
}

void TestCalendarSheets::openWindow(const QSize &size, const QString &language)
{
    QVERIFY(m_texts.load(QStringLiteral(":/i18n/samsprak_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&m_texts);
    m_session->setLanguage(language);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    controls::prepareEngine(*m_engine);
    controls::Theme *theme = controls::Theme::of(*m_engine);
    theme->setReducedMotion(true);
    theme->setMirrored(language == u"ar");
    QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
    m_engine->setInitialProperties({{QStringLiteral("profile"), QVariant::fromValue(m_session.get())},
                                    {QStringLiteral("width"), size.width()},
                                    {QStringLiteral("height"), size.height()}});
    m_engine->loadData(windowSource);
    if (m_engine->rootObjects().isEmpty() || !warnings.isEmpty())
        qFatal("the page does not load, or warns");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_VERIFY(week()->loaded());
    settle();
}

void TestCalendarSheets::openRollCall()
{
    week()->openSession(m_course.toString(), Town::at(23, 10, 30).toString());
    QTRY_VERIFY(item(QStringLiteral("callRoll")));
    const QObject *sheet = m_window->findChild<QObject *>(QStringLiteral("sessionSheet"));
    QTRY_VERIFY(sheet->property("opened").toBool());
    settle();
    m_taps = 0;
    tap(item(QStringLiteral("callRoll")));
    const QObject *call = m_window->findChild<QObject *>(QStringLiteral("rollCallSheet"));
    QTRY_VERIFY(call->property("opened").toBool());
    QTRY_COMPARE(week()->rollCall()->total(), People);
    settle();
}

void TestCalendarSheets::twentyAreNotedWithATapForEachWhoIsNotHere()
{
    openWindow({800, 1280}, QStringLiteral("sv"));
    openRollCall();
    tap(chip(1, "late"));
    tap(chip(3, "absent"));
    tap(chip(4, "excused"));
    QTRY_COMPARE(week()->rollCall()->unmarked(), People - 3);
    tap(item(QStringLiteral("finishRollCall")));
    const QObject *call = m_window->findChild<QObject *>(QStringLiteral("rollCallSheet"));
    QTRY_VERIFY(!call->property("visible").toBool());
    QTRY_VERIFY(item(QStringLiteral("toastAction")));
    QCOMPARE(m_taps, 5);
    QSignalSpy opened(week()->rollCall(), &RollCallViewModel::opened);
    week()->rollCall()->open(m_course, {});
    QVERIFY(opened.wait());
    QCOMPARE(week()->rollCall()->unmarked(), 0);
    QCOMPARE(chip(4, "excused")->property("chosen").toBool(), true);
}

void TestCalendarSheets::looks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("wide-sv") << QStringLiteral("sv") << QSize(1280, 800) << 1.0;
    QTest::newRow("wide-ar") << QStringLiteral("ar") << QSize(1280, 800) << 1.0;
    QTest::newRow("upright-sv") << QStringLiteral("sv") << QSize(800, 1280) << 1.0;
    QTest::newRow("upright-ar") << QStringLiteral("ar") << QSize(800, 1280) << 1.0;
    QTest::newRow("wide-sv-200") << QStringLiteral("sv") << QSize(1280, 800) << 2.0;
}

/// Loads without a warning and lets nothing stick out; with SAMSPRAK_SHOTS=<folder> a picture of each is
/// kept.
void TestCalendarSheets::looks()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    openWindow(size, language);
    QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
    controls::Theme::of(*m_engine)->setTextScale(scale);
    openRollCall();
    week()->rollCall()->mark(participant(0).toString(), QStringLiteral("late"));
    week()->rollCall()->mark(participant(2).toString(), QStringLiteral("absent"));
    settle();
    settle();
    const QQuickItem *row = item(QStringLiteral("rollCall-") + participant(0).toString());
    const QQuickItem *last = chip(0, "excused");
    const QRectF inRow = last->mapRectToItem(row, QRectF(0, 0, last->width(), last->height()));
    QVERIFY(inRow.left() >= 0 && inRow.right() <= row->width());
    keep("roll-call");
    QTest::keyClick(m_window, Qt::Key_Escape);
    week()->planWeek();
    const QObject *plan = m_window->findChild<QObject *>(QStringLiteral("weekAssignmentSheet"));
    QTRY_VERIFY(plan->property("opened").toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!week()->assignment()->busy(), 20'000);
    QVERIFY(week()->assignment()->changeCount() > 0);
    keep("whole-week");
    QCOMPARE(warnings.count(), 0);
}

QTEST_MAIN(TestCalendarSheets)
#include "test_calendar_sheets.moc"
