// expect: nothing
# title: Runtime error innocent
# patient: Derek
# finding: F3
# skill: explain
VAR days = 1
Derek: Pick one of the days for me.
* (count) [Ask him how many days # best]
    ~ days = 4
* (guess) [Pick one without asking # wrong # why: You do not know how many days.]
- He waits, pencil in hand.
You point at day {RANDOM(1, days)}.
-> END
