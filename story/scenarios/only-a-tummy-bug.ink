# title: Only a tummy bug
# summary: Saturday morning. Priya was sick in the night and asks if she should keep taking her tablets.
# patient: Priya
# place: phone
# finding: F2, F1, F3
# skill: escalate
# delegated: sick-day-plan-script
# minutes: 10
# content-note: A person becomes very ill while alone at home. In one ending she is found a day later, alive.
# rests: P1, C1, C1e, C2, C3, C5, C7, C21, M4, S4, S7
# version: 1.0.0
# author: Local Terrain

// The number is the trap: it is true, and it is beside the point. What can be heard on the line changes half way, and
// the right rung changes with it: 111 while she is only unwell, 999 from the moment she is sleepy and breathing hard.
// She was last sick at five and keeps sips down: on a -flozin, being sick again and again would be 999 from the start.

VAR trust = 55
VAR understanding = 35
VAR handover = 70
VAR knows_night = false
VAR knows_tablets = false
VAR knows_key = false
VAR read_sheets = false
VAR told_tablets = false
VAR tom_on = false
VAR crew_coming = false
VAR sheila_in = false
VAR slow_start = false
VAR slept_on = false
VAR late = false
VAR own_plan_promised = false

-> arrival

=== arrival ===
Saturday, half past eight. The health centre is shut. You have the phone list, a flask, and all three of reception's phones. # place: phone # weather: rain # light: morning # sound: rain
Ngozi made the list on Friday. Six people on a new tablet: ring them, ask how they are, ask about a sick-day plan.
Where someone has a plan of their own on paper, you are signed off to go through it with them.
Third name: Priya Nair, 44, type 2, Flat 6, Tannery Court. "New tablet since April. Sick-day plan: to do." # note: B address = Priya Nair, 44, Flat 6, Tannery Court
She picks up on the ninth ring. # sound: phone-ring
Priya: If it's the survey, I was very satisfied. # mood: tired
You: It's the diabetes team, Priya. Just seeing how the new tablet's going. Is it a bad time?
Priya: I have had better. I was sick in the night. Not since five. It's only a tummy bug.
Priya: I checked, before you ask. Nine point two, at five past eight. So it isn't the diabetes. # note: A glucose-92 = Glucose 9.2 mmol/L at 08.05 on her own meter
Priya: I'm on the bathroom floor with the phone and my tablet box. Like a very poor picnic.
Priya: So. Saturday morning's are still in there. Shall I just keep taking them?
-> number

=== number ===
* (great_number) [Tell her that nine point two is a good sign # task: reassure-about-symptom # wrong # unsafe # why: A number is not a person. On her new tablet someone can be gravely ill with a near-normal glucose, and now she thinks you have cleared her.]
    You: Nine point two. Well, that's a nice steady number.
    ~ trust += 5
    ~ understanding -= 15
    Priya: Thank you. That's what I thought. # mood: happy
    You hear her lean back against something. The bath, probably.
* (box_first) [Ask her to read you the labels in the box # task: read-out-label # ok # why: You will need it, and soon. But she has told you she was sick in the night, and how she is comes first.]
    You: What've you got there? Read me the labels.
    ~ knows_tablets = true
    Priya: Metformin, the slow sort. And the new one. Empagliflozin. # note: B empagliflozin = Type 2; metformin MR, and empagliflozin since April
    Priya: It took me until June to say that.
* (ask_night) [Ask her to tell you about the night instead # task: ask-about-symptoms # best # why: She has given you a number and a guess. How she is comes before what it is.]
    You: Park the number a minute. What sort of night was it?
    ~ knows_night = true
    ~ trust += 5
    Priya: It started at ten. Four times, the last at five. I count, it's a work habit. # note: S vomiting = Sick four times from 22.00, last at 05.00; sips of water have stayed down since
    Priya: Water stays now, in sips. I haven't dared try tea. # mood: tired
* (not_mine) [Say that tablets are not something you can answer # task: sick-day-fixed-messages # poor # why: True, and it shuts a door. She said she was ill in the night, and nobody has asked her one thing about it.]
    You: I can't tell you about tablets, I'm afraid. That isn't my side.
    ~ trust -= 5
    Priya: No. Quite right. I say the same to families. # mood: neutral
    It goes quiet, the way it does when someone has been polite.
* (tom_at_once) [Ring 111 on another phone, before asking more # call: 111, before-leaving # needs: glucose-92, address # ok # why: The right number, a minute early. Tom asks for the very things you have not asked her. He can wait while you do.]
    ~ tom_on = true
    You: Stay there, Priya. I'm getting 111 on my other phone.
    {handover >= 60:
        Tom: 111, this is Tom. I've got her name, the flat and the sugar. What's wrong with her?
    - else:
        Tom: 111, this is Tom. Who are we talking about? And where is she?
        You give him the name and the flat. He waits for the rest.
    }
    You: I haven't asked her that yet.
    Tom: Then ask her. I'll sit here and type.
* (aisha_at_once) [Ring 999 on another phone, before asking more # call: 999, now # poor # why: She is awake and talking, and nobody has asked her anything. It is sooner than needed, and you have nothing to tell them.]
    Aisha: Ambulance service. Is she awake? Is she breathing?
    You: Yes. She's talking to me. She's been sick in the night.
    Aisha: Then go and ask her about it. Ring 111 with what you get, and ring me back if it changes.
    Priya: Was that 999? For a tummy bug? # mood: surprised
* (ngozi_at_once) [Ring Ngozi on her mobile to ask about the tablets # call: dsn, today # poor # why: Ngozi is not on at weekends. On a Saturday that rung is empty, and the next one is 111.]
    Ngozi: This is Ngozi. I'm back on Monday at eight. If it can't wait for me, please ring 111.
    You put that phone down. The other is still at your ear.
- -> asking

=== asking ===
Rain runs down the window. At her end a tap drips. # sound: rain
Priya: I know how it looks. If it was my lady in room nine, I'd have rung someone at midnight. # mood: worried
Priya: But it's me, and I have a shift tonight, and they're two short. # note: B nights = Care worker at the Limes, due on nights tonight
* (paracetamol) [Suggest paracetamol, small sips and a few hours' sleep # task: choose-treatment # wrong # unsafe # why: It sounds like kindness, and it is a treatment plan for an illness nobody has looked at. It also puts her to sleep alone.]
    You: Honestly? Paracetamol, little sips, and get your head down.
    ~ trust += 5
    Priya: That's just what I'd tell me. # mood: happy
    She sounds so pleased that you nearly miss the yawn.
* (ask_body) [Ask about her breathing, her tablets and who is there # task: ask-about-symptoms # best # repairs: great_number # why: Three questions, one minute. They tell you how ill she is, why it matters, and who could open a door.]
    {number.great_number: You: I was too quick about that nine point two. It can't tell me how you are. Can I start again?}
    You: How's your breathing? Only how it seems to you.
    Priya: Ordinary. In, out. I'd say. # note: A breathing-even = At 08.36 breathing even, whole sentences, clear-headed
    {not knows_night:
        You: And when did it start?
        ~ knows_night = true
        Priya: At ten. Four times, the last at five. Water stays now, in sips. # note: S vomiting = Sick four times from 22.00, last at 05.00; sips of water have stayed down since
    }
    {not knows_tablets:
        You: Which tablets are they? Off the box.
        ~ knows_tablets = true
        Priya: Metformin, the slow sort. And empagliflozin, since April. # note: B empagliflozin = Type 2; metformin MR, and empagliflozin since April
    }
    You: And who's there with you?
    Priya: Nobody. Me and the picnic. # note: B alone = Alone in the flat, door locked
    Priya: Sheila next door has a key, and views. # note: B sheila-key = Sheila Cobb next door has a spare key
    ~ knows_key = true
    ~ trust += 5
* (ask_bug) [Ask whether people at the home have had it too # task: ask-about-symptoms # poor # why: A fair question that fits her story, and so it stops you both looking. It says nothing about how ill she is.]
    You: Has it been going round at work?
    Priya: Two residents on Wednesday. Eating toast by Thursday, the pair of them. # note: A bug-at-home = Two residents had a one-day bug on Wednesday
    You: So that's where you got it.
    Priya: So that's where I got it.
* (retest) [Ask her to test again, and let the number decide # task: interpret-result # poor # why: The number was never the question. A second one near the first only makes you both more sure of the wrong thing.]
    You: Would you do your sugar again for me?
    A click, a beep, a wait.
    Priya: Nine point four. You see? As dull as ditchwater. # note: A second-test = Glucose 9.4 mmol/L at 08.37
* (tom_while_asking) {not tom_on} [Ring 111 now, and ask her things with them on # call: 111, before-leaving # needs: vomiting, glucose-92, address # ok # why: Right number, a little early: a minute of asking first would have given Tom the tablet and the breathing.]
    You: Stay on. I'm ringing 111 on the other phone, and you'll hear both halves.
    -> tom ->
* (aisha_while_asking) [Ring 999 now and ask for an ambulance to her # call: 999, now # needs: vomiting, glucose-92, address # ok # why: Sooner than the signs ask for, and forgiven. If the sickness had not stopped, it would be right.]
    You: Priya, I'm going to get someone out to you.
    -> aisha_early ->
    -> tablets_with_help
* (ngozi_while_asking) [Ring Ngozi on her mobile and tell her about it # call: dsn, today # poor # why: Ngozi is not on at weekends. A message for Monday is not a person spoken to.]
    Ngozi: This is Ngozi. I'm back on Monday at eight. If it can't wait for me, please ring 111.
    Priya: She has a lovely voice for a machine.
- -> plan

=== plan ===
On your desk is an envelope with Priya's name on it. In it is a sick-day sheet, not filled in yet.
{tom_on: Tom: Has she got anything written down for days like this?}
Priya: There was going to be a sheet for being ill, wasn't there? I'm not complaining. I have read things myself. # mood: tired
* (read_hers) [Ask what she has on paper, and have her read it # task: read-own-plan # best # why: If she has a plan of her own, that is what you may go through. If she has not, you know why this has to go up.]
    You: What have you got there in writing?
    Priya: I brought the folder. I'm a care worker. There is always a folder.
    Priya: One from when I was diagnosed. "Always take your diabetes medicines, even if you are ill."
    Priya: And one I printed. "Stop these tablets if you are being sick." A long list. # note: B two-sheets = Two general sheets at home, one says take, one says stop; no plan of her own
    Priya: One of each. So I rang nobody. # mood: worried
    You: Has either got your name on it?
    Priya: No. So neither one's mine, you're going to say. # mood: tired
    ~ read_sheets = true
    ~ understanding += 15
* (desk_sheet) [Read her the blank sheet from your desk, line by line # task: sick-day-plan-script # poor # why: You are signed off to go through her own plan. This one has no name, no tablets and no nurse behind it. Read aloud, it turns into your advice.]
    You: I've got the sheet here. It goes: name of medicine, then a box, then take or pause.
    Priya: And what's in the box?
    You: Nothing. It's blank.
    Priya: Then it's a very restful document. # mood: happy
* (look_up) [Look the new tablet up and tell her what it says # task: diagnose # poor # why: A search gives you a list of illnesses, and reading it to her is a diagnosis by another name. What you have already is enough to ring with.]
    You: Hang on, I'm looking it up.
    It is a long page. Thrush, thirst, something about acid, something about feet.
    You: It says quite a lot of things.
    Priya: They do, don't they.
* (post_it) [Promise to put the right sheet in Monday's first post # task: leave-at-risk # poor # why: She is ill on Saturday. The right sheet, days late, cannot help her with today.]
    You: I'll get yours in the post first thing on Monday.
    Priya: Second class will do. # mood: neutral
* (tom_for_plan) {not tom_on} [Ring 111 now, with Priya still on the line # call: 111, before-leaving # needs: vomiting, empagliflozin, glucose-92, alone, address # best # why: On this tablet, being ill goes to a clinician whatever the glucose, and on a Saturday that is 111. What she has on paper can be asked with them listening.]
    You: I'm ringing 111 while you're on the line. You'll hear both halves.
    -> tom ->
* (aisha_for_plan) [Ring 999 now, before you go through any papers # call: 999, now # needs: vomiting, empagliflozin, glucose-92, alone, address # ok # why: Sooner than the signs ask for, and forgiven. On this tablet, alone, she is close to the line. Being sick again would cross it.]
    You: Priya, I'm going to get someone out to you.
    -> aisha_early ->
    -> tablets_with_help
* (ngozi_for_plan) [Ring Ngozi's mobile and ask which plan is hers # call: dsn, today # poor # why: Ngozi is not on at weekends. On a Saturday that rung is empty, and the next one is 111.]
    Ngozi: This is Ngozi. I'm back on Monday at eight. If it can't wait for me, please ring 111.
* (gill_for_plan) [Ring the surgery and ask for the duty doctor there # call: duty-gp, today # poor # why: The surgery is shut until Monday. When it is shut, 111 stands in for it.]
    The surgery line plays four bars of music and gives you its opening times.
- {tom_on: -> tablets_with_help | -> tablets}

=== tablets ===
Priya: Now. You're the one with the lanyard. # mood: tired
Priya: Do I take them or leave them? I'll do what you say.
* (keep_on) [Tell her to take both, as it says on the label # task: stop-or-start-medicine # wrong # unsafe # why: The label was written for a well person. Telling her to go on is as much a decision about a medicine as telling her to stop.]
    You: I'd stick to the label till somebody says different.
    ~ told_tablets = true
    Two small rattles, one swallow, and then she is sick again. You hold the phone and wait.
    Priya: Well. They've gone somewhere. # mood: pain
* (fixed_words) [Say it is not yours to decide, and to ring when ill # task: sick-day-fixed-messages # ok # why: The right words, and they matter. But nobody has been rung, and she has to do it alone when she is worse.]
    You: That's not mine to say, and I won't guess. But ill is when you ring. At weekends that's 111.
    ~ trust += 5
    Priya: "Ill is when you ring." I say that to people, too. # mood: tired
* (tom_for_tablets) [Ring 111 now, with Priya still on the line # call: 111, before-leaving # needs: vomiting, empagliflozin, glucose-92, alone, address # best # why: On this tablet, being ill goes to a clinician whatever the glucose. It is Saturday, so that is 111, and it is done before you hang up.]
    You: That's not mine to say, and it matters too much to guess. I'm ringing 111 while you're on the line.
    ~ trust += 5
    Priya: You'll hold my hand, will you? # mood: happy
    You: I've three phones and two ears. We'll manage.
    -> tom ->
    Tom: And the tablets are a question for the nurse. I've put it at the top.
* (miss_metformin) [Tell her to miss the metformin until she can eat # task: stop-or-start-medicine # wrong # unsafe # why: Never yours, even on a day when a doctor might say the same. And it is a guess about one tablet when the worry is the other.]
    You: I'd leave the metformin till you're eating again.
    ~ told_tablets = true
    ~ trust += 5
    Priya: Lovely. And the other one as usual. # mood: happy
    Two small rattles. One tablet goes back in the box.
* (ngozi_monday) [Promise that Ngozi will answer it on Monday at eight # task: leave-at-risk # wrong # why: The right nurse, two days too late. On this tablet being ill cannot wait for a weekday.]
    You: I'll have Ngozi ring you on Monday. First thing.
    Priya: Monday. Yes. That's only two nights. # mood: tired
* (aisha_for_tablets) [Ring 999 now, and leave the tablets to the crew # call: 999, now # needs: vomiting, empagliflozin, glucose-92, alone, address # ok # why: Sooner than the signs ask for, and forgiven. On this tablet, alone, she is close to the line. Being sick again would cross it.]
    You: Priya, I'm going to get someone out to you.
    -> aisha_early ->
    -> worse_with_crew
* (ngozi_for_tablets) [Ring Ngozi's mobile and ask her about the tablets # call: dsn, today # poor # why: Ngozi is not on at weekends. On a Saturday that rung is empty, and the next one is 111.]
    Ngozi: This is Ngozi. I'm back on Monday at eight. If it can't wait for me, please ring 111.
* (gill_for_tablets) [Ring the surgery and ask the duty doctor instead # call: duty-gp, today # poor # why: The surgery is shut until Monday. When it is shut, 111 stands in for it.]
    The surgery line plays four bars of music and gives you its opening times.
- -> drowsy

=== tablets_with_help ===
A phone at each ear. The lid of your flask has a skin on it.
Priya: While your friend types. The tablets. Yes or no? # mood: tired
* (leave_one) [Tell her to miss the metformin until they say # task: stop-or-start-medicine # wrong # unsafe # why: Never yours, even for an hour, and even on a day when a doctor might say the same. The person to ask is on the other phone.]
    You: I'd leave the metformin, just till they've said.
    ~ told_tablets = true
    Priya: And take the other. Fine. # mood: neutral
    One small rattle, and a swallow.
* (label_rule) [Tell her to go by the label until they answer # task: stop-or-start-medicine # wrong # unsafe # why: The label was written for a well person. Telling her to go on is as much a decision about a medicine as telling her to stop.]
    You: I'd go by the label till somebody says different.
    ~ told_tablets = true
    Two small rattles, one swallow, and then she is sick again.
    Priya: Well. They've gone somewhere. # mood: pain
* (ask_aloud) [Ask it out loud for the clinician, with her listening # task: pass-on # best # why: The question goes up to someone who may answer it, in her hearing, and you stay out of it.]
    You: That's not mine to say. I'm asking it down this phone, and you can hear me ask.
    ~ trust += 5
    {crew_coming:
        Aisha: I can't say either. Keep the boxes by her. The crew will want to read them.
    - else:
        Tom: I can't say either. It's the first thing on my screen for the nurse.
    }
    Priya: Three of us, and nobody knows. I feel better already. # mood: happy
* (change_subject) [Say it is not yours, and talk about her work instead # task: sick-day-fixed-messages # ok # why: The right words, and no harm done. But the person who could get her an answer was on your other phone.]
    You: Not mine to say. Tell me about the lady in room nine.
    Priya: Ninety-four. Hides sausages. # mood: happy
* (aisha_while_waiting) {not crew_coming} [Ring 999 now, and do not wait for the nurse # call: 999, now # needs: vomiting, empagliflozin, glucose-92, alone, address # ok # why: Sooner than the signs ask for, and forgiven. On this tablet, alone, she is close to the line. Being sick again would cross it.]
    You: Priya, I'm not waiting for a call-back. I'm getting someone out to you.
    -> aisha_early ->
- {crew_coming: -> worse_with_crew | -> drowsy}

=== signs ===
Nothing for a bit. Only the tap.
Priya: Sorry. What did you ask me? # mood: tired
You had not asked her anything.
You can hear her breathing now. Fast and deep, like someone at the top of the stairs. # note: S drowsy-fast = At 08.46 sleepy and losing the thread, breathing fast and deep
Priya: I'll just put my head down. The mat is soft. Don't fuss. # mood: tired
->->

=== drowsy ===
-> signs ->
* (sleep_on) [Let her sleep, and ring her back after lunch # task: leave-at-risk # wrong # unsafe # why: Sleepy and breathing hard is not tired. She is going under, alone, and you would be letting her.]
    You: You sleep, then. I'll ring at one and see how you are.
    Priya: That's kind. # mood: tired
    {tom_on:
        The line clicks. In your other ear Tom stops typing.
        Tom: Has she rung off? I've a nurse here, asking for her. Get her back.
    - else:
        ~ slept_on = true
        The line clicks. You write "13.00, Priya" and put a ring round it.
    }
    -> ring_out
* (count_breaths) [Ask her to hold the phone close, and count breaths # task: notice-and-ask # ok # why: Good noticing, and a fact to hand on. But you had heard enough, and a minute is a minute.]
    You: Put the phone right by your mouth for me. Just breathe.
    You lose count in the thirties, and the minute is not up.
* (aisha_now) [Ring 999 on another phone, and say what you hear # call: 999, now # needs: vomiting, empagliflozin, drowsy-fast, glucose-92, alone, address # best # why: These are signs of ketoacidosis, and nobody has measured her ketones. That is 999, whatever the glucose.]
    You: Priya, don't hang up. I'm ringing 999 on the other phone.
    {tom_on: Tom: I heard. Go. I'll write it up.}
    -> aisha ->
    -> waiting
* (sheila_first) [Ring Sheila before anyone, to go in and look at her # task: fetch-help # poor # why: Sheila matters, second. You have already heard what she would see, and the ambulance is the far one.]
    ~ sheila_in = true
    ~ knows_key = true
    You find the number on the back page of Priya's record. It rings eight times.
    Sheila: Sick? She never said. I'm going round. Stop on. # mood: surprised
    Slippers, a key, a door.
    Sheila: She's on the bathroom floor. I don't like the way she's breathing. # mood: worried
* (talk_on) [Keep her talking, and see if she wakes up a bit # task: stay-with-person # poor # why: Staying on the line is right. Staying on it and ringing nobody is company, not help.]
    You: Tell me about your lady in room nine.
    Priya: She hides. She hides the. # mood: tired
    You: Hides what?
    {tom_on:
        Tom: Is that her? She sounded sharper than that five minutes ago.
    - else:
        It goes on like that, slower and slower. When you look up it is twenty past nine.
    }
* (tom_now) [Tell 111 how she sounds, and do what they say # call: 111, now # needs: vomiting, empagliflozin, drowsy-fast, glucose-92, alone, address # ok # why: You have told someone, and Tom says the right thing. It is still one step more than 999 would have been.]
    {not tom_on: Tom: 111, this is Tom.}
    You: She's gone sleepy. She's breathing fast. You can hear it from here.
    ~ tom_on = true
    Tom: Then put me down and ring 999. Now. I'll write it up.
- -> last_chance

=== last_chance ===
{sheila_in:
    Sheila: I've said her name. She opened her eyes and shut them. Tell me what to do. # mood: worried
- else:
    You say her name, twice.
    Priya: Room nine. Her buzzer's going. # mood: tired
    There is no buzzer.
}
* (name_on) [Go on saying her name until she answers you # task: stay-with-person # poor # why: She cannot answer you awake. Nobody who can help her knows yet.]
    You: Priya? Priya. Priya.
* (sit_and_drink) [Have her sit up and drink something with sugar in it # task: choose-treatment # wrong # unsafe # why: She is too sleepy to swallow safely, and 9.2 is not a low. It is first aid for something else.]
    You: Try and sit up. A drop of something sweet.
    Something tips over and rolls.
* (wait_for_them) [Hold the line, and wait for somebody to ring in # task: leave-at-risk # wrong # unsafe # why: Nobody is on the way. You are the only one who has heard how she sounds.]
    You hold the phone with both hands. The clock over the door has a loud second hand. # sound: clock
* (aisha_at_last) [Ring 999 on another phone, and say what you hear # call: 999, now # needs: vomiting, empagliflozin, drowsy-fast, glucose-92, alone, address # best # repairs: talk_on # why: Late is not too late. Sleepy and breathing hard on this tablet is 999, whatever the glucose.]
    {drowsy.tom_now: You: Stay with me, Priya. I'm ringing 999. | You: I'm ringing 999. I should have done it sooner.}
    {drowsy.talk_on and not tom_on:
        ~ late = true
    }
    -> aisha ->
    -> let_in
* (tom_at_last) {not drowsy.tom_now} [Ring 111 on another phone, and say what you hear # call: 111, now # needs: vomiting, empagliflozin, drowsy-fast, glucose-92, alone, address # ok # why: It gets there. But 111 has to hand it to 999, and you could have gone straight.]
    {drowsy.talk_on and not tom_on:
        ~ late = true
    }
    Tom: I can hear her from here. I'm passing it over to 999. It'll be quicker if they have your number.
    Three minutes later the desk phone rings.
    Aisha: Ambulance service. Tell me again, from the start.
    -> let_in
- {sheila_in:
    Sheila: Right. I'm not waiting on you. I'm dialling it myself. # mood: angry
    ~ late = true
    -> let_in
- else:
    A clatter, very near. Then the line is dead.
    -> ring_out
}

=== let_in ===
{sheila_in:
    Sheila: I've got her on her side. I've propped the street door with the umbrella stand.
- else:
    You ring Flat 7 off the back page of the record. Sheila is out of the door before you have finished.
    Sheila: I'm in. I've got her hand. She doesn't know me, poor lamb. # mood: worried
}
Boots on the stairs. Somebody says "Hello, Priya" in a voice that expects no answer.
-> tuesday

=== ring_out ===
{slept_on:
    One o'clock. You have done the list, and your sandwich. # sound: phone-ring # light: day
    Her phone rings, and rings, and rings.
- else:
    You ring her back. It rings, and rings, and rings. # sound: phone-ring
}
On the back page of her record, in small type: key with S. Cobb, Flat 7.
* (sheila_key) [Ring Sheila next door to go in with her key # task: fetch-help # poor # why: The nearest key is a good thought, but the second one. Sheila will have to find her first, and then make the 999 call that you could make now.]
    Sheila: Her curtains are still shut. I thought, nights. I'm going in. # mood: worried
    You hear the door, and then you hear her say the address, very clearly, to somebody else.
* (kind_message) [Leave her a kind message, and try again at the end # task: leave-at-risk # wrong # unsafe # why: A message is for someone who can pick it up. You heard her go sleepy, and now she does not answer.]
    You: Hi Priya, only me. Hope you're sleeping it off. I'll try you again later.
    {tom_on: -> tom_sends | -> sunday}
* (trust_sleep) [Leave her be, since she has worked nights all week # task: leave-at-risk # wrong # unsafe # why: It is considerate, and it is how people come to be found late. How she sounded is the reason to send someone.]
    You put the phone down softly, as if that would help.
    {tom_on: -> tom_sends | -> sunday}
* (aisha_ring_out) [Ring 999 and send them to the flat, with the key # call: 999, now # needs: vomiting, empagliflozin, drowsy-fast, glucose-92, alone, address # best # repairs: sleep_on # why: Last heard sleepy and breathing hard, and now no answer. They can be sent without her leave, and told who has a key.]
    You: She was drowsy at quarter to nine, and now she isn't picking up.
    -> aisha ->
    You ring Flat 7. Sheila has the key in her hand when the van turns in.
- 
-> no_news

=== tom_sends ===
Tom has not gone anywhere.
Tom: No. She was breathing like that, and now she doesn't pick up? I'm passing it to 999 myself. Who's got a key?
You read him Flat 7.
-> no_news

=== no_news ===
~ late = true
Nobody rings you again that day. You keep the phone face up.
-> later_late

=== tom ===
~ tom_on = true
{handover >= 60:
    Tom: 111, you're through to Tom. # mood: neutral
    You say it once, shortest words first. He types as fast as you talk.
    {knows_tablets:
        Tom: Sick {knows_night:from ten till five|in the night}, and on empagliflozin. I don't sit on that. A nurse will come on this line.
    - else:
        Tom: What's she take? Can you get the box?
        ~ knows_tablets = true
        Priya: Metformin, the slow sort. And empagliflozin, since April. # note: B empagliflozin = Type 2; metformin MR, and empagliflozin since April
        Tom: Then I don't sit on that. A nurse will come on this line.
    }
    Tom: Has she anything there to test ketones with?
    Priya: I have a thermometer. Will that do? # mood: tired
    {knows_key:
        Tom: Nobody hangs up. That's you, me and the lady.
        Priya: He has good manners. # mood: happy
    - else:
        Tom: Nobody hangs up. That's you, me and the lady. Anyone there with her?
        ~ knows_key = true
        Priya: No. Sheila next door has a key, and views. # note: B alone = Alone in the flat, door locked
    }
- else:
    Tom: 111, this is Tom. Hang on, hang on. How long has she been ill? What does she take? Is she by herself?
    You carry each one across to Priya, and each answer back.
    ~ knows_night = true
    ~ knows_tablets = true
    Priya: Ten till five. Four times. Water stays now, in sips. # note: S vomiting = Sick four times from 22.00, last at 05.00; sips of water have stayed down since
    Priya: Metformin and empagliflozin. The second one since April. # note: B empagliflozin = Type 2; metformin MR, and empagliflozin since April
    Priya: And alone, yes. Is he writing a book? # note: B alone = Alone in the flat, door locked
    Tom: Right. A nurse will ring her. We're two short, so I can't say when. I'll stop on as long as I can.
}
->->

=== aisha_early ===
~ crew_coming = true
Aisha: Ambulance service. Is she awake? Is she breathing?
{handover >= 60:
    You: Awake, and talking. Diabetes, {knows_tablets:on empagliflozin|on a new tablet}. Sick in the night, not since five.
    Aisha: Flat 6, Tannery Court. She won't be the first one out, while she's talking. But somebody's coming.
- else:
    Aisha: And where is she? And what's she on? And how long's it been?
    You go back to Priya for every one of them.
    Aisha: She won't be the first one out. It may be a good while. But somebody's coming.
}
Aisha: I'll stop on. You tell me if anything changes.
Priya: You've rung 999. For me. I shall have to wash my face. # mood: surprised
->->

=== worse_with_crew ===
-> signs ->
On the other phone you can hear Aisha's keyboard.
* (let_rest) [Let her rest her eyes, since the crew are coming # task: leave-at-risk # wrong # unsafe # why: They are coming at the speed of the woman who was talking at half past eight. Nobody has told them about this one.]
    You: You shut your eyes. They won't be long.
    A minute goes by. The breathing gets louder.
    Aisha: Is she still talking to you?
    You: No.
    Aisha: Then that's a different call. I'm moving her up.
* (tell_crew) [Tell Aisha, word for word, what has just changed # task: pass-on # best # why: Help on the way is not the same as help that knows. The change is what moves her up the list.]
    You: Aisha. She's gone sleepy. She's lost the thread, and she's breathing fast and deep.
    Aisha: I can hear her. I'm moving her up. Nine minutes.
* (keep_talking) [Keep her talking, and tell the crew at the door # task: stay-with-person # poor # why: Staying with her is right. But the crew decide how fast to drive before they reach the door.]
    You: Priya. Tell me about room nine.
    Priya: She hides. # mood: tired
    Aisha: Is that her breathing? Tell me a thing like that. I'm moving her up.
* (aisha_again) [Ring 999 back and say that she is now worse # call: 999, now # needs: drowsy-fast, address # ok # why: Right message. It was only that Aisha was still there on the other phone.]
    You have pressed the first nine when you see that Aisha is still on.
    You: She's worse. Sleepy, breathing fast.
    Aisha: I heard. I'm moving her up. Nine minutes.
- -> waiting

=== aisha ===
~ crew_coming = true
Aisha: Ambulance service. Is she breathing?
{handover >= 60:
    You give it in one go, the worst thing first.
    Aisha: Drowsy, breathing fast. Sick {knows_night:from ten till five|in the night}. {knows_tablets:On empagliflozin.|A new tablet, you don't know which.}
    Aisha: Glucose nine point two at five past eight. {sheila_in:Neighbour with her, Flat 6.|{knows_key:Alone, Flat 6.|Flat 6.}} Have I got it?
    You: You've got it.
    Aisha: They're moving.
- else:
    You: She's sleepy. She's been sick. Her sugar's nine point two, though.
    ~ slow_start = true
    Aisha: What does she take? Sick since when? Which flat? Who's with her?
    The answers come in the wrong order. It takes three minutes to get them straight.
    Aisha: All right. Now they're moving.
}
->->

=== waiting ===
Aisha: What's the way in? # mood: neutral
Priya: It's locked. I always lock it. Nights. # mood: tired
{not knows_key: On the back page of her record, in small type: key with S. Cobb, Flat 7. # note: B sheila-key = Sheila Cobb next door has a spare key}
* (walk_to_door) [Ask Priya to get up and open the door for them # task: leave-at-risk # poor # why: She can hardly hold the phone. If she falls behind that door, nobody gets in.]
    You: Can you get to the door, Priya? Just the latch?
    A long scrape, a thud, and her breathing, further off.
    Aisha: Leave her where she is. Who's next door?
    Sheila answers on the second ring. She does not wait to hear the end.
* (free_line) [Ring off, so that the crew can get through to her # task: leave-at-risk # wrong # unsafe # why: She is going under, and yours is the only ear in the room. Aisha has your other phone.]
    You: I'm going to let you go, so they can ring you.
    Priya: Are you? # mood: worried
    You sit with a dead phone. It is eleven minutes by the clock before Aisha says they have had the door in. # sound: clock
    ~ trust -= 10
* (keep_company) [Stay on the line and talk to her until they come # task: stay-with-person # ok # why: She is not alone in it, and you would hear a change. The door is still locked.]
    You: I'm here. I'm stopping here. You needn't talk.
    Priya: Good. # mood: tired
    The crew find the street door locked. A neighbour lets them up, in her slippers, with a key nobody had asked her for.
* (sheila_door) [Ring Sheila to open up, and stay on with Priya # task: fetch-help # best # why: The crew get in without a wait, someone is in the room, and you have not left the line. Sheila is told what she needs and no more.]
    You: Sheila? Priya's poorly and there's an ambulance coming. Can you let them in and sit with her?
    Sheila: I'm in my slippers. Oh, sod the slippers. # mood: surprised
    You hear her twice: in one phone, and then, smaller, in the other.
    Sheila: Hello, duck. It's only me. Budge up.
    ~ sheila_in = true
    ~ trust += 5
* (aisha_twice) [Ring 999 again, and ask how long they will be # call: 999, now # poor # why: They are on their way, and Aisha is holding on the other phone. A second call takes someone else's place.]
    A different voice says the ambulance is on its way and asks you, nicely, to keep the line clear.
    A neighbour in slippers lets the crew in.
* (tom_twice) [Ring 111 as well, and tell them that it is worse # call: 111, now # poor # why: 999 has it. Ringing a slower number now takes you off the line with her and helps nobody.]
    Tom: Are they on their way? Then go back to her.
    A neighbour in slippers lets the crew in.
* (ngozi_twice) [Ring Ngozi's mobile and tell her what has happened # call: dsn, today # poor # why: She does need to know, on Monday. Now it takes you off the line, and nobody is there to pick it up.]
    Ngozi: This is Ngozi. I'm back on Monday at eight.
    A neighbour in slippers lets the crew in.
- 
{not free_line: Boots on the stairs. Somebody says "Hello, Priya, what've you been up to?"}
Aisha: They're with her. You can put me down now.
You find that you have gone right through the paper with the pencil.
-> tuesday

=== tuesday ===
You told Ngozi on Monday at eight, before she had her coat off. You told her all of it. # weather: cloud # light: day
She has kept four o'clock free all week. "In case she wants me," she said.
{told_tablets:
    That included what you said about the tablets. She wrote it down, looked at you, and said, "Thank you for telling me."
}
On Tuesday your phone rings, with a ward going on behind it. # sound: phone-ring
{late: Priya: They've only just let me have a telephone. I'm told I was no trouble. I don't remember. # mood: tired | Priya: I'm told I was rude to a paramedic. In Malayalam, so he's forgiven me. # mood: happy}
Priya: Ketoacidosis. With a sugar of nine. The doctor drew it for me on a glove box. # mood: neutral
{number.great_number and not asking.ask_body: Priya: "A nice steady number." We did enjoy that, the two of us. # mood: sad}
Priya: Twenty years I've told new staff, look at the lady, not at the chart. # mood: sad
Priya: They say it was the new tablet. And Ngozi gave me the new tablet. So, was she wrong? # mood: worried # note: S was-she-wrong = Asks if it was wrong to give her the new tablet
Ngozi's note from April is open in front of you. "Mornings above the range we agreed. Priya prefers tablets to injections, works nights. Agreed with Dr Gill."
Under it: "Sick-day plan: to do." # note: B plan-to-do = Sick-day plan marked "to do" since April, never given
* (wondered) [Tell her you had wondered about that tablet too # task: choose-treatment # skill: explain # wrong # why: A second opinion you are in no place to give. It feels like loyalty, and it leaves her with no one to trust for the next tablet.]
    You: Between us, I did wonder about that one.
    Priya: Did you. # mood: surprised
    Priya: And you said nothing. # mood: sad
    ~ trust -= 10
* (read_reason) [Read her what is there, and leave the verdict to Ngozi # task: explain-recorded-reason # skill: explain # best # why: She gets the reason as it was written, the gap as it was left, and the right person for the judgement, at a time.]
    You: I can read you why. "Mornings above the range we agreed. Priya prefers tablets to injections, works nights."
    Priya: I did say that.
    You: And under it, "sick-day plan, to do". It wasn't done. I'm sorry.
    Priya: To do. # mood: sad
    You: Whether it was right for you is hers to say. She'll ring you at four today, and there'll be a plan with your name on.
    Priya: Four. I shall have my hair brushed. # mood: happy # loop: own-plan = A sick-day plan with her own name on it, Ngozi Ademola, before she goes back on nights
    ~ own_plan_promised = true
    ~ understanding += 20
    ~ trust += 10
* (vouch) [Tell her Ngozi would never give her anything risky # task: predict-outcome # skill: explain # poor # why: Every medicine has its risks, and she has just met one. It protects Ngozi, and Priya stops asking.]
    You: She'd never give you anything that wasn't safe.
    Priya: No. Of course. # mood: neutral
    Somewhere behind her a machine goes off, and someone sees to it.
* (ngozi_four) [Tell her Ngozi will ring at four, and say no more # task: pass-on # skill: explain # ok # why: The right person and a time. But the reason was in front of you, and reading it out is your job.]
    You: That's one for her. She'll ring you at four.
    Priya: You have it written down there, haven't you? I can hear you reading. # mood: neutral
    You: I've got it here. And there's a plan you should've had. You'll get that too.
    Priya: At four, then. # loop: own-plan = A sick-day plan with her own name on it, Ngozi Ademola, before she goes back on nights
    ~ own_plan_promised = true
* (ngozi_her_question) [Ring Ngozi with her question and the missing plan # call: dsn, today # needs: was-she-wrong, plan-to-do # skill: explain # ok # why: It does go up, today, and the plan with it. First, though, she asked you for a reason, and it lay open in front of you.]
    {handover >= 60:
        Ngozi: She wants to know if I got it wrong, and she's owed a plan. Tell her four o'clock. She'll have both. # mood: sad
    - else:
        Ngozi: She's asking about a tablet? Which? Is it urgent? I'm in clinic. # mood: worried
        You tell it again, with the question first. She says four o'clock.
    }
    Priya: Four o'clock. And the plan, with my name on? # loop: own-plan = A sick-day plan with her own name on it, Ngozi Ademola, before she goes back on nights
    ~ own_plan_promised = true
- {late: -> later_late}
{own_plan_promised: -> later_card | -> later_no_card}

=== later_card ===
Her kitchen, on a bright cold afternoon. There is a card on the fridge, under a magnet shaped like a houseboat. # later: 6 weeks # place: kitchen # weather: clear # light: day
Priya: Three days, they kept me. I was back on nights in a fortnight, and nobody died. # mood: happy
Priya: Look. It has my name on it. # closes: own-plan
Her medicines are there, one by one, in Ngozi's writing. Weekday number. Weekend number. {read_sheets: The two old sheets are gone.}
At the bottom, in her own hand: "Not the number. The lady."
{slow_start: Priya: The paramedic said it reached them in bits. I teach that, you know. Worst thing first. # mood: neutral}
{worse_with_crew: Priya: You rang 999 while I was still making jokes. Sooner than they'd have asked, the crew said. They weren't complaining. # mood: happy}
{worse_with_crew.let_rest: Priya: I heard you say, shut your eyes. It was so nice. That's the worrying part. # mood: sad}
{waiting.walk_to_door: Priya: They tell me I tried to get up and went into the bath. I've the bruise to prove it. # mood: pain}
{waiting.free_line: Priya: You rang off, you know. I remember that. I don't remember much, but I remember that. # mood: sad}
{waiting.sheila_door: Priya: Sheila tells everyone she found me. She's had two cakes out of it. # mood: happy | Priya: Sheila has had a second key cut. For herself, she says, in case she loses the first. # mood: happy}
-> what_changed ->
Priya: I've put one up in the office at work. Blank ones. Fill in your own, I told them. All of you. # mood: happy
# outcome: home_in_three = She went in early and came home in three days, with a sick-day plan of her own.
-> END

=== later_no_card ===
Four o'clock came and went, that Tuesday. Ngozi waited to be asked, and nobody had told Priya she could. # later: 6 weeks # place: phone # weather: rain # light: morning
A Friday, and the phone list. Hers is the second name. # sound: phone-ring
Priya: Oh, I'm well. They only kept me three days. I was sick a bit on Tuesday, but that was prawns. # mood: neutral
You: What did you do?
Priya: I did my sugar. Seven point eight. So I left it. # mood: neutral
You look at the envelope. It is still on the desk.
You: Priya, stay on a minute. How's your breathing today?
Priya: In, out. # mood: happy
You: Good. Then I'm going to put you through to Ngozi, and she's going to do your plan while we all sit here.
-> what_changed ->
# outcome: home_no_card = She went in early and came home in three days, but with no plan. The next time, she went by the number again.
-> END

=== later_late ===
Her kitchen, with the heating up high. Sheila has let you in. # later: 6 weeks # place: kitchen # weather: cloud # light: day
Sheila: Don't make her get up.
{slept_on: Priya: Two weeks, I was in there. Four days of it I haven't got. They just aren't there. # mood: tired | Priya: Ten days, I was in there. The first one I haven't got. It just isn't there. # mood: tired}
{slept_on: Priya: You rang me at one. It's on my phone. One call, at one minute past. # mood: sad}
{told_tablets: Priya: I told them what you said about the tablets. I wasn't telling tales. They asked. # mood: neutral}
{slow_start: Priya: It's on the ambulance sheet, too. "Caller unsure of medication." I've written that about people. # mood: sad}
{slept_on or told_tablets or slow_start: She says it quite kindly. You find that does not help.}
You: I heard you go sleepy, and I didn't get help at once. I'm sorry.
Priya: I know you are. # mood: neutral
{own_plan_promised:
    There is a card on the fridge with her name on it, in Ngozi's writing. # closes: own-plan
    Priya: I know it by heart. I make Sheila test me. # mood: happy
- else:
    Sheila: There's a plan for her now, up on the fridge. The ward did it. # mood: angry
}
-> what_changed ->
Priya: I go back in January. Days, to begin with. I've never worked days. You see everybody's faces. # mood: worried
# outcome: caught_late = Help came, late. She was in hospital far longer than three days, and off work into the new year.
-> END

=== sunday ===
Her mother in Kottayam rings every Sunday at nine. This Sunday it rang and rang. # light: morning # weather: fog
At half past, her mother rang Sheila, whose number she has kept on the wall for eight years.
Sheila had the key. # sound: clock
Priya was alive. On Monday you read that in the record, and read it again.
Ngozi shuts the office door and sits down next to you.
Ngozi: Tell me what you heard, in order. Nobody's shouting. # mood: sad
You: She got sleepy. She was breathing fast. I thought she was tired. {told_tablets: I said what to do about the tablets, too.}
Ngozi: She'll be asked what happened, and so will we. You and I'll go and tell her. She's owed that. # mood: sad
Three weeks of it are in intensive care. You do not see those. # later: 6 weeks # weather: rain # light: dusk
-> what_changed ->
Sheila has brought the houseboat magnet from the fridge. It is stuck to the bed rail. # place: bedside
Priya: I wanted to ask you one thing. # mood: tired
Her voice is small, and she has to rest after it.
Priya: Did I sound ill?
You: Yes. At the end. You did.
Priya: I thought so. I'd have heard it in anyone else. # mood: sad
# outcome: found_sunday = Nobody went in until her mother rang on Sunday. She lived. She does not know yet if she will work again.
-> END

=== what_changed ===
Ngozi has rewritten the Saturday list. The first question on it is no longer the number. # teach: On a -flozin (SGLT2 inhibitor), ketoacidosis can come with a normal or near-normal glucose. Being sick, tummy pain, hard breathing and unusual sleepiness are signs. # source: C5
No loose sheets go out from the centre now. Each plan has a name on it, and a nurse's. # teach: General sheets on tablets in illness do not agree with each other. A clash is a reason to hand on, not to choose. # source: C2, C7
The list is longer than it was in spring. Most of the new names take the same pair as Priya. # teach: Since February 2026 slow-release metformin with an SGLT2 inhibitor is the usual first pair for type 2. This risk is an everyday one. # source: C21
->->
