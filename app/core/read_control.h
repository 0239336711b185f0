// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace zoneatlas {

/// The share that has been read, 0 to 1, never less than before. False: stop.
using ReadProgress = std::function<bool(double share)>;

/// How a reader tells its progress and learns that it is to stop. A reader asks `goOn` at least every
/// thousand rows or features, and where the answer is no it returns ErrorCode::Cancelled. Default-made nobody
/// listens and it always goes on.
class ReadControl
{
public:
    ReadControl() = default;
    /// `progress` may be called from any thread, but never from two at once. A reader of layers ends after
    /// `mostRows`, where it is given, and tells how many there are.
    explicit ReadControl(ReadProgress progress, std::optional<size_t> mostRows = std::nullopt)
        : m_progress(std::move(progress))
        , m_mostRows(mostRows)
    {}

    [[nodiscard]] bool goOn(double share) const { return !m_progress || m_progress(share); }

    [[nodiscard]] bool isEnough(size_t rows) const { return m_mostRows && rows >= *m_mostRows; }

    /// For parts that are read beside each other or one after the other: one control for each weight, which
    /// together fill the whole. They may be used from different threads. The bound of rows holds for each.
    [[nodiscard]] std::vector<ReadControl> split(const std::vector<double>& weights) const;

private:
    ReadProgress m_progress;
    std::optional<size_t> m_mostRows;
};

/// After how many rows or features a reader asks.
inline constexpr int kRowsBetweenQuestions = 500;

} // namespace zoneatlas
