// the count of a place nothing looks at any more: and here they can
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
- {door.b: Well.}
-> END
