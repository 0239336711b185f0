// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_dialog.h"

#include "ui/app_style.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMessageBox>

#include <vector>

namespace zoneatlas {

namespace {

constexpr char kContext[] = "zoneatlas::HelpDialog";

/// One line: what is pressed and what it does. Without `does` it is a heading.
struct Line
{
    const char* press;
    const char* does;
};

constexpr Line kTimeLines[] = {
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Time"), nullptr},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Space"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "play or pause")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", ", and ."),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "previous and next event")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Home, End"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "before the first event, newest event")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "← →"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "on the time axis: previous and next event")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag the handle"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "any day; stays at events near by, with Shift it does not")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click the date"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "type another, such as 2022-03-01 or 2022")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a chart"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "go to that day")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Window"), nullptr},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+Shift+E"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "export the map as a picture")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+K, Ctrl+F"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "find by name, pinyin, initials, batch or document")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+T"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "the table; double-click a row to zoom to it")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "F11"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "full screen")},
};

constexpr Line kMapLines[] = {
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Map"), nullptr},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Wheel"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom about the pointer; with Ctrl in small steps")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "move the map")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Double-click"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom in there")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Arrows"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "move the map")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "PgUp, PgDn, + −"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom in and out")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+Shift+F"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "the whole country")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+J"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom to what is selected")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select a zone or province; the details tell about it")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+click"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add to the selection, or take out")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Shift+drag"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add the zones in a box")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Alt+drag, Ctrl+L"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select with a lasso; with Shift it adds")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+A, Ctrl+I, Esc"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select all zones shown, the others, nothing")},
    {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click the legend"),
     QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                       "select a batch; its colour hides it, right-click leaves only it")},
};

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

template <size_t N>
QWidget* makeColumn(const Line (&lines)[N])
{
    auto* column = new QWidget;
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * style::kGridPx);
    grid->setVerticalSpacing(style::kGridPx);
    int row = 0;
    for (const Line& line : lines) {
        QLabel* press = makeLabel(say(line.press), style::kText);
        if (line.does) {
            grid->addWidget(press, row, 0, Qt::AlignTop);
            grid->addWidget(makeLabel(say(line.does), style::kQuietText), row, 1);
        } else {
            press->setFont(style::headingFont());
            press->setContentsMargins(0, row == 0 ? 0 : 2 * style::kGridPx, 0, 0);
            grid->addWidget(press, row, 0, 1, 2);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return column;
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard and mouse"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(3 * style::kGridPx, 3 * style::kGridPx, 3 * style::kGridPx, 2 * style::kGridPx);
    grid->setHorizontalSpacing(5 * style::kGridPx);
    grid->setVerticalSpacing(2 * style::kGridPx);
    grid->addWidget(makeColumn(kMapLines), 0, 0);
    grid->addWidget(makeColumn(kTimeLines), 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
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
