// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Samsprak.Calendar
import Samsprak.Controls

/// What the assignment came to, as it really was, and the signature on the screen.
StartColumn {
    id: form

    required property AssignmentViewModel assignment
    readonly property real half: form.width >= 520 * Theme.textScale ? (form.width - 12) / 2 : form.width

    objectName: "requisitionForm"
    spacing: 12

    Flow {
        spacing: 12
        width: parent.width

        TextInputField {
            inputMethodHints: Qt.ImhTime
            label: qsTr("Began")
            objectName: "actualStart"
            text: form.assignment.actualStart
            width: form.half

            onEdited: text => form.assignment.actualStart = text
        }

        TextInputField {
            inputMethodHints: Qt.ImhTime
            label: qsTr("Ended")
            objectName: "actualEnd"
            text: form.assignment.actualEnd
            width: form.half

            onEdited: text => form.assignment.actualEnd = text
        }

        MinuteField {
            label: qsTr("Break")
            minutes: form.assignment.breakMinutes
            objectName: "breakMinutes"
            width: form.half

            onChangedTo: minutes => form.assignment.breakMinutes = minutes
        }

        MinuteField {
            label: qsTr("The interpreter came late by")
            minutes: form.assignment.lateMinutes
            objectName: "lateMinutes"
            width: form.half

            onChangedTo: minutes => form.assignment.lateMinutes = minutes
        }

        MinuteField {
            label: qsTr("Journey, there and back")
            minutes: form.assignment.travelMinutes
            objectName: "travelMinutes"
            step: 15
            width: form.half

            onChangedTo: minutes => form.assignment.travelMinutes = minutes
        }

        StepperField {
            canDecrease: form.assignment.travelKilometres > 0
            label: qsTr("Kilometres")
            objectName: "travelKilometres"
            valueText: qsTr("%1 km").arg(form.assignment.travelKilometres)
            width: form.half

            onStepped: direction => form.assignment.travelKilometres = Math.max(0, form.assignment.travelKilometres + 5 * direction)
        }
    }

    SectionLabel {
        text: qsTr("Signature")
        width: parent.width
    }

    Rectangle {
        border.color: Theme.edge
        border.width: Theme.outline
        color: Theme.surface
        height: 160
        radius: Theme.radiusControl
        width: parent.width

        SignatureArea {
            id: pen

            Accessible.name: qsTr("Sign here")
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: 4
            ink: Theme.ink
            objectName: "signatureArea"
        }
    }

    ProblemNote {
        objectName: "requisitionProblem"
        text: form.assignment.problem
        width: parent.width
    }

    Flow {
        spacing: 8
        width: parent.width

        ActionButton {
            objectName: "saveRequisition"
            pictogram: "check"
            text: qsTr("Save with the signature")

            onClicked: form.assignment.sign(pen.svg())
        }

        ActionButton {
            objectName: "clearSignature"
            text: qsTr("Sign again")
            variant: ActionButton.Variant.Quiet
            visible: !pen.isEmpty

            onClicked: pen.clear()
        }
    }
}
