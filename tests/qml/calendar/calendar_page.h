// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"
#include "app/calendar/week_view_model.h"
#include "town.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

namespace samsprak::test {

using namespace samsprak::app;

inline constexpr const char *windowSource = R"(
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

inline QQuickItem *search(QQuickItem *item, const QString &name)
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

/// The calendar as a person works it: real view model, real database, synthetic pointer and keys.
class CalendarPage
{
protected:
    void prepare()
    {
        m_town = std::make_unique<Town>();
        m_town->fillWeek();
        const Session talk = m_town->session(u"Samtal", Area::Health, Town::at(26, 13, 0), 60);
        m_town->put(talk);
        m_town->attend(talk, {m_town->saba});
        m_session = m_town->open();
    }
    void leave()
    {
        m_engine.reset();
        m_session.reset();
        m_town.reset();
    }
    QQuickItem *item(const QString &name) const { return search(m_window->contentItem(), name); }
    QQuickItem *card(QStringView title, const LocalTime &start) const
    {
        return item(QStringLiteral("sessionCard-") +
                    Id::fromName(Town::named(title), start.toString()).toString());
    }
    static QPoint centre(const QQuickItem *target)
    {
        return target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint();
    }
    void tap(const QString &name)
    {
        QTRY_VERIFY2(item(name), qPrintable(name));
        QTest::mouseClick(m_window, Qt::LeftButton, {}, centre(item(name)));
    }
    void write(const QString &field, const QString &text)
    {
        tap(field);
        QTest::keySequence(m_window, QKeySequence::SelectAll);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(letter), {});
    }
    /// Until the sheet has come to rest, or is gone.
    void waitForSheet(const char *name, bool open)
    {
        const QObject *sheet = m_window->findChild<QObject *>(QString::fromLatin1(name));
        QVERIFY2(sheet, name);
        QTRY_COMPARE(sheet->property(open ? "opened" : "visible").toBool(), open);
        settle();
    }
    void settle()
    {
        QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        QVERIFY(drawn.wait());
    }
    QQuickItem *course() const
    {
        return item(
            QStringLiteral("sessionCard-%1@2026-11-23T08:30")
                .arg(Id::fromName(Town::named(u"SFI kurs B"), Town::at(16, 8, 30).toString()).toString()));
    }
    void openWindow(const QSize &size, const QString &language = QStringLiteral("sv"))
    {
        m_session->setLanguage(language);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        controls::prepareEngine(*m_engine);
        controls::Theme *theme = controls::Theme::of(*m_engine);
        theme->setReducedMotion(true);
        theme->setMirrored(language == u"ar");
        QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
        m_engine->setInitialProperties({{QStringLiteral("profile"), QVariant::fromValue(m_session.get())},
                                        {QStringLiteral("width"), size.width()},
                                        {QStringLiteral("height"), size.height()}});
        m_engine->loadData(windowSource);
        if (m_engine->rootObjects().isEmpty() || !warnings.isEmpty())
            qFatal("the page does not load, or warns");
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QTRY_VERIFY(week()->loaded());
        settle();
    }
    WeekViewModel *week() const { return m_window->property("week").value<WeekViewModel *>(); }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace samsprak::test
