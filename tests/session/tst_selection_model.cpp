// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/selection_model.h"

#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;

namespace {

const ZoneId kA(QStringLiteral("a"));
const ZoneId kB(QStringLiteral("b"));
const ZoneId kC(QStringLiteral("c"));

QSet<ZoneId> addedBy(const QSignalSpy& spy)
{
    return spy.last().at(0).value<QSet<ZoneId>>();
}

QSet<ZoneId> removedBy(const QSignalSpy& spy)
{
    return spy.last().at(1).value<QSet<ZoneId>>();
}

} // namespace

class SelectionModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_model = std::make_unique<SelectionModel>(); }
    void selectingReplaces();
    void togglingAddsAndTakesAway();
    void currentIsTheOneSelectedLast();
    void setKeepsTheCurrentZoneInIt();
    void nothingNewIsSilent();
    void hoverIsApartFromSelection();

private:
    std::unique_ptr<SelectionModel> m_model;
};

void SelectionModelTest::selectingReplaces()
{
    m_model->setZones({kA, kB});
    QSignalSpy spy(m_model.get(), &SelectionModel::selectionChanged);
    m_model->select(kC);
    QCOMPARE(m_model->zones(), QSet<ZoneId>{kC});
    QCOMPARE(spy.count(), 1);
    QCOMPARE(addedBy(spy), QSet<ZoneId>{kC});
    QCOMPARE(removedBy(spy), (QSet<ZoneId>{kA, kB}));
}

void SelectionModelTest::togglingAddsAndTakesAway()
{
    QSignalSpy spy(m_model.get(), &SelectionModel::selectionChanged);
    m_model->toggle(kA);
    m_model->toggle(kB);
    QCOMPARE(m_model->zones(), (QSet<ZoneId>{kA, kB}));
    QCOMPARE(addedBy(spy), QSet<ZoneId>{kB});
    QVERIFY(removedBy(spy).isEmpty());
    m_model->toggle(kA);
    QCOMPARE(m_model->zones(), QSet<ZoneId>{kB});
    QCOMPARE(removedBy(spy), QSet<ZoneId>{kA});
    QCOMPARE(spy.count(), 3);
}

void SelectionModelTest::currentIsTheOneSelectedLast()
{
    QVERIFY(!m_model->current());
    m_model->select(kB);
    m_model->toggle(kA);
    QCOMPARE(m_model->current(), std::optional(kA));
    m_model->toggle(kA);
    QCOMPARE(m_model->current(), std::optional(kB));
    m_model->clear();
    QVERIFY(!m_model->current());
}

void SelectionModelTest::setKeepsTheCurrentZoneInIt()
{
    m_model->select(kC);
    m_model->setZones({kA, kC});
    QCOMPARE(m_model->current(), std::optional(kC));
    m_model->setZones({kB, kA});
    QCOMPARE(m_model->current(), std::optional(kA));
}

void SelectionModelTest::nothingNewIsSilent()
{
    m_model->select(kA);
    QSignalSpy spy(m_model.get(), &SelectionModel::selectionChanged);
    m_model->select(kA);
    m_model->setZones({kA});
    QCOMPARE(spy.count(), 0);
    m_model->clear();
    m_model->clear();
    QCOMPARE(spy.count(), 1);
}

void SelectionModelTest::hoverIsApartFromSelection()
{
    QSignalSpy selection(m_model.get(), &SelectionModel::selectionChanged);
    QSignalSpy hover(m_model.get(), &SelectionModel::hoverChanged);
    m_model->hover(kA);
    m_model->hover(kA);
    m_model->hover(std::nullopt);
    QCOMPARE(hover.count(), 2);
    QCOMPARE(selection.count(), 0);
    QVERIFY(!m_model->hovered());
}

ZONEATLAS_TEST(selection_model, SelectionModelTest)
#include "tst_selection_model.moc"
