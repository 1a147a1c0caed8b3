// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

namespace samsprak {

/// The nine plan areas. Each has a hue and a pictogram in the design system.
enum class Area : uint8_t {
    None,
    Language,
    Housing,
    Childcare,
    Validation,
    Health,
    Leisure,
    Work,
    Studies,
    Business
};
template <>
struct EnumCodes<Area>
{
    static constexpr std::pair<Area, const char *> values[] = {
        {Area::None, ""},
        {Area::Language, "language"},
        {Area::Housing, "housing"},
        {Area::Childcare, "childcare"},
        {Area::Validation, "validation"},
        {Area::Health, "health"},
        {Area::Leisure, "leisure"},
        {Area::Work, "work"},
        {Area::Studies, "studies"},
        {Area::Business, "business"},
    };
};

/// What a person may do, by membership. Unknown roles of a newer app read as None and grant nothing.
enum class Role : uint8_t {
    None,
    Participant,
    LanguagePedagogue,
    JobAgent,
    CommunityGuide,
    HealthCoordinator,
    EmploymentOfficer,
    SocialWorkConsultant,
    Coordinator,
    Interpreter,
    Guest,
    Administrator,
};
template <>
struct EnumCodes<Role>
{
    static constexpr std::pair<Role, const char *> values[] = {
        {Role::None, ""},
        {Role::Participant, "participant"},
        {Role::LanguagePedagogue, "language_pedagogue"},
        {Role::JobAgent, "job_agent"},
        {Role::CommunityGuide, "community_guide"},
        {Role::HealthCoordinator, "health_coordinator"},
        {Role::EmploymentOfficer, "employment_officer"},
        {Role::SocialWorkConsultant, "social_work_consultant"},
        {Role::Coordinator, "coordinator"},
        {Role::Interpreter, "interpreter"},
        {Role::Guest, "guest"},
        {Role::Administrator, "administrator"},
    };
};

struct Organisation : Record
{
    QString name;
    bool autoAcceptsOrders = false; ///< an own pool whose people accept by agreement: held is then confirmed
};
template <>
struct Declaration<Organisation>
{
    static constexpr Kind kind = Kind::Organisation;
    static constexpr const char *name = "organisation";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "name", &Organisation::name),
                        field(2, "auto_accepts_orders", &Organisation::autoAcceptsOrders));
    static Bucket home(const Organisation &o) { return Bucket::directory(o.id); }
};

/// A part of an organisation with its own calendar and participants: a site, an office.
struct Unit : Record
{
    Id organisation;
    QString name;
};
template <>
struct Declaration<Unit>
{
    static constexpr Kind kind = Kind::Unit;
    static constexpr const char *name = "unit";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "organisation", &Unit::organisation), field(2, "name", &Unit::name));
    static Bucket home(const Unit &u) { return Bucket::directory(u.organisation); }
};

/// A member of staff.
struct Person : Record
{
    Id organisation;
    QString name;
    QString email;
    QString phone;
    int face = 0; ///< which drawn face stands for the person
};
template <>
struct Declaration<Person>
{
    static constexpr Kind kind = Kind::Person;
    static constexpr const char *name = "person";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "organisation", &Person::organisation),
                        field(2, "name", &Person::name).searched(), field(3, "email", &Person::email),
                        field(4, "phone", &Person::phone), field(5, "face", &Person::face));
    static Bucket home(const Person &p) { return Bucket::directory(p.organisation); }
};

/// A person's role in a unit (null unit: in the whole organisation) until a date.
struct Membership : Record
{
    Id person;
    Id organisation;
    Id unit;
    Role role = Role::None;
    QDate until; ///< last day, inclusive; null: open-ended

    bool operator==(const Membership &) const = default;
};
template <>
struct Declaration<Membership>
{
    static constexpr Kind kind = Kind::Membership;
    static constexpr const char *name = "membership";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "person", &Membership::person).keyed(), field(2, "organisation", &Membership::organisation),
        field(3, "unit", &Membership::unit), field(4, "role", &Membership::role),
        field(5, "until", &Membership::until));
    static Bucket home(const Membership &m) { return Bucket::directory(m.organisation); }
};

/// A bookable place: a house and a room in it.
struct Place : Record
{
    Id organisation;
    Id unit;
    QString name; ///< as on the sign; never translated
    QString room;
    QString address;
};
template <>
struct Declaration<Place>
{
    static constexpr Kind kind = Kind::Place;
    static constexpr const char *name = "place";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "organisation", &Place::organisation), field(2, "unit", &Place::unit),
                        field(3, "name", &Place::name).searched(), field(4, "room", &Place::room),
                        field(5, "address", &Place::address));
    static Bucket home(const Place &p) { return Bucket::directory(p.organisation); }
};

/// Participants who meet together. Members are ids only: their names live with the participants.
struct Group : Record
{
    Id unit;
    QString name;
    IdSet members;
    IdSet leaders; ///< persons
};
template <>
struct Declaration<Group>
{
    static constexpr Kind kind = Kind::Group;
    static constexpr const char *name = "group";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields =
        std::make_tuple(field(1, "unit", &Group::unit).keyed(), field(2, "name", &Group::name).searched(),
                        field(3, "members", &Group::members), field(4, "leaders", &Group::leaders));
    static Bucket home(const Group &g) { return Bucket::unitCalendar(g.unit); }
};

/// The state's levels of skill, lowest first (Kammarkollegiet, KAMFS 2021:2): ÖT other, UT trained,
/// AT authorised, ST authorised in health care, RT authorised in court.
enum class InterpreterLevel : uint8_t { None, Other, Trained, Authorised, HealthCare, Court };
template <>
struct EnumCodes<InterpreterLevel>
{
    static constexpr std::pair<InterpreterLevel, const char *> values[] = {
        {InterpreterLevel::None, ""},         {InterpreterLevel::Other, "OT"},
        {InterpreterLevel::Trained, "UT"},    {InterpreterLevel::Authorised, "AT"},
        {InterpreterLevel::HealthCare, "ST"}, {InterpreterLevel::Court, "RT"},
    };
};

enum class Gender : uint8_t { Unstated, Woman, Man };
template <>
struct EnumCodes<Gender>
{
    static constexpr std::pair<Gender, const char *> values[] = {
        {Gender::Unstated, ""}, {Gender::Woman, "woman"}, {Gender::Man, "man"}};
};

struct Interpreter : Record
{
    Id organisation; ///< who owns the interpreter's calendar: an agency or the own pool
    QString name;
    Gender gender = Gender::Unstated;
    TextSet languages; ///< tags besides Swedish
    InterpreterLevel level = InterpreterLevel::None;
    QDate registerValidUntil; ///< null for levels that the register does not hold
    TextSet modes;            ///< codes of BookingMode
    Id basePlace;
    QString phone;
    int face = 0;
    int bufferMinutes = 15;
    Id person; ///< the person who signs in as this interpreter; null for most
};
template <>
struct Declaration<Interpreter>
{
    static constexpr Kind kind = Kind::Interpreter;
    static constexpr const char *name = "interpreter";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "organisation", &Interpreter::organisation), field(2, "name", &Interpreter::name).searched(),
        field(3, "gender", &Interpreter::gender), field(4, "languages", &Interpreter::languages),
        field(5, "level", &Interpreter::level),
        field(6, "register_valid_until", &Interpreter::registerValidUntil),
        field(7, "modes", &Interpreter::modes), field(8, "base_place", &Interpreter::basePlace),
        field(9, "phone", &Interpreter::phone), field(10, "face", &Interpreter::face),
        field(11, "buffer_minutes", &Interpreter::bufferMinutes), field(12, "person", &Interpreter::person));
    static Bucket home(const Interpreter &i) { return Bucket::directory(i.organisation); }
};

/// A weekly window in which an interpreter can be booked, in local time of `zone`.
struct Availability : Record
{
    Id interpreter;
    Id organisation;
    int weekday = 1; ///< 1 Monday … 7 Sunday
    int fromMinute = 0;
    int toMinute = 0; ///< exclusive; after fromMinute
    QDate validFrom;
    QDate validUntil;
    QString zone;
};
template <>
struct Declaration<Availability>
{
    static constexpr Kind kind = Kind::Availability;
    static constexpr const char *name = "availability";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "interpreter", &Availability::interpreter).keyed(),
        field(2, "organisation", &Availability::organisation), field(3, "weekday", &Availability::weekday),
        field(4, "from_minute", &Availability::fromMinute), field(5, "to_minute", &Availability::toMinute),
        field(6, "valid_from", &Availability::validFrom), field(7, "valid_until", &Availability::validUntil),
        field(8, "zone", &Availability::zone));
    static Bucket home(const Availability &a) { return Bucket::directory(a.organisation); }
};

/// An agency that interpreters are ordered from, and its place in the agreement's order.
struct AgencyAgreement : Record
{
    Id organisation; ///< the buyer
    QString name;    ///< the agency's
    QString email;   ///< orders go there
    QString phone;
    QString agreement; ///< the id of its rules
    int rank = 1;      ///< 1 is asked first
    QDate validFrom;
    QDate validUntil; ///< last day, inclusive; null: open-ended
    QString customerNumber;
    QString invoiceReference;
    TextSet languages; ///< tags; empty: all

    bool holdsOn(const QDate &day) const
    {
        return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day <= validUntil);
    }
};
template <>
struct Declaration<AgencyAgreement>
{
    static constexpr Kind kind = Kind::AgencyAgreement;
    static constexpr const char *name = "agency_agreement";
    static constexpr BucketShape buckets[] = {{BucketOwner::Organisation, BucketSection::Directory}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "organisation", &AgencyAgreement::organisation), field(2, "name", &AgencyAgreement::name),
        field(3, "email", &AgencyAgreement::email), field(4, "phone", &AgencyAgreement::phone),
        field(5, "agreement", &AgencyAgreement::agreement), field(6, "rank", &AgencyAgreement::rank),
        field(7, "valid_from", &AgencyAgreement::validFrom),
        field(8, "valid_until", &AgencyAgreement::validUntil),
        field(9, "customer_number", &AgencyAgreement::customerNumber),
        field(10, "invoice_reference", &AgencyAgreement::invoiceReference),
        field(11, "languages", &AgencyAgreement::languages));
    static Bucket home(const AgencyAgreement &a) { return Bucket::directory(a.organisation); }
};

} // namespace samsprak
