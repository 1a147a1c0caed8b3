// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

/// What opens one participant to somebody beyond the unit's own staff: an assignment within the organisation,
/// the participant's consent beyond it.
namespace samsprak {

/// Whether a day lies in a stretch of days, both ends inclusive; a null end is open.
inline bool isWithin(const QDate &from, const QDate &until, const QDate &day)
{
    return (from.isNull() || from <= day) && (until.isNull() || day <= until);
}

/// A member of staff follows a participant besides the unit's own staff, for a time.
struct Assignment : Record
{
    Id participant;
    Id person;
    QDate from;  ///< first day; null: from the start
    QDate until; ///< last day, inclusive; null: open-ended

    bool operator==(const Assignment &) const = default;
};
template <>
struct Declaration<Assignment>
{
    static constexpr Kind kind = Kind::Assignment;
    static constexpr const char *name = "assignment";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Core}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "participant", &Assignment::participant).keyed(),
                        field(2, "person", &Assignment::person).keyed(), field(3, "from", &Assignment::from),
                        field(4, "until", &Assignment::until));
    static Bucket home(const Assignment &a)
    {
        return Bucket::participant(a.participant, BucketSection::Core);
    }
};

/// How the participant said yes. Voice counts.
enum class ConsentForm : uint8_t { Unstated, Spoken, Recorded, Written };
template <>
struct EnumCodes<ConsentForm>
{
    static constexpr std::pair<ConsentForm, const char *> values[] = {{ConsentForm::Unstated, ""},
                                                                      {ConsentForm::Spoken, "spoken"},
                                                                      {ConsentForm::Recorded, "recorded"},
                                                                      {ConsentForm::Written, "written"}};
};

/// The participant lets an organisation, or one person, read some of what another organisation keeps.
/// Evidence: it is withdrawn, never deleted, and a withdrawn one does not come back.
struct Consent : Record
{
    Id participant;
    Id organisation;          ///< whose records are shared
    Id receivingOrganisation; ///< exactly one of the two receivers is set
    Id receivingPerson;
    TextSet sections; ///< names of bucket sections (`isShareable`); an unknown one opens nothing
    QString purpose;
    QDate from;
    QDate until; ///< last day, inclusive
    ConsentForm form = ConsentForm::Unstated;
    qint64 withdrawnAt = 0; ///< UTC milliseconds, by the hub; 0: it stands

    bool operator==(const Consent &) const = default;
    bool isInEffect(const QDate &day) const { return withdrawnAt == 0 && isWithin(from, until, day); }
    bool isFor(const Id &readersOrganisation, const Id &reader) const
    {
        return receivingOrganisation.isNull() ? receivingPerson == reader
                                              : receivingOrganisation == readersOrganisation;
    }
};
template <>
struct Declaration<Consent>
{
    static constexpr Kind kind = Kind::Consent;
    static constexpr const char *name = "consent";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Plan}};
    static constexpr bool hubOnly = false;
    static constexpr auto asks = MergeRule::AskPerson;
    static constexpr auto fields = std::make_tuple(
        field(1, "participant", &Consent::participant).merges(asks).keyed(),
        field(2, "organisation", &Consent::organisation).merges(asks),
        field(3, "receiving_organisation", &Consent::receivingOrganisation).merges(asks),
        field(4, "receiving_person", &Consent::receivingPerson).merges(asks),
        field(5, "sections", &Consent::sections).merges(asks),
        field(6, "purpose", &Consent::purpose).merges(asks).personal(),
        field(7, "from", &Consent::from).merges(asks), field(8, "until", &Consent::until).merges(asks),
        field(9, "form", &Consent::form).merges(asks),
        field(10, "withdrawn_at", &Consent::withdrawnAt).merges(MergeRule::HubOnly));
    /// With the organisation that shares: it alone may say what the participant let it share.
    static Bucket home(const Consent &c) { return Bucket::plan(c.participant, c.organisation); }
};

/// The sections that a consent can open. Private check-ins and the identity are in none.
bool isShareable(BucketSection section);
/// Whether the consent names that bucket, whatever the day and the reader. `organisation` is the
/// participant's own.
bool covers(const Consent &consent, const Bucket &bucket, const Id &organisation);

} // namespace samsprak
