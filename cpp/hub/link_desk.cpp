// SPDX-License-Identifier: MPL-2.0
#include "hub/link_desk.h"

#include "hub/days.h"
#include "hub/enrolment.h"

#include <sodium.h>

namespace samsprak::hub {

namespace {

constexpr int ProofBytes = 16;

PageUse useOf(LinkPage page)
{
    return page == LinkPage::InterpreterDay ? PageUse::InterpreterDay : PageUse::ParticipantWeek;
}

} // namespace

Result<LinkAnswer> LinkDesk::show(const LinkAsked &asked, qint64 now)
{
    m_index.catchUp(dayOf(now));
    if (asked.page == LinkPage::Feed) {
        Result<CalendarText> text = m_feeds.answer(asked.token, asked.knownTag, now);
        if (!text)
            return text.error();
        return LinkAnswer(std::move(*text));
    }
    const Result<Opened> opened = open(asked, useOf(asked.page), now);
    if (!opened)
        return opened.error();
    if (asked.page == LinkPage::InterpreterDay)
        return LinkAnswer(interpreterDay(*opened, now));
    if (asked.page == LinkPage::ParticipantWeek)
        return LinkAnswer(participantWeek(*opened, now));
    return LinkAnswer(weekCalendar(*opened, asked.knownTag, now));
}

Result<LinkAnswer> LinkDesk::act(const LinkAsked &asked, qint64 now)
{
    const bool isPage = asked.page == LinkPage::InterpreterDay || asked.page == LinkPage::ParticipantWeek;
    if (!isPage || !asked.deed)
        return ErrorCode::NotFound;
    const Result<Opened> opened = open(asked, useOf(asked.page), now);
    if (!opened)
        return opened.error();
    if (asked.page == LinkPage::InterpreterDay)
        return LinkAnswer(answerOffer(*opened, *asked.deed, now));
    return LinkAnswer(excuse(*opened, *asked.deed, now));
}

/// Whoever is no longer there has no page, though the link may still run.
Result<LinkDesk::Opened> LinkDesk::open(const LinkAsked &asked, PageUse use, qint64 now) const
{
    Opened opened{{}, secretHash(asked.token), {}};
    const auto link = m_ledger.store().pageLink(opened.hash);
    if (!link || link->use != use || link->expiresAt <= now)
        return ErrorCode::NotFound;
    const bool isThere = use == PageUse::InterpreterDay
                             ? m_ledger.facts().interpreter(link->subject) != nullptr
                             : m_ledger.facts().participant(link->subject) != nullptr;
    if (!isThere)
        return ErrorCode::NotFound;
    opened.link = *link;
    opened.language = !asked.language.isEmpty()   ? asked.language
                      : !link->language.isEmpty() ? link->language
                                                  : asked.otherwise;
    return opened;
}

QByteArray LinkDesk::proof(const Opened &opened, const QByteArray &subject, qint64 state) const
{
    const QByteArray key = m_ledger.store().sealingSecretKey();
    const QByteArray message = opened.hash + subject + '/' + QByteArray::number(state);
    std::array<uint8_t, ProofBytes> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const uint8_t *>(message.constData()),
                       size_t(message.size()), reinterpret_cast<const uint8_t *>(key.constData()),
                       size_t(key.size()));
    return QByteArray(reinterpret_cast<const char *>(hash.data()), ProofBytes).toHex();
}

bool LinkDesk::isProven(const Opened &opened, const PageDeed &deed, qint64 state) const
{
    const QByteArray expected = proof(opened, deed.subject, state);
    return deed.proof.size() == expected.size() &&
           sodium_memcmp(deed.proof.constData(), expected.constData(), size_t(expected.size())) == 0;
}

/// Empty when it says who lives there.
QString LinkDesk::placeName(const Id &id) const
{
    const auto place = m_ledger.read<Place>(id);
    if (!place)
        return {};
    const QString name = (place->name + u' ' + place->room).trimmed();
    return m_index.namesParticipant(place->organisation, name) ? QString() : name;
}

} // namespace samsprak::hub
