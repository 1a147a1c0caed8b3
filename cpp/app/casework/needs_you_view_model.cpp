// SPDX-License-Identifier: MPL-2.0
#include "app/casework/needs_you_view_model.h"

#include "storage/mutation.h"
#include "storage/record_reader.h"
#include "storage/replica.h"

#include <algorithm>

namespace samsprak::app {

namespace {

/// Kinds whose change can change what is shown here.
bool concernsMatters(const std::set<Kind> &kinds)
{
    return kinds.contains(Kind::Conflict) || kinds.contains(Kind::Refusal) || kinds.contains(Kind::Booking);
}

QString personName(const storage::RecordReader &reader, const Id &id)
{
    const auto person = reader.find<Person>(id).valueOr(std::nullopt);
    if (person)
        return person->name;
    const auto participant = reader.find<Participant>(id).valueOr(std::nullopt);
    return participant ? participant->fullName() : QString();
}

ConflictFacts factsOf(const storage::RecordReader &reader, const Conflict &conflict)
{
    ConflictFacts facts{
        conflict, {}, 0, personName(reader, conflict.keptBy), personName(reader, conflict.otherBy)};
    if (conflict.recordKind == Kind::Participant) {
        if (const auto participant = reader.find<Participant>(conflict.record).valueOr(std::nullopt)) {
            facts.recordName = participant->fullName();
            facts.face = participant->face;
        }
    } else if (conflict.recordKind == Kind::Session) {
        if (const auto session = reader.find<Session>(conflict.record).valueOr(std::nullopt))
            facts.recordName = session->title.choose(QStringLiteral("sv")).text;
    }
    return facts;
}

RefusalFacts factsOf(const storage::RecordReader &reader, const Refusal &refusal)
{
    RefusalFacts facts{refusal, {}, {}};
    if (refusal.recordKind != Kind::Booking)
        return facts;
    facts.booking = reader.find<Booking>(refusal.record).valueOr(std::nullopt);
    if (facts.booking)
        if (const auto session = reader.find<Session>(facts.booking->session).valueOr(std::nullopt))
            facts.sessionTitle = session->title;
    return facts;
}

} // namespace

void NeedsYouViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (concernsMatters(changes.kinds))
                reload();
        });
        connect(session, &ProfileSession::languageChanged, this, &NeedsYouViewModel::show);
        reload();
    }
    Q_EMIT sessionChanged();
}

NeedsYouViewModel::Content NeedsYouViewModel::readContent(const storage::RecordReader &reader, const Id &self)
{
    Content content;
    for (const Conflict &conflict : reader.all<Conflict>().list().valueOr({}))
        if (!conflict.settled)
            content.conflicts.push_back(factsOf(reader, conflict));
    for (const Refusal &refusal : reader.all<Refusal>().list().valueOr({}))
        if (!refusal.settled && refusal.person == self)
            content.refusals.push_back(factsOf(reader, refusal));
    return content;
}

void NeedsYouViewModel::reload()
{
    const Id self = m_session->actor();
    m_session->read(
        this, [self](const storage::RecordReader &reader) { return readContent(reader, self); },
        [this](Content content) {
            m_content = std::move(content);
            m_loaded = true;
            show();
        });
}

void NeedsYouViewModel::show()
{
    if (!m_session)
        return;
    QVariantList matters;
    for (const RefusalFacts &facts : m_content.refusals)
        matters.append(QVariant::fromValue(describe(facts, m_session->language())));
    for (const ConflictFacts &facts : m_content.conflicts)
        matters.append(QVariant::fromValue(
            describe(facts, m_session->actor(), m_session->now(), m_session->language())));
    m_matters = std::move(matters);
    Q_EMIT contentChanged();
}

const Conflict *NeedsYouViewModel::conflictWith(const QString &id) const
{
    const Id wanted = Id::fromString(id);
    const auto found = std::find_if(m_content.conflicts.begin(), m_content.conflicts.end(),
                                    [&](const ConflictFacts &facts) { return facts.conflict.id == wanted; });
    return found != m_content.conflicts.end() ? &found->conflict : nullptr;
}

void NeedsYouViewModel::keep(const QString &conflictId)
{
    if (const Conflict *conflict = conflictWith(conflictId))
        settle(*conflict, false);
}

void NeedsYouViewModel::swap(const QString &conflictId)
{
    if (const Conflict *conflict = conflictWith(conflictId))
        settle(*conflict, true);
}

void NeedsYouViewModel::settle(const Conflict &conflict, bool swapValues)
{
    if (!m_session)
        return;
    Conflict after = conflict;
    after.settled = true;
    after.settledBy = m_session->actor();
    storage::Mutation mutation;
    if (swapValues) {
        std::swap(after.keptValue, after.otherValue);
        std::swap(after.keptBy, after.otherBy);
        std::swap(after.keptAt, after.otherAt);
        mutation.setField(conflict.recordKind, conflict.record, conflict.bucket,
                          uint16_t(conflict.fieldNumber), after.keptValue);
    }
    mutation.update(conflict, after);
    m_session->commit(std::move(mutation), this, [this](Result<void> done) {
        if (!done)
            Q_EMIT failed(
                tr("The choice could not be saved on the tablet. Both values are still there. Try again."));
    });
}

void NeedsYouViewModel::dismiss(const QString &refusalId)
{
    const Id wanted = Id::fromString(refusalId);
    for (const RefusalFacts &facts : m_content.refusals) {
        if (facts.refusal.id != wanted || !m_session)
            continue;
        Refusal after = facts.refusal;
        after.settled = true;
        storage::Mutation mutation;
        mutation.update(facts.refusal, after);
        m_session->commit(std::move(mutation), this);
        return;
    }
}

} // namespace samsprak::app
