// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablepanel.h"
#include "gui/targetbox.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagState;
using gui::TagTableModel;

namespace lstags::tests {
namespace {

core::TagRow row(const QString &tag, TagState state)
{
    return {.image = u"quay.io/team/app"_s, .registry = u"quay.io"_s, .repository = u"team/app"_s, .tag = tag, .state = state,
            .digest = core::Digest::ofBytes(tag.toUtf8())};
}

} // namespace

/// What is in the table goes to a file, or to the clipboard.
class TestExporting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesWhatIsShown_data();
    void writesWhatIsShown();
    void writesTheSelection();
    void hasNothingToWriteWithoutRows();
    void refusesAnotherSuffix();
    void saysWhatCouldNotBeWritten();
    void takesTheSuffixOfTheKind();
    void copies_data();
    void copies();

private:
    void write(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name);
    [[nodiscard]] QByteArray contents(const QString &name) const;
    [[nodiscard]] QTableView *table() const { return m_window->child<QTableView>("tagTableView"); }
    void selectFirst() const;

    std::unique_ptr<WindowFixture> m_window;
};

void TestExporting::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    m_window->entries()->load({u"quay.io/team/app"_s, u"alpine"_s});
    m_window->tags()->upsert(0, {row(u"2"_s, TagState::Absent), row(u"1"_s, TagState::Present), row(u"3"_s, TagState::Changed)});
    m_window->tags()->setFailure(1, u"alpine"_s, u"nobody there"_s);
    m_window->tags()->settle();
}

void TestExporting::cleanup()
{
    m_window.reset();
}

/// Presses the keys, types a file name and Enter.
void TestExporting::write(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name)
{
    m_window->press(key, modifiers);
    auto *dialog = m_window->child<QFileDialog>("exportDialog");
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, m_window->folder.filePath(name));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!m_window->messages().isEmpty());
}

QByteArray TestExporting::contents(const QString &name) const
{
    QFile file(m_window->folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExporting::selectFirst() const
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(m_window->tags()->index(1, TagTableModel::Tag)).center());
}

void TestExporting::writesWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("CSV") << u"tags.csv"_s << u"Tag,State,Repository,Reason\r\n2,ABSENT,quay.io/team/app,\r\n3,CHANGED,quay.io/team/app,\r\n"_s;
    QTest::newRow("Markdown") << u"tags.md"_s << u"| Tag | State | Repository | Reason |\n"_s;
    QTest::newRow("HTML") << u"tags.html"_s << u"<!DOCTYPE html>"_s;
    QTest::newRow("JSON") << u"tags.json"_s << u"[\n{\"image\":\"quay.io/team/app\""_s;
}

void TestExporting::writesWhatIsShown()
{
    QFETCH(const QString, name);
    QFETCH(const QString, beginning);
    auto *header = table()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, column != TagTableModel::State && column != TagTableModel::Repository && column != TagTableModel::Tag);
    header->moveSection(header->visualIndex(TagTableModel::Tag), 0);
    m_window->press(Qt::Key_1, Qt::ControlModifier); // Absent
    m_window->press(Qt::Key_2, Qt::ControlModifier); // and Changed
    write(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, name);
    QVERIFY2(m_window->messages().startsWith("Written: "_L1), qPrintable(m_window->messages()));
    const QString text = QString::fromUtf8(contents(name));
    QVERIFY2(text.startsWith(beginning), qPrintable(text));
    QVERIFY(!text.contains("PRESENT"_L1) && !text.contains("alpine"_L1));
}

void TestExporting::writesTheSelection()
{
    QVERIFY(!m_window->child<QAction>("exportSelectionAction")->isEnabled());
    selectFirst();
    const QString tag = m_window->tags()->lineAt(1).row.tag;
    write(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier, u"one.json"_s);
    const QJsonArray array = QJsonDocument::fromJson(contents(u"one.json"_s)).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0][u"tag"_s].toString(), tag);
}

void TestExporting::hasNothingToWriteWithoutRows()
{
    QTRY_VERIFY(m_window->child<QAction>("exportAction")->isEnabled());
    m_window->tags()->clear();
    QTRY_VERIFY(!m_window->child<QAction>("exportAction")->isEnabled());
}

void TestExporting::refusesAnotherSuffix()
{
    write(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, u"tags.txt"_s);
    QVERIFY2(m_window->messages().contains(".csv, .json"_L1), qPrintable(m_window->messages()));
    QVERIFY(!QFile::exists(m_window->folder.filePath(u"tags.txt"_s)));
}

void TestExporting::saysWhatCouldNotBeWritten()
{
    QVERIFY(QDir(m_window->folder.path()).mkdir(u"taken.csv"_s));
    auto *dialog = (m_window->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier), m_window->child<QFileDialog>("exportDialog"));
    Q_EMIT dialog->fileSelected(m_window->folder.filePath(u"taken.csv"_s)); // which the dialog would enter
    dialog->close();
    QTRY_VERIFY2(m_window->messages().contains("could not be written"_L1), qPrintable(m_window->messages()));
}

void TestExporting::takesTheSuffixOfTheKind()
{
    write(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, u"bare"_s);
    QVERIFY(contents(u"bare.csv"_s).startsWith("State,"));
}

void TestExporting::copies_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("references") << u"copyReferenceAction"_s << u"quay.io/team/app:1"_s;
    QTest::newRow("references with digests") << u"copyDigestReferenceAction"_s << u"quay.io/team/app:1@"_s + core::Digest::ofBytes("1").toString();
    QTest::newRow("docker pull lines") << u"copyPullAction"_s << u"docker pull quay.io/team/app:1"_s;
    QTest::newRow("the command line") << u"copyCommandAction"_s << u"lstags quay.io/team/app=1"_s;
}

void TestExporting::copies()
{
    QFETCH(const QString, action);
    selectFirst();
    QCOMPARE(m_window->tags()->lineAt(1).row.tag, u"1"_s);
    QApplication::setActiveWindow(m_window->window.get());
    table()->setFocus();
    QTest::keySequence(table(), m_window->window->findChild<QAction *>(action)->shortcut());
    QTEST(QGuiApplication::clipboard()->text(), "expected");
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestExporting)
#include "tst_exporting.moc"
