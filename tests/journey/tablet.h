// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QSize>

#include "report.h"
#include "screen.h"

namespace samsprak::journey {

/// One tablet: a process of the real app that the story works through the driver's pipe. A command that does
/// not succeed fails the report; after a failure nothing more is sent.
class Tablet : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QString name;       ///< how the report calls it: A, B or C
        QString program;    ///< the driven app
        QString dataFolder; ///< its own
        QString outFolder;  ///< where its pictures go
        QStringList arguments;
    };

    Tablet(Setup setup, Report &report);
    ~Tablet() override;

    const QString &name() const { return m_setup.name; }
    const QString &dataFolder() const { return m_setup.dataFolder; }

    /// Starts the process, with these options too, and waits until its window is there.
    bool start(const QStringList &more = {});
    /// As if the battery was torn out.
    void kill();
    /// Ends it as a user would.
    void quit();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QJsonObject ask(const QJsonObject &command);
    /// Sends without waiting; `await` takes the answer later.
    int post(QJsonObject command);
    QJsonObject await(int id);
    /// When the answer came, in the steady clock's milliseconds.
    qint64 answeredAt(int id) const { return m_answeredAt.value(id, -1); }

    qint64 lastAnswerAt() const { return m_lastAnswerAt; }

    void tap(const QString &name, int nth = 0);
    void tapText(const QString &text);
    void type(const QString &name, const QString &value);
    void drag(const QString &name, int dx, int dy, int holdMs = 0);
    /// The text or accessible name of what came.
    QString waitFor(const QString &name, int timeoutMs = 10'000);
    void waitForText(const QString &text, int timeoutMs = 10'000);
    void waitGone(const QString &name, int timeoutMs = 10'000);
    void set(const QString &property, const QJsonValue &value);
    void resize(const QSize &size);
    Screen look();
    /// Writes NAME.png and NAME.json and returns what was shown, read back from the file.
    Screen picture(const QString &fileName);

private:
    void readAnswers();
    static QString said(const QJsonObject &command);

    Setup m_setup;
    Report &m_report;
    QProcess m_process;
    QByteArray m_buffer;
    QHash<int, QJsonObject> m_answers;
    QHash<int, QJsonObject> m_commands;
    QHash<int, qint64> m_answeredAt;
    qint64 m_lastAnswerAt = 0;
    int m_lastId = 0;
};

} // namespace samsprak::journey
