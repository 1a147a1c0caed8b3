// SPDX-License-Identifier: MPL-2.0
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "driver/busy_meter.h"
#include "driver/driver.h"

using namespace samsprak::driver;

namespace {

const char scene[] = R"(
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

ApplicationWindow {
    id: root
    width: 800; height: 600; visible: true
    property bool rightToLeft: false
    property string pressedOrder
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Flickable {
        id: list
        objectName: "list"
        anchors.fill: parent
        anchors.bottomMargin: 100
        contentHeight: column.implicitHeight
        clip: true
        Text { objectName: "above"; text: "Above all that scrolls"; y: -10; x: 300 }
        ColumnLayout {
            id: column
            width: parent.width
            Button { objectName: "first"; text: "First"; onClicked: said.text = "first tapped" }
            Text { id: said; objectName: "said"; text: "nothing yet" }
            TextField { objectName: "field"; Accessible.name: "Your name"; Layout.fillWidth: true }
            Text { objectName: "echo"; text: "<b>Hi</b> " + nameField.text }
            Text { id: fact; objectName: "fact"; Layout.fillWidth: true; horizontalAlignment: Text.AlignLeft
                   text: root.rightToLeft ? "مرحبا بالعالم" : "Hello world" }
            Text { objectName: "elided"; text: "A sentence that is far too long"; elide: Text.ElideRight; Layout.preferredWidth: 60; Layout.maximumWidth: 60 }
            Item {
                Layout.preferredWidth: 40; Layout.preferredHeight: 20; clip: true
                Text { objectName: "cut"; text: "Cut by its parent" }
            }
            Item { Layout.preferredHeight: 900; Layout.preferredWidth: 10 }
            Button { objectName: "far"; text: "Far down"; onClicked: said.text = "far tapped" }
            Button { objectName: "off"; text: "Off"; enabled: false }
        }
    }
    TextInput { id: nameField; visible: false }
    Row {
        anchors.bottom: parent.bottom
        Button { objectName: "later"; text: "Later"; onClicked: timer.start() }
        Timer { id: timer; interval: 40; onTriggered: late.visible = true }
        Button { id: late; objectName: "late"; text: "Late"; visible: false; onClicked: root.pressedOrder += "late " }
        Button { objectName: "opens"; text: "Open"; onClicked: sheet.open() }
        Rectangle {
            objectName: "knob"; width: 60; height: 60; color: "teal"
            property string bookingState: "tentative"
            Text { text: "10:00" }
            DragHandler { id: drag }
        }
        Repeater {
            model: 3
            Button { required property int index; objectName: "row-" + index; text: "Row"; onClicked: said.text = "row " + index }
        }
    }
    Popup {
        id: sheet; objectName: "sheet"; modal: true; width: 300; height: 600; x: 0; y: 0
        closePolicy: Popup.NoAutoClose
        Button { objectName: "close"; text: "Close"; onClicked: sheet.close() }
    }
}
)";

/// Stands in for the app: takes what the driver sets.
class App : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString language MEMBER language)
public:
    QString language = QStringLiteral("sv");
    QVariantMap seen;
    Q_INVOKABLE void driverSet(const QString &property, const QVariant &value)
    {
        seen.insert(property, value);
    }
};

} // namespace

class TestDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<App>();
        m_meter = std::make_unique<BusyMeter>();
        m_driver = std::make_unique<Driver>(m_app.get(), m_meter.get());
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->loadData(scene);
        QCOMPARE(m_engine->rootObjects().size(), 1);
    }

    void cleanup()
    {
        m_driver.reset();
        m_engine.reset();
    }

    void tapReachesAButtonByObjectNameAndByAccessibleName()
    {
        QVERIFY(ask(R"({"cmd":"tap","name":"first"})"));
        QVERIFY(ask(R"({"cmd":"waitFor","text":"first tapped"})"));
        QVERIFY(ask(R"({"cmd":"tap","name":"Open"})"));
        QVERIFY(ask(R"({"cmd":"waitFor","name":"close"})"));
    }

    void tapScrollsToWhatLiesBelow()
    {
        QVERIFY(ask(R"({"cmd":"tap","name":"far"})"));
        auto *list = m_engine->rootObjects().first()->findChild<QQuickItem *>(QStringLiteral("list"));
        QVERIFY(list->property("contentY").toReal() > 100);
        QCOMPARE(m_engine->rootObjects()
                     .first()
                     ->findChild<QQuickItem *>(QStringLiteral("said"))
                     ->property("text")
                     .toString(),
                 QStringLiteral("far tapped"));
    }

    void tapWaitsForWhatComesLater()
    {
        QVERIFY(ask(R"({"cmd":"tap","name":"later"})"));
        QVERIFY(ask(R"({"cmd":"tap","name":"late"})"));
        QCOMPARE(m_engine->rootObjects().first()->property("pressedOrder").toString(),
                 QStringLiteral("late "));
    }

    void tapSaysWhyItGaveUp()
    {
        QVERIFY(!ask(R"({"cmd":"tap","name":"nobody","timeoutMs":50})"));
        QVERIFY(error().contains(QLatin1String("'nobody' is not there")));
        QVERIFY(!ask(R"({"cmd":"tap","name":"off","timeoutMs":200})"));
        QVERIFY(error().contains(QLatin1String("disabled")));
        QVERIFY(ask(R"({"cmd":"tap","name":"opens"})"));
        QVERIFY(ask(R"({"cmd":"waitFor","name":"close"})"));
        QVERIFY(!ask(R"({"cmd":"tap","name":"row-2","timeoutMs":200})"));
        QVERIFY2(error().contains(QLatin1String("covered")), qPrintable(error()));
        QVERIFY(ask(R"({"cmd":"tap","name":"close"})"));
        QVERIFY(ask(R"({"cmd":"waitGone","name":"close"})"));
        QVERIFY(ask(R"({"cmd":"tap","name":"row-2"})"));
    }

    void wildcardsAndPositionsChooseAmongMany()
    {
        QVERIFY(ask(R"({"cmd":"tap","name":"row-*","nth":1})"));
        QVERIFY(ask(R"({"cmd":"waitFor","text":"row 1"})"));
        QVERIFY(!ask(R"({"cmd":"tap","name":"row-*","nth":3,"timeoutMs":50})"));
    }

    void typeEntersAnyScriptAndClearsFirst()
    {
        QVERIFY(ask(R"({"cmd":"type","name":"Your name","value":"ሰላም å 1"})"));
        QCOMPARE(field(), QStringLiteral("ሰላም å 1"));
        QVERIFY(ask(R"({"cmd":"type","name":"field","value":"new","clear":true})"));
        QCOMPARE(field(), QStringLiteral("new"));
    }

    void dragMovesWhatIsHeld()
    {
        auto *knob = m_engine->rootObjects().first()->findChild<QQuickItem *>(QStringLiteral("knob"));
        const qreal before = knob->x();
        QVERIFY(ask(R"({"cmd":"drag","name":"knob","dx":120,"dy":-40})"));
        QVERIFY2(knob->x() > before + 80, qPrintable(QString::number(knob->x() - before)));
    }

    void screenshotTellsWhatIsShown()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("shots/01.png"));
        QVERIFY(ask(R"({"cmd":"screenshot","file":"%1"})", file));
        QCOMPARE(QImage(file).size(), QSize(800, 600));
        QFile json(dir.filePath(QStringLiteral("shots/01.json")));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject screen = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(screen[QLatin1String("language")].toString(), QStringLiteral("sv"));
        QCOMPARE(screen[QLatin1String("mirrored")].toBool(), false);
        QVERIFY(text(screen, "elided")[QLatin1String("truncated")].toBool());
        QVERIFY(text(screen, "cut")[QLatin1String("cutOff")].toBool());
        QVERIFY(text(screen, "above")[QLatin1String("cutOff")].toBool());
        QVERIFY(!text(screen, "said")[QLatin1String("cutOff")].toBool());
        QVERIFY(!text(screen, "said")[QLatin1String("truncated")].toBool());
        QCOMPARE(text(screen, "echo")[QLatin1String("text")].toString().trimmed(), QStringLiteral("Hi"));
        QVERIFY(!screenSays(screen, "Far down"));
        QCOMPARE(item(screen, "knob")[QLatin1String("bookingState")].toString(), QStringLiteral("tentative"));
        QCOMPARE(item(screen, "field")[QLatin1String("name")].toString(), QStringLiteral("Your name"));
        QCOMPARE(item(screen, "field")[QLatin1String("role")].toString(), QStringLiteral("EditableText"));
    }

    void mirroredTextIsToldApart()
    {
        m_engine->rootObjects().first()->setProperty("rightToLeft", true);
        QVERIFY(ask(R"({"cmd":"dump"})"));
        const QJsonObject screen = m_reply[QLatin1String("screen")].toObject();
        QVERIFY(screen[QLatin1String("mirrored")].toBool());
        const QJsonObject fact = text(screen, "fact");
        QCOMPARE(fact[QLatin1String("direction")].toString(), QStringLiteral("rtl"));
        QCOMPARE(fact[QLatin1String("alignment")].toString(), QStringLiteral("right"));
        QCOMPARE(text(screen, "said")[QLatin1String("direction")].toString(), QStringLiteral("ltr"));
    }

    void resizeAndSetReachTheApp()
    {
        QVERIFY(ask(R"({"cmd":"resize","width":400,"height":700})"));
        QVERIFY(ask(R"({"cmd":"dump"})"));
        QCOMPARE(m_reply[QLatin1String("screen")][QLatin1String("window")][QLatin1String("width")].toInt(),
                 400);
        QVERIFY(ask(R"({"cmd":"set","property":"network","value":false})"));
        QCOMPARE(m_app->seen.value(QStringLiteral("network")), QVariant(false));
    }

    void busyFindsALongStretch()
    {
        m_meter->watchThread();
        QVERIFY(ask(R"({"cmd":"busy"})"));
        m_meter->eventBegins();
        m_meter->eventEnds(this, 0, std::chrono::milliseconds(30));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(ask(R"({"cmd":"busy"})"));
        QVERIFY(m_reply[QLatin1String("max")].toDouble() >= 29);
        QVERIFY(ask(R"({"cmd":"busy"})"));
        QVERIFY(m_reply[QLatin1String("max")].toDouble() < 29);
    }

    void answersComeInOrderAndNonsenseIsRefused()
    {
        QSignalSpy replies(m_driver.get(), &Driver::replied);
        m_driver->handle(R"({"cmd":"tap","name":"first","id":1})");
        m_driver->handle("nonsense");
        m_driver->handle(R"({"cmd":"fly","id":3})");
        QTRY_COMPARE(replies.size(), 3);
        QVERIFY(replies[0][0].toByteArray().contains("\"id\":1"));
        QVERIFY(replies[1][0].toByteArray().contains("\"ok\":false"));
        QVERIFY(replies[2][0].toByteArray().contains("unknown command 'fly'"));
    }

private:
    bool ask(const char *command, const QString &argument = {})
    {
        QSignalSpy replies(m_driver.get(), &Driver::replied);
        const QString line = QString::fromUtf8(command);
        m_driver->handle((argument.isNull() ? line : line.arg(argument)).toUtf8());
        if (replies.isEmpty() && !replies.wait(15'000))
            return false;
        m_reply = QJsonDocument::fromJson(replies.first().first().toByteArray()).object();
        if (m_reply.contains(QLatin1String("error")))
            qInfo("%s", qPrintable(error()));
        return m_reply[QLatin1String("ok")].toBool();
    }

    QString error() const { return m_reply[QLatin1String("error")].toString(); }

    QString field() const
    {
        return m_engine->rootObjects()
            .first()
            ->findChild<QQuickItem *>(QStringLiteral("field"))
            ->property("text")
            .toString();
    }

    static QJsonObject named(const QJsonObject &screen, const char *list, const char *name)
    {
        const QJsonArray entries = screen[QLatin1String(list)].toArray();
        for (const auto &entry : entries) {
            if (entry[QLatin1String("objectName")].toString() == QLatin1String(name))
                return entry.toObject();
        }
        return {};
    }
    static QJsonObject text(const QJsonObject &screen, const char *name)
    {
        return named(screen, "texts", name);
    }
    static QJsonObject item(const QJsonObject &screen, const char *name)
    {
        return named(screen, "items", name);
    }
    static bool screenSays(const QJsonObject &screen, const char *words)
    {
        const QJsonArray entries = screen[QLatin1String("texts")].toArray();
        return std::any_of(entries.begin(), entries.end(), [words](const auto &entry) {
            return entry[QLatin1String("text")].toString() == QLatin1String(words);
        });
    }

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<App> m_app;
    std::unique_ptr<BusyMeter> m_meter;
    std::unique_ptr<Driver> m_driver;
    QJsonObject m_reply;
};

QTEST_MAIN(TestDriver)
#include "test_driver.moc"
