// SPDX-License-Identifier: MPL-2.0
#include "app/session/background_thread.h"

namespace samsprak::app {

BackgroundThread::BackgroundThread(const QString &name)
    : m_context(new QObject)
    , m_courier(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
}

BackgroundThread::~BackgroundThread()
{
    if (m_thread.isRunning()) {
        finish();
        m_thread.wait();
    }
    delete m_context;
}

void BackgroundThread::start() { m_thread.start(); }

void BackgroundThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

void BackgroundThread::deliver(std::function<void()> delivery)
{
    QMetaObject::invokeMethod(m_courier.get(), std::move(delivery), Qt::QueuedConnection);
}

void BackgroundThread::finish()
{
    post([thread = &m_thread, context = m_context] {
        qDeleteAll(context->findChildren<QObject *>(Qt::FindDirectChildrenOnly));
        thread->quit();
    });
}

} // namespace samsprak::app
