// SPDX-License-Identifier: MPL-2.0
#include "cli/import_context.h"

#include "domain/schema.h"

#include <algorithm>
#include <utility>

namespace samsprak::cli {
namespace {

QString kindName(Kind kind)
{
    const EntityDescription *description = productSchema().find(kind);
    return description ? QString::fromLatin1(description->name) : QString();
}

bool isGivenAway(const Booking &booking)
{
    return booking.state >= BookingState::Held && booking.state <= BookingState::Confirmed;
}

} // namespace

Id organisationId(const QString &reference)
{
    return Id::fromName({}, QLatin1String("organisation/") + reference.trimmed().toLower());
}

Id referencedId(const Id &organisation, Kind kind, const QString &reference)
{
    return Id::fromName(organisation, kindName(kind) + u'/' + reference.trimmed().toLower());
}

ImportContext::ImportContext(ImportDraft &importDraft, const ImportOptions &importOptions,
                             std::vector<ImportProblem> &importProblems)
    : draft(importDraft)
    , options(importOptions)
    , problems(importProblems)
{
}

Id ImportContext::organisation(RowReader &row) const
{
    const QString column = QStringLiteral("organisation");
    const QString reference = row.text(column);
    if (!reference.isEmpty()) {
        const Id id = organisationId(reference);
        if (draft.contains(id))
            return id;
        row.problem(
            column,
            QStringLiteral("there is no organisation '%1'; add it to organisations.csv").arg(reference));
        return {};
    }
    const auto all = draft.organisations();
    if (all.size() == 1)
        return *all.begin();
    row.problem(
        column,
        all.empty()
            ? QStringLiteral(
                  "there is no organisation yet; import organisations.csv first, or with this file")
            : QStringLiteral("there are several organisations; name the one that is meant in this column"));
    return {};
}

Id ImportContext::ownId(RowReader &row, Kind kind)
{
    const QString column = QStringLiteral("reference");
    const QString reference = row.required(column);
    const bool isOrganisation = kind == Kind::Organisation;
    const Id owner = isOrganisation ? Id{} : organisation(row);
    if (reference.isEmpty() || (owner.isNull() && !isOrganisation))
        return {};
    const Id id = isOrganisation ? organisationId(reference) : referencedId(owner, kind, reference);
    const auto [seen, isNew] = m_seen.emplace(id, ImportSource{row.file(), row.line()});
    if (!isNew)
        row.problem(column,
                    QStringLiteral("'%1' stands in %2 on line %3 already; give each its own reference")
                        .arg(reference, seen->second.file)
                        .arg(seen->second.line));
    return id;
}

Id ImportContext::resolved(RowReader &row, const QString &column, Kind kind, const QString &reference) const
{
    const Id owner = organisation(row);
    const Id id = referencedId(owner, kind, reference);
    if (owner.isNull() || draft.contains(id))
        return id;
    row.problem(column, QStringLiteral("there is no %1 '%2'; add it to its file, or correct the reference")
                            .arg(kindName(kind), reference));
    return {};
}

Id ImportContext::reference(RowReader &row, const QString &column, Kind kind) const
{
    const QString cell = row.text(column);
    return cell.isEmpty() ? Id{} : resolved(row, column, kind, cell);
}

IdSet ImportContext::references(RowReader &row, const QString &column, Kind kind) const
{
    IdSet found;
    for (const QString &part : row.list(column))
        if (const Id id = resolved(row, column, kind, part); !id.isNull())
            found.insert(id);
    return found;
}

void ImportContext::addTakenBefore()
{
    if (std::exchange(m_knowsBefore, true))
        return;
    draft.forEachExisting<Booking>([&](const Booking &booking) {
        if (isGivenAway(booking))
            m_taken[booking.interpreter].push_back(scheduling::BusyInterval::of(booking));
    });
}

bool ImportContext::takeTime(const Booking &booking)
{
    addTakenBefore();
    if (!isGivenAway(booking))
        return true;
    const auto wanted = scheduling::BusyInterval::of(booking);
    auto &taken = m_taken[booking.interpreter];
    const bool clash = std::any_of(taken.begin(), taken.end(), [&](const scheduling::BusyInterval &other) {
        return other.booking != wanted.booking && other.time.overlaps(wanted.time);
    });
    if (!clash)
        taken.push_back(wanted);
    return !clash;
}

} // namespace samsprak::cli
