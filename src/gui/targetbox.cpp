// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/targetbox.h"

#include "gui/format.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int mostRemembered = 10;

} // namespace

TargetBox::TargetBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("targetBox"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(lineEdit()), static_cast<QWidget *>(view())})
        part->setAccessibleName(tr("Compare with"));
    addItem(title({}));
    lineEdit()->setPlaceholderText(tr("registry.example.com/mirror"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    view()->installEventFilter(this);
    connect(this, &QComboBox::editTextChanged, this, &TargetBox::check);
    check();
}

QString TargetBox::title(const core::Place &place)
{
    return place.isEngine() ? tr("Local engine") : place.toString();
}

core::Result<core::Place> TargetBox::place() const
{
    const QString text = currentText().trimmed();
    return text == title({}) ? core::Place() : core::Place::parse(text);
}

void TargetBox::setPlace(const core::Place &place)
{
    setEditText(title(place));
}

QStringList TargetBox::remembered() const
{
    QStringList places;
    for (int i = 1; i < count(); ++i)
        places += itemText(i);
    return places;
}

void TargetBox::setRemembered(const QStringList &places)
{
    const QString text = currentText();
    while (count() > 1)
        removeItem(1);
    for (const QString &text : places) {
        if (const auto place = core::Place::parse(text); place && !place->isEngine() && count() <= mostRemembered)
            addItem(title(*place));
    }
    setEditText(text);
}

void TargetBox::remember(const core::Place &place)
{
    if (place.isEngine())
        return;
    QStringList places = remembered();
    places.removeAll(title(place));
    places.prepend(title(place));
    setRemembered(places);
}

void TargetBox::check()
{
    const auto typed = place();
    colour();
    setToolTip(typed ? tr("The local Docker Engine, or REGISTRY[:PORT][/PREFIX]") : plainTooltip(typed.error().message));
    Q_EMIT placeChanged();
}

void TargetBox::colour()
{
    const QScopedValueRollback colouring(m_isColouring, true); // which changes the palette
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    if (!place())
        own.setColor(QPalette::Text, tintColor(Tint::Red, parentWidget() ? parentWidget()->palette() : own));
    setPalette(own);
}

// Escape closes the list and is no shortcut of the window then.
bool TargetBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel))
        event->accept();
    return QComboBox::eventFilter(watched, event);
}

void TargetBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    const bool isNew = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isNew && !m_isColouring)
        colour();
}

} // namespace lstags::gui
