// expect: no-safe-path 11
# title: No safe path
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
    Derek: Tractor.
* (guess) [Tell him it was a blood test # wrong # unsafe # why: You made it up.]
- Derek: So eighteen will do?
* (agree) [Say that eighteen will do # wrong # unsafe # why: The dose is not yours to change.]
* (twenty) [Say that twenty will do # wrong # unsafe # why: The dose is not yours to change.]
- Derek: Right you are.
-> END
