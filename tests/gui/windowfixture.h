// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/entriespanel.h"
#include "gui/comparison/comparisonmodel.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/spaciousstyle.h"
#include "gui/tagtable/tagtablemodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPalette>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace lstags::tests {

/// A window that reads nothing of the user's and finds no engine, and hands that use it.
struct WindowFixture
{
    static constexpr int patience = 30000; ///< milliseconds

    explicit WindowFixture(sync::TransferLimits limits = {}) : limits(limits)
    {
        using namespace Qt::StringLiterals;
        QApplication::setStyle(new gui::SpaciousStyle(u"Fusion"_s));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        open();
    }
    ~WindowFixture() { close(); }

    /// A window with what the one before remembered, in the place of the one there is.
    void open()
    {
        using namespace Qt::StringLiterals;
        window.reset();
        compare::Settings compareSettings;
        compareSettings.dockerJson = folder.filePath(u"config.json"_s);
        compareSettings.cacheFile = folder.filePath(u"cache.sqlite"_s);
        compareSettings.engineHost = u"unix://"_s + folder.filePath(u"no.sock"_s);
        compareSettings.retryDelay = std::chrono::milliseconds(10);
        window = std::make_unique<gui::MainWindow>(settings.get(), compareSettings,
            sync::JobQueue::Options{.journalFile = journalFile(), .limits = limits});
        window->show();
    }
    /// Without a question.
    void close()
    {
        if (!window)
            return;
        window->findChild<gui::EntriesPanel *>()->commitEdit();
        entries()->undoStack()->setClean();
        window->close();
        window.reset();
    }

    [[nodiscard]] QString journalFile() const { return folder.filePath(QStringLiteral("jobs.sqlite")); }
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] gui::EntriesModel *entries() const { return window->findChild<gui::EntriesModel *>(); }
    [[nodiscard]] gui::TagTableModel *tags() const { return window->findChild<gui::TagTableModel *>(); }
    [[nodiscard]] gui::ComparisonModel *progress() const { return window->findChild<gui::ComparisonModel *>(); }
    [[nodiscard]] QListView *entriesView() const { return child<QListView>("entriesListView"); }
    /// Those that are shown, one a line.
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const auto *bar : window->findChildren<gui::MessageBar *>())
            texts += bar->text();
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    [[nodiscard]] QString outcome(int row) const { return entries()->index(row).data(gui::EntriesModel::OutcomeRole).toString(); }
    /// Entry and outcome of every row: "alpine: 3 tag(s)".
    [[nodiscard]] QStringList outcomes() const
    {
        QStringList lines;
        for (int row = 0; row < entries()->rowCount(); ++row)
            lines += entries()->texts().at(row).section(u'/', -1) + QStringLiteral(": ") + outcome(row);
        return lines;
    }

    /// A key of the window; a display without a window manager gives nobody the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), key, modifiers);
    }
    /// Presses a key of the list of entries on one of them.
    void pressOn(int row, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QApplication::setActiveWindow(window.get());
        entriesView()->setFocus();
        entriesView()->setCurrentIndex(entries()->index(row));
        QTest::keyClick(entriesView(), key, modifiers);
    }
    /// Opens the editor of an entry and types over it.
    QLineEdit *type(int row, const QString &text) const
    {
        pressOn(row, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(entriesView()->indexWidget(entries()->index(row)));
        if (editor)
            QTest::keyClicks(editor, text);
        return editor;
    }
    /// Presses F5 and waits until everything is in the table.
    [[nodiscard]] bool compare() const
    {
        QSignalSpy compared(window.get(), &gui::MainWindow::compared);
        press(Qt::Key_F5);
        return compared.wait(patience);
    }
    [[nodiscard]] QString writeList(const QString &name, const QByteArray &yaml) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size() ? path : QString();
    }
    /// A picture for people to look at.
    [[nodiscard]] bool shoot(const QString &name, QWidget *shown = nullptr) const
    {
        const QDir folder(QStringLiteral(LSTAGS_BINARY_DIR "/shots"));
        return folder.mkpath(QStringLiteral(".")) && (shown ? shown : window.get())->grab().save(folder.filePath(name + QStringLiteral(".png")));
    }
    /// Answers the next question; `asked` says whether there was one.
    static void answer(QMessageBox::StandardButton button, bool *asked)
    {
        QTimer::singleShot(200, qApp, [button, asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            *asked = box != nullptr;
            if (box)
                QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }

    QTemporaryDir folder;
    sync::TransferLimits limits;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<gui::MainWindow> window;
};

[[nodiscard]] inline QPalette darkPalette()
{
    QPalette dark(QColor(0x36, 0x38, 0x3d), QColor(0x2b, 0x2d, 0x31)); // with the shades of both
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x25, 0x26, 0x2a));
    dark.setColor(QPalette::Button, QColor(0x36, 0x38, 0x3d));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        dark.setColor(role, QColor(0xe4, 0xe6, 0xea));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8c));
    dark.setColor(QPalette::PlaceholderText, QColor(0x90, 0x95, 0x9e));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x6d, 0xb5));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    return dark;
}

/// What a scripted server waits for before it answers.
class Barrier
{
public:
    void open() { m_semaphore.release(); }
    /// Gives up in time for a test that failed before it opened.
    void pass()
    {
        if (m_semaphore.tryAcquire(1, 5000))
            m_semaphore.release();
    }

private:
    QSemaphore m_semaphore;
};

} // namespace lstags::tests
