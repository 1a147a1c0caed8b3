// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_project.h"

#include "cli/demo/demo_people.h"

namespace samsprak::cli {

namespace {

/// The tablets that the staff carry, under whose numbers the history was made.
Result<std::vector<qint64>> handOutTablets(hub::HubStore &store, Chronicle &chronicle, int tablets,
                                           const std::vector<Id> &staff)
{
    std::vector<qint64> writers;
    store.begin();
    for (int i = 0; i < tablets; ++i) {
        hub::Writer writer;
        writer.id = chronicle.newId();
        writer.actor = {staff[size_t(i) % staff.size()], false};
        store.save(writer);
        writers.push_back(writer.number);
    }
    if (const Result<void> done = store.commit(); !done)
        return done.error();
    return writers;
}

} // namespace

Result<DemoReport> writeDemoProject(hub::HubStore &store, const DemoScale &scale, uint64_t seed,
                                    const QDate &today, const std::function<void(int)> &progress)
{
    if (store.revision() != 0)
        return {ErrorCode::Conflict, QStringLiteral("the installation holds records already")};
    Chronicle chronicle(seed);
    SeededRandom random(seed ^ 0x5a5a5a5a);
    chronicle.setPresent(demoInstant(today.addDays(-1000), 0));
    std::vector<Id> staff;
    for (int i = 0; i < scale.staff; ++i)
        staff.push_back(chronicle.newId());
    const auto writers = handOutTablets(store, chronicle, scale.tablets, staff);
    if (!writers)
        return writers.error();
    DemoPeople people = inventPeople(chronicle, random, scale, staff, *writers, today);
    inventPlans(chronicle, random, scale, people, today);
    inventCalendar(chronicle, random, scale, people, today);
    inventAgencies(chronicle, people, today);
    chronicle.addChanges(scale.changeEvents, *writers, demoInstant(today, 6 * 60));
    const DemoReport report{people.organisation, staff.front(), chronicle.records(), chronicle.events()};
    if (const Result<void> written = chronicle.write(store, productSchema(), progress); !written)
        return written.error();
    return report;
}

} // namespace samsprak::cli
