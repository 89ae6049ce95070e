// expect: nothing
# title: Label after condition innocent
# patient: Derek
# finding: F3
# skill: explain
VAR asked = true
Derek: Is she right?
* (ask) {asked} [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
