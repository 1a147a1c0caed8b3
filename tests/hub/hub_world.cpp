// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include "hub/enrolment.h"
#include "hub/record_json.h"
#include "private_postgres.h"
#include "server/postgres/installation.h"
#include "sync/protocol/frame.h"

namespace samsprak::test {

using namespace hub;

namespace {

constexpr qint64 Hour = 3'600'000;

Person person(const Id &id, const Id &organisation, const QString &name)
{
    Person result;
    result.id = id;
    result.organisation = organisation;
    result.name = name;
    return result;
}

} // namespace

HubWorld::HubWorld()
    : m_random([this](uint8_t *to, int size) {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(m_generator());
    })
    , m_ids([this] { return now; }, m_random)
{
    for (Id *id :
         {&people.organisation, &people.bjork, &people.nas, &people.karin, &people.mats, &people.anna,
          &people.administrator, &people.saba, &people.olena, &people.freweini, &people.senait, &people.room})
        *id = newId();
    static_cast<void>(createKeyFile(m_folder.filePath(QStringLiteral("key")), m_random));
    if (qEnvironmentVariable("SAMSPRAK_TEST_STORE") == QLatin1String("postgresql"))
        m_database = PrivatePostgres::shared().newDatabase();
    administer([this](Administration &administration) { seed(administration); });
}

void HubWorld::open()
{
    auto opened = m_database.isEmpty()
                      ? openInstallation(m_folder.filePath(QStringLiteral("data")),
                                         m_folder.filePath(QStringLiteral("key")), Opening::Sole, m_random)
                      : server::openDatabase(m_database, "test", m_random);
    if (!opened)
        qFatal("no installation: %s", qPrintable(opened.error().detail));
    m_installation = std::move(*opened);
}

void HubWorld::administer(const std::function<void(Administration &)> &work)
{
    m_hub.reset();
    m_installation = {};
    open();
    {
        Administration administration(
            std::move(m_installation), schema, [this] { return now; }, m_random);
        work(administration);
    }
    m_installation = {};
    restart();
}

void HubWorld::restart()
{
    m_hub.reset();
    m_installation = {};
    m_timers.clear();
    open();
    m_hub = std::make_unique<Hub>(schema, *m_installation.store, Ports{[this] { return now; }, m_random});
    for (const Effect &effect : m_hub->start())
        if (const auto *timer = std::get_if<SetTimer>(&effect))
            m_timers.insert(timer->timer);
}

QString HubWorld::backUp()
{
    const QString file = m_folder.filePath(QStringLiteral("backup%1").arg(++m_backups));
    const auto facts = hub::backUp(m_folder.filePath(QStringLiteral("data")),
                                   m_folder.filePath(QStringLiteral("key")), file, m_random);
    if (!facts)
        qFatal("no backup: %s", qPrintable(facts.error().detail));
    return file;
}

QString HubWorld::copy()
{
    const QString file = m_folder.filePath(QStringLiteral("copy%1").arg(++m_backups));
    const auto key = readKeyFile(m_folder.filePath(QStringLiteral("key")), {});
    auto source = storage::Database::open(m_folder.filePath(QStringLiteral("data/hub.db")), *key,
                                          storage::Database::Mode::ReadOnly);
    if (!source || !(*source)->copyTo(file, *key))
        qFatal("no copy");
    return file;
}

Result<BackupFacts> HubWorld::tryRestore(const QString &file)
{
    m_hub.reset();
    m_installation = {};
    Result<BackupFacts> facts = hub::restore(m_folder.filePath(QStringLiteral("data")),
                                             m_folder.filePath(QStringLiteral("key")), file, m_random);
    restart();
    return facts;
}

void HubWorld::restoreFrom(const QString &file)
{
    if (const auto facts = tryRestore(file); !facts)
        qFatal("not restored: %s", qPrintable(facts.error().detail));
}

QJsonObject HubWorld::show(const Id &id)
{
    const auto head = m_installation.store->find(id);
    return head ? recordJson(*head, schema.find(head->kind)) : QJsonObject{};
}

void HubWorld::seed(Administration &administration)
{
    Batch batch;
    Organisation organisation;
    organisation.id = people.organisation;
    organisation.name = QStringLiteral("Etablering");
    organisation.autoAcceptsOrders = true;
    batch.put(organisation);
    for (const Id &id : {people.bjork, people.nas}) {
        Unit unit;
        unit.id = id;
        unit.organisation = people.organisation;
        batch.put(unit);
    }
    const auto employ = [&](const Id &id, const QString &name, const Id &unit, Role role) {
        batch.put(person(id, people.organisation, name));
        Membership membership;
        membership.id = people.memberships[id] = newId();
        membership.person = id;
        membership.organisation = people.organisation;
        membership.unit = unit;
        membership.role = role;
        batch.put(membership);
    };
    employ(people.karin, QStringLiteral("Karin"), people.bjork, Role::LanguagePedagogue);
    employ(people.mats, QStringLiteral("Mats"), people.bjork, Role::JobAgent);
    employ(people.anna, QStringLiteral("Anna"), people.nas, Role::LanguagePedagogue);
    employ(people.administrator, QStringLiteral("Admin"), {}, Role::Administrator);
    const auto enrol = [&](const Id &id, const QString &name, const Id &unit) {
        Participant participant;
        participant.id = id;
        participant.givenName = name;
        participant.language = QStringLiteral("ti");
        participant.phone = QStringLiteral("070-1");
        participant.organisation = people.organisation;
        participant.unit = unit;
        batch.put(participant);
    };
    enrol(people.saba, QStringLiteral("Saba"), people.bjork);
    enrol(people.olena, QStringLiteral("Olena"), people.nas);
    seedInterpreters(batch);
    if (const auto report = administration.apply(batch); !report)
        qFatal("no project: %s", qPrintable(report.error().detail));
}

void HubWorld::seedInterpreters(Batch &batch)
{
    Place room;
    room.id = people.room;
    room.organisation = people.organisation;
    room.name = QStringLiteral("Björkhuset");
    room.room = QStringLiteral("2");
    batch.put(room);
    for (const Id &id : {people.freweini, people.senait}) {
        Interpreter interpreter;
        interpreter.id = id;
        interpreter.organisation = people.organisation;
        interpreter.name = id == people.freweini ? QStringLiteral("Freweini") : QStringLiteral("Senait");
        interpreter.languages = {QStringLiteral("ti")};
        interpreter.level = InterpreterLevel::Trained;
        interpreter.modes = {QStringLiteral("on_site"), QStringLiteral("phone")};
        batch.put(interpreter);
        for (int weekday = 1; weekday <= 5; ++weekday) {
            Availability window;
            window.id = newId();
            window.interpreter = id;
            window.organisation = people.organisation;
            window.weekday = weekday;
            window.fromMinute = 8 * 60;
            window.toMinute = 17 * 60;
            window.zone = QStringLiteral("Europe/Stockholm");
            batch.put(window);
        }
    }
}

Effects HubWorld::step(const Event &event)
{
    Effects effects = m_hub->step(event);
    for (const Effect &effect : effects)
        if (const auto *timer = std::get_if<SetTimer>(&effect))
            m_timers.insert(timer->timer);
    return effects;
}

bool HubWorld::fire(Timer timer)
{
    if (m_timers.erase(timer) == 0)
        return false;
    now += 500;
    step(TimerFired{timer});
    return true;
}

protocol::EnrolReply HubWorld::enrolReply(const Id &actor, TabletUse use, const QString &deviceToken)
{
    const QString code = newCode(m_random);
    const bool isParticipant = actor == people.saba || actor == people.olena;
    m_installation.store->begin();
    m_installation.store->addCode(secretHash(normalisedCode(code)),
                                  {{actor, isParticipant}, now + Hour, use});
    static_cast<void>(m_installation.store->commit());
    const protocol::EnrolRequest request{code, QStringLiteral("tablet"), newId(), deviceToken};
    const Effects effects =
        step(EnrolReceived{++m_connection, "test", protocol::seal(protocol::encode(request))});
    const auto *reply = std::get_if<Reply>(&effects.front());
    if (!reply)
        qFatal("not enrolled");
    return protocol::decodeEnrolReply(*protocol::open(reply->frame)).value();
}

FakeTablet::FakeTablet(HubWorld &world, const Id &actor, TabletUse use)
    : author(actor)
    , token(world.enrolled(actor, use))
    , m_world(world)
{
    next.writer = world.newId();
    next.now.boot = world.newId();
    if (const auto own = world.people.memberships.find(actor); own != world.people.memberships.end())
        membership = own->second;
}

protocol::SyncReply FakeTablet::sync(std::vector<Operation> operations)
{
    protocol::SyncRequest request = next;
    request.now.wall = m_world.now;
    request.now.sinceBoot = m_world.now - 1'700'000'000'000;
    if (!operations.empty()) {
        Transaction transaction{m_world.newId(), ++m_sequence, author,
                                membership,      request.now,  std::move(operations)};
        transaction.made.sinceBoot -= std::exchange(madeAgo, 0);
        request.transactions.push_back(transaction);
    }
    return send(request);
}

protocol::SyncReply FakeTablet::sendAgain() { return send(last); }

protocol::SyncReply FakeTablet::send(const protocol::SyncRequest &request)
{
    last = request;
    lastFailure = {};
    const Effects effects = m_world.step(SyncReceived{1, token, protocol::seal(protocol::encode(request))});
    for (const Effect &effect : effects)
        if (const auto *trespass = std::get_if<Trespass>(&effect))
            trespasses.push_back(*trespass);
    for (const Effect &effect : effects) {
        if (const auto *failure = std::get_if<Failure>(&effect))
            lastFailure = *failure;
        if (const auto *reply = std::get_if<Reply>(&effect)) {
            const auto message = protocol::decodeSyncReply(*protocol::open(reply->frame));
            if (!message)
                qFatal("the hub's reply can't be read");
            takeOwn(*message);
            take(*message);
            return *message;
        }
    }
    return {};
}

void FakeTablet::take(const protocol::SyncReply &reply)
{
    if (!reply.lineage.isEmpty())
        next.lineage = reply.lineage;
    next.cursor = reply.cursor;
    if (reply.scope)
        lastScope = reply.scope;
    if (reply.scope)
        std::erase_if(rows, [&](const auto &row) {
            return std::find(reply.scope->begin(), reply.scope->end(), row.second.bucket) ==
                   reply.scope->end();
        });
    for (const RowChange &row : reply.rows) {
        if (row.state == RowState::Patched)
            patch(row);
        else if (row.state == RowState::Present)
            rows[row.id] = row;
        else
            rows.erase(row.id);
    }
}

void FakeTablet::patch(const RowChange &row)
{
    const auto known = rows.find(row.id);
    if (known == rows.end())
        qFatal("a patch came for a record that the tablet does not have");
    known->second.fields =
        patched(*FieldMapView::parse(known->second.fields), *FieldMapView::parse(row.fields));
    known->second.revision = row.revision;
}

/// What the hub took exactly as it was sent does not come back: the tablet has it already.
void FakeTablet::takeOwn(const protocol::SyncReply &reply)
{
    for (const TransactionOutcome &outcome : reply.outcomes)
        for (const Transaction &transaction : last.transactions)
            for (size_t i = 0; i < outcome.operations.size() && transaction.id == outcome.transaction; ++i)
                if (outcome.operations[i].exact)
                    apply(transaction.operations[i], outcome.revision);
}

void FakeTablet::apply(const Operation &operation, qint64 revision)
{
    if (operation.type == OperationType::Delete) {
        rows.erase(operation.record);
        return;
    }
    RowChange &row = rows[operation.record];
    const QByteArray before = row.fields.isEmpty() ? emptyFieldMap() : row.fields;
    row.kind = operation.kind;
    row.id = operation.record;
    row.bucket = operation.type == OperationType::Move ? operation.target : operation.bucket;
    row.revision = revision;
    row.fields = *applied(*FieldMapView::parse(before), operation, productSchema().find(operation.kind));
}

void FakeTablet::pullAll()
{
    while (sync().more) {
    }
}

Session sessionAt(HubWorld &world, const Id &unit, int hour, int minute)
{
    Session session;
    session.id = world.newId();
    session.unit = unit;
    session.bucket = Bucket::unitCalendar(unit);
    session.title = TranslatedText::swedish(QStringLiteral("Samtal"));
    session.start = {QDate(2026, 11, 24), hour * 60 + minute};
    session.durationMinutes = 60;
    session.zone = QStringLiteral("Europe/Stockholm");
    session.place = world.people.room;
    session.leaders = {world.people.karin};
    return session;
}

Booking bookingOf(HubWorld &world, const Session &session, const Id &interpreter)
{
    Booking booking;
    booking.id = world.newId();
    booking.session = session.id;
    booking.unit = session.unit;
    booking.bucket = session.bucket;
    booking.interpreter = interpreter;
    booking.language = QStringLiteral("ti");
    booking.start = session.start;
    booking.durationMinutes = session.durationMinutes;
    booking.zone = session.zone;
    booking.place = session.place;
    return booking;
}

} // namespace samsprak::test
