// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settingeditor.h"

#include "gui/jobs/intervalbox.h"
#include "gui/settings/settingtexts.h"
#include "registry/hostpolicy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int kibi = 1024;

core::Result<QVariant> checkedExpression(const QString &text)
{
    return registry::HostPolicy::make({.insecurePattern = text.isEmpty() ? std::nullopt : std::optional(text)}).map([&](const auto &) { return QVariant(text); });
}

} // namespace

SettingEditor::SettingEditor(const core::Setting &setting, QWidget *parent) : QWidget(parent), m_setting(setting), m_control(make())
{
    const QString name = QString::fromLatin1(setting.key).section(u'/', -1);
    m_control->setObjectName(name + "Edit"_L1);
    m_control->setAccessibleName(settingTitle(setting));
    m_control->setAccessibleDescription(settingExplanation(setting));
    m_control->setWhatsThis(settingExplanation(setting));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_control);
    const bool isPath = setting.kind == core::SettingKind::File || setting.kind == core::SettingKind::Folders;
    if (isPath) {
        auto *browse = new QToolButton(this);
        browse->setText(tr("Browse…"));
        browse->setObjectName(name + "Button"_L1);
        browse->setAccessibleName(tr("Browse: %1").arg(settingTitle(setting)));
        browse->setToolTip(tr("Choose it among the files of this computer"));
        browse->setFocusPolicy(Qt::StrongFocus);
        connect(browse, &QToolButton::clicked, this, &SettingEditor::choosePath);
        layout->addWidget(browse);
    }
    setFocusProxy(m_control);
}

QWidget *SettingEditor::make()
{
    switch (m_setting.kind) {
    case core::SettingKind::Flag: {
        auto *box = new QCheckBox(settingTitle(m_setting), this);
        connect(box, &QCheckBox::toggled, this, &SettingEditor::edited);
        return box;
    }
    case core::SettingKind::Choice:
        return makeChoice();
    case core::SettingKind::Number:
    case core::SettingKind::Milliseconds:
    case core::SettingKind::Seconds:
    case core::SettingKind::Bytes:
        return makeNumber();
    default:
        return makeText();
    }
}

QWidget *SettingEditor::makeNumber()
{
    const bool isBytes = m_setting.kind == core::SettingKind::Bytes;
    auto *box = m_setting.kind == core::SettingKind::Seconds ? new IntervalBox(this) : new QSpinBox(this);
    box->setRange(int(m_setting.least), int(isBytes ? m_setting.most / kibi : m_setting.most));
    box->setKeyboardTracking(false);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    if (m_setting.kind == core::SettingKind::Milliseconds) {
        box->setSuffix(tr(" ms", "milliseconds"));
        box->setSingleStep(100);
    } else if (isBytes) {
        box->setSuffix(tr(" KiB"));
        box->setSingleStep(kibi);
        box->setSpecialValueText(tr("None"));
    }
    connect(box, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    return box;
}

QWidget *SettingEditor::makeText()
{
    auto *edit = new QLineEdit(this);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    edit->setClearButtonEnabled(true);
    if (m_setting.kind == core::SettingKind::Folders)
        edit->setPlaceholderText(tr("/FOLDER%1/FOLDER", "folders, parted by what the system parts them with").arg(QDir::listSeparator()));
    connect(edit, &QLineEdit::editingFinished, this, &SettingEditor::edited);
    return edit;
}

QWidget *SettingEditor::makeChoice()
{
    auto *box = new QComboBox(this);
    for (const core::SettingChoice &choice : m_setting.choices)
        box->addItem(choiceTitle(choice), QString::fromLatin1(choice.value));
    connect(box, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
    return box;
}

core::Result<QVariant> SettingEditor::value() const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(m_control))
        return QVariant(box->isChecked());
    if (const auto *box = qobject_cast<const QSpinBox *>(m_control))
        return QVariant(qint64(box->value()) * (m_setting.kind == core::SettingKind::Bytes ? kibi : 1));
    if (const auto *box = qobject_cast<const QComboBox *>(m_control))
        return box->currentData();
    const QString text = static_cast<const QLineEdit *>(m_control)->text().trimmed();
    if (m_setting.kind == core::SettingKind::Expression)
        return checkedExpression(text);
    if (m_setting.kind == core::SettingKind::Folders)
        return m_setting.read(text.split(QDir::listSeparator(), Qt::SkipEmptyParts));
    return m_setting.read(text);
}

void SettingEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_control);
    if (auto *box = qobject_cast<QCheckBox *>(m_control))
        box->setChecked(value.toBool());
    else if (auto *box = qobject_cast<QSpinBox *>(m_control))
        box->setValue(int(value.toLongLong() / (m_setting.kind == core::SettingKind::Bytes ? kibi : 1)));
    else if (auto *box = qobject_cast<QComboBox *>(m_control))
        box->setCurrentIndex(box->findData(value));
    else
        static_cast<QLineEdit *>(m_control)->setText(value.toStringList().join(QDir::listSeparator()));
}

void SettingEditor::choosePath()
{
    auto *edit = static_cast<QLineEdit *>(m_control);
    const bool isFolder = m_setting.kind == core::SettingKind::Folders;
    const QString path = isFolder ? QFileDialog::getExistingDirectory(this, settingTitle(m_setting))
                                  : QFileDialog::getSaveFileName(this, settingTitle(m_setting), edit->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    edit->setText(isFolder && !edit->text().isEmpty() ? edit->text() + QDir::listSeparator() + path : path);
    Q_EMIT edited();
}

} // namespace lstags::gui
