// SPDX-License-Identifier: MPL-2.0
#include "app/wording/field_words.h"

#include "domain/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace samsprak::app {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct NamedField
{
    const char *field;
    const char *words;
};

/// By the declaration's names; a name means the same thing in every kind.
constexpr auto fieldNames = std::to_array<NamedField>({
    {"about", QT_TRANSLATE_NOOP("FieldWords", "what it belongs to")},
    {"absent_party", QT_TRANSLATE_NOOP("FieldWords", "who did not come")},
    {"actual_end", QT_TRANSLATE_NOOP("FieldWords", "actual end")},
    {"actual_start", QT_TRANSLATE_NOOP("FieldWords", "actual start")},
    {"address", QT_TRANSLATE_NOOP("FieldWords", "address")},
    {"agencies_asked", QT_TRANSLATE_NOOP("FieldWords", "agencies asked before")},
    {"agency", QT_TRANSLATE_NOOP("FieldWords", "agency")},
    {"agency_number", QT_TRANSLATE_NOOP("FieldWords", "the agency's number")},
    {"agreement", QT_TRANSLATE_NOOP("FieldWords", "agreement")},
    {"answer", QT_TRANSLATE_NOOP("FieldWords", "answer")},
    {"answer_text", QT_TRANSLATE_NOOP("FieldWords", "answer as it was written")},
    {"area", QT_TRANSLATE_NOOP("FieldWords", "plan area")},
    {"arrived", QT_TRANSLATE_NOOP("FieldWords", "arrival")},
    {"assigned_staff", QT_TRANSLATE_NOOP("FieldWords", "staff who follow the participant")},
    {"attachment_kind", QT_TRANSLATE_NOOP("FieldWords", "kind of attachment")},
    {"audio", QT_TRANSLATE_NOOP("FieldWords", "sound")},
    {"auto_accepts_orders", QT_TRANSLATE_NOOP("FieldWords", "orders accepted by agreement")},
    {"base_place", QT_TRANSLATE_NOOP("FieldWords", "starting point of travel")},
    {"booking", QT_TRANSLATE_NOOP("FieldWords", "booking of an interpreter")},
    {"break_minutes", QT_TRANSLATE_NOOP("FieldWords", "breaks")},
    {"buffer_minutes", QT_TRANSLATE_NOOP("FieldWords", "time between assignments")},
    {"cancellation_amount", QT_TRANSLATE_NOOP("FieldWords", "cost of the cancellation")},
    {"cancellation_reason", QT_TRANSLATE_NOOP("FieldWords", "reason of the cancellation")},
    {"cancelled", QT_TRANSLATE_NOOP("FieldWords", "cancelled")},
    {"cancelled_at", QT_TRANSLATE_NOOP("FieldWords", "time of the cancellation")},
    {"cancelled_by", QT_TRANSLATE_NOOP("FieldWords", "who cancelled")},
    {"clash_reason", QT_TRANSLATE_NOOP("FieldWords", "why it goes before a course")},
    {"connection_code", QT_TRANSLATE_NOOP("FieldWords", "code to connect with")},
    {"connection_link", QT_TRANSLATE_NOOP("FieldWords", "link to connect with")},
    {"connection_phone", QT_TRANSLATE_NOOP("FieldWords", "telephone to connect with")},
    {"content_hash", QT_TRANSLATE_NOOP("FieldWords", "content")},
    {"content_key", QT_TRANSLATE_NOOP("FieldWords", "content")},
    {"customer_number", QT_TRANSLATE_NOOP("FieldWords", "customer number")},
    {"decided_at", QT_TRANSLATE_NOOP("FieldWords", "time of the decision")},
    {"decided_by", QT_TRANSLATE_NOOP("FieldWords", "who decides")},
    {"denied_interpreters", QT_TRANSLATE_NOOP("FieldWords", "interpreters who are not wanted")},
    {"detail", QT_TRANSLATE_NOOP("FieldWords", "what is shown")},
    {"deviation", QT_TRANSLATE_NOOP("FieldWords", "deviation")},
    {"deviation_note", QT_TRANSLATE_NOOP("FieldWords", "words about the deviation")},
    {"dialect", QT_TRANSLATE_NOOP("FieldWords", "dialect")},
    {"dialect_required", QT_TRANSLATE_NOOP("FieldWords", "the dialect is required")},
    {"duration_minutes", QT_TRANSLATE_NOOP("FieldWords", "length")},
    {"email", QT_TRANSLATE_NOOP("FieldWords", "e-mail address")},
    {"ends_on", QT_TRANSLATE_NOOP("FieldWords", "last day")},
    {"exceptions", QT_TRANSLATE_NOOP("FieldWords", "days left out")},
    {"expenses", QT_TRANSLATE_NOOP("FieldWords", "expenses")},
    {"face", QT_TRANSLATE_NOOP("FieldWords", "picture")},
    {"family_name", QT_TRANSLATE_NOOP("FieldWords", "family name")},
    {"form", QT_TRANSLATE_NOOP("FieldWords", "form of the consent")},
    {"from", QT_TRANSLATE_NOOP("FieldWords", "first day")},
    {"from_minute", QT_TRANSLATE_NOOP("FieldWords", "start of the working day")},
    {"gender", QT_TRANSLATE_NOOP("FieldWords", "gender")},
    {"gender_required", QT_TRANSLATE_NOOP("FieldWords", "the gender is required")},
    {"given_name", QT_TRANSLATE_NOOP("FieldWords", "first name")},
    {"goal", QT_TRANSLATE_NOOP("FieldWords", "goal")},
    {"group", QT_TRANSLATE_NOOP("FieldWords", "group")},
    {"groups", QT_TRANSLATE_NOOP("FieldWords", "groups")},
    {"head_count", QT_TRANSLATE_NOOP("FieldWords", "number of participants")},
    {"import_reference", QT_TRANSLATE_NOOP("FieldWords", "reference in the timetable")},
    {"interpreter", QT_TRANSLATE_NOOP("FieldWords", "interpreter")},
    {"interpreter_count", QT_TRANSLATE_NOOP("FieldWords", "number of interpreters")},
    {"interpreter_name", QT_TRANSLATE_NOOP("FieldWords", "the interpreter's name")},
    {"invoice_reference", QT_TRANSLATE_NOOP("FieldWords", "reference on the invoice")},
    {"language", QT_TRANSLATE_NOOP("FieldWords", "language")},
    {"languages", QT_TRANSLATE_NOOP("FieldWords", "languages")},
    {"late_minutes", QT_TRANSLATE_NOOP("FieldWords", "minutes late")},
    {"leaders", QT_TRANSLATE_NOOP("FieldWords", "leaders")},
    {"legal_right", QT_TRANSLATE_NOOP("FieldWords", "right to an interpreter by law")},
    {"level", QT_TRANSLATE_NOOP("FieldWords", "level")},
    {"level_required", QT_TRANSLATE_NOOP("FieldWords", "the level is required")},
    {"made_at", QT_TRANSLATE_NOOP("FieldWords", "time it was made")},
    {"made_by", QT_TRANSLATE_NOOP("FieldWords", "who made it")},
    {"marked_by", QT_TRANSLATE_NOOP("FieldWords", "who marked it")},
    {"media_type", QT_TRANSLATE_NOOP("FieldWords", "file type")},
    {"members", QT_TRANSLATE_NOOP("FieldWords", "members")},
    {"membership", QT_TRANSLATE_NOOP("FieldWords", "role")},
    {"milliseconds", QT_TRANSLATE_NOOP("FieldWords", "length")},
    {"minimum_level", QT_TRANSLATE_NOOP("FieldWords", "lowest level")},
    {"minutes_late", QT_TRANSLATE_NOOP("FieldWords", "minutes late")},
    {"mode", QT_TRANSLATE_NOOP("FieldWords", "way of interpreting")},
    {"modes", QT_TRANSLATE_NOOP("FieldWords", "ways of interpreting")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "name")},
    {"occurrence", QT_TRANSLATE_NOOP("FieldWords", "the time it is about")},
    {"order_number", QT_TRANSLATE_NOOP("FieldWords", "number of the order")},
    {"ordered_at", QT_TRANSLATE_NOOP("FieldWords", "time of the order")},
    {"organisation", QT_TRANSLATE_NOOP("FieldWords", "organisation")},
    {"participant", QT_TRANSLATE_NOOP("FieldWords", "participant")},
    {"person", QT_TRANSLATE_NOOP("FieldWords", "person")},
    {"phone", QT_TRANSLATE_NOOP("FieldWords", "phone number")},
    {"place", QT_TRANSLATE_NOOP("FieldWords", "place")},
    {"plan", QT_TRANSLATE_NOOP("FieldWords", "plan")},
    {"position", QT_TRANSLATE_NOOP("FieldWords", "order")},
    {"protected_identity", QT_TRANSLATE_NOOP("FieldWords", "protected identity")},
    {"purpose", QT_TRANSLATE_NOOP("FieldWords", "purpose")},
    {"rank", QT_TRANSLATE_NOOP("FieldWords", "place in the order of agencies")},
    {"ranked_modes", QT_TRANSLATE_NOOP("FieldWords", "ways of interpreting that will do")},
    {"receiving_organisation", QT_TRANSLATE_NOOP("FieldWords", "receiving organisation")},
    {"receiving_person", QT_TRANSLATE_NOOP("FieldWords", "receiving person")},
    {"recording", QT_TRANSLATE_NOOP("FieldWords", "recording")},
    {"recurrence", QT_TRANSLATE_NOOP("FieldWords", "repetition")},
    {"register_valid_until", QT_TRANSLATE_NOOP("FieldWords", "last day in the register")},
    {"replaces", QT_TRANSLATE_NOOP("FieldWords", "what it replaces")},
    {"reply_due_at", QT_TRANSLATE_NOOP("FieldWords", "latest time of the answer")},
    {"requested_by", QT_TRANSLATE_NOOP("FieldWords", "who asked")},
    {"reviewed_at", QT_TRANSLATE_NOOP("FieldWords", "time of the review")},
    {"reviewed_by", QT_TRANSLATE_NOOP("FieldWords", "who reviewed it")},
    {"revoked", QT_TRANSLATE_NOOP("FieldWords", "closed")},
    {"role", QT_TRANSLATE_NOOP("FieldWords", "role")},
    {"room", QT_TRANSLATE_NOOP("FieldWords", "room")},
    {"sections", QT_TRANSLATE_NOOP("FieldWords", "what is shared")},
    {"security_cleared", QT_TRANSLATE_NOOP("FieldWords", "security clearance")},
    {"session", QT_TRANSLATE_NOOP("FieldWords", "session")},
    {"signature", QT_TRANSLATE_NOOP("FieldWords", "signature")},
    {"signed_at", QT_TRANSLATE_NOOP("FieldWords", "time of the signature")},
    {"signed_by", QT_TRANSLATE_NOOP("FieldWords", "who signed")},
    {"size", QT_TRANSLATE_NOOP("FieldWords", "size")},
    {"start", QT_TRANSLATE_NOOP("FieldWords", "start")},
    {"starts_on", QT_TRANSLATE_NOOP("FieldWords", "first day")},
    {"state", QT_TRANSLATE_NOOP("FieldWords", "state")},
    {"subject", QT_TRANSLATE_NOOP("FieldWords", "what it is about")},
    {"synthetic", QT_TRANSLATE_NOOP("FieldWords", "synthetic voice")},
    {"target_date", QT_TRANSLATE_NOOP("FieldWords", "target date")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "title")},
    {"to_minute", QT_TRANSLATE_NOOP("FieldWords", "end of the working day")},
    {"token", QT_TRANSLATE_NOOP("FieldWords", "address")},
    {"travel_kilometres", QT_TRANSLATE_NOOP("FieldWords", "kilometres travelled")},
    {"travel_minutes", QT_TRANSLATE_NOOP("FieldWords", "travelling time")},
    {"unit", QT_TRANSLATE_NOOP("FieldWords", "unit")},
    {"until", QT_TRANSLATE_NOOP("FieldWords", "last day")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldWords", "first day")},
    {"valid_until", QT_TRANSLATE_NOOP("FieldWords", "last day")},
    {"waste_minutes", QT_TRANSLATE_NOOP("FieldWords", "time lost")},
    {"weekday", QT_TRANSLATE_NOOP("FieldWords", "weekday")},
    {"weekly_minutes", QT_TRANSLATE_NOOP("FieldWords", "time a week")},
    {"wished_gender", QT_TRANSLATE_NOOP("FieldWords", "wished gender")},
    {"withdrawn_at", QT_TRANSLATE_NOOP("FieldWords", "time of the withdrawal")},
    {"zone", QT_TRANSLATE_NOOP("FieldWords", "time zone")},
});
static_assert(std::is_sorted(fieldNames.begin(), fieldNames.end(), [](const auto &a, const auto &b) {
    return std::string_view(a.field) < std::string_view(b.field);
}));

struct NamedKind
{
    Kind kind;
    const char *words;
};

constexpr auto kindNames = std::to_array<NamedKind>({
    {Kind::Organisation, QT_TRANSLATE_NOOP("FieldWords", "organisation")},
    {Kind::Unit, QT_TRANSLATE_NOOP("FieldWords", "unit")},
    {Kind::Person, QT_TRANSLATE_NOOP("FieldWords", "person")},
    {Kind::Membership, QT_TRANSLATE_NOOP("FieldWords", "role")},
    {Kind::Participant, QT_TRANSLATE_NOOP("FieldWords", "participant")},
    {Kind::Group, QT_TRANSLATE_NOOP("FieldWords", "group")},
    {Kind::Place, QT_TRANSLATE_NOOP("FieldWords", "place")},
    {Kind::Plan, QT_TRANSLATE_NOOP("FieldWords", "plan")},
    {Kind::Goal, QT_TRANSLATE_NOOP("FieldWords", "goal")},
    {Kind::Activity, QT_TRANSLATE_NOOP("FieldWords", "step in a plan")},
    {Kind::Session, QT_TRANSLATE_NOOP("FieldWords", "session")},
    {Kind::Attendance, QT_TRANSLATE_NOOP("FieldWords", "attendance")},
    {Kind::Interpreter, QT_TRANSLATE_NOOP("FieldWords", "interpreter")},
    {Kind::Availability, QT_TRANSLATE_NOOP("FieldWords", "working hours")},
    {Kind::Booking, QT_TRANSLATE_NOOP("FieldWords", "booking of an interpreter")},
    {Kind::Recording, QT_TRANSLATE_NOOP("FieldWords", "recording")},
    {Kind::Requisition, QT_TRANSLATE_NOOP("FieldWords", "requisition")},
    {Kind::GroupMembership, QT_TRANSLATE_NOOP("FieldWords", "time in a group")},
    {Kind::AgencyAgreement, QT_TRANSLATE_NOOP("FieldWords", "agreement with an agency")},
    {Kind::CalendarFeed, QT_TRANSLATE_NOOP("FieldWords", "shared calendar")},
});

} // namespace

QString fieldName(Kind kind, int fieldNumber)
{
    const EntityDescription *entity = productSchema().find(kind);
    const FieldDescription *field = entity ? entity->field(uint16_t(fieldNumber)) : nullptr;
    if (field) {
        const std::string_view wanted(field->name);
        const auto *found =
            std::lower_bound(fieldNames.begin(), fieldNames.end(), wanted,
                             [](const NamedField &f, std::string_view name) { return f.field < name; });
        if (found != fieldNames.end() && found->field == wanted)
            return FieldWords::tr(found->words);
    }
    return FieldWords::tr("a detail");
}

QString kindName(Kind kind)
{
    for (const NamedKind &known : kindNames)
        if (known.kind == kind)
            return FieldWords::tr(known.words);
    return FieldWords::tr("record");
}

} // namespace samsprak::app
