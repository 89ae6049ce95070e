# title: Could you just…
# summary: The nurse is away, five people are waiting, and you are the one in the corridor.
# patient: Ray
# place: surgery
# finding: F8, F6, F1
# skill: negotiate
# minutes: 10
# content-note: A foot wound, a hospital stay for it and a low blood sugar at work are described.
# rests: P1, P5, P6, P10, D2, D3, K2, C1, C1e, C6, C6b
# version: 1.0.0
# author: Local Terrain

// For writers. Everyone who asks is right to be stuck, and nobody asks for anything wicked. Weight, pressure and a
// look at the feet are hers for anyone; the review is not, nor are the jabs. A complete call about the foot holds
// hole, no-pain, no-spread; about the job, asked-whole, by-name, numbers. The boiler and the interview are only true.

VAR trust = 50
VAR understanding = 25
VAR handover = 70
VAR full = false
VAR found_list = false
VAR put_right = false
VAR foot_seen = false
VAR foot_sent = false
VAR foot_thin = false
VAR ticked = false
VAR in_writing = false
VAR vague = false

-> corridor

=== corridor ===
Wednesday, ten to nine. The boiler went in the night, and the rain is coming sideways at the surgery's one good window. # place: surgery # weather: rain # light: morning # sound: rain # note: B boiler = The surgery boiler has been off since last night
You have borrowed Room 3 for your own clinic. Your own three are not till two.
Lorna comes down the corridor backwards, towing a fan heater by its flex.
Lorna: You're diabetes. Please say you're diabetes. # mood: worried
You: I'm the technician. Why, what's up?
Lorna: Carol's gone to run the branch. So it's her review clinic, and it's got no her in it.
She tips her head at the glass door. Five people, wet coats, one magazine.
Lorna: One's come on two buses. One's lost a morning's pay. Could you just do the reviews? And the flu jabs, while they've a sleeve up? # note: S asked-whole = The practice manager has asked you to do five annual reviews and the flu jabs on your own
Lorna: You know more about it than anyone else in the building. I did hotels.
Ngozi's sheet is in your bag. Weight, pressure and a look at the feet, for anyone with diabetes. All else is by name, and none of those names are out there. # note: B by-name = Your sheet allows weight, pressure and a foot look for anyone; all else is by name, and none of Carol's five is on it
- (ask)
* (say_yes) [Say yes, and tell her to send the first one through # task: whole-annual-review # wrong # unsafe # why: She is stuck and you like her. But a review is reading the results, the tablets and the year ahead, and you have just said a nurse is not needed for that.]
    You: Go on, then. Send the first one in.
    Lorna: I could cry. I may, later, I've a slot at four. # mood: happy
    ~ full = true
    ~ trust += 15
* (flat_no) [Tell her reviews and jabs are not your job # task: refuse-unsafe-task # poor # why: True of both. It also shuts out the part you can do, and five people are still sitting there.]
    You: I'm sorry, it's not my job.
    Lorna: No. No, fair enough. # mood: sad
    She looks down at the heater.
    ~ trust -= 10
* (see_list) [Ask her what is down for each of the five # task: check-delegation # best # why: "The review" is seven things in one word. You cannot say yes or no to it until you have seen them apart.]
    You: What's actually down for them? Line by line?
    Lorna props the clipboard on the heater. Weight. Pressure. Feet. Go through bloods. Go through tablets. Plan for the year. Flu.
    You: The top three are mine. The rest is Carol's.
    Lorna: Three's more than I had. # mood: neutral
    ~ trust += 5
    ~ understanding += 15
* (measure_only) [Say you will do weights and pressures, and that is all # task: take-measurements # ok # why: A clear yes and a clear no, both of them safe. It leaves out the feet, which are yours to look at.]
    You: I can do weights and pressures. Not the rest.
    Lorna: Weights and pressures. I'll take it. # mood: neutral
    ~ understanding += 10
* (ring_may) [Ring Ngozi to ask if you may do reviews # call: dsn, today # skill: escalate # poor # why: She has answered this already, in writing, and it is in your bag. Ring when the sheet runs out.]
    Your mobile has no signal this side of the car park. You use the wall phone. # place: phone
    Ngozi: What does your sheet say? # mood: neutral
    You: Weight, pressure, feet. The rest by name.
    Ngozi: And are these the names? No. So you know. Go and be useful. # place: surgery
    Lorna has waited, with the flex wound round her hand.
    -> ask
- -> glass_door

=== glass_door ===
Lorna has one hand on the waiting room door.
Lorna: What do I tell them, though? Shall I say the nurse'll see them now? It's only quicker. # mood: worried
* (be_nurse) [Let her call you the nurse, just for this morning # task: whole-annual-review # skill: explain # wrong # unsafe # why: It saves a minute. From then on they will tell you things, and take your silence for a nurse's silence.]
    You: If it's easier.
    Lorna: Nurse is ready for you!
    Five faces come up. It is rather nice, being looked at like that.
    ~ trust += 10
* (all_home) [Ask her to rebook the lot for when Carol is back # task: plan-next-contact # skill: explain # poor # why: Nothing unsafe was done today, because nothing was done. They came through the rain with feet you could have looked at.]
    You: I'd send them home till Carol's back.
    ~ full = false
    Three go. You hear the street door each time.
    Lorna: Ray hasn't a bus till ten to twelve. And Yvonne's paid for two hours. So that's you with two, whatever. # mood: tired
    ~ trust -= 10
* (go_in) {not corridor.say_yes} [Go in and tell them yourself what they can have today # task: explain-role # skill: explain # best # why: One honest minute for all five. They know what they are getting, and that the rest has not been forgotten.]
    -> tell_them ->
* (own_yes) {corridor.say_yes} [Tell her you said yes too fast, and go in yourself # task: refuse-unsafe-task # skill: explain # best # repairs: say_yes # why: You took it back within the minute, before anyone was called in on the strength of it.]
    You: Lorna, I said yes too fast. I can't do the review. I can do a good bit of it.
    Lorna: How good a bit? # mood: worried
    You: Come in with me, and I'll say it once.
    ~ full = false
    ~ trust -= 5
    -> tell_them ->
* (one_by_one) [Say you will explain as each one sits down # task: explain-role # skill: explain # ok # why: They will all hear it from you. Some will hear it after an hour's wait for something else.]
    You: Just give me their names. I'll tell each of them what I am.
    Lorna: Five times? You've more patience than I have.
    ~ full = false
    ~ understanding += 5
* (ring_carol) [Ring Carol at the branch to ask what to leave for her # call: practice-nurse, today # skill: explain # ok # why: Her clinic, so a fair question. It cost her a patient on the couch, and your sheet gives the same answer.]
    -> carol_says ->
- -> first_in

=== tell_them ===
You go in with her. Somebody turns the magazine face down.
You: I'm not a nurse. I'm the diabetes technician. Today I can do your weight, your pressure, and a proper look at your feet.
You: Your results and your tablets are Carol's. She'll get what I find.
A man in a fringed jacket puts his hand up.
Ray: Do we get a biscuit? # mood: happy
~ full = false
~ understanding += 20
->->

=== carol_says ===
It rings for a long time on the wall phone. # place: phone
Carol: I've one on the couch. Is it quick? # mood: neutral
You: Lorna's asked me to do your five.
Carol: Bless her. Weigh them, pressure, look at the feet, send me the lot. Leave me the talking. # note: B carol-says = Carol says: measure, look at feet, send her the numbers; the review is hers
She has gone before you can say thank you. You tell the five yourself. # place: surgery
~ full = false
~ understanding += 15
->->

=== first_in ===
{
    - glass_door.all_home:
        You set out the scales and the cuff for two.
    - else:
        Mr and Mrs Ambrose come in together, and are weighed in order of age. Then a young man off nights, mostly asleep.
        {tell_them or carol_says: Six feet come out of their socks. The skin is whole on all of them.}
}
You go next door for the big cuff. It lives in Room 2, with the vaccine fridge.
Tasha has a sharps bin, a box of plasters and a row of bare arms out in the corridor.
Tasha: Morning, gorgeous. You my cavalry? # mood: happy
She slaps a sheet of names on the fridge door, under a magnet shaped like a prawn.
Tasha: I do them off the list. Sleeve, jab, plaster, next. Yours are on it as well. Take the bottom half, mate, and I might get a wee before Christmas.
You gave jabs in your last job. You were good at it.
- (jabs)
* (own_work) [Leave her to it, and get on with your own people # task: pass-on # skill: relate # poor # why: It is her clinic and she knows it well. But you noticed the list, and one question would have cost you nothing.]
    You take the cuff.
    Through the wall you hear the chair go back, and back, and back.
* (not_allowed) [Tell her assistants are not allowed to give those # task: explain-role # skill: relate # poor # why: Half a fact, in front of a queue. She may, when it is written up for that one patient. You told her off before you had asked.]
    You: You're not supposed to be doing those.
    The nearest arm goes back in its sleeve.
    Tasha: Excuse me? It's signed. Come here. Look. # mood: angry
    ~ trust -= 10
    -> the_sheet ->
* (take_half) [Take the bottom half, since you know how it is done # task: group-direction-injection # skill: relate # wrong # unsafe # why: You are able and you are willing. Nobody has authorised it, not for you and not for these people. All three have to be there.]
    Tasha: I love you. I mean that. # mood: happy
    You wash your hands. It all comes back: the pinch, the count, the plaster.
    After three you turn the sheet over to see how many are left.
    ~ trust += 15
    -> the_sheet ->
* (who_signed) [Ask her who has signed the list on the door # task: notice-and-ask # skill: relate # best # why: Said quietly, to her face, about the one thing that decides it. If there is a good answer, you have lost nothing.]
    You: Whose name's on the bottom of that?
    Tasha: Dr Gill's. Always is. She does every line. # mood: neutral
    -> the_sheet ->
* (ring_anil) [Ring Anil to tell him about the jabs # call: manager, today # skill: escalate # poor # why: He would have to ask what list it is, and you have not asked. To her it will look like being reported behind a door.]
    You stand in the corridor with the wall phone and your back to the queue. # place: phone
    He asks what sort of list, and who signed it. You say you will find out, and hang up. # place: surgery
    Tasha: Who was that? You said my name. # mood: worried
    ~ trust -= 5
    -> jabs
- {found_list: -> two_done | -> boots}

=== the_sheet ===
Under the prawn there are two sheets. One is last Wednesday's. Dr Gill's initials run down the side, one for every name.
On top of it is today's. Names, and at the bottom, "page 1 of 1".
Tasha: That's the recall list. I've picked up the recall list. # mood: surprised
~ found_list = true
->->

=== two_done ===
Tasha shuts the door on the queue and sits down on the box of plasters.
{
    - first_in.take_half:
        Tasha: That's two of mine and three of yours. # mood: worried
    - else:
        Tasha: I've done two. They're fine. They're out there on the custard creams. # mood: worried
}
Tasha: It's my interview on the nineteenth. For the nursing. Lorna's doing my reference. # note: B interview = Tasha has a nursing interview on the nineteenth
* (not_a_word) [Tell her to stop there, and you will not say a word # task: promise-secrecy # skill: escalate # wrong # unsafe # why: The kindest thing in the room. Those patients have had something nobody checked was right for them, and she is now alone with it.]
    You: Stop now. Nobody's hurt. I never saw it.
    She takes hold of your sleeve for a second. # mood: happy
    Tasha: You're a proper mate.
    ~ trust += 15
* (sign_later) [Suggest she finishes, and has it signed at lunch # task: group-direction-injection # skill: escalate # wrong # unsafe # why: A signature afterwards does not make it a direction. Each of those people needed Dr Gill to think of them first.]
    You: Do the rest, and get her to sign it at lunch. It's only a piece of paper.
    Tasha: It is only paper. # mood: neutral
    She looks at it as if she would like it to be.
* (tell_lorna) [Say Lorna will need to hear of it after clinic # task: pass-on # skill: escalate # poor # why: It is going up, and that is something. But people out there have had one already, and Lorna after clinic cannot look into that. Dr Gill can, now.]
    You: I'll have to mention it to Lorna. After clinic.
    Tasha: Lorna who's doing my reference. # mood: sad
* (to_gill) {not first_in.take_half} [Offer to walk along to Dr Gill's door with her # task: own-up # skill: escalate # best # why: Straight to the person who signs, while it can still be looked into, and Tasha says it herself.]
    You: Come on. Dr Gill. You say it, and I'll stand there.
    Tasha: Stand quite near. # mood: worried
    -> gill_door ->
* (ours_to_gill) {first_in.take_half} [Go to Dr Gill's door with her, and own your three # task: own-up # skill: escalate # best # repairs: take_half # why: You told the person who could look after those five, and you put yours first.]
    You: Three of them are mine. I'll say mine first.
    -> gill_door ->
* (ring_gill) [Ring Dr Gill's room, and tell her about the list # call: duty-gp, today # skill: escalate # ok # why: The right person, within minutes. Tasha could have said it herself, with you beside her, and been the one who told.]
    You pick up the wall phone. Tasha watches you dial. # place: phone
    Gill: I'm six steps away. Bring her to me. # mood: neutral
    Tasha: I'd have told her. If you'd given me a minute. # place: surgery # mood: sad
    -> gill_door ->
- -> boots

=== gill_door ===
Dr Gill has a piece of toast in one hand and stops chewing.
{first_in.take_half: You: I gave three. I wasn't asked to by you, and I'm not signed off here.}
Tasha: I've jabbed off the wrong list. It's not signed. I've done two. # mood: worried
Gill: Then nobody else till I've been down it. Who's had one? # mood: neutral
{
    - first_in.take_half:
        You have all five names between you, and where they are sitting.
    - else:
        Tasha knows both names, and where they are sitting.
}
Gill: I'll read their notes and go and talk to them. I know it looks like a list. It's thirty small decisions.
Gill: You told me in ten minutes, Tasha. I shall remember that part.
{first_in.take_half: Gill: And you ring your own nurse about your three. Now, before your next one.}
{first_in.take_half: You do, from the wall phone. Ngozi says thank you, and that you will both write it up tonight.}
~ put_right = true
->->

=== boots ===
Ray Tingey comes into Room 3 as if there were a spotlight. # light: day
Ray: Ladies and gentlemen, direct from the two buses. # mood: happy
Fringed jacket, and boots to the knee, with stitching. They are wet to the ankle.
Ray: New in August. For the Legion, Friday. Me and Maureen. I strum, she's good.
His pressure is inside the range on your form. He steps up on the scales, boots and all.
Ray: They stop on, do they? They take twenty minutes and a door frame. Pam used to have them off me. # mood: neutral
You are running late, and the strip light has begun to tick.
* (thread) [Fetch the testing thread, and do a full foot test # task: monofilament # skill: monitor # poor # why: The boots came off, so you saw. But the thread test is lent to you by name, and his was never one of the names.]
    You: Let's do it properly. Boots off, and I'll test the feeling too.
    Ray: Steady on, we've only just met. # mood: happy
    It takes both of you and the edge of the couch.
    -> sole ->
* (ask_pain) [Ask him if his feet have been giving any bother # task: ask-about-symptoms # skill: monitor # poor # why: A good question and not enough of one. A foot that has lost its feeling would give him no bother.]
    You: Any bother with your feet?
    Ray: Not a murmur. Best-behaved part of me.
* (boots_on) [Weigh him as he is, and note that he was booted # task: take-measurements # skill: monitor # poor # why: An honest note. But the feet are in the boots, and looking at them is yours.]
    You: Stop as you are. I'll put "boots on".
    Ray: You're a scholar. # mood: happy
    ~ trust += 5
* (boots_off) [Sit down on the floor, and pull off both his boots # task: foot-look # skill: monitor # best # why: The look is yours, for anyone, and it needs skin. Ten minutes on lino is the whole of the job.]
    You sit on the lino and take hold of a heel.
    You: Ready when you are.
    Ray: If I go over backwards, tell Maureen I was brave.
    ~ trust -= 5
    -> sole ->
- {foot_seen: -> hole | -> damp}

=== damp ===
He steps off the scales, and puts a hand to the wall.
It is quick, and he makes a move of it, like a dance step.
Ray: It's the heel. Makes me walk like a cowboy. I put it in the act.
* (go_wave) [Laugh with him, and wish him luck on Friday # task: warm-small-talk # skill: monitor # poor # why: He gave you a joke to cover a limp, and you took the joke.]
    You: Break a leg.
    Ray: At my age they do it for you. # mood: happy
    He waves his hat from the door.
    ~ trust += 5
* (tell_ring) [Tell him what to ring about, and give him the sheet # task: foot-basic-advice # skill: monitor # poor # why: Sound words, and he may use them. They are about a foot that neither of you has seen.]
    You: If a foot's ever red, hot or open, you ring that day. This number.
    Ray: Red, hot, open. Sounds like a B-side.
    He folds it into the jacket.
* (say_boots) [Tell him that new heels do that to everybody # task: reassure-about-symptom # skill: monitor # wrong # unsafe # why: You explained a limp without looking at the foot. He believes you, so he will not look either.]
    You: That's just new boots. Give them a month.
    Ray: There you are. Official. # mood: happy
    ~ trust += 5
* (ask_again) [Stop him at the door, and have them off after all # task: foot-look # skill: monitor # best # why: You had let it go, and the limp changed your mind. It is still in time.]
    You: Ray. Sit down. I want both of those off.
    Ray: Was it something I said?
    You: It was how you stepped off.
    -> sole ->
- {foot_seen: -> hole | -> kitchen_hands}

=== sole ===
~ foot_seen = true
The right foot is pink and dry. The left sock has a mark the colour of tea.
Under the ball of the left foot there is a hole. It is about a centimetre across and wet, and you can see the floor of it. # note: S hole = New open wound under the ball of the left foot, about a centimetre across, wet, does not look deep
Ray: That's never mine. # mood: surprised
You: Does it hurt?
Ray: I didn't know it was there. How long's it been there? # mood: worried # note: B no-pain = No pain, did not know it was there, cannot say since when; tight new boots since August
You lay the back of your hand on both feet. They match, warm and no more. Nothing black, no swelling, no red creeping out from it. He has not been shivery. He had porridge, and feels well. # note: A no-spread = Not hot, cold, black or swollen, no redness round it; he feels well, no shivers
->->

=== hole ===
Ray: I'm on at eight on Friday. I can stand on it, can't I? I've been standing on it. # mood: worried
There is a box of plasters on the side. The rain has found the window frame.
- (wound)
* (plaster) [Put a clean plaster on it until Carol can look # task: choose-dressing # skill: escalate # wrong # unsafe # why: It feels like the least you can do. It hides the one thing somebody has to see, and it makes a week look all right.]
    You choose a big one, and press down the edges.
    Ray: Good as new. # mood: happy
    ~ trust += 5
* (slippers) [Say it is the boots, and a week in slippers will do # task: reassure-about-symptom # skill: escalate # wrong # unsafe # why: You named the cause and the cure of an open wound that he had not even felt. Neither is yours to name.]
    You: It's those boots. A week in slippers and it'll close up.
    Ray: And Friday?
    You: Sit for the slow ones.
    Ray: I could kiss you. # mood: happy
    ~ trust += 15
* (top_of_list) [Put him top of Carol's list for next Wednesday # task: pass-on # skill: escalate # wrong # unsafe # why: A real nurse on a real date. But broken skin on his foot has one working day to be referred, and you have given it a week.]
    You: Carol'll see it first thing on Wednesday.
    Ray: Wednesday. Well, if it's kept this long.
* (red_note) [Mark his sheet in red for whoever reads it # task: urgent-by-message # skill: escalate # wrong # unsafe # why: Nobody has been spoken to. Carol is at the branch, and nobody is watching that tray.]
    You write FOOT in capitals, and put him on top of the tray.
    Ray: I've had worse reviews. # mood: neutral
* (ring_foot) [Ring the foot service for it to be seen # call: foot-service, next-day # needs: hole, no-pain, no-spread # skill: escalate # best # why: Broken skin is theirs, within one working day, whether or not it hurts. Fever, or a foot that was black, cold or deeply open, would have been 999.]
    -> mateusz ->
* (ring_foot_gp) [Ask Dr Gill to look at it before he goes # call: duty-gp, today # needs: hole, no-pain, no-spread # skill: escalate # ok # why: Safe, and she sent it on. A wound in a foot has a shorter road, and it is one you may use.]
    She comes with the toast finished, and looks for as long as it needs. # place: surgery
    Gill: Not spreading. It's for Mateusz, not for me. I'll ring him. Boots off till he's seen it, Mr Tingey. Shivery, or it goes black or cold, and it's 999. # mood: neutral # loop: foot-ray = Ring Ray with a time for his foot, foot service, by the end of tomorrow
    ~ foot_sent = true
* (ring_foot_dsn) [Ring Ngozi to ask her to get it seen # call: dsn, today # needs: hole, no-pain, no-spread # skill: escalate # ok # why: Your usual step up, and it got there. Feet have their own line, and she would rather you used it.]
    It takes you to the wall phone and back. # place: phone
    Ngozi: Open, and he never felt it. I'll ring Mateusz now. Next time you ring him, then me. Boots off, Dr Gill to cover it, and 999 if he's shivery or it goes black or cold. # mood: neutral # loop: foot-ray = Ring Ray with a time for his foot, foot service, by the end of tomorrow
    You tell Ray what she said. # place: surgery
    ~ foot_sent = true
* (ring_foot_999) [Ring 999 for an ambulance for his foot # call: 999, now # skill: escalate # wrong # why: He is well, and it is not spreading. Had he been feverish, or the foot black, cold or deeply open, it would have been right.]
    Aisha: Is he breathing? Is he feverish? Is the foot black or cold? # place: phone # mood: neutral
    You: No fever. It's a hole. He's humming.
    Aisha: Then he needs his foot people, my love, and I need this line.
    When you come back he has one sock on. # place: surgery
    -> wound
- -> kitchen_hands

=== mateusz ===
The wall phone, with Room 3's door wedged so you can see him. # place: phone # sound: phone-ring
Mateusz: Foot protection, Mateusz. Which foot, and is the skin broken? # mood: neutral
You: Left. Yes.
{
    - handover >= 60:
        Mateusz: Then it's in today. We'll have settled who sees him by tomorrow night, and I'll ring him with a time. # loop: foot-ray = Ring Ray with a time for his foot, foot service, by the end of tomorrow
        Mateusz: Boots off, and off that foot, till I've seen it. That's from me. And ask Dr Gill to cover it for the journey.
    - else:
        Mateusz: How big? Since when? Is it hot? Is he well? # mood: tired
        You go back and forth with the answers. At the third trip he asks for the form. # loop: foot-ray = Ring Ray with a time for his foot, foot service, by the end of tomorrow
        Mateusz: And he stays off it. Did I say that? Dr Gill can cover it for the journey.
        ~ foot_thin = true
}
Mateusz: If he goes shivery, or it goes black or cold, that's 999. Don't wait for me.
~ foot_sent = true
Ray has heard your half. You tell him the rest, and he says it back. # place: surgery
Ray: Nobody sits down for "Jolene". # mood: sad
You: You could be the first.
->->

=== kitchen_hands ===
Yvonne Carty is last. She has a white overall on under her coat, and a steel watch which she does not look at. # sound: clock
Yvonne: I have left Pat in charge of custard for two hundred and ten. Let us be brisk.
Weight, a little down. Pressure inside the range. She has both shoes off before you ask. Sound feet, warm, nothing between the toes.
On the screen a box is flashing. "Annual review complete?" Over it is last Thursday's blood result, and last year's. Carol has not written anything beside them.
Yvonne: I read upside down. Order sheets. It is lower than it was. # mood: happy
Yvonne: So that is good, and you may tick your box. If I come again it is another morning's pay.
* (say_good) [Tell her lower is good, and she has done well # task: interpret-result # wrong # unsafe # why: It was lower. Whether that is good depends on why, and finding out why is the part of the review you were not to do.]
    You: It is lower. That's good. Well done.
    Yvonne: I gave up the puddings. In that kitchen! # mood: happy
    You tick the box together.
    ~ ticked = true
    ~ trust += 10
* (tick_box) [Tick the box, so she need not lose more pay # task: whole-annual-review # wrong # unsafe # why: The box says a nurse has been through it all with her. It stops the letters, so nobody will look for her again till next autumn.]
    You: I'll tick it. You've been messed about enough.
    Yvonne: Thank you. That is common sense. # mood: happy
    The flashing stops. Her name drops off the page.
    ~ ticked = true
    ~ trust += 10
* (come_again) [Tell her she must come back to see the nurse # task: plan-next-contact # poor # why: True about the nurse. But it costs her another morning, with no date, when a call might have done.]
    You: I'm sorry, you'll have to come back for the rest.
    Yvonne: Then you have had a morning of mine for a weight. # mood: tired
    ~ trust -= 10
* (after_two) [Leave the box, and ask what time a call would suit # task: plan-next-contact # best # why: The half that is done is down as done, and the half that is not has a person and a time. She keeps her pay.]
    You: Carol hasn't read it, so I can't say if it's good. When are you near a phone?
    Yvonne: Two. When the ovens are off. Not Fridays. Fish. # mood: neutral
    You write in what you did, what you did not, and "ring after two, not Friday". # loop: carol-yvonne = Ring Yvonne after two with her results and tablets, Carol, by the end of next week
    Yvonne: I should have liked "good". # mood: sad
    ~ trust -= 5
    ~ understanding += 15
* (leave_box) [Leave it empty, and say the nurse will be in touch # task: record # ok # why: A true record. "In touch" is a promise with nobody's name on it, and she has heard it before.]
    You: I'll leave that open. The nurse'll be in touch.
    Yvonne: By and by. # mood: neutral
    ~ understanding += 5
* (ring_results) [Ring Carol to go through the result with her now # call: practice-nurse, today # poor # why: Yvonne is well and it can wait for a proper half hour. Carol cannot do a review down the phone with a dressing half on.]
    Carol: I'm up to the wrists in somebody's leg. Is she ill? # place: phone # mood: tired
    You: No. She's in a hurry.
    Carol: Then find me a time, and I'll do it right.
    You write down that she is best after two, and not on Fridays. # place: surgery # loop: carol-yvonne = Ring Yvonne after two with her results and tablets, Carol, by the end of next week
- -> put_you_down

=== put_you_down ===
Noon. Lorna has got the fan heater as far as the waiting room, and a chair in front of it.
{
    - glass_door.all_home:
        You send Carol two weights and two pressures. # note: A numbers = Weight and pressure done for two of Carol's five and sent to her; the other three were sent home
    - else:
        You send Carol five weights and five pressures. # note: A numbers = Weight and pressure done for Carol's five, and sent to her; no review done
}
{
    - kitchen_hands.tick_box or kitchen_hands.say_good:
        Lorna: It says one's all finished. Look at that. One green one! # mood: happy
    - full:
        Lorna: Not one complaint. Not one! # mood: happy
    - else:
        Lorna: Nobody shouted at me. You don't know how rare that is. # mood: happy
}
Lorna: Carol's at the branch till Christmas, Wednesdays. So I've put you down. Same again?
{foot_sent: Her car is at the door, with Ray in it, so that he need not stand at the bus stop.}
She has written you in already, in pencil, as "DM nurse?"
* (same_again) [Say yes, now that they all know what you do # task: check-delegation # skill: escalate # poor # why: These five know because you told them. Next week's will not, and nothing on paper says where you stop.]
    You: Go on. Same again.
    Lorna inks you in. She keeps the question mark. # mood: happy
    ~ trust += 10
* (pin_up) [Write your own list of tasks, and pin it up # task: explain-role # skill: escalate # poor # why: Clear, and yours. But a list of what you may do has to come from the nurse who answers for it.]
    You write it in capitals, and put it under the prawn.
    Tasha: Love that. Who's signed it? # mood: neutral
* (in_an_email) [Ask her to put what she wants in an email first # task: check-delegation # skill: escalate # ok # why: It slows things down and leaves a trace. But Lorna cannot delegate nursing.]
    You: Would you put it in an email? What you want me to do?
    Lorna: I'll do it tonight. I'll be here. # mood: tired
* (one_off) [Tell her that today was a one-off, and leave it # task: refuse-unsafe-task # skill: escalate # poor # why: Safe for you. The clinic is still there next Wednesday, and somebody will be standing in the corridor.]
    You: Today was a one-off, Lorna. I can't be Carol.
    Lorna: No. Well. I'll ask Tasha. # mood: sad
    ~ trust -= 5
* (ring_list) [Ring Ngozi to have it agreed in writing # call: dsn, routine # needs: asked-whole, by-name, numbers # skill: escalate # best # why: What you may do here is for the nurse who answers for you to settle, with Carol, on paper. It has till next Wednesday, so it is not for today.]
    You: Leave it in pencil. I'm going to ask Ngozi to settle it with you and Carol.
    -> ngozi_list ->
* (ring_list_manager) [Ring Anil to have it agreed in writing # call: manager, routine # needs: asked-whole, by-name, numbers # skill: escalate # ok # why: He should know, and he can hold a line. What may be delegated is a nurse's word, so he has to go and ask one.]
    You use the wall phone, and he answers in four rings. # place: phone
    He says that a nurse has to say what may be delegated, and he will put it to Ngozi. # loop: job-list = Settle on paper what you do at the surgery, Ngozi and Carol, by next Wednesday
    Lorna leaves you in pencil. # place: surgery
    {
        - handover >= 60:
            ~ in_writing = true
        - else:
            ~ vague = true
    }
- -> later

=== ngozi_list ===
The wall phone is warm by now. # place: phone
{
    - handover >= 60:
        Ngozi: So she asked you for the whole review, you did the top of it, and nothing on paper says which. # mood: neutral
        You: That's it. I'd like it in writing before next Wednesday.
        Ngozi: So would I. I'll sit down with Carol on Monday. Tell Lorna I'm not cross. Is she cross? # loop: job-list = Settle on paper what you do at the surgery, Ngozi and Carol, by next Wednesday
        ~ in_writing = true
    - else:
        Ngozi: I'm not sure what I'm being asked. Did it go well or badly? # mood: tired
        You: Well. Mostly.
        Ngozi: Then let's talk about it on Monday. # loop: job-talk = Talk about the clinic, you and Ngozi, on Monday
        ~ vague = true
}
Lorna leaves you in pencil. # place: surgery
->->

=== later ===
Seven weeks on. Hard frost, and the boiler has been mended twice. # later: 7 weeks # place: surgery # weather: clear # light: morning # teach: Before taking on a task you need all three: the ability, your own agreement, and the authority that comes with delegation and local policy. # source: D3
{
    - foot_sent:
        {
            - foot_thin:
                The foot service got through to Ray at the third try, a day later than they meant. # closes: foot-ray
            - else:
                The foot service rang Ray the next afternoon. # closes: foot-ray
        }
}
{kitchen_hands.after_two or kitchen_hands.ring_results: Carol rang Yvonne on the Thursday, at five past two. # closes: carol-yvonne}
{kitchen_hands.come_again or kitchen_hands.leave_box: Yvonne has not come back. Carol keeps trying the school at noon, with the custard on.}
{glass_door.be_nurse: There is a letter for "Nurse, Room 3". Mrs Ambrose has left off the white tablets. The nurse did not ask about them, she writes, so they can't have mattered.}
{glass_door.all_home: Of the three you sent home, two have been back. The young man who works nights has not.}
{in_writing: Ngozi and Carol sat down that Monday, with a pot of tea and your sheet. # closes: job-list}
{vague and put_you_down.ring_list_manager: Anil did put it to her. It took three weeks, as nobody could say quite what had been asked. # closes: job-list}
{vague and put_you_down.ring_list: You and Ngozi did talk on the Monday. By then it was mostly about the boiler. # closes: job-talk}
{
    - not foot_sent: -> done_review
    - full or ticked: -> on_paper
    - not put_right: -> by_herself
    - in_writing: -> on_the_wall
    - else: -> same_clinic
}

=== on_the_wall ===
There is a sheet on the fridge, under the prawn. Ngozi has signed it, and Carol, and you. # teach: Broken skin on the foot of someone with diabetes is referred to the foot service within one working day, painful or not. With fever, or if it is black, cold or deep, it is 999. # source: C6
It has two columns. On the left it says what you do. On the right it says "Ask".
Lorna: I had a locum on the phone. He wanted you to go through somebody's tablets. I read him the fridge. # mood: happy
Tasha: I start in September. I told them about the recall list, at the interview. They wrote it down. # mood: happy
{kitchen_hands.after_two or kitchen_hands.ring_results: Carol: Yvonne Carty shakes, at eleven. She thought it was the hotplates. I'd never have had that off a form. Ngozi's changed her tablets. # place: phone}
Ray comes through the glass door in one slipper and one large grey shoe. # place: surgery
Ray: Played the Legion sitting on a bar stool. Maureen says I've never been in tune so long together. # mood: happy
Ray: It's closing, your man says. Slow. Like one of mine.
# outcome: on_the_wall = What you do there is on the wall, signed by the nurses who answer for it. Ray's foot was seen in time, and Tasha told her own story.
-> END

=== same_clinic ===
Nobody wrote anything down, so the pencil did it. # teach: Broken skin on the foot of someone with diabetes is referred to the foot service within one working day, painful or not. With fever, or if it is black, cold or deep, it is 999. # source: C6
{
    - put_you_down.one_off:
        The next Wednesday you were not in the corridor. Tasha was.
        Tasha: She said could I just do the feet. I said I'm not trained in feet. She said have a go. # mood: tired
    - put_you_down.same_again:
        You have done six Wednesdays. In the second it was pressures and feet. By the fifth it was "just run through their tablets, would you?"
        Lorna: I thought that was one of yours. Isn't it? # mood: worried
    - put_you_down.in_an_email:
        Lorna did write. Three lines, to you. It said "reviews etc, as before".
        Lorna: I wasn't sure what to put. I thought you'd say if it was wrong. # mood: worried
    - put_you_down.pin_up:
        Your list stayed up two weeks. Then someone needed the magnet.
        Lorna: I did wonder who it was from. # mood: neutral
    - else:
        Lorna: Anyone know what we settled? I've still got you down with a question mark. # mood: worried
}
{kitchen_hands.after_two or kitchen_hands.ring_results: Carol: Yvonne Carty shakes, at eleven. She thought it was the hotplates. Ngozi's changed her tablets. # place: phone}
Ngozi: You got the foot away. I'd have liked to hear what you were asked, too. Clearly, and from you. # place: phone # mood: neutral
You: It felt like it was over.
Ngozi: It was a Wednesday. They come round.
# outcome: same_clinic = Ray's foot was seen in time. What you may do there was never settled, so it is asked again each Wednesday of whoever is nearest.
-> END

=== by_herself ===
Tasha is not at the fridge. There is a bank nurse there, who does not know about the prawn. # teach: An assistant cannot give a jab under a group direction; it has to be written up for that one patient. That advice is from 2007, so ask what your practice goes by now. # source: P10
{
    - not found_list:
        It came out when somebody's daughter rang to ask who had said yes to her mother's jab. Thirty names, and a sheet with no one on it.
    - two_done.sign_later:
        Dr Gill would not sign a sheet for arms already done. She asked whose idea it was. Tasha did not say.
    - two_done.tell_lorna:
        Lorna heard it from you, at the end of a long day, in the car park. She had to start with "I've been told".
    - else:
        It came out at the month's end, when the jabs and the signatures were counted. By then it was a thing that she had kept quiet.
}
Tasha: I'd have gone and told her. If it had been that morning, I'd have gone. # place: phone # mood: sad
{
    - first_in.take_half:
        Tasha: I never said about your three. I thought you would.
    - two_done.not_a_word:
        Tasha: You said stop there and it'd be fine. I wanted it to be.
    - not found_list:
        Tasha: You were stood there. You'd have only had to ask me who signed it.
    - else:
        Tasha: I kept thinking someone would come in and ask me straight.
}
Tasha: I've put my interview back a year. I said it was my mum.
Dr Gill has rung everyone who was done off that sheet. They are all well. # place: surgery
# outcome: by_herself = The unsigned list came out late, and Tasha met it alone. Nobody was ill from it; she put off her nursing for a year.
-> END

=== on_paper ===
{
    - ticked:
        Yvonne's name was green, so no letter went. Nobody at the surgery had any reason to think of her. # teach: In the national levels for glucose testing, saying what a result means stands one level up, with a registered nurse. # source: K2
        Then Pat rang, from the school.
        Yvonne: I went down by the hotplates, at eleven. Three point one, the ambulance said. A child from Year Six fetched the orange juice. # mood: sad
        Yvonne: I have been shaking at eleven since the summer. I thought it was the heat. Nobody asked me about eleven.
        {
            - kitchen_hands.say_good:
                Yvonne: You said it was good. So I was proud of it.
            - else:
                Yvonne: You ticked the box so as to be kind. I asked you to. I know that.
        }
        Carol: We think it's the tablets. Some of that lower number may have been lows. I'd have asked her about eleven. # place: phone # mood: tired
    - else:
        You had said yes, so Lorna put them through as "seen". Carol has gone back and opened every one. # teach: A commentary on English practices found assistants asked to run whole diabetes reviews, often with little training for it. # source: P5
        Carol: They thought they'd had it. Ray told me you'd passed his tablets. Had you? # place: phone # mood: tired
        You: I never looked at them.
        Carol: No. But you'd said yes. {glass_door.be_nurse: And they'd been told a nurse.}
}
Ray is in one slipper and one large grey shoe. His was the part of the morning you did right. # place: surgery
Lorna: I asked you to. I've said so to everyone who'll stand still. # place: surgery # mood: sad
# outcome: on_paper = On paper the reviews were done. Nobody had done them, and somebody went weeks longer without the half hour that would have helped.
-> END

=== done_review ===
{
    - hole.plaster:
        The plaster was still on when Carol got to it, a week later.
    - hole.slippers:
        Ray wore the slippers. You had said a week. He gave it sixteen days.
    - foot_seen:
        It was a week before a nurse saw that foot. By then there was red to the ankle.
    - else:
        Ray did the Legion on the Friday, and the one after. On the Sunday Maureen drove him in, with the boot cut down the side.
}
Ray: I'm on Ward Nine. Two shows daily. # place: phone # mood: tired # teach: Broken skin on the foot of someone with diabetes is referred to the foot service within one working day, painful or not. With fever, or if it is black, cold or deep, it is 999. # source: C6
Ray: Twelve nights. They've had it open and washed it out, twice. I'm off it till Easter. Maureen's found a lad with an accordion.
He stops. You can hear a trolley go past him.
{
    - foot_seen:
        Ray: The lad here asked when it was first seen. I said that Wednesday. He wrote it down twice. # mood: sad
    - full or ticked or glass_door.be_nurse:
        Ray: I told them it can't have been there. I'd had my review. You'd passed me. # mood: sad
    - else:
        Ray: I told them it can't have been there. You'd have said. # mood: sad
}
Mateusz: It would have been small, that Wednesday. It would have been one phone call. # mood: neutral
{
    - foot_seen:
        You: I saw it.
        Mateusz: I know. Next time you see, you ring. You don't have to be sure.
    - else:
        You: He had his boots on.
        Mateusz: They all have their boots on.
}
# outcome: done_review = Ray's foot was missed, or left, in a morning that went down as done. It cost him twelve nights in hospital, and most of a winter.
-> END
