// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace zoneatlas::style {

namespace {

// At 96 dpi: 11, 13, 17 and 24 px.
constexpr double kSmallPt = 8.25;
constexpr double kBodyPt = 9.75;
constexpr double kHeadingPt = 12.75;
constexpr double kDatePt = 18.0;

QFont fontOfSize(double pointSize)
{
    QFont font;
    // The Chinese family is named, or a C locale falls back to Japanese glyph shapes.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPointSizeF(pointSize);
    return font;
}

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, kPanel);
    palette.setColor(QPalette::Base, kPanel);
    palette.setColor(QPalette::AlternateBase, kGround);
    palette.setColor(QPalette::Button, kPanel);
    palette.setColor(QPalette::ToolTipBase, kPanel);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, kText);
    palette.setColor(QPalette::PlaceholderText, kQuietText);
    palette.setColor(QPalette::Link, kLink);
    palette.setColor(QPalette::LinkVisited, kLink);
    palette.setColor(QPalette::Highlight, kLink);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xA9, 0xAD, 0xB2));
    return palette;
}

QString styleSheet()
{
    return QStringLiteral(R"(
        QMainWindow::separator { background: %1; width: 1px; height: 1px; }
        QMenuBar { background: %2; border-bottom: 1px solid %1; padding: 1px 4px; }
        QMenuBar::item { padding: 4px 8px; background: transparent; }
        QMenuBar::item:selected { background: %3; }
        QToolBar { border: none; border-top: 1px solid %1; background: %2; spacing: 0; padding: 0; }
        QStatusBar { background: %2; border-top: 1px solid %1; color: %4; }
        QStatusBar::item { border: none; }
        QDockWidget::title { background: %2; padding: 7px 8px 5px 16px; text-align: left; }
        QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
        QSplitter::handle { background: %1; }
        QSplitter::handle:vertical { height: 1px; }
        QToolButton { border: none; border-radius: 4px; padding: 4px; background: transparent; }
        QToolButton:hover, QToolButton:checked, QToolButton:focus { background: %3; }
        QToolButton:pressed { background: %1; }
        QToolButton::menu-indicator { image: none; }
        QToolTip { background: %2; color: %5; border: 1px solid %1; padding: 4px 6px; }
        QHeaderView::section { background: %2; border: none; border-bottom: 1px solid %1; padding: 4px 8px; color: %4; }
        QTextBrowser, QTableView { border: none; }
        QTableView::item { padding: 2px 8px; }
        QScrollBar:vertical { width: 10px; background: transparent; }
        QScrollBar:horizontal { height: 10px; background: transparent; }
        QScrollBar::handle { background: %6; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )")
        .arg(kHairline.name(), kPanel.name(), kControl.name(), kQuietText.name(), kText.name(),
             kScrollHandle.name());
}

} // namespace

QFont smallFont()
{
    return fontOfSize(kSmallPt);
}
QFont bodyFont()
{
    return fontOfSize(kBodyPt);
}
QFont dateFont()
{
    return fontOfSize(kDatePt);
}

QFont headingFont()
{
    QFont font = fontOfSize(kHeadingPt);
    font.setWeight(QFont::DemiBold);
    return font;
}

void apply(QApplication& application)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette());
    application.setFont(bodyFont());
    application.setStyleSheet(styleSheet());
}

} // namespace zoneatlas::style
