// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace zoneatlas {

/// A table's header with a field below each title, for the text that the column is filtered by.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// One field for each section of the model: call it when the model is set. Fields that are there stay.
    void makeFields();
    [[nodiscard]] QLineEdit* field(int section) const { return m_fields[static_cast<size_t>(section)]; }
    void clearFields();
    /// Puts the fields where their sections are; the view calls it after scrolling.
    void placeFields();
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterEdited(int section, const QString& text);

protected:
    void updateGeometries() override;

private:
    [[nodiscard]] int fieldHeight() const;

    std::vector<QLineEdit*> m_fields; ///< children
};

} // namespace zoneatlas
