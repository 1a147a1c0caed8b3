// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agreement.h"

#include <QByteArrayView>

namespace samsprak::scheduling {

enum class AgreementFault : uint8_t {
    NotJson,
    TooLarge,
    MissingField,
    UnknownField, ///< a misspelt rule must not pass for one that is not there
    WrongValue,
    MissingSource, ///< the rule names no source, or one that the file doesn't list
    MissingRule,   ///< neither there nor listed in not_known
    Gap,           ///< some order, mode or minute is under no tier
    Overlap,       ///< a tier that can never apply, or a mode under two
};

struct AgreementProblem
{
    AgreementFault fault = AgreementFault::NotJson;
    QString path;   ///< to the field, such as reply.tiers[2].at_least
    QString detail; ///< what stands there or what is expected
};

/// Either an agreement and no problem, or every problem found and no agreement: half a rule book is none.
struct AgreementReading
{
    std::optional<Agreement> agreement;
    std::vector<AgreementProblem> problems;
};

/// Reads a rule file (assets/content/agreements; its README tells the fields). At most 1 MB.
AgreementReading readAgreement(QByteArrayView json);

} // namespace samsprak::scheduling
