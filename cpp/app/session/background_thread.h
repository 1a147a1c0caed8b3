// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace samsprak::app {

/// A thread that runs what is posted to it, in order, and ends when all of it is done. What is posted before
/// start() waits. Made, started, asked and destroyed on one thread (home); post() from any.
class BackgroundThread
{
public:
    explicit BackgroundThread(const QString &name);
    /// Runs what is still waiting, then ends the thread.
    ~BackgroundThread();
    BackgroundThread(const BackgroundThread &) = delete;
    BackgroundThread &operator=(const BackgroundThread &) = delete;

    void start();
    void post(std::function<void()> work);
    /// Runs `work()` on the thread, then `then(answer)` at home; `then` is dropped when `receiver` is gone by
    /// then.
    template <class Work, class Then>
    void ask(QObject *receiver, Work work, Then then)
    {
        post([this, receiver = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)] {
            auto answer = std::make_shared<std::invoke_result_t<Work>>(work());
            deliver([receiver, then, answer] {
                if (receiver)
                    then(std::move(*answer));
            });
        });
    }
    /// Runs `delivery` at home; dropped when this object is gone by then. Called from the thread.
    void deliver(std::function<void()> delivery);
    /// Asks the thread to end once all that is posted is done, without waiting; QThread::finished tells when.
    void finish();
    QThread *thread() { return &m_thread; }
    /// Parent of objects that are made on the thread and shall end there with it.
    QObject *context() const { return m_context; }

private:
    QThread m_thread;
    QObject *m_context;                 ///< lives on the thread
    std::unique_ptr<QObject> m_courier; ///< lives at home
};

} // namespace samsprak::app
