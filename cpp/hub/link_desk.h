// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/agenda_page.h"
#include "hub/feed_desk.h"
#include "hub/guess_limit.h"

#include <variant>

namespace samsprak::hub {

/// What lies under an address for those without a tablet.
enum class LinkPage : uint8_t { Feed, InterpreterDay, ParticipantWeek, ParticipantFeed };

struct LinkAsked
{
    LinkPage page = LinkPage::Feed;
    QByteArray token;
    QByteArray knownTag; ///< of a calendar's text: what the asker has already
    QString language;    ///< tag that the asker chose; empty: the link's own
    QString otherwise;   ///< tag for a link without one
    std::optional<PageDeed> deed;
};

using LinkAnswer = std::variant<CalendarText, AgendaPage, DeedResult>;

/// Everything that is asked at an unguessable address instead of with a tablet's token. Whatever opens
/// nothing (guessed, revoked, expired, out of rights) is NotFound in the same way. One thread.
class LinkDesk
{
public:
    explicit LinkDesk(Ledger &ledger)
        : m_ledger(ledger)
        , m_index(ledger)
        , m_feeds(ledger, m_index)
    {
    }

    bool mayTry(const QByteArray &peer, qint64 now) { return m_guesses.mayTry(peer, now); }
    void noteWrong(const QByteArray &peer, qint64 now) { m_guesses.noteWrong(peer, now); }
    /// Within `beginReading`.
    Result<LinkAnswer> show(const LinkAsked &asked, qint64 now);
    /// Within `begin`: the caller derives the cards and commits.
    Result<LinkAnswer> act(const LinkAsked &asked, qint64 now);
    /// Call when reading or committing failed.
    void forget() { m_index.forget(); }

private:
    /// A link that is in force, and the hash of the token that it was found by.
    struct Opened
    {
        PageLink link;
        QByteArray hash;
        QString language;
    };

    Result<Opened> open(const LinkAsked &asked, PageUse use, qint64 now) const;
    AgendaPage interpreterDay(const Opened &opened, qint64 now) const;
    AgendaPage participantWeek(const Opened &opened, qint64 now) const;
    CalendarText weekCalendar(const Opened &opened, const QByteArray &knownTag, qint64 now) const;
    std::vector<Head> appointmentsOf(const Id &participant) const;
    DeedResult answerOffer(const Opened &opened, const PageDeed &deed, qint64 now);
    DeedResult excuse(const Opened &opened, const PageDeed &deed, qint64 now);
    void refuse(const Booking &booking, qint64 now);
    /// What a page gives along so that an answer can only come from it, and only as long as `state` stands.
    QByteArray proof(const Opened &opened, const QByteArray &subject, qint64 state) const;
    bool isProven(const Opened &opened, const PageDeed &deed, qint64 state) const;
    QString placeName(const Id &place) const;

    Ledger &m_ledger;
    GuessLimit m_guesses;
    AgendaIndex m_index;
    FeedDesk m_feeds;
};

} // namespace samsprak::hub
