// expect: label-after-condition 8
# title: Label after condition
# patient: Derek
# finding: F3
# skill: explain
VAR asked = true
Derek: Is she right?
* {asked} (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
