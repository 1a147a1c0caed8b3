// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Samsprak.Controls

Item {
    id: root

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    height: 1200
    width: 800

    NavigationFrame {
        id: frame

        current: "one"
        entries: [
            NavigationEntry {
                key: "one"
                label: "Calendar"
                pictogram: "calendar-text"
            },
            NavigationEntry {
                key: "two"
                label: "Participants"
                pictogram: "account-multiple"
            },
            NavigationEntry {
                key: "three"
                label: "Plans"
                pictogram: "routes"
            },
            NavigationEntry {
                key: "four"
                label: "Interpreters"
                pictogram: "translate"
            },
            NavigationEntry {
                badge: 2
                key: "five"
                label: "Needs you"
                pictogram: "bell-ring-outline"
            }
        ]
        height: 400
        width: 1000
    }

    StartColumn {
        id: column

        spacing: 12
        width: 320
        y: 420

        ActionButton {
            id: button

            pictogram: "plus"
            text: "A new session with an interpreter on Thursday"
            width: Math.min(implicitWidth, parent.width)
        }

        FactRow {
            id: fact

            detail: "interpreter, is here"
            face: 3
            title: "Freweini Hadgu Woldemariam"
            width: parent.width
        }

        Tag {
            id: tag

            text: "Tigrinya"
            tone: "filled"
        }

        ErrorPanel {
            id: panel

            happened: "The new recording could not be saved."
            next: "Remove old recordings that are already sent."
            safe: "All that you saved before 10:12 is kept."
            title: "The tablet is full"
            width: parent.width
        }
    }

    SessionBlock {
        id: block

        area: "work"
        booking: "refused"
        detail: "Yonas"
        endText: "11:15"
        height: 160
        sentence: "Tolken upptagen"
        startText: "10:00"
        title: "Intervjuträning"
        width: 84
        x: 400
        y: 420
    }

    TestCase {
        function init() {
            Theme.mirrored = false;
            Theme.textScale = 1;
            frame.width = 1000;
        }

        function cleanupTestCase() {
            init();
        }

        // Every text that is shown lies inside its container and has room for all its lines.
        function clippedTexts(item: Item, container: Item, found: var) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child.text !== undefined && child.truncated !== undefined && child.contentWidth !== undefined) {
                    const place = child.mapToItem(container, 0, 0);
                    if (child.truncated || place.x < -1 || place.x + child.contentWidth > container.width + 1 || place.y + child.contentHeight > container.height + 1)
                        found.push(child.text);
                }
                clippedTexts(child, container, found);
            }
        }

        function test_nothingIsClipped_data() {
            const rows = [];
            for (const scale of [1, 1.5, 2]) {
                for (const mirrored of [false, true])
                    rows.push({
                        tag: scale + (mirrored ? " mirrored" : ""),
                        scale: scale,
                        mirrored: mirrored
                    });
            }
            return rows;
        }

        function test_nothingIsClipped(data) {
            Theme.textScale = data.scale;
            Theme.mirrored = data.mirrored;
            waitForRendering(root, 500);
            for (const control of [button, fact, tag, panel]) {
                const found = [];
                clippedTexts(control, control, found);
                compare(found.join(" | "), "", control + " cuts its text");
            }
        }

        function test_railBecomesBarUnder840() {
            verify(findChild(frame, "navigationRail").visible);
            verify(!findChild(frame, "bottomBar").visible);
            frame.width = 839;
            verify(!findChild(frame, "navigationRail").visible);
            verify(findChild(frame, "bottomBar").visible);
        }

        function test_barKeepsFourAtTwiceTheSize() {
            frame.width = 800;
            Theme.textScale = 2;
            const bar = findChild(frame, "bottomBar");
            verify(bar.overflows);
            compare(bar.shownCount, 3);
            verify(findChild(bar, "place_more").visible);
        }

        function test_mirroredPageStartsAtTheRight() {
            Theme.mirrored = true;
            const rail = findChild(frame, "navigationRail");
            compare(rail.x + rail.width, frame.width);
            tryCompare(tag, "x", column.width - tag.width);
            Theme.mirrored = false;
            compare(rail.x, 0);
            tryCompare(tag, "x", 0);
        }

        function test_mirroredTextAlignsToThePageNotToItsFirstLetter() {
            const text = textOf(fact, fact.title);
            verify(text);
            compare(text.effectiveHorizontalAlignment, Text.AlignLeft);
            Theme.mirrored = true;
            compare(text.effectiveHorizontalAlignment, Text.AlignRight);
        }

        function textOf(item: Item, wanted: string): Item {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.text === wanted)
                    return child;
                const inside = textOf(child, wanted);
                if (inside)
                    return inside;
            }
            return null;
        }

        function test_narrowSessionKeepsItsWordsInsideAndItsNameWhole() {
            waitForRendering(root, 500);
            const found = [];
            clippedTexts(block, block, found);
            compare(found.join(" | "), "");
            verify(block.Accessible.name.includes("Intervjuträning"));
            compare(block.Accessible.description, "Tolken upptagen");
        }

        name: "Layout"
        when: windowShown
    }
}
