// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace samsprak {

/// What went wrong, in terms a caller can act on. The app turns each into a sentence for the reader.
enum class ErrorCode {
    DiskFull,
    WrongKey,
    DamagedFile,
    NewerSchema,
    StorageFailed,
    NotFound,
    Forbidden,
    InvalidInput,
    Malformed,
    TooLarge,
    UnsupportedVersion,
    Unauthorised,
    NetworkFailed,
    Conflict,
};

/// An error as a value. `detail` is for program logs: ids and codes only, never personal data.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail;
};

/// Either a value or an Error. Check with `if (result)` before reading the value.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code, QString detail = {})
        : Result(Error{code, std::move(detail)})
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }
    T valueOr(T fallback) const { return *this ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(ErrorCode code, QString detail = {})
        : Result(Error{code, std::move(detail)})
    {
    }

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace samsprak
