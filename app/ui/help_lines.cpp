// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_lines.h"

#include <QCoreApplication>
#include <QStringList>

namespace zoneatlas {

namespace {

constexpr char kContext[] = "zoneatlas::HelpDialog";

QString say(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

/// Arrows as they are on the keys.
QString keyText(const QKeySequence& sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
    const std::pair<Qt::Key, QChar> arrows[] = {
        {Qt::Key_Left, u'←'}, {Qt::Key_Right, u'→'}, {Qt::Key_Up, u'↑'}, {Qt::Key_Down, u'↓'}};
    for (const auto& [key, arrow] : arrows)
        if (sequence[0].key() == key)
            text.replace(QKeySequence(key).toString(QKeySequence::NativeText), arrow);
    return text;
}

} // namespace

QList<QKeySequence> HelpLine::keySequences() const
{
    QList<QKeySequence> sequences;
    for (const QString& name : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        sequences.append(QKeySequence::fromString(name, QKeySequence::PortableText));
    return sequences;
}

QString HelpLine::mouseText() const
{
    return mouse ? say(mouse) : QString();
}

QString HelpLine::keysText() const
{
    QStringList names;
    for (const QKeySequence& sequence : keySequences())
        names.append(keyText(sequence));
    return names.join(QStringLiteral("   "));
}

QString HelpLine::doesText() const
{
    return say(does);
}

QString HelpGroup::titleText() const
{
    return say(title);
}

const std::vector<HelpGroup>& helpGroups()
{
    static const std::vector<HelpGroup> groups{
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Map"),
         {
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Wheel"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom about the pointer; with Ctrl in small steps")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "move the map")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Double-click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom in there")},
             {"Left Right Up Down", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "move the map")},
             {"PgUp PgDown + -", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom in and out")},
             {"Ctrl++ Ctrl+= Ctrl+-", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom in and out from anywhere")},
             {"Ctrl+Shift+F", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "the whole country")},
             {"Ctrl+J", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom to what is selected")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Selection"),
         {
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "select a zone or province; the details tell about it")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Ctrl+click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add to the selection, or take out")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Shift+drag"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add the zones in a box")},
             {"Ctrl+L", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Alt+drag"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select with a lasso; with Shift it adds")},
             {"Ctrl+A", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select all zones shown")},
             {"Ctrl+I", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select the others")},
             {"Esc", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "stop drawing, leave the tool, select nothing, stop comparing")},
             {"Ctrl+K Ctrl+F", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "find by name, pinyin, initials, batch or document")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Legend and filters"),
         {
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a name"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select the batch")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a colour"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "hide the batch, or show it again")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Right-click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "show only this batch")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a chip"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "take back that part of the filter")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Measuring"),
         {
             {"Ctrl+M", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "begin and end measuring")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "add a point; on the first point, close the shape")},
             {"Return", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Double-click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "end")},
             {"Backspace", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "take the last point back")},
             {"Ctrl+C", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "copy the result")},
             {"Esc", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "leave")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Time"),
         {
             {"Space", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "play or pause")},
             {", .", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "previous and next event")},
             {"Home End", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "before the first event, newest event")},
             {"Left Right", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "on the time axis: previous and next event")},
             {"Shift+Left Shift+Right", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "on the time axis: move the other date")},
             {"Alt+1 Alt+2 Alt+3", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "all zones, the newest batch, between two dates")},
             {"F7 F8 F9", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "compare two dates: side by side, swipe, difference; again ends it")},
             {"Ctrl+Shift+T", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click an event"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "show or hide the list of events; go to that day")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag the handle"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "any day; stays at events near by, with Shift it does not")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click the date"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "type another, such as 2022-03-01 or 2022, or two: 2019..2022")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Back and forward, bookmarks"),
         {
             {"Alt+Left Ctrl+Z", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Back button"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "back to the state before (undo)")},
             {"Alt+Right Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Forward button"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "forward again (redo)")},
             {"Ctrl+D", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "bookmark what you look at")},
             {"Ctrl+B", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "show or hide the bookmarks")},
             {"Return", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "go to the bookmark")},
             {"F2", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "rename the bookmark")},
             {"Del", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "delete the bookmark")},
             {"Ctrl+Shift+Up Ctrl+Shift+Down", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "change the order")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Table"),
         {
             {"Ctrl+T", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "show or hide the table")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a heading"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "sort by the column")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Right-click a heading"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "choose the columns")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Double-click a row"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom to it")},
             {"Ctrl+C", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "copy the selected rows")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Charts"),
         {
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a chart"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "go to that day")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Click a bar or point"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "select its province; with Ctrl add it")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Wheel over a chart"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "zoom the years, or scroll the bars")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag with the middle button"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "move the years of a zoomed chart")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Double-click a chart"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "show it whole again")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Right-click a chart"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "another chart, its picture, its numbers")},
         }},
        {QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Project, figures and window"),
         {
             {"Ctrl+N", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "a new project")},
             {"Ctrl+O", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drop a project on the window"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "open a project")},
             {"Ctrl+S Ctrl+Shift+S", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "save the project; under another name")},
             {"Ctrl+Shift+A", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog",
                                "add data of your own, or drop a file on the window")},
             {"Ctrl+Shift+E", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "export a figure: picture, PDF or drawing")},
             {"Ctrl+E", nullptr,
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "export again, as the last time")},
             {"Ctrl+Shift+C", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "copy the figure")},
             {"Ctrl+P", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "print the figure")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drop a figure on the window"),
              QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "bring back the state it was made in")},
             {"", QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "Drag an item of the preview"),
              QT_TRANSLATE_NOOP(
                  "zoneatlas::HelpDialog",
                  "move it on the page; arrows move the chosen one by 1 mm, with Shift by 5 mm, "
                  "Delete puts it back")},
             {"F11", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "full screen")},
             {"F1", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "this page")},
             {"Shift+F1", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "the manual")},
             {"Ctrl+Q", nullptr, QT_TRANSLATE_NOOP("zoneatlas::HelpDialog", "quit")},
         }},
    };
    return groups;
}

} // namespace zoneatlas
