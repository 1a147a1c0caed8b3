// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include "domain/consent.h"

namespace samsprak::cli {
namespace {

QString column(const char *name) { return QString::fromLatin1(name); }

void setDays(RowReader &row, QDate &from, QDate &until)
{
    from = row.date(column("from"));
    until = row.date(column("until"));
    if (from.isValid() && until.isValid() && until < from)
        row.problem(column("until"), QStringLiteral("this is before from; correct one of the two"));
}

/// Null, with a problem, when the cell names an organisation that is not there.
Id receivingOrganisation(ImportContext &context, RowReader &row)
{
    const QString name = column("receiving_organisation");
    const QString reference = row.text(name);
    const Id id = reference.isEmpty() ? Id{} : organisationId(reference);
    if (id.isNull() || context.draft.contains(id))
        return id;
    row.problem(name,
                QStringLiteral("there is no organisation '%1'; add it to organisations.csv").arg(reference));
    return {};
}

/// A person of that organisation; null, with a problem, when there is none of that reference.
Id receivingPerson(ImportContext &context, RowReader &row, const Id &organisation)
{
    const QString name = column("receiving_person");
    const QString reference = row.text(name);
    const Id id = reference.isEmpty() ? Id{} : referencedId(organisation, Kind::Person, reference);
    if (id.isNull() || context.draft.contains(id))
        return id;
    row.problem(name, QStringLiteral("there is no person '%1'; add it to staff.csv").arg(reference));
    return {};
}

TextSet shareableSections(RowReader &row)
{
    TextSet sections;
    for (const QString &part : row.list(column("sections"))) {
        if (isShareable(sectionNamed(part.toLower())))
            sections.insert(part.toLower());
        else
            row.unknownWord(column("sections"), part,
                            {QStringLiteral("core"), QStringLiteral("plan"), QStringLiteral("health"),
                             QStringLiteral("notes"), QStringLiteral("outcome"), QStringLiteral("calendar")});
    }
    return sections;
}

} // namespace

void readAssignment(ImportContext &context, RowReader &row)
{
    RecordDraft<Assignment> draft(context.ownId(row, Kind::Assignment));
    row.required(column("participant"));
    draft.set(&Assignment::participant, context.reference(row, column("participant"), Kind::Participant));
    row.required(column("person"));
    draft.set(&Assignment::person, context.reference(row, column("person"), Kind::Person));
    QDate from, until;
    setDays(row, from, until);
    draft.set(&Assignment::from, from);
    draft.set(&Assignment::until, until);
    if (!row.failed())
        context.draft.add(draft);
}

void readConsent(ImportContext &context, RowReader &row)
{
    RecordDraft<Consent> draft(context.ownId(row, Kind::Consent));
    const Id organisation = context.organisation(row);
    draft.set(&Consent::organisation, organisation);
    row.required(column("participant"));
    draft.set(&Consent::participant, context.reference(row, column("participant"), Kind::Participant));
    row.required(column("sections"));
    draft.set(&Consent::sections, shareableSections(row));
    draft.set(&Consent::purpose, row.required(column("purpose")));
    draft.set(&Consent::form, row.code<ConsentForm>(column("form"), ConsentForm::Unstated));
    QDate from, until;
    setDays(row, from, until);
    draft.set(&Consent::from, from);
    draft.set(&Consent::until, until);
    const Id receiver = receivingOrganisation(context, row);
    const Id person = receivingPerson(context, row, receiver.isNull() ? organisation : receiver);
    if (receiver.isNull() && person.isNull())
        row.problem(column("receiving_organisation"),
                    QStringLiteral("say who receives it, here or in receiving_person"));
    draft.set(&Consent::receivingOrganisation, person.isNull() ? receiver : Id{});
    draft.set(&Consent::receivingPerson, person);
    if (!row.failed())
        context.draft.add(draft);
}

} // namespace samsprak::cli
