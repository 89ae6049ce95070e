// expect: nothing
# title: Endless loop innocent
# patient: Derek
# finding: F3
# skill: explain
VAR cups = 0
Derek: Tea?
* (tea) [Accept the tea # best]
    -> pour
* (no) [Refuse it # wrong # why: He had warmed the pot.]
    -> home
=== pour ===
~ cups = cups + 1
{cups < 3: -> pour}
-> home
=== home ===
Derek: Mind the dog.
-> END
