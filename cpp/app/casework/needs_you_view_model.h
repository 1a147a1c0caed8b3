// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/casework/open_matter.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// What waits for the reader: conflicts to settle and refusals to answer, each in one tap.
class NeedsYouViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    /// OpenMatter values, refusals first.
    Q_PROPERTY(QVariantList matters READ matters NOTIFY contentChanged)
    Q_PROPERTY(int count READ count NOTIFY contentChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY contentChanged)

public:
    using QObject::QObject;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QVariantList matters() const { return m_matters; }
    int count() const { return int(m_matters.size()); }
    bool isLoaded() const { return m_loaded; }

    /// The value that applies now stays; the matter is settled.
    Q_INVOKABLE void keep(const QString &conflictId);
    /// The value kept beside it applies from now on, and the other one is kept beside it.
    Q_INVOKABLE void swap(const QString &conflictId);
    /// The refusal has been read; nothing else is wanted.
    Q_INVOKABLE void dismiss(const QString &refusalId);

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();
    void failed(const QString &sentence);

private:
    struct Content
    {
        std::vector<ConflictFacts> conflicts;
        std::vector<RefusalFacts> refusals;
    };
    static Content readContent(const storage::RecordReader &reader, const Id &self);
    void reload();
    void show();
    void settle(const Conflict &conflict, bool swapValues);
    const Conflict *conflictWith(const QString &id) const;

    QPointer<ProfileSession> m_session;
    Content m_content;
    QVariantList m_matters;
    bool m_loaded = false;
};

} // namespace samsprak::app
