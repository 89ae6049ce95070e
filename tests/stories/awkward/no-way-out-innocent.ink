// expect: nothing
# title: No way out innocent
# patient: Derek
# finding: F3
# skill: explain
VAR key = false
Derek: The shed is this way.
* (take) [Ask him for the key first # best]
    ~ key = true
    -> shed
* (go) [Go straight in # wrong # why: The door falls shut behind you.]
    -> shed
=== shed ===
The door falls shut.
- (dark)
It is dark.
+ (look) [Look around # ok]
    ~ key = true
    -> dark
+ (wait) [Wait # ok]
    -> dark
* (unlock) {key} [Unlock the door # ok]
    Derek: There you are.
    -> END
