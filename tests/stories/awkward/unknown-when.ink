// expect: unknown-when 9
# title: Unknown when
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
* (ring) [Ring Ngozi # call: dsn, todya # poor # why: Too soon.]
- Derek: Tractor.
-> END
