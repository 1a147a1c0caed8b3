// SPDX-License-Identifier: MPL-2.0
#include "app/participant/today_view_model.h"

#include "app/wording/date_words.h"
#include "storage/record_reader.h"
#include "storage/replica.h"

#include <QDateTime>

namespace samsprak::app {

namespace {
constexpr int DaysAhead = 14;
}

struct TodayViewModel::Content
{
    std::optional<Participant> participant;
    std::vector<Card> cards;
};

TodayViewModel::TodayViewModel(QObject *parent)
    : QObject(parent)
{
    // 'Now' and the sun's place change by the minute without any data changing.
    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, &TodayViewModel::show);
}

void TodayViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (changes.kinds.contains(Kind::Card) || changes.kinds.contains(Kind::Participant))
                reload();
        });
        connect(session, &ProfileSession::languageChanged, this, &TodayViewModel::show);
        // A moved clock may need days that were not read yet.
        connect(session, &ProfileSession::clockChanged, this, &TodayViewModel::reload);
        m_minute.start();
        reload();
    }
    Q_EMIT sessionChanged();
}

LocalTime TodayViewModel::now() const
{
    if (!m_session)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(m_session->now(), m_session->zone());
    return {local.date(), local.time().hour() * 60 + local.time().minute()};
}

QString TodayViewModel::dayText() const
{
    return m_session ? DateWords(m_session->language()).weekdayDayAndMonth(now().date) : QString();
}

QString TodayViewModel::nowTime() const { return DateWords::time(now().minute); }

QVariantList TodayViewModel::day() const
{
    QVariantList day;
    for (const Appointment &appointment : m_day)
        day.append(QVariant::fromValue(appointment));
    return day;
}

void TodayViewModel::reload()
{
    const Id self = m_session->actor();
    const LocalTime from{now().date, 0};
    const LocalTime until{from.date.addDays(DaysAhead), 0};
    m_session->read<Content>(
        this,
        [self, from, until](const storage::RecordReader &reader) {
            Content content;
            content.participant = reader.find<Participant>(self).valueOr(std::nullopt);
            content.cards = reader.all<Card>()
                                .where(&Card::reader, self)
                                .from(&Card::start, from)
                                .before(&Card::start, until)
                                .orderBy(&Card::start)
                                .list()
                                .valueOr({});
            return content;
        },
        [this](Content content) {
            m_name = content.participant ? content.participant->givenName : m_session->displayName();
            m_face = content.participant ? content.participant->face : 0;
            m_cards = std::move(content.cards);
            m_loaded = true;
            show();
        });
}

void TodayViewModel::show()
{
    if (!m_session)
        return;
    const LocalTime at = now();
    m_upcoming = upcomingAppointments(m_cards, at, m_session->language());
    m_following.replace(m_upcoming.following);
    std::vector<Appointment> day = appointmentsOfTheDay(m_cards, at, m_session->language());
    if (day != m_day) {
        m_day = std::move(day);
        Q_EMIT dayChanged();
    }
    Q_EMIT contentChanged();
}

} // namespace samsprak::app
