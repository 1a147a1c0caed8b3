// SPDX-License-Identifier: MPL-2.0
#include "app/casework/needs_you_view_model.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

QByteArray text(const char *value)
{
    CborWriter out;
    out.text(QString::fromLatin1(value));
    return std::move(out).result();
}

/// Two numbers for Saba's telephone: Leyla's applies, Karin's is kept beside it.
Conflict twoNumbers(const Town &town)
{
    Conflict conflict;
    conflict.id = Town::named(u"conflict");
    conflict.record = town.saba;
    conflict.bucket = Bucket::participant(town.saba, BucketSection::Core);
    conflict.recordKind = Kind::Participant;
    conflict.fieldNumber = 4;
    conflict.keptValue = text("070-1");
    conflict.otherValue = text("070-2");
    conflict.keptBy = town.leyla;
    conflict.otherBy = town.karin;
    conflict.keptAt = town.now - 3'600'000;
    conflict.otherAt = town.now - 7'200'000;
    return conflict;
}

} // namespace

/// Conflicts and refusals as one person settles them, one tap each, and takes that back.
class TestNeedsYou : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aConflictTellsBothValuesWhoAndWhen();
    void swappingAppliesTheOtherAndUndoBringsBothBack();
    void keepingChangesNothingButIsRemembered();
    void afterARestartADecisionOpensAgain();
    void yesterdaysDecisionsAreNotShown();
    void theNearestAlternativeIsOneTap();
    void whatWasRefusedIsShownAsItWasWritten();

private:
    void open();
    OpenMatter matter(int index) const { return m_model->matters().at(index).value<OpenMatter>(); }
    SettledMatter settled(int index) const { return m_model->settled().at(index).value<SettledMatter>(); }
    QString conflictId() const { return Town::named(u"conflict").toString(); }
    template <class E>
    E stored(const Id &id)
    {
        E found;
        bool done = false;
        m_session->read(
            this,
            [id](const storage::RecordReader &reader) { return reader.find<E>(id).valueOr(std::nullopt); },
            [&](std::optional<E> record) {
                found = record.value_or(E{});
                done = true;
            });
        [&] { QTRY_VERIFY(done); }();
        return found;
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<NeedsYouViewModel> m_model;
};

void TestNeedsYou::init()
{
    m_town = std::make_unique<Town>();
    m_town->put(twoNumbers(*m_town));
}

void TestNeedsYou::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_town.reset();
}

void TestNeedsYou::open()
{
    m_session = m_town->open();
    m_session->setLanguage(QStringLiteral("en"));
    m_model = std::make_unique<NeedsYouViewModel>();
    m_model->setSession(m_session.get());
    QTRY_VERIFY(m_model->isLoaded());
}

void TestNeedsYou::aConflictTellsBothValuesWhoAndWhen()
{
    open();
    QCOMPARE(m_model->count(), 1);
    QVERIFY(matter(0).title.contains(QStringLiteral("Saba Gebre")));
    QVERIFY(matter(0).title.endsWith(QStringLiteral("two values for phone number")));
    QCOMPARE(matter(0).keptValue, QStringLiteral("070-1"));
    QVERIFY(matter(0).keptBy.contains(QStringLiteral("Leyla")));
    QVERIFY(matter(0).keptWhen.startsWith(QStringLiteral("today")));
    QCOMPARE(matter(0).otherBy, QStringLiteral("You"));
}

void TestNeedsYou::swappingAppliesTheOtherAndUndoBringsBothBack()
{
    open();
    m_model->swap(conflictId());
    QTRY_COMPARE(m_model->count(), 0);
    QCOMPARE(stored<Participant>(m_town->saba).phone, QStringLiteral("070-2"));
    QCOMPARE(m_model->settled().size(), 1);
    QVERIFY(settled(0).sentence.contains(QStringLiteral("you chose")));
    QVERIFY(settled(0).sentence.contains(QStringLiteral("070-2")));
    QVERIFY(settled(0).undoes);
    m_model->undo(conflictId());
    QTRY_COMPARE(m_model->count(), 1);
    QCOMPARE(stored<Participant>(m_town->saba).phone, QStringLiteral("070-1"));
    QCOMPARE(matter(0).keptValue, QStringLiteral("070-1"));
    QVERIFY(m_model->settled().isEmpty());
}

void TestNeedsYou::keepingChangesNothingButIsRemembered()
{
    open();
    const QString before = stored<Participant>(m_town->saba).phone;
    m_model->keep(conflictId());
    QTRY_COMPARE(m_model->count(), 0);
    QCOMPARE(stored<Participant>(m_town->saba).phone, before);
    const Conflict conflict = stored<Conflict>(Town::named(u"conflict"));
    QCOMPARE(conflict.settledBy, m_town->karin);
    QCOMPARE(conflict.settledAt, m_town->now);
}

void TestNeedsYou::afterARestartADecisionOpensAgain()
{
    open();
    m_model->keep(conflictId());
    QTRY_COMPARE(m_model->count(), 0);
    NeedsYouViewModel later;
    later.setSession(m_session.get());
    QTRY_COMPARE(later.settled().size(), 1);
    QVERIFY(!later.settled().first().value<SettledMatter>().undoes);
    later.undo(conflictId());
    QTRY_COMPARE(later.count(), 1);
    QVERIFY(later.settled().isEmpty());
}

void TestNeedsYou::yesterdaysDecisionsAreNotShown()
{
    Conflict old = twoNumbers(*m_town);
    old.id = Town::named(u"settled yesterday");
    old.settled = true;
    old.settledBy = m_town->leyla;
    old.settledAt = m_town->now - 24 * 3'600'000;
    m_town->put(old);
    old.id = Town::named(u"settled this morning");
    old.settledAt = m_town->now - 3'600'000;
    m_town->put(old);
    open();
    QCOMPARE(m_model->settled().size(), 1);
    QVERIFY(settled(0).sentence.contains(QStringLiteral("Leyla")));
    QVERIFY(settled(0).when.contains(QStringLiteral("11:24")));
}

void TestNeedsYou::theNearestAlternativeIsOneTap()
{
    m_town->fillWeek();
    open();
    QCOMPARE(m_model->count(), 2);
    const OpenMatter refusal = matter(0);
    QCOMPARE(refusal.alternatives, 3);
    QCOMPARE(refusal.bestWho, QStringLiteral("Senait"));
    m_model->takeNearest(refusal.id);
    QTRY_COMPARE(m_model->count(), 1);
    const Booking asked = stored<Booking>(Id::fromString(refusal.recordId));
    QCOMPARE(asked.interpreter, m_town->senait);
    QCOMPARE(asked.state, BookingState::Tentative);
    QTRY_COMPARE(m_model->settled().size(), 1);
    m_model->undo(refusal.id);
    QTRY_COMPARE(m_model->count(), 2);
    QCOMPARE(stored<Booking>(asked.id).state, BookingState::Cancelled);
}

void TestNeedsYou::whatWasRefusedIsShownAsItWasWritten()
{
    FieldMapBuilder fields;
    fields.add(4, text("070-3"));
    Refusal refusal;
    refusal.id = Town::named(u"not permitted");
    refusal.person = m_town->karin;
    refusal.record = m_town->saba;
    refusal.recordKind = Kind::Participant;
    refusal.code = RefusalCode::NotPermitted;
    refusal.decidedAt = m_town->now;
    refusal.refusedFields = fields.take();
    m_town->put(refusal);
    open();
    QCOMPARE(matter(0).written.size(), 1);
    QVERIFY(matter(0).written.first().startsWith(QStringLiteral("phone number")));
    QVERIFY(matter(0).written.first().contains(QStringLiteral("070-3")));
    QVERIFY(matter(0).answered.contains(QStringLiteral("12:24")));
    m_model->dismiss(matter(0).id);
    QTRY_COMPARE(m_model->count(), 1);
}

QTEST_GUILESS_MAIN(TestNeedsYou)
#include "test_needs_you.moc"
