// expect: unreachable-choice 16
# title: Unreachable choice
# patient: Derek
# finding: F3
# skill: explain
VAR trusted = false
Derek: Is she right?
* (ask) [Ask him what she said # best]
    ~ trusted = true
    -> home
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
    -> END
=== home ===
Derek: Anything else?
* (no) [Say that that is all # ok]
* (own_up) {guess} [Own up to the guess # best]
    Derek: I did wonder.
    * * (sorry) [Say sorry # ok]
    * * (nod) [Nod # ok]
- Derek: Mind the dog.
-> END
