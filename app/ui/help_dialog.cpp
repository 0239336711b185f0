// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_dialog.h"

#include "ui/app_style.h"
#include "ui/help_lines.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>

#include <numeric>
#include <vector>

namespace zoneatlas {

namespace {

constexpr QSize kUsualSize(1120, 880);
constexpr double kMostOfScreen = 0.92;
constexpr char kContext[] = "zoneatlas::HelpDialog";

QString say(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

QLabel* makeLabel(const QString& text, const QColor& color)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

QWidget* makePress(const HelpLine& line)
{
    auto* press = new QWidget;
    auto* row = new QHBoxLayout(press);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * style::kGridPx);
    if (line.mouse)
        row->addWidget(makeLabel(line.mouseText(), style::kText));
    if (QLabel* keys = line.keySequences().isEmpty() ? nullptr : makeLabel(line.keysText(), style::kText)) {
        keys->setObjectName(QLatin1String(kKeysLabelName));
        row->addWidget(keys);
    }
    row->addStretch(1);
    return press;
}

void addGroup(QGridLayout& grid, const HelpGroup& group)
{
    const int first = grid.rowCount();
    QLabel* heading = makeLabel(group.titleText(), style::kText);
    heading->setFont(style::headingFont());
    heading->setContentsMargins(0, first == 1 ? 0 : style::kGridPx, 0, 0);
    grid.addWidget(heading, first, 0, 1, 2);
    for (const HelpLine& line : group.lines) {
        const int row = grid.rowCount();
        grid.addWidget(makePress(line), row, 0, Qt::AlignTop);
        QLabel* does = makeLabel(line.doesText(), style::kQuietText);
        does->setWordWrap(true);
        grid.addWidget(does, row, 1);
    }
}

/// Groups in their order, as many in the column as make it about as long as the other.
QWidget* makeColumn(const std::vector<HelpGroup>& groups, size_t from, size_t to)
{
    auto* column = new QWidget;
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * style::kGridPx);
    grid->setVerticalSpacing(style::kGridPx * 3 / 4);
    for (size_t i = from; i < to; ++i)
        addGroup(*grid, groups[i]);
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    return column;
}

/// How many groups make the first column no shorter than the second.
size_t groupsInFirstColumn(const std::vector<HelpGroup>& groups)
{
    const auto rowsOf = [](size_t sum, const HelpGroup& group) { return sum + group.lines.size() + 2; };
    const size_t all = std::accumulate(groups.begin(), groups.end(), size_t{0}, rowsOf);
    size_t count = 0;
    for (size_t rows = 0; 2 * rows < all; ++count)
        rows = rowsOf(rows, groups[count]);
    return count;
}

QScrollArea* makePage()
{
    const std::vector<HelpGroup>& groups = helpGroups();
    const size_t half = groupsInFirstColumn(groups);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, style::kGridPx, 0);
    row->setSpacing(5 * style::kGridPx);
    row->addWidget(makeColumn(groups, 0, half), 1);
    row->addWidget(makeColumn(groups, half, groups.size()), 1);
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard and mouse"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::kGridPx, 3 * style::kGridPx, 2 * style::kGridPx,
                               2 * style::kGridPx);
    column->setSpacing(2 * style::kGridPx);
    column->addWidget(makePage(), 1);
    column->addWidget(buttons);
    resize(kUsualSize.boundedTo(screen()->availableSize() * kMostOfScreen));
}

void showAbout(QWidget* parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(say(QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "About ZoneAtlas")));
    box.setTextFormat(Qt::RichText);
    box.setText(QStringLiteral("<p><b>ZoneAtlas %1</b></p><p>%2</p><p>%3</p><p>%4</p>")
                    .arg(QApplication::applicationVersion(),
                         say(QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                               "How China's cross-border e-commerce pilot zones spread over "
                                               "the country, and what trade moved "
                                               "through them.")),
                         say(QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                               "Every date and figure names its source. The boundary layer "
                                               "is taken as published; the program "
                                               "takes no position on borders.")),
                         say(QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                               "Free software under the GNU General Public License, version "
                                               "3 or later. Built with Qt, GDAL, "
                                               "PROJ and QCustomPlot."))));
    box.addButton(say(QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Close")), QMessageBox::RejectRole);
    box.exec();
}

} // namespace zoneatlas
