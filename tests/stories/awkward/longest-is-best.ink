// expect: longest-is-best 7
# title: Longest is best
# patient: Derek
# finding: F3
# skill: explain
Derek: Now then.
* (d0_0) [Nod at him # wrong # why: It shuts the gate.]
* (d0_1) [Ask him to say in his own words what she told him # best]
* (d0_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 1.
* (d1_0) [Ask him to say in his own words what she told him # best]
* (d1_1) [Nod at him # wrong # why: It shuts the gate.]
* (d1_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 2.
* (d2_0) [Nod at him # wrong # why: It shuts the gate.]
* (d2_1) [Tell him so # wrong # why: It shuts the gate.]
* (d2_2) [Ask him to say in his own words what she told him # best]
- Derek: And then? That is 3.
* (d3_0) [Nod at him # wrong # why: It shuts the gate.]
* (d3_1) [Ask him to say in his own words what she told him # best]
* (d3_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 4.
-> END
