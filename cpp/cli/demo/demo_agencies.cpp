// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_people.h"

namespace samsprak::cli {

void inventAgencies(Chronicle &chronicle, const DemoPeople &people, const QDate &today)
{
    const struct
    {
        const char *name;
        const char *address;
        const char *agreement;
    } agencies[] = {
        {"Lärkans tolkförmedling", "bokning@larkan.example", "kammarkollegiet-23.3-12000-20"},
        {"Granens språktolkar", "order@granen.example", "kammarkollegiet-23.3-12000-20"},
        {"Tolkhuset Älven", "tolk@alven.example", "region-skane-language-interpreters"},
    };
    int rank = 0;
    for (const auto &[name, address, agreement] : agencies) {
        AgencyAgreement agency;
        agency.id = Id::fromName(people.organisation, QString::fromUtf8(name));
        agency.organisation = people.organisation;
        agency.name = QString::fromUtf8(name);
        agency.email = QString::fromLatin1(address);
        // Numbers that the Swedish Post and Telecom Authority keeps free for films and books.
        agency.phone = QStringLiteral("08-465 004 %1").arg(20 + rank);
        agency.agreement = QString::fromLatin1(agreement);
        agency.rank = ++rank;
        agency.validFrom = QDate(today.year() - 1, 1, 1);
        agency.customerNumber = QStringLiteral("K-10%1").arg(rank);
        agency.invoiceReference = QStringLiteral("REF 4120");
        chronicle.add(agency);
    }
}

} // namespace samsprak::cli
