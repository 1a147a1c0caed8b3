// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agreement.h"

namespace samsprak::scheduling {

const Agreement *agreementOn(const std::vector<Agreement> &agreements, const QString &id, const QDate &date)
{
    const Agreement *found = nullptr;
    for (const Agreement &agreement : agreements)
        if (agreement.id == id && agreement.isValidOn(date) && (!found || agreement.version > found->version))
            found = &agreement;
    return found;
}

} // namespace samsprak::scheduling
