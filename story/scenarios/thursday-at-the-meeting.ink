# title: Thursday at the meeting
# summary: Ninety seconds for each name, and the consultant has a plan. You were in the house yesterday.
# patient: Fatima
# place: room
# finding: F6, F1, F2, F8
# skill: link
# minutes: 9
# content-note: A marriage in trouble, a carer with too much to do, and in some endings a low blood sugar. Nobody dies.
# rests: P1, M1, M4, M4c, S4, S9, C1, C1e, C9
# version: 1.0.0
# author: Local Terrain

// For writers. Nobody in the meeting is a fool: Leo has one line on a screen and a ward waiting. The missed doses were told
// to Ngozi on Monday, the day they were found (T2); what is new on Wednesday is why, and a question about one o'clock.
// To ask only for room in the meeting (T4) is ok. Fatima agrees aloud that Nasima may be told. A complete call holds mornings,
// one-carer and no-interpreter. "quarrel" is true, and is in the notebook to be left out. Shafiq never speaks.

VAR trust = 45
VAR understanding = 25
VAR handover = 70
VAR slot = false
VAR lang = false
VAR heard = false
VAR asked = false
VAR one = false
VAR told = false
VAR child = false
VAR spilt = false

-> chapel_row

=== chapel_row ===
Wednesday, and fog down to the gutters. Chapel Row has eleven steps at the front of every house, and a rail on some. # place: road # weather: fog # light: day
Fatima Begum's has no rail. On Monday you saw that most of her morning insulin was not being given, and you rang Ngozi the same day.
"She's on Thursday's list," said Ngozi. "Go back and find out why. You've got till nine o'clock on the day." # note: B told-monday = Ngozi was told on Monday that doses were being missed
It is ten past one. Nasima has come in just ahead of you and still has her fleece on. # place: room
Under the table Rumi, who is nine and off school, turns a page and coughs.
Fatima lifts her face, and sniffs.
Fatima: Basil. # mood: happy
Nasima: She does it every day. Tuesday was dill. # mood: tired
You ask if you may go through the insulin with Nasima here. She has English enough for that, and pats the seat next to her.
Fatima: Nasima, yes. All. # mood: neutral # note: B may-tell = Fatima says herself that Nasima may be told all about her insulin
You open the book. The evenings are all there. The mornings are there on Sundays. # note: S mornings = Morning insulin missed on six days out of seven; every evening given
You ask Fatima about the mornings. She looks out at the fog, and answers for the best part of a minute, with both hands. # sound: clock
Nasima: She says she's fine.
In the record there is a box for interpreter. For nine years it has had "family" in it. # note: B no-interpreter = No professional interpreter in nine years; the record says "family"
* (carry_on) [Ask Nasima the rest of it, the way that everyone has done till now # task: family-as-interpreter # skill: relate # poor # why: It is quick, she is willing, and it is how a minute turned into three words. Family may sit in and support. They should not have to be the voice.]
    You: Can you ask her if it's the needle that bothers her?
    Nasima does not ask her.
    Nasima: It's not the needle. # mood: neutral
    She is glad to be some use, and gets you a chair.
    ~ trust += 5
* (few_words) [Ask Fatima again yourself, in very few words # task: explore-understanding # skill: relate # ok # why: You spoke to the person whose insulin it is, and she told you a true thing. It was three words long, because that is the English she has.]
    You: Mrs Begum. Morning. Insulin?
    Fatima: Morning, no. # mood: neutral # note: A her-words = Says herself: "Morning, no. Nasima go."
    She points at the door.
    Fatima: Nasima go.
* (ask_rumi) [Ask Rumi, whose English is the best in the house # task: family-as-interpreter # skill: relate # wrong # why: She would love to, and she would be good at it. She is nine. Never a child: she would hear it, and choose what to say.]
    She comes out like a shot.
    Rumi: Dadi says it's because of her funny hands, and don't tell you that. # mood: happy
    Nasima: What hands? She makes things up. Upstairs. # mood: angry
    You write down "hands", with a question mark. # note: A hands = Rumi, 9, says it is because of "her funny hands"; nobody else will say so
    ~ trust -= 5
* (offer) [Say that there are interpreters, free, by phone # task: offer-interpreter # skill: relate # best # why: Not because Nasima is bad at it, but because it should not be her job. Free, in confidence, and far away is often what people need to hear.]
    You: There are people who'll do this by phone. It's free, and it's private.
    Nasima: Not from round here. If it's one of the aunties, she'll say nothing. I'd say nothing. # mood: worried
    You: A voice, from the other end of the country.
    Nasima puts it to her. Fatima asks something, sharply.
    Nasima: She says, in which? The doctor's lady on the tape did proper Bengali, like the news. She wants Sylheti. # mood: happy # note: B sylheti = Her language is Sylheti; the record says Bengali. Would like an interpreter who is not local
    You ring the number on your card. The first that is free for Sylheti is on Tuesday.
    ~ lang = true
- -> step

=== step ===
Nasima walks you out to the top of the steps, and pulls the door to behind her.
Nasima: I'm out at twenty to seven and I'm back now. Six days. She has her breakfast at nine. She can't see to do the pen. There isn't anybody else. # mood: tired # note: B one-carer = Only Nasima can give it; she is at work from before seven until after one, six days a week
Nasima: He went to his brother's in August, my husband. She thinks it's for work. You've not heard that. # mood: sad # note: B quarrel = Nasima's husband has left; Fatima has been told that it is for work
* (not_heard) [Promise her that nobody will ever hear it from you # task: promise-secrecy # skill: relate # wrong # why: It cost nothing to say, and she stood up straighter for it. But you do not know yet what may have to be passed on, and you have given your word.]
    You: Heard what?
    Nasima: Thank you. # mood: happy
    ~ trust += 10
* (why_gone) [Ask her what happened, and whether he is coming back # task: explore-understanding # skill: relate # poor # why: You were sorry for her. She had told you so that you would see about the mornings, and not so as to be asked.]
    Nasima: I don't know, do I? # mood: sad
    She looks round at the door. It is not a thick door.
* (yours) [Say it is hers to tell, unless someone could be harmed # task: guard-privacy # skill: relate # best # why: Nobody in this work can promise more than that. She heard the exception before she needed to, and not after.]
    You: That's yours to tell. If I thought somebody could come to harm I'd have to pass it on, and I'd try to tell you first.
    Nasima: Nobody's coming to harm. He's on a settee. # mood: neutral
* (talk_to) [Tell her that there is someone she could talk to # task: offer-link-worker # skill: relate # ok # why: A real offer, and lightly made. She still does not know who is going to hear what she told you.]
    You: There's somebody called Dawn, if you ever wanted to talk it over.
    Nasima: When? # mood: tired
- -> one_oclock

=== one_oclock ===
Nasima: So what about now? I could do her the morning one when I come in. Would one o'clock do? # mood: worried
* (one_fine) [Tell her one o'clock is better than not at all # task: change-dose # skill: negotiate # wrong # unsafe # why: It is the sensible thing to say to a tired woman on a step, and it moves a dose of insulin to within five hours of the next one. When it is given is part of the dose.]
    You: One o'clock's better than not at all.
    Nasima: Oh, thank God. I thought you'd say it had to be breakfast. From tomorrow, then. # mood: happy
    She writes a one on the back of her hand.
    ~ one = true
    ~ trust += 15
* (read_label) [Read to her what it says on the label # task: read-out-label # skill: negotiate # ok # why: True, and yours to read. It says what she knows already, and she is still on the step with a question.]
    You: "With breakfast and with the evening meal." That's all that it says.
    Nasima: And I'm not here at breakfast. So. # mood: neutral
* (not_mine) [Say it is not yours to move, and when you will ring # task: name-the-edge # skill: negotiate # best # why: A plain edge, and a time. She went in without an answer, and knew when there would be one.]
    You: I can't move it. It might do harm, and I'm not trained to know. I'll ask, and ring you tomorrow, after one.
    Nasima: Tomorrow tomorrow? Or "somebody will be in touch"? # mood: neutral
    You: Tomorrow. Me. Quarter past. # loop: ring-nasima = Ring Nasima with the answer about the morning dose, you, next-day at a quarter past one
    ~ trust += 5
* (sons) [Ask if her husband could come back for the mornings # task: explore-understanding # skill: negotiate # poor # why: You were looking for a pair of hands. She had just told you, with the door shut, why they were not there.]
    You: Could he not come over of a morning? Just for that?
    Nasima: From Luton? # mood: angry
    ~ trust -= 10
* (ring_step) [Ring Ngozi from the step about one o'clock # call: dsn, today # skill: negotiate # poor # why: The right person, and five minutes too soon. She would want the whole of the reason at once, and you cannot say it with Nasima standing there.]
    Ngozi: One o'clock? Not until I've looked at it. Why, what happens at seven? # place: phone # mood: neutral
    You look at Nasima, who looks at her boots.
    Ngozi: You're on the doorstep. Ring me from the car, then, and tell me all of it. # mood: tired
    You say to Nasima that it stays as it is written for now. # place: room
- -> car

=== car ===
The car is where you left it, presumably. You find it with the key. # place: road # weather: fog # light: day
Twenty hours until the meeting. The list is on your phone: "14. Begum F. HbA1c 91. Dr M to lead."
* (leave_it) [Leave it to tomorrow, since the consultant is leading # task: pass-on # skill: link # poor # why: He knows more than you about nearly everything. What he does not know is in your notebook, and number fourteen gets ninety seconds.]
    You drive home at fifteen miles an hour, behind a gritter.
* (text_her) [Text Ngozi that you're a bit worried about the Begums # task: pass-on # skill: link # poor # why: It is a feeling with a name on it. She cannot do anything with it, and you will believe that you have told her.]
    She sends back a thumb. Then she sends: "Which bit?" By then you are driving.
* (card) [Write out what you would say in thirty seconds # task: support-decision # skill: link # ok # why: It will be in your hand when you want it. It would be better still if one person in that room knew that you had it.]
    You do it on the back of an appointment card. You time it, in the fog, aloud. Thirty-four.
* (ring_leo) [Ring the consultant before he makes up his mind # call: consultant, today # skill: link # poor # why: It goes over the head of the one person who can make room for you, to somebody who is on a ward round and cannot place the name.]
    Leo: Marchetti. Begum? Forgive me, I've forty patients in front of me. Is she ill? # place: phone # mood: neutral
    You: No. It's for tomorrow.
    Leo: Then tomorrow. # mood: neutral
* (ask_minute) [Ask Ngozi for a minute in tomorrow's meeting # call: dsn, routine # needs: mornings, one-carer, no-interpreter # skill: link # ok # why: The meeting is the place to say it, and you asked for room there. The missed mornings, and what Nasima asked you, are hers to know today.]
    Ngozi: For Begum? You can have half of one. Is it anything that I want tonight? # place: phone # mood: neutral
    You: It'll keep until the meeting.
    {handover >= 60:
        Ngozi: Then I'll put my pen down, and that's you. # mood: happy
        ~ slot = true
    - else:
        Ngozi: If there's time, then. I've eleven of them. # mood: tired
    }
* (ring_ngozi) [Ring Ngozi with the reason # call: dsn, today # needs: mornings, one-carer, no-interpreter # skill: link # best # why: She asked you to find out why. Now one person at that table knows there is something to hear, and can make room for it.]
    {one_oclock.ring_step:Ngozi: That's better. Go on. # place: phone # mood: neutral|Ngozi: Go on. I'm in a lay-by. I think. # place: phone # mood: neutral}
    {
        - handover >= 60:
            Ngozi: So it's a work rota. Nine years, and it's a work rota. # mood: surprised
            Ngozi: Right. You say it. Not me. You were in the house. I'll put my pen down, and that's you. # mood: happy
            ~ slot = true
        - else:
            Ngozi: So there's a lot going on, and somebody's tired. I've got that for eleven of them. # mood: tired
            Ngozi: Bring it tomorrow, if there's time.
    }
    {one:
        Ngozi: And what did you say to her about the mornings? # mood: neutral
        You tell her about one o'clock. It is very quiet in the lay-by.
        Ngozi: Give me the number. I'll ring her now. As it's written, until I've looked. And thank you for saying. # mood: tired
        ~ one = false
        ~ trust -= 5
    }
- -> hen

=== hen ===
Thursday. The meeting is over the pharmacy, in the room with the good radiator and no chairs that match. # place: meeting # weather: clear # light: morning
Carol has brought a kitchen timer in the shape of a hen. Everyone gets ninety seconds, and then it clucks.
Number eleven is Mateusz and a heel. Twelve is Hana, with two boxes that are the same tablet. Thirteen did not need a minute.
Dr Leo Marchetti is on the wall, a foot and a half high, eating a banana as quietly as he can. # sound: clock
Leo: Forgive me, I am needed on the ward at ten. Fourteen. Fatima Begum. Carol, your bird, please. # mood: neutral
Carol winds the hen.
Leo: Sixty-one, type 2, twice-daily insulin. HbA1c ninety-one, it was eighty-four. "Poor compliance", it says here. It has said so for some time. # mood: tired
Leo: Well, two a day is not holding her. I would go to four. One long, and one with each meal. I'll write to the surgery. Good?
{slot:
    Ngozi lays her pen down next to the hen. # mood: neutral
- else:
    Ngozi is writing. She has had every name on the list since half past eight. # mood: tired
}
Leo's hand has gone to his mouse.
* (say_nothing) [Let it go by, since he has the whole picture # task: pass-on # skill: escalate # wrong # why: He had one line of it. You had the rest, and he could not have known that. The silence was polite, and it counted as a yes.]
    {slot:
        -> pen
    - else:
        Leo: Fifteen. # mood: neutral
        The hen has not even clucked.
        -> stairs
    }
* (wait_kettle) [Catch Ngozi afterwards, at the kettle # task: pass-on # skill: escalate # poor # why: She is the right person. But by the kettle it has been said, agreed and dictated, and somebody has to undo it.]
    {slot:
        -> pen
    - else:
        Leo: Fifteen. # mood: neutral
        At the kettle Ngozi has a telephone at each ear. She holds up five fingers, and then, after a moment, ten.
        -> stairs
    }
* (not_met) [Point out that no one in the room has ever met her # task: judge-decision # skill: escalate # poor # why: You may be right. It is a remark about them, though, and now fourteen seconds go on whether Carol did, once.]
    You: With respect, has anyone here met her?
    Carol: I did her flu jab. From the car, mind. # mood: surprised
    Leo: You have, I take it? Then please. # mood: neutral
    -> thirty
* (add_day) [Ask if you can add what a day there looks like # task: support-decision # skill: escalate # best # why: You did not say that he was wrong. You offered something that he had not got, before it was settled and not after.]
    You: Can I add what a day looks like in that house?
    There is a pause, in which you hear the radiator.
    Leo: I should like that. I have never seen one. # mood: surprised
    -> thirty

=== pen ===
Ngozi does not pick up the pen.
Ngozi: Hold on, Leo. Somebody here was in the house yesterday. # mood: neutral
She looks at you until you have to.
-> thirty

=== thirty ===
The hen has thirty seconds on it.
* (everything) [Tell them the visit as it went, from the steps up to the door # task: pass-on # skill: link # ok # why: Every word of it was worth hearing, and they heard it. The hen went before you had asked for anything.]
    You: So there are eleven steps, and no rail. Her daughter-in-law gives it, and she packs herbs, from seven until one, six days.
    You: So it's all mornings. And she talks for a minute, and it comes out as "fine"…
    The hen clucks. Carol puts a cushion on it. # mood: surprised
    Leo: No, no. Seven until one. I see. So the mornings have no one in them. # mood: surprised
    ~ heard = true
    -> gill
* (once) [Suggest once a day in the evening, which Nasima could manage # task: choose-treatment # skill: link # wrong # why: It may be what they come to. It was not yours to say, and while they took your plan apart nobody heard what was wrong with his.]
    You: Could she have one a day, of an evening? Nasima's always in.
    Leo: Which one, and how much? # mood: neutral
    You: I don't know.
    Leo: No. # mood: neutral
    {slot:
        Ngozi: Leave the insulin to us. Who gives it, and where is she at seven? # mood: neutral
        You tell them, in one breath, under the hen.
        ~ heard = true
        -> gill
    - else:
        The hen clucks. Hana says something kind about intermediate insulins, and he writes down four.
        -> stairs
    }
* (mini) [Say who gives it, what goes wrong, and what you ask # task: ring-with-sbar # skill: link # best # why: A worry, its background, what you make of it, and one request that somebody could say yes to. Thirty seconds was enough, since you left things out.]
    You: As it's written, that won't happen in that house. One person gives it, and she's at work from seven to one.
    You: The doses that go missing are the mornings. And in nine years nobody's used an interpreter.
    You: Could we have one in first? And then a plan that fits when somebody's home?
    The hen has four seconds left. Nobody uses them.
    Leo: I have been treating a timetable. # mood: sad
    ~ heard = true
    ~ asked = true
    -> gill
* (unfair) [Say how hard they try, and that "poor compliance" is an unfair thing to have written about them # task: judge-decision # skill: link # poor # why: You were right about the word. It took up the thirty seconds, and he was sorry, and the plan stayed as it was.]
    You: They do care. She does every evening, with a kid and a job. I don't think it's fair to call it that.
    Leo: You are right. It is an ugly word, and I did not write it, but I read it out. I shall take it away. # mood: sad
    He takes it away. You watch him do it.
    {slot:
        Ngozi: And what's in the way of the mornings? # mood: neutral
        You tell them: seven until one.
        ~ heard = true
        -> gill
    - else:
        Leo: "Four injections daily." Good. Fifteen. # mood: neutral
        -> stairs
    }

=== gill ===
Dr Gill has come in late, and stood by the door in her coat.
Gill: I have to ask it, I'm sorry. She depends on one person, and that person's leaving doses out. Is something going on at home? # mood: worried
* (tell_marriage) [Explain about the husband, so that they go easier on Nasima # task: guard-privacy # skill: navigate # wrong # why: It was loyal, and the room did soften. But it was told to you behind a closed door, it does not alter who is in at seven, and what is said here gets written down.]
    You: He's left. In August. The mother thinks he's away for work. She's doing all of it on her own.
    Gill: Oh, the poor woman. # mood: sad
    On the wall, Leo is typing.
    ~ spilt = true
* (all_well) [Assure her that everything at home is absolutely fine # task: pass-on # skill: navigate # wrong # why: You kept the confidence by saying something untrue to a doctor who had asked about neglect. If it should matter one day, this is what they were told.]
    You: No. It's all fine at home. They're lovely.
    Gill: Good. They often are. # mood: neutral
    She does not take her coat off.
* (dawn_maybe) [Say that Dawn could ring, if Nasima would like it # task: offer-link-worker # skill: navigate # ok # why: A good thought, with the "if" in the right place. It does leave Dr Gill's question standing there in its coat.]
    You: She's got a lot on. Dawn could ring her, but I'd want to ask her first.
    Dawn: You ask, my love, and I'll be sat by it. # mood: happy # loop: dawn-asks = Ask Nasima if she would like Dawn to ring, you, next-day
    Gill: And Mrs Begum? Is she looked after? # mood: neutral
    You: Every evening, to the minute. You should see the book.
* (ring_patrick) [Step out and ring safeguarding # call: safeguarding, today # skill: navigate # poor # why: Neglect should be asked about, and she asked it. What you saw was a careful person at work at seven o'clock. You have facts to answer with, and no sign of harm.]
    You ring from the landing, over the smell of cough mixture. # place: phone
    Patrick: And what have you seen that worries you? # mood: neutral
    You: Six mornings. She's at work. She asked me how to put it right.
    Patrick: Then go back in and tell Simran exactly that. If it changes, ring me again. # mood: neutral
    They have kept your chair. You tell Dr Gill what you told Patrick. # place: meeting
* (just_facts) [Tell her what you saw, and that the rest is Nasima's to tell # task: guard-privacy # skill: navigate # best # why: You answered the question, which was about Mrs Begum. What you held back was not hidden: you said that it was there, and whose it was.]
    You: I saw every evening done to the minute, and clean sheets. She asked me how to put it right. I don't think it's that.
    You: There's something else I was told. It doesn't change the mornings. If it ever does, I'll ask her if I can say it.
    Gill: That'll do me. # mood: happy
    She takes her coat off.
- -> herself

=== herself ===
Leo: One thing, before we agree. Mrs Begum. What does she herself say? # place: meeting # mood: neutral
* (she_fine) [Tell him what you were told, that she says she is fine # task: pass-on # skill: link # poor # why: It is what you were told. It was somebody else's three words for a minute of hers, and now it is in the notes as hers.]
    You: She says she's fine.
    Leo: Then that is something. # mood: happy
    Carol puts it in the notes.
* (needle) {not chapel_row.carry_on} [Say that she is probably frightened of the needle # task: explain-recorded-reason # skill: link # wrong # why: It can happen, and it filled a silence. But nobody had said so. A guess from the one person who was there goes down as a fact.]
    You: It'll be the needle, I should think. It often is.
    Leo: In the mornings only? # mood: surprised
    By then Ngozi has it written down.
* (not_know) [Say that you do not know, and why you do not # task: name-the-edge # skill: link # best # why: It left a gap where there was one. As long as they could see it, somebody could go and ask her.]
    {
        - chapel_row.few_words:
            You: I don't know. I've had four words off her. The rest went on for a minute, and I haven't got it.
        - else:
            You: I don't know. She talked for a minute, and what I got was "fine".
    }
    {
        - asked:
            Ngozi: Nor me. I've been in twice, and I've had "fine" both times. # mood: tired
        - else:
            Leo: What did the interpreter say? # mood: neutral
            You: There's never been one.
            Leo: Then there must be one first. # mood: sad
            ~ asked = true
    }
* (ask_nasima) [Say that Nasima would be the best one to ask # task: family-as-interpreter # skill: link # poor # why: Nasima knows about Nasima's mornings. He had asked about Mrs Begum, and for nine years it is Nasima who has been asked.]
    Leo: The daughter-in-law, yes. But it was the lady that I meant. # mood: neutral
* (hands) {chapel_row.ask_rumi} [Mention the hands, and say who told you # task: pass-on # skill: link # ok # why: It might matter, so it had to be passed on, and you said whose word it was. You had it from a child, and you ought not to have asked her.]
    You: The little girl says it's "funny hands". I shouldn't have asked her. Nobody else would say.
    Ngozi: Funny how? No, you don't know. I want that from her grandmother, with an interpreter. # mood: worried
    ~ asked = true
- -> agreed

=== agreed ===
{
    - asked:
        Leo: So. An interpreter first. Nothing changes until she has been heard. Ngozi, you will find something for a house with one pair of hands? # place: meeting # mood: neutral
        Ngozi: Once I've heard her. Who's booking it? # mood: neutral
        {lang: You: It's booked. Tuesday, Sylheti. # loop: interpreter = An interpreter for Mrs Begum, Ngozi, routine on Tuesday at half past two}
        {not lang: You: I will. # loop: interpreter = An interpreter for Mrs Begum, Ngozi, routine on Tuesday at half past two}
    - else:
        Leo: Then I shall not write four. Something for one pair of hands. Ngozi? # place: meeting # mood: neutral
        Ngozi: I'll go on Tuesday and see what we can do. # mood: neutral
        {lang: Nobody has said the word interpreter. You have one on Tuesday, and you say so, on the way out, to Ngozi's back. # loop: interpreter = An interpreter for Mrs Begum, Ngozi, routine on Tuesday at half past two}
        {not lang: Nobody has said the word interpreter.}
}
Carol stands the hen in the cupboard, facing the wall.
-> ring_house

=== stairs ===
By eleven they have all gone down but Carol, who is doing the cups. # mood: neutral
Through the landing window you can see Ngozi scraping her windscreen. She has a long way to do it.
In the meeting's notes it says "14: four daily, letter to surgery, encourage". # plan: imposed
* (huddle) [Bring it to the huddle with Ngozi on Monday # task: pass-on # skill: link # poor # why: It will still be true on Monday, and she will listen. By then the surgery will have had the letter.]
    You put it in your diary, and draw a box round it. # loop: huddle = Tell Ngozi at Monday's huddle why the mornings are missed, you, routine on Monday
    -> pens
* (encourage) [Ring Nasima, and tell her she'll soon get used to four # task: predict-outcome # skill: link # wrong # why: You knew that she would not, and why. She heard it from somebody who had stood on her step.]
    You catch her in her break, with a machine going. # place: phone
    You: Nothing's changed yet. They're writing about four a day. You'd be surprised what people get used to.
    Nasima: Four? # mood: tired
    You: You've done nine years of two.
    Nasima: I have, haven't I? # mood: happy
    ~ trust += 5
    -> pens
* (write_leo) [Write to the consultant, setting out fully and politely what he was not told # task: record # skill: link # poor # why: It is a good letter. It goes to a secretary, behind his own, which says four.]
    It takes you your lunch. You put "with respect" in, and take it out.
    -> pens
* (run_down) [Ring Ngozi before she drives off # call: dsn, today # needs: mornings, one-carer, no-interpreter # repairs: say_nothing # skill: link # best # why: Late, and still the same morning. She can stop a letter before it becomes a prescription; on Monday she would have to undo one.]
    You see her put down the scraper and look for her pocket. # place: phone
    {
        - handover >= 60:
            Ngozi: Seven until one. And you had that in your bag? # mood: surprised
            {thirty:
                You: I got the wrong thing out first.
                Ngozi: You did. It's done, he's a grown man. # mood: tired
            - else:
                You: I didn't like to. He's the consultant.
                Ngozi: He is. And he'd have liked to know. # mood: tired
            }
            She looks up, finds the window, and points at you with the scraper.
            Ngozi: Nothing gets changed until I've been, with an interpreter. I'll ring Leo. {lang:And you've one booked? Well, that's something.|You find out which language.} # loop: interpreter = An interpreter for Mrs Begum, Ngozi, routine on Tuesday at half past two
            {one:
                You: And I told her that she could do it at one o'clock.
                Ngozi: Did you. Give me the number. # mood: tired
                ~ one = false
            }
            ~ heard = true
            ~ asked = true
            -> ring_house
        - else:
            Ngozi: They're struggling. I know they are. We've just put her up to four for it. # mood: tired
            She waves to you, and gets in.
            -> pens
    }

=== ring_house ===
At twenty to one you ring Chapel Row, since you have the afternoon in the car. # place: phone # light: day # sound: phone-ring
Rumi: Hello, Mum's at work, Dadi's asleep, no she isn't. Who is it? # mood: happy
You tell her who it is.
Rumi: You can tell me. I'll tell her. I read all the letters. # mood: happy
* (mum_later) [Ask Rumi only to say that you'll ring back after one # task: close-the-loop # skill: explain # best # repairs: one_fine # why: It cost you a stop in a lay-by. Nasima heard what is settled and what is not, and so nobody had to guess.]
    Rumi: That's not much of a message. # mood: neutral
    At a quarter past, Nasima answers with her mouth full. # closes: ring-nasima
    You: Nothing changes yet. As it's written. Ngozi's coming on Tuesday, half past two, {asked or lang:with an interpreter on the phone|and I'll ask her to bring an interpreter, on the phone}. She'll hear it from your mother-in-law, and then she'll choose.
    {one:
        You: And what I said about one o'clock wasn't mine to say. I'm sorry. Has she had it?
        Nasima: I've got the pen in my hand. # mood: surprised
        You: Put it back. I'll have Ngozi ring you in five minutes. # mood: neutral
        She does, in four.
        ~ one = false
    }
    {not lang:
        You: And which language? It says Bengali.
        Nasima: Sylheti. Bengali's the news. And not from round here. # mood: neutral
        ~ lang = true
    }
    Nasima: Did they say it's my fault? # mood: worried
    You: No. {gill:They asked who gives it, and I said.|Nobody had told them who gives it. They know now.}
    {gill.dawn_maybe: You ask her about Dawn. She thinks. "Is she nosy?" she says. "She can ring." # closes: dawn-asks}
    Nasima: You said you'd ring, and you rang. Hang on, I'm writing it on the wall. # mood: happy # plan: negotiated
    ~ trust += 5
    ~ understanding += 15
* (rumi_tells) [Let Rumi tell her, in words that a child can carry # task: family-as-interpreter # skill: explain # wrong # unsafe # why: She was so pleased to be asked. It was a message about insulin, and by one o'clock it was a nine-year-old's idea of a message about insulin.]
    You: Tell your mum a nurse is coming on Tuesday, about the needles. About which ones she needs.
    Rumi: Nurse, Tuesday, doesn't need them. Got it. # mood: happy
    You: Which.
    She has gone to find a pencil. # plan: none
    ~ child = true
    ~ trust += 10
* (good_news) [Wait for Nasima, and let her know it'll be once a day now # task: change-dose # skill: explain # wrong # unsafe # why: You were so glad to have something to give her. Nobody had prescribed it. She stopped what she was doing and began on what you had said.]
    At a quarter past, Nasima answers with her mouth full. # closes: ring-nasima
    You: They listened. It's going to be something for when you're in. Once a day, most likely.
    Nasima: Once? Of an evening? Oh, you star. # mood: happy # plan: none
    She says it to the room. You hear Fatima laugh, and somebody clap.
    ~ told = true
    ~ trust += 20
* (ngozi_will) [Ring off, and let Ngozi do the telling on Tuesday # task: plan-next-contact # skill: explain # ok # why: The decision is hers to tell, and she will. Until then they are on their own with a question, and somebody had better not have said that she would ring.]
    You: I'll see them on Tuesday, tell your mum. With Ngozi.
    Rumi: Tuesday, Ngozi. Spell it. # mood: neutral # plan: imposed
* (ring_check) [Ring Ngozi to ask what you should tell them # call: dsn, today # skill: explain # poor # why: She told you an hour ago: nothing changes until she has been. That much is yours to carry.]
    Ngozi: That I'm coming on Tuesday, and nothing's changed. What else is there? # mood: neutral
    By then it is after two. You say it to Nasima's voicemail. It does not say whether it is full. # plan: imposed
- -> later

=== later ===
~ trust = MAX(0, MIN(100, trust))
{
    - one or told or child:
        -> your_word
    - spilt:
        -> the_letter
    - asked and lang:
        -> one_pair
    - else:
        -> lost_tuesday
}

=== one_pair ===
Seven weeks on. # later: 7 weeks # place: room # weather: rain # light: day
That first Tuesday, Ngozi had put the telephone on the arm of the chair, and Fatima looked at it as if it might be warm.
Shelina: "She gave it to me at half past five, before her work. Then my hands shook and I was wet through, and I could not get up to the sugar. So I said, leave it." # mood: neutral # closes: interpreter
Shelina: "I did not tell her why. She would have given up the work." # mood: sad
Nasima sat down on the floor. # mood: surprised
{chapel_row.ask_rumi: "I said hands," said Rumi, from the stairs.|Nobody had known that. It was not in the book, nor in anything that you told the meeting.}
{herself.needle: Ngozi put the leaflet about needles back into her bag.}
{herself.hands: Ngozi had "hands?" at the top of her page, with a ring round it.}
Ngozi settled it there and then, and rang Leo from the steps. # mood: neutral
Now there is one pen, at seven in the evening, with Nasima's tea going cold beside it. # mood: happy
Shelina: "She asks, is the one with the wet shoes coming today?" # mood: happy # plan: negotiated
{one_oclock.not_mine and not ring_house.mum_later: On the wall by the telephone it says "quarter past, Thurs". It has been crossed out, quite neatly.}
They are wet again today. Fatima points you to the radiator.
At Thursday's meeting, number nine was somebody else. "Poor compliance," read Leo, and stopped. # place: meeting
Leo: Forgive me. Has anybody seen a day there? # mood: neutral # teach: An interpreter should be a professional, free and in confidence. Family may be there to support; never a child. Ask which language, and whether somebody local would do. # source: S9
{thirty.mini:
    Ngozi: "A plan that fits when somebody's home." I've got that on my wall. # mood: happy # teach: Hierarchy is a known barrier to handing over. Offer what the others have not got, before it is settled: the worry, what lies behind it, what you make of it, one request. # source: M4c, P1
- else:
    Ngozi: He asks that every time now. {hen.add_day:You started it.|You might get in first, one day.} # mood: happy # teach: Hierarchy is a known barrier to handing over. Offer what the others have not got, before it is settled: the worry, what lies behind it, what you make of it, one request. # source: M4c, P1
}
# outcome: one-pair-of-hands = An interpreter first, and then one injection, at an hour when somebody was home. The shaking hands came out in her own language.
-> END

=== lost_tuesday ===
Seven weeks on. # later: 7 weeks # place: room # weather: rain # light: day # sound: rain
{
    - asked:
        That first Tuesday, the interpreter was prompt, courteous, and from Dhaka. The record said Bengali. # closes: interpreter
        Fatima listened to her with great respect, and said that she was fine.
    - lang:
        That first Tuesday there was a voice from far away, in Sylheti, and ten minutes for it. # closes: interpreter
        {chapel_row.offer:Ngozi had not heard you, on the way out.|You had only thought to ask Ngozi for one that morning.} Fatima had got as far as her wedding.
    - else:
        That first Tuesday Ngozi went, and Nasima said it all for both of them. She got through it in four minutes.
        Fatima, they both said, was fine.
}
{one_oclock.not_mine and not ring_house.mum_later: On the wall by the telephone it said "quarter past, Thurs". It had been crossed out quite neatly.}
{gill.dawn_maybe and not ring_house.mum_later: Dawn is still sat by it. You were going to ask first.}
{herself.she_fine: It was in the meeting's notes as well: "patient reports well".}
{herself.needle: Ngozi had brought a leaflet about needles. Nobody in that house has ever minded a needle.}
So Ngozi did what she could: one pen for two, in the evening. It took until this week to get the right voice down the line.
Shelina: "In the mornings my hands shook, and I was wet through. I thought it was the medicine, so I made her leave it. Yes, always. Nobody asked me." # mood: neutral
{chapel_row.ask_rumi: Nasima: Rumi said. She said hands, and I sent her upstairs. # mood: sad|Nasima: She told me she was fine. # mood: sad}
Ngozi: She told you that so you'd go to work. # mood: sad # teach: An interpreter should be a professional, free and in confidence. Family may be there to support; never a child. Ask which language, and whether somebody local would do. # source: S9
Ngozi: We could have had that seven weeks ago. {asked:We said interpreter. Nobody said which.|Nobody said the one word. Me neither.} # mood: tired # teach: A worry and its reasons are half of a handover. The other half is one request, with a time in it. # source: M4, M4c
# outcome: lost-tuesday = The plan was stopped in time. What she had to say took another seven weeks, for want of the right voice.
-> END

=== pens ===
{one:
    -> your_word
}
Seven weeks on. # later: 7 weeks # place: room # weather: rain # light: day # sound: rain
In the door of the fridge, between the ketchup and the eye drops, there are four boxes of pens. The seals are on. # mood: neutral
{stairs.huddle: You had told Ngozi at the huddle. By then it was a prescription, and she has been trying since to find a day when she, and an interpreter, and Nasima could all be there. # closes: huddle}
{one_oclock.not_mine and not stairs.encourage: On the wall by the telephone it says "quarter past, Thurs". Nobody has crossed it out.}
Nasima: There's a picture on the side for how. There isn't one for when. # mood: tired
Nasima: I thought, if I do it wrong four times a day, that's worse. So I do the evening, same as before.
Fatima says something, and shuts the fridge with her foot.
Fatima: Good. Fine. # mood: neutral
Number six on today's list. Somebody has mended the hen. # place: meeting
Leo: "Four daily, none used. Poor compliance." What more can one offer them? # mood: sad # teach: Hierarchy is a known barrier to handing over. Offer what the others have not got, before it is settled: the worry, what lies behind it, what you make of it, one request. # source: M4c, P1
{thirty.unfair: He took that word away once. You watched him do it.}
He means it. He looks tired, and a foot and a half high. He looks round the table, and so does Ngozi. # teach: Words free of blame do more than sound kind. "Is not able to yet" makes people ask what is in the way. # source: M1
# outcome: four-pens = Four injections were ordered for a house with one pair of hands. None was given, and the old word was written again.
-> END

=== your_word ===
{
    - child:
        Ngozi rings you from Chapel Row, on the Tuesday. You can hear that she is out on the steps. # later: 5 days # place: phone # weather: fog # light: day
        Ngozi: There's a note on the fridge. "Nurse Tuesday. Dadi doesn't need them." With a sun on it. # mood: worried
        Ngozi: So she's had none since Thursday. Not the evenings either. She's at twenty-two, and drinking out of the jug. Simran's on her way. # mood: tired
        {asked or lang: There is an interpreter on the telephone, indoors. She has been asked to hold. # closes: interpreter}
    - told:
        Ngozi rings you on the Friday, before eight. # later: 1 day # place: phone # weather: fog # light: morning
        Ngozi: Nasima put the two together. The morning one and the evening one, at six o'clock, so that she'd not go short. # mood: worried
        Ngozi: Two in the morning, wet through, and talking rubbish. Two point nine. Rumi knew where the juice was. # mood: tired
        Ngozi: She's all right. "Once a day now," they tell me. I've not chosen anything. I haven't met her.
    - else:
        Ngozi rings you on the Saturday. She has it from the out-of-hours doctor. # later: 3 days # place: phone # weather: fog # light: day
        Nasima had done it at one, as you said, and then again at six, because that was on the label.
        Ngozi: She went quiet over the rice. Wet through. Two point nine. Rumi knew where the juice was. # mood: worried
        Ngozi: She's all right. It was two doses in five hours. Who told her one o'clock? # mood: tired
        You tell her who.
}
{spilt: Leo's letter has gone to the house as well, with the separation in it. It is behind the clock, until Rumi has time.}
Nasima has asked if it could be somebody else who comes.
Nasima: I only did what you'd said. I was that pleased. # mood: sad # teach: When insulin is given is part of the dose. The answer that is kind at the door is an edge, a name and a time. # source: house
{child:
    Ngozi: You wanted it to get there. I know. She's nine. # mood: tired # teach: An interpreter should be a professional, free and in confidence. Family may be there to support; never a child. # source: S9
- else:
    Ngozi: You wanted to give her something. I know. It was insulin, though. # mood: tired # teach: A low that needs somebody else's help goes to the diabetes nurse the same day. # source: C9, house
}
# outcome: your-word = They went by what you had said. It was kindly meant, and it was a dose.
-> END

=== the_letter ===
Three weeks on there was a letter. Patients get a copy. # later: 3 weeks # place: room # weather: rain # light: day # sound: rain
It was a careful letter. It said that Mrs Begum was well supported in difficult circumstances, "following the marital separation in August".
Rumi does the letters. She did this one after tea, on Friday, standing on the stool. # mood: neutral
She had to ask what separation was.
{asked and lang: By then there had been the Tuesday, with the voice on the arm of the chair. Fatima had talked for an hour, about her hands in the mornings. # closes: interpreter}
{asked and not lang: By then there had been the Tuesday, and a courteous voice in the wrong language. # closes: interpreter}
{lang and not asked: By then there had been the Tuesday, with a voice on the arm of the chair, and ten minutes for it. # closes: interpreter}
There is one pen now, at seven in the evening. Nasima gives it, and washes her hands, and goes upstairs. # mood: sad
{step.not_heard: Nasima: "Heard what?" you said. I thought about that all the way to work. # mood: angry}
{step.yours: Nasima: You'd try to tell me first, you said. # mood: angry}
Fatima: Nasima. # mood: sad
She has said it to the ceiling. She says it again, and something after it, and there is nobody there to tell you what.
Leo: I wrote it to be kind to her. One ought to be able to. # place: meeting # mood: sad # teach: Share what is needed for the care, with those who need it, and ask first. What is said in a meeting is written down, and a copy goes home. # source: S4, house
Ngozi: What did we need it for? # mood: tired # teach: An interpreter should be a professional, free and in confidence. Family may be there to support; never a child. # source: S9
# outcome: in-the-letter = The plan was right, and it came with a secret in it. A nine-year-old read it out.
-> END
