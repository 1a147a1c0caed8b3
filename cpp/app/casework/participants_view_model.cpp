// SPDX-License-Identifier: MPL-2.0
#include "app/casework/participants_view_model.h"

#include "app/wording/words.h"
#include "storage/mutation.h"
#include "storage/record_reader.h"
#include "storage/replica.h"

#include <QRegularExpression>

namespace samsprak::app {

void ParticipantsViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (changes.kinds.contains(Kind::Participant) || changes.kinds.contains(Kind::Unit))
                reload();
        });
        connect(session, &ProfileSession::languageChanged, this, [this] {
            m_participants.retranslate();
            Q_EMIT chosenChanged();
        });
        reload();
    }
    Q_EMIT sessionChanged();
}

void ParticipantsViewModel::setFilter(const QString &words)
{
    if (m_filter == words)
        return;
    m_filter = words;
    m_participants.setFilter(words);
    Q_EMIT filterChanged();
}

void ParticipantsViewModel::setChosenId(const QString &id)
{
    const Id wanted = Id::fromString(id);
    if (m_chosen == wanted)
        return;
    m_chosen = wanted;
    Q_EMIT chosenChanged();
}

QString ParticipantsViewModel::chosenName() const
{
    const Participant *participant = chosen();
    return participant ? participant->fullName() : QString();
}

QString ParticipantsViewModel::chosenLanguage() const
{
    const Participant *participant = chosen();
    return participant ? languageName(participant->language) : QString();
}

QString ParticipantsViewModel::chosenPhone() const
{
    const Participant *participant = chosen();
    return participant ? participant->phone : QString();
}

int ParticipantsViewModel::chosenFace() const
{
    const Participant *participant = chosen();
    return participant ? participant->face : 0;
}

QString ParticipantsViewModel::phoneProblem(const QString &phone) const
{
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9][0-9 ()-]{4,18}[0-9]$"));
    if (phone.isEmpty() || number.match(phone).hasMatch())
        return {};
    return tr("A phone number has at least six digits, such as 070-174 06 31.");
}

void ParticipantsViewModel::savePhone(const QString &phone)
{
    const Participant *before = chosen();
    if (!before || !m_session)
        return;
    const QString problem = phoneProblem(phone.trimmed());
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    Participant after = *before;
    after.phone = phone.trimmed();
    storage::Mutation mutation;
    mutation.update(*before, after);
    if (mutation.isEmpty()) {
        Q_EMIT saved();
        return;
    }
    m_session->commit(std::move(mutation), this, [this](Result<void> done) {
        if (done)
            Q_EMIT saved();
        else
            Q_EMIT failed(
                tr("The number could not be saved on the tablet. Nothing else was changed. Try again."));
    });
}

void ParticipantsViewModel::reload()
{
    m_session->read(
        this,
        [](const storage::RecordReader &reader) {
            return Content{reader.all<Participant>().list().valueOr({}),
                           reader.all<Unit>().list().valueOr({})};
        },
        [this](Content content) {
            m_participants.setParticipants(std::move(content.participants), std::move(content.units));
            if (!m_loaded) {
                m_loaded = true;
                Q_EMIT loadedChanged();
            }
            Q_EMIT chosenChanged();
        });
}

} // namespace samsprak::app
