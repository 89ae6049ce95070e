// expect: tag-outside-brackets 8
# title: Tag outside brackets
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.] # unsafe
- Derek: Tractor.
-> END
