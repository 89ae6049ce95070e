// expect: nothing
# title: Unreachable knot innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Is she right?
* (ask) [Ask him what she said # best]
    -> attic
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
    -> home
=== home ===
Derek: Mind the dog.
-> END
=== attic ===
A box of old calendars.
* (open) [Open the box # ok]
    -> lid
* (leave) [Leave it shut # ok]
    -> END
= lid
Dust.
-> END
