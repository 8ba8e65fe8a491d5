// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "mnemonics.h"
#include "windowfixture.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {
namespace {

/// One text of a translation file.
struct Message
{
    QString source;
    QStringList forms; ///< one; of a text with a number those of the language
    bool isFinished = true;
};

/// The text of a translation, or its numerusforms.
void readForms(QXmlStreamReader *xml, QStringList *forms)
{
    QString text;
    while (!(xml->readNext() == QXmlStreamReader::EndElement && xml->name() == "translation"_L1) && !xml->atEnd()) {
        if (xml->isStartElement() && xml->name() == "numerusform"_L1)
            *forms += xml->readElementText();
        else if (xml->isCharacters())
            text += xml->text();
    }
    if (forms->isEmpty())
        *forms += text;
}

Message readMessage(QXmlStreamReader *xml)
{
    Message message;
    while (!(xml->readNext() == QXmlStreamReader::EndElement && xml->name() == "message"_L1) && !xml->atEnd()) {
        if (!xml->isStartElement())
            continue;
        if (xml->name() == "source"_L1) {
            message.source = xml->readElementText();
        } else if (xml->name() == "translation"_L1) {
            message.isFinished = !xml->attributes().hasAttribute("type"_L1);
            readForms(xml, &message.forms);
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages += readMessage(&xml);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%L2", "%n", sorted.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found += match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// Whether the text says no more and, a number of one aside, no less than its source.
bool keepsPlaceholders(const Message &message)
{
    const QStringList wanted = placeholdersOf(message.source);
    return std::all_of(message.forms.begin(), message.forms.end(), [&](const QString &form) {
        QStringList found = placeholdersOf(form);
        if (message.forms.size() > 1 && &form == &message.forms.first() && wanted.contains(u"%n"_s) && !found.contains(u"%n"_s)) {
            found += u"%n"_s;
            found.sort();
        }
        return found == wanted;
    });
}

QString folder()
{
    return QStringLiteral(LSTAGS_SOURCE_DIR "/translations");
}

} // namespace

/// The window in other languages than English.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreThere();
    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated();
    void placeholdersStay_data() { addFiles(); }
    void placeholdersStay();
    void theWindowSpeaks_data() { addLanguages(); }
    void theWindowSpeaks();
    void noMnemonicIsThereTwice_data() { addLanguages(); }
    void noMnemonicIsThereTwice();

private:
    static void addFiles();
    static void addLanguages();
};

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(folder()).entryList({u"*.ts"_s}, QDir::Files))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("compare");
    QTest::newRow("German") << u"de"_s << u"Vergleichen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Comparar"_s;
    QTest::newRow("French") << u"fr"_s << u"Comparer"_s;
    QTest::newRow("Russian") << u"ru"_s << u"Сравнить"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"比较"_s;
}

void TestTranslations::languagesAreThere()
{
    for (const char *language : {"de", "es", "fr", "ru", "zh_CN"}) {
        QTranslator translator;
        QVERIFY2(translator.load(u"lstags_"_s + QLatin1String(language), u":/i18n"_s), language);
    }
}

/// As the sources are now: lupdate adds to a copy what the file lacks.
void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, file);
    const QTemporaryDir copies;
    const QString copy = copies.filePath(file);
    QVERIFY(QFile::copy(folder() + u'/' + file, copy));
    const QString root = QStringLiteral(LSTAGS_SOURCE_DIR);
    QStringList arguments{u"-I"_s, root + u"/src"_s, u"-extensions"_s, u"cpp,h,ui"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          root + u"/src"_s, root + u"/ui"_s, u"-ts"_s, copy};
    if (file == "lstags_en.ts"_L1)
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LSTAGS_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Message> messages = readMessages(copy);
    QVERIFY(messages.size() > 40);
    QStringList missing;
    for (const Message &message : messages) {
        if (!message.isFinished || message.forms.contains(QString()))
            missing += message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 texts, among them \"%2\": run the target update_translations and translate."_s.arg(missing.size()).arg(missing.value(0))));
}

void TestTranslations::placeholdersStay()
{
    QFETCH(const QString, file);
    for (const Message &message : readMessages(folder() + u'/' + file))
        QVERIFY2(keepsPlaceholders(message), qPrintable(message.source + u" -> "_s + message.forms.join(u" / "_s)));
}

void TestTranslations::theWindowSpeaks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, compare);
    QTranslator translator;
    QVERIFY(translator.load(u"lstags_"_s + language, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    const WindowFixture fixture;
    const QString text = fixture.child<QAction>("compareAction")->text().remove(u'&');
    QVERIFY2(text.contains(compare), qPrintable(text));
}

void TestTranslations::noMnemonicIsThereTwice()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"lstags_"_s + language, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    const WindowFixture fixture;
    QStringList menus;
    QStringList doubled;
    for (const QAction *menu : fixture.window->menuBar()->actions()) {
        menus += menu->text();
        doubled += doublesIn(menu->menu());
    }
    QCOMPARE((doubled + doubles(menus)).join(u", "_s), QString());
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestTranslations)
#include "tst_translations.moc"
