// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QDialog;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace Crossread::Core {
struct Error;
}

namespace Crossread::Window {

/// A bar in the pane it concerns that says in plain words what happened, with the way out as buttons. Stays until it is
/// closed, answered or replaced; only a hint without buttons goes after a while. Never takes the focus.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Severity { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    struct Button {
        QString text; ///< with an ellipsis where it asks for something first: then the message stays
        std::function<void()> act;
    };
    struct Message {
        Severity severity;
        QString sentence;
        QList<Button> buttons = {};
    };
    /// What stands until each of them is closed or answered, the gravest first. Other messages come and go before them.
    void stand(const QList<Message> &messages);
    void show(Severity severity, const QString &sentence, const QList<Button> &buttons = {});
    void show(const Core::Error &error, const QList<Button> &buttons = {});
    /// Work that goes on: a bar of 0..1000 (negative: not known) and Cancel.
    void showProgress(const QString &sentence, int permille, const std::function<void()> &cancel);
    void clear(); ///< what is shown now; what stands is shown again
    void reset(); ///< what stands too
    /// Stands over the lower edge of `page` from now on, so that the page does not move when it comes and goes.
    void floatOver(QWidget *page);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dismiss();
    void showStanding();
    void setContent(Severity severity, const QString &sentence);
    void setButtons(const QList<Button> &buttons, bool closable);
    void place();
    void showIcon();

    Severity m_severity = Severity::Information;
    QLabel *m_icon;
    QLabel *m_label;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QTimer m_passing; ///< a hint that asks for nothing goes by itself
    bool m_working = false;
    QList<Message> m_standing;
    qsizetype m_at = -1; ///< which of them is shown; negative: none of them
    QWidget *m_page = nullptr; ///< that it floats over; null: it has a place of its own
};

/// Says what went wrong at the top of a dialog: behind it nobody would see.
void showIn(QDialog &dialog, const Core::Error &error);

}
