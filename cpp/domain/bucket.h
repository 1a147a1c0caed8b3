// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QString>

#include <compare>

namespace samsprak {

/// Whose record it is: the first part of a bucket's name.
enum class BucketOwner : uint8_t {
    None,
    Organisation,
    Unit,
    Participant,
    Interpreter,
    Person,
    Audit,
    Content
};

/// Which of the owner's records: the last part of a bucket's name.
enum class BucketSection : uint8_t {
    None,
    Directory,
    Calendar,
    Core,
    Health,
    Notes,
    Outcome,
    Plan,
    Private,
    Identity,
    Busy,
    Own,
};

/// The unit of rights and of partial replication: every record lives in exactly one.
/// Written "unit/<id>/calendar", "participant/<id>/plan/<organisation>", "audit/<id>".
struct Bucket
{
    BucketOwner owner = BucketOwner::None;
    BucketSection section = BucketSection::None;
    Id ownerId;
    Id planOrganisation; ///< only for Plan: the authority whose plan it is

    static Bucket directory(const Id &organisation)
    {
        return {BucketOwner::Organisation, BucketSection::Directory, organisation, {}};
    }
    static Bucket unitCalendar(const Id &unit)
    {
        return {BucketOwner::Unit, BucketSection::Calendar, unit, {}};
    }
    static Bucket participant(const Id &participant, BucketSection section)
    {
        return {BucketOwner::Participant, section, participant, {}};
    }
    static Bucket plan(const Id &participant, const Id &organisation)
    {
        return {BucketOwner::Participant, BucketSection::Plan, participant, organisation};
    }
    static Bucket interpreter(const Id &interpreter, BucketSection section)
    {
        return {BucketOwner::Interpreter, section, interpreter, {}};
    }
    static Bucket own(const Id &person) { return {BucketOwner::Person, BucketSection::Own, person, {}}; }

    bool isNull() const { return owner == BucketOwner::None; }
    QString toString() const;
    /// Null when `name` is not a bucket's name.
    static Bucket fromString(QStringView name);

    auto operator<=>(const Bucket &) const = default;
    bool operator==(const Bucket &) const = default;
};

/// "core", "plan", …: the last part of a bucket's name. Empty for an unknown section.
QString sectionName(BucketSection section);
/// None when there is no section of that name.
BucketSection sectionNamed(QStringView name);

size_t qHash(const Bucket &bucket, size_t seed = 0) noexcept;

} // namespace samsprak

template <>
struct std::hash<samsprak::Bucket>
{
    size_t operator()(const samsprak::Bucket &bucket) const noexcept { return samsprak::qHash(bucket); }
};
