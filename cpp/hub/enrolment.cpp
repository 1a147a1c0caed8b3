// SPDX-License-Identifier: MPL-2.0
#include "hub/enrolment.h"

#include "hub/days.h"

#include <QCryptographicHash>

namespace samsprak::hub {

namespace {

constexpr int MostWrongTries = 8;
constexpr qint64 TriesWindow = 60'000; ///< milliseconds
constexpr size_t MostPeers = 10'000;
constexpr int TokenBytes = 32;
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int CodeGroups = 3;
constexpr int GroupSize = 4;

} // namespace

QByteArray secretHash(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
}

QString newCode(const RandomBytes &random)
{
    std::array<uint8_t, CodeGroups * GroupSize> bytes{};
    random(bytes.data(), int(bytes.size()));
    QString code;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % GroupSize == 0)
            code += u'-';
        code += QLatin1Char(Alphabet[bytes[i] % 32]);
    }
    return code;
}

QByteArray normalisedCode(const QString &typed)
{
    QByteArray code;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            code += '0';
        else if (c == u'I' || c == u'L')
            code += '1';
        else if (c.unicode() < 128 && c.isLetterOrNumber())
            code += char(c.unicode());
    }
    return code;
}

Enrolment::Enrolment(Ledger &ledger, RandomBytes random)
    : m_ledger(ledger)
    , m_random(std::move(random))
{
}

bool Enrolment::mayTry(const QByteArray &peer, qint64 now)
{
    const auto known = m_tries.find(peer);
    if (known == m_tries.end())
        return true;
    if (now - known->second.since >= TriesWindow) {
        m_tries.erase(known);
        return true;
    }
    return known->second.wrong < MostWrongTries;
}

Result<protocol::EnrolReply> Enrolment::enrol(const protocol::EnrolRequest &request, const QByteArray &peer,
                                              qint64 now)
{
    const QByteArray hash = secretHash(normalisedCode(request.code));
    const auto code = m_ledger.store().code(hash);
    protocol::EnrolReply reply;
    if (!code || code->expiresAt < now || !describe(*code, now, reply)) {
        if (m_tries.size() >= MostPeers)
            m_tries.clear();
        Tries &tries = m_tries.try_emplace(peer, Tries{0, now}).first->second;
        ++tries.wrong;
        return {ErrorCode::Unauthorised, QStringLiteral("code")};
    }
    const QByteArray token = newToken();
    reply.token = QString::fromLatin1(token);
    reply.sealingKey = m_ledger.store().sealingPublicKey();
    m_ledger.store().spendCode(hash);
    m_ledger.store().addToken(secretHash(token), {code->actor, request.deviceName, code->use});
    const auto device = m_ledger.store().device(secretHash(request.deviceToken.toLatin1()));
    if (!device || device->revoked) {
        const QByteArray deviceToken = newToken();
        reply.deviceToken = QString::fromLatin1(deviceToken);
        m_ledger.store().saveDevice(secretHash(deviceToken), {request.deviceName, false});
    }
    return reply;
}

QByteArray Enrolment::newToken() const
{
    QByteArray token(TokenBytes, Qt::Uninitialized);
    m_random(reinterpret_cast<uint8_t *>(token.data()), TokenBytes);
    return token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool Enrolment::describe(const EnrolmentCode &code, qint64 now, protocol::EnrolReply &reply) const
{
    const Actor &actor = code.actor;
    reply.actor = actor.id;
    reply.isParticipant = actor.isParticipant;
    if (actor.isParticipant) {
        const auto participant = m_ledger.read<Participant>(actor.id);
        if (!participant || (participant->protectedIdentity && code.use == TabletUse::Shared))
            return false;
        reply.organisation = participant->organisation;
        reply.displayName = participant->givenName;
        reply.language = participant->language;
        return true;
    }
    const auto person = m_ledger.read<Person>(actor.id);
    const auto memberships = m_ledger.facts().membershipsOf(actor.id, dayOf(now));
    if (!person || memberships.empty())
        return false;
    reply.organisation = memberships.front().organisation;
    reply.membership = memberships.front().id;
    reply.displayName = person->name;
    reply.language = QStringLiteral("sv");
    return true;
}

} // namespace samsprak::hub
