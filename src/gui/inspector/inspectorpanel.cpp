// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/inspectorpanel.h"

#include "gui/comparison/comparecontroller.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/inspector/factsmodel.h"
#include "gui/inspector/inspectioncontroller.h"
#include "gui/inspector/inspectionfacts.h"
#include "gui/inspector/whychanged.h"
#include "gui/tagtable/tagtablepanel.h"
#include "ui_inspectorpanel.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds settling{200};
constexpr int layoutVersion = 1;

/// The one line that is selected; none: no line, or several.
std::optional<TagLine> selectedLine(const TagTablePanel *table)
{
    const QItemSelection selection = table->view()->selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const int row = selection.first().top();
    const bool isOne = std::all_of(selection.begin(), selection.end(), [row](const QItemSelectionRange &range) { return range.top() == row && range.bottom() == row; });
    return isOne ? std::optional(table->model()->lineAt(row)) : std::nullopt;
}

} // namespace

InspectorPanel::InspectorPanel(QWidget *parent) : QWidget(parent), m_model(new FactsModel(this)), m_nameWidth(fontMetrics().averageCharWidth() * 28)
{
    m_expanded = {int(Section::Overview), int(Section::Platforms), int(Section::Layers), int(Section::Config)};
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    makeActions();
    paintIcons();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &InspectorPanel::look);
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::setVisible(bool visible)
{
    if (visible && !m_ui)
        build();
    QWidget::setVisible(visible);
}

void InspectorPanel::build()
{
    m_ui = std::make_unique<Ui::InspectorPanel>();
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->titleLabel->setFont(bold);
    m_ui->verdictLabel->setFont(bold);
    m_ui->platformComboBox->view()->setAccessibleName(m_ui->platformComboBox->accessibleName());
    m_ui->copyFactsButton->setDefaultAction(m_copyAll);
    m_ui->lookAgainButton->setDefaultAction(m_read);
    makeView();
    connect(m_ui->inspectButton, &QPushButton::clicked, m_read, &QAction::trigger);
    connect(m_ui->platformComboBox, &QComboBox::activated, this, [this](int index) {
        m_platform = m_images.at(index).platform;
        showImage();
    });
    connect(m_ui->layerStrip, &LayerStrip::layerClicked, this, &InspectorPanel::selectLayer);
    setFocusProxy(m_ui->factsTreeView);
    if (m_inspection)
        refresh();
}

void InspectorPanel::makeActions()
{
    m_copy = new QAction(tr("&Copy"), this);
    m_copy->setObjectName(u"copyFactsAction"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copyAll = new QAction(tr("Copy &all"), this);
    m_copyAll->setObjectName(u"copyAllFactsAction"_s);
    m_copyAll->setToolTip(tr("Copy everything that is known of the tag as text"));
    m_read = new QAction(tr("&Look again"), this);
    m_read->setObjectName(u"lookAgainAction"_s);
    m_read->setToolTip(tr("Ask source and target again what is inside"));
    m_copyAll->setShortcut(QKeySequence(u"Ctrl+Shift+F10"_s));
    m_read->setShortcut(QKeySequence(u"Ctrl+F10"_s));
    m_menu = new QMenu(tr("I&nspector"), this);
    m_menu->setObjectName(u"inspectorMenu"_s);
    m_menu->addActions({m_copy, m_copyAll, m_read});
    connect(m_copy, &QAction::triggered, this, &InspectorPanel::copySelected);
    connect(m_copyAll, &QAction::triggered, this, &InspectorPanel::copyAll);
    connect(m_read, &QAction::triggered, this, [this] { m_inspection->read(); });
}

void InspectorPanel::makeView()
{
    QTreeView *view = m_ui->factsTreeView;
    view->setModel(m_model);
    view->addAction(m_copy);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    view->setIndentation(fontMetrics().height());
    view->setColumnWidth(FactsModel::Name, m_nameWidth);
    header->setSectionResizeMode(FactsModel::Source, QHeaderView::Stretch);
    header->setSectionResizeMode(FactsModel::Target, QHeaderView::Stretch);
    connect(view, &QWidget::customContextMenuRequested, this, &InspectorPanel::showContextMenu);
    connect(view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_expanded.insert(index.row());
    });
    connect(view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_expanded.remove(index.row());
    });
}

void InspectorPanel::follow(TagTablePanel *table, CompareController *comparison, InspectionController *inspection)
{
    m_table = table;
    m_comparison = comparison;
    m_inspection = inspection;
    connect(table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_settle.start(); });
    const auto settle = [this] { // rows that stream in do not put it off
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(table->model(), &QAbstractItemModel::dataChanged, this, settle);
    connect(table->model(), &QAbstractItemModel::modelReset, this, settle);
    connect(table->model(), &QAbstractItemModel::rowsRemoved, this, settle);
    connect(inspection, &InspectionController::changed, this, &InspectorPanel::refresh);
    connect(inspection, &InspectionController::progressed, this, &InspectorPanel::showProgress);
    look();
}

void InspectorPanel::look()
{
    if (!m_table)
        return;
    const std::optional<TagLine> line = isVisible() && m_comparison->isOpen() ? selectedLine(m_table) : std::nullopt;
    const bool isKnown = line && line->failure.isNull() && (compare::readsSource(line->row) || compare::readsTarget(line->row));
    m_why = !line                     ? tr("Select one tag of the table to look inside.")
        : !line->failure.isNull()     ? tr("%1 could not be compared.", "a repository").arg(line->row.image)
                                      : tr("This tag was found neither at the source nor at the target.");
    if (isKnown)
        m_inspection->show(m_comparison->session(), line->row, m_comparison->targets().first());
    else
        m_inspection->clear();
}

void InspectorPanel::refresh()
{
    using State = InspectionController::State;
    const State state = m_inspection->state();
    const QString tag = m_inspection->reference();
    m_copyAll->setEnabled(state == State::Ready);
    m_read->setEnabled(state == State::Ready || state == State::Failed || state == State::Asking);
    if (!m_ui)
        return;
    showTitle();
    switch (state) {
    case State::Nothing:
        showMessage(m_why);
        break;
    case State::Asking:
        showMessage(m_inspection->row().details ? tr("To look inside %1 costs pulls that are counted.").arg(tag)
                                                : tr("To look inside %1 costs pulls that are counted: one, and one more for every image of an index.").arg(tag),
                    tr("Inspect: costs %n pull(s)", nullptr, m_inspection->pulls()));
        break;
    case State::Reading:
        showMessage(tr("Looking inside %1…").arg(tag));
        showProgress();
        break;
    case State::Failed:
        showMessage(m_inspection->inspection().error() ? m_inspection->inspection().error()->message : tr("Nothing could be read."), tr("Try again"));
        break;
    case State::Ready:
        showContent();
        break;
    }
}

void InspectorPanel::showTitle()
{
    const core::TagRow &row = m_inspection->row();
    const bool isShown = m_inspection->state() != InspectionController::State::Nothing;
    m_ui->stateLabel->setVisible(isShown);
    const QString title = isShown ? core::printable(m_inspection->reference()) : tr("Inspector");
    m_ui->titleLabel->setAccessibleName(title);
    m_ui->titleLabel->setToolTip(isShown ? plainTooltip(title) : QString());
    m_ui->titleLabel->setText(m_ui->titleLabel->fontMetrics().elidedText(title, Qt::ElideMiddle, std::max(m_ui->titleLabel->width(), 60)));
    if (!isShown)
        return;
    const auto state = LineState(row.state);
    const int side = fontMetrics().height();
    m_ui->stateLabel->setPixmap(lineIcon(stateIconName(state), tintColor(stateTint(state), palette())).pixmap(QSize(side, side), devicePixelRatioF()));
    m_ui->stateLabel->setAccessibleName(stateWord(state));
    m_ui->stateLabel->setToolTip(stateWord(state));
}

void InspectorPanel::showMessage(const QString &message, const QString &button)
{
    m_ui->inspectorMessageLabel->setText(core::printable(message));
    if (!button.isEmpty())
        m_ui->inspectButton->setText(button);
    m_ui->inspectButton->setVisible(!button.isEmpty());
    m_ui->inspectorProgressBar->setVisible(m_inspection->state() == InspectionController::State::Reading);
    m_ui->inspectorPages->setCurrentWidget(m_ui->messagePage);
    m_images.clear();
    m_model->setFacts({});
}

void InspectorPanel::showProgress()
{
    if (!m_ui)
        return;
    m_ui->inspectorProgressBar->setRange(0, m_inspection->expected());
    m_ui->inspectorProgressBar->setValue(m_inspection->done());
}

void InspectorPanel::showContent()
{
    const compare::Inspection &inspection = m_inspection->inspection();
    m_images = inspectedImages(inspection);
    fillPlatforms();
    m_ui->factsTreeView->setColumnHidden(FactsModel::Source, !inspection.source);
    m_ui->factsTreeView->setColumnHidden(FactsModel::Target, !inspection.target && inspection.row.state != core::TagState::Absent);
    m_ui->inspectorPages->setCurrentWidget(m_ui->contentPage);
    showImage();
}

void InspectorPanel::fillPlatforms()
{
    QComboBox *box = m_ui->platformComboBox;
    box->clear();
    for (const InspectedImage &image : std::as_const(m_images))
        box->addItem(image.differs ? tr("%1 (differs)", "a platform").arg(image.platform) : image.platform);
    const auto chosen = std::find_if(m_images.begin(), m_images.end(), [this](const InspectedImage &image) { return image.platform == m_platform; });
    box->setCurrentIndex(int(chosen != m_images.end() && !m_platform.isEmpty() ? chosen - m_images.begin() : mostTelling(m_images)));
    box->setVisible(m_images.size() > 1);
    m_ui->platformLabel->setVisible(m_images.size() > 1);
}

void InspectorPanel::showImage()
{
    const compare::Inspection &inspection = m_inspection->inspection();
    const InspectedImage image = m_images.value(m_ui->platformComboBox->currentIndex());
    const QStringList why = reasons(inspection, m_images, image);
    m_ui->verdictLabel->setText(verdict(inspection));
    m_ui->reasonsLabel->setText(core::printable(why.join(u' ')));
    m_ui->reasonsLabel->setVisible(!why.isEmpty());
    m_ui->layerStrip->setLayers(stripLayers(inspection, image));
    m_model->setFacts(inspectionFacts(inspection, m_images, image));
    expand();
}

void InspectorPanel::expand()
{
    const QSet<int> expanded = m_expanded;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_ui->factsTreeView->setExpanded(m_model->index(row, 0), expanded.contains(row));
}

void InspectorPanel::copySelected()
{
    QModelIndexList rows = m_ui->factsTreeView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_ui->factsTreeView->visualRect(a).top() < m_ui->factsTreeView->visualRect(b).top();
    });
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines += m_model->line(index);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void InspectorPanel::copyAll()
{
    QStringList lines{core::printable(m_inspection->reference()), m_ui->verdictLabel->text(), m_ui->reasonsLabel->text(),
                      m_ui->layerStrip->caption()};
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u"\n\n"_s + m_model->text());
}

void InspectorPanel::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    const QModelIndex index = m_ui->factsTreeView->indexAt(position);
    menu.addAction(m_copy);
    if (index.isValid() && index.column() != FactsModel::Name && !index.data().toString().isEmpty()) {
        connect(menu.addAction(tr("Copy &value")), &QAction::triggered, this,
                [value = index.data(Qt::AccessibleTextRole).toString()] { QGuiApplication::clipboard()->setText(value); });
    }
    menu.addActions({m_copyAll, m_read});
    menu.addSeparator();
    connect(menu.addAction(tr("&Expand all")), &QAction::triggered, m_ui->factsTreeView, &QTreeView::expandAll);
    connect(menu.addAction(tr("C&ollapse all")), &QAction::triggered, m_ui->factsTreeView, &QTreeView::collapseAll);
    menu.exec(m_ui->factsTreeView->viewport()->mapToGlobal(position));
}

void InspectorPanel::selectLayer(int layer)
{
    const QModelIndex index = m_model->index(layer, 0, m_model->index(int(Section::Layers), 0));
    m_ui->factsTreeView->setCurrentIndex(index);
    m_ui->factsTreeView->expand(index);
    m_ui->factsTreeView->scrollTo(index);
}

QSize InspectorPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 30};
}

QByteArray InspectorPanel::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_expanded << (m_ui ? m_ui->factsTreeView->columnWidth(FactsModel::Name) : m_nameWidth);
    return layout;
}

void InspectorPanel::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    QSet<int> expanded;
    int width = 0;
    stream >> version >> expanded >> width;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_expanded = expanded;
    m_nameWidth = std::clamp(width, 40, 2000);
    if (m_ui)
        m_ui->factsTreeView->setColumnWidth(FactsModel::Name, m_nameWidth);
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_settle.start();
}

void InspectorPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settle.start(); // what nobody looks at is not read
}

void InspectorPanel::paintIcons()
{
    m_copyAll->setIcon(actionIcon(u"copy"_s, palette()));
    m_read->setIcon(actionIcon(u"retry"_s, palette()));
    m_model->setPalette(palette());
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_inspection)
        return;
    paintIcons();
    if (m_ui)
        showTitle();
}

void InspectorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_ui && m_inspection)
        showTitle();
}

} // namespace lstags::gui
