// SPDX-License-Identifier: MPL-2.0
#include "scheduling/shipped_agreements.h"

#include "scheduling/agreement_reader.h"

#include <QDirIterator>
#include <QFile>

namespace samsprak::scheduling {

const std::vector<Agreement> &shippedAgreements()
{
    static const std::vector<Agreement> agreements = [] {
        std::vector<Agreement> read;
        QDirIterator files(QStringLiteral(":/samsprak/agreements"), {QStringLiteral("*.json")});
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto reading = readAgreement(file.readAll()); reading.agreement)
                read.push_back(std::move(*reading.agreement));
        }
        return read;
    }();
    return agreements;
}

} // namespace samsprak::scheduling
