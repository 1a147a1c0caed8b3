// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>

namespace samsprak::app {

/// Whether this tablet's connection costs by what it carries, as far as the system tells; where it does not,
/// no.
class MeteredNetwork : public QObject
{
    Q_OBJECT
public:
    explicit MeteredNetwork(QObject *parent = nullptr);
    bool isMetered() const;

Q_SIGNALS:
    void changed();
};

} // namespace samsprak::app
