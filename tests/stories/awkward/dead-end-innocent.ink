// expect: nothing
# title: Dead end innocent
# patient: Derek
# finding: F3
# skill: explain
-> kitchen
=== kitchen ===
Derek: Is she right?
- (again)
Derek: Well?
* (ask) [Ask him what she said # best]
    -> again
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
    -> again
+ (go) [Get up to go # ok]
    -> home
=== home ===
Derek: Mind the dog.
-> END
