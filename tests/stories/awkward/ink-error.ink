// expect: ink-error 6
# title: Ink error
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right? -> kitchn
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
