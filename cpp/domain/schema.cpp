// SPDX-License-Identifier: MPL-2.0
#include "domain/schema.h"

#include "domain/attachment.h"
#include "domain/calendar_feed.h"
#include "domain/consent.h"
#include "domain/derived.h"

namespace samsprak {

namespace {

const char *typeName(FieldType type)
{
    static constexpr const char *names[] = {"boolean",         "integer",        "text",
                                            "identifier",      "identifier_set", "text_set",
                                            "translated_text", "bytes",          "list"};
    return names[int(type)];
}

} // namespace

const FieldDescription *EntityDescription::field(uint16_t number) const
{
    for (const FieldDescription &f : fields)
        if (f.number == number)
            return &f;
    return nullptr;
}

const FieldDescription *EntityDescription::field(QByteArrayView fieldName) const
{
    for (const FieldDescription &f : fields)
        if (fieldName == f.name)
            return &f;
    return nullptr;
}

bool EntityDescription::admits(const Bucket &bucket) const
{
    for (const BucketShape &shape : buckets)
        if (shape.admits(bucket))
            return true;
    return false;
}

const EntityDescription *Schema::find(Kind kind) const
{
    for (const EntityDescription &known : m_kinds)
        if (known.kind == kind)
            return &known;
    return nullptr;
}

const EntityDescription *Schema::find(QByteArrayView name) const
{
    for (const EntityDescription &known : m_kinds)
        if (name == known.name)
            return &known;
    return nullptr;
}

QByteArray Schema::lockText() const
{
    QByteArray text;
    for (const EntityDescription &entity : m_kinds)
        for (const FieldDescription &field : entity.fields)
            text += QByteArray::number(int(entity.kind)) + ' ' + entity.name + ' ' +
                    QByteArray::number(field.number) + ' ' + field.name + ' ' + typeName(field.type) + '\n';
    return text;
}

const Schema &productSchema()
{
    static const Schema schema({describe<Organisation>(),
                                describe<Unit>(),
                                describe<Person>(),
                                describe<Membership>(),
                                describe<Participant>(),
                                describe<Group>(),
                                describe<Place>(),
                                describe<Plan>(),
                                describe<Goal>(),
                                describe<Activity>(),
                                describe<Session>(),
                                describe<Attendance>(),
                                describe<Interpreter>(),
                                describe<Availability>(),
                                describe<Booking>(),
                                describe<Card>(),
                                describe<Conflict>(),
                                describe<Refusal>(),
                                describe<Recording>(),
                                describe<Attachment>(),
                                describe<Assignment>(),
                                describe<Consent>(),
                                describe<Requisition>(),
                                describe<GroupMembership>(),
                                describe<AgencyAgreement>(),
                                describe<CalendarFeed>()});
    return schema;
}

} // namespace samsprak
