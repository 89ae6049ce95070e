// expect: first-is-best 7
# title: First is best
# patient: Derek
# finding: F3
# skill: explain
Derek: Now then.
* (d0_0) [Ask him # best]
* (d0_1) [Nod at him # wrong # why: It shuts the gate.]
* (d0_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 1.
* (d1_0) [Ask him # best]
* (d1_1) [Nod at him # wrong # why: It shuts the gate.]
* (d1_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 2.
* (d2_0) [Ask him # best]
* (d2_1) [Nod at him # wrong # why: It shuts the gate.]
* (d2_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 3.
* (d3_0) [Ask him # best]
* (d3_1) [Nod at him # wrong # why: It shuts the gate.]
* (d3_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 4.
-> END
