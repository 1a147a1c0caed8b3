// SPDX-License-Identifier: MPL-2.0
#include "app/session/history_view_model.h"

#include "app/wording/date_words.h"
#include "app/wording/field_words.h"
#include "app/wording/words.h"
#include "domain/schema.h"
#include "storage/record_reader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace samsprak::app {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString changedWords(const PastChange &change)
{
    QStringList names;
    for (const uint16_t field : change.entry.fields)
        names << (field == 0 ? HistoryText::tr("where it is kept") : fieldName(change.record.kind, field));
    names.removeDuplicates();
    return HistoryText::tr("Changed: %1").arg(listed(names));
}

QString whatWords(const PastChange &change, Kind asked)
{
    const QString what = change.removed         ? HistoryText::tr("Removed")
                         : change.entry.created ? HistoryText::tr("Made")
                                                : changedWords(change);
    return change.record.kind == asked ? what
                                       : HistoryText::tr("%1: %2", "which record, what was done")
                                             .arg(kindName(change.record.kind), what);
}

QString pictogramFor(const PastChange &change)
{
    if (change.unsent)
        return QStringLiteral("timer-sand");
    if (change.removed)
        return QStringLiteral("delete");
    return change.entry.created ? QStringLiteral("plus") : QStringLiteral("pencil");
}

QString tabletWords(const PastChange &change)
{
    if (change.entry.sameTablet)
        return HistoryText::tr("this tablet");
    return change.entry.tablet.isEmpty() ? QString() : DateWords::isolated(change.entry.tablet);
}

} // namespace

void HistoryViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_id = {};
    ++m_question;
    if (session)
        connect(session, &ProfileSession::languageChanged, this, &HistoryViewModel::show);
    Q_EMIT sessionChanged();
}

void HistoryViewModel::open(const QString &kind, const QString &id)
{
    const EntityDescription *entity = productSchema().find(QByteArrayView(kind.toLatin1()));
    m_kind = entity ? entity->kind : Kind::Unknown;
    m_id = Id::fromString(id);
    m_past = {};
    m_fromHub.clear();
    m_error.reset();
    m_asking = 0;
    ++m_question;
    show();
    if (m_session && !m_id.isNull() && m_kind != Kind::Unknown)
        reload();
}

void HistoryViewModel::reload()
{
    m_asking = 1; // until the tablet's own part is read, the hub's is on its way
    m_session->read(
        this,
        [kind = m_kind, id = m_id, language = m_session->language()](const storage::RecordReader &reader) {
            return loadPast(reader, kind, id, language);
        },
        [this, question = m_question](RecordPast past) {
            if (question == m_question)
                take(std::move(past));
        });
}

void HistoryViewModel::take(RecordPast past)
{
    m_past = std::move(past);
    m_asking = 0;
    for (const PastRecord &record : m_past.records) {
        ++m_asking;
        m_session->askHistory(record.id, this,
                              [this, question = m_question, record](Result<protocol::HistoryReply> reply) {
                                  takeFromHub(question, record, std::move(reply));
                              });
    }
    show();
}

void HistoryViewModel::takeFromHub(int question, const PastRecord &record,
                                   Result<protocol::HistoryReply> reply)
{
    if (question != m_question)
        return;
    --m_asking;
    if (!reply)
        m_error = reply.error().code;
    else
        for (protocol::HistoryEntry &entry : reply->entries)
            m_fromHub.push_back({record, std::move(entry)});
    if (m_asking == 0)
        addNames();
    show();
}

/// The hub names authors by their ids; the tablet's directory says what they are called.
void HistoryViewModel::addNames()
{
    std::set<Id> authors;
    for (const PastChange &change : m_fromHub)
        authors.insert(change.entry.actor);
    m_session->read(
        this, [authors](const storage::RecordReader &reader) { return namesOf(reader, authors); },
        [this, question = m_question](std::map<Id, QString> names) {
            if (question != m_question)
                return;
            m_past.names.merge(names);
            show();
        });
}

void HistoryViewModel::show()
{
    m_lines.clear();
    // What the hub tells has each side of a conflict already; the tablet's part of it serves without the hub.
    std::vector<PastChange> changes = m_fromHub;
    for (const PastChange &change : m_past.own)
        if (change.unsent || m_fromHub.empty())
            changes.push_back(change);
    std::stable_sort(changes.begin(), changes.end(), [](const PastChange &a, const PastChange &b) {
        return std::pair(a.unsent, a.entry.madeAt) > std::pair(b.unsent, b.entry.madeAt);
    });
    for (const PastChange &change : changes)
        if (m_session)
            m_lines.append(QVariant::fromValue(lineOf(change)));
    Q_EMIT contentChanged();
}

HistoryLine HistoryViewModel::lineOf(const PastChange &change) const
{
    const protocol::HistoryEntry &entry = change.entry;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.madeAt, m_session->zone());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    const auto known = m_past.names.find(entry.actor);
    HistoryLine line;
    line.what = whatWords(change, m_kind);
    line.when = DateWords(m_session->language()).moment(time, now);
    if (entry.actor == m_session->actor())
        line.who = HistoryText::tr("You");
    else if (entry.actor.isNull())
        line.who = HistoryText::tr("The server");
    else
        line.who = known != m_past.names.end() && !known->second.isEmpty()
                       ? DateWords::isolated(known->second)
                       : HistoryText::tr("Someone else");
    line.tablet = entry.actor.isNull() ? QString() : tabletWords(change);
    line.pictogram = pictogramFor(change);
    line.unsent = change.unsent;
    return line;
}

QString HistoryViewModel::note() const
{
    if (!m_error)
        return {};
    if (*m_error == ErrorCode::NetworkFailed)
        return tr("The project's server cannot be reached. This is what the tablet itself knows; the whole "
                  "history shows when the network is back.");
    return tr("The project's server gave no answer. This is what the tablet itself knows. Try again later.");
}

} // namespace samsprak::app
