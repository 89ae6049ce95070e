# title: At the gate
# summary: Derek's daughter stops you on the road. He has not said what you may tell her.
# patient: Derek
# place: road
# finding: F9
# skill: relate

Julie is at the gate with the engine running.
Julie: You've just been in with Dad. Is he all right? # mood: worried
* (say_fine) [Tell her that he is doing really well # task: tell-without-consent # wrong # unsafe # why: It is kind, and it was his to tell. Next time he may tell you less.]
    Julie: Oh, thank goodness. I'll ring him and say you said so. # mood: happy
    # outcome: told = She was told, and he was not asked.
* (no_comment) [Say that you cannot talk about patients # task: guard-privacy # poor # why: True, and it shuts the gate on someone who may have noticed something.]
    Julie: Right. I'll just sit here and guess, then. # mood: angry
    # outcome: shut = You kept his privacy, and lost what she knew.
* (hear_her) [Ask her what she has noticed # task: listen # best # why: Listening gives nothing away, and she has known him for forty-four years.]
    Julie: He's stopped doing his crossword. He never misses it. # mood: sad # note: B crossword = Has stopped doing the crossword, his daughter says
    # outcome: heard = You told her nothing, and you heard about the crossword.
- -> END
