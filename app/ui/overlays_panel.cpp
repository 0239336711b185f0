// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlays_panel.h"

#include "ui/app_style.h"

#include <QColorDialog>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kLeastSizeMm = 0.1;
constexpr double kMostSizeMm = 5;
constexpr int kSignPx = 16;
constexpr int kIndexRole = Qt::UserRole; ///< of an item: its index among the project's overlays

QPixmap signOf(const MapLayer& layer, double pixelRatio)
{
    QPixmap picture(QSize(kSignPx, kSignPx) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    constexpr double kPixelsPerMm = 96 / 25.4;
    painter.scale(kPixelsPerMm, kPixelsPerMm);
    constexpr double kSideMm = kSignPx / kPixelsPerMm;
    paintLayerSign(painter, QRectF(0.4, 0.8, kSideMm - 0.8, kSideMm - 1.6), layer);
    return picture;
}

QPixmap patchOf(const QColor& color)
{
    QPixmap picture(2 * kSignPx, kSignPx);
    picture.fill(color);
    return picture;
}

QSpinBox* percentBox()
{
    auto* box = new QSpinBox;
    box->setRange(0, 100);
    box->setSingleStep(10);
    box->setSuffix(QStringLiteral(" %"));
    return box;
}

int percent(double share)
{
    return static_cast<int>(std::lround(100 * share));
}

} // namespace

OverlaysPanel::OverlaysPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel)
    , m_add(new QPushButton)
    , m_remove(new QToolButton)
{
    makeList();
    makeLook();
    m_hint->setWordWrap(true);
    m_hint->setFont(style::smallFont());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx);
    layout->setSpacing(style::kGridPx / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_look);
    connect(m_add, &QPushButton::clicked, this, &OverlaysPanel::addRequested);
    connect(m_remove, &QToolButton::clicked, this, &OverlaysPanel::removeChosen);
    // Queued: the list is filled anew, which must not happen while it still handles the event.
    connect(&session, &Session::overlaysChanged, this, &OverlaysPanel::follow, Qt::QueuedConnection);
    connect(&session, &Session::projectChanged, this, &OverlaysPanel::follow, Qt::QueuedConnection);
    retranslate();
    follow();
}

void OverlaysPanel::makeList()
{
    m_list = new QListWidget;
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(style::kGridPx / 4);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { takeItem(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &OverlaysPanel::showLook);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OverlaysPanel::takeOrder);
}

void OverlaysPanel::makeLook()
{
    m_look = new QWidget;
    m_colorLabel = new QLabel;
    m_sizeLabel = new QLabel;
    m_opacityLabel = new QLabel;
    m_fillLabel = new QLabel;
    m_color = new QToolButton;
    m_color->setIconSize({2 * kSignPx, kSignPx});
    m_size = new QDoubleSpinBox;
    m_size->setRange(kLeastSizeMm, kMostSizeMm);
    m_size->setSingleStep(0.1);
    m_size->setDecimals(1);
    m_opacity = percentBox();
    m_fill = percentBox();
    auto* rows = new QGridLayout(m_look);
    rows->setContentsMargins(0, style::kGridPx / 2, 0, 0);
    rows->setHorizontalSpacing(style::kGridPx);
    rows->setVerticalSpacing(style::kGridPx / 2);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [label, field] : {std::pair<QLabel*, QWidget*>(m_colorLabel, m_color),
                                       {m_sizeLabel, m_size},
                                       {m_opacityLabel, m_opacity},
                                       {m_fillLabel, m_fill}}) {
        label->setBuddy(field);
        rows->addWidget(label, row, 0);
        rows->addWidget(field, row++, 1);
    }
    connect(m_color, &QToolButton::clicked, this, &OverlaysPanel::chooseColor);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &OverlaysPanel::takeLook);
    connect(m_opacity, &QSpinBox::valueChanged, this, &OverlaysPanel::takeLook);
    connect(m_fill, &QSpinBox::valueChanged, this, &OverlaysPanel::takeLook);
}

std::optional<size_t> OverlaysPanel::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const size_t count = m_session.project().sources.overlays.size();
    const auto index = item ? static_cast<size_t>(item->data(kIndexRole).toInt()) : count;
    return index < count ? std::optional(index) : std::nullopt;
}

void OverlaysPanel::follow()
{
    const std::vector<Overlay>& overlays = m_session.project().sources.overlays;
    const std::vector<MapLayer>& layers = m_session.project().layers;
    const int current = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (size_t i = overlays.size(); i-- > 0;) {
        auto* item = new QListWidgetItem(overlays[i].name, m_list);
        item->setData(kIndexRole, static_cast<int>(i));
        item->setFlags((item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable) &
                       ~Qt::ItemIsDropEnabled);
        item->setCheckState(overlays[i].symbology.isVisible ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(layers[i].shapes ? overlays[i].source.path
                                          : tr("%1: could not be read").arg(overlays[i].source.path));
        item->setIcon(signOf(layers[i], devicePixelRatioF()));
    }
    m_list->setCurrentRow(std::min(current < 0 ? 0 : current, m_list->count() - 1));
    m_isFilling = false;
    m_hint->setVisible(overlays.empty());
    showLook();
}

void OverlaysPanel::showLook()
{
    const auto index = chosen();
    m_look->setEnabled(index.has_value());
    m_remove->setEnabled(index.has_value());
    if (!index || m_isFilling)
        return;
    const LayerSymbology& look = m_session.project().sources.overlays[*index].symbology;
    m_isFilling = true;
    m_color->setIcon(patchOf(look.color));
    m_size->setValue(look.sizeMm);
    m_opacity->setValue(percent(look.opacity));
    m_fill->setValue(percent(look.fillOpacity));
    m_isFilling = false;
    const auto& shapes = m_session.project().layers[*index].shapes;
    const bool isArea = shapes && shapes->kind() == GeometryKind::Polygons;
    m_fill->setVisible(isArea);
    m_fillLabel->setVisible(isArea);
}

void OverlaysPanel::takeItem(int row)
{
    if (m_isFilling)
        return;
    const QListWidgetItem& item = *m_list->item(row);
    std::vector<Overlay> overlays = m_session.project().sources.overlays;
    Overlay& overlay = overlays[static_cast<size_t>(item.data(kIndexRole).toInt())];
    overlay.symbology.isVisible = item.checkState() == Qt::Checked;
    if (const QString name = item.text().trimmed(); !name.isEmpty())
        overlay.name = name;
    m_session.setOverlays(std::move(overlays));
}

void OverlaysPanel::takeLook()
{
    const auto index = chosen();
    if (m_isFilling || !index)
        return;
    std::vector<Overlay> overlays = m_session.project().sources.overlays;
    LayerSymbology& look = overlays[*index].symbology;
    look.sizeMm = m_size->value();
    look.opacity = m_opacity->value() / 100.0;
    look.fillOpacity = m_fill->value() / 100.0;
    m_session.setOverlays(std::move(overlays));
}

void OverlaysPanel::takeOrder()
{
    const std::vector<Overlay>& before = m_session.project().sources.overlays;
    std::vector<Overlay> overlays;
    for (int row = m_list->count() - 1; row >= 0; --row)
        overlays.push_back(before[static_cast<size_t>(m_list->item(row)->data(kIndexRole).toInt())]);
    m_session.setOverlays(std::move(overlays));
}

void OverlaysPanel::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    takeOrder();
}

void OverlaysPanel::removeChosen()
{
    const auto index = chosen();
    if (!index)
        return;
    std::vector<Overlay> overlays = m_session.project().sources.overlays;
    overlays.erase(overlays.begin() + static_cast<std::ptrdiff_t>(*index));
    m_session.setOverlays(std::move(overlays));
}

void OverlaysPanel::chooseColor()
{
    const auto index = chosen();
    if (!index)
        return;
    std::vector<Overlay> overlays = m_session.project().sources.overlays;
    QColor& color = overlays[*index].symbology.color;
    const QColor answer =
        QColorDialog::getColor(color, this, tr("Colour of “%1”").arg(overlays[*index].name));
    if (!answer.isValid())
        return;
    color = answer;
    m_session.setOverlays(std::move(overlays));
}

void OverlaysPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool OverlaysPanel::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(receiver, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isMove = key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (key.key() == Qt::Key_Delete)
        removeChosen();
    else if (isMove && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down))
        moveBy(key.key() == Qt::Key_Up ? -1 : 1);
    else
        return QWidget::eventFilter(receiver, event);
    return true;
}

void OverlaysPanel::retranslate()
{
    m_add->setText(tr("Add overlay…"));
    m_remove->setText(tr("Remove"));
    m_hint->setText(tr("Lines, points and areas over the map: railways, ports, your own islands. Any format "
                       "that GDAL reads."));
    m_colorLabel->setText(tr("Colour"));
    m_sizeLabel->setText(tr("Width, mm"));
    m_opacityLabel->setText(tr("Opacity"));
    m_fillLabel->setText(tr("Fill"));
    m_color->setAccessibleName(tr("Colour"));
    follow();
}

} // namespace zoneatlas
