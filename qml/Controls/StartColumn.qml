// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A column whose narrow children stand at the page's start edge: Qt's own leaves them at the left in a mirrored page.
Column {
    id: column

    function align() {
        for (let i = 0; i < column.children.length; ++i) {
            const child = column.children[i];
            const free = column.width - child.width;
            // Whatever is anchored, or moved on purpose, is somewhere else than at 0.
            if (Theme.mirrored && child.x === 0 && free > 0)
                child.x = free;
        }
    }

    onPositioningComplete: column.align()
    onWidthChanged: column.forceLayout()

    Connections {
        function onMirroredChanged() {
            column.forceLayout();
        }

        target: Theme
    }
}
