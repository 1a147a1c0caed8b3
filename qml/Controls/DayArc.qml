// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The participant's day from sunrise to moon: what has passed in teal, now as the sun, what comes as pictograms.
/// It runs in reading direction. Leave it out at large text sizes (the default visibility does).
Item {
    id: arc

    property list<DayArcEntry> entries
    /// Where now is, 0 … 1; below 0 or above 1 the sun is not shown.
    property real now: 0
    property string nowText: ""

    readonly property bool sunUp: arc.now >= 0 && arc.now <= 1

    Accessible.name: {
        const parts = arc.sunUp ? [qsTr("Now %1").arg(arc.nowText)] : [];
        for (let i = 0; i < arc.entries.length; ++i)
            parts.push(qsTr("%1 %2").arg(arc.entries[i].time).arg(arc.entries[i].title));
        return Theme.joined(parts, qsTr(", ", "between the parts of a list"));
    }
    Accessible.role: Accessible.StaticText
    implicitHeight: 124
    implicitWidth: 720
    visible: Theme.textScale < 1.6

    DayArcCurve {
        id: curve

        anchors.fill: parent
        colour: Theme.line
        doneColour: Theme.teal
        marks: {
            const places = [0, 1];
            if (arc.sunUp)
                places.push(arc.now);
            for (let i = 0; i < arc.entries.length; ++i)
                places.push(arc.entries[i].progress);
            return places;
        }
        mirrored: Theme.mirrored
        progress: arc.now
    }

    component Mark: Item {
        id: mark

        required property real progress
        readonly property point place: curve.pointAt(mark.progress, arc.width, arc.height, Theme.mirrored)
        property string caption: ""
        property color captionColour: Theme.ink
        property real size: 38
        default property alias content: disc.data

        x: mark.place.x
        y: mark.place.y

        Item {
            id: disc

            height: mark.size
            width: mark.size
            x: -width / 2
            y: -height / 2
        }

        TimeText {
            Accessible.ignored: true
            color: mark.captionColour
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            value: mark.caption
            visible: mark.caption.length > 0
            width: implicitWidth
            x: -width / 2
            y: mark.size / 2 + 2
        }
    }

    Mark {
        progress: 0

        Pictogram {
            anchors.centerIn: parent
            name: "weather-sunset-up"
            size: 26
        }
    }

    Mark {
        progress: 1

        Pictogram {
            anchors.centerIn: parent
            name: "weather-night"
            size: 26
        }
    }

    Repeater {
        model: arc.entries

        Mark {
            id: stop

            required property DayArcEntry modelData

            caption: stop.modelData.time
            progress: stop.modelData.progress

            Rectangle {
                anchors.fill: parent
                border.color: Theme.ink
                border.width: Theme.highContrast ? 2 : 0
                color: Theme.areas.tint(stop.modelData.area)
                radius: width / 2

                Pictogram {
                    anchors.centerIn: parent
                    colour: Theme.areas.ink(stop.modelData.area)
                    name: Theme.areas.pictogram(stop.modelData.area)
                    size: 22
                }
            }
        }
    }

    Mark {
        caption: arc.nowText
        captionColour: Theme.teal
        progress: arc.now
        size: 42
        visible: arc.sunUp

        Rectangle {
            anchors.fill: parent
            color: Theme.teal
            radius: width / 2

            Pictogram {
                anchors.centerIn: parent
                colour: Theme.overTeal
                name: "weather-sunny"
                size: 26
            }
        }
    }
}
