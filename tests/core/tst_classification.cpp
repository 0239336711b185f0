// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification.h"
#include "test_registry.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace zoneatlas;

using Numbers = QList<double>;

namespace {

std::vector<double> vectorOf(const Numbers& numbers)
{
    return {numbers.begin(), numbers.end()};
}

/// The lowest value, then the upper bounds.
Numbers boundsOf(const Classification& classes)
{
    Numbers bounds{classes.lowest};
    for (const double upper : classes.uppers)
        bounds.append(upper);
    return bounds;
}

/// To nine digits: bounds are computed.
Numbers rounded(Numbers numbers)
{
    for (double& number : numbers)
        number = std::round(number * 1e9) / 1e9;
    return numbers;
}

} // namespace

class ClassificationTest : public QObject
{
    Q_OBJECT

private slots:
    // Every table was worked out by hand.
    void boundsAreThoseOfTheTable_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<Numbers>("values");
        QTest::addColumn<int>("classes");
        QTest::addColumn<Numbers>("bounds");
        const auto row = [](const char* name, ClassMethod method, const Numbers& values, int classes,
                            const Numbers& bounds) {
            QTest::newRow(name) << static_cast<int>(method) << values << classes << bounds;
        };
        const Numbers ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const Numbers groups{20, 1, 10, 2, 21, 11, 3, 12, 22}; // in any order

        row("quantile: rank 9p", ClassMethod::Quantile, ten, 4, {1, 3.25, 5.5, 7.75, 10});
        row("quantile: on a value", ClassMethod::Quantile, {0, 10, 20, 30, 40}, 2, {0, 20, 40});
        row("quantile: many alike", ClassMethod::Quantile, {1, 1, 1, 1, 1, 1, 5, 9}, 4, {1, 1, 2, 9});
        row("quantile: one value", ClassMethod::Quantile, {7}, 5, {7, 7});

        row("natural: three groups", ClassMethod::NaturalBreaks, groups, 3, {1, 3, 12, 22});
        // After 4: 4.667 + 8 = 12.667; after 5: 10 + 2 = 12; after 2: 0.5 + 14.75 = 15.25.
        row("natural: least sum of squares", ClassMethod::NaturalBreaks, {1, 2, 4, 5, 7, 9}, 2, {1, 5, 9});
        // {1,1,1,1,4 | 8}: 7.2; {1,1,1,1 | 4,8}: 8. With 1 ten times, 8.18 against 8: 4 goes to the right.
        row("natural: values count as often as they are", ClassMethod::NaturalBreaks, {1, 1, 1, 1, 4, 8}, 2,
            {1, 4, 8});
        row("natural: and may part others so", ClassMethod::NaturalBreaks,
            {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 8}, 2, {1, 1, 8});
        row("natural: an outlier is a class", ClassMethod::NaturalBreaks, {1, 2, 3, 100}, 2, {1, 3, 100});
        row("natural: fewer values than classes", ClassMethod::NaturalBreaks, {4, 2, 4}, 5, {2, 2, 4});
        row("natural: large numbers", ClassMethod::NaturalBreaks, {1e12, 1e12 + 1, 1e12 + 10, 1e12 + 11}, 2,
            {1e12, 1e12 + 1, 1e12 + 11});

        row("equal interval", ClassMethod::EqualInterval, {0, 3, 100}, 4, {0, 25, 50, 75, 100});
        row("equal interval: from the lowest", ClassMethod::EqualInterval, {-5, 10}, 3, {-5, 0, 5, 10});
        row("equal interval: all alike", ClassMethod::EqualInterval, {3, 3}, 4, {3, 3});

        row("pretty: step of 20", ClassMethod::Pretty, {3, 97}, 5, {0, 20, 40, 60, 80, 100});
        row("pretty: step of 5, not 2", ClassMethod::Pretty, {1, 17}, 5, {0, 5, 10, 15, 20});
        row("pretty: step grows where ends do not fit", ClassMethod::Pretty, {9, 21}, 2, {0, 20, 40});
        row("pretty: below one", ClassMethod::Pretty, {0.1, 0.9}, 5, {0, 0.2, 0.4, 0.6, 0.8, 1});
        row("pretty: round ends stay", ClassMethod::Pretty, {10, 30}, 4, {10, 15, 20, 25, 30});
        row("pretty: one value", ClassMethod::Pretty, {7}, 3, {7, 7});
    }
    void boundsAreThoseOfTheTable()
    {
        QFETCH(int, method);
        QFETCH(Numbers, values);
        QFETCH(int, classes);
        QFETCH(Numbers, bounds);
        const Classification made =
            classify(vectorOf(values), {static_cast<ClassMethod>(method), classes, {}});
        QCOMPARE(rounded(boundsOf(made)), rounded(bounds));
    }

    void manualBreaksStandBetweenLowestAndHighest_data()
    {
        QTest::addColumn<Numbers>("breaks");
        QTest::addColumn<Numbers>("bounds");
        QTest::newRow("inside") << Numbers{5, 10} << Numbers{2, 5, 10, 17};
        QTest::newRow("in any order") << Numbers{10, 5} << Numbers{2, 5, 10, 17};
        QTest::newRow("beyond the values") << Numbers{1, 10, 20} << Numbers{1, 1, 10, 20};
        QTest::newRow("twice the same") << Numbers{5, 5} << Numbers{2, 5, 17};
        QTest::newRow("none") << Numbers{} << Numbers{2, 17};
    }
    void manualBreaksStandBetweenLowestAndHighest()
    {
        QFETCH(Numbers, breaks);
        QFETCH(Numbers, bounds);
        const Classification made = classify({2, 6, 17}, {ClassMethod::Manual, 5, vectorOf(breaks)});
        QCOMPARE(boundsOf(made), bounds);
    }

    void nothingGivesNoClasses()
    {
        for (const auto method : {ClassMethod::Quantile, ClassMethod::NaturalBreaks,
                                  ClassMethod::EqualInterval, ClassMethod::Pretty, ClassMethod::Manual})
            QCOMPARE(classify({}, {method, 4, {}}).count(), size_t{0});
    }

    void anUpperBoundBelongsToItsClass()
    {
        const Classification classes{1, {3, 12, 22}};
        const QList<std::pair<double, size_t>> table{{1, 0},  {3, 0},  {3.0001, 1}, {12, 1},
                                                     {13, 2}, {22, 2}, {-4, 0},     {99, 2}};
        for (const auto& [value, index] : table)
            QCOMPARE(classes.classOf(value), index);
    }

    void wholeNumbersHaveWholeBounds()
    {
        QCOMPARE(boundsOf(ofWholeNumbers({1, {4.2, 7.4, 10.6, 17}})), (Numbers{1, 4, 7, 10, 17}));
        QCOMPARE(boundsOf(ofWholeNumbers({1, {1.4, 1.8, 2.2}})), (Numbers{1, 1, 2}));
        QCOMPARE(boundsOf(ofWholeNumbers({0.5, {0.9, 3}})), (Numbers{1, 3}));
    }

    void noOtherPartingIsBetterThanNaturalBreaks()
    {
        const std::vector<double> values{2, 3, 3, 7, 8, 8, 9, 14, 15, 19, 30, 31};
        const auto squares = [&values](const Classification& classes) {
            std::vector<std::vector<double>> members(classes.count());
            for (const double value : values)
                members[classes.classOf(value)].push_back(value);
            double sum = 0;
            for (const auto& group : members) {
                const double mean = std::accumulate(group.begin(), group.end(), 0.0) /
                                    std::max<double>(1, static_cast<double>(group.size()));
                for (const double value : group)
                    sum += (value - mean) * (value - mean);
            }
            return sum;
        };
        const double best = squares(classify(values, {ClassMethod::NaturalBreaks, 4, {}}));
        for (size_t a = 0; a < values.size(); ++a)
            for (size_t b = a + 1; b < values.size(); ++b)
                for (size_t c = b + 1; c < values.size(); ++c)
                    QVERIFY(best <= squares({2, {values[a], values[b], values[c], 31}}) + 1e-9);
    }
};

ZONEATLAS_TEST(classification, ClassificationTest)
#include "tst_classification.moc"
