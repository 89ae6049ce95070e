// expect: kindest-is-best 8
# title: Kindest is best
# patient: Derek
# finding: F3
# skill: explain
VAR trust = 50
Derek: Now then.
* (d0_0) [Nod at him # wrong # why: It shuts the gate.]
    ~ trust -= 5
* (d0_1) [Ask him # best]
    ~ trust += 10
* (d0_2) [Tell him so # wrong # why: It shuts the gate.]
    ~ trust += 5
- Derek: And then? That is 1.
* (d1_0) [Ask him # best]
    ~ trust += 10
* (d1_1) [Nod at him # wrong # why: It shuts the gate.]
    ~ trust -= 5
* (d1_2) [Tell him so # wrong # why: It shuts the gate.]
    ~ trust += 5
- Derek: And then? That is 2.
* (d2_0) [Nod at him # wrong # why: It shuts the gate.]
    ~ trust -= 5
* (d2_1) [Tell him so # wrong # why: It shuts the gate.]
    ~ trust += 5
* (d2_2) [Ask him # best]
    ~ trust += 10
- Derek: And then? That is 3.
* (d3_0) [Nod at him # wrong # why: It shuts the gate.]
    ~ trust -= 5
* (d3_1) [Ask him # best]
    ~ trust += 10
* (d3_2) [Tell him so # wrong # why: It shuts the gate.]
    ~ trust += 5
- Derek: And then? That is 4.
-> END
