// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/consent.h"
#include "hub_world.h"

#include <QTest>

namespace samsprak::test {

/// The small project, and beside it another authority with an officer and a guest of its own, who know nobody
/// yet.
struct Neighbours
{
    HubWorld world;
    Id authority = world.newId();
    Id maria = world.newId();   ///< employment officer of the authority
    Id visitor = world.newId(); ///< guest of the authority

    Neighbours()
    {
        world.administer([this](hub::Administration &administration) {
            hub::Batch batch;
            Organisation organisation;
            organisation.id = authority;
            organisation.name = QStringLiteral("Arbetsförmedlingen");
            batch.put(organisation);
            for (const auto &[id, role] :
                 {std::pair(maria, Role::EmploymentOfficer), std::pair(visitor, Role::Guest)}) {
                Person person;
                person.id = id;
                person.organisation = authority;
                person.name = id == maria ? QStringLiteral("Maria") : QStringLiteral("Visitor");
                batch.put(person);
                Membership membership;
                membership.id = world.people.memberships[id] = world.newId();
                membership.person = id;
                membership.organisation = authority;
                membership.role = role;
                batch.put(membership);
            }
            QVERIFY(administration.apply(batch));
        });
    }

    /// That the authority may read these sections of Saba's.
    Consent consent(const TextSet &sections)
    {
        Consent record;
        record.id = world.newId();
        record.participant = world.people.saba;
        record.organisation = world.people.organisation;
        record.receivingOrganisation = authority;
        record.sections = sections;
        record.purpose = QStringLiteral("Gemensam planering");
        record.form = ConsentForm::Spoken;
        record.bucket = Declaration<Consent>::home(record);
        return record;
    }
    Goal goal(const Id &organisation)
    {
        Goal record;
        record.id = world.newId();
        record.participant = world.people.saba;
        record.organisation = organisation;
        record.title = TranslatedText::swedish(QStringLiteral("Egen lägenhet"));
        record.bucket = Declaration<Goal>::home(record);
        return record;
    }
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(world.now, Qt::UTC).date(); }
    void nextDay()
    {
        world.now += 24 * 3'600'000LL;
        QVERIFY(world.fire(hub::Timer::Day));
    }
};

inline RefusalCode codeOf(const protocol::SyncReply &reply, size_t operation = 0)
{
    const std::vector<OperationOutcome> &outcomes = reply.outcomes.at(0).operations;
    return outcomes.at(operation).status == OutcomeStatus::Refused ? outcomes.at(operation).code
                                                                   : RefusalCode::Unknown;
}

} // namespace samsprak::test
