// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/text_halo.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class TestTextHalo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_picture = QImage(11, 11, QImage::Format_ARGB32_Premultiplied);
        m_picture.fill(Qt::transparent);
    }

    void reachesAsFarAsItsRadius()
    {
        m_picture.setPixelColor(5, 5, Qt::black);
        const QImage result = withHalo(m_picture, 2, Qt::white);
        QCOMPARE(result.pixelColor(5, 5), QColor(Qt::black));
        QCOMPARE(result.pixelColor(7, 5), QColor(Qt::white));
        QCOMPARE(result.pixelColor(5, 3), QColor(Qt::white));
        QCOMPARE(result.pixelColor(6, 6), QColor(Qt::white));
        QCOMPARE(result.pixelColor(7, 7).alpha(), 44); // sqrt(8) pixels away: 0.17 inside
        QCOMPARE(result.pixelColor(8, 5).alpha(), 0);
    }

    void isAsStrongForThinStrokes()
    {
        for (int y = 0; y < m_picture.height(); ++y)
            m_picture.setPixelColor(5, y, QColor(0, 0, 0, 90));
        const QImage result = withHalo(m_picture, 2, QColor(255, 255, 255, 200));
        QCOMPARE(result.pixelColor(7, 5).alpha(), 200);
        QCOMPARE(result.pixelColor(3, 5).alpha(), 200);
    }

    void endsAtTheEdgeOfThePicture()
    {
        m_picture.setPixelColor(0, 10, Qt::black);
        const QImage result = withHalo(m_picture, 3, Qt::white);
        QCOMPARE(result.size(), m_picture.size());
        QCOMPARE(result.pixelColor(3, 10), QColor(Qt::white));
        QCOMPARE(result.pixelColor(10, 0).alpha(), 0);
    }

private:
    QImage m_picture;
};

ZONEATLAS_TEST(text_halo, TestTextHalo)
#include "tst_text_halo.moc"
