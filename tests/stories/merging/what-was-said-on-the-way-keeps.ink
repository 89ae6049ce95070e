// what was said on the way: and here they can
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
-> door
=== door ===
+ (a) [One] You say 1.
+ (b) [Two] You say 2.
+ (c) [Three] You say 3.
- -> question
=== question ===
+ (yes) [Yes]
+ (no) [No]
- {door.a: + (more) [More] -> END}
+ (done) [Done]
-> END
