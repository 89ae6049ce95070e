// expect: nothing
# title: Unknown note innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: I go low. # note: A lows = Goes low at night
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
* (ring) [Ring Ngozi # call: dsn, today # needs: lows # poor # why: Too soon.]
- Derek: Tractor.
-> END
