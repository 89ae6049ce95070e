// expect: unknown-tag 6
# title: Unknown tag
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right? # mod: worried
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
