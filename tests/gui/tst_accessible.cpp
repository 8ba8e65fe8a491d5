// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/tagtable/tagtablepanel.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::TagTableModel;
using gui::Tint;

namespace lstags::tests {
namespace {

core::TagRow row(const QString &tag, core::TagState state)
{
    core::TagRow row;
    row.image = u"quay.io/team/app"_s;
    row.registry = u"quay.io"_s;
    row.repository = u"team/app"_s;
    row.tag = tag;
    row.state = state;
    row.digest = core::Digest::ofBytes(tag.toUtf8());
    return row;
}

/// Of a colour, as WCAG has it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &text, const QColor &background)
{
    const double a = luminance(text);
    const double b = luminance(background);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" in \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                       widget->parent() ? widget->parent()->objectName() : QString());
}

/// Labels and buttons whose text has no room.
QStringList clipped(const QWidget *window)
{
    QStringList names;
    for (const auto *label : window->findChildren<QLabel *>()) {
        const bool isElided = label->inherits("lstags::gui::ElidedLabel");
        if (label->isVisible() && !label->wordWrap() && !isElided && !label->text().isEmpty() && label->width() < label->minimumSizeHint().width())
            names += nameOf(label) + u": "_s + label->text();
    }
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const bool isShown = button->isVisible() && !button->text().isEmpty();
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (isShown && !isIcon && (button->width() < button->minimumSizeHint().width() || button->height() < button->fontMetrics().height()))
            names += nameOf(button) + u": "_s + button->text();
    }
    return names;
}

/// The names of controls that say nothing to a screen reader, below this one.
QStringList nameless(const QWidget *window)
{
    QStringList names;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<QLabel *>(widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty() || face->role() == QAccessible::NoRole || face->state().invalid)
            names += nameOf(widget);
    }
    return names;
}

} // namespace

/// Whether everybody can use it: by ear, with little contrast, with large letters, from right to left.
class TestAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsSayTheirStateAsAWord();
    void tintsStandOut_data();
    void tintsStandOut();
    void windowsAreNamedAndNothingIsClipped_data();
    void windowsAreNamedAndNothingIsClipped();

private:
    void fill() const;
    [[nodiscard]] QWidget *opened(const QString &action) const;

    std::unique_ptr<WindowFixture> m_window;
    QFont m_font;
    QPalette m_palette;
};

void TestAccessible::init()
{
    m_font = QApplication::font();
    m_palette = QApplication::palette();
}

void TestAccessible::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccessible::fill() const
{
    m_window->entries()->load({u"alpine"_s, u"quay.io/team/app"_s});
    m_window->tags()->upsert(1, {row(u"1"_s, core::TagState::Absent), row(u"2"_s, core::TagState::Changed), row(u"3"_s, core::TagState::Present)});
    m_window->tags()->setFailure(0, u"alpine"_s, u"nobody there"_s);
}

/// The window that the action opens; the main window where it has no name.
QWidget *TestAccessible::opened(const QString &action) const
{
    if (action.isEmpty())
        return m_window->window.get();
    m_window->child<QAction>(qPrintable(action))->trigger();
    const auto dialogs = m_window->window->findChildren<QDialog *>();
    const auto shown = std::find_if(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
    return shown == dialogs.end() ? nullptr : *shown;
}

void TestAccessible::cellsSayTheirStateAsAWord()
{
    m_window = std::make_unique<WindowFixture>();
    fill();
    auto *panel = m_window->window->findChild<gui::TagTablePanel *>();
    panel->view()->sortByColumn(TagTableModel::State, Qt::AscendingOrder);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(panel->view());
    QAccessibleTableInterface *table = face->tableInterface();
    QVERIFY(table);
    QCOMPARE(face->role(), QAccessible::Table);
    QStringList states;
    for (int row = 0; row < table->rowCount(); ++row)
        states += table->cellAt(row, TagTableModel::State)->text(QAccessible::Name);
    QCOMPARE(states, (QStringList{u"ABSENT"_s, u"CHANGED"_s, u"PRESENT"_s, u"FAILED: nobody there"_s}));
    QCOMPARE(table->columnDescription(TagTableModel::State), u"State"_s);
    QCOMPARE(table->cellAt(0, TagTableModel::State)->role(), QAccessible::Cell);
}

void TestAccessible::tintsStandOut_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("alternate");
    QTest::newRow("on white") << QColor(Qt::white) << QColor(0xf5, 0xf5, 0xf5);
    QTest::newRow("on the light window") << QColor(0xef, 0xef, 0xef) << QColor(0xef, 0xef, 0xef);
    QTest::newRow("on the dark window") << QColor(0x35, 0x35, 0x35) << QColor(0x2d, 0x2d, 0x2d);
    QTest::newRow("on black") << QColor(0x19, 0x19, 0x19) << QColor(Qt::black);
}

void TestAccessible::tintsStandOut()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, alternate);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    for (const Tint tint : {Tint::Blue, Tint::Amber, Tint::Green, Tint::Violet, Tint::Grey, Tint::Red}) {
        for (const QColor &background : {base, alternate}) {
            const double found = contrast(gui::tintColor(tint, palette), background);
            QVERIFY2(found >= 4.5, qPrintable(u"tint %1 on %2: %3"_s.arg(int(tint)).arg(background.name()).arg(found)));
        }
    }
}

void TestAccessible::windowsAreNamedAndNothingIsClipped_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *action : {"", "settingsAction", "shortcutsAction", "aboutAction", "targetsAction", "manageViewsAction"}) {
        const QByteArray window = *action ? QByteArray(action) : QByteArray("main window");
        QTest::addRow("%s", QByteArray(window + " with small letters").constData()) << QString::fromLatin1(action) << 9 << Qt::LeftToRight;
        QTest::addRow("%s", QByteArray(window + " with large letters").constData()) << QString::fromLatin1(action) << 16 << Qt::LeftToRight;
        QTest::addRow("%s", QByteArray(window + " from right to left").constData()) << QString::fromLatin1(action) << 9 << Qt::RightToLeft;
    }
}

void TestAccessible::windowsAreNamedAndNothingIsClipped()
{
    QFETCH(const QString, action);
    QFETCH(const int, points);
    QFETCH(const Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPointSize(points);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    m_window = std::make_unique<WindowFixture>();
    fill();
    const QWidget *window = opened(action);
    QVERIFY(window);
    QTest::qWait(50); // laid out
    QVERIFY(m_window->shoot(u"accessible-%1-%2-%3"_s.arg(action.isEmpty() ? u"main"_s : action).arg(points).arg(int(direction)), const_cast<QWidget *>(window)));
    QCOMPARE(window->layoutDirection(), direction);
    QCOMPARE(nameless(window).join(u'\n'), QString());
    QCOMPARE(clipped(window).join(u'\n'), QString());
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestAccessible)
#include "tst_accessible.moc"
