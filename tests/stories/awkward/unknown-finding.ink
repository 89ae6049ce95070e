// expect: unknown-finding 4
# title: Unknown finding
# patient: Derek
# finding: F3, F33
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
