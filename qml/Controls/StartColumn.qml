// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A column whose narrow children stand at the page's start edge: Qt's own leaves them at the left in a mirrored page.
Column {
    id: column

    /// The children that stand where this column put them; the others are anchored or moved on purpose.
    property list<Item> moved: []

    function isOurs(child: Item): bool {
        for (let i = 0; i < column.moved.length; ++i) {
            if (column.moved[i] === child)
                return true;
        }
        return false;
    }

    function align() {
        const placed = [];
        for (let i = 0; i < column.children.length; ++i) {
            const child = column.children[i];
            const ours = column.isOurs(child);
            if (Theme.mirrored && (ours || child.x === 0)) {
                child.x = Math.max(0, column.width - child.width);
                placed.push(child);
            } else if (ours) {
                child.x = 0;
            }
        }
        if (placed.length > 0 || column.moved.length > 0)
            column.moved = placed;
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
