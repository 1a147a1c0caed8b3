// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/import_context.h"
#include "sync/protocol/enrolment_ticket.h"

#include <QCryptographicHash>
#include <QFile>

namespace samsprak::cli {
namespace {

constexpr qint64 Hour = 3'600'000;
constexpr int MostHours = 24 * 31;

/// By id, by e-mail address, or by the reference of the file it was imported from.
template <class E>
std::optional<E> found(const hub::Administration &administration, const QString &words,
                       bool (*matches)(const E &, const QString &))
{
    if (auto record = administration.find<E>(Id::fromString(words)))
        return record;
    for (const Organisation &organisation : administration.all<Organisation>())
        if (auto record = administration.find<E>(referencedId(organisation.id, Declaration<E>::kind, words)))
            return record;
    for (const E &record : administration.all<E>())
        if (matches(record, words))
            return record;
    return {};
}

bool hasEmail(const Person &person, const QString &email)
{
    return person.email.compare(email, Qt::CaseInsensitive) == 0;
}

bool neverMatches(const Participant &, const QString &) { return false; }

/// SHA-256 of the certificate's binary form; empty when the file holds none.
QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QByteArray begin("-----BEGIN CERTIFICATE-----");
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf("-----END CERTIFICATE-----", from + 1);
    if (from < 0 || to < 0)
        return {};
    const qsizetype start = from + begin.size();
    const QByteArray binary = QByteArray::fromBase64(text.mid(start, to - start));
    return QCryptographicHash::hash(binary, QCryptographicHash::Sha256);
}

/// Whom the ticket is for; null after a sentence why nobody.
Id actorOf(const Arguments &arguments, const hub::Administration &administration, Console &console)
{
    if (arguments.has("person")) {
        if (const auto person = found<Person>(administration, arguments.value("person"), hasEmail))
            return person->id;
    } else if (const Id participant = participantNamed(administration, arguments.value("participant"));
               !participant.isNull()) {
        return participant;
    }
    console.err
        << "samsprakctl: there is nobody like that here; give an e-mail address, a reference of the import, "
           "or an id\n";
    return {};
}

int printTicket(const Arguments &arguments, hub::Administration &administration, const Id &actor, int hours,
                Console &console)
{
    protocol::EnrolmentTicket ticket;
    ticket.url = arguments.value("url", QStringLiteral("http://127.0.0.1:8443"));
    ticket.sealingKey = administration.sealingPublicKey();
    if (arguments.has("certificate")) {
        ticket.certificateFingerprint = fingerprint(arguments.value("certificate"));
        if (ticket.certificateFingerprint.isEmpty()) {
            console.err << "samsprakctl: --certificate names no certificate in PEM form; check the file\n";
            return Failed;
        }
    }
    const auto use = arguments.has("shared") ? TabletUse::Shared : TabletUse::Personal;
    const auto code = administration.createCode(actor, hours * Hour, use);
    if (!code && code.error().code == ErrorCode::Forbidden) {
        console.err
            << "samsprakctl: this person's identity is protected and stays off shared tablets; enrol a "
               "tablet of their own, without --shared\n";
        return Failed;
    }
    if (!code) {
        console.err << "samsprakctl: " << sentence(code.error()) << '\n';
        return Failed;
    }
    ticket.code = *code;
    const QString text = protocol::ticketText(ticket);
    if (!protocol::readTicket(text)) {
        console.err << "samsprakctl: --url must be https://… or this machine (http://127.0.0.1:8443)\n";
        return WrongUse;
    }
    console.out << text << '\n';
    console.err << "a ticket for " << actor.toString()
                << (arguments.has("tablet") ? QLatin1String(" on tablet ") + arguments.value("tablet")
                                            : QString())
                << (arguments.has("shared") ? " that several people use" : "") << "; it works once, within "
                << hours << " hours\n";
    return Done;
}

} // namespace

Id participantNamed(const hub::Administration &administration, const QString &words)
{
    const auto participant = found<Participant>(administration, words, neverMatches);
    return participant ? participant->id : Id{};
}

int enrolCommand(const Arguments &arguments, Console &console)
{
    bool isNumber = false;
    const int hours = arguments.value("hours", QStringLiteral("24")).toInt(&isNumber);
    if (arguments.has("person") == arguments.has("participant") || !isNumber || hours < 1 ||
        hours > MostHours) {
        console.err << "samsprakctl: give either --person or --participant, and --hours from 1 to "
                    << MostHours << '\n';
        return WrongUse;
    }
    const auto administration = openedAdministration(arguments, hub::Opening::Beside, console);
    if (!administration)
        return Failed;
    const Id actor = actorOf(arguments, *administration, console);
    return actor.isNull() ? Failed : printTicket(arguments, *administration, actor, hours, console);
}

} // namespace samsprak::cli
