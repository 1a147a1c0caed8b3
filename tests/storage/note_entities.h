// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

namespace samsprak::test {

inline constexpr Kind NoteKind = Kind(900);

/// A kind as an older app declares it …
struct OlderNote : Record
{
    Id person;
    QString text;
    int hubNumber = 0;
};

/// … and as a newer one does.
struct NewerNote : Record
{
    Id person;
    QString text;
    int hubNumber = 0;
    QString place;
};

} // namespace samsprak::test

namespace samsprak {

template <>
struct Declaration<test::OlderNote>
{
    static constexpr Kind kind = test::NoteKind;
    static constexpr const char *name = "note";
    static constexpr BucketShape buckets[] = {{BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "person", &test::OlderNote::person), field(2, "text", &test::OlderNote::text).searched(),
        field(4, "hub_number", &test::OlderNote::hubNumber).merges(MergeRule::HubOnly));
    static Bucket home(const test::OlderNote &n) { return Bucket::own(n.person); }
};

template <>
struct Declaration<test::NewerNote>
{
    static constexpr Kind kind = test::NoteKind;
    static constexpr const char *name = "note";
    static constexpr BucketShape buckets[] = {{BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "person", &test::NewerNote::person), field(2, "text", &test::NewerNote::text).searched(),
        field(3, "place", &test::NewerNote::place).sensitive().searched().keyed(), // the one line
        field(4, "hub_number", &test::NewerNote::hubNumber).merges(MergeRule::HubOnly));
    static Bucket home(const test::NewerNote &n) { return Bucket::own(n.person); }
};

} // namespace samsprak
