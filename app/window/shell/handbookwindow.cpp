// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/handbookwindow.h"

#include "window/desk/actions.h"
#include "window/widgets/opensize.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QString keysName = u"keys"_s; ///< of the page that is made, not read

bool isDark(const QWidget &widget)
{
    return widget.palette().color(QPalette::Base).lightness() < 128;
}

/// Shows pictures as wide as there is room, and nothing from outside of the handbook.
class Browser final : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString file = name.fileName();
        if (type != QTextDocument::ImageResource || !file.endsWith(".png"_L1))
            return {};
        QImage image(":/crossread/handbook/"_L1 + file);
        const int room =
            viewport()->width() - 2 * int(document()->documentMargin()) - verticalScrollBar()->sizeHint().width();
        if (image.isNull() || room < 50)
            return image;
        const qreal scale = devicePixelRatioF();
        const int wide = std::min(int(room * scale), image.width());
        image = image.scaledToWidth(wide, Qt::SmoothTransformation);
        image.setDevicePixelRatio(std::max(scale, wide / qreal(room)));
        return image;
    }
};

}

HandbookWindow::HandbookWindow(const Actions &actions)
    : QWidget(nullptr, Qt::Window)
    , m_actions(actions)
    , m_sections(handbookSections())
    , m_search(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_nothing(new QLabel(tr("No page has all of these words.")))
    , m_browser(new Browser)
{
    setWindowTitle(tr("Crossread Handbook"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(8);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(fontMetrics().height());
    m_browser->setAccessibleName(tr("Page"));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    auto *language = new QLabel(tr("The handbook is not translated yet; it is in English."));
    language->setObjectName(u"language"_s);
    language->setWordWrap(true);
    language->setMargin(4);
    auto *right = new QWidget;
    auto *reading = new QVBoxLayout(right);
    reading->setContentsMargins({});
    reading->addWidget(language);
    language->setVisible(!isHandbookTranslated()); // a part by now; by itself it would be a window
    reading->addWidget(m_browser, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(splitter);
    const int em = fontMetrics().height();
    splitter->setSizes({em * 15, em * 40});
    setOpenSize(*this, {em * 56, em * 40});

    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (QTreeWidgetItem *first = m_contents->topLevelItem(0); first != nullptr)
            showItem(first);
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HandbookWindow::showItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, &HandbookWindow::showItem); // again, after scrolling away
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString page = url.fileName();
        showSection((page.isEmpty() ? m_page : page) + (url.hasFragment() ? u'#' + url.fragment() : QString()));
    });
    fill();
}

void HandbookWindow::fill()
{
    const QString words = m_search->text();
    const QList<HandbookSection> found = searchHandbook(m_sections, words);
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    const bool searching = !words.trimmed().isEmpty();
    m_contents->setRootIsDecorated(!searching);
    QTreeWidgetItem *top = nullptr;
    for (const HandbookSection &section : found) {
        // Pages are the top; what is found stands in one list.
        const bool below = !searching && section.level > 1 && top != nullptr;
        auto *item = below ? new QTreeWidgetItem(top) : new QTreeWidgetItem(m_contents);
        item->setText(0, section.heading);
        item->setToolTip(0, section.heading);
        item->setData(0, Qt::UserRole, section.name());
        if (section.level == 1)
            top = item;
    }
    if (!searching) {
        auto *keys = new QTreeWidgetItem(m_contents);
        keys->setText(0, tr("Keys"));
        keys->setData(0, Qt::UserRole, keysName);
    }
    m_contents->expandAll();
    m_nothing->setVisible(m_contents->topLevelItemCount() == 0);
    markWords();
}

void HandbookWindow::showItem(QTreeWidgetItem *item)
{
    if (item != nullptr)
        showSection(item->data(0, Qt::UserRole).toString());
}

void HandbookWindow::showSection(const QString &name)
{
    const auto section = std::ranges::find_if(m_sections,
        [&name](const HandbookSection &one) { return one.name() == name || (one.index == 0 && one.page == name); });
    const bool isKeys = name == keysName;
    const bool isThere = section != m_sections.end();
    showPage(isKeys ? keysName : isThere ? section->page : m_sections.constFirst().page);
    scrollTo(isThere ? section->index : 0);
    const QSignalBlocker blocker(m_contents);
    for (QTreeWidgetItemIterator at(m_contents); *at != nullptr; ++at) {
        if (const QString one = (*at)->data(0, Qt::UserRole).toString();
            one == name || (isThere && one == section->name()))
            m_contents->setCurrentItem(*at);
    }
}

void HandbookWindow::showPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_browser->document()->setMarkdown(page == keysName ? keysPage() : handbookPage(page, isDark(*this)));
    // Room above headings, and between lines: it is read, not scanned.
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0)
            format.setTopMargin(fontMetrics().height() * (format.headingLevel() == 1 ? 0.4 : 1.2));
        if (!block.text().startsWith(QChar::ObjectReplacementCharacter))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    markWords();
}

void HandbookWindow::scrollTo(int heading)
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || heading-- > 0)
            continue;
        const QRectF place = m_browser->document()->documentLayout()->blockBoundingRect(block);
        m_browser->verticalScrollBar()->setValue(block.blockNumber() == 0 ? 0 : int(place.top()) - 4);
        return;
    }
}

void HandbookWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_browser->document()->find(word); !at.isNull();
            at = m_browser->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().brush(QPalette::Highlight));
            mark.format.setForeground(palette().brush(QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
}

QString HandbookWindow::keysPage() const
{
    const auto plain = [](QString text) {
        static const QRegularExpression marks(uR"(([\\`*_\[\]|<]))"_s);
        return text.remove(u'&').remove(u'…').replace(marks, uR"(\\1)"_s);
    };
    QString out = u"# "_s + tr("Keys") + u"\n\n"
        + tr("Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit "
             "menu changes them.");
    std::optional<MenuId> menu;
    for (const ActionSpec &spec : m_actions.specs()) {
        const QString keys = m_actions.keys(spec).toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        if (menu != spec.menu)
            out += u"\n\n## "_s + plain(menuTitle(spec.menu)) + u"\n\n| "_s + tr("Key") + u" | "_s + tr("What it does")
                + u" |\n| --- | --- |"_s;
        menu = spec.menu;
        out += u"\n| **"_s + plain(keys) + u"** | "_s + plain(spec.text) + u" |"_s;
    }
    return out + u'\n';
}

// Pictures are of one theme and one screen.
bool HandbookWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    const bool isOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange;
    if (isOther && !m_page.isEmpty()) {
        const int at = m_browser->verticalScrollBar()->value();
        showPage(std::exchange(m_page, {}));
        m_browser->verticalScrollBar()->setValue(at);
    }
    return handled;
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

void HandbookWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page.isEmpty())
        return;
    const QScrollBar &bar = *m_browser->verticalScrollBar();
    const double place = double(bar.value()) / std::max(1, bar.maximum());
    showPage(std::exchange(m_page, {})); // the pictures have another width
    m_browser->verticalScrollBar()->setValue(int(place * bar.maximum()));
}

}
