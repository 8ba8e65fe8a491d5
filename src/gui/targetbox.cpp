// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/targetbox.h"

#include "gui/format.h"
#include "gui/targetsdialog.h"

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
    addItem(title(core::Target()));
    lineEdit()->setPlaceholderText(tr("registry.example.com/mirror"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    view()->installEventFilter(this);
    connect(this, &QComboBox::editTextChanged, this, &TargetBox::check);
    check();
}

QString TargetBox::title(const core::Target &target)
{
    return target.isEngine() ? tr("Local engine") : target.toString();
}

QString TargetBox::title(const QList<core::Target> &targets)
{
    QStringList titles;
    for (const core::Target &target : targets)
        titles += title(target);
    return titles.join(", "_L1);
}

// The engine has a name for people here. Blanks in its place keep the columns of what stands behind it.
core::Result<QList<core::Target>> TargetBox::targets() const
{
    QString text = currentText();
    const QString engine = title(core::Target());
    if (const qsizetype at = text.indexOf(engine); at >= 0)
        text.replace(at, engine.size(), u"engine"_s.leftJustified(engine.size()));
    return core::parseTargets(text);
}

void TargetBox::setTargets(const QList<core::Target> &targets)
{
    setEditText(title(targets));
    lineEdit()->setCursorPosition(0); // the first of them is what states are counted by
}

QStringList TargetBox::remembered() const
{
    QStringList texts;
    for (int i = 1; i < count(); ++i)
        texts += itemData(i).toString();
    return texts;
}

void TargetBox::setRemembered(const QStringList &texts)
{
    const QString shown = currentText();
    while (count() > 1)
        removeItem(1);
    for (const QString &text : texts) {
        const auto targets = core::parseTargets(text);
        const bool isEngine = targets && *targets == QList<core::Target>{{}};
        if (targets && !isEngine && count() <= mostRemembered)
            addItem(title(*targets), core::targetsText(*targets));
    }
    setEditText(shown);
}

void TargetBox::remember(const QList<core::Target> &targets)
{
    QStringList texts = remembered();
    texts.removeAll(core::targetsText(targets));
    texts.prepend(core::targetsText(targets));
    setRemembered(texts);
}

void TargetBox::choose()
{
    auto *dialog = new TargetsDialog(targets().value_or(QList<core::Target>{{}}), remembered(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setTargets(dialog->targets()); });
    dialog->open();
}

void TargetBox::check()
{
    const auto typed = targets();
    colour();
    setToolTip(typed ? plainTooltip(typed->size() > 1 ? title(*typed) : tr("The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas"))
                     : plainTooltip(tr("Column %1: %2").arg(typed.error().column).arg(typed.error().message)));
    Q_EMIT targetsChanged();
}

void TargetBox::colour()
{
    const QScopedValueRollback colouring(m_isColouring, true); // which changes the palette
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    if (!targets())
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
