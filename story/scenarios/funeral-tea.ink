# title: Funeral tea
# summary: Patricia buried her sister yesterday. There are eleven cakes, and a finger-prick to do.
# patient: Patricia
# place: road
# finding: F12, F13, F4
# skill: negotiate
# delegated: capillary-test
# minutes: 8
# content-note: A sister's death and funeral, grief, low mood some weeks later, and a plain question about suicide. You may skip this one. If it is close to home, Samaritans are on 116 123, day or night, and your own GP or manager would want to hear.
# rests: P1, C7, K1, K2, M1, M2, M2d, M6, M7, S6, S8, S10
# version: 1.0.0
# author: Local Terrain

// For writers. She is sad, tired and well. Every call from this kitchen is too much: the nurse's slip says when to ring,
// and it has two halves, the number and how she is. The other trap is kindness that switches the safety-net off ("it
// does not count"). The remark that is the visit is "Go on, tell me off": the one who did the telling off is dead. The
// day for the surgery comes weeks later, when nothing has mattered for a while, and only if she rings.

VAR trust = 35
VAR understanding = 30
VAR loneliness = 55
VAR handover = 70
VAR heard = false
VAR well = false
VAR not_counted = false
VAR off_tablets = false
VAR off_book = false
VAR keeps_taking = false
VAR dinner = false
VAR knows_when = false
VAR day_fixed = false
VAR own_number = false
VAR pushed = 0
VAR fuss = 0

-> row

=== row ===
Friday, and fog on Gault Row. You find number four by counting gates. # place: road # weather: fog # light: morning
There is one bar of signal, at the gate, beside the bins. Indoors there has never been any.
Ngozi's slip is on the front of the folder. "Finger-prick, please. Ring me the same day if she is unwell, or if it stays above 15. If not, just write it up." # note: B slip = Ngozi's slip: ring the same day if unwell, or if glucose stays above 15; if not, write it up
Patricia O'Connor has type 2, and takes metformin for it. # note: B metformin = Type 2, on metformin
You have been here twice. Both times it was her sister Nuala, from next door, who let you in and told you what Patricia had been eating.
Today it is Patricia who opens the door. She is in black, with an apron over it.
Patricia: Oh, Lord. You're my eleven o'clock. # mood: surprised
Patricia: We buried Nuala yesterday. # mood: sad # note: B bereaved = Her sister Nuala was buried yesterday
Patricia: Come in. You'll have to hold a cake while I find you somewhere to put it. # mood: tired
* (own_nan) [Tell her you lost your nan, so you know how it is # task: warm-small-talk # skill: relate # poor # why: True, and kindly meant. Inside a minute she was looking after you, and Nuala had not been mentioned.]
    You: I'm so sorry. I lost my nan in March. I know what it's like.
    Patricia: Ah, you poor thing. Was it sudden? # mood: sad
    You find that you are telling her. She gets you a chair, and then a tissue.
    ~ trust += 10
* (come_back) [Offer to go away, and come again in a fortnight # task: plan-next-contact # skill: relate # poor # why: Meant as tact. She had just asked you in, and you gave her one more person to let off.]
    You: I'm so sorry. I'll leave you in peace. Shall I come in a fortnight?
    Patricia: If you've somewhere to be. # mood: neutral
    She has not moved from the door. You hear what you said, and wipe your feet.
    ~ trust -= 5
* (say_name) [Say you are sorry, and what you remember of Nuala # task: listen # skill: relate # best # why: Her name, and one true thing about her. It left room for Patricia to go on, or not.]
    You: I'm so sorry. She told me off for parking across her gate. Both times.
    Patricia: She'd a chart of it. # mood: happy
    Patricia: She liked you. She said you reversed like a nun. # mood: sad
    ~ heard = true
    ~ trust += 5
* (be_quick) [Say you are sorry, and that you will not be long # task: make-contact # skill: relate # ok # why: Decent, and she took it so. It also told her there was a job to be got through.]
    You: I'm so sorry, Patricia. I won't keep you.
    Patricia: You're grand. I've nowhere to be. # mood: tired
- -> finger

=== finger ===
Every flat thing in the kitchen has a cake on it. Each is on somebody else's plate, with a name on tape underneath. # place: kitchen # light: day # sound: kettle
Patricia: That's Mrs Ablett's. That's the other Mrs Ablett's. They're not to be put together. # mood: neutral
She clears a corner of the table, sits down and pushes up her sleeve. There is icing sugar to the wrist.
Patricia: Go on, so. I know what you're here for. # mood: tired
* (leave_meter) [Leave the meter in your bag, out of respect # task: plan-next-contact # poor # why: It felt like respect. You decided for her, and she had to ask for her own test back.]
    You: Not today. That can keep.
    Patricia: You're very kind. # mood: neutral
    A minute goes by. Her sleeve is still up.
    Patricia: Only I'd as soon know, if it's all the same to you.
    She washes her hands, and you get it out after all.
    ~ trust += 5
* (ask_wants) [Ask if she would like it done today or left # task: support-decision # best # why: Ngozi asked you to test. Whether it happened today was still Patricia's to say, and nobody had asked her much this week.]
    You: Ngozi's asked for one. Would you like it done today, or leave it?
    Patricia: Nobody's asked me what I'd like since the Tuesday. # mood: surprised
    Patricia: Do it. I'd sooner know. # mood: neutral
    She gets up and washes her hands without being told.
    ~ trust += 10
* (as_it_is) [Take the finger that she is holding out to you # task: capillary-test # poor # why: Clean hands first, by the procedure. You had to do it twice, and she had a fright she need not have had.]
    It is a high one. You turn the meter so that she can see.
    Patricia: Mother of God. # mood: worried
    You both look at the finger. It has butter icing on it.
    She washes her hands, and you do another.
    Patricia: So one of them's me and the other's Mrs Ablett. # mood: neutral
* (tap_first) [Ask her to wash her hands first, then test # task: safe-sharps # ok # why: By the procedure, and a number you can trust. Nobody had asked her whether she wanted one.]
    You: Hands under the tap first, would you?
    Patricia: Yes, Nurse. # mood: neutral
    She knows that you are not one. She has told you so before.
- -> number

=== number ===
13.8. You write the time beside it.
Patricia: And I'd two slices at ten, before you ask. # mood: neutral # note: S reading = Finger-prick 13.8 mmol/L at 11.20, hands washed; two slices of cake at ten
She folds her arms on the table and looks straight at you.
Patricia: There. Go on, tell me off. # mood: sad
* (explain_cake) [Explain to her what cake does to blood sugar # task: carbohydrate-foods # skill: relate # poor # why: All of it true. She has had diabetes for years, and she knows what is in a cake. It was not a question about cake.]
    You: Well, it's the sugar, and the flour as well. It all turns to glucose.
    Patricia: It does. # mood: neutral
    She listens to the end, with her hands folded, like somebody waiting for a bus.
    ~ pushed += 1
    ~ trust -= 5
    ~ understanding += 5
* (not_count) [Tell her that nothing counts in a week like this # task: reassure-about-symptom # skill: relate # wrong # unsafe # why: It was the kind thing to say. She took it as a ruling from the diabetes service, and you had said nothing of when it would count again.]
    You: I'm not going to. It doesn't count, a week like this. Not any of it.
    Patricia: Does it not? # mood: surprised
    You: Not till you're ready.
    Patricia: God bless you. That's a weight off. # mood: happy
    ~ not_counted = true
    ~ trust += 10
* (no_telling) [Say that telling people off is not what you do # task: explain-role # skill: relate # ok # why: Kind, and the right side of the line. It put her mind at rest about you. You were not what was on it.]
    You: I don't tell people off. It's not what I'm for.
    Patricia: That's a shame. You've the eyebrows. # mood: neutral
    She looks at the place by the cooker, as if somebody there might have a go.
    ~ trust += 5
* (who_does) [Ask her who it is that usually tells her off # task: explore-understanding # skill: relate # best # why: She had asked for something, and you wondered what it was. It was not about you or the number.]
    You: Who usually does it?
    The clock on the cooker is wrong. You both look at it. # sound: clock
    Patricia: She stood there. By the cooker. "Is that your second, Patricia?" # mood: sad
    Patricia: It was always my third.
    You wait.
    Patricia: I'd four slices last night. Three in the morning, standing up. I was listening for her to start. # mood: sad # note: B nights = Awake at three in the night, eating, since her sister died
    ~ heard = true
    ~ trust += 5
    ~ loneliness -= 5
- -> len

=== len ===
The back door opens, and lets in some fog and a coffee cake. Len is behind it. He has yesterday's tie on.
Len: Mrs Peck's. I can't have it in the house. # mood: sad
Patricia: Put it on the washing machine. # mood: neutral
Nuala was his wife for forty-one years. He comes through a gap in the hedge that they never got round to putting a gate in.
He sees the meter, and reads it upside down.
Len: Thirteen. Is that a bad one? # mood: worried
Patricia: You can say it in front of Len. He'd only ask me after. # mood: tired
* (tell_fine) [Tell them both that it is nothing to worry about # task: reassure-about-symptom # skill: monitor # wrong # why: It quietened two tired people. You did not know it yet. You had a number, and had not asked how she was.]
    You: It's nothing to worry about, Len.
    Len: Good. I couldn't, just now. # mood: tired
* (the_slip) [Read them the line about 15 on Ngozi's slip # task: explain-recorded-reason # skill: monitor # ok # why: Her words, and true. But that line has two halves. You checked the number, and not yet whether she was unwell.]
    You: She's written, ring if it stays above fifteen. It isn't.
    Len: It's near, though. # mood: worried
    He measures it in the air, with a finger and thumb.
    ~ understanding += 5
* (since_when) [Ask what she has been eating since the funeral # task: explore-understanding # skill: monitor # poor # why: You know what. It is all round you. Asked today, it is a charge sheet.]
    You: What have you had, would you say, since yesterday?
    Patricia: Do you want them by slice or by name? # mood: angry
    Len studies the coffee cake.
    ~ pushed += 1
    ~ trust -= 5
* (ask_signs) [Ask her about thirst, passing water, feeling ill # task: ask-about-symptoms # skill: monitor # best # why: A number says little until you know how the person is. Three questions, and you had the other half of Ngozi's line.]
    You: Are you thirsty? More than you'd expect?
    Patricia: I've poured more tea down that sink than I've drunk. # mood: neutral
    You: Up in the night to pass water?
    Patricia: Up in the night, but not for that.
    You: Sick at all? Hot, or shivery?
    Patricia: I'm tired, and I'm sad. I'm not sick. # mood: tired # note: A well = Well in herself: no thirst, not passing more water, not sick or feverish
    You: And the tablets?
    Patricia: Every one. # note: A tablets = Has taken every tablet so far
    ~ well = true
    ~ trust += 5
* (ring_soon) [Ring Ngozi before you leave, about the 13.8 # call: dsn, before-leaving # needs: reading, bereaved, slip # skill: escalate # poor # why: Ngozi had already told you, in writing, when to ring. It was under her line, and you had not asked how Patricia was.]
    You stand at the gate, by the bins. The other Mrs Ablett waves from her step. # place: phone
    Ngozi: Thirteen point eight, and the funeral was yesterday. How is she? # mood: neutral
    You: I've not asked yet.
    Ngozi: Then you've rung me about some cake. Go in and be with her.
    {handover < 60: Ngozi: And next time, tell me who it is before you tell me the number.}
    When you get back the two of them have stopped talking. # place: kitchen
    ~ fuss += 1
    ~ trust -= 5
* (gp_today) [Ask the duty doctor to ring her today about it # call: duty-gp, today # needs: reading, bereaved, metformin # skill: escalate # poor # why: The duty doctor is for people who are unwell today. You had not asked if she was.]
    You stand at the gate, by the bins. Somebody's curtain moves. # place: phone
    Gill: Is she unwell? # mood: neutral
    You: She's cutting a cake. Her sister's died.
    Gill: I'm sorry to hear it. I'd have nothing to give her for thirteen point eight. Ring me if she's ill.
    Patricia has not asked where you went. # place: kitchen
    ~ fuss += 1
    ~ trust -= 5
* (ring_999) [Ring 999, as it is well over what it should be # call: 999, now # skill: escalate # wrong # why: She was up, talking and making tea. One number after cake is not an emergency. Somebody else was waiting for that line.]
    You dial at the gate, by the bins. # place: phone
    Aisha: Ambulance service. Is the patient awake and breathing? # mood: neutral
    You: Yes. Her sugar's thirteen point eight.
    Aisha: And how is she in herself?
    You: She's putting a doily under something.
    Aisha: I don't think you need us. Ring straight back if she's drowsy, or muddled, or breathing hard.
    Three gates along, somebody has heard the word ambulance. By the time you are indoors there is another cake. # place: kitchen
    ~ fuss += 2
    ~ trust -= 10
- -> box

=== box ===
Len takes off his glasses, wipes them on his tie, and sits down beside the ham. # place: kitchen
Patricia is looking past you, at the window sill.
There is a tablet box on it, a fortnight long. All the lids are up but the last two days.
Patricia: She did it for me of a Sunday. I can do it. She just liked doing it. # mood: sad
Patricia: Tonight and tomorrow, and it's empty. And that's the last thing she did. # note: B box = Nuala filled her tablet box; it runs out tomorrow night
Len puts his hand over his eyes.
Patricia: I was thinking I'd leave those two shut. Would it matter? # mood: worried
* (say_take) [Remind her that they are to be taken every day # task: remind-prescribed # ok # why: Plain, correct and yours to say. It answered for the tablets. She had asked you about the box.]
    You: They're for every day, Patricia. These days as well.
    Patricia: I know they are. # mood: tired
    She will take them. She looks like somebody who has been asked to wash up.
    ~ keeps_taking = true
    ~ understanding += 5
* (leave_two) [Tell her two days without them will not matter # task: stop-or-start-medicine # wrong # unsafe # why: Who would grudge her that? But it was advice to leave off a medicine, and two days had no end to it. The box stayed shut, and so did the packet.]
    You: Leave them. Two days won't matter.
    Patricia: You're a good soul. # mood: happy
    She turns the box a little, so that the shut lids face the room.
    ~ off_tablets = true
    ~ trust += 10
* (keep_box) [Ask how she might keep the box and take them too # task: ask-what-matters # best # why: It was the lids she wanted, not two days off. Once that was said, she found the way round it herself.]
    You: Is it the tablets you want to leave, or the box?
    She thinks about it for as long as it takes the kettle to tick. # sound: clock
    Patricia: The box. I want it as she left it. # mood: sad
    You: And the tablets?
    Patricia: There's packets in the drawer with my name on them. I can read a packet. # mood: neutral
    Len: I've got a green box. I'll come round of a Sunday. I'll do mine when you do yours. # mood: sad # loop: sunday-tablets = Patricia and Len do their tablets together, Patricia, routine from this Sunday
    Patricia: You'll get them in the wrong holes. # mood: happy
    ~ heard = true
    ~ keeps_taking = true
    ~ trust += 5
    ~ loneliness -= 5
* (fill_it) [Fill the next fortnight for her while you are here # task: adherence-aid # wrong # why: Helping with a tablet box has to be delegated to you, and nobody had. Besides, that job was Nuala's, and whose it is now is for Patricia to say.]
    You: Have you another box? I'll do you a fortnight now.
    She gives you an old one, and the packets. She does not watch.
    Patricia: You do it the other way about from her. # mood: sad
    ~ keeps_taking = true
    ~ trust += 5
* (ring_hana) [Ask Hana to have her tablets packed from now on # call: pharmacist, today # needs: box, metformin # skill: escalate # poor # why: She can do her own box, and said so. It was not the filling that she had asked you about.]
    You stand at the gate and spell out the name. # place: phone
    Hana: I can look at it. Can she not manage the box? # mood: neutral
    You: She can. Her sister used to do it.
    Hana: Then ask her what she wants first. I'll not do anything till I hear.
    You go in and say that the surgery could sort her tablets. # place: kitchen
    Patricia: Could they. # mood: neutral
    ~ fuss += 1
    ~ trust -= 5
* (ring_missed) [Ring Ngozi to say she may leave out two days # call: dsn, today # needs: reading, bereaved, box # skill: escalate # poor # why: She had not missed one. She was asking you something, across a table, and you went out to the bins.]
    You stand at the gate in the fog. # place: phone
    Ngozi: Has she missed any? # mood: neutral
    You: No. She's thinking about it.
    Ngozi: Then think about it with her. If she decides not to, ring me.
    The lids are as they were. Patricia is drying a plate that was dry. # place: kitchen
    ~ fuss += 1
    ~ trust -= 5
- -> cakes

=== cakes ===
Len cuts himself some ham, looks at it, and gives it to a cat on the step.
Patricia: I make that eleven. What'll I do with eleven cakes? # mood: tired
Patricia: And they'll each want to hear that theirs was gorgeous.
* (ask_leave) [Ask if she wants to talk about food today at all # task: ask-what-matters # best # why: You asked leave before you advised, and were ready to hear no. She said no, and then told you what she did want.]
    You: Do you want to talk about food today? You can say no.
    Patricia: No. Thank you. # mood: neutral
    She straightens a doily.
    Patricia: I'll tell you what I'd like, though. I'd like a dinner. Hot, and sitting down.
    Len: We had ours at one. The three of us. I've not had one since. # mood: sad
    Patricia: One o'clock, then. I'll do potatoes. You can eat them in a tie if you must. # mood: happy # plan: negotiated
    ~ dinner = true
    ~ trust += 10
    ~ loneliness -= 5
* (one_slice) [Suggest that she keeps it to one slice a day # task: agree-small-goal # poor # why: A small goal, and not a mad one. It was yours, though. She had not chosen it, so it became something to be caught out in.]
    You: What about one slice a day? Just the one.
    Patricia: One. # mood: neutral
    She looks at the place by the cooker. # plan: imposed
    ~ pushed += 1
    ~ trust -= 5
* (plate_card) [Leave her the card about a healthy plate to look at # task: general-healthy-eating # poor # why: It is a good card. It was the day after a funeral, and she had not asked for one.]
    You: I'll leave you this. It's got the whole plate on it.
    Patricia: Isn't it colourful. # mood: neutral
    She has nowhere to put it but under the other Mrs Ablett. # plan: imposed
    ~ pushed += 1
* (take_cakes) [Offer to take most of them for the surgery staff # task: notice-barriers # poor # why: She laughed, and so did you. But you had solved it for her, with other people's plates. Each plate is somebody who will come and ask.]
    You: I could take some off you. The surgery would eat a cake with the plate still on.
    Patricia: Would you? Take the fruit one. Take the Ablett of your choice. # mood: happy
    You go out to the car four times. Len holds the doors. # loop: plates = Bring six plates back to Gault Row, you, routine by next Friday # plan: none
    ~ trust += 5
* (food_later) [Say the cakes can wait until you see her next # task: plan-next-contact # ok # why: No harm, and she was spared a talk. She might have told you what she would like, if you had left a gap.]
    You: I wouldn't do anything. They'll keep till I see you.
    Patricia: The sponge won't. # mood: neutral # plan: none
* (ring_ffion) [Ask Ffion to ring her about what she is eating # call: dietitian, routine # needs: reading, bereaved # skill: escalate # poor # why: Nothing was wrong with her eating that a dietitian could mend, and she had not been asked.]
    You ring from the gate. A cake passes you on its way in. # place: phone
    Ffion: I can ring her. What would she like from me? # mood: neutral
    You: I didn't ask her.
    Ffion: Ask her in a month. She'll have every aunt in the county on the phone this week.
    Patricia has put the kettle on again, for something to do. # place: kitchen # plan: none
    ~ fuss += 1
    ~ trust -= 5
- -> writing

=== writing ===
You get your pen out to write it up. Patricia watches the pen. # place: kitchen
Patricia: Do you have to put thirteen? # mood: worried
Patricia: Ngozi was delighted with me in the summer. She'll think I'd a party.
* (leave_off) [Leave today's number out, as it was not a fair day # task: promise-secrecy # wrong # unsafe # why: Nobody would blame you for it. But the next person to look saw no test, and asked nothing, and she had learned that some numbers are better not told.]
    You: I could just not. It's hardly a fair day.
    Patricia: Would you do that for me? # mood: happy
    You click the pen shut.
    ~ off_book = true
    ~ trust += 10
* (test_monday) [Say that you will come again on Monday to redo it # task: change-test-frequency # wrong # why: How often is Ngozi's to say, and she had said it. A second test would be for your comfort. What she needed was to know what would change your mind.]
    You: I'll pop in Monday and we'll do another. Get you a better one.
    Patricia: A better one. # mood: neutral
    Len: She'll be up all Sunday night over that. # mood: worried
    ~ pushed += 1
* (write_it) [Tell her that you do, and write down the number # task: record # ok # why: True, and kindly firm. It left Ngozi a bare number, and Patricia with nothing to go by when she is on her own with it.]
    You: I do, yes. I'll write it small.
    Patricia: Write it in Irish. # mood: neutral
* (write_day) [Write in the funeral too, and say when to ring # task: record # best # why: A number with its day beside it tells the next reader the truth. Now she also knows which day is not for writing down but for ringing.]
    You: I do. But I can put what sort of day it was.
    You write it so that she can see. "13.8. Sister's funeral yesterday. Cake at ten." # note: A written = Written up with the day and the time
    {not well:
        You: You're not thirsty? Not ill, or up passing water?
        Patricia: I'm not sick, if that's what you mean. I'm tired. # mood: tired # note: A well = Well in herself: no thirst, not passing more water, not sick or feverish
        ~ well = true
    }
    Patricia: That's all right. That's only what happened. # mood: neutral
    You: If you get very thirsty, or you're up all night passing water, or you feel ill, you ring us. That day. Never mind what you've eaten.
    Patricia: And if it's only that I'm miserable? # mood: sad
    You: Then ring about that.
    The office number goes on the calendar, over a picture of Knock.
    ~ knows_when = true
    ~ understanding += 25
    ~ trust += 5
* (ring_today) [Ring Ngozi today and tell her about the 13.8 # call: dsn, today # needs: reading, well, bereaved, slip # skill: escalate # poor # why: Under her line, and well. That is the very case that she asked you to write up and not ring.]
    You stand at the gate, by the bins. # place: phone
    Ngozi: Is it staying above fifteen? Is she ill? # mood: neutral
    You: No. Neither.
    Ngozi: Then it's as I wrote it. Put it in the notes. And give her my love, would you, if she'd want it.
    {handover < 60: Ngozi: I had to ask you all of that. I've a waiting room.}
    Patricia: What did she say? # place: kitchen # mood: worried
    You: She sends her love.
    Patricia: She never does that. How bad is it?
    ~ fuss += 1
    ~ trust -= 5
* (ring_huddle) [Mention it to Ngozi at the Monday huddle # call: dsn, routine # needs: reading, well, bereaved, slip # skill: escalate # ok # why: Not needed for the number. Ngozi would want to know about Nuala, though, and Monday is soon enough.]
    You: I'll write it, and I'll tell Ngozi about Nuala on Monday. If that's all right.
    Patricia: Tell her there was ham. # mood: neutral
- -> step

=== step ===
The fog has gone up as far as the chimneys. Patricia sees you to the front step, with a foil parcel for you that will have to go in the gifts book. # place: road # weather: fog
Patricia: They've all been very good. They'll have stopped by Monday. # mood: neutral
Patricia: It's when it's quiet. # mood: sad
She gives the knocker a rub with her apron.
* (any_time) [Tell her that she can ring any time she wants # task: make-contact # skill: relate # poor # why: Warm, and she was glad of it. Hardly anybody rings "any time". It left the whole of it to her.]
    You: You ring us, Patricia. Any time. I'll give you a call myself, when things settle. # loop: call-sometime = Ring Patricia when things settle, you, routine
    Patricia: You're very good. # mood: happy
    Neither of you has said a day.
    ~ trust += 5
* (worst_day) [Ask her which day she thinks will be the worst # task: plan-next-contact # skill: relate # best # why: She knew the day at once, and now somebody will ring on it.]
    You: Which day do you reckon will be the bad one?
    Patricia: Thursday week. # mood: sad
    She did not have to think.
    Patricia: The market bus. It's every second Thursday, ten past ten. She'd keep me the window.
    You: I'll ring you that Thursday. Half past nine. # loop: thursday-call = Ring Patricia before the market bus, you, routine on Thursday week at half past nine
    You: And if a night gets too long, there's Samaritans. 116 123.
    Patricia: Who'd be up at three? # mood: surprised
    You: They would.
    ~ day_fixed = true
    ~ trust += 5
    ~ loneliness -= 10
* (private_card) [Put your own number on a card, for the nights # task: private-number # skill: relate # wrong # unsafe # why: You meant it. But at three in the morning you are asleep, and she will have rung nobody else, because she had you.]
    You: That's mine. Not the office. For three in the morning.
    Patricia holds it in both hands.
    Patricia: I'd never use it. # mood: happy
    ~ own_number = true
    ~ trust += 15
* (offer_dawn) [Ask if she would like the link worker to ring # task: offer-link-worker # skill: relate # ok # why: You asked first, and she said yes. It is company later on. It was somebody new, though, and you had not said when you would speak.]
    You: There's Dawn. She's good on company. Would you like her to ring?
    Patricia: Let her ring. I won't be joining anything. # mood: neutral # loop: dawn-rings = Ask Dawn to ring Patricia, you, next-day
    ~ loneliness -= 5
* (ring_dawn) [Ring Dawn and put her down for some company # call: link-worker, routine # needs: bereaved # skill: escalate # poor # why: Dawn can only ring with Patricia's leave, and you had not asked her for it.]
    You ring from the gate, once the door is shut. # place: phone
    Dawn: Aw, bless her. Does she know you're giving me her name? # mood: neutral
    You look at the knocker.
    Dawn: Ask her first, my love. In a few weeks, maybe, when the house has emptied.
    ~ fuss += 1
- -> later

=== later ===
Five weeks on. Frost on the Row, and nobody needs to count gates. # later: 5 weeks # place: road # weather: clear # light: morning # teach: Diabetes UK asks people to get in touch with their team if their glucose stays above 15. Ngozi's slip had that, and how she was. One reading under the line, in somebody who is well, you write up. # source: C7
{day_fixed: You rang that Thursday, at half past nine. She let the bus go by. # closes: thursday-call}
{step.offer_dawn: Dawn rang her in the second week. They got as far as ham. # closes: dawn-rings}
{box.keep_box and not not_counted and pushed < 2 and fuss < 2: Len comes round of a Sunday with the green box. He has done it wrong once. # closes: sunday-tablets}
{
    - own_number: -> your_number
    - not_counted or off_tablets or off_book: -> did_not_count
    - (day_fixed or step.offer_dawn) and knows_when and heard and fuss < 2 and pushed < 2: -> rings_when_low
    - pushed >= 2 or fuss >= 2: -> hides
    - else: -> told_late
}

=== rings_when_low ===
It is Tuesday, ten to ten. Nuala's month's mind Mass was on the Sunday. # place: phone
Patricia: You said to ring if I was only miserable. # mood: sad
You: I did.
Patricia: I'm dressed. That's as far as I've got. I made a rice pudding on Friday, and I looked at it.
{dinner: Patricia: I do Len's dinner at one. I've no taste for mine.}
You ask her the two plain questions. Has she been feeling down, or without hope? Has she lost interest in things? # teach: Two questions about the past month: feeling down or hopeless, and losing interest. If either is a yes, you do not judge it. You refer, and make sure the GP knows. # source: M2d
Patricia: Yes. And yes. Most days, since it went quiet.
You ask her the third one too, whether she has thought of ending her life.
Patricia: No. # mood: surprised
Patricia: No. I wouldn't do that to Len. I'm glad you asked, all the same. # mood: neutral
She says that you may tell Dr Gill. You speak to Dr Gill at ten, and ring Patricia back to say who will ring, and when.
Dr Gill rings her at half past one. Patricia lets you know.
Patricia: She'd read about Nuala. It was in the notes, beside the thirteen. I didn't have to start. # mood: neutral
# outcome: rings-when-low = Weeks later, when nothing was worth getting up for, Patricia rang and said so. Dr Gill spoke to her that day.
-> END

=== told_late ===
At her review Carol asks her to take her shoes off for the scales. She sits down to do it, and does not get up. # place: surgery
Carol: She was there ten minutes, with one shoe. I shut the door. # mood: sad
Carol: Three weeks, she's hardly been out. {dinner:She gets up to do Len his dinner, and that's the day.|She gets dressed, and that's the day.}
You: Did she say why she didn't ring?
{
    - fuss > 0: Carol: She said, the last time there was something the matter you went and stood by the bins. # mood: neutral
    - step.any_time: Carol: She said you'd told her any time. She couldn't decide when that was. # mood: neutral
    - knows_when: Carol: She'd the number up. She was waiting to be bad enough. # mood: neutral
    - else: Carol: She said you were for the sugar. # mood: neutral
}
{keeps_taking: Carol: Her tablets are all taken. She wanted you told that.|Carol: There's days she forgot her tablets. She's sorting it out with Len.}
Dr Gill saw her the same afternoon. # teach: If somebody says yes to feeling down or to losing interest, you refer, and make sure the GP knows. # source: M2d
# outcome: told-late = Patricia got help in the end, because Carol saw her with one shoe off. It had been three weeks.
-> END

=== hides ===
The curtains at number four are drawn. Len is in his front garden, painting a gate that has nowhere to go. # place: road
Len: She'll talk to me through the letterbox. She says she's grand. # mood: worried
{
    - fuss >= 2: Len: She says if you tell that one a thing, she's out to the bins with it. # mood: neutral
    - else: Len: She's got a cake tin under the bed. She thinks I don't know. She eats it in the dark, so it's not a slice. # mood: sad
}
You knock. The chain stays on.
Patricia: I'm grand. I won't do the finger today. # mood: tired
You: I wasn't going to ask. How are you?
Patricia: Ah, well. # mood: sad
She does not open the door any wider, or shut it. # teach: Very brief advice works when the person lets you in: ask first, and when they say no, let it go. # source: M7
{day_fixed: Patricia: You did ring. I'll say that. I let you do the talking. # mood: neutral}
You both stand there for a bit. When you go, you tell her that you would like Ngozi to know she is low.
Patricia: Tell her, so. # mood: tired
You ring Ngozi from the car.
# outcome: hides = Patricia says that she is grand, through a chain. She has stopped telling anybody what she eats, or how she is.
-> END

=== did_not_count ===
Patricia is at the tap, with a pint glass. She drinks it, and fills it again. # place: kitchen
Patricia: I'm parched. I've been up every night with it. A week now. # mood: tired
The meter says 19.4, on washed hands. # teach: Thirst, passing more water and tiredness, with a high glucose: speak to a clinician before you leave the house. # source: C7
You: You didn't ring?
{
    - not_counted and knows_when: Patricia: You said to ring if I was thirsty. You'd said before that it didn't count. I liked that one better. # mood: sad
    - not_counted: Patricia: You said it didn't count. You said till I was ready. I wasn't ready. # mood: sad
    - off_tablets: Patricia: You said to leave them. So I left the two. And I hadn't the heart for the Sunday, nor the one after. # mood: sad
    - else: Patricia: I thought, she'd sooner not have to write it. You didn't like writing the last one. # mood: sad
}
{not_counted and off_tablets: The tablet box is on the sill, with its last two lids down. You said that would not matter, as well.}
You ring Ngozi from the gate, with both doors open so that you can see her.
Ngozi: I'm ringing Dr Gill now. She's to be seen in the hour. Stay with her. If she's drowsy or muddled, it's 999. # place: phone # mood: worried
{off_book: Ngozi: And I've nothing in her notes since the summer. Was there no test? # mood: neutral}
{off_book: You tell her that there was.}
Dr Gill sent her in for fluids{off_tablets:, and her tablets were started again}. She was there one night. Len took in her own pillow. # place: kitchen
Patricia: I'm not cross. You were the only one who was nice about it. # mood: sad
# outcome: did-not-count = Patricia took your kindness for the rule. She was thirsty for a week, and told nobody.
-> END

=== your_number ===
She rang your number on the second Sunday, at ten past three in the morning. Your phone was off. # place: phone # light: night
She did not leave a message. She rang again at twenty to four.
Patricia: Ah, it doesn't matter. I shouldn't have. # mood: sad
You: I was asleep. I'm so sorry.
Patricia: Of course you were. I sat on the stairs. I'd the card in my hand, so I thought, I'll wait. # mood: sad
You: Was there nobody else you could ring?
Patricia: You'd said it was for three in the morning. # mood: neutral
You ask her, in plain words, whether she had thought of ending her life.
Patricia: No. God, no. I only wanted somebody to be up. # mood: surprised
{not_counted: Patricia: And I was that thirsty, but you'd said it didn't count. # mood: tired}
{off_tablets: Patricia: I'd left the tablets off, the way you said. I was going to ask you when I was to start. # mood: tired}
{not_counted or off_tablets: You ask how she is now, and ring Ngozi with it straight away.}
Len saw her light at five and came round through the hedge, in his pyjamas and the tie. # teach: People in distress need somebody who will be there. Samaritans answer day and night on 116 123, and NHS 111, option 2, is for a mental health crisis. # source: S6
Ngozi: You meant it well. Tell me what she had to ring, if you'd not given her yours. # place: phone # light: day # mood: neutral
You: The office. 111. The Samaritans. # mood: sad
None of them was on the card.
# outcome: your-number = Patricia had your own number for the worst hour, and in the worst hour it was off. She rang nobody else.
-> END
