// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include "domain/directory.h"

namespace samsprak::cli {
namespace {

constexpr int Faces = 1000;

QString column(const char *name) { return QString::fromLatin1(name); }

/// Sets the member from the cell when the file has the column.
template <class E>
void setText(RecordDraft<E> &draft, QString E::*member, RowReader &row, const char *name)
{
    if (row.has(column(name)))
        draft.set(member, row.text(column(name)));
}

template <class E>
void setFace(RecordDraft<E> &draft, RowReader &row)
{
    if (row.has(column("face")))
        draft.set(&E::face, row.integer(column("face"), 0, Faces, 0));
}

/// A membership's id follows from what it is about, so that an import knows its own again.
Id membershipId(const Id &person, const Id &unit, Role role)
{
    return Id::fromName(person, QLatin1String("membership/") + unit.toString() + u'/' + codeOf(role));
}

/// Memberships that an earlier import made and that the row no longer gives end with this import.
void removeOldMemberships(ImportContext &context, const Id &person, const std::set<Id> &current)
{
    context.draft.forEachExisting<Membership>([&](const Membership &membership) {
        const bool isImported =
            membership.id == membershipId(membership.person, membership.unit, membership.role);
        if (membership.person == person && isImported && !current.contains(membership.id))
            context.draft.remove(Kind::Membership, membership.id, Declaration<Membership>::home(membership));
    });
}

void addMemberships(ImportContext &context, RowReader &row, const Id &person, const Id &organisation,
                    Role role, const QDate &until)
{
    IdSet units = context.references(row, column("units"), Kind::Unit);
    if (row.failed())
        return;
    if (row.list(column("units")).isEmpty())
        units.insert(Id{});
    std::set<Id> current;
    for (const Id &unit : units) {
        RecordDraft<Membership> membership(membershipId(person, unit, role));
        membership.set(&Membership::person, person);
        membership.set(&Membership::organisation, organisation);
        membership.set(&Membership::unit, unit);
        membership.set(&Membership::role, role);
        membership.set(&Membership::until, until);
        current.insert(membership.record.id);
        context.draft.add(membership);
    }
    removeOldMemberships(context, person, current);
}

} // namespace

void readOrganisation(ImportContext &context, RowReader &row)
{
    RecordDraft<Organisation> draft(context.ownId(row, Kind::Organisation));
    draft.set(&Organisation::name, row.required(column("name")));
    if (row.has(column("auto_accepts_orders")))
        draft.set(&Organisation::autoAcceptsOrders, row.boolean(column("auto_accepts_orders")));
    if (!row.failed())
        context.draft.add(draft);
}

void readUnit(ImportContext &context, RowReader &row)
{
    RecordDraft<Unit> draft(context.ownId(row, Kind::Unit));
    draft.set(&Unit::organisation, context.organisation(row));
    draft.set(&Unit::name, row.required(column("name")));
    if (!row.failed())
        context.draft.add(draft);
}

void readPlace(ImportContext &context, RowReader &row)
{
    RecordDraft<Place> draft(context.ownId(row, Kind::Place));
    draft.set(&Place::organisation, context.organisation(row));
    draft.set(&Place::unit, context.reference(row, column("unit"), Kind::Unit));
    draft.set(&Place::name, row.required(column("name")));
    setText(draft, &Place::room, row, "room");
    setText(draft, &Place::address, row, "address");
    if (!row.failed())
        context.draft.add(draft);
}

void readStaff(ImportContext &context, RowReader &row)
{
    const Id organisation = context.organisation(row);
    RecordDraft<Person> draft(context.ownId(row, Kind::Person));
    draft.set(&Person::organisation, organisation);
    draft.set(&Person::name, row.required(column("name")));
    setText(draft, &Person::email, row, "email");
    if (row.has(column("phone")))
        draft.set(&Person::phone, row.phone(column("phone")));
    setFace(draft, row);
    row.required(column("role"));
    const Role role = row.code<Role>(column("role"), Role::None);
    const QDate until = row.date(column("until"));
    if (draft.record.email.contains(u'@') == draft.record.email.isEmpty())
        row.problem(column("email"),
                    QStringLiteral("this is not an e-mail address; write it as name@example.org"));
    if (row.failed())
        return;
    addMemberships(context, row, draft.record.id, organisation, role, until);
    if (!row.failed())
        context.draft.add(draft);
}

} // namespace samsprak::cli
