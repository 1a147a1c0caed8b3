// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/casework/matters_query.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>
#include <map>

namespace samsprak::app {

/// What waits for the reader: conflicts to settle and refusals to answer, each in one tap.
class NeedsYouViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    /// OpenMatter values, refusals first.
    Q_PROPERTY(QVariantList matters READ matters NOTIFY contentChanged)
    /// SettledMatter values: what was decided today, the latest first.
    Q_PROPERTY(QVariantList settled READ settled NOTIFY contentChanged)
    Q_PROPERTY(int count READ count NOTIFY contentChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY contentChanged)

public:
    using QObject::QObject;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QVariantList matters() const { return m_matters; }
    QVariantList settled() const { return m_settled; }
    int count() const { return int(m_matters.size()); }
    bool isLoaded() const { return m_loaded; }

    /// The value that applies now stays; the matter is settled.
    Q_INVOKABLE void keep(const QString &conflictId);
    /// The value kept beside it applies from now on, and the other one is kept beside it.
    Q_INVOKABLE void swap(const QString &conflictId);
    /// The nearest of the refusal's alternatives is asked for instead.
    Q_INVOKABLE void takeNearest(const QString &refusalId);
    /// Takes a decision of today back: what applied before applies again, or the matter opens again.
    Q_INVOKABLE void undo(const QString &id);
    /// The refusal has been read; nothing else is wanted.
    Q_INVOKABLE void dismiss(const QString &refusalId);

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();
    void failed(const QString &sentence);

private:
    void reload();
    void show();
    void settle(const Conflict &conflict, bool swapValues);
    /// Commits a decision and remembers how to take it back.
    void decide(const Id &matter, storage::Mutation forward, storage::Mutation back);
    void commit(storage::Mutation mutation);
    storage::Mutation reopening(const Id &matter) const;
    const Conflict *conflictWith(const QString &id) const;
    const RefusalFacts *refusalWith(const QString &id) const;
    qint64 midnight() const;

    QPointer<ProfileSession> m_session;
    Matters m_content;
    std::map<Id, storage::Mutation> m_backs; ///< of what was decided since the page was made
    QVariantList m_matters;
    QVariantList m_settled;
    bool m_loaded = false;
};

} // namespace samsprak::app
