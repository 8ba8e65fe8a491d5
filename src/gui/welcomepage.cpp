// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/welcomepage.h"

#include "ui_welcomepage.h"

namespace lstags::gui {
namespace {

QString examplesTable(const QList<std::pair<QString, QString>> &examples)
{
    QString rows;
    for (const auto &[entry, meaning] : examples) {
        rows += QStringLiteral("<tr><td style=\"padding: 3px 28px 3px 0\"><code>%1</code></td><td style=\"padding: 3px 0\">%2</td></tr>")
                    .arg(entry.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    return QStringLiteral("<table cellspacing=\"0\">%1</table>").arg(rows);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_ui(new Ui::WelcomePage)
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.6);
    m_ui->titleLabel->setFont(title);
    m_ui->examplesLabel->setText(examplesTable({
        {QStringLiteral("alpine"), tr("all tags of a repository")},
        {QStringLiteral("quay.io/coreos/flannel=v0.25.1,v0.25.2"), tr("these tags, without listing the others")},
        {QStringLiteral("alpine~/^3\\.\\d+$/"), tr("the tags that an expression finds")},
        {QStringLiteral("registry.example.com:5000/team/app:latest"), tr("one tag at a registry of your own")},
    }));
    m_ui->openButton->setDefault(true);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_ui->typeButton, &QPushButton::clicked, this, &WelcomePage::typeRequested);
}

WelcomePage::~WelcomePage() = default;

} // namespace lstags::gui
