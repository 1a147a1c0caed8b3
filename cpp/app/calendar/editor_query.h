// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/choice_list_model.h"
#include "app/calendar/participant_list_model.h"
#include "app/calendar/session_changes.h"
#include "domain/result.h"

#include <map>

namespace samsprak::app {

/// All that the session sheet offers and shows.
struct EditorContents
{
    std::optional<SessionBundle> bundle; ///< empty for a new session
    std::vector<ParticipantRow> participants;
    std::vector<ChoiceRow> places;
    std::vector<ChoiceRow> leaders;
    std::vector<ChoiceRow> groups;
    std::map<QString, IdSet> members; ///< of each group, by its key
    IdSet units;                      ///< in which the reader may make sessions
    QString interpreterName;          ///< of the booking that stands
};

/// `session` null: a new one. Reader thread.
Result<EditorContents> loadEditor(const storage::RecordReader &reader, const Id &session, const Id &actor,
                                  const QDate &today);

} // namespace samsprak::app
