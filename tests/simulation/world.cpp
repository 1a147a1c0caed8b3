// SPDX-License-Identifier: MPL-2.0
#include "world.h"

#include "older_app.h"
#include "told.h"

#include <QDir>
#include <QFile>

namespace samsprak::simulation {

namespace {

constexpr qint64 Minute = 60'000;
constexpr int IndexedAtOnce = 200;

/// Databases live in memory; storage looks for their files all the same.
std::string folderFor(const QTemporaryDir &folder, const QString &name, const QStringList &databases)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(path);
    for (const QString &database : databases) {
        QFile file(path + u'/' + database);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no folder for the simulation");
    }
    return (path + u'/').toStdString();
}

} // namespace

World::World(const Script &script)
    : m_script(script)
    , m_folder(QDir::temp().filePath(QStringLiteral("samsprak-simulation-XXXXXX")))
    , m_agenda(Script::Start)
    , m_dice(script.seed ^ 0x5151)
    , m_hub(m_agenda, folderFor(m_folder, QStringLiteral("hub"), {QStringLiteral("hub.db")}),
            folderFor(m_folder, QStringLiteral("vault"),
                      {QStringLiteral("backup.db"), QStringLiteral("restored.db")}),
            script.seed ^ 77)
    , m_network(m_agenda, m_hub, m_journal, m_trace, m_counts, script.seed ^ 99)
{
    m_hub.onEffects = [this](const hub::Effects &effects) { m_network.takeEffects(effects); };
    m_hub.onDecision = [this] { breach("no two holds overlap", noOverlap(m_hub.store())); };
    m_hub.onPowerCut = [this] {
        count(Fault::HubCrashAtWrite, -1);
        m_agenda.in(0, [this] { bringBackHub(m_dice.between(1, 20) * Minute); });
    };
    IdSource ids([this] { return m_agenda.now(); }, m_dice.bytes());
    hub::Batch batch;
    m_project = Project::make(ids, m_journal, batch);
    m_hub.administer([&](hub::Administration &administration) {
        if (!administration.apply(batch))
            qFatal("no project");
    });
    if (!m_hub.start())
        qFatal("no hub");
    addTablets();
    plan();
}

void World::addTablets()
{
    for (int i = 0; i < m_script.tablets; ++i)
        addTablet(m_project.holders[size_t(i) % m_project.holders.size()]);
    for (const auto &tablet : m_tablets) {
        m_hub.addToken(tablet->token, tablet->who.actor);
        m_hub.addDevice(tablet->deviceToken);
        if (m_dice.chance(50))
            tablet->share(m_hub.store().sealingPublicKey());
        if (m_dice.chance(25))
            tablet->schema = &olderSchema();
        if (!tablet->start())
            qFatal("no tablet");
    }
}

SimTablet &World::addTablet(const Holder &who)
{
    const int number = int(m_tablets.size());
    SimTablet::Ports ports;
    ports.send = [this](SimTablet &tablet, Sender sender, const QByteArray &frame) {
        m_network.send(tablet, sender, frame);
    };
    ports.lostPower = [this](SimTablet &tablet) { lostPower(tablet); };
    ports.couldNotStart = [this](SimTablet &tablet, const Error &error) {
        m_trace.note(m_agenda.now(), tablet.number, "no start");
        m_trace.say(m_agenda.now(), tablet.number, error.detail.toUtf8());
    };
    ports.changed = [this](SimTablet &tablet, const storage::CommittedChanges &) {
        breach("own edits stay in sight",
               ownEditsInSight(tablet, m_journal, m_hub.isRunning() ? &m_hub.store() : nullptr));
    };
    const std::string folder = folderFor(m_folder, QStringLiteral("tablet%1").arg(number),
                                         {QStringLiteral("profile.db"), QStringLiteral("device.db")});
    m_tablets.push_back(std::make_unique<SimTablet>(m_agenda, std::move(ports), number, folder,
                                                    m_script.seed * 100 + quint64(number), who));
    SimTablet &tablet = *m_tablets.back();
    m_network.add(tablet);
    return tablet;
}

void World::plan()
{
    for (const Item &item : m_script.items)
        m_agenda.at(item.at, [this, item] { item.fault ? strike(item) : perform(item); });
    for (const auto &tablet : m_tablets)
        m_agenda.in(m_dice.between(1, 600) * Minute, [this, t = tablet.get()] { lookNowAndThen(*t); });
}

/// Somebody looks at the tablet about once a day, also without doing anything.
void World::lookNowAndThen(SimTablet &tablet)
{
    wake(tablet, 4);
    if (tablet.isRunning() && m_dice.chance(20)) {
        static_cast<void>(tablet.replica().indexPending(IndexedAtOnce));
        if (!tablet.disk().hasPower())
            lostPower(tablet);
    }
    m_agenda.in(m_dice.between(12, 36) * 60 * Minute, [this, &tablet] { lookNowAndThen(tablet); });
}

bool World::start(SimTablet &tablet)
{
    if (tablet.isRunning())
        return true;
    if (tablet.signedOut) {
        startSignedOut(tablet);
        return false;
    }
    // Closing and opening write too, and the power may go with either.
    if (!tablet.disk().hasPower())
        lostPower(tablet);
    if (!tablet.start()) {
        if (!tablet.disk().hasPower())
            lostPower(tablet);
        return false;
    }
    if (!tablet.disk().hasPower()) {
        lostPower(tablet);
        return false;
    }
    noteSealed(tablet);
    tablet.forgetAnswered(m_journal);
    breach("what was saved outlives a crash",
           ownEditsInSight(tablet, m_journal, m_hub.isRunning() ? &m_hub.store() : nullptr));
    return true;
}

void World::wake(SimTablet &tablet, qint64 minutes)
{
    if (!start(tablet))
        return;
    tablet.awakeUntil = std::max(tablet.awakeUntil, m_agenda.now() + minutes * Minute);
    m_agenda.at(tablet.awakeUntil, [this, &tablet] {
        if (tablet.awake && m_agenda.now() >= tablet.awakeUntil)
            sleep(tablet);
    });
    if (std::exchange(tablet.awake, true))
        return;
    m_network.listen(tablet);
    tablet.step(tablet.online ? sync::Event(sync::NetworkUp{}) : sync::Event(sync::NetworkDown{}));
}

void World::sleep(SimTablet &tablet)
{
    tablet.awake = false;
    tablet.awakeUntil = 0;
    tablet.requests.clear();
    m_network.hangUp(tablet);
    tablet.step(sync::NetworkDown{});
}

void World::perform(const Item &item)
{
    Dice dice(item.seed);
    SimTablet &tablet = *m_tablets[size_t(dice.below(qint64(m_tablets.size())))];
    wake(tablet, dice.between(2, 20));
    if (!tablet.isRunning())
        return;
    ++m_verdict.intents;
    const Draft draft = Intents(tablet, m_project, m_journal, dice, m_agenda.now()).next();
    const auto result = tablet.commit(draft.mutation);
    m_trace.note(m_agenda.now(), tablet.number, result ? "commit" : "no commit");
    if (m_trace.tells())
        m_trace.say(m_agenda.now(), tablet.number, told(draft.mutation.operations()));
    const bool died = !tablet.disk().hasPower();
    m_journal.take(draft, result ? Entry::State::Saved : died ? Entry::State::Unsure : Entry::State::Failed);
    if (result)
        for (const auto &[word, entry] : draft.entries)
            tablet.unanswered.insert(word);
    if (died)
        return lostPower(tablet);
    noteSealed(tablet);
    if (result)
        tablet.step(sync::LocalChange{});
}

/// What is handed in sealed is known by what the outbox says of it.
void World::noteSealed(SimTablet &tablet)
{
    if (!tablet.isShared)
        return;
    if (const auto outbox = tablet.replica().outboxAfter(0, std::numeric_limits<int>::max()))
        m_journal.sent(*outbox);
}

void World::lostPower(SimTablet &tablet)
{
    count(Fault::TabletCrashAtWrite, tablet.number);
    tablet.crash();
}

void World::goOnUntil(qint64 time)
{
    while (m_verdict.held() && m_agenda.runNext(time)) {
    }
}

Verdict World::run()
{
    goOnUntil(Script::Start + m_script.days / 2 * Script::Day);
    rest();
    goOnUntil(Script::Start + m_script.days * Script::Day);
    layInDrawer();
    rest();
    m_verdict.trace = m_trace.result();
    m_verdict.operations = m_journal.operations();
    m_verdict.roundTrips = m_network.roundTrips();
    m_verdict.faults = m_counts;
    return m_verdict;
}

bool World::isAtRest() const
{
    return m_hub.isRunning() && std::all_of(m_tablets.begin(), m_tablets.end(), [](const auto &tablet) {
               return tablet->isRunning() && tablet->requests.empty() && tablet->spool().waiting().empty() &&
                      tablet->status().phase == sync::Phase::Idle && tablet->status().unsent == 0;
           });
}

void World::comeOnline()
{
    for (const auto &tablet : m_tablets) {
        tablet->disk().callOffCut();
        tablet->disk().setFull(false);
        if (tablet->inDrawer)
            continue;
        tablet->online = true;
        wake(*tablet, 3 * 24 * 60);
        tablet->step(sync::NetworkUp{});
    }
}

/// Those that were not put away go on for an hour; then nobody does anything for 200 days, but the hub, which
/// forgets what was deleted so long ago.
void World::layInDrawer()
{
    const bool anyAway =
        std::any_of(m_tablets.begin(), m_tablets.end(), [](const auto &tablet) { return tablet->inDrawer; });
    if (!anyAway || !m_verdict.held())
        return;
    comeOnline();
    goOnUntil(m_agenda.now() + 60 * Minute);
    m_agenda.leap(200 * Script::Day);
    goOnUntil(m_agenda.now() + Minute);
}

/// Nothing goes wrong for a while; then all must be well.
void World::rest()
{
    if (!m_verdict.held())
        return;
    m_rests = true;
    m_network.spoilNothing();
    m_hub.disk().callOffCut();
    m_hub.disk().setFull(false);
    if (!m_hub.isRunning())
        bringBackHub(0);
    for (const auto &tablet : m_tablets) {
        tablet->inDrawer = false;
        tablet->signedOut = false;
    }
    comeOnline();
    // Longer than the longest pause between two tries, and a few of them.
    goOnUntil(m_agenda.now() + 60 * Minute);
    for (int minutes = 0; minutes < 600 && m_verdict.held() && !isAtRest(); ++minutes)
        goOnUntil(m_agenda.now() + Minute);
    for (const auto &tablet : m_tablets)
        tablet->step(sync::Requested{});
    goOnUntil(m_agenda.now() + Minute);
    judge();
    for (const auto &tablet : m_tablets)
        sleep(*tablet);
    m_rests = false;
}

void World::judge()
{
    for (const auto &tablet : m_tablets) {
        const bool isStuck = !tablet->isRunning() || tablet->status().unsent > 0 ||
                             tablet->status().phase != sync::Phase::Idle ||
                             !tablet->spool().waiting().empty();
        if (isStuck)
            breach("no queue is stuck", QStringLiteral("tablet %1: %2 unsent, phase %3")
                                            .arg(tablet->number)
                                            .arg(tablet->isRunning() ? tablet->status().unsent : -1)
                                            .arg(tablet->isRunning() ? int(tablet->status().phase) : -1));
    }
    if (!m_verdict.held())
        return;
    breach("one outcome an operation",
           m_network.inconsistency().isEmpty() ? Finding() : Finding(m_network.inconsistency()));
    breach("nobody changes what they may not",
           m_network.trespass().isEmpty() ? Finding() : Finding(m_network.trespass()));
    const auto named = [](const SimTablet &tablet, const Finding &finding) {
        return finding ? Finding(QStringLiteral("tablet %1 %2").arg(tablet.number).arg(*finding)) : Finding();
    };
    for (const auto &tablet : m_tablets) {
        const std::vector<Bucket> scope = m_hub.scopeOf(tablet->who.actor);
        while (tablet->replica().indexPending(IndexedAtOnce).valueOr(0) > 0) {
        }
        breach("tablets converge to the hub's state in their scope",
               named(*tablet, convergence(*tablet, scope, m_hub.store())));
        breach("no byte out of scope",
               named(*tablet, nothingOutOfScope(*tablet, scope, m_journal, m_hub.store())));
        breach("what is handed in for others is sealed", named(*tablet, spoolIsSealed(*tablet, m_journal)));
    }
    lookUpSealed();
    breach("no two holds overlap", noOverlap(m_hub.store()));
    breach("nothing that was saved is lost", nothingLost(m_journal, m_tablets, m_hub.store()));
    breach("the hub knows when it was", timesAreTrue(m_journal, m_hub.store(), m_agenda.now()));
    breach("cards follow their sources", cardsFollow(m_hub.store()));
}

void World::breach(const char *invariant, const Finding &finding)
{
    if (!finding || !m_verdict.held())
        return;
    m_verdict.invariant = QString::fromLatin1(invariant);
    m_verdict.detail = *finding;
    m_verdict.brokenAt = m_agenda.now() - Script::Start;
}

} // namespace samsprak::simulation
