// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Controls

/// The words of a SessionBlock, in the three shapes that its width and height ask for.
Item {
    id: content

    required property string area
    required property string title
    required property string startText
    required property string endText
    required property string detail
    required property string sentence
    required property list<int> faces
    required property string facesNote
    required property bool narrow
    required property bool low
    required property bool roomy
    required property bool struck
    required property color words
    required property color quietWords
    required property color areaColour
    required property real markSpace

    readonly property string timeSpan: content.startText + (content.endText.length > 0 ? "–" + content.endText : "")
    readonly property real iconSize: 18 * Math.min(Theme.textScale, 1.5)
    readonly property real gap: 6
    /// Beside the state's mark there is no room for the pictogram: that goes below the words, if at all.
    readonly property bool slim: content.markSpace > 0 && content.width < content.iconSize + content.markSpace
    readonly property real lineRoom: content.width - content.markSpace
    /// A narrow block that is also short keeps its title: the time goes beside the pictogram, or is left to the grid.
    readonly property bool squat: content.narrow && !content.low && content.height < (content.slim ? content.markSpace : content.iconSize) + content.lineOf(Theme.sizeTimes) + content.lineOf(Theme.sizeSecondary)
    readonly property bool timeFits: timeBeside.implicitWidth <= content.lineRoom - (icon.visible ? icon.width + content.gap : 0)
    /// Of a low block's one line, what is left for the title; less than a short word's width is nothing.
    readonly property real titleRoom: content.lineRoom - (icon.visible ? icon.width + content.gap : 0) - (timeBeside.visible ? timeBeside.implicitWidth + content.gap : 0)
    /// The room under the first lines, which are always there.
    readonly property real room: content.height - (topLine.visible ? topLine.height : 0) - (underMark.visible ? underMark.height : 0) - (stackedTime.visible ? stackedTime.height : 0)

    /// A line's height at a size, with the line spacing of running text.
    function lineOf(size: int): real {
        return size * 1.5;
    }

    /// Whole lines only: half a line looks like a fault.
    function linesIn(room: real, size: int): int {
        return Math.max(0, Math.floor(room / content.lineOf(size)));
    }

    AreaPictogram {
        id: largeMark

        anchors.left: parent.left
        area: content.area
        size: Math.min(36 * Math.min(Theme.textScale, 1.4), content.height)
        visible: content.roomy && !content.low
    }

    StartColumn {
        id: column

        readonly property real startSpace: largeMark.visible ? largeMark.width + 10 : 0
        readonly property real roomBelowTitle: content.room - (title.visible ? title.height : 0)

        anchors.left: parent.left
        anchors.leftMargin: column.startSpace
        width: parent.width - column.startSpace

        Row {
            id: topLine

            spacing: content.gap
            visible: !largeMark.visible && (!content.slim || content.low)
            width: content.lineRoom

            Pictogram {
                id: icon

                anchors.verticalCenter: content.narrow ? undefined : timeBeside.verticalCenter
                colour: content.areaColour
                name: Theme.areas.pictogram(content.area)
                size: Math.min(content.iconSize, content.height)
                visible: !content.slim
            }

            TimeText {
                id: timeBeside

                Accessible.ignored: true
                color: content.words
                font.pixelSize: Theme.sizeTimes
                lineHeight: 1
                value: content.narrow || content.low ? content.startText : content.timeSpan
                visible: (!content.narrow || content.low || content.squat) && content.timeFits
            }

            BodyText {
                Accessible.ignored: true
                color: content.words
                font.bold: true
                font.pixelSize: Theme.sizeTimes
                font.strikeout: content.struck
                lineHeight: 1
                maximumLineCount: 1
                text: Theme.softened(content.title)
                visible: content.low && content.titleRoom >= 32 * Theme.textScale
                width: content.titleRoom
            }
        }

        Item {
            id: underMark

            height: content.markSpace
            visible: !largeMark.visible && content.slim && !content.low
            width: 1
        }

        TimeText {
            id: stackedTime

            Accessible.ignored: true
            color: content.words
            font.pixelSize: Theme.sizeTimes
            value: content.startText
            visible: content.narrow && !content.low && !content.squat && implicitWidth <= content.width
        }

        BodyText {
            id: title

            Accessible.ignored: true
            color: content.words
            font.bold: true
            font.pixelSize: largeMark.visible ? Theme.sizeLead : content.width < 56 * Theme.textScale ? Theme.sizeTimes : Theme.sizeSecondary
            font.strikeout: content.struck
            lineHeight: 1.02
            maximumLineCount: Math.max(1, content.linesIn(content.room, title.font.pixelSize))
            text: Theme.softened(content.title)
            visible: !content.low && content.linesIn(content.room, title.font.pixelSize) > 0
            width: parent.width - (largeMark.visible ? content.markSpace : 0)
        }

        SecondaryText {
            Accessible.ignored: true
            color: content.words
            text: Theme.isolatedLtr(content.timeSpan) + (content.detail.length > 0 ? " · " + Theme.softened(content.detail) : "")
            maximumLineCount: Math.max(1, content.linesIn(column.roomBelowTitle, font.pixelSize))
            visible: largeMark.visible && content.linesIn(column.roomBelowTitle, font.pixelSize) > 0
            width: parent.width
        }

        SecondaryText {
            id: detail

            Accessible.ignored: true
            color: content.quietWords
            font.pixelSize: Theme.sizeTimes
            maximumLineCount: Math.max(1, content.linesIn(column.roomBelowTitle - sentence.needed, detail.font.pixelSize))
            text: Theme.softened(content.detail)
            visible: !content.low && !largeMark.visible && text.length > 0 && column.roomBelowTitle >= sentence.needed + content.lineOf(detail.font.pixelSize)
            width: parent.width
        }

        SecondaryText {
            id: sentence

            readonly property real needed: content.sentence.length > 0 ? content.lineOf(sentence.font.pixelSize) : 0

            Accessible.ignored: true
            color: Theme.danger
            font.pixelSize: Theme.sizeTimes
            maximumLineCount: Math.max(1, content.linesIn(column.roomBelowTitle - (detail.visible ? detail.height : 0), sentence.font.pixelSize))
            text: Theme.softened(content.sentence)
            visible: !content.low && text.length > 0 && column.roomBelowTitle >= content.lineOf(sentence.font.pixelSize)
            width: parent.width
        }

        Pictogram {
            colour: content.areaColour
            name: Theme.areas.pictogram(content.area)
            size: content.iconSize
            visible: underMark.visible && column.roomBelowTitle - (detail.visible ? detail.height : 0) - (sentence.visible ? sentence.height : 0) >= content.iconSize
        }

        Row {
            spacing: 8
            visible: largeMark.visible && content.faces.length > 0 && y + height <= content.height

            Repeater {
                model: content.faces

                PersonFace {
                    required property int modelData

                    height: 28
                    variant: modelData
                    width: 28
                }
            }

            SecondaryText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: content.quietWords
                text: content.facesNote
                wrapMode: Text.NoWrap
            }
        }
    }
}
