// a variable that is only printed: two states that can never be told apart
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
- Your score is {score}.
-> END
