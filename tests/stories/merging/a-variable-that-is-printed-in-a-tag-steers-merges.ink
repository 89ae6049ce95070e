// a variable that is printed in a tag steers: two states that can never be told apart
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
- It is {x}.
-> END
