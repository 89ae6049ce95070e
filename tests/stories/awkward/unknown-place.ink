// expect: unknown-place 6
# title: Unknown place
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right? # place: bungalo
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
