// SPDX-License-Identifier: MPL-2.0
#include "domain/bucket.h"

#include <QList>
#include <QStringList>

namespace samsprak {

namespace {

struct OwnerName
{
    BucketOwner owner;
    QLatin1String name;
};
constexpr OwnerName Owners[] = {
    {BucketOwner::Organisation, QLatin1String("org")},
    {BucketOwner::Unit, QLatin1String("unit")},
    {BucketOwner::Participant, QLatin1String("participant")},
    {BucketOwner::Interpreter, QLatin1String("interpreter")},
    {BucketOwner::Person, QLatin1String("person")},
    {BucketOwner::Audit, QLatin1String("audit")},
    {BucketOwner::Content, QLatin1String("content")},
};

struct SectionName
{
    BucketSection section;
    QLatin1String name;
};
constexpr SectionName Sections[] = {
    {BucketSection::Directory, QLatin1String("directory")},
    {BucketSection::Calendar, QLatin1String("calendar")},
    {BucketSection::Core, QLatin1String("core")},
    {BucketSection::Health, QLatin1String("health")},
    {BucketSection::Notes, QLatin1String("notes")},
    {BucketSection::Outcome, QLatin1String("outcome")},
    {BucketSection::Plan, QLatin1String("plan")},
    {BucketSection::Private, QLatin1String("private")},
    {BucketSection::Identity, QLatin1String("identity")},
    {BucketSection::Busy, QLatin1String("busy")},
    {BucketSection::Own, QLatin1String("own")},
};

} // namespace

QString Bucket::toString() const
{
    QString name;
    for (const OwnerName &known : Owners)
        if (known.owner == owner)
            name = known.name + u'/' + ownerId.toString();
    for (const SectionName &known : Sections)
        if (known.section == section)
            name += u'/' + known.name;
    if (section == BucketSection::Plan)
        name += u'/' + planOrganisation.toString();
    return name;
}

Bucket Bucket::fromString(QStringView name)
{
    const QList<QStringView> parts = name.split(u'/');
    if (parts.size() < 2 || parts.size() > 4)
        return {};
    Bucket bucket;
    for (const OwnerName &known : Owners)
        if (parts[0] == known.name)
            bucket.owner = known.owner;
    bucket.ownerId = Id::fromString(parts[1]);
    if (parts.size() > 2)
        for (const SectionName &known : Sections)
            if (parts[2] == known.name)
                bucket.section = known.section;
    if (parts.size() > 3)
        bucket.planOrganisation = Id::fromString(parts[3]);
    const bool whole =
        bucket.owner != BucketOwner::None && !bucket.ownerId.isNull() && bucket.toString() == name;
    return whole ? bucket : Bucket{};
}

QString sectionName(BucketSection section)
{
    for (const SectionName &known : Sections)
        if (known.section == section)
            return known.name;
    return {};
}

BucketSection sectionNamed(QStringView name)
{
    for (const SectionName &known : Sections)
        if (name == known.name)
            return known.section;
    return BucketSection::None;
}

size_t qHash(const Bucket &bucket, size_t seed) noexcept
{
    return qHashMulti(seed, uint8_t(bucket.owner), uint8_t(bucket.section), bucket.ownerId,
                      bucket.planOrganisation);
}

} // namespace samsprak
