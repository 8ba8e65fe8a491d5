// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/targetsdialog.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/targetbox.h"
#include "ui_targetsdialog.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int textRole = Qt::UserRole; ///< as it was typed

QString textOf(const QListWidgetItem *item)
{
    return item->data(textRole).toString();
}

/// The places of `sets`, each once.
QStringList placesOf(const QStringList &sets)
{
    QStringList places;
    for (const QString &text : sets) {
        const auto targets = core::parseTargets(text).value_or(QList<core::Target>());
        for (const core::Target &target : targets) {
            if (!target.isEngine() && !places.contains(target.toString()))
                places += target.toString();
        }
    }
    return places;
}

} // namespace

TargetsDialog::TargetsDialog(const QList<core::Target> &targets, const QStringList &remembered, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::TargetsDialog)
{
    m_ui->setupUi(this);
    setObjectName(u"targetsDialog"_s);
    auto *completer = new QCompleter(placesOf(remembered), m_ui->placeEdit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->placeEdit->setCompleter(completer);
    connectWidgets();
    for (const core::Target &target : targets)
        add(target.toString());
    m_ui->targetsListWidget->setCurrentRow(0);
    m_ui->targetsListWidget->setFocus();
    showExamples();
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 100, fontMetrics().height() * 26).expandedTo(minimumSizeHint()));
}

TargetsDialog::~TargetsDialog() = default;

void TargetsDialog::connectWidgets()
{
    connect(m_ui->targetsListWidget, &QListWidget::currentItemChanged, this, &TargetsDialog::showCurrent);
    connect(m_ui->targetsListWidget, &QListWidget::itemActivated, m_ui->placeEdit, qOverload<>(&QWidget::setFocus));
    connect(m_ui->placeEdit, &QLineEdit::textEdited, this, &TargetsDialog::takeText);
    connect(m_ui->placeEdit->completer(), qOverload<const QString &>(&QCompleter::activated), this, &TargetsDialog::takeText);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        add({});
        m_ui->placeEdit->setFocus();
    });
    connect(m_ui->addEngineButton, &QPushButton::clicked, this, [this] { add(core::Target().toString()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &TargetsDialog::remove);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->helpLabel, &QLabel::linkActivated, this, [this](const QString &example) {
        if (!m_ui->placeEdit->isEnabled())
            add({});
        m_ui->placeEdit->setText(example);
        takeText(example);
        m_ui->placeEdit->setFocus();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->targetsListWidget->installEventFilter(this);
}

void TargetsDialog::add(const QString &text)
{
    auto *item = new QListWidgetItem(m_ui->targetsListWidget);
    item->setData(textRole, text);
    check();
    m_ui->targetsListWidget->setCurrentItem(item);
}

void TargetsDialog::remove()
{
    if (m_ui->targetsListWidget->count() < 2) // something is to be compared with
        return;
    delete m_ui->targetsListWidget->takeItem(m_ui->targetsListWidget->currentRow());
    check();
}

void TargetsDialog::move(int by)
{
    QListWidget *list = m_ui->targetsListWidget;
    const int row = list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= list->count())
        return;
    list->insertItem(to, list->takeItem(row));
    list->setCurrentRow(to);
    check();
}

void TargetsDialog::showCurrent()
{
    const QListWidgetItem *item = m_ui->targetsListWidget->currentItem();
    const bool isRegistry = item && textOf(item) != core::Target().toString();
    m_ui->placeEdit->setEnabled(isRegistry);
    m_ui->placeEdit->setText(!item ? QString() : isRegistry ? textOf(item) : TargetBox::title(core::Target()));
    check();
}

void TargetsDialog::takeText(const QString &text)
{
    if (QListWidgetItem *item = m_ui->targetsListWidget->currentItem())
        item->setData(textRole, text);
    check();
}

void TargetsDialog::check()
{
    QListWidget *list = m_ui->targetsListWidget;
    m_targets.clear();
    bool areGood = list->count() > 0;
    QString problem; // of the one that is shown
    int column = 0;
    QString example;
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        auto target = textOf(item).trimmed().isEmpty() ? core::Result<core::Target>(core::failAt(1, tr("Write where it is: REGISTRY[:PORT][/PREFIX].")))
                                                       : core::Target::parse(textOf(item));
        if (target && m_targets.contains(*target))
            target = core::failAt(1, tr("It is in the list already."));
        item->setText(!textOf(item).isEmpty() && target ? TargetBox::title(*target) : textOf(item).isEmpty() ? tr("(new)") : core::printable(textOf(item)));
        item->setForeground(target ? QBrush() : QBrush(tintColor(Tint::Red, palette())));
        item->setToolTip(target ? QString() : plainTooltip(target.error().message));
        areGood = areGood && target;
        if (row == list->currentRow()) {
            problem = target ? QString() : target.error().message;
            column = target ? 0 : target.error().column;
            example = target ? exampleOf(*target) : QString();
        }
        if (target)
            m_targets += std::move(*target);
    }
    showProblem(problem, column);
    m_ui->exampleLabel->setText(example);
    m_ui->exampleLabel->setVisible(problem.isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(areGood);
    m_ui->removeButton->setEnabled(list->count() > 1);
    m_ui->upButton->setEnabled(list->currentRow() > 0);
    m_ui->downButton->setEnabled(list->currentRow() >= 0 && list->currentRow() < list->count() - 1);
    m_ui->addEngineButton->setEnabled(core::engineAmong(m_targets) < 0);
}

void TargetsDialog::showProblem(const QString &problem, int column)
{
    m_ui->problemLabel->setVisible(!problem.isEmpty());
    m_ui->problemLabel->setText(problem.isEmpty() ? QString() : tr("Column %1: %2").arg(column).arg(core::printable(problem)));
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    own.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_ui->problemLabel->setPalette(own);
    QPalette field;
    if (!problem.isEmpty())
        field.setColor(QPalette::Text, tintColor(Tint::Red, palette()));
    m_ui->placeEdit->setPalette(field);
    m_ui->placeEdit->setAccessibleDescription(m_ui->problemLabel->text());
}

void TargetsDialog::showExamples()
{
    const QString color = tintColor(Tint::Blue, palette()).name(); // a palette may have no colour for links that suits it
    const auto line = [&color](const QString &place, const QString &what) {
        return QString(u"<a href=\"%1\"><span style=\"color:%2\">%1</span></a> %3"_s.arg(place, color, what.toHtmlEscaped()));
    };
    m_ui->helpLabel->setText(QStringList{line(u"localhost:5000"_s, tr("the same names")), line(u"localhost:5000/mirror"_s, tr("below a prefix")),
                                         line(u"localhost:5000/{{ .Registry }}/{{ .Path }}:{{ .Tag }}"_s, tr("by templates"))}
                                 .join("<br>"_L1));
}

QString TargetsDialog::exampleOf(const core::Target &target) const
{
    if (target.isEngine())
        return tr("The images of the local Docker Engine.");
    const core::RepositoryName example{.registry = u"quay.io"_s, .path = u"coreos/flannel"_s};
    const auto there = target.of(example, u"v1.0"_s);
    return there ? tr("quay.io/coreos/flannel:v1.0 is compared with %1").arg(there->toString()) : core::printable(there.error().message);
}

bool TargetsDialog::handleKey(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isControl = key->modifiers() == Qt::ControlModifier;
    if (key->key() == Qt::Key_Insert)
        m_ui->addButton->click();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (isControl && key->key() == Qt::Key_Up)
        move(-1);
    else if (isControl && key->key() == Qt::Key_Down)
        move(1);
    else
        return false;
    return true;
}

bool TargetsDialog::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && handleKey(event)) || QDialog::eventFilter(watched, event);
}

void TargetsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        check();
        showExamples();
    }
}

} // namespace lstags::gui
