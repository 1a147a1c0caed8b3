// SPDX-License-Identifier: MPL-2.0
import QtQuick

/// Its content exists while `when` holds. (A Loader of Qt 6.4 makes no component that is bound to its file.)
Repeater {
    id: present

    property bool when: false

    model: present.when ? 1 : 0
}
