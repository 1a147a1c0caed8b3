// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include "report.h"

namespace samsprak::journey {

/// The hub of the story: a real server process with its data folder, administered with samsprakctl as a
/// project would do it. What it holds is read through samsprakctl, too, from the records on disk.
class HubServer
{
public:
    struct Setup
    {
        QString programs;   ///< folder of samsprakd and samsprakctl
        QString dataFolder; ///< becomes the server's --data
        QString keyFile;    ///< outside the data folder
        QString outFolder;  ///< for the log
    };

    HubServer(Setup setup, Report &report);
    ~HubServer();

    /// Makes the key file: 64 hexadecimal digits that only this user can read.
    void createKey();
    /// Runs samsprakctl on this hub's data and returns what it printed; a failure fails the report.
    QString administer(const QStringList &arguments);
    bool start();
    /// Asks it to stop and requires that it does so in order.
    void stop();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// The text of a one-time ticket with which a tablet is enrolled for a person or a participant.
    QString ticket(const QString &kind, const QString &id);
    /// All records of a kind, by the declaration's name.
    QList<QJsonObject> records(const QString &kind);
    /// The database's raw key as 64 hexadecimal digits.
    QString hexKey() const;
    const Setup &setup() const { return m_setup; }

private:
    Setup m_setup;
    Report &m_report;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace samsprak::journey
