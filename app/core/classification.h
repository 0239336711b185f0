// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace zoneatlas {

enum class ClassMethod
{
    Quantile,      ///< as many values in each class; between two values by linear interpolation
    NaturalBreaks, ///< Fisher's exact optimum of what Jenks sought: least sum of squares within the classes
    EqualInterval, ///< classes of one width
    Pretty,        ///< round bounds: multiples of 1, 2 or 5 times a power of ten
    Manual         ///< the bounds a person gives
};

/// Classes of numbers. Class 0 is [lowest, uppers[0]], class i is (uppers[i - 1], uppers[i]].
struct Classification
{
    double lowest = 0;
    std::vector<double> uppers; ///< strictly ascending; none: nothing to classify

    [[nodiscard]] size_t count() const { return uppers.size(); }
    /// Numbers outside all classes belong to the nearest. There must be a class.
    [[nodiscard]] size_t classOf(double value) const;
    bool operator==(const Classification&) const = default;
};

struct ClassRequest
{
    ClassMethod method = ClassMethod::NaturalBreaks;
    int classes = 5;                    ///< at least 1; fewer are made of too few values, or to be round
    std::vector<double> manualBreaks{}; ///< between the classes, ascending; Manual alone asks for them
    bool operator==(const ClassRequest&) const = default;
};

/// Classes that hold all values, in any order; none for no values. A class never begins and ends with the
/// same upper bound: where the values leave no room for one, it is left out.
[[nodiscard]] Classification classify(std::vector<double> values, const ClassRequest& request);

/// The same classes of whole numbers with whole bounds; those that hold no whole number are left out.
[[nodiscard]] Classification ofWholeNumbers(const Classification& classes);

} // namespace zoneatlas
