// SPDX-License-Identifier: MPL-2.0
#include "domain/consent.h"

#include <algorithm>

namespace samsprak {

bool isShareable(BucketSection section)
{
    using enum BucketSection;
    static constexpr BucketSection sections[] = {Core, Plan, Health, Notes, Outcome, Calendar};
    return std::find(std::begin(sections), std::end(sections), section) != std::end(sections);
}

bool covers(const Consent &consent, const Bucket &bucket, const Id &organisation)
{
    if (bucket.owner != BucketOwner::Participant || bucket.ownerId != consent.participant ||
        !isShareable(bucket.section))
        return false;
    const bool isPlan = bucket.section == BucketSection::Plan;
    return consent.organisation == (isPlan ? bucket.planOrganisation : organisation) &&
           consent.sections.contains(sectionName(bucket.section));
}

} // namespace samsprak
