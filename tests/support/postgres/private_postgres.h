// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace samsprak::test {

/// A PostgreSQL server of the test's own: in a temporary folder, as an unprivileged user, reached through a
/// socket in that folder and through no port. It ends with this object, and with the test when that crashes.
class PrivatePostgres
{
public:
    /// With `durable` a commit is on disk when it is said to be; tests that kill nobody do without.
    explicit PrivatePostgres(bool durable = false);
    ~PrivatePostgres();

    /// The one that the tests of a program share; started when it is first asked for, ended with the program.
    static PrivatePostgres &shared();

    /// A new, empty place, as good as a database of its own; its URL. (It is a schema, which costs
    /// milliseconds.)
    QString newDatabase();
    /// Ends the server as a power cut would, and starts it anew on what is on disk.
    void crash();

private:
    QString program(const QString &name) const;
    QString url(const QString &schema) const;
    void prepare(QProcess &process) const;
    void initialise();
    void initialiseFromNothing();
    void start();
    void stop(int signal);

    QTemporaryDir m_folder;
    QString m_programs;
    QStringList m_settings;
    uint m_user = 0; ///< 0: whoever runs the test
    uint m_group = 0;
    std::unique_ptr<QProcess> m_server;
    int m_schemas = 0;
};

} // namespace samsprak::test
