// SPDX-License-Identifier: MPL-2.0
#include "hub/administration.h"

#include "hub/attachment_desk.h"
#include "hub/cards_desk.h"
#include "hub/days.h"
#include "hub/enrolment.h"
#include "hub/erasure.h"
#include "hub/page_token.h"
#include "hub/record_json.h"
#include "hub/validation.h"

#include <QJsonArray>
#include <QLockFile>

namespace samsprak::hub {

namespace {

/// A big import is cut into revisions that a tablet can pull one at a time.
constexpr int RecordsPerRevision = 200;

} // namespace

Administration::Administration(Installation installation, const Schema &schema, WallClock clock,
                               RandomBytes random)
    : m_installation(std::move(installation))
    , m_clock(std::move(clock))
    , m_random(std::move(random))
    , m_ledger(*m_installation.store, schema)
{
    m_installation.store->beginReading();
    m_ledger.catchUp();
    m_installation.store->endReading();
}

Administration::~Administration() = default;

Result<BatchReport> Administration::apply(const Batch &batch)
{
    for (const Batch::Entry &entry : batch.m_records) {
        Head head;
        head.kind = entry.kind;
        head.id = entry.id;
        head.bucket = entry.bucket;
        head.fields = entry.fields;
        if (entry.id.isNull() || (entry.kind != Kind::Unknown && !isSound(head)))
            return {ErrorCode::InvalidInput,
                    QStringLiteral("kind %1, id %2").arg(int(entry.kind)).arg(entry.id.toString())};
    }
    BatchReport report;
    HubStore &store = *m_installation.store;
    store.begin();
    m_ledger.catchUp();
    int written = 0;
    for (const Batch::Entry &entry : batch.m_records) {
        if (written++ % RecordsPerRevision == 0)
            m_ledger.startTransaction({0, m_clock()});
        if (!applyEntry(entry, report)) {
            store.rollBack();
            m_ledger.forget();
            return {ErrorCode::Conflict, QStringLiteral("id %1 is of another kind").arg(entry.id.toString())};
        }
    }
    m_ledger.startTransaction({0, m_clock()});
    refreshCards(m_ledger);
    m_ledger.takeChangedBuckets();
    if (const Result<void> done = store.commit(); !done) {
        m_ledger.forget();
        return done.error();
    }
    m_ledger.committed();
    return report;
}

bool Administration::applyEntry(const Batch::Entry &entry, BatchReport &report)
{
    const std::optional<Head> before = m_ledger.find(entry.id);
    if (entry.kind == Kind::Unknown) {
        if (before && !before->deleted) {
            m_ledger.remove(*before);
            ++report.removed;
        }
        return true;
    }
    if (before && before->kind != entry.kind)
        return false;
    const bool present = before && !before->deleted;
    if (present && before->fields == entry.fields && before->bucket == entry.bucket) {
        ++report.unchanged;
        return true;
    }
    m_ledger.replace(entry.kind, entry.id, entry.bucket, entry.fields);
    ++(present ? report.changed : report.created);
    return true;
}

Result<void> Administration::putContent(const Id &attachment, const QByteArray &bytes)
{
    HubStore &store = *m_installation.store;
    store.begin();
    m_ledger.catchUp();
    Result<void> done = AttachmentDesk(m_ledger).keep(attachment, bytes, m_clock());
    m_ledger.takeChangedBuckets();
    if (!done)
        store.rollBack();
    else
        done = store.commit();
    if (!done)
        m_ledger.forget();
    else
        m_ledger.committed();
    return done;
}

Result<int> Administration::erasePerson(const Id &person)
{
    const std::vector<Id> ids = belongingsOf(m_ledger, person);
    if (!m_installation.erased)
        return {ErrorCode::Conflict, QStringLiteral("opened for reading only")};
    if (const Result<void> listed = m_installation.erased->add(ids); !listed)
        return listed.error();
    m_installation.store->begin();
    m_ledger.catchUp();
    m_ledger.startTransaction({0, m_clock()});
    erase(m_ledger, ids);
    if (const Result<void> done = m_installation.store->commit(); !done) {
        m_ledger.forget();
        return done.error();
    }
    m_ledger.committed();
    return int(ids.size());
}

Result<QString> Administration::createCode(const Id &actor, qint64 validMilliseconds, TabletUse use)
{
    const auto participant = m_ledger.read<Participant>(actor);
    if (participant && participant->protectedIdentity && use == TabletUse::Shared)
        return {ErrorCode::Forbidden, QStringLiteral("protected identity")};
    if (!participant && !m_ledger.read<Person>(actor))
        return {ErrorCode::NotFound, QStringLiteral("person or participant %1").arg(actor.toString())};
    const QString code = newCode(m_random);
    m_installation.store->begin();
    m_installation.store->addCode(secretHash(normalisedCode(code)),
                                  {{actor, participant.has_value()}, m_clock() + validMilliseconds, use});
    if (const Result<void> done = m_installation.store->commit(); !done)
        return done.error();
    return code;
}

Result<QString> Administration::createPageLink(const PageLink &link)
{
    const auto participant = m_ledger.read<Participant>(link.subject);
    if (participant && participant->protectedIdentity)
        return {ErrorCode::Forbidden, QStringLiteral("protected identity")};
    const bool isThere = link.use == PageUse::ParticipantWeek
                             ? participant.has_value()
                             : m_ledger.read<Interpreter>(link.subject).has_value();
    if (!isThere)
        return {ErrorCode::NotFound, link.subject.toString()};
    const QString token = newPageToken(m_random);
    m_installation.store->begin();
    m_installation.store->addPageLink(secretHash(token.toLatin1()), link);
    if (const Result<void> done = m_installation.store->commit(); !done)
        return done.error();
    return token;
}

Result<void> Administration::revokePageLinks(const Id &subject)
{
    m_installation.store->begin();
    m_installation.store->revokePageLinks(subject);
    return m_installation.store->commit();
}

QJsonObject Administration::show(const Id &id) const
{
    const std::optional<Head> head = m_ledger.find(id);
    return head ? recordJson(*head, m_ledger.schema().find(head->kind)) : QJsonObject{};
}

std::vector<QJsonObject> Administration::list(Kind kind) const
{
    std::vector<QJsonObject> records;
    m_installation.store->forEach(
        kind, [&](const Head &head) { records.push_back(recordJson(head, m_ledger.schema().find(kind))); });
    return records;
}

} // namespace samsprak::hub
