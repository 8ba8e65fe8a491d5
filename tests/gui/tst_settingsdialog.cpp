// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/aboutdialog.h"
#include "gui/settings/settingrow.h"
#include "gui/settings/settingsdialog.h"
#include "lists/settingsfile.h"
#include "windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {

/// The dialogs of settings and of versions, by mouse and keyboard.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void hasEverySettingOnAPage();
    void searchNarrows_data();
    void searchNarrows();
    void marksWhatWasSearchedFor();
    void writesAtOnce_data();
    void writesAtOnce();
    void refusesAnExpressionThatIsNone();
    void resetsOne();
    void resetsWhatTheSystemSays();
    void resetsAllAfterAQuestion();
    void offersToRestartWhereThatIsNeeded();
    void appliesTheIntervalOfWatching();
    void offersLanguagesByTheirOwnNames();
    void copiesVersions();
    void looksGood_data();
    void looksGood();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QSet<QString> shown() const
    {
        QSet<QString> keys;
        for (const auto *row : m_dialog->findChildren<gui::SettingRow *>()) {
            if (row->isVisible())
                keys.insert(QString::fromLatin1(row->setting().key));
        }
        return keys;
    }
    void search(const QString &text) const
    {
        child<QLineEdit>("searchEdit")->clear();
        QTest::keyClicks(child<QLineEdit>("searchEdit"), text);
    }
    [[nodiscard]] QVariant written(QLatin1StringView key) const { return lists::SettingsFile(*m_window->settings).value(key); }

    std::unique_ptr<WindowFixture> m_window;
    gui::SettingsDialog *m_dialog = nullptr;
};

void TestSettingsDialog::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    m_window->press(Qt::Key_Comma, Qt::ControlModifier);
    m_dialog = m_window->window->findChild<gui::SettingsDialog *>();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!m_dialog->isModal());
}

void TestSettingsDialog::hasEverySettingOnAPage()
{
    auto *pages = child<QListWidget>("pageList");
    QSet<QString> found;
    for (int page = 0; page < pages->count(); ++page) {
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(page)).center());
        const QSet<QString> ofPage = shown();
        QVERIFY(!ofPage.isEmpty());
        QVERIFY(!found.intersects(ofPage));
        found += ofPage;
    }
    QCOMPARE(found.size(), qsizetype(core::settings().size()));
}

void TestSettingsDialog::searchNarrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QString>>("keys");
    QTest::newRow("to a title") << u"speed limit"_s << QSet<QString>{u"jobs/limitRate"_s};
    QTest::newRow("in any case") << u"SPEED"_s << QSet<QString>{u"jobs/limitRate"_s};
    QTest::newRow("to words in any order") << u"limit speed"_s << QSet<QString>{u"jobs/limitRate"_s};
    QTest::newRow("to an option of the command") << u"--retry-delay"_s << QSet<QString>{u"registries/retryDelay"_s};
    QTest::newRow("to a key of the file") << u"parallelJobs"_s << QSet<QString>{u"jobs/parallelJobs"_s};
    QTest::newRow("over all pages") << u"without one"_s
                                    << QSet<QString>{u"registries/insecure"_s, u"registries/certificateFolders"_s, u"registries/dockerJson"_s,
                                                     u"registries/engineHost"_s, u"compare/cacheFile"_s, u"jobs/journal"_s};
    QTest::newRow("to nothing") << u"xyzzy"_s << QSet<QString>();
}

void TestSettingsDialog::searchNarrows()
{
    QFETCH(const QString, text);
    QVERIFY(child<QLineEdit>("searchEdit")->hasFocus() || !m_dialog->isActiveWindow());
    const QSet<QString> before = shown();
    search(text);
    QTEST(shown(), "keys");
    QCOMPARE(child<QLabel>("nothingLabel")->isVisible(), shown().isEmpty());
    child<QLineEdit>("searchEdit")->clear();
    QCOMPARE(shown(), before);
}

void TestSettingsDialog::marksWhatWasSearchedFor()
{
    const auto markedTexts = [this] {
        QStringList texts;
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains("<span"_L1))
                texts += label->text().section(u'>', 1, 1).section(u'<', 0, 0);
        }
        return texts;
    };
    QCOMPARE(markedTexts(), QStringList());
    search(u"speed"_s);
    QCOMPARE(markedTexts(), QStringList{u"Speed"_s});
    search(u"<b>"_s);
    QCOMPARE(markedTexts(), QStringList());
}

void TestSettingsDialog::writesAtOnce_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("keys"); // typed, over what is there
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a number") << u"concurrentRequestsEdit"_s << u"4"_s << u"registries/concurrentRequests"_s << QVariant(4LL);
    QTest::newRow("milliseconds") << u"retryDelayEdit"_s << u"500"_s << u"registries/retryDelay"_s << QVariant(500LL);
    QTest::newRow("a duration") << u"watchIntervalEdit"_s << u"15m"_s << u"jobs/watchInterval"_s << QVariant(900LL);
    QTest::newRow("bytes") << u"limitRateEdit"_s << u"2048"_s << u"jobs/limitRate"_s << QVariant(2LL << 20);
    QTest::newRow("an expression") << u"insecureEdit"_s << u"^10\\."_s << u"registries/insecure"_s << QVariant(u"^10\\."_s);
    QTest::newRow("a file") << u"dockerJsonEdit"_s << u"/a/b, c.json"_s << u"registries/dockerJson"_s << QVariant(u"/a/b, c.json"_s);
    QTest::newRow("folders") << u"certificateFoldersEdit"_s << u"/a:/b"_s << u"registries/certificateFolders"_s << QVariant(QStringList{u"/a"_s, u"/b"_s});
    QTest::newRow("a check") << u"verifyTlsEdit"_s << u" "_s << u"registries/verifyTls"_s << QVariant(false);
}

void TestSettingsDialog::writesAtOnce()
{
    QFETCH(const QString, control);
    QFETCH(const QString, keys);
    QFETCH(const QString, setting);
    QFETCH(const QVariant, value);
    const QByteArray key = setting.toLatin1();
    search(setting);
    auto *widget = m_dialog->findChild<QWidget *>(control);
    QVERIFY(widget && widget->isVisible());
    QApplication::setActiveWindow(m_dialog);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, keys);
    if (keys != " "_L1)
        QTest::keyClick(widget, Qt::Key_Return);
    QCOMPARE(written(QLatin1StringView(key)), value);
    m_window->settings->sync();
    const QSettings file(m_window->settings->fileName(), QSettings::IniFormat); // as the command has it
    QCOMPARE(lists::SettingsFile(file).value(QLatin1StringView(key)), value);
    QCOMPARE(lists::SettingsFile(file).warnings(), QStringList());
    QVERIFY(m_dialog->isVisible()); // Enter does not close it
}

void TestSettingsDialog::refusesAnExpressionThatIsNone()
{
    search(u"insecure"_s);
    auto *edit = child<QLineEdit>("insecureEdit");
    QTest::keyClicks(edit, u"("_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!m_window->settings->contains("registries/insecure"));
    int problems = 0;
    for (const auto *label : edit->parentWidget()->parentWidget()->findChildren<QLabel *>())
        problems += label->isVisible() && label->textFormat() == Qt::PlainText && !label->text().isEmpty() ? 1 : 0;
    QCOMPARE(problems, 1);
}

void TestSettingsDialog::resetsOne()
{
    search(u"parallelJobs"_s);
    auto *box = child<QSpinBox>("parallelJobsEdit");
    auto *reset = child<QToolButton>("parallelJobsReset");
    QVERIFY(!reset->isVisible());
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->value(), 3);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(box->value(), 2);
    QVERIFY(!m_window->settings->contains("jobs/parallelJobs"));
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Down); // the standard needs no words
    QVERIFY(!m_window->settings->contains("jobs/parallelJobs"));
}

void TestSettingsDialog::resetsWhatTheSystemSays()
{
    const auto key = "jobs/parallelJobs"_L1;
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_window->folder.filePath(u"system"_s));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_window->folder.filePath(u"user"_s));
    QSettings(QSettings::IniFormat, QSettings::SystemScope, u"lstags"_s, u"lstags"_s).setValue(key, 5);
    const auto settings = lists::SettingsFile::open({});
    QCOMPARE(lists::SettingsFile(*settings).value(key).toInt(), 5);
    gui::SettingRow row(core::setting(key), settings.get(), nullptr);
    row.read();
    row.findChild<QToolButton *>(u"parallelJobsReset"_s)->click();
    QCOMPARE(lists::SettingsFile(*settings).value(key).toInt(), 2);
    QTest::keyClick(row.findChild<QSpinBox *>(u"parallelJobsEdit"_s), Qt::Key_Up);
    QCOMPARE(lists::SettingsFile(*settings).value(key).toInt(), 3);
    QTest::keyClick(row.findChild<QSpinBox *>(u"parallelJobsEdit"_s), Qt::Key_Down);
    QCOMPARE(lists::SettingsFile(*settings).value(key).toInt(), 2);
}

void TestSettingsDialog::resetsAllAfterAQuestion()
{
    m_window->settings->setValue("target", u"quay.io"_s);
    QTest::keyClick(child<QSpinBox>("concurrentRequestsEdit"), Qt::Key_Down);
    QTest::keyClick(child<QSpinBox>("parallelJobsEdit"), Qt::Key_Up);
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    QTest::mouseClick(child<QPushButton>("resetAllButton"), Qt::LeftButton);
    QVERIFY(asked);
    QCOMPARE(written("jobs/parallelJobs"_L1).toInt(), 3);
    WindowFixture::answer(QMessageBox::Reset, &asked);
    QTest::mouseClick(child<QPushButton>("resetAllButton"), Qt::LeftButton);
    QCOMPARE(written("jobs/parallelJobs"_L1).toInt(), 2);
    QCOMPARE(child<QSpinBox>("concurrentRequestsEdit")->value(), 16);
    QCOMPARE(m_window->settings->value("target").toString(), u"quay.io"_s); // which is none of them
}

void TestSettingsDialog::offersToRestartWhereThatIsNeeded()
{
    auto *restart = child<QPushButton>("restartButton");
    QVERIFY(!restart->isVisible());
    search(u"jobs/closing"_s);
    QTest::keyClick(child<QComboBox>("closingEdit"), Qt::Key_Down);
    QCOMPARE(written("jobs/closing"_L1).toString(), u"tray"_s);
    QVERIFY(!restart->isVisible()); // counts at once
    search(u"language"_s);
    QTest::keyClick(child<QComboBox>("languageEdit"), Qt::Key_Down);
    QVERIFY(restart->isVisible());
    int code = 0;
    QTimer::singleShot(0, restart, [restart] { QTest::mouseClick(restart, Qt::LeftButton); });
    code = QApplication::exec();
    QCOMPARE(code, gui::MainWindow::startAnew);
    m_window->open(); // as the program does then
    QVERIFY(m_window->window->isVisible());
}

void TestSettingsDialog::appliesTheIntervalOfWatching()
{
    const auto *box = m_window->child<QSpinBox>("watchIntervalBox");
    QCOMPARE(box->value(), 3600);
    search(u"watchInterval"_s);
    auto *edit = child<QSpinBox>("watchIntervalEdit");
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"10m"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(box->value(), 600);
}

void TestSettingsDialog::offersLanguagesByTheirOwnNames()
{
    const auto *box = child<QComboBox>("languageEdit");
    QStringList names;
    for (int i = 1; i < box->count(); ++i)
        names += box->itemText(i);
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s, u"Русский"_s, u"简体中文"_s}));
}

void TestSettingsDialog::copiesVersions()
{
    m_window->press(Qt::Key_F1, Qt::ControlModifier);
    auto *about = m_window->window->findChild<gui::AboutDialog *>();
    QVERIFY(about && about->isVisible());
    QTest::mouseClick(about->findChild<QPushButton *>(u"copyVersionsButton"_s), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.contains(u"lstags: " LSTAGS_VERSION ""_s));
    for (const auto &name : {"Qt: 6."_L1, "OpenSSL: OpenSSL 3"_L1, "SQLite: 3."_L1, "yaml-cpp: 0."_L1, "RE2: "_L1, "Compiler: "_L1})
        QVERIFY2(std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(name); }), name.data());
}

void TestSettingsDialog::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// For people to look at.
void TestSettingsDialog::looksGood()
{
    QFETCH(const bool, isDark);
    const QPalette before = QApplication::palette();
    if (isDark)
        QApplication::setPalette(darkPalette());
    const QDir folder(QStringLiteral(LSTAGS_BINARY_DIR "/shots"));
    QVERIFY(folder.mkpath(u"."_s));
    const auto shoot = [&](QWidget *widget, const QString &name) {
        QTest::qWait(50);
        return widget->grab().save(folder.filePath(u"%1-%2.png"_s.arg(name, isDark ? u"dark"_s : u"light"_s)));
    };
    QVERIFY(shoot(m_dialog, u"settings"_s));
    search(u"blobs"_s);
    QVERIFY(shoot(m_dialog, u"settings-search"_s));
    m_window->press(Qt::Key_Slash, Qt::ControlModifier);
    m_window->press(Qt::Key_F1, Qt::ControlModifier);
    for (auto *dialog : m_window->window->findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog != m_dialog)
            QVERIFY(shoot(dialog, QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1).toLower()));
    }
    QApplication::setPalette(before);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestSettingsDialog)
#include "tst_settingsdialog.moc"
