// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "window/coding/codedialog.h"
#include "window/importing/metadataform.h"
#include "window/widgets/colourbutton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

/// What is typed about a code and about a document.
class TestForms final : public QObject {
    Q_OBJECT

    const Core::CodeId m_above = Core::CodeId::create();

    std::unique_ptr<CodeDialog> dialogFor(const Core::Code &code, const QStringList &taken = {}) const
    {
        return std::make_unique<CodeDialog>(code, u"Code"_s,
            QList<std::pair<Core::CodeId, QString>>{{m_above, u"Security"_s}}, taken, QList{0xB03060U});
    }
    static QComboBox &box(const CodeDialog &dialog, int number) { return *dialog.findChildren<QComboBox *>()[number]; }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void code_comesOutAsItWentIn()
    {
        const Core::Code code{
            Core::CodeId::create(), m_above, u"Guarantees"_s, 0x336699, u"G"_s, u"what for\nwhen"_s, 4};
        const auto dialog = dialogFor(code, {u"A"_s, u"G"_s}); // its own key is not taken from it
        QCOMPARE(dialog->code(), code);
    }
    void code_isChanged()
    {
        const auto dialog = dialogFor({Core::CodeId::create(), m_above, u"Guarantees"_s, 0x336699, {}, {}, 4});
        dialog->findChild<QLineEdit *>()->setText(u"  Two   words "_s);
        box(*dialog, 0).setCurrentIndex(0);
        box(*dialog, 1).setCurrentIndex(box(*dialog, 1).findText(u"7"_s));
        dialog->findChild<ColourButton *>()->menu()->actions().first()->trigger();
        const Core::Code code = dialog->code();
        QCOMPARE(code.name, u"Two words"_s);
        QVERIFY(code.parent.isNull());
        QCOMPARE(code.key, u"7"_s);
        QCOMPARE(code.colour, 0xB03060U);
        QCOMPARE(code.position, 4);
    }
    void takenKeys_areNotOffered()
    {
        const auto dialog = dialogFor({}, {u"a"_s, u"1"_s, u"Z"_s});
        for (const QString &key : {u"A"_s, u"1"_s, u"Z"_s})
            QCOMPARE(box(*dialog, 1).findText(key), -1);
        QCOMPARE(box(*dialog, 1).count(), 1 + 36 - 3);
    }
    void codeWithoutName_cannotBeKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("kept");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("blanks") << u"  \t"_s << false;
        QTest::newRow("a name") << u"x"_s << true;
        QTest::newRow("a long one") << u"name "_s.repeated(100) << true;
    }
    void codeWithoutName_cannotBeKept()
    {
        QFETCH(QString, name);
        const auto dialog = dialogFor({});
        const QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(name);
        QTEST(ok->isEnabled(), "kept");
    }
    void memo_isKeptWhileItIsTyped()
    {
        const auto dialog = dialogFor({});
        QSignalSpy typed(dialog.get(), &CodeDialog::memoTyped);
        dialog->keepTyped(); // nothing yet
        QCOMPARE(typed.size(), 0);
        auto *memo = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(memo, u"when"_s);
        dialog->keepTyped();
        QCOMPARE(typed.size(), 1); // once for all of it
        QTest::keyClicks(memo, u"ever"_s);
        QTRY_COMPARE(typed.size(), 2); // by itself, when the hand rests
        QTest::keyClicks(memo, u"!"_s);
        dialog->reject();
        dialog->keepTyped();
        QCOMPARE(typed.size(), 2); // what is left is not kept
        QCOMPARE(dialog->code().memo, u"whenever!"_s);
    }

    void citation_comesOutAsItWentIn()
    {
        MetadataForm form;
        QSignalSpy edited(&form, &MetadataForm::edited);
        const Core::Metadata metadata{u"A title"_s, {u"Anna Berg"_s, u"Ben <b>Jones</b>"_s}, u"The House"_s,
            u"2022-02"_s, u"https://example.org/?a=1;2"_s, u"2022-02-07"_s, u"pt-BR"_s, {u"Tom Lee"_s, u"Eva Roy"_s},
            u"Talks; or so"_s, u"2022-02-06"_s, u"Minsk"_s};
        form.setMetadata(metadata);
        QCOMPARE(form.metadata(), metadata);
        QCOMPARE(edited.size(), 0); // it was not by hand
        form.setMetadata({});
        QCOMPARE(form.metadata(), Core::Metadata());
    }
    void everyField_isTypedInto()
    {
        MetadataForm form;
        QSignalSpy edited(&form, &MetadataForm::edited);
        const QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
        for (qsizetype i = 0; i < fields.size(); ++i)
            QTest::keyClicks(fields[i], QString(QChar(char16_t(u'a' + i))));
        QCOMPARE(fields.size(), 11);
        QCOMPARE(edited.size(), 11);
        const Core::Metadata typed{
            u"a"_s, {u"b"_s}, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, {u"h"_s}, u"i"_s, u"j"_s, u"k"_s};
        QCOMPARE(form.metadata(), typed);
    }
    void authors_arePartedBySemicolons_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("one") << u"Berg, Anna"_s << QStringList{u"Berg, Anna"_s};
        QTest::newRow("two") << u"Anna Berg; Ben Jones"_s << QStringList{u"Anna Berg"_s, u"Ben Jones"_s};
        QTest::newRow("blanks and nothing between") << u" ; Anna   Berg ;; "_s << QStringList{u"Anna Berg"_s};
        QTest::newRow("none") << u" ; "_s << QStringList{};
    }
    void authors_arePartedBySemicolons()
    {
        QFETCH(QString, typed);
        MetadataForm form;
        QSignalSpy edited(&form, &MetadataForm::edited);
        QTest::keyClicks(form.findChildren<QLineEdit *>()[1], typed);
        QTEST(form.metadata().authors, "authors");
        QCOMPARE(edited.size(), typed.size());
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
