// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Samsprak.Controls

/// A page's top bar: title and what explains it at the start, the page's own controls beside, the sync state at the end.
/// When everything does not fit on one line, the controls move under the title.
Item {
    id: header

    property string title: ""
    property string subtitle: ""
    property bool large: false
    property alias endItems: ending.data
    default property alias controls: middle.data

    readonly property real titleWidth: Math.max(titleMetrics.advanceWidth, subtitleMetrics.advanceWidth) + 4
    readonly property real middleWidth: {
        let sum = 0;
        for (let i = 0; i < middle.children.length; ++i)
            sum += middle.children[i].visible ? middle.children[i].width + middle.spacing : 0;
        return sum;
    }
    readonly property bool oneLine: header.titleWidth + header.middleWidth + ending.width + 24 <= header.width

    implicitHeight: Math.max(Theme.topBar, words.implicitHeight + 16, ending.height) + (header.oneLine || middle.children.length === 0 ? 0 : middle.height + 8)
    implicitWidth: 640

    TextMetrics {
        id: titleMetrics

        font: heading.font
        text: header.title
    }

    TextMetrics {
        id: subtitleMetrics

        font: under.font
        text: header.subtitle
    }

    Column {
        id: words

        anchors.left: parent.left
        width: header.oneLine ? header.titleWidth : header.width - ending.width - 16
        y: (Math.max(Theme.topBar, implicitHeight + 16) - implicitHeight) / 2

        HeadingText {
            id: heading

            level: header.large ? 1 : 2
            text: header.title
            width: parent.width
        }

        SecondaryText {
            id: under

            large: header.large
            text: header.subtitle
            visible: text.length > 0
            width: parent.width
        }
    }

    Flow {
        id: middle

        anchors.left: header.oneLine ? words.right : parent.left
        anchors.leftMargin: header.oneLine ? 24 : 0
        spacing: 12
        width: header.oneLine ? header.middleWidth : header.width
        y: header.oneLine ? (Math.max(Theme.topBar, words.implicitHeight + 16) - height) / 2 : Math.max(Theme.topBar, words.implicitHeight + 16)
    }

    Row {
        id: ending

        anchors.right: parent.right
        spacing: 12
        y: (Math.max(Theme.topBar, words.implicitHeight + 16) - height) / 2
    }
}
