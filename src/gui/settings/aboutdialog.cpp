// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/aboutdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

QString sqliteVersion()
{
    const auto name = u"about"_s;
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString compiler()
{
#if defined(__clang__)
    return QStringLiteral("Clang " __clang_version__);
#elif defined(__GNUC__)
    return QStringLiteral("GCC " __VERSION__);
#else
    return {};
#endif
}

QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QList<std::pair<QString, QString>> AboutDialog::versions()
{
    QList<std::pair<QString, QString>> all{
        {u"lstags"_s, QStringLiteral(LSTAGS_VERSION)},
        {u"Qt"_s, tr("%1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString()},
        {u"SQLite"_s, sqliteVersion()},
        {u"yaml-cpp"_s, QStringLiteral(LSTAGS_YAML_VERSION)},
        {u"RE2"_s, QStringLiteral(LSTAGS_RE2_VERSION)},
        {tr("Compiler"), compiler()},
        {tr("System"), QSysInfo::prettyProductName()},
    };
    for (auto &[name, version] : all) {
        if (version.isEmpty())
            version = tr("unknown", "version");
    }
    return all;
}

QString AboutDialog::text()
{
    QStringList lines;
    for (const auto &[name, version] : versions())
        lines += name + u": "_s + version;
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About lstags"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(u"lstags " LSTAGS_VERSION ""_s, this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    auto *what = new QLabel(tr("Compares the tags of container images between registries and the local engine, and brings them in line."), this);
    what->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, version] : versions()) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(name, this), row, 0);
        grid->addWidget(selectable(version, this), row, 1);
    }
    auto *licence = new QLabel(tr("Free software under the Apache License 2.0."), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("C&opy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersionsButton"_s);
    copy->setToolTip(tr("For a report of a problem"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    layout->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    layout->addWidget(what, 1, 1);
    layout->addLayout(grid, 2, 1);
    layout->addWidget(licence, 3, 1);
    layout->addWidget(buttons, 4, 0, 1, 2);
    layout->setRowStretch(2, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace lstags::gui
