// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_accessible.h"

#include "ui/time_axis.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace zoneatlas {

namespace {

class AccessibleTimeAxis : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleTimeAxis(TimeAxis* axis)
        : QAccessibleWidget(axis, QAccessible::Slider)
        , m_axis(*axis)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_axis.spokenValue() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return time().firstDay().daysTo(time().date()); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override
    {
        return time().firstDay().daysTo(time().lastDay());
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant& value) override
    {
        time().setDate(time().firstDay().addDays(value.toLongLong()));
    }

private:
    [[nodiscard]] TimeController& time() const { return m_axis.session().time(); }

    TimeAxis& m_axis;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* axis = qobject_cast<TimeAxis*>(object);
    return axis ? new AccessibleTimeAxis(axis) : nullptr;
}

} // namespace

void installTimeAxisAccessibility()
{
    QAccessible::installFactory(makeAccessible); // keeps one of each factory
}

void announceTimeAxisValue(TimeAxis& axis)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&axis,
                                      axis.session().time().firstDay().daysTo(axis.session().time().date()));
    QAccessible::updateAccessibility(&event);
}

} // namespace zoneatlas
