// expect: nothing
# title: No safe path innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
    Derek: Tractor.
* (guess) [Tell him it was a blood test # wrong # unsafe # why: You made it up.]
- Derek: So eighteen will do?
* (agree) [Say that eighteen will do # wrong # unsafe # why: The dose is not yours to change.]
* (hers) [Say that the dose is hers to settle # best]
- Derek: Right you are.
-> END
