// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/refusal.h"

namespace samsprak {

/// A card gives a reader the allow-listed part of records that the reader has no right to. The hub derives it
/// in the commit that changes its source; the author's tablet derives it at once, tentatively.
enum class CardKind : uint8_t { Appointment, Assignment, Busy, Consent, Staff };
template <>
struct EnumCodes<CardKind>
{
    static constexpr std::pair<CardKind, const char *> values[] = {{CardKind::Appointment, "appointment"},
                                                                   {CardKind::Assignment, "assignment"},
                                                                   {CardKind::Busy, "busy"},
                                                                   {CardKind::Consent, "consent"},
                                                                   {CardKind::Staff, "staff"}};
};

struct Card : Record
{
    CardKind cardKind = CardKind::Appointment;
    /// Participant (appointment, staff), interpreter (assignment, busy), person or organisation (consent).
    Id reader;
    Id session; ///< of an appointment or assignment
    Area area = Area::None;
    TranslatedText title;
    LocalTime start;
    int durationMinutes = 0;
    QString zone;
    QString placeName;
    QString room;
    QString leaderName;
    Role leaderRole = Role::None;
    int leaderFace = 0;
    QString interpreterName;
    int interpreterFace = 0;
    BookingState bookingState = BookingState::Draft;
    BookingMode mode = BookingMode::OnSite;
    QString language;
    bool cancelled = false; ///< of a consent: withdrawn
    bool hasBooking = false;
    Id source;       ///< the consent, or the member of staff, that the card is about
    Id participant;  ///< whom the consent is about
    Id organisation; ///< whose records the consent opens
    QString organisationName;
    TextSet sections;
    QString purpose;
    QDate from;
    QDate until;
    QString phone; ///< of a member of staff, at work

    bool operator==(const Card &) const = default;
};
template <>
struct Declaration<Card>
{
    static constexpr Kind kind = Kind::Card;
    static constexpr const char *name = "card";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Calendar},
                                              {BucketOwner::Interpreter, BucketSection::Calendar},
                                              {BucketOwner::Interpreter, BucketSection::Busy},
                                              {BucketOwner::Participant, BucketSection::Core},
                                              {BucketOwner::Organisation, BucketSection::Directory},
                                              {BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = true;
    static constexpr auto fields = std::make_tuple(
        field(1, "card_kind", &Card::cardKind), field(2, "reader", &Card::reader).keyed(),
        field(3, "session", &Card::session), field(4, "area", &Card::area), field(5, "title", &Card::title),
        field(6, "start", &Card::start).keyed(), field(7, "duration_minutes", &Card::durationMinutes),
        field(8, "zone", &Card::zone), field(9, "place_name", &Card::placeName),
        field(10, "room", &Card::room), field(11, "leader_name", &Card::leaderName),
        field(12, "leader_role", &Card::leaderRole), field(13, "leader_face", &Card::leaderFace),
        field(14, "interpreter_name", &Card::interpreterName),
        field(15, "interpreter_face", &Card::interpreterFace),
        field(16, "booking_state", &Card::bookingState), field(17, "mode", &Card::mode),
        field(18, "language", &Card::language), field(19, "cancelled", &Card::cancelled),
        field(20, "has_booking", &Card::hasBooking), field(21, "source", &Card::source),
        field(22, "participant", &Card::participant), field(23, "organisation", &Card::organisation),
        field(24, "organisation_name", &Card::organisationName), field(25, "sections", &Card::sections),
        field(26, "purpose", &Card::purpose), field(27, "from", &Card::from),
        field(28, "until", &Card::until), field(29, "phone", &Card::phone));
    static Bucket home(const Card &c) { return c.bucket; }
};

/// Two people's values for one field: the one that applies now and the one kept beside it, until a person
/// settles it.
struct Conflict : Record
{
    Id record;
    Kind recordKind = Kind::Unknown;
    int fieldNumber = 0;
    QByteArray keptValue;  ///< encoded value that applies now
    QByteArray otherValue; ///< encoded value kept beside it
    Id keptBy;
    qint64 keptAt = 0; ///< made-at, UTC milliseconds
    Id otherBy;
    qint64 otherAt = 0;
    bool settled = false;
    Id settledBy;
    qint64 settledAt = 0; ///< UTC milliseconds by the settler's tablet
};
template <>
struct Declaration<Conflict>
{
    static constexpr Kind kind = Kind::Conflict;
    static constexpr const char *name = "conflict";
    static constexpr BucketShape buckets[] = {{BucketOwner::None, BucketSection::None}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "record", &Conflict::record).merges(MergeRule::HubOnly).keyed(),
        field(2, "record_kind", &Conflict::recordKind).merges(MergeRule::HubOnly),
        field(3, "field_number", &Conflict::fieldNumber).merges(MergeRule::HubOnly),
        field(4, "kept_value", &Conflict::keptValue).personal(),
        field(5, "other_value", &Conflict::otherValue).personal(), field(6, "kept_by", &Conflict::keptBy),
        field(7, "kept_at", &Conflict::keptAt), field(8, "other_by", &Conflict::otherBy),
        field(9, "other_at", &Conflict::otherAt), field(10, "settled", &Conflict::settled),
        field(11, "settled_by", &Conflict::settledBy), field(12, "settled_at", &Conflict::settledAt));
    static Bucket home(const Conflict &c) { return c.bucket; }
};

} // namespace samsprak
