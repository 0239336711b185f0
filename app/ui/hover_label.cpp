// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hover_label.h"

#include "ui/app_style.h"

namespace zoneatlas {

namespace {

constexpr QPoint kOffset(14, 18); ///< clear of the pointer's arrow

QString toHtml(const PlaceText& text)
{
    QString html = QStringLiteral("<b>%1</b>").arg(text.title.toHtmlEscaped());
    for (const QString& line : text.lines)
        html += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                    .arg(style::kQuietText.name(), line.toHtmlEscaped());
    return html;
}

} // namespace

HoverLabel::HoverLabel(QWidget* parent)
    : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setFont(style::smallFont());
    setStyleSheet(
        QStringLiteral("background: rgba(255, 255, 255, 235); border: 1px solid %1; padding: 3px 7px 4px;")
            .arg(style::kHairline.name()));
    hide();
}

void HoverLabel::showText(const PlaceText& text, QPoint pointer)
{
    if (text.title.isEmpty()) {
        hide();
        return;
    }
    if (const QString html = toHtml(text); html != this->text()) {
        setText(html);
        adjustSize();
    }
    QPoint corner = pointer + kOffset;
    const QRect inside = parentWidget()->rect();
    if (corner.x() + width() > inside.right())
        corner.setX(pointer.x() - width() - kOffset.x() / 2);
    if (corner.y() + height() > inside.bottom())
        corner.setY(pointer.y() - height() - kOffset.y() / 2);
    move(std::max(0, corner.x()), std::max(0, corner.y()));
    show();
    raise();
}

} // namespace zoneatlas
