// expect: nothing
# title: Unrated choice innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Come in.
* (in) [Go in]
* (boots) [Take your boots off first]
- Derek: Is she right?
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
