// expect: escalate-is-best 7
# title: Escalate is best
# patient: Derek
# finding: F3
# skill: explain
Derek: Now then.
* (d0_0) [Nod at him # wrong # why: It shuts the gate.]
* (d0_1) [Ring Ngozi # call: dsn, today # best]
* (d0_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 1.
* (d1_0) [Nod at him # wrong # why: It shuts the gate.]
* (d1_1) [Ring Ngozi # call: dsn, today # best]
* (d1_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 2.
* (d2_0) [Nod at him # wrong # why: It shuts the gate.]
* (d2_1) [Ring Ngozi # call: dsn, today # best]
* (d2_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 3.
-> END
