// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/interpreter_calendar.h"

#include <QHash>

#include <array>

namespace samsprak::scheduling {

class PreparedRequest;

/// A market that answers many requests: each interpreter's time as sorted vectors, and who is eligible as
/// sets of bits. Answers are the same as rankCandidates gives for the same market. Not thread-safe while it
/// changes.
class FreeBusyIndex
{
public:
    /// Windows are laid out from `first` to `last`; requests on other days are answered too, only slower.
    /// What the market knows of one request alone is not used.
    FreeBusyIndex(Market market, const QDate &first, const QDate &last);
    Q_DISABLE_COPY(FreeBusyIndex)

    /// Of an interpreter who is not in the market: nothing happens.
    void add(const BusyInterval &busy);
    /// False when no interpreter has that booking.
    bool remove(const Id &booking);

    std::vector<Candidate> rank(const InterpreterRequest &request, const RequestFacts &facts) const;
    /// Those who fit, in no order that means anything.
    std::vector<Id> fitting(const InterpreterRequest &request, const RequestFacts &facts) const;

    const Market &market() const { return m_market; } ///< without the busy intervals

private:
    using Bits = std::vector<uint64_t>;
    /// What a request knows of the interpreters, by their index.
    struct PersonFacts
    {
        std::vector<uint8_t> vetoes;
        std::vector<int> sessions;
    };

    void fillCalendars();
    void fillBits();
    void orderByName();
    Bits speakersOf(const QString &language) const;
    /// Who passes the rules that a bit can tell.
    Bits eligible(const PreparedRequest &prepared) const;
    bool coversDaysOf(const PreparedRequest &prepared) const;
    PersonFacts factsByIndex(const PreparedRequest &prepared) const;
    /// Calls `ask(index, subject)` for each bit, all of whom speak the language.
    template <class Ask>
    void forEach(const Bits &bits, const PreparedRequest &prepared, Ask ask) const;

    Market m_market;
    QDate m_first;
    QDate m_last;
    std::vector<InterpreterCalendar> m_calendars;  ///< as `m_market.interpreters`
    std::vector<const InterpreterTerms *> m_terms; ///< the same
    std::vector<unsigned> m_modes;                 ///< the same, as bits
    std::vector<uint32_t> m_byName;                ///< indices in the order of name and id
    std::vector<uint32_t> m_nameRank;              ///< the place of each in it
    QHash<QString, Bits> m_speakers;
    std::array<Bits, 6> m_atLevel;  ///< by level, those of it and above
    std::array<Bits, 3> m_inMode;   ///< by mode
    std::array<Bits, 3> m_ofGender; ///< by gender
    QHash<Id, uint32_t> m_indexOf;
    QMultiHash<Id, uint32_t> m_bookedBy; ///< by booking
};

} // namespace samsprak::scheduling
