// SPDX-License-Identifier: MPL-2.0
#include "hub/cards_desk.h"
#include "hub/days.h"
#include "hub/sqlite_store.h"
#include "slow_cards.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace samsprak;
using namespace samsprak::test;

namespace {

constexpr int QuickHistories = 60;
constexpr int StepsPerHistory = 40;

/// One project in which people do things at random, and the same for the same seed. Each text that is written
/// names the kind and field it is in, so that a card betrays what it took.
class History
{
public:
    explicit History(quint64 seed)
        : m_random(seed)
    {
        storage::RawKey key;
        key.fill(7);
        const RandomBytes random = [this](uint8_t *to, int size) {
            std::generate(to, to + size, [this] { return uint8_t(m_random()); });
        };
        auto opened = hub::SqliteStore::open(m_folder.filePath(QStringLiteral("hub.db")), key,
                                             hub::SqliteStore::Mode::ReadWrite, random);
        if (!opened)
            qFatal("hub store");
        m_store = std::move(*opened);
        m_ledger = std::make_unique<hub::Ledger>(*m_store, productSchema());
        m_ledger->catchUp();
        for (std::vector<Id> *known :
             {&m_organisations, &m_units, &m_persons, &m_participants, &m_interpreters, &m_places})
            *known = {newId(), newId(), newId()};
        letTimePass();
    }

    void step();
    /// Until all that follows from time alone has been taken note of.
    void comeToRest()
    {
        write();
        letTimePass();
        open();
        m_ledger->markSeriesStale();
        write();
    }
    std::map<Id, Card> stored() const { return storedCards(*m_store); }
    std::map<Id, Card> slowlyDerived() const { return slowlyDerivedCards(*m_store, m_now); }

private:
    Id newId() { return Id::fromName({}, QStringLiteral("%1/%2").arg(++m_ids).arg(m_random())); }
    QDate today() const { return hub::dayOf(m_now); }
    /// What the hub does at the beginning of a day.
    void letTimePass()
    {
        open();
        m_ledger->markEndedStale(today());
        write();
    }
    void open()
    {
        if (std::exchange(m_isOpen, true))
            return;
        m_store->begin();
        m_ledger->startTransaction({0, m_now});
    }
    /// Cards are derived in the commit that changes their sources.
    void write()
    {
        if (!std::exchange(m_isOpen, false))
            return;
        hub::refreshCards(*m_ledger);
        if (!m_store->commit())
            qFatal("commit");
    }
    int below(int limit) { return int(m_random() % quint64(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    const Id &oneOf(const std::vector<Id> &ids) { return ids[size_t(below(int(ids.size())))]; }
    QString word(const char *place)
    {
        return QStringLiteral("%1 %2").arg(QLatin1String(place)).arg(below(100));
    }
    QDate someDay() { return oneIn(3) ? QDate() : today().addDays(below(7) - 3); }

    template <class E>
    E existing(const Id &id)
    {
        E record;
        if (const auto head = m_store->find(id); head && !head->deleted)
            record = hub::recordOf<E>(*head);
        record.id = id;
        return record;
    }
    Id newOr(std::vector<Id> &known)
    {
        if (known.empty() || oneIn(2))
            known.push_back(newId());
        return oneOf(known);
    }
    template <class E>
    void put(E record)
    {
        record.bucket = Declaration<E>::home(record);
        open();
        m_ledger->put(record);
    }

    void session();
    void attendance();
    void booking();
    void directory();
    void membership();
    void participant();
    void assignment();
    void consent();
    void removal();

    QTemporaryDir m_folder;
    std::mt19937_64 m_random;
    std::unique_ptr<hub::SqliteStore> m_store;
    std::unique_ptr<hub::Ledger> m_ledger;
    qint64 m_now = 1'795'500'000'000; ///< a Tuesday in November 2026
    int m_ids = 0;
    bool m_isOpen = false;
    std::vector<Id> m_organisations, m_units, m_persons, m_participants, m_interpreters, m_places;
    std::vector<Id> m_sessions, m_attendances, m_bookings, m_assignments, m_consents, m_memberships;
};

void History::session()
{
    auto record = existing<Session>(newOr(m_sessions));
    record.unit = oneOf(m_units);
    record.title = TranslatedText::swedish(word("session-title"));
    record.start = {today().addDays(below(5)), 60 * (8 + below(8))};
    record.zone = QStringLiteral("Europe/Stockholm");
    record.place = oneOf(m_places);
    record.leaders = oneIn(4) ? IdSet{} : IdSet{oneOf(m_persons), oneOf(m_persons)};
    record.cancelled = oneIn(6);
    record.recurrence = oneIn(4) ? QStringLiteral("FREQ=WEEKLY") : QString();
    record.importReference = word("session-reference");
    put(record);
}

void History::attendance()
{
    auto record = existing<Attendance>(newOr(m_attendances));
    record.participant = record.participant.isNull() ? oneOf(m_participants) : record.participant;
    record.session = newOr(m_sessions);
    put(record);
}

void History::booking()
{
    auto record = existing<Booking>(newOr(m_bookings));
    record.session = newOr(m_sessions);
    record.unit = m_units[0];
    record.interpreter = oneOf(m_interpreters);
    record.language = QStringLiteral("ti");
    record.start = {today().addDays(below(5)), 60 * (8 + below(8))};
    record.zone = QStringLiteral("Europe/Stockholm");
    record.place = oneOf(m_places);
    record.participant = oneIn(2) ? Id{} : oneOf(m_participants);
    record.state = BookingState(below(int(BookingState::Cancelled) + 1));
    record.decidedAt = oneIn(2) ? 0 : m_now;
    record.mode = BookingMode(below(3));
    put(record);
}

void History::directory()
{
    switch (below(5)) {
    case 0: {
        auto place = existing<Place>(oneOf(m_places));
        place.organisation = m_organisations[0];
        place.name = word("place-name");
        place.room = word("place-room");
        place.address = word("place-address");
        return put(place);
    }
    case 1: {
        auto person = existing<Person>(oneOf(m_persons));
        person.name = word("person-name");
        person.email = word("person-email");
        person.phone = word("person-phone");
        person.face = below(9);
        person.organisation = m_organisations[0];
        return put(person);
    }
    case 2: {
        auto interpreter = existing<Interpreter>(oneOf(m_interpreters));
        interpreter.name = word("interpreter-name");
        interpreter.phone = word("interpreter-phone");
        interpreter.organisation = m_organisations[0];
        return put(interpreter);
    }
    case 3: {
        auto organisation = existing<Organisation>(oneOf(m_organisations));
        organisation.name = word("organisation-name");
        return put(organisation);
    }
    default:
        return membership();
    }
}

void History::membership()
{
    auto record = existing<Membership>(newOr(m_memberships));
    record.person = oneOf(m_persons);
    record.organisation = oneIn(4) ? oneOf(m_organisations) : m_organisations[0];
    record.unit = oneIn(3) ? Id{} : oneOf(m_units);
    record.role = Role(1 + below(11));
    record.until = someDay();
    put(record);
}

void History::participant()
{
    auto record = existing<Participant>(oneOf(m_participants));
    record.organisation = m_organisations[0];
    record.unit = oneOf(m_units);
    record.givenName = word("participant-given");
    record.familyName = word("participant-family");
    record.phone = word("participant-phone");
    record.assignedStaff = oneIn(2) ? IdSet{} : IdSet{oneOf(m_persons)};
    record.protectedIdentity = oneIn(4);
    put(record);
}

void History::assignment()
{
    auto record = existing<Assignment>(newOr(m_assignments));
    record.participant = oneOf(m_participants);
    record.person = oneOf(m_persons);
    record.from = someDay();
    record.until = record.from.isNull() ? someDay() : record.from.addDays(below(3));
    put(record);
}

void History::consent()
{
    auto record = existing<Consent>(newOr(m_consents));
    const bool isNew = record.participant.isNull();
    record.participant = isNew ? oneOf(m_participants) : record.participant;
    record.organisation = isNew ? oneOf(m_organisations) : record.organisation;
    record.receivingOrganisation = oneIn(2) ? oneOf(m_organisations) : Id{};
    record.receivingPerson = record.receivingOrganisation.isNull() ? oneOf(m_persons) : Id{};
    record.sections = {oneIn(2) ? QStringLiteral("core") : QStringLiteral("plan")};
    record.purpose = word("consent-purpose");
    record.from = someDay();
    record.withdrawnAt = oneIn(3) ? m_now : 0;
    put(record);
}

void History::removal()
{
    for (std::vector<Id> *known : {&m_sessions, &m_attendances, &m_bookings, &m_assignments, &m_consents,
                                   &m_memberships, &m_places, &m_persons, &m_participants, &m_interpreters}) {
        if (known->empty() || !oneIn(8))
            continue;
        open();
        if (const auto head = m_store->find(oneOf(*known)); head && !head->deleted)
            m_ledger->remove(*head);
    }
}

void History::step()
{
    using Act = void (History::*)();
    static constexpr Act acts[] = {&History::session,     &History::session,     &History::attendance,
                                   &History::attendance,  &History::booking,     &History::directory,
                                   &History::directory,   &History::membership,  &History::membership,
                                   &History::participant, &History::participant, &History::assignment,
                                   &History::consent,     &History::removal};
    (this->*acts[below(int(std::size(acts)))])();
    if (oneIn(3))
        write();
    if (oneIn(8)) {
        write();
        m_now += below(3 * 24) * 3'600'000LL;
        if (oneIn(2))
            letTimePass();
    }
}

QString described(const Card &card)
{
    return QStringLiteral("%1 card %2 for %3")
        .arg(codeOf(card.cardKind), card.id.toString(), card.reader.toString());
}

/// The words of fields that a kind of card may hold something of.
const QStringList &allowedWords(CardKind kind)
{
    static const QStringList none;
    static const std::map<CardKind, QStringList> words{
        {CardKind::Appointment,
         {QStringLiteral("session-title"), QStringLiteral("place-name"), QStringLiteral("place-room"),
          QStringLiteral("person-name"), QStringLiteral("interpreter-name")}},
        {CardKind::Assignment, {QStringLiteral("place-name"), QStringLiteral("place-room")}},
        {CardKind::Busy, {}},
        {CardKind::Consent, {QStringLiteral("organisation-name"), QStringLiteral("consent-purpose")}},
        {CardKind::Staff, {QStringLiteral("person-name"), QStringLiteral("person-phone")}}};
    const auto found = words.find(kind);
    return found == words.end() ? none : found->second;
}

} // namespace

/// Cards are what a slow derivation finds, whatever happened; and no field of theirs is off the list.
class TestHubCardHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsEqualTheSlowDerivation();
    void everyKindOfCardKeepsToItsList();

private:
    void compare(const History &history);
    void checkList(const Card &card);
    std::map<CardKind, int> m_seen;
};

void TestHubCardHistories::compare(const History &history)
{
    const auto expected = history.slowlyDerived(), stored = history.stored();
    for (const auto &[id, card] : expected) {
        QVERIFY2(stored.contains(id), qPrintable(QStringLiteral("missing: ") + described(card)));
        QVERIFY2(stored.at(id) == card, qPrintable(QStringLiteral("stale: ") + described(card)));
        ++m_seen[card.cardKind];
        checkList(card);
    }
    for (const auto &[id, card] : stored)
        QVERIFY2(expected.contains(id), qPrintable(QStringLiteral("left over: ") + described(card)));
}

void TestHubCardHistories::checkList(const Card &card)
{
    static const QStringList allWords{
        QStringLiteral("session-title"),      QStringLiteral("session-reference"),
        QStringLiteral("place-name"),         QStringLiteral("place-room"),
        QStringLiteral("place-address"),      QStringLiteral("person-name"),
        QStringLiteral("person-email"),       QStringLiteral("person-phone"),
        QStringLiteral("interpreter-name"),   QStringLiteral("interpreter-phone"),
        QStringLiteral("organisation-name"),  QStringLiteral("participant-given"),
        QStringLiteral("participant-family"), QStringLiteral("participant-phone"),
        QStringLiteral("consent-purpose")};
    const QByteArray bytes = encode(card);
    const std::vector<uint16_t> &list = allowedFields(card.cardKind);
    const auto fields = FieldMapView::parse(bytes);
    for (const FieldSpan &field : *fields)
        QVERIFY2(std::binary_search(list.begin(), list.end(), field.number),
                 qPrintable(codeOf(card.cardKind)));
    for (const QString &word : allWords)
        if (!allowedWords(card.cardKind).contains(word))
            QVERIFY2(!bytes.contains(word.toUtf8()),
                     qPrintable(described(card) + QLatin1String(" tells ") + word));
}

void TestHubCardHistories::cardsEqualTheSlowDerivation()
{
    const int histories = qEnvironmentVariableIsSet("SAMSPRAK_HISTORIES")
                              ? qEnvironmentVariableIntValue("SAMSPRAK_HISTORIES")
                              : QuickHistories;
    for (int seed = 1; seed <= histories; ++seed) {
        History history{quint64(seed)};
        for (int step = 0; step < StepsPerHistory; ++step)
            history.step();
        history.comeToRest();
        compare(history);
        if (QTest::currentTestFailed()) {
            qWarning("history with seed %d", seed);
            return;
        }
    }
}

void TestHubCardHistories::everyKindOfCardKeepsToItsList()
{
    for (const auto &[kind, code] : EnumCodes<CardKind>::values)
        QVERIFY2(m_seen[kind] > 0, code);
}

QTEST_GUILESS_MAIN(TestHubCardHistories)
#include "test_hub_card_histories.moc"
