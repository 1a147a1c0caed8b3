// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "hub/agenda_index.h"

namespace samsprak::scheduling {
struct EventWords;
}

namespace samsprak::hub {

/// A calendar as it leaves the hub.
struct CalendarText
{
    QByteArray text; ///< iCalendar; empty when the asker has this state already
    QByteArray tag;  ///< names this state of it
    bool unchanged = false;
};

/// Answers programs that read somebody's calendar at an unguessable address. What a feed shows follows from
/// the rights that its opener has at that moment. Keeps what it has written, and writes anew only what
/// changed. One thread.
class FeedDesk
{
public:
    FeedDesk(const Ledger &ledger, AgendaIndex &index)
        : m_ledger(ledger)
        , m_index(index)
    {
    }

    /// NotFound for an address that opens nothing: never opened, revoked, or its opener may not look any
    /// more. Call within `beginReading`, when the index has caught up.
    Result<CalendarText> answer(const QByteArray &token, const QByteArray &knownTag, qint64 now);

private:
    /// One session as it stands in the text.
    struct Piece
    {
        qint64 revision = 0;
        Bucket bucket;
        QByteArray text; ///< empty: nothing of it is in the window
    };
    struct Sheet
    {
        qint64 changed = -1; ///< of the agenda
        quint64 rightsGeneration = 0;
        quint64 namesGeneration = 0;
        QDate day;
        Id subject;
        FeedDetail detail = FeedDetail::BusyOnly;
        QString language;
        std::map<Id, Piece> pieces;
        QByteArray text;
        QByteArray tag;
    };
    struct Reader; ///< whose feed, and what they may see

    bool isFresh(const Sheet &sheet, const CalendarFeed &feed, const QDate &today) const;
    void refresh(Sheet &sheet, const Reader &reader, qint64 now);
    void updatePieces(Sheet &sheet, const Reader &reader, qint64 now);
    Piece pieceOf(const AgendaIndex::Entry &entry, const Reader &reader, qint64 now);
    void describe(const Booking &booking, const Reader &reader, scheduling::EventWords &words) const;
    QString titleOf(const Session &session, const QString &language) const;
    QString placeName(const Id &place) const;
    bool mayOpen(const CalendarFeed &feed, const Rights &rights) const;
    QString nameOf(const CalendarFeed &feed) const;
    qint64 timeOf(qint64 revision);
    void makeRoom();

    const Ledger &m_ledger;
    AgendaIndex &m_index;
    std::map<Id, Sheet> m_sheets; ///< by feed
    qint64 m_bytes = 0;           ///< of the sheets' texts
    std::pair<qint64, qint64> m_lastTime{0, 0};
};

} // namespace samsprak::hub
