// SPDX-License-Identifier: MPL-2.0
#include "app/session/metered_network.h"

#include <QNetworkInformation>

namespace samsprak::app {

MeteredNetwork::MeteredNetwork(QObject *parent)
    : QObject(parent)
{
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
    if (auto *network = QNetworkInformation::instance())
        connect(network, &QNetworkInformation::isMeteredChanged, this, &MeteredNetwork::changed);
}

bool MeteredNetwork::isMetered() const
{
    const auto *network = QNetworkInformation::instance();
    return network && network->supports(QNetworkInformation::Feature::Metered) && network->isMetered();
}

} // namespace samsprak::app
