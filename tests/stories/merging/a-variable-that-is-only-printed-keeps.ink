// a variable that is only printed: and here they can
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
VAR score = 0
-> door
=== door ===
+ (a) [One] 
~ score = 1
+ (b) [Two] 
~ score = 2
+ (c) [Three] 
~ score = 3
- -> question
=== question ===
+ (yes) [Yes]
+ (no) [No]
- {score > 1: + [More] -> END}
+ [Done]
-> END
