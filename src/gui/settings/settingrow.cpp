// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settingrow.h"

#include "gui/icons.h"
#include "gui/settings/settingeditor.h"
#include "gui/settings/settingtexts.h"
#include "lists/settingsfile.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

/// Markup in which every one of `words` stands out.
QString marked(const QString &text, const QStringList &words, const QPalette &palette)
{
    QList<bool> isMarked(text.size(), false);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(isMarked.begin() + at, word.size(), true);
    }
    const QString opening = u"<span style=\"background-color:%1;color:%2\">"_s.arg(palette.color(QPalette::Highlight).name(), palette.color(QPalette::HighlightedText).name());
    QString markup;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = isMarked[i] && (i == 0 || !isMarked[i - 1]);
        const bool ends = isMarked[i] && (i + 1 == text.size() || !isMarked[i + 1]);
        markup += (begins ? opening : QString()) + QString(text[i]).toHtmlEscaped() + (ends ? u"</span>"_s : QString());
    }
    return markup;
}

} // namespace

SettingRow::SettingRow(const core::Setting &setting, QSettings *settings, QWidget *parent)
    : QWidget(parent), m_setting(setting), m_settings(settings), m_editor(new SettingEditor(setting, this)), m_title(new QLabel(this)),
      m_what(new QLabel(this)), m_problem(new QLabel(this)), m_reset(new QToolButton(this))
{
    const bool isFlag = setting.kind == core::SettingKind::Flag; // which has its title in the control
    m_title->setBuddy(m_editor->control());
    m_title->setVisible(!isFlag);
    m_what->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_reset->setObjectName(QString::fromLatin1(setting.key).section(u'/', -1) + "Reset"_L1);
    m_reset->setText(tr("Reset"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setAccessibleName(tr("Reset: %1").arg(settingTitle(setting)));
    m_reset->setToolTip(tr("Put back the standard"));
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    layout->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 30);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_editor, 0, isFlag ? 0 : 1, 1, isFlag ? 2 : 1, Qt::AlignLeft);
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(m_what, 1, 0, 1, 3);
    layout->addWidget(m_problem, 2, 0, 1, 3);
    connect(m_editor, &SettingEditor::edited, this, &SettingRow::write);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::reset);
    mark();
    read();
}

void SettingRow::read()
{
    const lists::SettingsFile file(*m_settings);
    m_editor->setValue(file.value(QLatin1StringView(m_setting.key)));
    m_reset->setVisible(file.has(QLatin1StringView(m_setting.key)));
    showProblem({});
}

void SettingRow::reset()
{
    put(m_setting.standardValue());
}

void SettingRow::put(const QVariant &value)
{
    const QString key = QString::fromLatin1(m_setting.key);
    m_settings->remove(key);
    const bool isSaid = value == m_setting.standardValue() && lists::SettingsFile(*m_settings).value(QLatin1StringView(m_setting.key)) == value;
    if (!isSaid) // the standard too, where the system's file has another value
        m_settings->setValue(key, value);
    read();
    Q_EMIT changed();
}

void SettingRow::write()
{
    const auto value = m_editor->value();
    if (!value) {
        showProblem(value.error().message);
        return;
    }
    if (m_settings->value(QString::fromLatin1(m_setting.key)) != *value)
        put(*value);
}

void SettingRow::showProblem(const QString &problem)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_problem->setPalette(red);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool SettingRow::find(const QStringList &words)
{
    const QString texts = settingTitle(m_setting) + u'\n' + settingExplanation(m_setting) + u'\n' + QString::fromLatin1(m_setting.key);
    const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString &word) { return texts.contains(word, Qt::CaseInsensitive); });
    m_words = isFound ? words : QStringList();
    mark();
    return isFound;
}

void SettingRow::mark()
{
    m_title->setText(marked(settingTitle(m_setting), m_words, palette()));
    m_what->setText(marked(settingExplanation(m_setting), m_words, palette()));
    // The title of a check box cannot be marked in part.
    QFont font = this->font();
    font.setBold(m_setting.kind == core::SettingKind::Flag && settingTitle(m_setting) != marked(settingTitle(m_setting), m_words, palette()));
    m_editor->control()->setFont(font);
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace lstags::gui
