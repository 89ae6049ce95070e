// a variable that is set anew before it is read: two states that can never be told apart
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
VAR x = 0
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
- ~ x = 5
{x > 3: Well.}
-> END
