// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

class QAbstractItemView;
class QLineEdit;
class QStringListModel;

namespace lstags::gui {

class SeenNames;

/// Offers what an entry that is being typed may become, part by part.
class EntryCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// Belongs to `edit`; `names` outlive both.
    EntryCompleter(const SeenNames *names, QLineEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void taken();

    const SeenNames *m_names;
    QLineEdit *m_edit;
    QStringListModel *m_offers;
    QAbstractItemView *m_list = nullptr; ///< from the first offer on
};

} // namespace lstags::gui
