// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/destinationform.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "sync/backuptag.h"
#include "ui_destinationform.h"

#include <QCompleter>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

core::Result<void> checked(const core::DestinationRule::Options &options)
{
    return core::DestinationRule::make(options).map([](const core::DestinationRule &) {});
}

} // namespace

DestinationForm::DestinationForm(QWidget *parent) : QWidget(parent), m_ui(new Ui::DestinationForm)
{
    m_ui->setupUi(this);
    const auto edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &DestinationForm::take);
    for (const QCheckBox *box : {m_ui->updateCheckBox, m_ui->viaEngineCheckBox, m_ui->referrersCheckBox, m_ui->keepGoingCheckBox})
        connect(box, &QCheckBox::toggled, this, &DestinationForm::take);
    connect(m_ui->moreButton, &QToolButton::toggled, this, &DestinationForm::showMore);
    showMore();
}

DestinationForm::~DestinationForm() = default;

void DestinationForm::setPlaces(bool fromEngine, bool toSource)
{
    m_isFromEngine = fromEngine;
    m_isToSource = toSource;
}

void DestinationForm::setSettings(SyncKind kind, const PlanSettings &settings)
{
    m_isFilling = true;
    m_kind = kind;
    const core::DestinationRule::Options &destination = settings.destination;
    m_ui->registryEdit->setText(destination.registry);
    m_ui->prefixEdit->setText(destination.prefix.value_or(QString()));
    m_ui->separatorEdit->setText(destination.separator);
    m_ui->pathTemplateEdit->setText(destination.pathTemplate);
    m_ui->tagTemplateEdit->setText(destination.tagTemplate);
    m_ui->platformsEdit->setText(platformsText(settings.options.platforms));
    m_ui->backupEdit->setText(settings.options.backupTemplate);
    m_ui->updateCheckBox->setChecked(settings.options.update);
    m_ui->viaEngineCheckBox->setChecked(settings.viaEngine && m_engineProblem.isEmpty());
    m_ui->referrersCheckBox->setChecked(settings.options.withReferrers);
    m_ui->keepGoingCheckBox->setChecked(settings.options.keepGoing);
    const bool isPull = kind == SyncKind::Pull;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->registryLabel), static_cast<QWidget *>(m_ui->registryEdit), static_cast<QWidget *>(m_ui->prefixLabel),
                            static_cast<QWidget *>(m_ui->prefixEdit), static_cast<QWidget *>(m_ui->moreButton)})
        widget->setVisible(!isPull && !m_isToSource);
    m_ui->updateCheckBox->setVisible(!isPull);
    m_ui->referrersCheckBox->setVisible(!isPull);
    m_ui->viaEngineCheckBox->setVisible(kind == SyncKind::Push && !m_isFromEngine);
    showMore();
    m_isFilling = false;
    take();
}

QList<DestinationForm::Check> DestinationForm::checks() const
{
    if (m_kind == SyncKind::Pull)
        return {};
    QList<Check> checks{{m_ui->registryEdit, checked({.registry = m_ui->registryEdit->text().trimmed()})},
                        {m_ui->prefixEdit, checked({.prefix = m_ui->prefixEdit->text()})},
                        {m_ui->separatorEdit, checked({.separator = m_ui->separatorEdit->text()})},
                        {m_ui->pathTemplateEdit, checked({.pathTemplate = m_ui->pathTemplateEdit->text()})},
                        {m_ui->tagTemplateEdit, checked({.tagTemplate = m_ui->tagTemplateEdit->text()})}};
    if (isByEngine())
        return checks;
    checks += {m_ui->platformsEdit, parsePlatforms(m_ui->platformsEdit->text()).map([](const auto &) {})};
    if (const QString backup = m_ui->backupEdit->text().trimmed(); !backup.isEmpty())
        checks += {m_ui->backupEdit, sync::backupTag(backup, u"latest"_s, QDateTime::currentDateTimeUtc()).map([](const QString &) {})};
    return checks;
}

core::Result<PlanSettings> DestinationForm::settings() const
{
    const auto all = checks();
    for (const Check &check : all) {
        if (!check.result)
            return tl::unexpected(check.result.error());
    }
    PlanSettings settings;
    settings.options.keepGoing = m_ui->keepGoingCheckBox->isChecked();
    if (m_kind == SyncKind::Pull)
        return settings;
    settings.destination = {.registry = m_ui->registryEdit->text().trimmed(),
                            .prefix = m_ui->prefixEdit->text(),
                            .separator = m_ui->separatorEdit->text(),
                            .pathTemplate = m_ui->pathTemplateEdit->text(),
                            .tagTemplate = m_ui->tagTemplateEdit->text()};
    settings.viaEngine = isViaEngine();
    settings.options.update = m_ui->updateCheckBox->isChecked();
    if (isByEngine())
        return settings;
    settings.options.platforms = *parsePlatforms(m_ui->platformsEdit->text());
    settings.options.backupTemplate = m_ui->backupEdit->text().trimmed();
    settings.options.withReferrers = m_ui->referrersCheckBox->isChecked();
    return settings;
}

bool DestinationForm::isViaEngine() const
{
    return m_kind == SyncKind::Push && !m_isFromEngine && m_ui->viaEngineCheckBox->isChecked();
}

void DestinationForm::setRegistries(const QStringList &registries)
{
    auto *completer = new QCompleter(registries, m_ui->registryEdit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->registryEdit->setCompleter(completer); // which deletes the one before
}

void DestinationForm::setEngineProblem(const QString &problem)
{
    m_engineProblem = problem;
    m_ui->viaEngineCheckBox->setEnabled(problem.isEmpty());
    m_ui->viaEngineCheckBox->setToolTip(problem.isEmpty() ? tr("The engine pulls, tags and pushes, as the Go tool has it (--via-engine)") : plainTooltip(problem));
    if (!problem.isEmpty())
        m_ui->viaEngineCheckBox->setChecked(false);
}

void DestinationForm::setProblem(const QString &problem)
{
    m_problem = problem;
    m_ui->destinationProblemLabel->setText(core::printable(problem));
    m_ui->destinationProblemLabel->setVisible(!problem.isEmpty());
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    own.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_ui->destinationProblemLabel->setPalette(own);
}

void DestinationForm::take()
{
    if (m_isFilling)
        return;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->platformsEdit), static_cast<QWidget *>(m_ui->backupEdit), static_cast<QWidget *>(m_ui->referrersCheckBox)})
        widget->setEnabled(!isByEngine()); // the engine knows none of them
    const auto all = checks();
    mark(all);
    QString problem;
    for (const Check &check : all) {
        if (!check.result && problem.isEmpty())
            problem = check.result.error().message;
        if (!check.result && !check.edit->isVisibleTo(this))
            m_ui->moreButton->setChecked(true);
    }
    setProblem(problem);
    Q_EMIT changed();
}

void DestinationForm::mark(const QList<Check> &all)
{
    for (const Check &check : all) {
        QPalette own;
        if (!check.result)
            own.setColor(QPalette::Text, tintColor(Tint::Red, palette()));
        check.edit->setPalette(own);
        check.edit->setAccessibleDescription(check.result ? QString() : core::printable(check.result.error().message));
    }
}

bool DestinationForm::showsMore() const
{
    return m_ui->moreButton->isChecked();
}

void DestinationForm::setShowsMore(bool shows)
{
    m_ui->moreButton->setChecked(shows);
}

void DestinationForm::showMore()
{
    const bool shows = showsMore() && m_kind != SyncKind::Pull && !m_isToSource;
    const auto *fields = m_ui->fieldsLayout;
    for (int row = 1; row < fields->rowCount(); ++row) {
        for (int column = 0; column < fields->columnCount(); ++column) {
            if (const QLayoutItem *item = fields->itemAtPosition(row, column))
                item->widget()->setVisible(shows);
        }
    }
    m_ui->moreButton->setIcon(actionIcon(shows ? u"up"_s : u"down"_s, palette()));
}

// Enter in a field is the end of typing, not the start of the job.
void DestinationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT committed();
    else
        QWidget::keyPressEvent(event);
}

void DestinationForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showMore();
    setProblem(m_problem);
    mark(checks());
}

} // namespace lstags::gui
