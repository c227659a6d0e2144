// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/chaindialog.h"
#include "ui/style/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace shortlist;

/// Who approves offers, as it is changed in its dialog.
class tst_chaindialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();

    void groupsAreTakenAway();
    void theLastGroupIsTakenAway();
    void whoHasLeftIsTakenOut();

private:
    void open(const ApprovalChain &chain);
    QListWidget *list(const char *name) { return m_dialog->findChild<QListWidget *>(QLatin1String(name)); }
    void press(const char *name)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    QList<Person> m_people;
    std::unique_ptr<ChainDialog> m_dialog;
};

void tst_chaindialog::init()
{
    m_people.clear();
    for (const QString &name : { QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Kim") }) {
        Person person;
        person.id = PersonId(QUuid::createUuid());
        person.name = name;
        m_people.append(person);
    }
    m_people.last().state = PersonState::Left;
}

void tst_chaindialog::open(const ApprovalChain &chain)
{
    m_dialog = std::make_unique<ChainDialog>(QStringLiteral("Engineer"), chain, MarkedTerms{}, m_people);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_chaindialog::groupsAreTakenAway()
{
    open({ ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { m_people.at(0).id }, 1 },
                                       { QStringLiteral("Lead"), { m_people.at(1).id }, 1 } } });
    list("groupList")->setCurrentRow(0);
    press("removeGroupButton");
    QCOMPARE(m_dialog->chain().groups.size(), 1);
    QCOMPARE(list("groupList")->count(), 1);
    QCOMPARE(m_dialog->chain().groups.first().name, QStringLiteral("Lead"));
    QVERIFY(list("memberList")->item(0)->text().startsWith(QStringLiteral("Ben")));
}

void tst_chaindialog::theLastGroupIsTakenAway()
{
    open({});
    press("addGroupButton");
    QCOMPARE(list("groupList")->count(), 1);
    press("removeGroupButton");
    QCOMPARE(list("groupList")->count(), 0);
    QVERIFY(m_dialog->chain().groups.isEmpty());
}

void tst_chaindialog::whoHasLeftIsTakenOut()
{
    open({ ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { m_people.at(2).id }, 1 } } });
    auto *members = list("memberList");
    QCOMPARE(members->count(), 3);
    QCOMPARE(members->item(0)->text(), QStringLiteral("Kim (has left)"));
    members->item(0)->setCheckState(Qt::Unchecked);
    members->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(m_dialog->chain().groups.first().people, QList{ m_people.at(0).id });
    // Nobody puts them into another group.
    press("addGroupButton");
    QCOMPARE(members->count(), 2);
}

QTEST_MAIN(tst_chaindialog)
#include "tst_chaindialog.moc"
