// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls
import Samsprak.Participant

/// The participant's day: one large thing, what follows, and a voice for each text.
FocusScope {
    id: page

    required property TodayViewModel model
    required property VoicePlayer voice
    /// What the shell's own corner takes of the header.
    property real headerEndInset: 0

    readonly property bool wide: page.width >= Theme.railFrom && Theme.textScale < 1.6

    objectName: "todayPage"
    Accessible.name: qsTr("Today")
    Accessible.role: Accessible.Pane

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.marginParticipant

        StartColumn {
            id: column

            spacing: 20
            width: scroll.width - 2 * Theme.marginParticipant
            x: Theme.marginParticipant
            y: 20

            TodayHeader {
                endInset: page.headerEndInset
                model: page.model
                width: parent.width
            }

            TodayArc {
                model: page.model
                width: parent.width
            }

            Flow {
                id: places

                readonly property real mainWidth: page.wide ? Math.round((width - spacing) * 0.59) : width

                spacing: 20
                width: parent.width

                NowCard {
                    appointment: page.model.current
                    visible: page.model.loaded && page.model.current.valid
                    voice: page.voice
                    width: places.mainWidth
                }

                EmptyState {
                    large: true
                    pictogram: "weather-sunny"
                    text: qsTr("Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.")
                    title: qsTr("Nothing planned")
                    visible: page.model.loaded && !page.model.current.valid
                    width: places.mainWidth
                }

                StartColumn {
                    spacing: 20
                    width: page.wide ? places.width - places.mainWidth - places.spacing : places.width

                    Repeater {
                        model: page.model.following

                        FollowingCard {
                            voice: page.voice
                            width: parent ? parent.width : 0
                        }
                    }
                }
            }
        }
    }
}
