// expect: unknown-speaker 6
# title: Unknown speaker
# patient: Derek
# finding: F3
# skill: explain
Derrek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
