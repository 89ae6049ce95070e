// expect: unknown-source 6
# title: Unknown source
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right? # teach: Ask first. # source: P11
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
