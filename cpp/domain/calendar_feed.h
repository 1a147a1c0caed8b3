// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

namespace samsprak {

enum class FeedDetail : uint8_t { BusyOnly, Titles };
template <>
struct EnumCodes<FeedDetail>
{
    static constexpr std::pair<FeedDetail, const char *> values[] = {{FeedDetail::BusyOnly, "busy_only"},
                                                                     {FeedDetail::Titles, "titles"}};
};

/// A calendar that other programs read at an address that nobody can guess. It lies with the person who
/// opened it, and shows no more than that person may see; never a participant's name.
struct CalendarFeed : Record
{
    Id person;     ///< who opened it
    Id membership; ///< under which
    Id subject;    ///< a person of the staff, a place, an interpreter
    FeedDetail detail = FeedDetail::BusyOnly;
    QString token;    ///< the unguessable part of the address
    QString language; ///< tag, of the words in it
    bool revoked = false;
};
template <>
struct Declaration<CalendarFeed>
{
    static constexpr Kind kind = Kind::CalendarFeed;
    static constexpr const char *name = "calendar_feed";
    static constexpr BucketShape buckets[] = {{BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "person", &CalendarFeed::person), field(2, "membership", &CalendarFeed::membership),
        field(3, "subject", &CalendarFeed::subject), field(4, "detail", &CalendarFeed::detail),
        field(5, "token", &CalendarFeed::token), field(6, "language", &CalendarFeed::language),
        field(7, "revoked", &CalendarFeed::revoked));
    static Bucket home(const CalendarFeed &f) { return Bucket::own(f.person); }
};

} // namespace samsprak
