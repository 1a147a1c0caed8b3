// SPDX-License-Identifier: MPL-2.0
#include "scheduling/series_edit.h"

namespace samsprak::scheduling {
namespace {

Error invalid(const char *what) { return {ErrorCode::InvalidInput, QString::fromLatin1(what)}; }

bool holds(const RuleStarts &starts, const LocalTime &time)
{
    bool found = false;
    const qint64 wall = asIfUtc(time);
    const auto told = starts.forEach(wall, wall, [&](qint64 one) {
        found = one == wall;
        return !found;
    });
    return told && found;
}

/// Whether anything is left of a series when its exceptions are taken out.
bool hasTimes(const Session &series)
{
    const auto starts = RuleStarts::of(series.recurrence, series.start, series.zone);
    if (!starts)
        return false;
    bool found = false;
    const qint64 end = asIfUtc({QDate(9999, 12, 31), 0});
    const auto told = starts->forEach(asIfUtc(series.start), end, [&](qint64 wall) {
        found = !series.exceptions.contains(fromAsIfUtc(wall).toString());
        return !found;
    });
    return told && found;
}

/// A session record that is to be made: what ties the old one to its place in the store stays behind.
Session asNewRecord(const Session &like)
{
    Session result = like;
    result.id = {};
    result.importReference.clear();
    return result;
}

} // namespace

/// One edit of one series; lives as long as it takes.
class SeriesEditor
{
public:
    SeriesEditor(const Session &series, const LocalTime &occurrence, SeriesScope scope)
        : m_series(series)
        , m_occurrence(occurrence)
    {
        m_edit.m_scope = scope;
        m_edit.m_occurrence = occurrence;
    }

    Result<SeriesEdit> edited(Session wanted)
    {
        if (const auto read = readSeries(); !read)
            return read.error();
        if (!toUtc(wanted.start, wanted.zone) || wanted.durationMinutes <= 0)
            return invalid("a session needs a start, a known zone and a length");
        if (m_series.recurrence.isEmpty())
            return asSingle(wanted);
        if (m_edit.m_scope == SeriesScope::This)
            return cutLoose(wanted);
        return m_edit.m_scope == SeriesScope::All || !m_keepsEarlier ? changeAll(wanted) : split(wanted);
    }

    Result<SeriesEdit> deleted()
    {
        if (const auto read = readSeries(); !read)
            return read.error();
        const bool all = m_series.recurrence.isEmpty() || m_edit.m_scope == SeriesScope::All ||
                         (m_edit.m_scope == SeriesScope::ThisAndFollowing && !m_keepsEarlier);
        if (all)
            m_edit.m_scope = SeriesScope::All;
        else
            keep(m_edit.m_scope == SeriesScope::This ? withException() : earlierPart());
        return std::move(m_edit);
    }

private:
    Result<void> readSeries()
    {
        const Error missing{ErrorCode::NotFound, QStringLiteral("the series has no such occurrence")};
        if (m_series.recurrence.isEmpty())
            return m_series.start == m_occurrence ? Result<void>() : missing;
        auto starts = RuleStarts::of(m_series.recurrence, m_series.start, m_series.zone);
        if (!starts)
            return starts.error();
        m_starts = std::move(*starts);
        bool found = false;
        const qint64 wall = asIfUtc(m_occurrence);
        const auto told = m_starts.forEach(asIfUtc(m_series.start), wall, [&](qint64 one) {
            found = one == wall;
            if (!found)
                addEarlier(fromAsIfUtc(one));
            return !found;
        });
        if (!told)
            return told.error();
        return found && !isException(m_occurrence) ? Result<void>() : missing;
    }

    bool isException(const LocalTime &start) const { return m_series.exceptions.contains(start.toString()); }

    void addEarlier(const LocalTime &start)
    {
        ++m_earlier;
        m_previous = start;
        m_keepsEarlier = m_keepsEarlier || !isException(start);
    }

    Result<SeriesEdit> asSingle(const Session &wanted)
    {
        m_edit.m_scope = SeriesScope::This;
        m_edit.m_singleStart = wanted.start;
        Session result = wanted;
        static_cast<Record &>(result) = m_series;
        result.exceptions.clear();
        if (!result.recurrence.isEmpty())
            if (const auto starts = RuleStarts::of(result.recurrence, result.start, result.zone); !starts)
                return starts.error();
        m_edit.series = result;
        return std::move(m_edit);
    }

    void keep(const Session &session)
    {
        if (hasTimes(session))
            m_edit.series = session;
    }

    Session withException() const
    {
        Session result = m_series;
        result.exceptions.insert(m_occurrence.toString());
        return result;
    }

    Result<SeriesEdit> cutLoose(const Session &wanted)
    {
        keep(withException());
        m_edit.added = asNewRecord(wanted);
        m_edit.added->recurrence.clear();
        m_edit.added->exceptions.clear();
        m_edit.m_singleStart = wanted.start;
        return std::move(m_edit);
    }

    /// The series up to the occurrence, exclusive.
    Session earlierPart() const
    {
        Session result = m_series;
        RecurrenceRule rule = m_starts.rule;
        if (rule.count != 0)
            rule.count = m_earlier;
        else if (rule.until && rule.until->form == RuleEnd::Form::Day && m_previous.date < m_occurrence.date)
            rule.until->time = {m_previous.date, 0};
        else
            rule.until = RuleEnd{RuleEnd::Form::Utc, fromAsIfUtc(*toUtc(m_previous, m_series.zone)), 0};
        result.recurrence = rule.toString();
        std::erase_if(result.exceptions,
                      [&](const QString &text) { return LocalTime::fromString(text) >= m_occurrence; });
        return result;
    }

    Result<SeriesEdit> changeAll(const Session &wanted)
    {
        m_edit.m_scope = SeriesScope::All;
        auto changed = withRule(wanted, m_series.start, 0);
        if (!changed)
            return changed.error();
        static_cast<Record &>(*changed) = m_series;
        changed->importReference = m_series.importReference;
        m_edit.series = *changed;
        return std::move(m_edit);
    }

    Result<SeriesEdit> split(const Session &wanted)
    {
        auto following = withRule(wanted, m_occurrence, m_earlier);
        if (!following)
            return following.error();
        m_edit.series = earlierPart();
        m_edit.added = asNewRecord(*following);
        return std::move(m_edit);
    }

    /// `wanted` as a series that takes over from `first` on, `taken` times of its COUNT being spent.
    Result<Session> withRule(const Session &wanted, const LocalTime &first, int taken)
    {
        Session result = wanted;
        const ParsedRule parsed = parseRule(wanted.recurrence);
        if (wanted.recurrence.isEmpty() || parsed.problem != RuleProblem::None)
            return Error{ErrorCode::InvalidInput, problemText(parsed)};
        RecurrenceRule rule = parsed.rule;
        const bool sameRule = rule == m_starts.rule;
        if (rule.count != 0 && rule.count == m_starts.rule.count)
            rule.count -= taken;
        if (!sameRule)
            return withOtherRule(result, rule, first);
        const auto move = RuleMove::of(rule, m_occurrence, wanted.start);
        if (!move)
            return move.error();
        m_edit.m_move = *move;
        RecurrenceRule moved = move->rule();
        if (rule.until)
            moved.until = movedEnd(*rule.until, *move, wanted.zone);
        result.recurrence = moved.toString();
        result.start = move->movedStart(first);
        result.exceptions = movedExceptions(first, *move);
        return result;
    }

    /// Another rule begins on the day of the series' first time, at the new time of the day.
    Result<Session> withOtherRule(Session result, const RecurrenceRule &rule, const LocalTime &first)
    {
        if (first != m_occurrence)
            result.start = {first.date, result.start.minute};
        result.recurrence = rule.toString();
        const auto starts = RuleStarts::of(result.recurrence, result.start, result.zone);
        if (!starts)
            return starts.error();
        m_edit.m_newStarts = *starts;
        TextSet exceptions;
        for (const QString &text : m_series.exceptions)
            if (const LocalTime moved{LocalTime::fromString(text).date, result.start.minute};
                moved.isValid() && holds(*starts, moved))
                exceptions.insert(moved.toString());
        result.exceptions = exceptions;
        if (!hasTimes(result))
            return invalid("the new rule has no time at all: change it, or delete the series");
        return result;
    }

    RuleEnd movedEnd(const RuleEnd &end, const RuleMove &move, const QString &zone) const
    {
        LocalTime before, last;
        const auto told = m_starts.forEach(asIfUtc(m_series.start), m_starts.until, [&](qint64 wall) {
            if (const auto moved = move.moved(fromAsIfUtc(wall))) {
                before = fromAsIfUtc(wall);
                last = *moved;
            }
            return true;
        });
        const bool sameDay = end.form == RuleEnd::Form::Day && before.date == last.date;
        if (!told || !last.isValid() || sameDay)
            return end;
        switch (end.form) {
        case RuleEnd::Form::Day:
            return {end.form, {last.date, 0}, 0};
        case RuleEnd::Form::Wall:
            return {end.form, last, 0};
        case RuleEnd::Form::Utc:
            break;
        }
        return {end.form, fromAsIfUtc(toUtc(last, zone).value_or(0)), 0};
    }

    TextSet movedExceptions(const LocalTime &first, const RuleMove &move) const
    {
        TextSet result;
        for (const QString &text : m_series.exceptions)
            if (const LocalTime old = LocalTime::fromString(text); old.isValid() && old >= first)
                if (const auto moved = move.moved(old))
                    result.insert(moved->toString());
        return result;
    }

    const Session &m_series;
    LocalTime m_occurrence;
    RuleStarts m_starts;
    int m_earlier = 0;           ///< the rule's times before the occurrence
    LocalTime m_previous;        ///< the last of them
    bool m_keepsEarlier = false; ///< one of them is no exception
    SeriesEdit m_edit;
};

std::optional<SeriesEdit::Place> SeriesEdit::placeOf(const LocalTime &before) const
{
    const bool touched = m_scope == SeriesScope::All ||
                         (m_scope == SeriesScope::This ? before == m_occurrence : before >= m_occurrence);
    if (!touched)
        return series ? std::optional(Place{before, false}) : std::nullopt;
    const bool inAdded = added.has_value();
    if (m_singleStart)
        return Place{*m_singleStart, inAdded};
    if (m_move) {
        const auto moved = m_move->moved(before);
        return moved ? std::optional(Place{*moved, inAdded}) : std::nullopt;
    }
    if (!m_newStarts)
        return {};
    const LocalTime moved{before.date, m_newStarts->start.minute};
    return holds(*m_newStarts, moved) ? std::optional(Place{moved, inAdded}) : std::nullopt;
}

Result<SeriesEdit> editOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope,
                                   const Session &edited)
{
    return SeriesEditor(series, occurrence, scope).edited(edited);
}

Result<SeriesEdit> moveOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope,
                                   const LocalTime &start, int durationMinutes)
{
    Session edited = series;
    edited.start = start;
    edited.durationMinutes = durationMinutes;
    return SeriesEditor(series, occurrence, scope).edited(edited);
}

Result<SeriesEdit> deleteOccurrences(const Session &series, const LocalTime &occurrence, SeriesScope scope)
{
    return SeriesEditor(series, occurrence, scope).deleted();
}

} // namespace samsprak::scheduling
