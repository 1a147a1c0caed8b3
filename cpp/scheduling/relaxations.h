// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/free_busy_index.h"

#include <functional>

namespace samsprak::scheduling {

/// A single thing that can be given up.
enum class RelaxationKind {
    OtherMode,    ///< `mode`
    LaterStart,   ///< `minutes` later
    EarlierStart, ///< `minutes` earlier
    LowerLevel,   ///< `level` is enough
    AnyGender,
    AnyDialect,
    AnyoneByName,    ///< not only the one who is named
    NotOneForAll,    ///< of a series: somebody for the first time, others for the rest
    RelatedLanguage, ///< `language`, which serves as well
};

/// "By phone: 3 free", "one level lower: 2", "30 minutes later: 1".
struct Relaxation
{
    RelaxationKind kind = RelaxationKind::OtherMode;
    int further = 0; ///< interpreters who fit then and don't fit now, never 0
    AskedMode mode = {};
    InterpreterLevel level = InterpreterLevel::None;
    int minutes = 0;
    QString language = {};

    bool operator==(const Relaxation &) const = default;
};

/// Who fits a request.
using FittingQuery = std::function<std::vector<Id>(const InterpreterRequest &)>;

/// What to relax, in the order of RelaxationKind; each as little as helps: the nearest level, the fewest
/// minutes (quarters of an hour, up to three hours on the same day, when `facts` has all others free). The
/// law's and the participant's vetoes (denied, conflict of interest, clearance) are never offered.
std::vector<Relaxation> relaxations(const InterpreterRequest &request, const RequestFacts &facts,
                                    const std::map<QString, TextSet> &intelligible,
                                    const FittingQuery &fitting);
std::vector<Relaxation> relaxations(const InterpreterRequest &request, const RequestFacts &facts,
                                    const FreeBusyIndex &index);
std::vector<Relaxation> relaxations(const InterpreterRequest &request, const Market &market);

/// Two who share a long assignment, in one mode.
struct InterpreterPair
{
    Id first;
    Id second;
    AskedMode mode;
    int score = 0; ///< of both
};
/// The best pairs of a ranking, best first, at most `most`; empty when fewer than two fit in one mode.
std::vector<InterpreterPair> bestPairs(const std::vector<Candidate> &ranking, int most);

} // namespace samsprak::scheduling
