// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/plansettings.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui { class DestinationForm; }

namespace lstags::gui {

/// Where tags go and how. A mistake is said below the fields, and its field is marked.
class DestinationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationForm(QWidget *parent = nullptr);
    ~DestinationForm() override;

    /// Which fields make sense between two places; setSettings() shows it. The engine as origin pushes what it has, the source as destination
    /// knows tags by their own names.
    void setPlaces(bool fromEngine, bool toSource);
    /// changed() follows.
    void setSettings(SyncKind kind, const PlanSettings &settings);
    /// The error is the first mistake.
    [[nodiscard]] core::Result<PlanSettings> settings() const;
    /// Those to offer while one is typed.
    void setRegistries(const QStringList &registries);
    /// Why nothing can go through the engine; empty: it can.
    void setEngineProblem(const QString &problem);
    /// What is wrong with the settings as a whole; empty: nothing.
    void setProblem(const QString &problem);
    [[nodiscard]] bool showsMore() const;
    void setShowsMore(bool shows);

Q_SIGNALS:
    /// Something was chosen or typed, right or wrong.
    void changed();
    /// Enter was pressed in a field.
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Check
    {
        QLineEdit *edit;
        core::Result<void> result;
    };
    [[nodiscard]] bool isViaEngine() const;
    [[nodiscard]] bool isByEngine() const { return m_isFromEngine || isViaEngine(); }
    [[nodiscard]] QList<Check> checks() const;
    void take();
    void mark(const QList<Check> &checks);
    void showMore();

    std::unique_ptr<Ui::DestinationForm> m_ui;
    SyncKind m_kind = SyncKind::Copy;
    QString m_engineProblem;
    QString m_problem;
    bool m_isFilling = false;
    bool m_isFromEngine = false;
    bool m_isToSource = false;
};

} // namespace lstags::gui
