// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/assignment_view_model.h"

#include "app/calendar/entered_time.h"
#include "app/calendar/order_changes.h"
#include "app/wording/date_words.h"
#include "domain/attachment.h"
#include "scheduling/zone.h"

#include <QBuffer>

namespace samsprak::app {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 ShownBefore = 10 * Minute;
/// Sessions are held within a day; what is longer was mistyped.
constexpr int LongestMinutes = 12 * 60;

bool isGiven(BookingState state)
{
    return state == BookingState::Held || state == BookingState::Ordered || state == BookingState::Received ||
           state == BookingState::Confirmed;
}

QString absentWords(AbsentParty party)
{
    switch (party) {
    case AbsentParty::Interpreter:
        return AssignmentViewModel::tr("The interpreter did not come.");
    case AbsentParty::Participant:
        return AssignmentViewModel::tr("The participant did not come.");
    case AbsentParty::Staff:
        return AssignmentViewModel::tr("Nobody of us came.");
    case AbsentParty::Nobody:
        return {};
    }
    return {};
}

} // namespace

AssignmentViewModel::AssignmentViewModel(LastChange *lastChange, QObject *parent)
    : QObject(parent)
    , m_lastChange(lastChange)
{
}

const Booking &AssignmentViewModel::booking() const
{
    static const Booking none;
    return m_contents.booking ? *m_contents.booking : none;
}

std::optional<qint64> AssignmentViewModel::start() const
{
    return scheduling::toUtc(booking().start, booking().zone);
}

const Interpreter *AssignmentViewModel::interpreter() const
{
    const auto found = m_contents.interpreters.find(booking().interpreter);
    const bool ofOwnPool = booking().agency.isNull() && found != m_contents.interpreters.end();
    return ofOwnPool ? &found->second : nullptr;
}

void AssignmentViewModel::show(const BookingContents &contents)
{
    m_contents = contents;
    if (m_shown != booking().id) {
        m_shown = booking().id;
        m_actualStart = booking().start.isValid() ? DateWords::time(booking().start.minute) : QString();
        const LocalTime end = scheduling::plusMinutes(booking().start, booking().durationMinutes);
        m_actualEnd = booking().start.isValid() ? DateWords::time(end.minute) : QString();
        m_breakMinutes = m_lateMinutes = m_travelMinutes = m_travelKilometres = 0;
        m_problem.clear();
        Q_EMIT entered();
    }
    Q_EMIT changed();
}

bool AssignmentViewModel::due() const
{
    const auto from = start();
    const BookingState state = booking().state;
    const bool isOver =
        state == BookingState::Performed || state == BookingState::NoShow || state == BookingState::Reviewed;
    return m_session && from && (isOver || (isGiven(state) && m_session->now() >= *from - ShownBefore));
}

bool AssignmentViewModel::begun() const
{
    const auto from = start();
    return m_session && from && m_session->now() >= *from;
}

bool AssignmentViewModel::open() const
{
    return due() && begun() && isGiven(booking().state) && !m_contents.agencies.requisition &&
           booking().absentParty == AbsentParty::Nobody;
}

QString AssignmentViewModel::whenText() const
{
    const auto from = start();
    if (!m_session || !from)
        return {};
    const QString time =
        DateWords::timeRange(booking().start.minute, booking().start.minute + booking().durationMinutes);
    const qint64 left = (*from - m_session->now() + Minute - 1) / Minute;
    return left > 0 ? tr("%1 · begins in %n minute(s)", nullptr, int(left)).arg(time) : time;
}

QString AssignmentViewModel::meetingText() const
{
    const QString who = interpreter() ? interpreter()->name : booking().interpreterName;
    const QString name = who.isEmpty() ? tr("the interpreter") : DateWords::isolated(who);
    switch (booking().mode) {
    case BookingMode::OnSite:
        return tr("%1 comes to you.").arg(name);
    case BookingMode::Phone:
        return tr("You call %1.").arg(name);
    case BookingMode::Video:
        return tr("You meet %1 by video: open the link.").arg(name);
    }
    return {};
}

QString AssignmentViewModel::phone() const
{
    return booking().connectionPhone.isEmpty() && interpreter() ? interpreter()->phone
                                                                : booking().connectionPhone;
}

QString AssignmentViewModel::code() const { return booking().connectionCode; }

QString AssignmentViewModel::link() const { return booking().connectionLink; }

QString AssignmentViewModel::resultText() const
{
    if (booking().absentParty != AbsentParty::Nobody)
        return absentWords(booking().absentParty);
    if (!m_contents.agencies.requisition)
        return {};
    const Requisition &done = *m_contents.agencies.requisition;
    const QString signedText = tr("Carried out %1, signed.")
                                   .arg(DateWords::timeRange(done.actualStart.minute, done.actualEnd.minute));
    return done.reviewedAt != 0 ? signedText + u' ' + tr("Looked through.") : signedText;
}

bool AssignmentViewModel::reviewable() const
{
    return m_contents.agencies.requisition && m_contents.agencies.requisition->reviewedAt == 0 &&
           booking().state == BookingState::Performed;
}

void AssignmentViewModel::hasNotCome(const QString &party)
{
    const auto absent = fromCode<AbsentParty>(party);
    if (!open() || absent == AbsentParty::Nobody)
        return;
    m_lastChange->perform(closeBooking(booking(), absent), absentWords(absent));
}

/// What was entered, or nothing and a problem.
std::optional<Requisition> AssignmentViewModel::enteredRequisition()
{
    const auto from = enteredTime(m_actualStart);
    const auto until = enteredTime(m_actualEnd);
    const int minutes = from && until ? (*until - *from + 24 * 60) % (24 * 60) : 0;
    if (!from || !until || minutes == 0 || minutes > LongestMinutes) {
        m_problem = tr("The times do not fit together. Write when it began and when it ended.");
        return std::nullopt;
    }
    if (m_breakMinutes >= minutes) {
        m_problem = tr("The break is longer than the assignment.");
        return std::nullopt;
    }
    Requisition requisition;
    requisition.id = Id::fromName(booking().id, u"requisition");
    requisition.booking = booking().id;
    requisition.unit = booking().unit;
    requisition.actualStart = {booking().start.date, *from};
    requisition.actualEnd = scheduling::plusMinutes(requisition.actualStart, minutes);
    requisition.breakMinutes = m_breakMinutes;
    requisition.travelMinutes = m_travelMinutes;
    requisition.travelKilometres = m_travelKilometres;
    requisition.lateMinutes = m_lateMinutes;
    requisition.deviation = m_lateMinutes > 0 ? DeviationKind::Late : DeviationKind::None;
    requisition.signedBy = m_session->actor();
    requisition.signedAt = m_session->now();
    return requisition;
}

void AssignmentViewModel::sign(const QByteArray &signature)
{
    if (!m_session || !open())
        return;
    m_problem.clear();
    std::optional<Requisition> requisition = enteredRequisition();
    if (requisition && signature.isEmpty())
        m_problem = tr("The signature is missing. Sign in the box.");
    if (!m_problem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    Attachment attachment;
    attachment.id = m_session->newId();
    attachment.bucket = Bucket::unitCalendar(booking().unit);
    attachment.attachmentKind = AttachmentKind::Signature;
    attachment.about = requisition->id;
    attachment.mediaType = QStringLiteral("image/svg+xml");
    attachment.madeBy = m_session->actor();
    attachment.madeAt = m_session->now();
    requisition->signature = attachment.id;
    SessionChange step = closeBooking(booking(), AbsentParty::Nobody);
    step.forward.create(*requisition);
    auto bytes = std::make_shared<QBuffer>();
    bytes->setData(signature);
    bytes->open(QIODevice::ReadOnly);
    m_session->attach(
        attachment, bytes, std::move(step.forward), this, [this](const Result<Attachment> &done) {
            if (!done)
                m_problem =
                    tr("The signature could not be saved. What was saved before is safe. Try once more.");
            Q_EMIT changed();
        });
}

void AssignmentViewModel::review()
{
    if (!m_session || !reviewable())
        return;
    const Requisition &before = *m_contents.agencies.requisition;
    Requisition after = before;
    after.reviewedBy = m_session->actor();
    after.reviewedAt = m_session->now();
    SessionChange step = reviewBooking(booking());
    step.forward.update(before, after);
    m_lastChange->perform(std::move(step), tr("Looked through"));
}

} // namespace samsprak::app
