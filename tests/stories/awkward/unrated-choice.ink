// expect: unrated-choice 8
# title: Unrated choice
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (shrug) [Say nothing]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
