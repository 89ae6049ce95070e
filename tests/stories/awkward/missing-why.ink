// expect: missing-why 8
# title: Missing why
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong]
- Derek: Tractor.
-> END
