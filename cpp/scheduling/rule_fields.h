// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agreement_reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace samsprak::scheduling {

/// One JSON object of a rule file, read field by field. What is missing, misshapen or not asked for becomes a
/// problem with its path; the caller gets a default and reads on, so that all problems are told at once.
class RuleFields
{
public:
    RuleFields(QJsonObject object, QString path, std::vector<AgreementProblem> &problems);

    bool has(const char *name) const;
    int integer(const char *name, int least, int most);
    std::optional<int> optionalInteger(const char *name, int least, int most);
    bool boolean(const char *name);
    QString text(const char *name);
    QDate date(const char *name);
    int clock(const char *name); ///< "HH:MM" as minutes since midnight
    std::optional<int> optionalClock(const char *name);
    qint64 amount(const char *name); ///< "123.45" as öre
    QJsonArray array(const char *name);
    RuleFields object(const char *name);
    std::vector<RuleFields> objects(const char *name); ///< an array of objects, not empty
    std::map<QString, QString> texts(const char *name);
    std::vector<QString> names() const;

    void problem(AgreementFault fault, const QString &name, const QString &detail = {});
    /// Every field that nothing has asked for is an UnknownField.
    void finish();

private:
    QJsonValue take(const char *name, bool required = true);
    QString pathOf(const QString &name) const;

    QJsonObject m_object;
    QString m_path;
    std::vector<AgreementProblem> *m_problems;
    std::set<QString> m_asked;
};

/// "123.45", "123" or "123,45" as öre; empty for anything else.
std::optional<qint64> amountFromText(QStringView text);

} // namespace samsprak::scheduling
