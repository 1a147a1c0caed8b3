// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/bundle_query.h"
#include "app/calendar/session_words.h"
#include "app/calendar/week_view_model.h"
#include "app/wording/date_words.h"
#include "storage/record_reader.h"

/// What is done in the calendar: moving, making and opening sessions.
namespace samsprak::app {

namespace {

constexpr int MinutesADay = 24 * 60;
constexpr int Snap = 15;

int toQuarter(int minute) { return (minute + Snap / 2) / Snap * Snap; }

} // namespace

int WeekViewModel::snapped(int minute, int duration)
{
    return qBound(0, toQuarter(minute), (MinutesADay - qMin(duration, MinutesADay)) / Snap * Snap);
}

int WeekViewModel::snappedEnd(int startMinute, int minute)
{
    return qBound(startMinute + Snap, toQuarter(minute), qMax(startMinute + Snap, MinutesADay));
}

void WeekViewModel::move(const QString &key, int column, int startMinute)
{
    const SessionRow *row = m_sessions.find(key);
    if (!row || !m_session || column < 0 || column >= dayCount())
        return;
    const LocalTime to{firstShown().addDays(column), snapped(startMinute, row->endMinute - row->startMinute)};
    if (row->day == column && row->startMinute == to.minute)
        return;
    const QString words =
        tr("%1 is moved to %2 %3")
            .arg(DateWords::isolated(row->title), DateWords(m_session->language()).weekday(to.date),
                 DateWords::isolated(DateWords::time(to.minute)));
    reschedule(*row, to, 0, words);
}

void WeekViewModel::resize(const QString &key, int endMinute)
{
    const SessionRow *row = m_sessions.find(key);
    if (!row || !m_session)
        return;
    const int end = snappedEnd(row->startMinute, endMinute);
    if (end == row->endMinute)
        return;
    const QString words =
        tr("%1 is now %2").arg(DateWords::isolated(row->title), DateWords::timeRange(row->startMinute, end));
    reschedule(*row, row->start, end - row->startMinute, words);
}

void WeekViewModel::reschedule(const SessionRow &row, const LocalTime &to, int durationMinutes,
                               const QString &words)
{
    if (!row.repeats) {
        write(row, to, durationMinutes, words, SeriesScope::This);
        return;
    }
    m_seriesQuestion.ask(tr("Move %1").arg(DateWords::isolated(row.title)), true,
                         [this, row, to, durationMinutes, words](SeriesScope scope) {
                             write(row, to, durationMinutes, words, scope);
                         });
}

void WeekViewModel::write(const SessionRow &row, const LocalTime &to, int durationMinutes,
                          const QString &words, SeriesScope scope)
{
    m_session->read(
        this, [id = row.session](const storage::RecordReader &reader) { return loadBundle(reader, id); },
        [this, from = row.start, to, durationMinutes, words, scope](Result<SessionBundle> bundle) {
            if (!bundle) {
                Q_EMIT m_lastChange.failed(saveProblem(bundle.error()));
                return;
            }
            const auto change = moveOccurrences(*bundle, from, scope, to, durationMinutes,
                                                [this] { return m_session->newId(); });
            if (change)
                m_lastChange.perform(*change, words);
            else
                Q_EMIT m_lastChange.failed(seriesProblem(change.error()));
        });
}

void WeekViewModel::create(const QString &date, int startMinute, const QString &participantId)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid())
        m_editor.openNew(day, snapped(startMinute, 60), Id::fromString(participantId));
}

void WeekViewModel::openSession(const QString &sessionId, const QString &start)
{
    const LocalTime occurrence = LocalTime::fromString(start);
    if (!m_session || !occurrence.isValid())
        return;
    setDate(occurrence.date);
    m_editor.open(Id::fromString(sessionId), occurrence);
}

void WeekViewModel::openBooking(const QString &bookingId)
{
    if (!m_session)
        return;
    m_session->read(
        this,
        [id = Id::fromString(bookingId)](const storage::RecordReader &reader) {
            return reader.find<Booking>(id).valueOr(std::nullopt);
        },
        [this](const std::optional<Booking> &booking) {
            if (!booking)
                return;
            setDate(booking->start.date);
            m_booking.open(booking->session, booking->start);
        });
}

void WeekViewModel::open(const QString &key)
{
    const auto row =
        std::find_if(m_week.begin(), m_week.end(), [&](const SessionRow &one) { return one.key == key; });
    if (row != m_week.end())
        m_editor.open(row->session, row->start);
}

} // namespace samsprak::app
