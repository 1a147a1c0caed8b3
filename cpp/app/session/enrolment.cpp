// SPDX-License-Identifier: MPL-2.0
#include "app/session/enrolment.h"

#include "app/session/background_thread.h"
#include "app/session/profile_folder.h"
#include "sync/protocol/enrolment_ticket.h"
#include "sync/protocol/frame.h"

#include <QSysInfo>

#include <sodium.h>

namespace samsprak::app {
namespace {

Id randomId()
{
    Id id;
    randombytes_buf(id.data(), Id::Size);
    return id;
}

} // namespace

Enrolment::Enrolment(BackgroundThread &keeper, ProfileFolder &folder, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_folder(folder)
{
}

QString Enrolment::objection() const
{
    switch (m_objection) {
    case Objection::None:
        return {};
    case Objection::NoTicket:
        return tr("This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.");
    case Objection::TicketRefused:
        return tr("This enrolment code has been used, or is too old. Ask for a new one.");
    case Objection::TooManyTries:
        return tr("Too many codes were tried from here. Wait a few minutes, then try again.");
    case Objection::CodeTooShort:
        return m_reply.isParticipant ? tr("Choose four pictures.") : tr("A PIN has at least six digits.");
    case Objection::NotDigits:
        return tr("A PIN is made of the digits 0 to 9.");
    case Objection::CodeTooSimple:
        return m_reply.isParticipant ? tr("These pictures cannot be used. Choose others.")
                                     : tr("This PIN cannot be used. Choose another one.");
    case Objection::NotTheSame:
        return tr("The two are not the same. Choose again.");
    }
    return {};
}

Problem Enrolment::problem() const { return m_error ? problemFor(*m_error) : Problem{}; }

void Enrolment::object(Objection objection)
{
    m_busy = false;
    m_error.reset();
    m_objection = objection;
    Q_EMIT changed();
}

void Enrolment::fail(ErrorCode code)
{
    m_busy = false;
    m_objection = Objection::None;
    m_error = code;
    Q_EMIT changed();
}

void Enrolment::startOver()
{
    m_step = QStringLiteral("ticket");
    m_reply = {};
    m_cardText.clear();
    m_opening.reset();
    object(Objection::None);
}

void Enrolment::useTicket(const QString &text)
{
    if (m_busy)
        return;
    const auto ticket = protocol::readTicket(text.trimmed());
    if (!ticket)
        return object(Objection::NoTicket);
    if (!m_network)
        return fail(ErrorCode::NetworkFailed);
    m_link = {QUrl(ticket->url), {}, ticket->certificateFingerprint};
    m_profile = randomId();
    object(Objection::None);
    m_busy = true;
    Q_EMIT changed();
    m_sealingKey = ticket->sealingKey;
    post({ticket->code, QSysInfo::machineHostName(), m_profile, {}});
}

void Enrolment::post(const protocol::EnrolRequest &wanted)
{
    // Made, used and ended on the keeper's thread; the answer comes home the way of all its work.
    m_keeper.post(
        [link = m_link, wanted, folder = &m_folder, home = QPointer<Enrolment>(this), keeper = &m_keeper] {
            protocol::EnrolRequest request = wanted;
            request.deviceToken = folder->deviceToken(link.url);
            const QByteArray body = protocol::seal(protocol::encode(request));
            auto *connection = new HubConnection(link, keeper->context());
            connection->post(QStringLiteral("/v1/enrol"), body,
                             [keeper, home, connection](const HubAnswer &answer) {
                                 keeper->deliver([home, answer] {
                                     if (home)
                                         home->takeAnswer(answer);
                                 });
                                 connection->deleteLater();
                             });
        });
}

void Enrolment::takeAnswer(const HubAnswer &answer)
{
    if (answer.status == 0 || answer.status >= 500)
        return fail(ErrorCode::NetworkFailed);
    if (answer.status == 429)
        return object(Objection::TooManyTries);
    if (answer.body == "unsupported_version")
        return fail(ErrorCode::UnsupportedVersion);
    if (answer.status != 200)
        return object(Objection::TicketRefused);
    const Result<QByteArray> message = protocol::open(answer.body);
    if (!message)
        return fail(message.error().code);
    const Result<protocol::EnrolReply> reply = protocol::decodeEnrolReply(*message);
    if (!reply)
        return fail(reply.error().code);
    m_reply = *reply;
    m_link.token = m_reply.token;
    m_step = QStringLiteral("code");
    object(Objection::None);
}

void Enrolment::choosePin(const QString &pin, const QString &again)
{
    choose(AccessCode::namePin(m_reply.displayName, pin), weaknessOfPin(pin), pin == again);
}

void Enrolment::choosePictures(const QStringList &pictures, const QStringList &again)
{
    choose(AccessCode::pictures(pictures), weaknessOfPictures(pictures), pictures == again);
}

void Enrolment::choose(AccessCode code, CodeWeakness weakness, bool same)
{
    if (m_busy || m_step != u"code")
        return;
    if (weakness == CodeWeakness::TooShort)
        return object(Objection::CodeTooShort);
    if (weakness == CodeWeakness::NotDigits)
        return object(Objection::NotDigits);
    if (weakness == CodeWeakness::TooSimple)
        return object(Objection::CodeTooSimple);
    if (!same)
        return object(Objection::NotTheSame);
    create(std::move(code));
}

void Enrolment::create(AccessCode code)
{
    object(Objection::None);
    m_busy = true;
    Q_EMIT changed();
    const ProfileFacts facts{
        m_profile,          m_reply.actor,       m_reply.isParticipant, m_reply.organisation,
        m_reply.membership, m_reply.displayName, m_reply.language};
    m_keeper.ask(
        this,
        [folder = &m_folder, facts, link = m_link, code = std::move(code), remember = m_rememberName,
         deviceToken = m_reply.deviceToken,
         sealingKey = m_sealingKey.isEmpty() ? m_reply.sealingKey : m_sealingKey] {
            Result<ProfileFolder::Created> created = folder->create(facts, link, code, remember);
            // Without it the profile works, but what it holds leaves the tablet only when somebody signs in.
            if (created)
                static_cast<void>(folder->keepHub(link, deviceToken, sealingKey));
            return created;
        },
        [this](Result<ProfileFolder::Created> created) {
            // Another profile's code is refused in the same words as a simple one: it must not be given away.
            if (!created && created.error().code == ErrorCode::Conflict)
                return object(Objection::CodeTooSimple);
            if (!created)
                return fail(created.error().code);
            m_opening = created->opening;
            m_cardText = created->cardText;
            m_step = QStringLiteral("card");
            object(Objection::None);
        });
}

void Enrolment::finish()
{
    if (!m_opening)
        return;
    const ProfileOpening opening = *m_opening;
    startOver();
    m_step = QStringLiteral("ticket");
    Q_EMIT enrolled(opening);
}

} // namespace samsprak::app
