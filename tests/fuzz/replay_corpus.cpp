// SPDX-License-Identifier: MPL-2.0
#include <QDir>
#include <QFile>
#include <QtTest>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What the fuzzers have found worth keeping, with any compiler: none of it may do harm.
class ReplayCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsTakenWithoutHarm()
    {
        const QDir corpus(qEnvironmentVariable("SAMSPRAK_CORPUS"));
        const QFileInfoList inputs = corpus.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!inputs.isEmpty(), qPrintable(corpus.path()));
        for (const QFileInfo &input : inputs) {
            QFile file(input.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                            size_t(bytes.size())),
                     0);
        }
    }
};

QTEST_GUILESS_MAIN(ReplayCorpus)
#include "replay_corpus.moc"
