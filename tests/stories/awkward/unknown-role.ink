// expect: unknown-role 9
# title: Unknown role
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
* (ring) [Ring Ngozi # call: dns, today # poor # why: Too soon.]
- Derek: Tractor.
-> END
