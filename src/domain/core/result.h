// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace shortlist {

/// What went wrong, in a form that reaches the person: a sentence that names the thing, and what to do about it.
///
/// Both texts are translated where the error is made (QCoreApplication::translate), so that the window and the command
/// line say the same. `detail` is for the log only and may be technical.
struct Error {
    /// A short closed list: code branches on this, never on a text.
    enum class Code {
        NotFound, ///< the thing named does not exist (any more)
        Conflict, ///< somebody or something else changed it meanwhile, or the place is taken
        Invalid, ///< what was asked breaks a rule that the person can put right
        Refused, ///< what was asked breaks a rule that nobody may break
        NeedsReason, ///< allowed, but only together with a reason (a named override)
        ReadOnly, ///< the workspace may be looked at but not changed
        Busy, ///< locked by another program
        Storage, ///< the disk or the database failed
        Format, ///< a file is not what it should be
        Cancelled, ///< the person stopped it
    };

    Code code = Code::Storage;
    QString sentence{}; ///< what happened, to what: one translated sentence
    QString advice{}; ///< what to do; may be empty
    QString detail{}; ///< for the log, never for the person
    QString key{}; ///< a stable name where code or a test tells errors of one code apart: “open.locked”; may be empty
    int number = 0; ///< of the sentence, where a dialog says it in words of its own: the hours of a notice

    /// Sentence and advice as one line of text.
    QString text() const { return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice; }
};

/// An error with a stable key, both texts already translated.
inline Error failure(Error::Code code, const char *key, const QString &sentence, const QString &advice)
{
    return { code, sentence, advice, {}, QString::fromLatin1(key) };
}

/// A value, or the reason why there is none. Ignoring one does not compile.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_value.has_value(); }
    bool ok() const noexcept { return m_value.has_value(); }

    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return std::move(*m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }

    const Error &error() const
    {
        Q_ASSERT(!m_value);
        return m_error;
    }

private:
    // Not a std::variant: its tables for copying and moving take a compiler a tenth of the time that all services do.
    std::optional<T> m_value;
    Error m_error{};
};

/// Success without a value.
using Done = std::monostate;
using Status = Result<Done>;

/// The success of a Status.
inline Status done() { return Done{}; }

} // namespace shortlist
