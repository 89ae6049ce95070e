# title: What do you think?
# summary: The nurse put Derek's insulin up on Tuesday. He wants you to say if she was right.
# patient: Derek
# place: road
# finding: F3, F1
# skill: explain
# delegated: titration-plan-walkthrough
# minutes: 10
# content-note: A low blood sugar in the night is described.
# rests: P1, M5, C1, K2
# version: 1.0.0
# author: Local Terrain

// For writers. Nobody is ill here, and nothing is urgent: that is the trap at both ends. Derek tells the truth to
// anyone who asks him a straight question, and volunteers nothing. A complete call holds not-started, worried-lows,
// mornings and lives-alone; the dyke, the dog and the article are true and belong to the visit, not to the call.

VAR trust = 55
VAR understanding = 25
VAR handover = 70
VAR knows = false
VAR heard_fear = false
VAR called = false
VAR thin = false
VAR walked = false
VAR invented = false
VAR second_opinion = false
VAR false_dose = false
VAR own_number = false

-> drove

=== drove ===
Drove End is one track wide, and dead straight. The dyke keeps you company the whole way. # place: road # weather: wind # light: morning # sound: wind
On Tuesday the diabetes nurse, Ngozi, put up Derek Pocock's night-time insulin. Today is Thursday.
She has asked you to see how he is getting on, and to go through her written plan with him. She has delegated that to you, in writing.
Derek is out on the back step, reading the gauge board across the water. # place: bungalow
Derek: Nought point six two. It was point five eight at six o'clock. # mood: neutral
You: Is that high?
Derek: High doesn't come into it. I like to know why it's moved.
He writes it on the calendar before he lets you in. # note: B dyke-high = The dyke is up four centimetres since six this morning
Bess is asleep on the meter bag. # sound: clock
Derek: She's guarding it. She couldn't tell you who from.
You: And how are you?
Derek: Nothing to report. Sit down.
He pours two teas. Yours has the saucer.
Derek: They've put me up four units. Eighteen to twenty-two. She rang Tuesday, ten past two. # mood: worried
Derek: Now, you know me. Is she right?
* (back_nurse) [Tell him she is the expert, and to take it # task: support-decision # poor # why: True, and it shuts the door. He asked because something is bothering him, and now you will not hear what.]
    You: She's the expert, Derek. I'd take it.
    Derek: Right you are. # mood: neutral
    He moves the sugar bowl an inch to the left.
    Derek: We had an expert at the drainage board. Very nice man. Flooded Tanner's.
    ~ trust -= 5
* (ask_first) [Ask him what she said when she rang him # task: explore-understanding # best # why: Start from what he was told. You cannot explain a decision until you know which part of it reached him.]
    You: What did she say to you about it?
    Derek: There was a tractor going by. I got the number. I wrote the number down. # mood: neutral
    You: And the reason?
    Derek: Tractor.
    ~ trust += 10
* (id_wait) [Tell him you might have given it a week yourself # task: choose-treatment # wrong # unsafe # why: It feels loyal. It is a second opinion on a dose, from someone who may not give one, and he will act on it.]
    You: Between us? I might have given it another week.
    Derek: That's what I thought. # mood: happy
    He sits back. You have made his morning, and it took one breath.
    ~ second_opinion = true
    ~ trust += 10
* (hand_back) [Tell him the verdict is hers, and not yours # task: support-decision # ok # why: Honest, and the line is in the right place. He still does not know why the number moved.]
    You: That's hers to judge. I'm not dodging. I'm not trained to.
    Derek: That's straight, anyway. # mood: neutral
    Derek: It's not an answer, mind.
    ~ trust += 5
- -> reason

=== reason ===
{drove.id_wait:
    Derek: So you'd have left it. Then what's she playing at? # mood: worried
- else:
    Derek: What's it for, then? There was nothing wrong with eighteen that I could see. # mood: neutral
}
The folder is by your feet, with Ngozi's note from Tuesday in it.
* (guess_reason) [Tell him it will be down to his last blood test # task: invent-reason # wrong # unsafe # why: You made it up. It sounds like knowledge, so he will carry it to everyone he talks to.]
    You: It'll be down to your last blood test, I should think.
    Derek: What was wrong with it? # mood: worried
    You have not seen a blood test. You are not sure there was one.
    You: Just up a bit.
    He writes "blood test" on the back of an envelope, and underlines it.
    ~ invented = true
* (judge_mornings) [Tell him that over ten of a morning is too high # task: interpret-result # poor # why: Targets are personal and a clinician sets them. That figure was yours, and he could tell.]
    You: Well, over ten of a morning is too high.
    Derek: Is that her figure or yours?
    The wind fills in for you.
    Derek: I only ask because they're generally different.
    ~ trust -= 5
* (wait_review) [Say she can go over the reason at his review # task: pass-on # ok # why: You have not guessed, and the right person will tell him. But it was written down, a foot from your hand.]
    You: She'll go through the why of it at your review. Friday week.
    Derek: So that's eight nights on a number.
    Derek: I'm not complaining. I'm counting.
* (read_note) {not drove.id_wait} [Find her note in the folder and read it to him # task: explain-recorded-reason # best # why: The recorded reason, in the words of the person who decided. Nothing added, nothing taken off.]
    -> read_reason ->
* (read_after) {drove.id_wait} [Take back what you said, and read him her note # task: explain-recorded-reason # best # repairs: id_wait # why: Your opinion comes off the table and her reason goes on it. That is the repair and the job, both.]
    You: I spoke out of turn. It isn't mine to say. This is what she wrote.
    ~ second_opinion = false
    -> read_reason ->
* (ring_reason) [Ring Ngozi and ask her why she put it up # call: dsn, today # skill: escalate # poor # why: The reason is written down and in the house. Ring when there is something only she can do.]
    There is one bar of signal at the gate. # place: phone
    Ngozi: It's on the page. Tuesday's. Is he well? # mood: neutral
    You: He's fine. He's reading the dyke.
    Ngozi: Then read him the page. I wrote it to be read out.
    You go in and read it to him. "To bring the mornings down." # place: bungalow
    ~ understanding += 15
- -> julie

=== read_reason ===
You: "Mornings twelve to fourteen for two weeks. No lows. Night-time insulin up four units, eighteen to twenty-two, to bring the mornings down."
Derek: Read me the last bit again. # mood: neutral
You: "To bring the mornings down."
Derek: So you do it at night, and it shows in the morning.
You: That's what it's meant to do. It's the slow one.
Derek: Upstream. You do it upstream. That I can follow. # mood: happy
~ understanding += 25
~ trust += 5
->->

=== julie ===
Derek tops up a tea that does not need it.
Derek: Julie's read a thing. She says insulin of a night is dangerous for a man my age. # mood: worried
Derek: Four pages. There's adverts in it. # note: B julie-article = His daughter Julie sent him an article that says night insulin is dangerous at his age
* (ask_worry) [Ask what it is that bothers him, never mind Julie # task: explore-understanding # skill: relate # best # why: Julie's four pages are a way of telling you something. Ask for the thing itself.]
    You: Never mind Julie a minute. What bothers you about it?
    He takes so long that the clock gets a turn. # sound: clock
    Derek: The pumping station went automatic in ninety-eight. Lovely bit of kit. Cuts in on its own, cuts out on its own. # mood: neutral
    Derek: I slept with the window open for a year.
    You: What for?
    Derek: To hear if it stopped.
    Derek: I go low in the night, there's nobody here to hear it. There's Bess. Look at her. # mood: worried # note: A worried-lows = Afraid of going low in his sleep on the new dose
    Bess has not moved since you came. # note: B lives-alone = Lives alone, and nobody would know if he went low at night
    ~ heard_fear = true
    ~ trust += 10
* (promise_low) [Promise him that four units will not send him low # task: predict-outcome # skill: relate # wrong # unsafe # why: The kindest thing you could say, and nobody can know it. The day it is wrong, he is alone with it.]
    You: Four units won't send you low, Derek. I promise you.
    Derek: You can promise that? # mood: surprised
    You: Course I can.
    Derek: Well. That's more than she would. # mood: happy
    ~ trust += 10
* (see_article) [Ask if you can see what it was that Julie sent # task: notice-and-ask # skill: relate # ok # why: You took it seriously and it showed you the fear. One more question would have shown you the house at night.]
    You: Can I see it?
    He has it under the bread bin. One line is ringed in biro. It is about going low in your sleep. # note: A worried-lows = Afraid of going low in his sleep on the new dose
    You: Is that Julie's ring?
    Derek: That's mine. # mood: neutral
    He puts it back under the bread bin, square to the edge.
    ~ heard_fear = true
    ~ trust += 5
* (warn_web) [Tell him to stick to leaflets and leave the web # task: signpost # skill: relate # poor # why: Sound as advice and no use as an answer. The worry has gone back in the drawer.]
    You: I'd stick to our leaflets. There's all sorts on the internet.
    Derek: There's all sorts in the leaflets. # mood: neutral
    He slides the pages back under the bread bin.
    ~ trust -= 5
* (ring_julie) [Ring Ngozi to say he is worried by an article # call: dsn, today # skill: escalate # poor # why: Too soon. You know he is uneasy. You do not know what about, or what he is doing about it.]
    You walk out to the gate for a signal. # place: phone
    Ngozi: His daughter has read something. All right. What's he afraid of? # mood: neutral
    You: Insulin, I think.
    Ngozi: And what's he doing with the pen? Ask him, and ring me back. I'm here all day.
    You: What is it that bothers you, Derek? # place: bungalow
    Derek: Going low of a night, with her for company. # mood: worried # note: A worried-lows = Afraid of going low in his sleep on the new dose
    He means the dog.
    ~ heard_fear = true
- -> book

=== book ===
You: Can I have a look in your book?
Derek: It's under the dog. # mood: neutral
It takes both of you. Bess limps as far as your coat and lies down on that. # note: A bess-limp = The dog is lame on one front foot
Derek: Thorn. She's at the vet's Saturday.
The book is ruled in pencil, every line. Sugar in the morning, sugar at night, and a column for the dose.
In all those pages there are two empty squares. Dose, Tuesday. Dose, Wednesday.
* (praise_book) [Tell him it is the tidiest book on your whole list # task: affirm # skill: monitor # poor # why: He will keep it tidy for you. A compliment on the neat part steps round the part that is missing.]
    You: That's the tidiest book I see all week.
    Derek: I did forty-one years of it. # mood: happy
    He shuts it, and leaves his hand on the cover.
    ~ trust += 5
* (fill_in) [Pencil in the two twenty-twos so the page is full # task: record # skill: monitor # wrong # unsafe # why: Recording is yours, and only ever of what happened. A made-up dose is what Ngozi will build the next dose on.]
    You: You've missed a couple. Twenty-two and twenty-two. There.
    He watches the pencil. He starts to say something, and drinks some tea instead.
    Derek: It looks better full, does it. # mood: neutral
    ~ false_dose = true
* (ask_blanks) [Ask him about the two squares with nothing in them # task: notice-and-ask # skill: monitor # best # why: A gap from a man who leaves no gaps. You noticed it, and you asked without blame.]
    You: You don't leave squares. There's two here.
    Derek: I don't put down what I haven't done. # mood: neutral
    You: What have you done?
    -> tells_dose ->
* (copy_mornings) [Copy down his morning numbers for Ngozi to look at # task: record # skill: monitor # ok # why: She needs them, and copying is yours to do. You did half the page.]
    You copy them out. 12.4, 13.1, 12.8, 13.6. Nothing low all fortnight. # note: A mornings = Mornings 12 to 14 mmol/L this week, and no lows in his book
    Derek: You make a good clear seven.
    He turns the page before you get to the doses.
* (ring_book) [Ring Ngozi about the gaps in his dose column # call: dsn, today # skill: escalate # poor # why: The one person who knows what goes in the squares is sitting across the table.]
    You take it out to the gate. # place: phone
    Ngozi: Two blanks. What did he say when you asked him? # mood: neutral
    The line hums for a bit.
    Ngozi: Ask him. Then ring me. He'll tell you, he's that sort.
    When you come in he has shut the book. # place: bungalow
- {knows: -> tonight | -> unsure}

=== tells_dose ===
Derek: Eighteen Tuesday. Eighteen last night. I've not started hers. # mood: neutral # note: S not-started = Has not started the new dose; still took 18 units on Tuesday and Wednesday night
{
    - julie.ask_worry:
        Derek: I'll put her number in when I know who's listening for the pump.
    - heard_fear:
        Derek: You saw which line I ringed.
    - else:
        Derek: I'll start when I'm satisfied.
}
His mornings run across the top of the page. 12.4, 13.1, 12.8, 13.6. Nothing low. # note: A mornings = Mornings 12 to 14 mmol/L this week, and no lows in his book
~ knows = true
~ trust += 5
->->

=== tonight ===
He is well. He has walked the bank and done the grate, and there is a loaf in.
Derek: It needn't go any further, you know. I'm all right. # mood: neutral
Derek: But I'll ask you straight. What do I turn the dial to tonight? # mood: worried
* (stay_old) [Tell him to stop on eighteen till she has rung him # task: change-dose # skill: escalate # wrong # unsafe # why: It sounds like caution. It is you, undoing a nurse's dose, and he will write it down.]
    You: Stop on eighteen till she's rung you. Then you can't go wrong.
    Derek: Eighteen. # mood: happy
    He puts it on the calendar, under the level. In ink.
    ~ own_number = true
* (press_new) [Tell him to dial twenty-two tonight, as she asked # task: read-own-plan # skill: escalate # poor # why: It is her number, and you have it right. But he knows the number. Pressed, he will nod, and nodding is not taking.]
    You: Twenty-two. It's what she's asked for.
    Derek: I know what she's asked for. # mood: neutral
    He nods, the way you nod at a weather forecast.
    ~ trust -= 5
* (walk_sheet) [Go down her written plan with him at the table # task: titration-plan-walkthrough # skill: escalate # ok # why: Delegated to you, and useful. On its own it leaves Ngozi thinking he started on Tuesday.]
    You: This is her plan. Twenty-two at bedtime. Test at bedtime, and when you wake.
    Derek: And if it's low?
    You: Under four, any hour. Three or four heaped teaspoons of sugar in water. Test again in ten to fifteen minutes.
    You: Still under four, the same again. Then toast, and ring her that day.
    Derek: That's if I wake. # mood: worried
    It is a fair point, and it is not on the sheet.
    ~ walked = true
    ~ understanding += 20
* (keep_quiet) [Agree to leave it out of your notes just this week # task: promise-secrecy # skill: escalate # wrong # unsafe # why: It buys his good opinion with the one fact Ngozi needs. She will plan on a dose nobody is taking.]
    You: All right. I'll leave it off, this once.
    Derek: You're a good sort. # mood: happy
    Your pen stays in your pocket.
    ~ false_dose = true
    ~ trust += 10
* (ring_today) [Ring Ngozi to hand it over, for an answer today # call: dsn, today # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # best # why: He is well and bedtime is hours off, so it is not an emergency. But tonight's dose is hers to settle, and only if she knows.]
    You: That one's not mine to answer. It matters, so I'm going to ask her.
    You walk out to the gate, where there is one bar of signal. # place: phone # sound: wind
    -> with_ngozi ->
* (ring_soon) [Get Ngozi out of clinic before you leave the house # call: dsn, before-leaving # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # ok # why: He gets his answer, and it costs someone else a bit of theirs. Any time before bedtime would have done.]
    You ask them to fetch her out. It takes nine minutes. The wind has your hood off twice. # place: phone # sound: wind
    Ngozi: I've left somebody with one shoe off. Is he low? # mood: worried
    You: No. He's well.
    Ngozi: Good. Then breathe, and tell me properly. # mood: neutral
    -> with_ngozi ->
* (ring_now) [Ring Ngozi on the urgent line, this minute # call: dsn, now # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # poor # why: Nobody is ill. The urgent line works because it is kept for the day somebody is.]
    -> urgent_line ->
* (ring_gp) [Ask the duty GP what he should take tonight # call: duty-gp, today # skill: escalate # poor # why: A step round the person whose decision it is. The GP can only pass it back, and a passed-on message is not a handover.]
    Dr Gill rings back while you are still at the gate. # place: phone
    Gill: His night insulin is Ngozi's. I'd only be guessing. # mood: neutral
    Gill: I'll send her a message. I can't tell you when she'll open it.
* (ring_999) [Ring 999 because he has missed his new dose # call: 999, now # skill: escalate # wrong # why: He is up, well and washing a cup. Somebody else needed that line.]
    You dial from the gate. # place: phone
    Aisha: Ambulance service. Is the patient breathing? # mood: worried
    You: Yes. He's washing up.
    Aisha: Is anybody hurt, or ill? # mood: neutral
    You: No. It's his insulin. He's on the old dose.
    Aisha: Then you want his nurse. I'm going to clear this line.
    Through the window Derek is holding up the biscuit tin, with a question on his face.
- {called: -> back_inside | -> leaving}

=== urgent_line ===
The urgent line goes over the top of whatever she is doing. # place: phone # sound: wind
Ngozi: What's happened? Is he awake? # mood: worried
You: He's awake. He's cutting a loaf.
There is a short silence, with a clinic in it.
Ngozi: Then it's not this line. Go on. Quick as you can. # mood: tired
-> with_ngozi ->
->->

=== with_ngozi ===
~ called = true
{
    - handover >= 60:
        {
            - false_dose:
                Ngozi: So he's uneasy. But he's started on the twenty-two? # mood: neutral
                You: It's down as twenty-two.
                Ngozi: Good. Then it's the nerves we talk about.
            - knows and heard_fear:
                Ngozi: So he's still on eighteen. He's afraid of going low with nobody there. Mornings no better. Have I got that right? # mood: neutral
                You: That's it.
            - knows:
                Ngozi: So he's still on eighteen, and you don't know what's stopping him. I'll see what he'll tell me. # mood: neutral
            - else:
                Ngozi: So he's uneasy. And what is he dialling? You don't know. Then that's my first question. # mood: neutral
        }
        -> by_four ->
    - else:
        Ngozi: Hang on. Is he ill? # mood: neutral
        You: No. It's the new dose.
        Ngozi: What about it? Is he taking it? What are his mornings? Who's with him at night? # mood: tired
        You answer the ones you can. Behind her, someone calls a name.
        -> tomorrow ->
}
->->

=== by_four ===
Ngozi: I've a gap at half past three. I'll ring him myself, by four. # loop: ring-derek = Ring Derek about tonight's dose, Ngozi, by four today
Ngozi: And no numbers from you in the meantime.
You: No numbers.
->->

=== tomorrow ===
~ thin = true
Ngozi: I've got a full list, and I can't tell how much this matters. I'll try him tomorrow. # loop: try-derek = Ring Derek about his dose, Ngozi, tomorrow
->->

=== back_inside ===
He has washed the cups and turned them over. # place: bungalow # sound: clock
{tonight.ring_now: Derek: You went out of here as if the bank had gone. # mood: surprised}
Derek: Well? # mood: neutral
{
    - thin:
        You: She'll ring you tomorrow.
        Derek: Tomorrow. So tonight's my own look-out.
    - else:
        You: She's ringing you herself. By four.
        Derek: By four. I'll see if she's a four o'clock sort of person.
}
Her plan is still in your bag. You have ten minutes.
* (guess_answer) [Tell him she will most likely settle on twenty # task: change-dose # wrong # unsafe # why: A hint at a dose is a dose. He now has a number from you to hold against hers.]
    You: I should think she'll meet you in the middle. Twenty.
    Derek: Twenty. # mood: happy
    He gets the pen out and turns the dial, just to see it there.
    ~ own_number = true
* (walk_after) [Go down her plan with him, starting at 3 a.m. # task: titration-plan-walkthrough # best # why: It is the job you were trusted with, and you began it where his worry is.]
    You: Let's go down her plan. Start at three in the morning. You wake up sweaty, shaky, all wrong. What's first?
    Derek: Light on.
    You: Then test. Under four, three or four heaped teaspoons of sugar in water. Test again in ten to fifteen minutes.
    You: Still under four, the same again. Then toast, and ring her that day.
    Derek: And if I don't wake? # mood: worried
    You: That's not on her sheet. That's the one to ask her.
    He writes it on an envelope. It is a short question.
    ~ walked = true
    ~ understanding += 20
    ~ trust += 5
* (own_question) [Help him write down what he wants to ask her # task: support-decision # ok # why: It is his call with her, and he will make more of it. The plan you came to go through is still in the bag.]
    You: If she was sat here, what would you ask her?
    He writes on the back of an envelope. He crosses it out, and writes it shorter.
    Derek: "What if I don't wake." # mood: worried
    You: Ask her exactly that.
    ~ trust += 5
* (sit_tight) [Tell him to leave it with her and try not to dwell # task: affirm # poor # why: Kindly meant. It leaves him with nothing in his hands until she rings.]
    You: Leave it with her now. Try not to dwell on it.
    Derek: I don't dwell. I keep a record. # mood: neutral
    ~ trust -= 5
- -> close

=== unsure ===
The book goes back where the dog was.
Derek: That's you done, then. # mood: neutral
{
    - book.fill_in:
        Your two twenty-twos are under the cover with all the rest. They are very neat.
    - else:
        The two empty squares are under the cover with all the rest.
}
Derek: Suppose a man was happy as he was. # mood: worried
* (walk_blind) [Go down her written plan and leave him the copy # task: titration-plan-walkthrough # skill: monitor # ok # why: Delegated, and clearly done. It explains a dose you have not found out if he takes.]
    You: This is her plan. Twenty-two at bedtime. Test at bedtime, and when you wake.
    Derek: I can follow it. # mood: neutral
    You: Under four, three or four heaped teaspoons of sugar in water. Test again in ten to fifteen minutes. Still under, the same again.
    Derek: And ring. It's well set out.
    He has not said that he is doing it.
    ~ walked = true
    ~ understanding += 10
* (tick_taken) {not book.fill_in} [Put him down as started and leave it at that # task: record # skill: monitor # wrong # unsafe # why: Recording is yours, and only of what you know. Nobody told you he had started. The squares told you he might not.]
    You tick "new dose started" on your own sheet. It was the only box left.
    He looks at the tick for a good while, for such a small thing.
    ~ false_dose = true
* (ask_night) {not book.fill_in and not book.praise_book} [Ask him what he took on Tuesday night # task: notice-and-ask # skill: monitor # best # why: One straight question, and there is still time for it.]
    You: What did you take on Tuesday night, Derek?
    Derek: You're the first to ask. # mood: neutral
    -> tells_dose ->
* (ask_under) {book.praise_book} [Open it again and ask what he took on Tuesday # task: notice-and-ask # skill: monitor # best # repairs: praise_book # why: You went back for the gap that your compliment stepped round.]
    You: Can I have that back a second? There's two squares. What did you take on Tuesday night?
    Derek: I wondered if you'd seen that. # mood: neutral
    -> tells_dose ->
* (rub_out) {book.fill_in} [Rub out your figures and ask what he took # task: notice-and-ask # skill: monitor # best # repairs: fill_in # why: You put right your own wrong entry, in front of him, and then asked what should go there.]
    You: I shouldn't have put those in. I don't know that they're true.
    He passes you the rubber. It has been on the table all along.
    You: What did you take?
    ~ false_dose = false
    -> tells_dose ->
* (book_next) [Fix a day next week to come and look at it again # task: plan-next-contact # skill: monitor # poor # why: It is warm, and it is a week. The question is sitting between you now.]
    You: I'll come by next Thursday and have another look.
    Derek: I'll be here. I'm generally here. # mood: neutral
* (ring_unsure) {not book.fill_in} [Ring Ngozi to say he is uneasy about the dose # call: dsn, today # needs: worried-lows, mornings, lives-alone # skill: escalate # ok # why: His unease is worth her ear. She will ask first for the thing you did not.]
    -> holds_the_line ->
* (ring_unsure_own) {book.fill_in} [Ring Ngozi, and own up to the two figures # call: dsn, today # needs: worried-lows, mornings, lives-alone # skill: escalate # ok # repairs: fill_in # why: You told her before she used them. She will ask first for the thing you did not.]
    ~ false_dose = false
    -> holds_the_line ->
- {called: -> back_inside | -> leaving}

=== holds_the_line ===
You walk out to the gate, where there is one bar of signal. # place: phone # sound: wind
{book.fill_in: You: I wrote two doses in his book that he never told me. I'm going to rub them out.}
Ngozi: All right. And what is he really dialling? # mood: neutral
You: I don't know.
Ngozi: Go and ask him. I'll hold.
You put your head round the door, and ask. # place: bungalow
-> tells_dose ->
You go back to the gate, and tell her. # place: phone
~ called = true
Ngozi: Eighteen. So it's not nerves, it's a dose. # mood: neutral
{
    - handover >= 60:
        -> by_four ->
    - else:
        -> tomorrow ->
}
->->

=== leaving ===
Bess gives up your coat one sleeve at a time. # place: bungalow # sound: clock
Derek: You'll be off. # mood: neutral
{
    - tonight.stay_old:
        Over his shoulder is the calendar. The level, and under it your eighteen.
    - knows:
        At bedtime he will turn that dial to something. So far, nobody who can settle it knows that he is asking.
    - else:
        At bedtime he will turn that dial to something. You could not say what.
}
* (ask_him_ring) [Ask him to ring her himself, before his tea # task: make-contact # skill: escalate # ok # why: It is his diabetes and his nurse. But it all hangs on the one man in the fen least likely to pick up a phone.]
    You: Would you ring her yourself? Before tea?
    He looks at the phone on the wall, as if it might be in on it.
    Derek: I'll see.
    Round here, that is a long way short of yes.
* (see_monday) [Offer to drop in on Monday to see how he is # task: plan-next-contact # skill: escalate # poor # why: Kind, and it puts you where his nurse should be. That is four nights on nobody's plan.]
    You: I'll call in on Monday and see how you are. # loop: monday-visit = Call in on Derek, you, Monday
    Derek: Monday. That's four nights.
    You: You'll be all right till then?
    Derek: I expect we'll find out.
* (write_up) [Write it all up for her to read at his review # task: record # skill: escalate # poor # why: A good record and the wrong speed. Nobody has been spoken to, and his dose is for tonight.]
    You: I'll write it up. She'll have it all in front of her at your review.
    Derek: Friday week.
    He marks it on the calendar, under the level.
* (take_back) {tonight.stay_old} [Take back what you told him about eighteen # task: support-decision # skill: escalate # ok # repairs: stay_old # why: You owned it, to his face. Ngozi still does not know that there was anything to own.]
    You: What I said about eighteen. That wasn't mine to say. I'm sorry.
    Derek: So it's not eighteen.
    You: I don't get to pick. It's between you and her.
    He crosses it out, with a ruler.
    ~ own_number = false
* (unpromise) {tonight.keep_quiet} [Tell him it has to go down in your notes after all # task: record # skill: escalate # ok # repairs: keep_quiet # why: You broke a promise you could not keep, to his face. A note is still not a nurse who has been told.]
    You: I said I'd leave it off. I can't do that. I shouldn't have said I would.
    Derek: No. I did wonder.
    You write it down in front of him, in his words.
    ~ false_dose = false
    ~ trust -= 5
* (ring_leaving) {not tonight.stay_old and not tonight.keep_quiet} [Ring Ngozi to hand it over, for an answer today # call: dsn, today # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # best # why: Late in the visit and soon enough. Tonight's dose is hers to settle, and now she can.]
    You: I'm going to tell her today. One of us will ring you.
    You stop at the gate, where there is one bar of signal. # place: phone # sound: wind
    -> with_ngozi ->
* (ring_leaving_soon) {not tonight.stay_old and not tonight.keep_quiet} [Get Ngozi out of clinic before you leave the house # call: dsn, before-leaving # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # ok # why: It gets him his answer. Any time before bedtime would have done.]
    You ask them to fetch her out. It takes nine minutes. # place: phone # sound: wind
    Ngozi: I've left somebody with one shoe off. Is he low? # mood: worried
    You: No. He's well.
    Ngozi: Good. Then tell me properly. # mood: neutral
    -> with_ngozi ->
* (ring_leaving_now) {not tonight.stay_old and not tonight.keep_quiet} [Ring Ngozi's urgent line before you do anything # call: dsn, now # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # poor # why: Nobody is ill. The urgent line works because it is kept for the day somebody is.]
    -> urgent_line ->
* (ring_own_up) {tonight.stay_old} [Ring Ngozi before you go, and own up to eighteen # call: dsn, before-leaving # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # best # repairs: stay_old # why: Your own slip goes up before you leave the house, while it is still only ink.]
    -> own_up ->
* (ring_own_late) {tonight.stay_old} [Ring Ngozi some time today, and own up to eighteen # call: dsn, today # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # ok # repairs: stay_old # why: Told, and told before bedtime. Your own slip is worth telling before you leave the house.]
    -> own_up ->
* (ring_clean) {tonight.keep_quiet} [Tell him you cannot keep it, and ring before you go # call: dsn, before-leaving # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # best # repairs: keep_quiet # why: He heard it from you first, and she heard it before it could do harm.]
    -> come_clean ->
* (ring_clean_late) {tonight.keep_quiet} [Tell him you cannot keep it, and ring her today # call: dsn, today # needs: not-started, worried-lows, mornings, lives-alone # skill: escalate # ok # repairs: keep_quiet # why: He heard it from you first, and she knows before bedtime. Your own slip is worth telling before you leave the house.]
    -> come_clean ->
- -> close

=== own_up ===
You: What I said about eighteen. That wasn't mine to say. I'm going to ring her and tell her I said it.
Derek reaches for the ruler, and crosses it out. # mood: neutral
You stop at the gate, where there is one bar of signal. # place: phone # sound: wind
You: And I told him to stop on eighteen. I shouldn't have.
Ngozi: No. But I'd sooner have it from you than from him. # mood: neutral
~ own_number = false
-> with_ngozi ->
->->

=== come_clean ===
You: I said I'd leave it off. I can't. I'm going to ring her, and I wanted you to know first.
Derek: No. I did wonder. # mood: neutral
You stop at the gate, where there is one bar of signal. # place: phone # sound: wind
~ false_dose = false
~ trust -= 5
-> with_ngozi ->
->->

=== close ===
At the door the wind comes in ahead of you. # place: bungalow # sound: wind
{
    - leaving and called and thin:
        You: Ngozi's going to ring you tomorrow.
    - leaving and called:
        You: Ngozi's ringing you herself. By four.
}
Derek: Julie rings of a Thursday. She'll want to know what you said. # mood: neutral
* (leave_leaflet) [Leave him the leaflet on lows to read out to her # task: signpost # ok # why: Julie will get good facts. You will not find out which of them Derek has.]
    He holds it at arm's length, then nearer.
    Derek: She'll say she's read it.
    ~ understanding += 5
* (teach_back) {not invented and not julie.promise_low} [Ask him how he is going to put it to her # task: teach-back # best # why: In his own words, to somebody who will argue. You will hear what got across, and it is your explaining that is on trial.]
    You: So I know I've made sense. How will you put it to her?
    -> his_words ->
* (undo_guess) {invented} [Own that the blood test was only your guess # task: explain-recorded-reason # best # repairs: guess_reason # why: You took back a reason you made up and gave him the one that is written down, before it reached Julie.]
    You: Before you tell her. I said blood test. I made that up. I'm sorry.
    Derek: There's no blood test. # mood: surprised
    You: This is what she wrote. "To bring the mornings down."
    He finds the envelope, and crosses it out. # mood: neutral
    ~ invented = false
    ~ understanding += 20
    -> his_words ->
* (undo_promise) {julie.promise_low and not invented} [Take back the promise that he will not go low # task: teach-back # best # repairs: promise_low # why: Nobody could keep that promise. Now he has a plan for the night, and you have heard the worry that was under it.]
    You: Before you tell her. I promised you wouldn't go low. I can't know that.
    Derek: No. I thought it was handsome of you. # mood: neutral
    You: It's the nights, isn't it?
    Derek: There's only Bess to hear. # mood: worried
    You: Then ask Ngozi that. And if you wake up shaky, what's first?
    {
        - walked:
            Derek: Sugar in water. Test again. Ring her. It's on the sheet. # mood: neutral
        - else:
            Derek: Ring Julie? # mood: neutral
            You find the line on Ngozi's plan. Under four, three or four heaped teaspoons of sugar in water. Test again in ten to fifteen minutes.
            You: Still under four, the same again. Then ring her that day.
            Derek: Sugar. Test. Nurse. In that order.
    }
    ~ heard_fear = true
    ~ understanding += 15
* (all_clear) [Ask if everything is clear before you go # task: teach-back # poor # why: He will say yes to be polite. You have not heard what he took in, or what he will tell Julie.]
    You: Is that all clear, then?
    Derek: As the dyke. # mood: neutral
    You both look at the dyke.
* (no_fuss) [Tell him to say there is nothing to fear # task: predict-outcome # wrong # why: A comfort that is not yours to give, sent on to a daughter who will lean on it.]
    You: You can tell her there's nothing to be frightened of.
    Derek: I'll say you said so. # mood: neutral
    ~ trust += 5
- -> later

=== his_words ===
{
    - understanding >= 45:
        Derek: I'll say they've put it up at night to bring the mornings down. Upstream. # mood: neutral
        {walked: Derek: And under four it's sugar, test again, and ring the nurse. Not ring Julie. She's forty minutes off.}
    - else:
        Derek: I'll say it's gone up. # mood: neutral
        You: And why?
        Derek: You tell me.
        You find Ngozi's line and read it again, slower. "To bring the mornings down."
        Derek: To bring the mornings down. That'll fit in a phone call.
        ~ understanding += 15
}
~ trust += 5
->->

=== later ===
Six weeks on, the wind has gone and the dyke is down. # later: 6 weeks # place: bungalow # weather: clear # light: day # sound: birds # teach: In the study this game draws on, going over the reasons for a change a nurse or doctor had made was part of the technicians' work. # source: P1
{
    - called and not thin:
        Ngozi rang him that Thursday at ten to four. It is in his book, with the time. # closes: ring-derek
    - called:
        Ngozi got him on the Friday, at the third try. He had been on the bank. # closes: try-derek
}
{leaving.see_monday: You did call in on the Monday. He gave you tea, and told you about the vet. # closes: monday-visit}
Bess is on four legs again, and on the meter bag. # teach: In the national levels for glucose testing, an unregistered worker tests, records and reports. Interpreting the result is one level up, with a registered nurse. # source: K2
{
    - own_number: -> two_numbers
    - false_dose: -> false_book
    - called and not thin and knows and heard_fear and not invented and not second_opinion: -> rings_himself
    - not called and (not knows or not heard_fear or tonight.press_new): -> false_book
    - else: -> late_start
}

=== rings_himself ===
Derek: I had a three point eight. Tuesday last, ten past five in the morning. # mood: neutral
You: What did you do?
Derek: Light on. Sugar. Twelve minutes by the clock, and it was five point one. Then toast, as I was up.
Derek: Half past eight I rang the nurse. Her. Not you. No offence.
You: None taken.
Derek: She's brought me down two. Told me why, and all. {drove.ask_first: No tractor.} # mood: happy
You: And if you didn't wake? Did you ever ask her?
Derek: She didn't say it couldn't happen. I liked that. Julie rings at half past six now. Talks about nothing. {julie.ask_worry: It's a pump check.} # mood: neutral
{tonight.stay_old: The old calendar page is still on its nail. Eighteen, and a ruled line through it.}
The morning column is sevens and eights. There is not one empty square. # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
# outcome: rings_himself = Derek asked Ngozi his own question that Thursday, and started the dose. When a night did come in low he treated it, and rang her himself.
-> END

=== late_start ===
{
    - thin:
        She had two minutes for him. He said "right you are", and went on dialling eighteen.
    - called:
        He had told Ngozi "right you are" on the phone, and gone on dialling eighteen.
    - leaving.ask_him_ring:
        He had not rung. The phone stayed on the wall, and the dial stayed on eighteen.
    - else:
        Nobody had rung, so the dial stayed on eighteen.
}
At the review Ngozi saw the gaps, put down her pen and asked him why.
Derek: Took four minutes. I said about the nights, she said about the plan. I'm on it now. # mood: neutral
{invented: Derek: She'd never heard of any blood test. # mood: worried}
{second_opinion: Derek: You'd said you'd have given it a week. I gave it a bit over.}
Ngozi: We got there. It could have been the Thursday. # place: phone # mood: tired
You: What did I leave out?
{
    - not called:
        Ngozi: Me. # mood: neutral
    - thin and knows:
        Ngozi: The headline. "He hasn't started." Say that first, and I drop things. # mood: neutral
    - second_opinion:
        Ngozi: It's what you put in. He had my number, and he had your opinion of it. # mood: neutral
    - invented:
        Ngozi: It's what you put in. He spent my whole call on a blood test I never asked for. # mood: neutral
    - heard_fear:
        Ngozi: That he hadn't started. I had to dig for it, and then my gap was gone. # mood: neutral
    - else:
        Ngozi: What he's afraid of. I asked how he was, and he said nothing to report. # mood: neutral
}
His mornings have started to come down. The first ten on the page are all thirteens. # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
# outcome: late_start = Derek started the new dose ten days late, when Ngozi asked what nobody had told her. No harm done that anyone could point to.
-> END

=== false_book ===
There is not one empty square in Derek's book. Twenty-two, all the way down.
Derek: I was dialling twenty. # mood: sad
You: The book says twenty-two.
{
    - book.fill_in and false_dose:
        Derek: You'd started it off with twenty-two. I kept it so it matched.
    - tonight.keep_quiet and false_dose:
        Derek: We'd said it was off the record. So I kept it off.
    - unsure.tick_taken:
        Derek: You'd got me ticked. I thought, that's what they want, then.
    - else:
        Derek: Everybody seemed to want twenty-two in there. So I gave them it.
}
Ngozi: Twenty-two in his book, and still thirteen of a morning. So I went up again. Twenty-six. # place: phone # mood: tired
Ngozi: Then Julie came for the weekend, and stood by him while he dialled. All twenty-six.
Julie: Bess woke me. She never wakes. He was wringing wet, and talking about sluices. # mood: sad
Julie: Two point nine. He could swallow, so I got sugar in him. If I'd gone home Saturday, I don't know.
{called: Ngozi: I did ring him. You'd given me the dose as taken, so I never asked. # mood: sad}
Derek has ruled a line down the page in red. # place: bungalow # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
Derek: First wrong figure I ever wrote down. # mood: sad
# outcome: false_book = Derek took half the rise and wrote down all of it. Ngozi put the dose up on a number that was not true, and he went low in the night.
-> END

=== two_numbers ===
{
    - back_inside.guess_answer:
        Derek: She said twenty-two. You'd said twenty. # mood: neutral
        Derek: So I've been taking twenty-one. It's the mean.
        You look at the column. Twenty-one, every night, in ink.
        Ngozi: I asked him where twenty-one came from. He showed me the working. # place: phone # mood: tired
    - else:
        Derek: Eighteen, like you said. Till she rang. # mood: neutral
        You: And when did she ring?
        Derek: She didn't. I don't think she knew she was meant to.
        Ngozi: He tells me it was you who said eighteen. He's not cross. He says he had it from a good source. # place: phone # mood: angry
}
You: I was trying to help him through the night.
Ngozi: I know you were. I had him down for one dose, and you'd given him another. I was reading his mornings with the wrong key. # mood: tired
Ngozi: I'm going to keep the plan visits to myself for a bit. Till you and I have sat down.
On the calendar he still writes the level, and under it the dose. In between he has left room for a third opinion. # place: bungalow # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
# outcome: two_numbers = Derek had a number from the nurse and a number from you. For weeks he was not on hers, and Ngozi took the delegated task back.
-> END
