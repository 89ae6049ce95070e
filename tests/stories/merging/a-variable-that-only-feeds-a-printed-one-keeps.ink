// a variable that only feeds a printed one: and here they can
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
VAR x = 0
VAR y = 0
-> door
=== door ===
+ (a) [One] 
~ x = 1
+ (b) [Two] 
~ x = 2
+ (c) [Three] 
~ x = 3
- -> question
=== question ===
+ (yes) [Yes]
+ (no) [No]
- ~ y = x * 2
{y > 2: Well.}
-> END
