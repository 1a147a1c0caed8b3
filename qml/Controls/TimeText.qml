// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A time, a date in figures or a number: Latin digits that keep their order inside any page.
BodyText {
    id: text

    property string value: ""

    Accessible.name: text.value
    text: Theme.isolatedLtr(text.value)
    wrapMode: Text.NoWrap
}
