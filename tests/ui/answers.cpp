// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTimer>
#include <QtTest>

namespace zoneatlas::test {

namespace {

constexpr int kLookEveryMs = 30;
constexpr int kFolderReadMs = 200;

QString textOf(const QWidget& dialog)
{
    const auto* box = qobject_cast<const QMessageBox*>(&dialog);
    return box ? box->text() + u' ' + box->informativeText() : dialog.windowTitle();
}

} // namespace

Answers::Answers()
{
    QTimer::singleShot(kLookEveryMs, this, &Answers::look);
}

void Answers::click(const QString& button)
{
    m_answers.push_back({button, [button](QWidget& dialog) {
                             for (QAbstractButton* each : dialog.findChildren<QAbstractButton*>())
                                 if (each->text() == button) {
                                     QTest::mouseClick(each, Qt::LeftButton);
                                     return true;
                                 }
                             return false;
                         }});
}

void Answers::press(Qt::Key key)
{
    m_answers.push_back({QString::number(key), [key](QWidget& dialog) {
                             QTest::keyClick(&dialog, key);
                             return true;
                         }});
}

void Answers::type(const QString& field, const QString& text)
{
    m_answers.push_back({field, [field, text](QWidget& dialog) {
                             auto* line = dialog.findChild<QLineEdit*>(field);
                             if (!line)
                                 return false;
                             line->selectAll();
                             QTest::keyClicks(line, text);
                             QTest::keyClick(line, Qt::Key_Return);
                             return true;
                         }});
}

void Answers::typePath(const QString& path)
{
    m_answers.push_back({path, [path](QWidget& dialog) {
                             auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                             if (!qobject_cast<QFileDialog*>(&dialog) || !name)
                                 return false;
                             QTest::qWait(kFolderReadMs); // it selects what it was told to
                             name->setText(path);
                             QTest::keyClick(name, Qt::Key_Return);
                             return true;
                         }});
}

QString Answers::rest() const
{
    QStringList names;
    for (const Answer& answer : m_answers)
        names.append(answer.name);
    return QStringLiteral("not asked for: %1; not expected: %2")
        .arg(names.join(u'|'), m_unexpected.join(u'|'));
}

void Answers::look()
{
    QTimer::singleShot(kLookEveryMs, this, &Answers::look); // while this answer opens another dialog, too
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || dialog == m_current)
        return;
    QWidget* before = std::exchange(m_current, dialog);
    const QString text = textOf(*dialog);
    m_texts.append(text);
    const bool isWanted = !m_answers.empty();
    const Answer answer = isWanted ? m_answers.front() : Answer();
    if (isWanted)
        m_answers.pop_front();
    if (!isWanted || !answer.give(*dialog)) {
        m_unexpected.append(text);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    m_current = before;
}

} // namespace zoneatlas::test
