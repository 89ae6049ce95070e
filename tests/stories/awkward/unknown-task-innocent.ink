// expect: nothing
# title: Unknown task innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # task: explore-understanding # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
