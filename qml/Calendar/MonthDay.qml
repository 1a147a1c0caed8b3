// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Samsprak.Controls

/// One day of a month: its number, its holiday, its first sessions, and how many there are besides.
T.AbstractButton {
    id: day

    required property string date
    required property string words
    required property string holiday
    required property int number
    required property int week
    required property bool inMonth
    required property bool today
    required property bool free
    required property bool red
    required property var entries
    required property int more
    required property real weekWidth
    readonly property real lineHeight: 22 * Theme.textScale
    readonly property int lines: Math.max(0, Math.min(3, Math.floor((day.height - head.height - 10) / day.lineHeight)))
    readonly property int total: day.entries.length + day.more
    /// The last line tells how many are left out.
    readonly property int shown: day.total <= day.lines ? day.total : Math.max(0, Math.min(day.entries.length, day.height - head.height - 10 >= (day.lines + 1) * day.lineHeight ? day.lines : day.lines - 1))

    Accessible.description: qsTr("%n session(s)", "", day.total)
    Accessible.name: Theme.joined([day.today ? qsTr("%1, today").arg(day.words) : day.words, day.holiday], qsTr(", ", "between the parts of a list"))
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    objectName: "monthDay-" + day.date

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: day.hovered ? Theme.tealSoft : day.free ? Theme.sunken : day.inMonth ? Theme.surface : Theme.ground

        FocusRing {
            anchors.margins: 3
            around: 5
            visible: day.visualFocus
        }
    }
    contentItem: Item {
        clip: true
        opacity: day.inMonth || Theme.highContrast ? 1 : 0.62

        Item {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.right: parent.right
            anchors.rightMargin: 4
            height: 30 * Theme.textScale

            Rectangle {
                id: circle

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: day.today ? Theme.teal : "transparent"
                height: 26 * Theme.textScale
                radius: height / 2
                width: day.today ? height : numberText.implicitWidth

                TimeText {
                    id: numberText

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: day.today ? Theme.overTeal : day.red ? Theme.danger : Theme.ink
                    font.bold: true
                    font.pixelSize: Theme.sizeSecondary
                    value: String(day.number)
                }
            }

            SecondaryText {
                Accessible.ignored: true
                anchors.left: circle.right
                anchors.leftMargin: 6
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: day.red ? Theme.danger : Theme.ink2
                elide: Text.ElideRight
                font.pixelSize: Theme.sizeTimes
                maximumLineCount: 1
                text: day.holiday
                wrapMode: Text.NoWrap
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.top: head.bottom

            Repeater {
                model: day.entries.slice(0, day.shown)

                MonthEntry {
                    required property var modelData

                    entry: modelData
                    height: day.lineHeight
                    width: parent ? parent.width : 0
                }
            }

            SecondaryText {
                Accessible.ignored: true
                font.bold: true
                font.pixelSize: Theme.sizeTimes
                objectName: "more"
                text: day.shown === 0 ? qsTr("%n session(s)", "", day.total) : qsTr("+%1 more").arg(day.total - day.shown)
                visible: day.total > day.shown
                width: parent.width
            }
        }
    }

    Keys.onEnterPressed: day.clicked()
    Keys.onReturnPressed: day.clicked()

    TimeText {
        Accessible.name: qsTr("Week %1").arg(day.week)
        anchors.right: parent.left
        anchors.rightMargin: 10
        anchors.top: parent.top
        anchors.topMargin: 6
        color: Theme.ink2
        font.pixelSize: Theme.sizeTimes
        objectName: "weekNumber"
        value: String(day.week)
        visible: day.week > 0
    }
}
