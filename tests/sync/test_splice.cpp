// SPDX-License-Identifier: MPL-2.0
#include "domain/casework.h"
#include "hub_world.h"
#include "simulated_tablets.h"
#include "sync/protocol/messages.h"

#include <QtTest>

#include <random>

using namespace samsprak;
using namespace samsprak::protocol;
using namespace samsprak::test;

namespace {

Participant withPhone(const QString &phone)
{
    Participant record;
    record.id = named(u"saba");
    record.phone = phone;
    return record;
}

/// One edit after the other of the same record, each in a transaction of its own.
std::vector<Transaction> edits(const QString &before, const QStringList &after)
{
    std::vector<Transaction> transactions;
    for (const QString &text : after) {
        Operation operation;
        operation.kind = Kind::Participant;
        operation.record = named(u"saba");
        operation.baseRevision = 7;
        operation.fields = changedFields(withPhone(before), withPhone(text));
        transactions.push_back({named(text), transactions.size() + 1, {}, {}, {}, {operation}});
    }
    return transactions;
}

KnownFields hubHas(const QString &phone)
{
    return [fields = encode(withPhone(phone))](const Operation &) { return fields; };
}

const QString Note = QStringLiteral("samtal om praktik på förskolan, uppföljning med handledaren i maj");

} // namespace

class TestSplice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("appended") << Note << Note + QStringLiteral(" A17");
        QTest::newRow("put before") << Note << QStringLiteral("Viktigt: ") + Note;
        QTest::newRow("changed within")
            << Note << QString(Note).replace(QStringLiteral("maj"), QStringLiteral("juni"));
        QTest::newRow("shortened") << Note << Note.left(30);
        QTest::newRow("repeated") << QString(60, u'a') << QString(90, u'a');
        QTest::newRow("half a letter") << Note + u'å' << Note + u'ä';
        QTest::newRow("all new") << Note << QString(70, u'z');
        QTest::newRow("short") << QStringLiteral("070-1") << QStringLiteral("070-2");
        QTest::newRow("emptied") << Note << QString();
        QTest::newRow("was empty") << QString() << Note;
    }
    void aTextComesBackAsItWas()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const std::vector<Transaction> whole = edits(before, {after});
        std::vector<Transaction> travelling = whole;
        const Splices splices = cut(travelling, hubHas(before));
        QVERIFY(travelling[0].operations[0].fields.size() <= whole[0].operations[0].fields.size());
        QCOMPARE(mend(travelling, splices, hubHas(before)).value(), true);
        QCOMPARE(travelling, whole);
    }

    void littleOfALongTextTravels()
    {
        SyncRequest request;
        request.transactions = edits(Note.repeated(10), {Note.repeated(10) + QStringLiteral(" A17")});
        const qsizetype whole = encode(request).size();
        request.splices = cut(request.transactions, hubHas(Note.repeated(10)));
        QVERIFY(encode(request).size() < whole - 600);
        QCOMPARE(decodeSyncRequest(encode(request)).value(), request);
    }

    void editsOfOneTextAreAllCutAgainstWhatTheHubHas()
    {
        const std::vector<Transaction> whole = edits(Note, {Note + u'1', Note + u'2', Note + u'3'});
        std::vector<Transaction> travelling = whole;
        const Splices splices = cut(travelling, hubHas(Note));
        QCOMPARE(splices.entries.size(), size_t(3));
        QCOMPARE(mend(travelling, splices, hubHas(Note)).value(), true);
        QCOMPARE(travelling, whole);
    }

    void anotherTextOnTheHubIsNoticed()
    {
        std::vector<Transaction> travelling = edits(Note, {Note + QStringLiteral(" A17")});
        const Splices splices = cut(travelling, hubHas(Note));
        const QString sameLength = QString(Note).replace(QStringLiteral("maj"), QStringLiteral("apr"));
        for (const QString &other : {sameLength, Note.left(10), QString()}) {
            std::vector<Transaction> attempt = travelling;
            QCOMPARE(mend(attempt, splices, hubHas(other)).value(), false);
        }
        std::vector<Transaction> attempt = travelling;
        QCOMPARE(mend(attempt, splices, [](const Operation &) { return QByteArray(); }).value(), false);
    }

    void whatNoTabletSendsIsMalformed()
    {
        const std::vector<Transaction> travelling = [] {
            std::vector<Transaction> made = edits(Note, {Note + QStringLiteral(" A17")});
            static_cast<void>(cut(made, hubHas(Note)));
            return made;
        }();
        const auto mended = [&](const Splice &splice) {
            std::vector<Transaction> attempt = travelling;
            return mend(attempt, {"12345678", {splice}}, hubHas(Note)).error().code;
        };
        QCOMPARE(mended({9, 4, 0, 0}), ErrorCode::Malformed);
        QCOMPARE(mended({0, 99, 0, 0}), ErrorCode::Malformed);
        std::vector<Transaction> whole = edits(Note, {Note + u'!'});
        QCOMPARE(mend(whole, {"12345678", {{0, 4, 1, 1}}}, hubHas(Note)).error().code, ErrorCode::Malformed);
    }

    void aSmallFrameCannotGrowWithoutBound()
    {
        const QString vast(200'000, u'a');
        QStringList after;
        for (int i = 0; i < 20; ++i)
            after << vast + QString::number(i);
        std::vector<Transaction> travelling = edits(vast, after);
        const Splices splices = cut(travelling, hubHas(vast));
        QCOMPARE(mend(travelling, splices, hubHas(vast)).error().code, ErrorCode::TooLarge);
    }

    void changedNumbersAreReadWithoutHarm()
    {
        std::mt19937 random(5);
        SyncRequest request;
        request.transactions = edits(Note, {Note + u'1', Note + u'2'});
        request.splices = cut(request.transactions, hubHas(Note));
        const QByteArray good = encode(request);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int flips = 1 + int(random() % 4); flips > 0; --flips)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            Result<SyncRequest> read = decodeSyncRequest(bytes);
            if (read)
                static_cast<void>(mend(read->transactions, read->splices, hubHas(Note)));
        }
    }
};

/// The same on a real hub and real replicas.
class TestSplicedSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        for (SimulatedTablet *tablet : {&m_world->karin, &m_world->mats})
            m_world->network.join(*tablet);
        m_world->network.settle();
        m_world->karin.edit<Participant>(saba(), &Participant::phone, Note);
        m_world->network.settle();
    }

    void anEditedTextArrivesWhole()
    {
        m_world->karin.edit<Participant>(saba(), &Participant::phone, Note + QStringLiteral(" A17"));
        const auto sent = decodeSyncRequest(*protocol::open(*m_world->karin.request));
        QCOMPARE(sent->splices.entries.size(), size_t(1));
        m_world->network.settle();
        QCOMPARE(m_world->mats.find<Participant>(saba())->phone, Note + QStringLiteral(" A17"));
        QCOMPARE(m_world->karin.engine->status().unsent, 0);
    }

    void textsThatBothChangedAreBothKept()
    {
        m_world->karin.goOffline();
        m_world->karin.edit<Participant>(saba(), &Participant::phone, Note + QStringLiteral(" Karin"));
        m_world->network.elapse(60'000);
        m_world->mats.edit<Participant>(saba(), &Participant::phone, Note + QStringLiteral(" Mats"));
        m_world->network.settle();
        m_world->karin.goOnline();
        m_world->network.settle();
        for (const SimulatedTablet *tablet : {&m_world->karin, &m_world->mats}) {
            QCOMPARE(tablet->find<Participant>(saba())->phone, Note + QStringLiteral(" Mats"));
            QCOMPARE(tablet->all<Conflict>().size(), size_t(1));
            CborReader other(tablet->all<Conflict>().front().otherValue);
            QCOMPARE(other.text(), Note + QStringLiteral(" Karin"));
        }
    }

    void aLostReplyIsAppliedOnce()
    {
        m_world->karin.repliesToLose = 1;
        m_world->karin.edit<Participant>(saba(), &Participant::phone, Note + QStringLiteral(" A17"));
        m_world->network.settle();
        m_world->network.elapse(10'000);
        QCOMPARE(m_world->karin.engine->status().unsent, 0);
        QCOMPARE(m_world->mats.find<Participant>(saba())->phone, Note + QStringLiteral(" A17"));
        QVERIFY(m_world->karin.all<Conflict>().empty());
    }

    void aTextOutOfSightIsNotCompleted()
    {
        // Mats may see nothing of Olena; guessing at her texts tells him no more than that she is not there.
        SyncRequest guess;
        guess.writer = named(u"guesser");
        guess.transactions = edits(Note, {Note + u'!'});
        guess.transactions[0].operations[0].record = m_world->hub.people.olena;
        guess.splices = cut(guess.transactions, hubHas(Note));
        const auto asked = [&] {
            const auto effects =
                m_world->hub.step(hub::SyncReceived{99, m_world->mats.token, seal(encode(guess))});
            return decodeSyncReply(*protocol::open(std::get<hub::Reply>(effects.front()).frame))->status;
        };
        QCOMPARE(asked(), SyncStatus::TextsDiffer);
        m_world->hub.administer([&](hub::Administration &administration) {
            Participant olena = *administration.find<Participant>(m_world->hub.people.olena);
            olena.phone = Note;
            hub::Batch batch;
            batch.put(olena);
            QVERIFY(bool(administration.apply(batch)));
        });
        QCOMPARE(asked(), SyncStatus::TextsDiffer);
    }

private:
    struct World
    {
        HubWorld hub;
        SimulatedTablet karin{1}, mats{2};
        SimulatedNetwork network{[this](const hub::Event &e) { return hub.step(e); }, hub.now, {}, {}};

        World()
        {
            enrol(karin, hub.people.karin);
            enrol(mats, hub.people.mats);
        }
        void enrol(SimulatedTablet &tablet, const Id &actor)
        {
            tablet.tablet.author = actor;
            tablet.tablet.membership = hub.people.memberships[actor];
            tablet.token = hub.enrolled(actor);
        }
    };
    Id saba() const { return m_world->hub.people.saba; }

    std::unique_ptr<World> m_world;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestSplice splice;
    TestSplicedSync sync;
    return QTest::qExec(&splice, argc, argv) + QTest::qExec(&sync, argc, argv);
}
#include "test_splice.moc"
