// expect: not-exhaustive 1
# title: Not exhaustive
# patient: Derek
# finding: F3
# skill: explain
Derek: Pick a number.
~ temp drawn = RANDOM(1, 1000000000)
{drawn > 5: Derek: High.|Derek: Low.}
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
