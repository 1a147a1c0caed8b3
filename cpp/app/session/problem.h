// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QString>
#include <qqmlregistration.h>

namespace samsprak::app {

/// An error as three short sentences for a reader. Empty: no problem.
struct Problem
{
    Q_GADGET
    QML_VALUE_TYPE(problem)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString happened MEMBER happened)
    Q_PROPERTY(QString safe MEMBER safe)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(bool present READ present)

public:
    QString code; ///< stable, for tests
    QString happened;
    QString safe;
    QString next;

    bool present() const { return !happened.isEmpty(); }
    bool operator==(const Problem &) const = default;
};

/// What to say when something failed below the interface, in the interface's present language.
Problem problemFor(ErrorCode code);

} // namespace samsprak::app
