// expect: nothing
# title: No stakes innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (read) [Read him what she wrote # ok]
- Derek: Tractor.
-> END
