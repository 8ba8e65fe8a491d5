// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/welcomepage.h"

#include "gui/flowlayout.h"
#include "ui_welcomepage.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace lstags::gui {
namespace {

constexpr int narrowWidth = 100; // characters
constexpr int slimWidth = 76;

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QScrollArea(parent), m_ui(new Ui::WelcomePage)
{
    auto *page = new QWidget(this);
    m_ui->setupUi(page);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setWidget(page);
    setAccessibleName(tr("Welcome"));
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.6);
    m_ui->titleLabel->setFont(title);
    addExample(QStringLiteral("alpine"), tr("all tags of a repository"));
    addExample(QStringLiteral("quay.io/coreos/flannel=v0.14.0,v0.15.1"), tr("these tags, without listing the others"));
    addExample(QStringLiteral("alpine~/^3\\.\\d+$/"), tr("the tags that an expression finds"));
    addExample(QStringLiteral("registry.example.com:5000/team/app:latest"), tr("one tag at a registry of your own"));
    auto *buttons = new FlowLayout(m_ui->buttonsWidget);
    buttons->setContentsMargins({});
    for (QPushButton *button : {m_ui->sampleButton, m_ui->openButton, m_ui->typeButton})
        buttons->addWidget(button);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_ui->typeButton, &QPushButton::clicked, this, &WelcomePage::typeRequested);
}

WelcomePage::~WelcomePage() = default;

// Wrapped labels make the column narrow even where there is room. Where there is none, what an example means stands below it.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowWidth;
    const bool isSlim = width() < fontMetrics().averageCharWidth() * slimWidth;
    for (int example = 0; example < m_meanings.size(); ++example) {
        m_meanings[example]->setWordWrap(isNarrow);
        m_ui->examplesLayout->addWidget(m_meanings[example], 2 * example + (isSlim ? 1 : 0), isSlim ? 0 : 1);
    }
    QScrollArea::resizeEvent(event);
}

// Plain labels: a rich text would take a sixth of the window's start.
void WelcomePage::addExample(const QString &entry, const QString &meaning)
{
    auto *code = new QLabel(entry, this);
    code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    code->setTextFormat(Qt::PlainText);
    const int row = 2 * int(m_meanings.size());
    m_ui->examplesLayout->addWidget(code, row, 0);
    auto *text = new QLabel(meaning, this);
    m_meanings += text;
    m_ui->examplesLayout->addWidget(text, row, 1);
}

} // namespace lstags::gui
