// a temporary that nothing reads any more: and here they can
# title: A small visit
# patient: Derek
# finding: F1
# skill: explain
VAR n = 0
-> door
=== door ===
+ (a) [One]
  ~ n = 1
+ (b) [Two]
  ~ n = 2
- -> ask(n) ->
-> END
=== ask(x) ===

+ [So]
- {x > 1: Hm.}
->->
