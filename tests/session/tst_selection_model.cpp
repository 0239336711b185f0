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

const ProvinceCode kNorth(QStringLiteral("110000"));
const ProvinceCode kSouth(QStringLiteral("440000"));

std::optional<AtlasItem> item(const AtlasItem& value)
{
    return value;
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
    void zonesAndProvincesAreOneSelection();
    void aBatchIsCurrentUntilItsSetIsChanged();
    void addingKeepsWhatThereIs();
    void aCurrentItemIsAlwaysSelected();
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
    QCOMPARE(spy.last().at(0).value<Selection>(), m_model->selection());
}

void SelectionModelTest::togglingAddsAndTakesAway()
{
    QSignalSpy spy(m_model.get(), &SelectionModel::selectionChanged);
    m_model->toggle(kA);
    m_model->toggle(kB);
    QCOMPARE(m_model->zones(), (QSet<ZoneId>{kA, kB}));
    m_model->toggle(kA);
    QCOMPARE(m_model->zones(), QSet<ZoneId>{kB});
    QCOMPARE(spy.count(), 3);
}

void SelectionModelTest::currentIsTheOneSelectedLast()
{
    QVERIFY(!m_model->current());
    m_model->select(kB);
    m_model->toggle(kA);
    QCOMPARE(m_model->current(), item(kA));
    m_model->toggle(kA);
    QCOMPARE(m_model->current(), item(kB));
    m_model->clear();
    QVERIFY(!m_model->current());
}

void SelectionModelTest::setKeepsTheCurrentZoneInIt()
{
    m_model->select(kC);
    m_model->setZones({kA, kC});
    QCOMPARE(m_model->current(), item(kC));
    m_model->setZones({kB, kA});
    QCOMPARE(m_model->current(), item(kA));
}

void SelectionModelTest::zonesAndProvincesAreOneSelection()
{
    m_model->selectProvince(kNorth);
    m_model->toggle(kA);
    QCOMPARE(m_model->provinces(), QSet<ProvinceCode>{kNorth});
    QCOMPARE(m_model->zones(), QSet<ZoneId>{kA});
    QCOMPARE(m_model->current(), item(kA));
    m_model->toggleProvince(kSouth);
    QCOMPARE(m_model->current(), item(kSouth));
    m_model->toggleProvince(kSouth);
    QCOMPARE(m_model->current(), item(kA));
    m_model->select(kB);
    QVERIFY(m_model->provinces().isEmpty());
}

void SelectionModelTest::aBatchIsCurrentUntilItsSetIsChanged()
{
    m_model->selectBatch(BatchNumber{2}, {kA, kB});
    QCOMPARE(m_model->current(), item(BatchNumber{2}));
    QCOMPARE(m_model->zones(), (QSet<ZoneId>{kA, kB}));
    m_model->toggle(kA);
    QCOMPARE(m_model->current(), item(kB));
    m_model->selectBatch(BatchNumber{2}, {kA, kB});
    m_model->add({kC});
    QCOMPARE(m_model->current(), item(kA));
    QCOMPARE(m_model->zones().size(), 3);
}

void SelectionModelTest::addingKeepsWhatThereIs()
{
    m_model->selectProvince(kNorth);
    m_model->add({kA, kB});
    QCOMPARE(m_model->provinces(), QSet<ProvinceCode>{kNorth});
    QCOMPARE(m_model->current(), item(kNorth));
    QSignalSpy spy(m_model.get(), &SelectionModel::selectionChanged);
    m_model->add({kB});
    QCOMPARE(spy.count(), 0);
}

void SelectionModelTest::aCurrentItemIsAlwaysSelected()
{
    m_model->setSelection({{kB}, {kNorth}, kA});
    QCOMPARE(m_model->current(), item(kB));
    m_model->setSelection({{}, {kSouth, kNorth}, kA});
    QCOMPARE(m_model->current(), item(kNorth));
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
    m_model->hover(item(kA));
    m_model->hover(item(kA));
    m_model->hover(std::nullopt);
    QCOMPARE(hover.count(), 2);
    QCOMPARE(selection.count(), 0);
    QVERIFY(!m_model->hovered());
}

ZONEATLAS_TEST(selection_model, SelectionModelTest)
#include "tst_selection_model.moc"
