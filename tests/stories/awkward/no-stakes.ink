// expect: no-stakes 7
# title: No stakes
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (read) [Read him what she wrote # best]
- Derek: Tractor.
-> END
