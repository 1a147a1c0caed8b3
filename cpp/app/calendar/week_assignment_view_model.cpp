// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_assignment_view_model.h"

#include "app/calendar/change_step.h"
#include "app/calendar/session_words.h"
#include "app/session/profile_session.h"
#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "storage/record_reader.h"

#include <QElapsedTimer>

namespace samsprak::app {

namespace {

/// A project's week is done in a fraction; the largest are still good after it.
constexpr double MostSeconds = 3.0;

scheduling::assignment::SolveOptions optionsUntil(const std::shared_ptr<std::atomic_bool> &stop)
{
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    scheduling::assignment::SolveOptions options;
    options.secondsLeft = [stop, clock] {
        return stop->load() ? 0.0 : MostSeconds - double(clock->elapsed()) / 1000;
    };
    return options;
}

QString hours(int minutes)
{
    return DateWords::isolated(
        QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')));
}

} // namespace

WeekAssignmentViewModel::WeekAssignmentViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
    , m_thread(QStringLiteral("week assignment"))
{
    m_thread.start();
}

WeekAssignmentViewModel::~WeekAssignmentViewModel() { close(); }

void WeekAssignmentViewModel::setSession(ProfileSession *session)
{
    close();
    m_session = session;
}

void WeekAssignmentViewModel::close()
{
    ++m_request;
    if (m_stop)
        m_stop->store(true);
    m_searching = false;
}

void WeekAssignmentViewModel::open(const QDate &monday)
{
    if (!m_session)
        return;
    close();
    m_ill.clear();
    m_proposal = {};
    const quint64 request = ++m_request;
    m_session->read(
        this,
        [monday, zone = QString::fromUtf8(m_session->zone().id()),
         language = m_session->language()](const storage::RecordReader &reader) {
            return loadWeekAssignment(reader, monday, zone, language);
        },
        [this, request](Result<WeekAssignmentContents> contents) {
            if (request != m_request)
                return;
            m_problem = contents ? QString() : saveProblem(contents.error());
            m_contents = std::move(contents).valueOr({});
            showInterpreters();
            search();
            Q_EMIT opened();
        });
}

void WeekAssignmentViewModel::search()
{
    if (m_stop)
        m_stop->store(true);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_contents.question.gone = m_ill;
    m_searching = true;
    const quint64 request = ++m_request;
    m_thread.ask(
        this,
        [question = m_contents.question, stop = m_stop] {
            return scheduling::proposeWeek(question, optionsUntil(stop));
        },
        [this, request](Result<scheduling::WeekProposal> proposal) {
            if (request == m_request)
                takeProposal(std::move(proposal));
        });
    Q_EMIT changed();
}

void WeekAssignmentViewModel::takeProposal(Result<scheduling::WeekProposal> proposal)
{
    m_searching = false;
    m_problem = proposal ? QString() : saveProblem(proposal.error());
    m_proposal = std::move(proposal).valueOr({});
    acceptAll();
}

bool WeekAssignmentViewModel::canBeTaken(const scheduling::WeekRow &row) const
{
    return row.isChanged() && !row.after.isNull();
}

int WeekAssignmentViewModel::changeCount() const
{
    return int(std::count_if(m_proposal.rows.begin(), m_proposal.rows.end(),
                             [this](const scheduling::WeekRow &row) { return canBeTaken(row); }));
}

QString WeekAssignmentViewModel::travelBefore() const { return hours(m_proposal.before.travelMinutes); }
QString WeekAssignmentViewModel::travelAfter() const { return hours(m_proposal.after.travelMinutes); }

QString WeekAssignmentViewModel::qualityText() const
{
    const qint64 cost = m_proposal.after.cost;
    if (m_searching || m_proposal.rows.empty() || m_proposal.bound <= 0)
        return {};
    if (cost <= m_proposal.bound)
        return tr("No better plan exists for this week.");
    const int percent = int((cost - m_proposal.bound) * 100 / m_proposal.bound) + 1;
    return tr("At most %1 % from the best plan that there can be.").arg(percent);
}

void WeekAssignmentViewModel::toggle(const QString &bookingId)
{
    const Id id = Id::fromString(bookingId);
    const auto row = std::find_if(m_proposal.rows.begin(), m_proposal.rows.end(),
                                  [&](const scheduling::WeekRow &r) { return r.booking == id; });
    if (row == m_proposal.rows.end() || !canBeTaken(*row))
        return;
    if (m_accepted.erase(id) == 0)
        m_accepted.insert(id);
    show();
}

void WeekAssignmentViewModel::acceptAll()
{
    m_accepted.clear();
    for (const scheduling::WeekRow &row : m_proposal.rows)
        if (canBeTaken(row))
            m_accepted.insert(row.booking);
    show();
}

void WeekAssignmentViewModel::acceptNone()
{
    m_accepted.clear();
    show();
}

void WeekAssignmentViewModel::toggleIll(const QString &interpreterId)
{
    const Id id = Id::fromString(interpreterId);
    if (!m_contents.interpreters.contains(id))
        return;
    if (m_ill.erase(id) == 0)
        m_ill.insert(id);
    showInterpreters();
    search();
}

QString WeekAssignmentViewModel::nameOf(const Id &interpreter) const
{
    const auto found = m_contents.interpreters.find(interpreter);
    return found != m_contents.interpreters.end() ? found->second.name : QString();
}

void WeekAssignmentViewModel::show()
{
    const DateWords dates(m_session ? m_session->language() : QStringLiteral("sv"));
    std::vector<WeekAssignmentRow> rows;
    for (const scheduling::WeekRow &found : m_proposal.rows) {
        const Booking &booking = m_contents.bookings.at(found.booking);
        WeekAssignmentRow row;
        row.key = found.booking.toString();
        row.when = dates.weekdayShort(found.start.date) + u' ' +
                   DateWords::timeRange(found.start.minute, found.start.minute + booking.durationMinutes);
        row.title = m_contents.titles[found.booking];
        row.before = nameOf(found.before.isNull() && m_ill.contains(booking.interpreter) ? booking.interpreter
                                                                                         : found.before);
        row.after = nameOf(found.after);
        row.changes = canBeTaken(found);
        row.accepted = m_accepted.contains(found.booking);
        row.note = languageName(booking.language);
        if (const auto after = m_contents.interpreters.find(found.after);
            after != m_contents.interpreters.end())
            row.face = after->second.face;
        rows.push_back(std::move(row));
    }
    // What would change, and what nobody can take, is what a person has to read.
    std::stable_partition(rows.begin(), rows.end(),
                          [](const WeekAssignmentRow &row) { return row.changes || row.after.isEmpty(); });
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

void WeekAssignmentViewModel::showInterpreters()
{
    std::vector<ChoiceRow> rows;
    for (const auto &[id, interpreter] : m_contents.interpreters)
        rows.push_back({id.toString(), interpreter.name, {}, {}, interpreter.face, m_ill.contains(id)});
    std::sort(rows.begin(), rows.end(),
              [](const ChoiceRow &a, const ChoiceRow &b) { return a.text.localeAwareCompare(b.text) < 0; });
    m_interpreters.setChoices(std::move(rows));
}

void WeekAssignmentViewModel::take()
{
    if (!m_session || m_accepted.empty() || m_searching)
        return;
    SessionChange change;
    for (const scheduling::WeekRow &row : m_proposal.rows) {
        if (!m_accepted.contains(row.booking))
            continue;
        const Booking &booking = m_contents.bookings.at(row.booking);
        Booking wanted = booking;
        wanted.interpreter = row.after;
        askAgain(change, booking, wanted);
        change.session = booking.session;
    }
    m_lastChange->perform(std::move(change),
                          tr("%n interpreters are asked for", nullptr, int(m_accepted.size())),
                          [this] { Q_EMIT taken(); });
}

} // namespace samsprak::app
