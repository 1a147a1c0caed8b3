// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtTest
import Samsprak.Controls

TestCase {
    id: test

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour: color): real {
        return 0.2126 * test.channel(colour.r) + 0.7152 * test.channel(colour.g) + 0.0722 * test.channel(colour.b);
    }

    function contrast(one: color, other: color): real {
        const a = test.luminance(one);
        const b = test.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    // The ground names a scheme's text may stand on.
    function pairs() {
        const grounds = ["ground", "surface", "sunken", "tealSoft", "saffronSoft", "dangerSoft"];
        const plain = ["ground", "surface", "sunken"];
        const found = [];
        for (const ground of grounds)
            found.push(["ink", ground]);
        for (const ground of plain)
            found.push(["ink2", ground], ["teal", ground], ["tealDeep", ground], ["danger", ground]);
        found.push(["teal", "tealSoft"], ["tealDeep", "tealSoft"], ["teal", "dangerSoft"], ["ink2", "tealSoft"], ["ink2", "dangerSoft"]);
        found.push(["saffronInk", "saffronSoft"], ["saffronInk", "surface"], ["danger", "dangerSoft"]);
        found.push(["overTeal", "teal"], ["overTeal", "tealDeep"], ["overSaffron", "saffron"]);
        found.push(["overInk", "ink"], ["tealOverInk", "ink"]);
        return found;
    }

    function cleanup() {
        Theme.setSchemeName("light");
        Theme.textScale = 1;
        Theme.mirrored = false;
    }

    function test_contrastOfEveryPair_data() {
        return [
            {
                tag: "light",
                least: 4.5
            },
            {
                tag: "dark",
                least: 4.5
            },
            {
                tag: "contrast",
                least: 7
            }
        ];
    }

    function test_contrastOfEveryPair(data) {
        verify(Theme.setSchemeName(data.tag));
        for (const pair of test.pairs()) {
            const ratio = test.contrast(Theme[pair[0]], Theme[pair[1]]);
            verify(ratio >= data.least, pair.join(" on ") + " is " + ratio.toFixed(2));
        }
        for (const area of Theme.areas.names()) {
            const onTint = test.contrast(Theme.areas.ink(area), Theme.areas.tint(area));
            verify(onTint >= data.least, area + "'s ink on tint is " + onTint.toFixed(2));
            const onSolid = test.contrast(Theme.areas.overSolid(area), Theme.areas.solid(area));
            verify(onSolid >= data.least, area + "'s pictogram on solid is " + onSolid.toFixed(2));
        }
        for (const ground of ["ground", "surface", "sunken"])
            verify(test.contrast(Theme.edge, Theme[ground]) >= 3, "edge on " + ground);
    }

    function test_unknownSchemeChangesNothing() {
        verify(!Theme.setSchemeName("sepia"));
        compare(Theme.scheme, Theme.Light);
    }

    function test_everyAreaHasItsOwnPictogram() {
        const seen = [];
        for (const area of Theme.areas.names()) {
            const pictogram = Theme.areas.pictogram(area);
            verify(Theme.glyph(pictogram, false).length > 0, area);
            verify(!seen.includes(pictogram), area);
            seen.push(pictogram);
        }
        compare(seen.length, 9);
    }

    function test_sizesFollowTextScaleWithinLimits() {
        compare(Theme.sizeBody, 16);
        Theme.textScale = 2;
        compare(Theme.sizeBody, 32);
        Theme.textScale = 5;
        compare(Theme.sizeBody, 32);
    }

    function test_arrowsTurnOnceAndTheSunNever() {
        compare(Theme.glyph("chevron-end", false), Theme.glyph("chevron-right", true));
        compare(Theme.glyph("chevron-end", true), Theme.glyph("chevron-left", false));
        compare(Theme.glyph("weather-sunny", true), Theme.glyph("weather-sunny", false));
        compare(Theme.glyph("no-such-pictogram", false), "");
    }

    function test_longSwedishWordsMayBreakBetweenSyllables_data() {
        return [
            {
                tag: "Intervjuträning",
                parts: ["Inter", "vju", "trä", "ning"]
            },
            {
                tag: "Hälsosamtal",
                parts: ["Häl", "so", "sam", "tal"]
            },
            {
                tag: "Boende",
                parts: ["Boende"]
            },
            {
                tag: "ትምህርቲሽወደንኛ",
                parts: ["ትምህርቲሽወደንኛ"]
            }
        ];
    }

    function test_longSwedishWordsMayBreakBetweenSyllables(data) {
        compare(Theme.softened(data.tag).split("\u00ad").join("|"), data.parts.join("|"));
    }

    name: "Theme"
}
