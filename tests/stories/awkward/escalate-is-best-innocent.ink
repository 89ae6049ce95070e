// expect: nothing
# title: Escalate is best innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: Now then.
* (d0_0) [Nod at him # wrong # why: It shuts the gate.]
* (d0_1) [Ring Ngozi # call: dsn, today # best]
* (d0_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 1.
* (d1_0) [Nod at him # wrong # why: It shuts the gate.]
* (d1_1) [Ring Ngozi # call: dsn, today # poor # why: Nothing has changed.]
* (d1_2) [Ask him # best]
- Derek: And then? That is 2.
* (d2_0) [Nod at him # wrong # why: It shuts the gate.]
* (d2_1) [Ring Ngozi # call: dsn, today # best]
* (d2_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 3.
* (d3_0) [Ask him # best]
* (d3_1) [Ring Ngozi # call: dsn, today # poor # why: Nothing has changed.]
* (d3_2) [Tell him so # wrong # why: It shuts the gate.]
- Derek: And then? That is 4.
-> END
