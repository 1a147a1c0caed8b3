// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The day from sunrise to moon with its appointments. It begins and ends at fixed hours, so that the same time
/// always has the same place.
DayArc {
    id: arc

    required property TodayViewModel model

    readonly property int sunrise: 6 * 60
    readonly property int moonrise: 20 * 60

    function place(minute: int): real {
        return Math.max(0, Math.min(1, (minute - arc.sunrise) / (arc.moonrise - arc.sunrise)));
    }

    function collect() {
        const all = [];
        for (let i = 0; i < stations.count; ++i) {
            const station = stations.objectAt(i) as DayArcEntry;
            // Where the sun stands there is no room for a second picture; the card below shows that appointment.
            if (station && Math.abs(station.progress - arc.now) > 0.06)
                all.push(station);
        }
        arc.entries = all;
    }

    now: arc.place(arc.model.nowMinute)
    nowText: arc.model.nowTime
    objectName: "todayArc"

    onNowChanged: arc.collect()

    Instantiator {
        id: stations

        model: arc.model.day

        delegate: DayArcEntry {
            required property appointment modelData

            area: modelData.area
            progress: arc.place(modelData.startMinute)
            time: modelData.startTime
            title: modelData.title
        }

        onObjectAdded: arc.collect()
        // They are gone in a moment: the arc must not show them until then.
        onObjectRemoved: arc.entries = []
    }
}
