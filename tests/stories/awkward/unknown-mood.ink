// expect: unknown-mood 6
# title: Unknown mood
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right? # mood: woried
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
