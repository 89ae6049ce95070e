// the count of a place nothing looks at any more: two states that can never be told apart
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
-> door
=== door ===
+ (a) [One] 
+ (b) [Two] 
+ (c) [Three] 
- -> question
=== question ===
+ (yes) [Yes]
+ (no) [No]
- {question: Well.}
-> END
