// SPDX-License-Identifier: MPL-2.0
#include "app/session/device_secret.h"

#include "app/session/small_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#ifdef SAMSPRAK_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif
#include <sodium.h>

namespace samsprak::app {
namespace {

constexpr int SecretBytes = 32;

QByteArray randomSecret()
{
    QByteArray secret(SecretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), SecretBytes);
    return secret;
}

#ifdef SAMSPRAK_KEYCHAIN
constexpr int PatienceMs = 3000; ///< a keychain that waits for somebody must not hold up the sign-in for ever

/// True when the job ended without an error in time.
bool done(QKeychain::Job &job)
{
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!ended)
        loop.exec();
    return ended && job.error() == QKeychain::NoError;
}

QString service() { return QStringLiteral("samsprak"); }

/// Each folder of data has a secret of its own.
QString entryOf(const QString &directory)
{
    const QByteArray path = QDir(directory).absolutePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
}

QByteArray fromKeychain(const QString &directory)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself when it has finished
    job->setInsecureFallback(false);
    job->setKey(entryOf(directory));
    job->setAutoDelete(false);
    const QByteArray secret = done(*job) ? job->binaryData() : QByteArray();
    job->deleteLater();
    return secret;
}

bool toKeychain(const QString &directory, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(entryOf(directory));
    job->setBinaryData(secret);
    job->setAutoDelete(false);
    const bool written = done(*job);
    job->deleteLater();
    return written && fromKeychain(directory) == secret;
}
#else
QByteArray fromKeychain(const QString &) { return {}; }

bool toKeychain(const QString &, const QByteArray &) { return false; }
#endif

} // namespace

Result<DeviceSecret> deviceSecret(const QString &directory, bool mayUseKeychain)
{
    const QString path = directory + QStringLiteral("/tablet/secret");
    const QString marker = directory + QStringLiteral("/tablet/secret-is-in-keychain");
    if (QFile::exists(path)) {
        const Result<QByteArray> secret = readSmallFile(path);
        if (!secret)
            return secret.error();
        if (secret->size() != SecretBytes)
            return Error{ErrorCode::DamagedFile, QStringLiteral("device secret")};
        return DeviceSecret{*secret, false};
    }
    if (QFile::exists(marker)) {
        const QByteArray secret = fromKeychain(directory);
        if (secret.size() != SecretBytes)
            return Error{ErrorCode::WrongKey, QStringLiteral("keychain")};
        return DeviceSecret{secret, true};
    }
    const QByteArray secret = randomSecret();
    const bool inKeychain = mayUseKeychain && toKeychain(directory, secret);
    const Result<void> written = inKeychain ? writeSmallFile(marker, {}) : writeSmallFile(path, secret);
    if (!written)
        return written.error();
    return DeviceSecret{secret, inKeychain};
}

} // namespace samsprak::app
