// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

namespace samsprak {

/// A session in a unit's calendar: time, place, staff and head count. Who takes part lives with the
/// participants.
struct Session : Record
{
    Id unit;
    Area area = Area::None;
    TranslatedText title;
    LocalTime start; ///< wall time in `zone`: true, also when the zone's rules change
    int durationMinutes = 60;
    QString zone; ///< IANA name
    Id place;
    IdSet leaders; ///< persons
    IdSet groups;
    int headCount = 0;
    bool cancelled = false;
    QString recurrence;      ///< an RFC 5545 RRULE value; empty for a single session
    TextSet exceptions;      ///< local starts that the series leaves out
    QString importReference; ///< UID of the timetable it came from; an import finds it again by this
};
template <>
struct Declaration<Session>
{
    static constexpr Kind kind = Kind::Session;
    static constexpr const char *name = "session";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "unit", &Session::unit), field(2, "area", &Session::area),
        field(3, "title", &Session::title), field(4, "start", &Session::start).keyed(),
        field(5, "duration_minutes", &Session::durationMinutes), field(6, "zone", &Session::zone),
        field(7, "place", &Session::place), field(8, "leaders", &Session::leaders),
        field(9, "groups", &Session::groups), field(10, "head_count", &Session::headCount),
        field(11, "cancelled", &Session::cancelled), field(12, "recurrence", &Session::recurrence),
        field(13, "exceptions", &Session::exceptions),
        field(14, "import_reference", &Session::importReference).keyed());
    static Bucket home(const Session &s) { return Bucket::unitCalendar(s.unit); }
};

enum class AttendanceState : uint8_t { Planned, Present, Late, Absent, Excused };
template <>
struct EnumCodes<AttendanceState>
{
    static constexpr std::pair<AttendanceState, const char *> values[] = {
        {AttendanceState::Planned, "planned"},
        {AttendanceState::Present, "present"},
        {AttendanceState::Late, "late"},
        {AttendanceState::Absent, "absent"},
        {AttendanceState::Excused, "excused"}};
};

/// One participant at one session.
struct Attendance : Record
{
    Id session;
    Id participant;
    AttendanceState state = AttendanceState::Planned;
};
template <>
struct Declaration<Attendance>
{
    static constexpr Kind kind = Kind::Attendance;
    static constexpr const char *name = "attendance";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(field(1, "session", &Attendance::session).keyed(),
                                                   field(2, "participant", &Attendance::participant).keyed(),
                                                   field(3, "state", &Attendance::state).personal());
    static Bucket home(const Attendance &a)
    {
        return Bucket::participant(a.participant, BucketSection::Calendar);
    }
};

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
    Cancelled
};
template <>
struct EnumCodes<BookingState>
{
    static constexpr std::pair<BookingState, const char *> values[] = {
        {BookingState::Draft, "draft"},         {BookingState::Tentative, "tentative"},
        {BookingState::Held, "held"},           {BookingState::Ordered, "ordered"},
        {BookingState::Received, "received"},   {BookingState::Confirmed, "confirmed"},
        {BookingState::Unfilled, "unfilled"},   {BookingState::Refused, "refused"},
        {BookingState::Cancelled, "cancelled"},
    };
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
        field(16, "participant", &Booking::participant));
    static Bucket home(const Booking &b) { return Bucket::unitCalendar(b.unit); }
};

enum class RefusalCode : uint8_t {
    Unknown,
    InterpreterBusy,
    OutsideAvailability,
    NoTimeToTravel,
    LevelTooLow,
    LanguageMissing,
    Excluded,
    NotPermitted,
    InvalidRequest,
    RecordGone
};
template <>
struct EnumCodes<RefusalCode>
{
    static constexpr std::pair<RefusalCode, const char *> values[] = {
        {RefusalCode::Unknown, "unknown"},
        {RefusalCode::InterpreterBusy, "interpreter_busy"},
        {RefusalCode::OutsideAvailability, "outside_availability"},
        {RefusalCode::NoTimeToTravel, "no_time_to_travel"},
        {RefusalCode::LevelTooLow, "level_too_low"},
        {RefusalCode::LanguageMissing, "language_missing"},
        {RefusalCode::Excluded, "excluded"},
        {RefusalCode::NotPermitted, "not_permitted"},
        {RefusalCode::InvalidRequest, "invalid_request"},
        {RefusalCode::RecordGone, "record_gone"},
    };
};

/// What differs from the refused request; one tap takes it.
enum class AlternativeKind : uint8_t { OtherInterpreter, OtherTime, OtherMode };
template <>
struct EnumCodes<AlternativeKind>
{
    static constexpr std::pair<AlternativeKind, const char *> values[] = {
        {AlternativeKind::OtherInterpreter, "other_interpreter"},
        {AlternativeKind::OtherTime, "other_time"},
        {AlternativeKind::OtherMode, "other_mode"}};
};

struct Alternative
{
    AlternativeKind kind = AlternativeKind::OtherInterpreter;
    Id interpreter;
    LocalTime start;
    int durationMinutes = 0;
    BookingMode mode = BookingMode::OnSite;

    void write(CborWriter &out) const;
    static Alternative read(CborReader &in);
    bool operator==(const Alternative &) const = default;
};

/// Why the hub could not do what was asked, in a code that the app turns into a sentence. What was entered
/// stays.
struct Refusal : Record
{
    Id person; ///< who asked
    Id record; ///< what it was about
    Kind recordKind = Kind::Unknown;
    Id transaction;
    RefusalCode code = RefusalCode::Unknown;
    bool otherHadLegalRight = false;
    std::vector<Alternative> alternatives;
    qint64 decidedAt = 0;
    bool settled = false;
    QByteArray refusedFields; ///< the fields that were not applied, so that nothing entered is lost
    qint64 settledAt = 0;     ///< UTC milliseconds by the reader's tablet
};
template <>
struct FieldCodec<Kind>
{
    static constexpr FieldType type = FieldType::Integer;
    static constexpr MergeRule defaultMerge = MergeRule::LaterWins;
    static void write(CborWriter &out, Kind value) { out.unsignedInteger(quint64(value)); }
    static Kind read(CborReader &in) { return Kind(in.unsignedInteger()); }
};
template <>
struct Declaration<Refusal>
{
    static constexpr Kind kind = Kind::Refusal;
    static constexpr const char *name = "refusal";
    static constexpr BucketShape buckets[] = {{BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "person", &Refusal::person).merges(MergeRule::HubOnly),
        field(2, "record", &Refusal::record).merges(MergeRule::HubOnly),
        field(3, "record_kind", &Refusal::recordKind).merges(MergeRule::HubOnly),
        field(4, "transaction", &Refusal::transaction).merges(MergeRule::HubOnly),
        field(5, "code", &Refusal::code).merges(MergeRule::HubOnly),
        field(6, "other_had_legal_right", &Refusal::otherHadLegalRight).merges(MergeRule::HubOnly),
        field(7, "alternatives", &Refusal::alternatives).merges(MergeRule::HubOnly),
        field(8, "decided_at", &Refusal::decidedAt).merges(MergeRule::HubOnly),
        field(9, "settled", &Refusal::settled),
        field(10, "refused_fields", &Refusal::refusedFields).merges(MergeRule::HubOnly),
        field(11, "settled_at", &Refusal::settledAt));
    static Bucket home(const Refusal &r) { return Bucket::own(r.person); }
};

} // namespace samsprak
