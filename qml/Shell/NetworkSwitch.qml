// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.App
import Samsprak.Controls

/// The demo's switch that cuts this tablet's network.
IconButton {
    id: control

    required property Tablet tablet

    Accessible.checkable: true
    Accessible.checked: control.tablet.network
    objectName: "networkSwitch"
    outlined: true
    pictogram: control.tablet.network ? "wifi" : "wifi-off"
    text: control.tablet.network ? qsTr("Demo: cut the network") : qsTr("Demo: restore the network")

    onClicked: control.tablet.network = !control.tablet.network
}
