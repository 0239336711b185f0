// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/page_recording.h"

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>

#include <cmath>

namespace zoneatlas {

namespace {

/// Takes everything, keeps the texts.
class TextKeeper final : public QPaintEngine
{
public:
    TextKeeper()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    Type type() const override { return QPaintEngine::User; }

    void drawTextItem(const QPointF&, const QTextItem& item) override
    {
        const QTransform& toPage = painter()->combinedTransform();
        const double scale = std::hypot(toPage.m12(), toPage.m22()); // turned text too
        const double sizeMm = QFontInfo(item.font()).pixelSize() * scale;
        texts.push_back({item.text(), sizeMm / kMmPerPt});
    }

    std::vector<RecordedText> texts;
};

/// A page on which a pixel is a millimetre.
class TextPage final : public QPaintDevice
{
public:
    explicit TextPage(QSizeF sizeMm)
        : m_sizeMm(sizeMm.toSize())
    {}
    QPaintEngine* paintEngine() const override { return &m_keeper; }
    [[nodiscard]] std::vector<RecordedText> takeTexts() { return std::move(m_keeper.texts); }

protected:
    int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
        case PdmWidthMM:
            return m_sizeMm.width();
        case PdmHeight:
        case PdmHeightMM:
            return m_sizeMm.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 25;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        case PdmNumColors:
            break;
        }
        return 0;
    }

private:
    QSize m_sizeMm;
    mutable TextKeeper m_keeper;
};

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

bool PageRecording::says(const QString& text) const
{
    QString all;
    for (const RecordedText& recorded : texts)
        all += recorded.text;
    return withoutSpaces(all).contains(withoutSpaces(text));
}

PageRecording recordPage(const MapFigure& figure)
{
    TextPage page(figure.pageMm());
    QPainter painter(&page);
    DrawnReport drawn = figure.paint(painter);
    painter.end();
    return {page.takeTexts(), std::move(drawn)};
}

} // namespace zoneatlas
