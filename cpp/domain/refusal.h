// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"

namespace samsprak {

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
    RecordGone,
    AlreadyOrdered,   ///< an interpreter for that session, language and time is ordered or held already
    AgencyNotValid,   ///< no agreement with that agency for the day and language
    BookingCancelled, ///< an answer to what was cancelled meanwhile
    StepNotPossible,  ///< the booking has come elsewhere in its life
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
        {RefusalCode::AlreadyOrdered, "already_ordered"},
        {RefusalCode::AgencyNotValid, "agency_not_valid"},
        {RefusalCode::BookingCancelled, "booking_cancelled"},
        {RefusalCode::StepNotPossible, "step_not_possible"},
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
