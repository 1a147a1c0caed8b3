// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

class TestSessionEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsWrongIsSaidOnceSavingIsTried();
    void aKnownTitleComesInEveryLanguage();
    void aGroupBringsItsMembers();
    void aSavedSessionIsInTheWeekWithItsPeople();
    void anUnchangedSessionIsNotWritten();
    void aCancelledSessionStaysToBeSeen();
    void aFreeTitleReplacesAllLanguages();
    void whoLeadsElsewhereThenIsSaidAtOnceWithFreeTimes();
    void goingBeforeACourseNeedsAReason();

private:
    void openNew()
    {
        QSignalSpy loaded(m_editor, &SessionEditor::loaded);
        m_week->create(QStringLiteral("2026-11-24"), 12 * 60);
        QVERIFY(loaded.wait());
    }
    void open(const char *title)
    {
        QSignalSpy loaded(m_editor, &SessionEditor::loaded);
        m_week->open(valueOf(*m_week->sessions(), "title", QString::fromUtf8(title), "key").toString());
        QVERIFY(loaded.wait());
    }
    Id save()
    {
        QSignalSpy saved(m_editor, &SessionEditor::saved);
        m_editor->save(false);
        if (saved.isEmpty() && !saved.wait())
            return {};
        return saved.first().first().value<Id>();
    }
    template <class E>
    std::optional<E> stored(const Id &id)
    {
        std::optional<E> found;
        bool answered = false;
        m_session->read(
            this,
            [id](const storage::RecordReader &reader) { return reader.find<E>(id).valueOr(std::nullopt); },
            [&](std::optional<E> record) {
                found = std::move(record);
                answered = true;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
    SessionEditor *m_editor = nullptr;
};

void TestSessionEditor::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    m_editor = m_week->editor();
    QTRY_VERIFY(m_week->loaded());
}

void TestSessionEditor::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestSessionEditor::whatIsWrongIsSaidOnceSavingIsTried()
{
    openNew();
    QVERIFY(m_editor->isNew());
    QVERIFY(m_editor->titleProblem().isEmpty());
    QSignalSpy saved(m_editor, &SessionEditor::saved);
    m_editor->setDate(QStringLiteral("soon"));
    m_editor->setStart(QStringLiteral("23:30"));
    m_editor->setDuration(QStringLiteral("60"));
    m_editor->save(false);
    QVERIFY(!m_editor->titleProblem().isEmpty());
    QVERIFY(!m_editor->dateProblem().isEmpty());
    QVERIFY(!m_editor->durationProblem().isEmpty());
    QVERIFY(m_editor->startProblem().isEmpty());
    QVERIFY(m_editor->whenText().isEmpty());
    QCOMPARE(saved.count(), 0);
    m_editor->setDate(QStringLiteral("2026-11-24"));
    m_editor->setStart(QStringLiteral("10"));
    QVERIFY(m_editor->dateProblem().isEmpty());
    QVERIFY(m_editor->durationProblem().isEmpty());
}

void TestSessionEditor::aKnownTitleComesInEveryLanguage()
{
    openNew();
    m_editor->chooseTitle(QStringLiteral("health_talk"));
    QCOMPARE(m_editor->title(), QStringLiteral("Hälsosamtal"));
    QCOMPARE(m_editor->area(), QStringLiteral("health"));
    const auto session = stored<Session>(save());
    QVERIFY(session);
    QCOMPARE(session->durationMinutes, 90);
    for (const char *language : {"sv", "en", "ar", "ti"})
        QVERIFY(!session->title.choose(QString::fromLatin1(language)).isFallback);
    QCOMPARE(session->title.choose(QStringLiteral("ti")).source, TranslationSource::Machine);
}

void TestSessionEditor::aGroupBringsItsMembers()
{
    openNew();
    const QString group = Town::named(u"group").toString();
    m_editor->toggleGroup(group);
    QCOMPARE(m_editor->chosen()->total(), 2); // the third is nobody that this tablet may know
    m_editor->found()->setFilter(QStringLiteral("Saba"));
    QCOMPARE(m_editor->found()->count(), 0);
    m_editor->toggleGroup(group);
    QCOMPARE(m_editor->chosen()->total(), 0);
    QCOMPARE(m_editor->found()->count(), 1);
}

void TestSessionEditor::aSavedSessionIsInTheWeekWithItsPeople()
{
    openNew();
    m_editor->setTitle(QStringLiteral("Bankbesök"));
    m_editor->setArea(QStringLiteral("housing"));
    m_editor->setStart(QStringLiteral("12.15"));
    m_editor->toggleParticipant(m_town->saba.toString());
    m_editor->choosePlace(m_town->room.toString());
    QCOMPARE(m_editor->whenText(), QStringLiteral("tisdag 24 november \u206612:15–13:15\u2069"));
    const Id id = save();
    const auto session = stored<Session>(id);
    QVERIFY(session);
    QCOMPARE(session->unit, m_town->unit);
    QCOMPARE(session->headCount, 1);
    QCOMPARE(session->leaders, IdSet{m_town->karin});
    QCOMPARE(session->zone, QStringLiteral("Europe/Stockholm"));
    const QString title = QStringLiteral("Bankbesök");
    QTRY_COMPARE(valueOf(*m_week->sessions(), "title", title, "startText").toString(),
                 QStringLiteral("12:15"));
    QVERIFY(
        valueOf(*m_week->sessions(), "title", title, "detail").toString().contains(QStringLiteral("Saba")));
    m_week->lastChange()->undo();
    QTRY_VERIFY(!valueOf(*m_week->sessions(), "title", title, "key").isValid());
}

void TestSessionEditor::anUnchangedSessionIsNotWritten()
{
    open("Cykelskola");
    QCOMPARE(m_editor->property("start").toString(), QStringLiteral("15:45"));
    QSignalSpy written(m_session.get(), &ProfileSession::changed);
    QVERIFY(!save().isNull());
    QCOMPARE(written.count(), 0);
}

void TestSessionEditor::aCancelledSessionStaysToBeSeen()
{
    open("Hälsosamtal");
    m_editor->cancelSession();
    const QString title = QStringLiteral("Hälsosamtal");
    QTRY_COMPARE(valueOf(*m_week->sessions(), "title", title, "bookingState").toString(),
                 QStringLiteral("cancelled"));
}

void TestSessionEditor::aFreeTitleReplacesAllLanguages()
{
    openNew();
    m_editor->chooseTitle(QStringLiteral("health_talk"));
    const Id id = save();
    QTRY_VERIFY(valueOf(*m_week->sessions(), "sessionId", id.toString(), "key").isValid());
    QSignalSpy loaded(m_editor, &SessionEditor::loaded);
    m_week->open(id.toString());
    QVERIFY(loaded.wait());
    m_editor->setTitle(QStringLiteral("Blodtryck"));
    QCOMPARE(save(), id);
    const auto session = stored<Session>(id);
    // An Arabic title that says something else than the Swedish one would mislead.
    QCOMPARE(session->title.choose(QStringLiteral("ar")).text, QStringLiteral("Blodtryck"));
}

/// Row 19 of the field's requirements: an activity led together with a language pedagogue who is busy.
void TestSessionEditor::whoLeadsElsewhereThenIsSaidAtOnceWithFreeTimes()
{
    openNew(); // Tuesday 12:00
    m_editor->setStart(QStringLiteral("10:30"));
    m_editor->toggleLeader(m_town->leyla.toString());
    SessionClashNotes *clashes = m_editor->clashes();
    QTRY_COMPARE(clashes->notes()->count(), 2);
    const QStringList notes{clashes->notes()->rows()[0].text, clashes->notes()->rows()[1].text};
    QVERIFY2(notes.join(u'|').contains(QStringLiteral("Leyla")), qPrintable(notes.join(u'|')));
    QVERIFY(notes.join(u'|').contains(QStringLiteral("Kartläggning")));
    QVERIFY(!clashes->needsReason());
    QCOMPARE(clashes->freeStarts()->count(), 3);
    m_editor->chooseStart(clashes->freeStarts()->rows().front().key);
    QTRY_COMPARE(clashes->notes()->count(), 0);
    QCOMPARE(m_editor->property("start").toString(), QStringLiteral("12:00"));
}

/// Row 20: what we offer is a complement to SFI.
void TestSessionEditor::goingBeforeACourseNeedsAReason()
{
    openNew();
    m_editor->setTitle(QStringLiteral("Bankbesök"));
    m_editor->setDate(QStringLiteral("2026-11-26")); // Thursday: SFI 8:30–12:00
    m_editor->setStart(QStringLiteral("10:00"));
    m_editor->toggleParticipant(m_town->saba.toString());
    SessionClashNotes *clashes = m_editor->clashes();
    QTRY_VERIFY(clashes->needsReason());
    QVERIFY(clashes->notes()->rows().front().text.contains(QStringLiteral("SFI kurs B")));
    QSignalSpy saved(m_editor, &SessionEditor::saved);
    m_editor->save(false);
    QVERIFY(!clashes->reasonProblem().isEmpty());
    QCOMPARE(saved.count(), 0);
    clashes->setReason(QStringLiteral("Banken har bara den tiden"));
    QVERIFY(clashes->reasonProblem().isEmpty());
    const auto session = stored<Session>(save());
    QVERIFY(session);
    QCOMPARE(session->clashReason, QStringLiteral("Banken har bara den tiden"));
}

QTEST_GUILESS_MAIN(TestSessionEditor)
#include "test_session_editor.moc"
