// a variable that is printed in a tag steers: and here they can
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
- It is so. # outcome: o{x} = An ending
-> END
