// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agency_order_view_model.h"

#include "app/calendar/agency_words.h"
#include "app/calendar/booking_wish.h"
#include "app/calendar/order_changes.h"
#include "app/calendar/order_details.h"
#include "app/wording/date_words.h"
#include "scheduling/billing.h"
#include "scheduling/reply_deadline.h"
#include "scheduling/shipped_agreements.h"
#include "scheduling/zone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrlQuery>

namespace samsprak::app {

namespace {

bool isOpenOrder(BookingState state)
{
    return state == BookingState::Ordered || state == BookingState::Received;
}

const scheduling::Agreement *rulesOf(const AgencyAgreement &agency, const QDate &day)
{
    return scheduling::agreementOn(scheduling::shippedAgreements(), agency.agreement, day);
}

} // namespace

AgencyOrderViewModel::AgencyOrderViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
{
}

const Booking &AgencyOrderViewModel::booking() const
{
    static const Booking none;
    return m_contents.booking ? *m_contents.booking : none;
}

const AgencyAgreement *AgencyOrderViewModel::agency(const Id &id) const
{
    const auto found = m_contents.agencies.agreements.find(id);
    return found != m_contents.agencies.agreements.end() ? &found->second : nullptr;
}

const AgencyAgreement *AgencyOrderViewModel::agency() const { return agency(booking().agency); }

void AgencyOrderViewModel::show(const BookingContents &contents)
{
    m_contents = contents;
    showAgencies();
    showWarnings();
    showText();
    Q_EMIT changed();
}

bool AgencyOrderViewModel::offered() const
{
    const BookingState state = booking().state;
    const bool isFree = !m_contents.booking || isRefused(booking()) || (isOpenOrder(state) && late());
    return isFree && !m_contents.agencies.choices.empty() && !m_contents.wishes.language.isEmpty();
}

bool AgencyOrderViewModel::standing() const
{
    return m_contents.booking && !booking().agency.isNull() && booking().state != BookingState::Refused;
}

bool AgencyOrderViewModel::waiting() const
{
    const BookingState state = booking().state;
    return standing() &&
           (isOpenOrder(state) || state == BookingState::Confirmed || state == BookingState::Unfilled);
}

QString AgencyOrderViewModel::agencyName() const
{
    const AgencyAgreement *found = agency();
    return found ? found->name : QString();
}

QString AgencyOrderViewModel::agencyPhone() const
{
    const AgencyAgreement *found = agency();
    return found ? found->phone : QString();
}

QDateTime AgencyOrderViewModel::local(qint64 utc) const
{
    return QDateTime::fromMSecsSinceEpoch(utc, m_session->zone());
}

/// The hub's deadline; before the hub has the order, the one that the agreement would give it now.
qint64 AgencyOrderViewModel::dueAt() const
{
    if (booking().state != BookingState::Tentative || booking().replyDueAt != 0)
        return booking().replyDueAt;
    const AgencyAgreement *found = agency();
    const auto *rules = found ? rulesOf(*found, booking().start.date) : nullptr;
    const auto start = scheduling::toUtc(booking().start, booking().zone);
    if (!rules || !start || !m_session)
        return 0;
    const auto deadline = scheduling::replyDeadline(*rules, m_session->now(), *start);
    return deadline ? deadline->confirmBy.value_or(0) : 0;
}

bool AgencyOrderViewModel::late() const
{
    return m_session && isOpenOrder(booking().state) && booking().replyDueAt != 0 &&
           booking().replyDueAt < m_session->now();
}

QString AgencyOrderViewModel::deadlineText() const
{
    const bool waits = isOpenOrder(booking().state) || booking().state == BookingState::Tentative;
    if (!m_session || !standing() || !waits)
        return {};
    const qint64 due = dueAt();
    if (due == 0)
        return tr("The agreement gives no time to answer by. Agree on one.");
    const QString when = dayAndTime(local(due), local(m_session->now()), m_session->language());
    return late() ? tr("Late: the answer was due %1").arg(when) : tr("Answer by %1").arg(when);
}

QString AgencyOrderViewModel::whyOf(const scheduling::AgencyChoice &choice,
                                    const std::optional<Id> &next) const
{
    if (choice.alreadyAsked)
        return tr("Has been asked and could not");
    if (choice.agency == booking().agency && isOpenOrder(booking().state))
        return tr("Has not answered in time");
    if (next && choice.agency == *next)
        return m_contents.agencies.choices.front().agency == *next
                   ? tr("Its turn: first in the agreement's order")
                   : tr("Its turn: those before it have been asked");
    const AgencyAgreement *before = next ? agency(*next) : nullptr;
    return before ? tr("Asked after %1").arg(DateWords::isolated(before->name)) : QString();
}

void AgencyOrderViewModel::showAgencies()
{
    std::vector<scheduling::AgencyChoice> choices = m_contents.agencies.choices;
    for (scheduling::AgencyChoice &choice : choices)
        if (choice.agency == booking().agency && late())
            choice.alreadyAsked = true;
    const std::optional<Id> next = scheduling::nextAgency(choices);
    std::vector<AgencyRow> rows;
    for (const scheduling::AgencyChoice &choice : m_contents.agencies.choices) {
        const AgencyAgreement *found = agency(choice.agency);
        if (!found)
            continue;
        AgencyRow row;
        row.key = choice.agency.toString();
        row.name = found->name;
        row.rank = choice.rank;
        row.turn = next && choice.agency == *next;
        row.asked = choice.alreadyAsked || (choice.agency == booking().agency && late());
        row.why = whyOf(choice, next);
        if (choice.history)
            row.history = historyWords(*choice.history, m_contents.wishes.language);
        rows.push_back(std::move(row));
    }
    m_agencies.setRows(std::move(rows));
}

void AgencyOrderViewModel::showWarnings()
{
    m_warnings.clear();
    const Session &session = m_contents.bundle.session;
    const LocalTime &start = m_contents.request.start;
    const auto time = scheduling::toInterval(start, session.durationMinutes, session.zone);
    const auto next = scheduling::nextAgency(m_contents.agencies.choices);
    const AgencyAgreement *found = standing() ? agency() : next ? agency(*next) : nullptr;
    const auto *rules = found ? rulesOf(*found, start.date) : nullptr;
    if (!rules || !time)
        return;
    scheduling::PlannedAssignment planned;
    planned.time = *time;
    planned.interpreters = booking().interpreterCount;
    for (const scheduling::BookingNotice &notice : scheduling::warnings(*rules, planned))
        if (const QString words = warningWords(notice); !words.isEmpty() && !m_warnings.contains(words))
            m_warnings << words;
}

Result<scheduling::OrderText> AgencyOrderViewModel::textOf(const Booking &wanted,
                                                           const AgencyAgreement &found) const
{
    Booking asked = wanted;
    if (asked.replyDueAt == 0)
        asked.replyDueAt = dueAt();
    return swedishOrder(asked, found, m_contents);
}

QString AgencyOrderViewModel::problemOf(const Error &error) const
{
    if (error.detail.startsWith(QLatin1String("name in")))
        return tr(
            "A participant's name stands in the order's place, connection or dialect. Names do not leave "
            "the house: change it, then order.");
    return tr(
        "The order can't be written: something in it does not fit together. Check the time and the place.");
}

void AgencyOrderViewModel::showText()
{
    m_text = {};
    m_problem.clear();
    const AgencyAgreement *found = standing() ? agency() : nullptr;
    if (!found)
        return;
    auto text = textOf(booking(), *found);
    if (text)
        m_text = std::move(*text);
    else
        m_problem = problemOf(text.error());
}

QUrl AgencyOrderViewModel::mail() const
{
    const AgencyAgreement *found = agency();
    if (!found || found->email.isEmpty() || m_text.body.isEmpty())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(found->email);
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(
            QUrl::toPercentEncoding(QString(text).replace(u'\n', QLatin1String("\r\n"))));
    };
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(m_text.subject), encoded(m_text.body)),
                 QUrl::StrictMode);
    return url;
}

QUrl AgencyOrderViewModel::call() const
{
    QString digits;
    for (const QChar c : agencyPhone())
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    return digits.isEmpty() ? QUrl() : QUrl(QStringLiteral("tel:") + digits);
}

void AgencyOrderViewModel::order(const QString &agencyId)
{
    const AgencyAgreement *found = agency(Id::fromString(agencyId));
    if (!m_session || !found || !offered())
        return;
    Booking wanted = wantedBooking(m_contents, m_session->newId(), m_session->actor());
    wanted.agency = found->id;
    const auto text = swedishOrder(wanted, *found, m_contents);
    m_problem = text ? QString() : problemOf(text.error());
    if (text)
        m_lastChange->perform(
            orderBooking(m_contents.booking, wanted, m_contents.refusal),
            tr("The order to %1 is written down. Send it now.").arg(DateWords::isolated(found->name)));
    else
        Q_EMIT changed();
}

void AgencyOrderViewModel::copyCard()
{
    if (!m_text.card.isEmpty())
        QGuiApplication::clipboard()->setText(m_text.card);
}

} // namespace samsprak::app
