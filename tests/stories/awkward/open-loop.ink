// expect: open-loop 13
# title: Open loop
# patient: Derek
# finding: F3
# skill: explain
Derek: Will you find out?
* (promise) [Say you will ring on Friday # best]
    You: I'll ring on Friday. # loop: friday = Ring with her answer, you, by Friday
* (fob) [Say it will be all right # wrong # why: You cannot know.]
    Derek: Right you are.
    -> END
- Six weeks on. # later: 6 weeks
# outcome: waited = He waited by the phone.
-> END
