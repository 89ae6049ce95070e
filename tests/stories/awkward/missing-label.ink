// expect: missing-label 7
# title: Missing label
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
