// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/seennames.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::SeenNames;

namespace lstags::tests {
namespace {

core::RepositoryName name(const QString &text)
{
    return core::RepositoryName::parse(text).value();
}

SeenNames sample()
{
    SeenNames names;
    names.add(name(u"alpine"_s), {u"3.9"_s, u"3.10"_s, u"edge"_s});
    names.add(name(u"alma"_s), {});
    names.add(name(u"quay.io/coreos/flannel"_s), {u"v1"_s});
    names.add(name(u"quay.io/calico/node"_s), {});
    names.add(name(u"localhost:5000/alpine"_s), {u"mine"_s});
    return names;
}

} // namespace

/// What is typed is completed from what was seen before.
class TestCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void completesPartByPart_data();
    void completesPartByPart();
    void holdsOnlyWhatTheGrammarAllows();
    void holdsNoMoreThanFits();
    void readsBackWhatItWrote();
    void survivesAHostileFile_data();
    void survivesAHostileFile();

    void completesANewEntryByKeyboard();
    void completesAnEntryByMouse();
    void enterAloneTakesWhatIsTyped();
    void anEditIsKeptWhenItWasCompleted();
    void remembersOverARestart();

private:
    [[nodiscard]] QLineEdit *addEdit() const { return m_window->child<QLineEdit>("addLineEdit"); }
    [[nodiscard]] static QStringList offers(const QLineEdit *edit);
    void loadSample() const;

    std::unique_ptr<WindowFixture> m_window;
};

void TestCompletion::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    QApplication::setActiveWindow(m_window->window.get());
}

void TestCompletion::cleanup()
{
    m_window.reset();
}

void TestCompletion::completesPartByPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("registries come before repositories") << u"l"_s << QStringList{u"localhost:5000/"_s};
    QTest::newRow("repositories of the Hub") << u"al"_s << QStringList{u"alma"_s, u"alpine"_s};
    QTest::newRow("a registry") << u"q"_s << QStringList{u"quay.io/"_s};
    QTest::newRow("behind a slash the repositories of that registry") << u"quay.io/"_s << QStringList{u"quay.io/calico/node"_s, u"quay.io/coreos/flannel"_s};
    QTest::newRow("a word within a repository") << u"quay.io/flan"_s << QStringList{u"quay.io/coreos/flannel"_s};
    QTest::newRow("behind a colon tags, newest first") << u"alpine:3"_s << QStringList{u"alpine:3.10"_s, u"alpine:3.9"_s};
    QTest::newRow("a colon may be that of a port") << u"localhost:5"_s << QStringList{u"localhost:5000/"_s};
    QTest::newRow("behind an equals sign tags") << u"alpine=e"_s << QStringList{u"alpine=edge"_s};
    QTest::newRow("behind a comma the others") << u"alpine=3.9,"_s << QStringList{u"alpine=3.9,edge"_s, u"alpine=3.9,3.10"_s};
    QTest::newRow("the tags of the registry that is named") << u"localhost:5000/alpine:"_s << QStringList{u"localhost:5000/alpine:mine"_s};
    QTest::newRow("the Hub by its long name has the same tags") << u"docker.io/library/alpine:e"_s << QStringList{u"docker.io/library/alpine:edge"_s};
    QTest::newRow("nothing within an expression") << u"alpine~/3"_s << QStringList();
    QTest::newRow("tags behind an expression") << u"alpine~/^3=/=e"_s << QStringList{u"alpine~/^3=/=edge"_s};
    QTest::newRow("nothing that was not seen") << u"busybox:"_s << QStringList();
    QTest::newRow("what is whole is not offered") << u"quay.io/coreos/flannel"_s << QStringList();
    QTest::newRow("text from a stranger") << u"<b>\u202e:="_s << QStringList();
}

void TestCompletion::completesPartByPart()
{
    QFETCH(const QString, text);
    QTEST(sample().completions(text), "offered");
}

void TestCompletion::holdsOnlyWhatTheGrammarAllows()
{
    SeenNames names;
    names.add({.registry = u"quay.io"_s, .path = u"UPPER/case"_s}, {});
    names.add({.registry = u"quay.io"_s, .path = u"a b"_s}, {});
    names.add({.registry = {}, .path = {}}, {});
    QCOMPARE(names.size(), 0);
    names.add(name(u"alpine"_s), {u"a b"_s, u"-x"_s, u"\u202e"_s, QString(200, u'a'), u"ok"_s});
    QCOMPARE(names.completions(u"alpine:"_s), QStringList{u"alpine:ok"_s});
}

void TestCompletion::holdsNoMoreThanFits()
{
    SeenNames names;
    QStringList tags;
    for (int i = 0; i < 3 * SeenNames::mostTags; ++i)
        tags += u"t%1"_s.arg(i);
    names.add(name(u"alpine"_s), tags);
    QVERIFY(names.toText().size() < SeenNames::mostTags * 8);
    QVERIFY(!names.completions(u"alpine:t599"_s.chopped(1)).isEmpty()); // the last ones stay
    QCOMPARE(names.completions(u"alpine:"_s).size(), SeenNames::mostCompletions);
    for (int i = 0; i < 2 * SeenNames::mostRepositories; ++i)
        names.add(name(u"quay.io/a/r%1"_s.arg(i)), {});
    QVERIFY(names.size() <= SeenNames::mostRepositories * 11 / 10);
    QVERIFY(names.completions(u"alp"_s).isEmpty()); // the oldest went
    QVERIFY(!names.completions(u"quay.io/a/r3999"_s.chopped(1)).isEmpty());
}

void TestCompletion::readsBackWhatItWrote()
{
    const SeenNames names = sample();
    const SeenNames read = SeenNames::fromText(names.toText());
    QCOMPARE(read.toText(), names.toText());
    QCOMPARE(read.completions(u"alpine:3"_s), names.completions(u"alpine:3"_s));
}

void TestCompletion::survivesAHostileFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("repositories");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no names") << QByteArray("\0\xff\t\n\n<b>\tx\nUPPER\tx\n", 20) << 0;
    QTest::newRow("one good line among bad ones") << QByteArray("???\nalpine\t3 \x1b[0m\n\t\t\t") << 1;
    QTest::newRow("one endless line") << QByteArray(1'000'000, 'a') << 0;
    QTest::newRow("one repository a million times") << QByteArray("a\t1\n").repeated(200'000) << 1;
}

void TestCompletion::survivesAHostileFile()
{
    QFETCH(const QByteArray, file);
    QTEST(SeenNames::fromText(file).size(), "repositories");
}

/// A list whose entries are seen when it is opened.
void TestCompletion::loadSample() const
{
    m_window->window->openFile(m_window->writeList(u"seen.yaml"_s, "lstags:\n  repositories: ['alpine=3.9,3.10', 'quay.io/coreos/flannel', 'quay.io/calico/node']\n"));
    addEdit()->setFocus();
}

QStringList TestCompletion::offers(const QLineEdit *edit)
{
    QStringList offered;
    const QAbstractItemModel *model = edit->completer()->popup()->model();
    for (int row = 0; edit->completer()->popup()->isVisible() && row < model->rowCount(); ++row)
        offered += model->index(row, 0).data().toString();
    return offered;
}

void TestCompletion::completesANewEntryByKeyboard()
{
    loadSample();
    QLineEdit *edit = addEdit();
    QTest::keyClicks(edit, u"qu"_s);
    QCOMPARE(offers(edit), QStringList{u"quay.io/"_s});
    QWidget *popup = edit->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit->text(), u"quay.io/"_s);
    QTRY_COMPARE(offers(edit), (QStringList{u"quay.io/calico/node"_s, u"quay.io/coreos/flannel"_s})); // what comes next is offered at once
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit->text(), u"quay.io/coreos/flannel"_s);
    QCOMPARE(m_window->entries()->rowCount(), 3); // completed, not added
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_window->entries()->texts().last(), u"quay.io/coreos/flannel"_s);
}

void TestCompletion::completesAnEntryByMouse()
{
    loadSample();
    QLineEdit *edit = addEdit();
    QTest::keyClicks(edit, u"alpine:3"_s);
    QCOMPARE(offers(edit), (QStringList{u"alpine:3.10"_s, u"alpine:3.9"_s}));
    QAbstractItemView *popup = edit->completer()->popup();
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(1, 0)).center());
    QCOMPARE(edit->text(), u"alpine:3.9"_s);
}

void TestCompletion::enterAloneTakesWhatIsTyped()
{
    loadSample();
    QLineEdit *edit = addEdit();
    QTest::keyClicks(edit, u"al"_s);
    QVERIFY(!offers(edit).isEmpty());
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Escape);
    QVERIFY(offers(edit).isEmpty());
    QCOMPARE(edit->text(), u"al"_s);
    QTest::keyClicks(edit, u"p"_s);
    QVERIFY(!offers(edit).isEmpty());
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    QCOMPARE(m_window->entries()->texts().last(), u"alp"_s);
}

void TestCompletion::anEditIsKeptWhenItWasCompleted()
{
    loadSample();
    QLineEdit *editor = m_window->type(0, u"quay.io/cal"_s);
    QVERIFY(editor);
    editor->setFocus();
    QTest::keyClicks(editor, u"i"_s);
    QCOMPARE(offers(editor), QStringList{u"quay.io/calico/node"_s});
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    QCOMPARE(editor->text(), u"quay.io/calico/node"_s);
    QTRY_VERIFY(editor->isModified());
    m_window->entries()->setOutcome(m_window->entries()->entryAt(0), {.text = u"3 tags"_s, .detail = {}}); // which refills editors
    QCOMPARE(editor->text(), u"quay.io/calico/node"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_window->entries()->texts().first(), u"quay.io/calico/node"_s);
}

void TestCompletion::remembersOverARestart()
{
    loadSample();
    m_window->close();
    const QString file = m_window->folder.filePath(u"seen-names.txt"_s);
    QVERIFY(QFile::exists(file));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    m_window->open();
    QApplication::setActiveWindow(m_window->window.get());
    addEdit()->setFocus();
    QTRY_VERIFY((addEdit()->clear(), QTest::keyClicks(addEdit(), u"quay.io/"_s), offers(addEdit()).size() == 2));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestCompletion)
#include "tst_completion.moc"
