// SPDX-License-Identifier: MPL-2.0
#include "app/casework/needs_you_view_model.h"

#include "storage/mutation.h"
#include "storage/record_reader.h"

#include <QDateTime>

#include <algorithm>

namespace samsprak::app {

namespace {

/// Kinds whose change can change what is shown here.
bool concernsMatters(const std::set<Kind> &kinds)
{
    return kinds.contains(Kind::Conflict) || kinds.contains(Kind::Refusal) || kinds.contains(Kind::Booking);
}

Conflict swapped(Conflict conflict)
{
    std::swap(conflict.keptValue, conflict.otherValue);
    std::swap(conflict.keptBy, conflict.otherBy);
    std::swap(conflict.keptAt, conflict.otherAt);
    return conflict;
}

void applyKept(storage::Mutation &mutation, const Conflict &conflict)
{
    mutation.setField(conflict.recordKind, conflict.record, conflict.bucket, uint16_t(conflict.fieldNumber),
                      conflict.keptValue);
}

template <class E>
void addReopening(storage::Mutation &mutation, const E &settled)
{
    E open = settled;
    open.settled = false;
    open.settledAt = 0;
    mutation.update(settled, open);
}

} // namespace

void NeedsYouViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_backs.clear();
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (concernsMatters(changes.kinds))
                reload();
        });
        connect(session, &ProfileSession::languageChanged, this, &NeedsYouViewModel::reload);
        connect(session, &ProfileSession::clockChanged, this, &NeedsYouViewModel::reload);
        reload();
    }
    Q_EMIT sessionChanged();
}

qint64 NeedsYouViewModel::midnight() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    return now.date().startOfDay(m_session->zone()).toMSecsSinceEpoch();
}

void NeedsYouViewModel::reload()
{
    m_session->read(
        this,
        [self = m_session->actor(), from = midnight(), language = m_session->language()](
            const storage::RecordReader &reader) { return loadMatters(reader, self, from, language); },
        [this](Matters content) {
            m_content = std::move(content);
            m_loaded = true;
            show();
        });
}

void NeedsYouViewModel::show()
{
    if (!m_session)
        return;
    const MatterReader reader{m_session->actor(), m_session->now(), m_session->language()};
    m_matters.clear();
    for (const RefusalFacts &facts : m_content.refusals)
        m_matters.append(QVariant::fromValue(describe(facts, reader)));
    for (const ConflictFacts &facts : m_content.conflicts)
        m_matters.append(QVariant::fromValue(describe(facts, reader)));
    m_settled.clear();
    const auto addSettled = [&](const auto &facts, const Id &id) {
        SettledMatter settled = describeSettled(facts, reader);
        settled.undoes = m_backs.contains(id);
        m_settled.append(QVariant::fromValue(settled));
    };
    for (const ConflictFacts &facts : m_content.settledConflicts)
        addSettled(facts, facts.conflict.id);
    for (const RefusalFacts &facts : m_content.settledRefusals)
        addSettled(facts, facts.refusal.id);
    Q_EMIT contentChanged();
}

const Conflict *NeedsYouViewModel::conflictWith(const QString &id) const
{
    const Id wanted = Id::fromString(id);
    const auto found = std::find_if(m_content.conflicts.begin(), m_content.conflicts.end(),
                                    [&](const ConflictFacts &facts) { return facts.conflict.id == wanted; });
    return found != m_content.conflicts.end() ? &found->conflict : nullptr;
}

const RefusalFacts *NeedsYouViewModel::refusalWith(const QString &id) const
{
    const Id wanted = Id::fromString(id);
    const auto found = std::find_if(m_content.refusals.begin(), m_content.refusals.end(),
                                    [&](const RefusalFacts &facts) { return facts.refusal.id == wanted; });
    return found != m_content.refusals.end() ? &*found : nullptr;
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
    Conflict after = swapValues ? swapped(conflict) : conflict;
    after.settled = true;
    after.settledBy = m_session->actor();
    after.settledAt = m_session->now();
    storage::Mutation forward, back;
    if (swapValues) {
        applyKept(forward, after);
        applyKept(back, conflict);
    }
    forward.update(conflict, after);
    back.update(after, conflict);
    decide(conflict.id, std::move(forward), std::move(back));
}

void NeedsYouViewModel::takeNearest(const QString &refusalId)
{
    const RefusalFacts *facts = refusalWith(refusalId);
    const bool possible =
        facts && facts->booking && !facts->bundle.session.id.isNull() && !facts->refusal.alternatives.empty();
    if (!possible || !m_session)
        return;
    SessionChange step =
        takeAlternative(facts->bundle, *facts->booking, facts->refusal, facts->refusal.alternatives.front());
    Refusal settled = facts->refusal;
    settled.settled = true;
    Refusal dated = settled;
    dated.settledAt = m_session->now();
    step.forward.update(settled, dated);
    step.back.update(dated, settled);
    decide(facts->refusal.id, std::move(step.forward), std::move(step.back));
}

void NeedsYouViewModel::dismiss(const QString &refusalId)
{
    const RefusalFacts *facts = refusalWith(refusalId);
    if (!facts || !m_session)
        return;
    Refusal after = facts->refusal;
    after.settled = true;
    after.settledAt = m_session->now();
    storage::Mutation forward, back;
    forward.update(facts->refusal, after);
    back.update(after, facts->refusal);
    decide(facts->refusal.id, std::move(forward), std::move(back));
}

void NeedsYouViewModel::decide(const Id &matter, storage::Mutation forward, storage::Mutation back)
{
    m_backs.insert_or_assign(matter, std::move(back));
    commit(std::move(forward));
}

void NeedsYouViewModel::undo(const QString &id)
{
    if (!m_session)
        return;
    const Id matter = Id::fromString(id);
    auto known = m_backs.extract(matter);
    storage::Mutation back = known.empty() ? reopening(matter) : std::move(known.mapped());
    if (!back.isEmpty())
        commit(std::move(back));
}

storage::Mutation NeedsYouViewModel::reopening(const Id &matter) const
{
    storage::Mutation mutation;
    for (const ConflictFacts &facts : m_content.settledConflicts)
        if (facts.conflict.id == matter)
            addReopening(mutation, facts.conflict);
    for (const RefusalFacts &facts : m_content.settledRefusals)
        if (facts.refusal.id == matter)
            addReopening(mutation, facts.refusal);
    return mutation;
}

void NeedsYouViewModel::commit(storage::Mutation mutation)
{
    m_session->commit(std::move(mutation), this, [this](Result<void> done) {
        if (!done)
            Q_EMIT failed(
                tr("The choice could not be saved on the tablet. Both values are still there. Try again."));
    });
}

} // namespace samsprak::app
