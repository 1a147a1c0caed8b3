// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"
#include "app/calendar/week_view_model.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

namespace samsprak::test {

/// The calendar's page in a window of its own, worked by synthetic pointer and keys.
class CalendarWindow
{
public:
    /// Fails the test, and leaves `window` null, when the page does not load or warns.
    CalendarWindow(app::ProfileSession &session, const QSize &size, const QString &language)
    {
        session.setLanguage(language);
        if (m_words.load(QStringLiteral(":/i18n/samsprak_") + language))
            QCoreApplication::installTranslator(&m_words);
        controls::prepareEngine(m_engine);
        controls::Theme *theme = controls::Theme::of(m_engine);
        theme->setReducedMotion(true);
        theme->setMirrored(language == u"ar");
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const auto &) { ++warnings; });
        m_engine.setInitialProperties({{QStringLiteral("profile"), QVariant::fromValue(&session)},
                                       {QStringLiteral("width"), size.width()},
                                       {QStringLiteral("height"), size.height()}});
        m_engine.loadData(Source);
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    }
    ~CalendarWindow() { QCoreApplication::removeTranslator(&m_words); }

    bool isReady()
    {
        return window && QTest::qWaitForWindowExposed(window) &&
               QTest::qWaitFor([this] { return week()->loaded(); });
    }
    app::WeekViewModel *week() const { return window->property("week").value<app::WeekViewModel *>(); }

    QQuickItem *item(const QString &name) const { return search(window->contentItem(), name); }
    /// Scrolls to the item and taps it; false when it isn't there.
    bool tap(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return item(name) != nullptr; }))
            return false;
        QQuickItem *target = item(name);
        // What has just been shown has its place only once it is laid out.
        settle();
        reveal(target);
        settle();
        QTest::mouseClick(window, Qt::LeftButton, {},
                          target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint());
        return true;
    }
    void settle()
    {
        QSignalSpy drawn(window, &QQuickWindow::frameSwapped);
        window->update();
        drawn.wait(1000);
    }
    /// Opens the booking sheet of a session and waits until it rests.
    bool openBooking(const Id &session)
    {
        QSignalSpy opened(week()->booking(), &app::BookingViewModel::opened);
        week()->booking()->open(session, {});
        const QObject *sheet = window->findChild<QObject *>(QStringLiteral("bookingSheet"));
        return sheet && opened.wait() && QTest::qWaitFor([&] { return sheet->property("opened").toBool(); });
    }
    /// Keeps a picture in the folder SAMSPRAK_SHOTS, when it is set.
    bool keep(const QString &name)
    {
        settle();
        settle();
        settle();
        const QString folder = qEnvironmentVariable("SAMSPRAK_SHOTS");
        return folder.isEmpty() || window->grabWindow().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    int warnings = 0;
    QQuickWindow *window = nullptr;

private:
    static constexpr const char *Source = R"(
import QtQuick
import QtQuick.Templates as T
import Samsprak.App
import Samsprak.Calendar
import Samsprak.Controls

T.ApplicationWindow {
    id: window

    required property ProfileSession profile
    readonly property WeekViewModel week: viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.ground
    visible: true

    WeekViewModel {
        id: viewModel

        session: window.profile
    }

    WeekPage {
        anchors.fill: parent
        model: viewModel
    }
}
)";

    static QQuickItem *search(QQuickItem *item, const QString &name)
    {
        if (!item || !item->isVisible())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = search(child, name))
                return found;
        return nullptr;
    }
    /// Moves what scrolls around the item until the item is in view.
    static void reveal(QQuickItem *target)
    {
        for (QQuickItem *around = target->parentItem(); around; around = around->parentItem()) {
            if (!around->inherits("QQuickFlickable"))
                continue;
            const qreal top = target->mapToItem(around, QPointF(0, 0)).y();
            const qreal over = top + target->height() - around->height() + 8;
            const qreal moved = top < 0 ? top - 8 : std::max(over, 0.0);
            const qreal most = around->property("contentHeight").toReal() - around->height();
            around->setProperty("contentY", std::clamp(around->property("contentY").toReal() + moved, 0.0,
                                                       std::max(most, 0.0)));
        }
    }

    QTranslator m_words;
    QQmlApplicationEngine m_engine;
};

} // namespace samsprak::test
