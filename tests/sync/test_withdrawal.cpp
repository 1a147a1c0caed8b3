// SPDX-License-Identifier: MPL-2.0
#include "domain/attachment.h"
#include "neighbours.h"
#include "raw_pages.h"
#include "simulated_tablets.h"
#include "storage/table_schema.h"

#include <QDirIterator>
#include <QStringEncoder>

using namespace samsprak;
using namespace samsprak::test;

namespace {

/// Words that stand nowhere else, one for each place in which a tablet keeps what it may read.
const QStringList Canaries{
    QStringLiteral("Zqvorimbelka"), ///< a name: row, index
    QStringLiteral("Xwendlobrysk"), ///< a telephone number's place
    QStringLiteral("Qjaldymportu"), ///< a goal's title
    QStringLiteral("Vzukkentrabo"), ///< a goal's title in another language
    QStringLiteral("Ywqobbelstra"), ///< an edit that is not sent yet
    QStringLiteral("Kxilvandromu"), ///< the value that lost in a conflict
    QStringLiteral("Wjorbaltinse"), ///< a session's title on an appointment card
    QStringLiteral("Pfezzulkanor"), ///< a recording's bytes
};
/// What an index keeps of a word may be a part of it.
constexpr int Shingle = 6;

QByteArray utf16(const QString &word, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(word);
}

/// The forms in which a word may rest: as it was written and folded, in UTF-8 and UTF-16, whole and in parts.
std::vector<QByteArray> formsOf(const QString &word)
{
    std::vector<QByteArray> forms;
    for (const QString &spelling : {word, word.toLower()}) {
        forms.push_back(utf16(spelling, QStringConverter::Utf16LE));
        forms.push_back(utf16(spelling, QStringConverter::Utf16BE));
        for (qsizetype at = 0; at + Shingle <= spelling.size(); ++at)
            forms.push_back(spelling.mid(at, Shingle).toUtf8());
    }
    return forms;
}

QStringList found(const RawPages &pages)
{
    QStringList all;
    for (const QString &word : Canaries)
        for (const QByteArray &form : formsOf(word))
            if (pages.contain(form)) {
                all << word;
                break;
            }
    return all;
}

/// The small project with Karin and, from the other authority, Maria, on real databases.
struct Shared
{
    Neighbours neighbours;
    HubWorld &hub = neighbours.world;
    SimulatedTablet karin{1}, maria{2};
    SimulatedNetwork network{[this](const hub::Event &e) { return hub.step(e); }, hub.now, {}, {}};
    Consent consent = neighbours.consent({QStringLiteral("core"), QStringLiteral("plan"),
                                          QStringLiteral("notes"), QStringLiteral("calendar")});

    Shared()
    {
        join(karin, hub.people.karin);
        join(maria, neighbours.maria);
        network.settle();
        karin.create(consent);
        network.settle();
    }
    void join(SimulatedTablet &tablet, const Id &person)
    {
        tablet.tablet.author = person;
        tablet.tablet.membership = hub.people.memberships[person];
        tablet.token = hub.enrolled(person);
        network.join(tablet);
    }
    void withdraw()
    {
        storage::Mutation mutation;
        mutation.intent(WithdrawConsent, *karin.find<Consent>(consent.id), *karin.find<Consent>(consent.id));
        karin.commit(mutation);
        network.settle();
    }
    RawPages pagesOf(const SimulatedTablet &tablet) const { return {tablet.tablet.path(), testKey()}; }

    void writeAboutSaba();
    void fillPages();
    void disagree();
};

void Shared::writeAboutSaba()
{
    karin.edit<Participant>(hub.people.saba, &Participant::givenName, Canaries[0]);
    karin.edit<Participant>(hub.people.saba, &Participant::phone, Canaries[1]);
    Goal goal = neighbours.goal(hub.people.organisation);
    goal.title = TranslatedText::swedish(Canaries[2]);
    goal.title.set(QStringLiteral("ti"), {Canaries[3], TranslationSource::Person, {}, 0, {}});
    karin.create(goal);
    Recording recording;
    recording.id = hub.newId();
    recording.participant = hub.people.saba;
    recording.audio = Canaries[7].toUtf8() + QByteArray(20'000, 'a') + Canaries[7].toUtf8();
    karin.create(recording);
    Session session = sessionAt(hub, hub.people.bjork, 10);
    session.title = TranslatedText::swedish(Canaries[6]);
    karin.create(session);
    Attendance attendance;
    attendance.id = hub.newId();
    attendance.session = session.id;
    attendance.participant = hub.people.saba;
    karin.create(attendance);
    network.settle();
}

/// Many rows that come and go, so that cells move between pages before they are purged.
void Shared::fillPages()
{
    for (int round = 0; round < 3; ++round) {
        storage::Mutation mutation;
        for (int i = 0; i < 120; ++i) {
            Goal goal = neighbours.goal(i % 2 ? hub.people.organisation : neighbours.authority);
            goal.id = Id::fromName({}, QStringLiteral("%1/%2").arg(round).arg(i * 7919 % 120));
            goal.organisation = hub.people.organisation;
            goal.title = TranslatedText::swedish(Canaries[2] + QString(40 + i, u'x'));
            mutation.create(goal);
        }
        karin.commit(mutation);
        network.settle();
    }
}

void Shared::disagree()
{
    const Id saba = hub.people.saba;
    SimulatedTablet mats(3);
    mats.tablet.author = hub.people.mats;
    mats.tablet.membership = hub.people.memberships[hub.people.mats];
    mats.token = hub.enrolled(hub.people.mats);
    network.join(mats);
    network.settle();
    karin.goOffline();
    karin.edit<Participant>(saba, &Participant::familyName, Canaries[5]);
    hub.now += 60'000;
    mats.tablet.world.now = hub.now;
    mats.edit<Participant>(saba, &Participant::familyName, QStringLiteral("Gebre"));
    network.settle();
    karin.goOnline();
    network.settle();
    hub.step(hub::ListenerLeft{mats.connection});
    network.tablets.pop_back();
}

} // namespace

/// A consent that is withdrawn leaves no byte on the tablet: rows, index, conflicts, recordings, log, free
/// pages, copies.
class TestWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noByteOfItStays();
    void whileSomebodyReadsItGoesAsSoonAsItCan();
    void aPurgeThatWasKilledIsEndedByTheNextStart();
};

void TestWithdrawal::noByteOfItStays()
{
    Shared shared;
    shared.writeAboutSaba();
    shared.disagree();
    shared.fillPages();
    SimulatedTablet &maria = shared.maria;
    while (maria.tablet.replica->indexPending(100).valueOr(0) > 0) {
    }
    QCOMPARE(maria.tablet.replica->reader().search(Canaries[0], 10)->size(), size_t(1));
    Goal own = shared.neighbours.goal(shared.neighbours.authority);
    maria.create(own);
    shared.network.settle();
    maria.goOffline();
    maria.edit<Goal>(own.id, &Goal::title, TranslatedText::swedish(Canaries[4]));
    const QString copy = storage::copyBeforeMigration(maria.tablet.path());
    QVERIFY(QFile::copy(maria.tablet.path(), copy));
    // Before: every canary rests in the pages, so that its absence afterwards says something.
    QCOMPARE(found(shared.pagesOf(maria)), Canaries);

    shared.withdraw();
    QCOMPARE(found(shared.pagesOf(maria)), Canaries);
    maria.goOnline();
    shared.network.settle();
    QVERIFY(!maria.find<Participant>(shared.hub.people.saba));
    QCOMPARE(maria.tablet.replica->unsentOperations(), 0);
    QCOMPARE(maria.all<Refusal>().size(), size_t(1));
    QCOMPARE(found(shared.pagesOf(maria)), QStringList());
    QVERIFY(!QFile::exists(copy));
    // Karin, who may still read it all, has lost nothing.
    QCOMPARE(shared.karin.find<Participant>(shared.hub.people.saba)->givenName, Canaries[0]);
}

void TestWithdrawal::whileSomebodyReadsItGoesAsSoonAsItCan()
{
    Shared shared;
    shared.writeAboutSaba();
    SimulatedTablet &maria = shared.maria;
    {
        auto database =
            storage::Database::open(maria.tablet.path(), testKey(), storage::Database::Mode::ReadOnly);
        QVERIFY(database);
        (*database)->execute("BEGIN");
        QVERIFY((*database)->integer("SELECT count(*) FROM record_5") > 0);
        shared.withdraw();
        QVERIFY(!maria.find<Participant>(shared.hub.people.saba));
        QVERIFY(!found(shared.pagesOf(maria)).isEmpty());
    }
    maria.step(sync::Hint{});
    shared.network.settle();
    QCOMPARE(found(shared.pagesOf(maria)), QStringList());
}

void TestWithdrawal::aPurgeThatWasKilledIsEndedByTheNextStart()
{
    Shared shared;
    shared.writeAboutSaba();
    SimulatedTablet &maria = shared.maria;
    const QString path = maria.tablet.path();
    QTemporaryDir elsewhere;
    const QString killed = elsewhere.filePath(QStringLiteral("profile.db"));
    {
        auto database = storage::Database::open(path, testKey(), storage::Database::Mode::ReadOnly);
        QVERIFY(database);
        (*database)->execute("BEGIN");
        QVERIFY((*database)->integer("SELECT count(*) FROM record_5") > 0);
        shared.withdraw();
        // What is on disk now is what a tablet has that dies right after the commit.
        QVERIFY(QFile::copy(path, killed));
        QVERIFY(QFile::copy(path + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
    }
    QVERIFY(!found(RawPages(killed, testKey())).isEmpty());
    World world;
    auto reopened = storage::Replica::open(killed, testKey(), productSchema(), world.surroundings());
    QVERIFY(reopened);
    QCOMPARE(found(RawPages(killed, testKey())), QStringList());
}

QTEST_GUILESS_MAIN(TestWithdrawal)
#include "test_withdrawal.moc"
