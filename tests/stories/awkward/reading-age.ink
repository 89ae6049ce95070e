// expect: reading-age 6
# title: Reading age
# patient: Derek
# finding: F3
# skill: explain
Derek: The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances. The multidisciplinary prescribing committee subsequently recommended considerable intensification of antihyperglycaemic pharmacotherapy notwithstanding individual circumstances.
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
