// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/cancellation_view_model.h"

#include "app/calendar/agency_words.h"
#include "app/calendar/order_changes.h"
#include "scheduling/shipped_agreements.h"
#include "scheduling/zone.h"

#include <QRegularExpression>

namespace samsprak::app {

namespace {

using scheduling::CancellationCost;

bool isWithAgency(BookingState state)
{
    return state == BookingState::Ordered || state == BookingState::Received ||
           state == BookingState::Confirmed;
}

scheduling::Assignment asBooked(const Booking &booking, const scheduling::Interval &time)
{
    scheduling::Assignment assignment;
    assignment.booked = time;
    assignment.level =
        booking.minimumLevel == InterpreterLevel::None ? InterpreterLevel::Other : booking.minimumLevel;
    assignment.mode = booking.mode;
    return assignment;
}

} // namespace

CancellationViewModel::CancellationViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
{
}

void CancellationViewModel::show(const BookingContents &contents)
{
    const bool same =
        m_contents.booking && contents.booking && m_contents.booking->id == contents.booking->id;
    m_contents = contents;
    if (!same)
        setReason({});
    refresh();
}

void CancellationViewModel::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT reasonChanged();
}

bool CancellationViewModel::needed() const
{
    return m_contents.booking && !m_contents.booking->agency.isNull() &&
           (isWithAgency(m_contents.booking->state) || m_contents.booking->state == BookingState::Tentative);
}

void CancellationViewModel::refresh()
{
    m_problem.clear();
    workOut();
    Q_EMIT changed();
}

void CancellationViewModel::workOut()
{
    m_costText.clear();
    m_freeText.clear();
    m_sourceText.clear();
    m_lines.clear();
    m_costs = false;
    m_amount = 0;
    if (!needed() || !m_session)
        return;
    const Booking &booking = *m_contents.booking;
    const auto found = m_contents.agencies.agreements.find(booking.agency);
    const auto *rules = found == m_contents.agencies.agreements.end()
                            ? nullptr
                            : scheduling::agreementOn(scheduling::shippedAgreements(),
                                                      found->second.agreement, booking.start.date);
    const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
    const auto cost = rules && time
                          ? scheduling::cancellationCost(*rules, asBooked(booking, *time), m_session->now())
                          : Result<CancellationCost>(ErrorCode::NotFound);
    if (cost)
        tell(*cost, *rules);
    else
        m_costText =
            tr("What it costs is not known: the agreement's rule for cancelling is not on this tablet. "
               "Ask the agency first.");
}

void CancellationViewModel::tell(const CancellationCost &cost, const scheduling::Agreement &rules)
{
    const auto local = [this](qint64 utc) { return QDateTime::fromMSecsSinceEpoch(utc, m_session->zone()); };
    const QString until = dayAndTime(local(cost.freeUntil), local(m_session->now()), m_session->language());
    m_costs = cost.outcome != scheduling::CancellationOutcome::Free;
    if (!m_costs) {
        m_costText = tr("Cancelling costs nothing now.");
        m_freeText = tr("Free until %1").arg(until);
    } else {
        const bool priced = cost.fee && cost.fee->priced;
        m_amount = priced ? cost.amount : 0;
        m_costText = priced
                         ? tr("Cancelling now costs %1.").arg(amountWords(cost.amount))
                         : tr("Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement's "
                              "prices are not on this tablet.")
                               .arg(m_contents.booking->durationMinutes)
                               .arg(cost.feePercent);
        m_freeText = tr("It was free until %1").arg(until);
    }
    m_lines
        << (cost.workingDaysOnly
                ? tr("Free until %1 hours before; weekends and holidays are not counted.").arg(cost.ruleHours)
                : tr("Free until %1 hours before.").arg(cost.ruleHours));
    if (cost.travelMayBeOwed)
        m_lines << tr("Travel that is already paid for may be owed.");
    const auto title = rules.title.find(QStringLiteral("sv"));
    m_sourceText =
        tr("By %1, version %2").arg(title != rules.title.end() ? title->second : rules.id).arg(rules.version);
}

/// The reason goes to the agency: a participant's name must not.
bool CancellationViewModel::namesParticipant() const
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    const QStringList said = m_reason.toCaseFolded().split(between, Qt::SkipEmptyParts);
    for (const QString &name : m_contents.agencies.participantNames)
        for (const QString &word : name.toCaseFolded().split(between, Qt::SkipEmptyParts))
            if (word.size() > 2 && said.contains(word))
                return true;
    return false;
}

void CancellationViewModel::cancel()
{
    if (!needed() || !m_session)
        return;
    if (namesParticipant()) {
        m_problem =
            tr("A participant's name stands in the reason. Names do not leave the house: say it without.");
        Q_EMIT changed();
        return;
    }
    const std::pair shown{m_costs, m_amount};
    workOut();
    if (std::pair{m_costs, m_amount} != shown) {
        m_problem = tr("The cost has changed since it was shown. This is what it is now.");
        Q_EMIT changed();
        return;
    }
    m_lastChange->perform(cancelOrder(*m_contents.booking, m_reason, m_amount, m_contents.refusal),
                          tr("Cancelled. Tell the agency."));
}

} // namespace samsprak::app
