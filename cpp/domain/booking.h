// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"

namespace samsprak {

enum class BookingMode : uint8_t { OnSite, Phone, Video };
template <>
struct EnumCodes<BookingMode>
{
    static constexpr std::pair<BookingMode, const char *> values[] = {
        {BookingMode::OnSite, "on_site"}, {BookingMode::Phone, "phone"}, {BookingMode::Video, "video"}};
};

/// The life of an interpreter booking. A tablet writes Draft, Tentative and Cancelled; only the hub writes
/// Held to Refused, and Confirmed is the counterpart's word.
enum class BookingState : uint8_t {
    Draft,
    Tentative,
    Held,
    Ordered,
    Received,
    Confirmed,
    Unfilled,
    Refused,
    Cancelled,
    Performed,
    NoShow, ///< somebody did not come: `Booking::absentParty` says who
    Reviewed
};
template <>
struct EnumCodes<BookingState>
{
    static constexpr std::pair<BookingState, const char *> values[] = {
        {BookingState::Draft, "draft"},         {BookingState::Tentative, "tentative"},
        {BookingState::Held, "held"},           {BookingState::Ordered, "ordered"},
        {BookingState::Received, "received"},   {BookingState::Confirmed, "confirmed"},
        {BookingState::Unfilled, "unfilled"},   {BookingState::Refused, "refused"},
        {BookingState::Cancelled, "cancelled"}, {BookingState::Performed, "performed"},
        {BookingState::NoShow, "no_show"},      {BookingState::Reviewed, "reviewed"},
    };
};

/// What the counterpart said about an order. Staff write it down; the hub takes the state from it.
enum class CounterpartAnswer : uint8_t { None, Received, Confirmed, Unfilled };
template <>
struct EnumCodes<CounterpartAnswer>
{
    static constexpr std::pair<CounterpartAnswer, const char *> values[] = {
        {CounterpartAnswer::None, ""},
        {CounterpartAnswer::Received, "received"},
        {CounterpartAnswer::Confirmed, "confirmed"},
        {CounterpartAnswer::Unfilled, "unfilled"}};
};

/// Who did not come.
enum class AbsentParty : uint8_t { Nobody, Interpreter, Participant, Staff };
template <>
struct EnumCodes<AbsentParty>
{
    static constexpr std::pair<AbsentParty, const char *> values[] = {
        {AbsentParty::Nobody, ""},
        {AbsentParty::Interpreter, "interpreter"},
        {AbsentParty::Participant, "participant"},
        {AbsentParty::Staff, "staff"}};
};

/// An interpreter asked for one session. The times are the session's, so that arbitration needs no other
/// record.
struct Booking : Record
{
    Id session;
    Id unit;
    Id interpreter;
    QString language;
    BookingMode mode = BookingMode::OnSite;
    InterpreterLevel minimumLevel = InterpreterLevel::None;
    Gender wishedGender = Gender::Unstated;
    LocalTime start;
    int durationMinutes = 60;
    QString zone;
    Id place;
    BookingState state = BookingState::Draft;
    bool legalRight = false; ///< the law gives the participant an interpreter here (FL 13 §)
    Id requestedBy;          ///< person
    qint64 decidedAt = 0;    ///< UTC milliseconds, by the hub
    Id participant;          ///< whom it is for; null for a group

    Id agency;             ///< the agreement that it is ordered under; null: the own pool
    QString orderNumber;   ///< ours, by which answers are matched
    QString agencyNumber;  ///< theirs
    qint64 orderedAt = 0;  ///< UTC milliseconds, by the hub
    qint64 replyDueAt = 0; ///< UTC milliseconds, by the hub; 0: the agreement sets none
    IdSet agenciesAsked;   ///< by the hub: those that were asked before and could not, or did not answer
    CounterpartAnswer answer = CounterpartAnswer::None;
    QString answerText;      ///< what the counterpart wrote, as it stood
    QString interpreterName; ///< whom the agency sends
    QString connectionPhone; ///< how to connect
    QString connectionCode;
    QString connectionLink;

    QString rankedModes; ///< codes of BookingMode that will do, the wanted one first, with spaces between
    QString dialect;
    bool dialectRequired = false;
    bool levelRequired = true;
    bool genderRequired = false;
    bool securityCleared = false;
    IdSet deniedInterpreters;
    int interpreterCount = 1; ///< two for long sessions

    Id cancelledBy;                ///< person, by the hub
    qint64 cancelledAt = 0;        ///< UTC milliseconds, by the hub: when it was made
    QString cancellationReason;    ///< never a participant's name
    qint64 cancellationAmount = 0; ///< öre, as was shown before it was cancelled
    Id replaces;                   ///< the booking whose place this one takes
    AbsentParty absentParty = AbsentParty::Nobody;
};
template <>
struct Declaration<Booking>
{
    static constexpr Kind kind = Kind::Booking;
    static constexpr const char *name = "booking";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "session", &Booking::session).keyed(), field(2, "unit", &Booking::unit),
        field(3, "interpreter", &Booking::interpreter).keyed(), field(4, "language", &Booking::language),
        field(5, "mode", &Booking::mode), field(6, "minimum_level", &Booking::minimumLevel),
        field(7, "wished_gender", &Booking::wishedGender), field(8, "start", &Booking::start),
        field(9, "duration_minutes", &Booking::durationMinutes), field(10, "zone", &Booking::zone),
        field(11, "place", &Booking::place), field(12, "state", &Booking::state).merges(MergeRule::HubOnly),
        field(13, "legal_right", &Booking::legalRight), field(14, "requested_by", &Booking::requestedBy),
        field(15, "decided_at", &Booking::decidedAt).merges(MergeRule::HubOnly),
        field(16, "participant", &Booking::participant), field(17, "agency", &Booking::agency),
        field(18, "order_number", &Booking::orderNumber), field(19, "agency_number", &Booking::agencyNumber),
        field(20, "ordered_at", &Booking::orderedAt).merges(MergeRule::HubOnly),
        field(21, "reply_due_at", &Booking::replyDueAt).merges(MergeRule::HubOnly),
        field(22, "agencies_asked", &Booking::agenciesAsked).merges(MergeRule::HubOnly),
        field(23, "answer", &Booking::answer), field(24, "answer_text", &Booking::answerText),
        field(25, "interpreter_name", &Booking::interpreterName),
        field(26, "connection_phone", &Booking::connectionPhone),
        field(27, "connection_code", &Booking::connectionCode),
        field(28, "connection_link", &Booking::connectionLink),
        field(29, "ranked_modes", &Booking::rankedModes), field(30, "dialect", &Booking::dialect),
        field(31, "dialect_required", &Booking::dialectRequired),
        field(32, "level_required", &Booking::levelRequired),
        field(33, "gender_required", &Booking::genderRequired),
        field(34, "security_cleared", &Booking::securityCleared),
        field(35, "denied_interpreters", &Booking::deniedInterpreters),
        field(36, "interpreter_count", &Booking::interpreterCount),
        field(37, "cancelled_by", &Booking::cancelledBy).merges(MergeRule::HubOnly),
        field(38, "cancelled_at", &Booking::cancelledAt).merges(MergeRule::HubOnly),
        field(39, "cancellation_reason", &Booking::cancellationReason),
        field(40, "cancellation_amount", &Booking::cancellationAmount),
        field(41, "replaces", &Booking::replaces), field(42, "absent_party", &Booking::absentParty));
    static Bucket home(const Booking &b) { return Bucket::unitCalendar(b.unit); }
};

/// How an assignment went otherwise than ordered.
enum class DeviationKind : uint8_t { None, Late, Absent, Quality, Service, Other };
template <>
struct EnumCodes<DeviationKind>
{
    static constexpr std::pair<DeviationKind, const char *> values[] = {
        {DeviationKind::None, ""},           {DeviationKind::Late, "late"},
        {DeviationKind::Absent, "absent"},   {DeviationKind::Quality, "quality"},
        {DeviationKind::Service, "service"}, {DeviationKind::Other, "other"}};
};

/// What an assignment came to: the actual times and what else is paid for, signed by those who were there.
struct Requisition : Record
{
    Id booking;
    Id unit;
    LocalTime actualStart; ///< wall time in the booking's zone
    LocalTime actualEnd;
    int breakMinutes = 0;
    int wasteMinutes = 0;  ///< travelling and waiting within ordinary hours
    int travelMinutes = 0; ///< there and back
    int travelKilometres = 0;
    qint64 expenses = 0; ///< öre
    int lateMinutes = 0; ///< that the interpreter came late
    DeviationKind deviation = DeviationKind::None;
    QString deviationNote;
    Id signature; ///< attachment
    Id signedBy;  ///< person
    qint64 signedAt = 0;
    Id reviewedBy; ///< person
    qint64 reviewedAt = 0;
};
template <>
struct Declaration<Requisition>
{
    static constexpr Kind kind = Kind::Requisition;
    static constexpr const char *name = "requisition";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "booking", &Requisition::booking).keyed(), field(2, "unit", &Requisition::unit),
        field(3, "actual_start", &Requisition::actualStart), field(4, "actual_end", &Requisition::actualEnd),
        field(5, "break_minutes", &Requisition::breakMinutes),
        field(6, "waste_minutes", &Requisition::wasteMinutes),
        field(7, "travel_minutes", &Requisition::travelMinutes),
        field(8, "travel_kilometres", &Requisition::travelKilometres),
        field(9, "expenses", &Requisition::expenses), field(10, "late_minutes", &Requisition::lateMinutes),
        field(11, "deviation", &Requisition::deviation),
        field(12, "deviation_note", &Requisition::deviationNote),
        field(13, "signature", &Requisition::signature), field(14, "signed_by", &Requisition::signedBy),
        field(15, "signed_at", &Requisition::signedAt), field(16, "reviewed_by", &Requisition::reviewedBy),
        field(17, "reviewed_at", &Requisition::reviewedAt));
    static Bucket home(const Requisition &r) { return Bucket::unitCalendar(r.unit); }
};

} // namespace samsprak
