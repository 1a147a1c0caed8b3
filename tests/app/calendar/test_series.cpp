// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "town.h"

#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// Series as the calendar shows and changes them, on a real database, across the clock change of Sunday
/// 25 October 2026.
class TestSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aSeriesIsMadeToTheEndOfTheTerm();
    void aCountIsKept();
    void aWrongEndIsSaidAndNothingWritten();
    void nineStaysNineAcrossTheClockChange();
    void thisAndFollowingFromTheClockChangeOn();
    void allAreChangedFromTheSheet();
    void oneTimeIsChangedFromTheSheet();
    void aMovedTimeStaysWhereItWasPut();
    void aQuestionNotAnsweredChangesNothing();
    void theRestIsCancelled();
    void aTimeIsMadeLonger();

private:
    /// Tuesdays at 09:00 from 13 October to 10 November, made in the sheet.
    void makeCourse();
    void openNew(const char *date, int minute)
    {
        QSignalSpy loaded(m_editor, &SessionEditor::loaded);
        m_week->create(QString::fromLatin1(date), minute);
        QVERIFY(loaded.wait());
    }
    void openCourse()
    {
        QSignalSpy loaded(m_editor, &SessionEditor::loaded);
        m_week->open(key());
        QVERIFY(loaded.wait());
    }
    QString key() const { return shown("key").toString(); }
    QVariant shown(const QByteArray &role) const
    {
        return valueOf(*m_week->sessions(), "title", QStringLiteral("Kurs"), role);
    }
    /// "Tue 09:00–10:00" of each time of the course in the week of a day; "" when there is none.
    QString timesIn(const char *date)
    {
        QSignalSpy read(m_week.get(), &WeekViewModel::loadedChanged);
        const int before = m_week->weekNumber();
        m_week->goTo(QString::fromLatin1(date));
        if (m_week->weekNumber() != before && read.isEmpty())
            read.wait();
        QStringList times;
        for (const auto &value : rowsOf(*m_week->sessions(), {"title", "day", "startText", "endText"})) {
            const QJsonObject row = value.toObject();
            if (row[QStringLiteral("title")].toString() == u"Kurs")
                times << QStringLiteral("%1 %2–%3")
                             .arg(row[QStringLiteral("day")].toInt())
                             .arg(row[QStringLiteral("startText")].toString(),
                                  row[QStringLiteral("endText")].toString());
        }
        return times.join(u", "_qs);
    }
    template <class Act>
    void written(Act act)
    {
        QSignalSpy done(m_week->lastChange(), &LastChange::done);
        act();
        QVERIFY(!done.isEmpty() || done.wait());
    }
    void undo()
    {
        QSignalSpy undone(m_week->lastChange(), &LastChange::undone);
        m_week->lastChange()->undo();
        QVERIFY(undone.wait());
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    SessionEditor *m_editor = nullptr;
    SeriesQuestion *m_question = nullptr;
};

void TestSeries::init()
{
    m_town = std::make_unique<Town>();
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    m_editor = m_week->editor();
    m_question = m_week->seriesQuestion();
    QTRY_VERIFY(m_week->loaded());
    makeCourse();
}

void TestSeries::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestSeries::makeCourse()
{
    openNew("2026-10-13", 9 * 60);
    m_editor->setTitle(QStringLiteral("Kurs"));
    m_editor->repeat()->choosePattern(QStringLiteral("weekly"));
    m_editor->repeat()->setUntil(QStringLiteral("2026-11-10"));
    QCOMPARE(m_editor->repeat()->summary(), QStringLiteral("Every tisdag until 10 november 2026, 5 times"));
    written([&] { m_editor->save(false); });
}

void TestSeries::aSeriesIsMadeToTheEndOfTheTerm()
{
    openNew("2026-11-23", 13 * 60);
    RepeatEditor *repeat = m_editor->repeat();
    QVERIFY(!repeat->repeats());
    repeat->choosePattern(QStringLiteral("every_other_week"));
    repeat->toggleWeekday(QStringLiteral("4"));
    repeat->toggleWeekday(QStringLiteral("1")); // the day itself stays
    QCOMPARE(repeat->until(), QStringLiteral("2026-12-18"));
    QVERIFY(!repeat->endHint().isEmpty());
    m_editor->setTitle(QStringLiteral("Kurs"));
    written([&] { m_editor->save(false); });
    QCOMPARE(timesIn("2026-12-07"), QStringLiteral("0 13:00–14:00, 3 13:00–14:00"));
    QCOMPARE(timesIn("2026-12-14"), QString());
    QCOMPARE(timesIn("2026-12-21"), QString());
}

void TestSeries::aCountIsKept()
{
    openNew("2026-11-25", 13 * 60);
    m_editor->setTitle(QStringLiteral("Kurs"));
    m_editor->repeat()->choosePattern(QStringLiteral("weekly"));
    m_editor->repeat()->chooseEnd(QStringLiteral("count"));
    m_editor->repeat()->setCount(QStringLiteral("3"));
    written([&] { m_editor->save(false); });
    QCOMPARE(timesIn("2026-12-09"), QStringLiteral("2 13:00–14:00"));
    QCOMPARE(timesIn("2026-12-16"), QString());
}

void TestSeries::aWrongEndIsSaidAndNothingWritten()
{
    openNew("2026-11-25", 13 * 60);
    m_editor->setTitle(QStringLiteral("Annat"));
    m_editor->repeat()->choosePattern(QStringLiteral("weekly"));
    QSignalSpy saved(m_editor, &SessionEditor::saved);
    for (const char *until : {"2026-11-24", "soon", "2099-01-01", ""}) {
        m_editor->repeat()->setUntil(QString::fromLatin1(until));
        QVERIFY2(!m_editor->repeat()->endProblem().isEmpty(), until);
        m_editor->save(false);
    }
    m_editor->repeat()->chooseEnd(QStringLiteral("count"));
    m_editor->repeat()->setCount(QStringLiteral("0"));
    QVERIFY(!m_editor->repeat()->endProblem().isEmpty());
    m_editor->save(false);
    QCOMPARE(saved.count(), 0);
}

void TestSeries::nineStaysNineAcrossTheClockChange()
{
    QCOMPARE(timesIn("2026-10-06"), QString());
    QCOMPARE(timesIn("2026-10-20"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(timesIn("2026-11-10"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(timesIn("2026-11-17"), QString());
}

void TestSeries::thisAndFollowingFromTheClockChangeOn()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    m_week->move(key(), 2, 10 * 60 + 5);
    QVERIFY(m_question->asking());
    QVERIFY(m_question->offersThis());
    written([&] { m_question->chooseFollowing(); });
    QVERIFY(!m_question->asking());
    QTRY_COMPARE(timesIn("2026-10-27"), QStringLiteral("2 10:00–11:00"));
    QCOMPARE(timesIn("2026-10-20"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(timesIn("2026-11-10"), QStringLiteral("2 10:00–11:00"));
    QCOMPARE(timesIn("2026-11-17"), QString());
    undo();
    QTRY_COMPARE(timesIn("2026-11-10"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(timesIn("2026-10-20"), QStringLiteral("1 09:00–10:00"));
}

void TestSeries::allAreChangedFromTheSheet()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    openCourse();
    m_editor->setStart(QStringLiteral("9.30"));
    m_editor->save(false);
    QTRY_VERIFY(m_question->asking());
    written([&] { m_question->chooseAll(); });
    QTRY_COMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:30–10:30"));
    QCOMPARE(timesIn("2026-10-13"), QStringLiteral("1 09:30–10:30"));
    QCOMPARE(timesIn("2026-11-10"), QStringLiteral("1 09:30–10:30"));
}

void TestSeries::oneTimeIsChangedFromTheSheet()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    openCourse();
    m_editor->setDuration(QStringLiteral("90"));
    m_editor->save(false);
    QTRY_VERIFY(m_question->asking());
    written([&] { m_question->chooseThis(); });
    QTRY_COMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:30"));
    openCourse();
    QVERIFY(!m_editor->repeats());
    QCOMPARE(timesIn("2026-10-20"), QStringLiteral("1 09:00–10:00"));
    // The rule itself belongs to no single time.
    QCOMPARE(timesIn("2026-11-03"), QStringLiteral("1 09:00–10:00"));
    openCourse();
    m_editor->repeat()->setUntil(QStringLiteral("2026-11-03"));
    m_editor->save(false);
    QTRY_VERIFY(m_question->asking() && !m_question->offersThis());
    written([&] { m_question->chooseAll(); });
    QTRY_COMPARE(timesIn("2026-11-10"), QString());
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:30"));
}

void TestSeries::aMovedTimeStaysWhereItWasPut()
{
    QCOMPARE(timesIn("2026-11-03"), QStringLiteral("1 09:00–10:00"));
    m_week->move(key(), 3, 14 * 60);
    written([&] { m_question->chooseThis(); });
    QTRY_COMPARE(timesIn("2026-11-03"), QStringLiteral("3 14:00–15:00"));
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    m_week->move(key(), 0, 11 * 60);
    written([&] { m_question->chooseFollowing(); });
    QTRY_COMPARE(timesIn("2026-10-27"), QStringLiteral("0 11:00–12:00"));
    // No second one appears on the day that the moved one left.
    QCOMPARE(timesIn("2026-11-03"), QStringLiteral("3 14:00–15:00"));
    QCOMPARE(timesIn("2026-11-09"), QStringLiteral("0 11:00–12:00"));
}

void TestSeries::aQuestionNotAnsweredChangesNothing()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    QSignalSpy changed(m_session.get(), &ProfileSession::changed);
    m_week->move(key(), 3, 14 * 60);
    m_question->dismiss();
    QVERIFY(!m_question->asking());
    m_question->chooseAll();
    QTest::qWait(0);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
}

void TestSeries::theRestIsCancelled()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    openCourse();
    m_editor->cancelSession();
    written([&] { m_question->chooseFollowing(); });
    QTRY_COMPARE(shown("bookingState").toString(), QStringLiteral("cancelled"));
    QCOMPARE(timesIn("2026-11-10"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(shown("bookingState").toString(), QStringLiteral("cancelled"));
    QCOMPARE(timesIn("2026-10-20"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(shown("bookingState").toString(), QStringLiteral("none"));
}

void TestSeries::aTimeIsMadeLonger()
{
    QCOMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–10:00"));
    QCOMPARE(WeekViewModel::snappedEnd(540, 668), 675);
    QCOMPARE(WeekViewModel::snappedEnd(540, 500), 555);
    QCOMPARE(WeekViewModel::snappedEnd(1400, 1500), 1440);
    m_week->resize(key(), 11 * 60 + 8);
    written([&] { m_question->chooseAll(); });
    QTRY_COMPARE(timesIn("2026-10-27"), QStringLiteral("1 09:00–11:15"));
    QCOMPARE(timesIn("2026-10-13"), QStringLiteral("1 09:00–11:15"));
    undo();
    QTRY_COMPARE(timesIn("2026-10-13"), QStringLiteral("1 09:00–10:00"));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
