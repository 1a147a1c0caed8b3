// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/directory.h"

namespace samsprak {

struct Participant : Record
{
    QString givenName;
    QString familyName;
    QString language; ///< BCP 47 tag of the language spoken best
    QString phone;
    Id organisation;
    Id unit;
    IdSet assignedStaff; ///< persons who follow this participant besides the unit's own staff
    int face = 0;
    bool protectedIdentity = false;
    Gender gender = Gender::Unstated;

    QString fullName() const { return (givenName + u' ' + familyName).trimmed(); }
};
template <>
struct Declaration<Participant>
{
    static constexpr Kind kind = Kind::Participant;
    static constexpr const char *name = "participant";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Core}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "given_name", &Participant::givenName).personal().searched(),
        field(2, "family_name", &Participant::familyName).personal().searched(),
        field(3, "language", &Participant::language), field(4, "phone", &Participant::phone).personal(),
        field(5, "organisation", &Participant::organisation), field(6, "unit", &Participant::unit).keyed(),
        field(7, "assigned_staff", &Participant::assignedStaff), field(8, "face", &Participant::face),
        field(9, "protected_identity", &Participant::protectedIdentity).sensitive(),
        field(10, "gender", &Participant::gender).personal());
    static Bucket home(const Participant &p) { return Bucket::participant(p.id, BucketSection::Core); }
};

/// One authority's plan for one participant. The joint plan is what a reader may see of them together.
struct Plan : Record
{
    Id participant;
    Id organisation;
    TranslatedText title;
};
template <>
struct Declaration<Plan>
{
    static constexpr Kind kind = Kind::Plan;
    static constexpr const char *name = "plan";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Plan}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(field(1, "participant", &Plan::participant).keyed(),
                                                   field(2, "organisation", &Plan::organisation),
                                                   field(3, "title", &Plan::title).personal());
    static Bucket home(const Plan &p) { return Bucket::plan(p.participant, p.organisation); }
};

struct Goal : Record
{
    Id plan;
    Id participant;
    Id organisation;
    Area area = Area::None;
    TranslatedText title;
    QDate targetDate;
    Id recording; ///< the goal in the participant's own voice
};
template <>
struct Declaration<Goal>
{
    static constexpr Kind kind = Kind::Goal;
    static constexpr const char *name = "goal";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Plan}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "plan", &Goal::plan).keyed(), field(2, "participant", &Goal::participant).keyed(),
        field(3, "organisation", &Goal::organisation), field(4, "area", &Goal::area),
        field(5, "title", &Goal::title).personal(), field(6, "target_date", &Goal::targetDate),
        field(7, "recording", &Goal::recording));
    static Bucket home(const Goal &g) { return Bucket::plan(g.participant, g.organisation); }
};

enum class ActivityState : uint8_t { Planned, Ongoing, Done, Cancelled };
template <>
struct EnumCodes<ActivityState>
{
    static constexpr std::pair<ActivityState, const char *> values[] = {
        {ActivityState::Planned, "planned"},
        {ActivityState::Ongoing, "ongoing"},
        {ActivityState::Done, "done"},
        {ActivityState::Cancelled, "cancelled"}};
};

/// One step of a plan.
struct Activity : Record
{
    Id plan;
    Id goal;
    Id participant;
    Id organisation;
    Area area = Area::None;
    TranslatedText title;
    ActivityState state = ActivityState::Planned;
    QString decidedBy; ///< the authority or person that decides, as the participant is told
    QDate startsOn;
    QDate endsOn;
    int weeklyMinutes = 0;
    int position = 0; ///< order within the goal
};
template <>
struct Declaration<Activity>
{
    static constexpr Kind kind = Kind::Activity;
    static constexpr const char *name = "activity";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Plan}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "plan", &Activity::plan).keyed(), field(2, "goal", &Activity::goal),
        field(3, "participant", &Activity::participant).keyed(),
        field(4, "organisation", &Activity::organisation), field(5, "area", &Activity::area),
        field(6, "title", &Activity::title).personal(), field(7, "state", &Activity::state),
        field(8, "decided_by", &Activity::decidedBy), field(9, "starts_on", &Activity::startsOn),
        field(10, "ends_on", &Activity::endsOn), field(11, "weekly_minutes", &Activity::weeklyMinutes),
        field(12, "position", &Activity::position));
    static Bucket home(const Activity &a) { return Bucket::plan(a.participant, a.organisation); }
};

/// A short spoken text that travels with its record; longer ones are attachments of the kind voice.
struct Recording : Record
{
    Id participant;
    QString language;
    QByteArray audio; ///< WAV or Ogg
    int milliseconds = 0;
    bool synthetic = false;
};
template <>
struct Declaration<Recording>
{
    static constexpr Kind kind = Kind::Recording;
    static constexpr const char *name = "recording";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Calendar},
                                              {BucketOwner::Participant, BucketSection::Core}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "participant", &Recording::participant), field(2, "language", &Recording::language),
        field(3, "audio", &Recording::audio).personal(), field(4, "milliseconds", &Recording::milliseconds),
        field(5, "synthetic", &Recording::synthetic));
    static Bucket home(const Recording &r) { return Bucket::participant(r.participant, BucketSection::Core); }
};

} // namespace samsprak
