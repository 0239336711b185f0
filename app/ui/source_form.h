// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/source_facts.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace zoneatlas {

/// How a source is read, as fields: what it is, layer, encoding, CRS, and which column tells what. What is
/// open shows what was found out.
class SourceForm : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(QWidget* parent = nullptr);

    /// Shows what a source was found to be; emits nothing.
    void show(const SourceFacts& facts);
    /// What was chosen, on top of `source`.
    [[nodiscard]] DataSource chosen(DataSource source) const;
    [[nodiscard]] SourceRole role() const;
    /// What the person takes it for; absent: what is likely will do.
    [[nodiscard]] std::optional<SourceRole> chosenRole() const;

signals:
    void roleChanged();
    /// Layer, encoding or CRS: the file has to be read again.
    void readingChanged();
    void fieldsChanged();

private:
    void addReadingFields();
    void addWritingFields(QFormLayout& form);
    void addRoleFields();
    void showReading(const SourceFacts& facts);
    void showWriting(const SourceFacts& facts);
    void showFields(const SourceFacts& facts);
    [[nodiscard]] QString noneText(const SourceFacts& facts, FieldRole role) const;

    QComboBox* m_role = nullptr;
    QComboBox* m_layer = nullptr;
    QComboBox* m_encoding = nullptr;
    QLabel* m_encodingReason = nullptr;
    QComboBox* m_crs = nullptr;
    QComboBox* m_dateOrder = nullptr;
    QSpinBox* m_headingRow = nullptr;
    QFormLayout* m_readingRows = nullptr;
    QFormLayout* m_fieldRows = nullptr;
    std::map<FieldRole, QComboBox*> m_fields;
    bool m_isRoleChosen = false;
    std::map<FieldRole, QString> m_chosenFields; ///< by the person; the others are found out
};

} // namespace zoneatlas
