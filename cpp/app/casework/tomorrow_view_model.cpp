// SPDX-License-Identifier: MPL-2.0
#include "app/casework/tomorrow_view_model.h"

#include "app/wording/date_words.h"
#include "storage/record_reader.h"

#include <algorithm>

namespace samsprak::app {

namespace {

constexpr int AnnouncedFromHour = 15;
constexpr int LongestWaitMs = 10 * 60 * 1000; ///< a tablet that slept finds out soon after
constexpr int GatherMs = 400;                 ///< changes come in bursts

bool concernsVisits(const std::set<Kind> &kinds)
{
    static constexpr Kind concerned[] = {Kind::Session, Kind::Attendance,  Kind::Booking, Kind::Participant,
                                         Kind::Plan,    Kind::Interpreter, Kind::Place,   Kind::Membership};
    return std::any_of(std::begin(concerned), std::end(concerned),
                       [&](Kind kind) { return kinds.contains(kind); });
}

} // namespace

TomorrowViewModel::TomorrowViewModel(QObject *parent)
    : QObject(parent)
{
    m_clock.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(GatherMs);
    connect(&m_clock, &QTimer::timeout, this, &TomorrowViewModel::timePassed);
    connect(&m_soon, &QTimer::timeout, this, &TomorrowViewModel::reload);
}

void TomorrowViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_clock.stop();
    m_soon.stop();
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (concernsVisits(changes.kinds))
                m_soon.start();
        });
        connect(session, &ProfileSession::languageChanged, this, &TomorrowViewModel::show);
        connect(session, &ProfileSession::clockChanged, this, &TomorrowViewModel::timePassed);
        timePassed();
        reload();
    }
    Q_EMIT sessionChanged();
}

QDateTime TomorrowViewModel::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
}

void TomorrowViewModel::reload()
{
    if (!m_session)
        return;
    const QDate day = dayToPrepare(now().date());
    m_session->read(
        this,
        [actor = m_session->actor(), day, zone = QString::fromLatin1(m_session->zone().id())](
            const storage::RecordReader &reader) { return loadVisits(reader, actor, day, zone); },
        [this, day](std::vector<VisitFacts> facts) {
            m_facts = std::move(facts);
            m_day = day;
            m_loaded = true;
            show();
        });
}

void TomorrowViewModel::show()
{
    if (!m_session)
        return;
    m_visits.clear();
    m_gaps = 0;
    for (const VisitFacts &facts : m_facts) {
        const Visit visit = describe(facts, m_session->language());
        m_gaps += visit.gaps;
        m_visits.append(QVariant::fromValue(visit));
    }
    Q_EMIT contentChanged();
    updateAnnouncement();
}

void TomorrowViewModel::timePassed()
{
    if (!m_session)
        return;
    const QDateTime current = now();
    const QDateTime announcement(current.date(), QTime(AnnouncedFromHour, 0), m_session->zone());
    const QDateTime midnight = current.date().addDays(1).startOfDay(m_session->zone());
    const qint64 wait = current.msecsTo(current < announcement ? announcement : midnight);
    m_clock.start(int(std::clamp<qint64>(wait + 1, 1, LongestWaitMs)));
    if (m_loaded && m_day != dayToPrepare(current.date()))
        reload();
    else
        updateAnnouncement();
}

void TomorrowViewModel::updateAnnouncement()
{
    const bool late = m_session && now().time().hour() >= AnnouncedFromHour;
    const bool announced = late && m_gaps > 0 && m_putAwayDay != m_day;
    if (announced == m_announced)
        return;
    m_announced = announced;
    Q_EMIT announcedChanged();
}

void TomorrowViewModel::putAway()
{
    m_putAwayDay = m_day;
    updateAnnouncement();
}

QString TomorrowViewModel::dayWords() const
{
    if (!m_session || !m_day.isValid())
        return {};
    return DateWords(m_session->language()).weekdayDayAndMonth(m_day);
}

QString TomorrowViewModel::gapWords() const
{
    const auto without = std::count_if(m_visits.begin(), m_visits.end(),
                                       [](const QVariant &visit) { return visit.value<Visit>().gaps > 0; });
    return without > 0 ? tr("%n visit(s) lack something", nullptr, int(without)) : QString();
}

} // namespace samsprak::app
