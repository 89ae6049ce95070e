# title: Water over the road
# summary: Three people on the list, the wash road is under water, and Sandra's toe has gone a funny colour.
# patient: Sandra
# place: road
# finding: F11, F7, F2
# skill: navigate
# thread: reg, 2
# minutes: 10
# content-note: A foot in danger, and a car in flood water. In some endings a toe is lost. Nobody dies.
# rests: P1, C6, C6b, C1, S3, S4, S9, M4
# version: 1.0.0
# author: Local Terrain

// For writers. The trap is the water: everybody stares at it, and forgets that it has two sides. All three can be spoken to
// from the top of the bank, and none of them can be spoken to from anywhere else. Reg's line goes dead at a quarter past
// four, Mateusz shuts at half past, and the light goes at four. A complete call holds funny-toe, numb, no-reach, dusky,
// warm and well. Nobody gives the toe a name. `trust` and `loneliness` are Reg's; Sandra's standing is in `sandra`.
// Jan knows perfectly well whom you visit. She must still not hear it from you.

VAR trust = 55
VAR understanding = 30
VAR loneliness = 60
VAR handover = 70
VAR earlier = ""
VAR sandra = 50
VAR asked = false
VAR called = false
VAR thin = false
VAR rescued = false
VAR reg_plan = false
VAR road_home = false
VAR kit = false
VAR told_base = false
VAR stuck = false
VAR wet = false
VAR at_hers = false
VAR ticked = false

-> barrier

=== barrier ===
The wash road runs down off the bank and into the water without slowing. # place: road # weather: rain # light: dusk # sound: rain
Thursday, five past three. Dark by four. ROAD CLOSED, says the board. A cone is swimming behind it.
Sandra Peacock is over there. By this road she is six minutes, and by the bridge at Denny she is forty. # note: B no-reach = Wash road under water; I cannot get to her this side of dark
Reg Hallam is three minutes along the bank, down Tollers Drove, where there is no signal at all. Halina Wiśniewska is twenty minutes behind you, and starts at the packhouse at nine.
By daylight you can reach one of them. On the top of the bank, in the rain, there are two bars. Your phone wakes up. A message, twenty to one.
Sandra: It's only Sandra Peacock. My toe's gone a funny colour. It may be the light. Don't come out specially. # place: phone # mood: neutral
She is 66, with type 2, and has not felt her feet for years. Mateusz has known them for most of that time. # place: road # note: B numb = Type 2; both feet numb (neuropathy), known to the foot service
She lives alone, and has never driven. # note: B alone = Lives alone on the far bank and does not drive
-> first_q

=== first_q ===
* (reg_late) [Ring Reg first, so that he does not sit and wait for you # task: make-contact # skill: navigate # poor # why: Thoughtful, and it was the easy one to ring. Nothing about Reg has changed colour.]
    It rings eleven times.
    Reg: Hallam. I was out reading the post. # place: phone # mood: happy
    You: I may be late, Reg.
    Reg: I shan't be going nowhere. # mood: neutral
    It took four minutes. # place: road
    ~ trust += 5
* (text_her) [Text her to put it up, and say you will ring tonight # task: urgent-by-message # skill: navigate # wrong # why: It felt like an answer. You do not know what you are answering, and the number she left has a cord on it.]
    You send it, and the phone says "delivered". Then you look at the number again. It is a landline.
    ~ sandra -= 10
* (other_way) [Drive along the bank to see if there is a way round # task: check-before-going-in # skill: navigate # poor # why: Looking is sound. But it took a quarter of an hour of the light, and nobody yet knew what was wrong with the toe.]
    There is a gate, and then the top of a gate. You reverse all the way back to the bars. It is a quarter of an hour.
* (ring_her) [Ring her from where you are, while the bars hold # task: make-contact # skill: navigate # best # why: She has eyes, a hand and a telephone. Nobody can choose a road until they know how bad it is.]
    You: Sandra? You left me a message. # place: phone
    ~ sandra += 10
* (foot_blind) [Ring the foot service, and say what she said # call: foot-service, next-day # skill: escalate # poor # why: The right people, with nothing to work on. "Funny" is not a colour, and she is at the end of a telephone.]
    Mateusz: Foot protection, Mateusz. Which foot, and is the skin broken? # place: phone # mood: neutral
    You: I've only got a message. It's a funny colour.
    Mateusz: Funny, I cannot triage. Ask her, and then ring me. I am here until half past four.
- -> triage

=== triage ===
{first_q.ring_her: |You ring her. It has hardly rung once. # place: phone}
{first_q.text_her: Sandra: I've had a lady on, reading out foot up. All one word. I thought it was the bank. # mood: surprised}
Sandra: I don't like to bother you, not with all that water. It's the left. The one next to the big one. # mood: neutral # note: S funny-toe = Left second toe has changed colour since yesterday
Sandra: It's not like I can feel it. I look at them of a morning, and it weren't like that yesterday.
She is standing on it, in her hall, for that is as far as the cord will go.
* (cold_day) [Tell her that toes go all colours in this weather # task: reassure-about-symptom # skill: monitor # wrong # unsafe # why: You both wanted it to be true. You have not heard what colour it is, and now she will not look again.]
    You: They go all colours, this weather. I shouldn't worry.
    Sandra: That's what I said to myself. I'll pop a sock on it. # mood: happy
    ~ sandra += 10
* (colour_only) [Ask her to go to the window, and tell you the colour # task: ask-about-symptoms # skill: monitor # ok # why: A good question, and she was the right person to ask. A colour on its own will not say how fast.]
    -> colour ->
    Sandra: Is that any help? # mood: worried
* (three_things) [Ask what colour it is, if it is warm, and how she feels # task: ask-about-symptoms # skill: monitor # best # why: Colour, heat, and how she is in herself. On the telephone those are your eyes, your hand and your thermometer.]
    -> colour ->
    -> heat ->
    ~ sandra += 5
* (press_it) [Ask her to press it hard, and tell you how much it hurts # task: ask-about-symptoms # skill: monitor # poor # why: She told you that she cannot feel it. No pain in a numb foot is not news, and it is not good news.]
    There is a pause, with some breathing in it.
    Sandra: It don't hurt. Should it? # mood: worried
- {not triage.cold_day:
    You: I'll find out what happens next, and ring you by four. # loop: ring-back = Ring Sandra back with what happens next, you, today by four
    Sandra: I'll stop by the telephone, then. # mood: neutral
}
-> tractor

=== colour ===
You: What colour is it, Sandra?
Sandra: Under this bulb? You never match under a bulb. Hold the line. # mood: neutral
You hear her go, one foot flatter than the other. A curtain runs back. It is raining on her window too.
Sandra: Damson. I'd have said aubergine, but there's red in it. And no edge, it goes off to a pink, like it's been put on with a rag. # note: A dusky = By phone, at the window: dark purple, fading to pink; not black
She did thirty-one years at Harmer's, on paint. You write down damson.
->->

=== heat ===
You: Put the back of your hand on it. Then on the same toe on the other foot.
Sandra: Warmer than its brother. Not hot. # note: A warm = Warm to the back of her hand, warmer than the other foot; not cold
You: Is the skin broken anywhere?
Sandra: Not on the top. I've not seen my underneath since I had my own teeth. # note: A no-break = No break that she can see on top; she cannot see underneath
You: And you? Shivery? Hot and cold? Been sick?
Sandra: I've had a boiled egg, and I'm halfway up a cardigan. # mood: happy # note: A well = Feels well: no fever or shivers, not sick, eating
~ asked = true
->->

=== tractor ===
Headlamps come along the bank behind you, very high up. It is Jan Thorogood, with a trailer of beet. # place: road # sound: engine
Jan: You going over? I am. That's only up to my hubs. # mood: happy
Jan: Stop right in my wheel marks, and don't change gear. You'll be right as rain.
-> over_q

=== over_q ===
* (send_form) [Send the foot form from your phone, marked urgent # task: urgent-by-message # skill: escalate # poor # why: It is ring as well as send. Marked urgent, in a tray, at twenty-five past three, it is still a piece of paper.]
    You do it with your thumbs, under the tailgate. "Toe, funny colour, numb feet." It goes on the second try.
    Jan: Suit yourself. # mood: neutral
* (follow) [Follow her across, in her wheel marks, dead slow # task: take-a-risk-to-arrive # skill: navigate # wrong # unsafe # why: It was brave, and for somebody else's sake. The road is shut to you. She sits six feet up, on four tons.]
    -> in_water
* (round) [Drive round by Denny, and look at the toe yourself # task: make-contact # skill: navigate # poor # why: It would be a pair of eyes, in the dark, after forty minutes out of signal. The people who treat feet shut at half past four.]
    Jan: Denny? You'll be all night. # mood: surprised
    -> at_sandras
* (ask_jan) [Ask Jan to knock at Sandra's, and see to her toe # task: tell-without-consent # skill: relate # wrong # why: A good neighbour, going the right way. But it was for Sandra to ask her, and Sandra was on the telephone a minute ago.]
    You: Would you knock at Sandra Peacock's? It's her toe.
    Jan: It's always them feet, with Sandra. What's she done? # mood: worried
    You realise what you have just said, and to whom. The tractor goes down into the water with it.
    ~ sandra -= 10
* (ring_again) {triage.cold_day or triage.press_it or triage.colour_only} [Ring Sandra again, for what you did not ask # task: ask-about-symptoms # skill: monitor # ok # repairs: cold_day # why: You went back for it. Two more minutes, and now it is something that a foot service can use.]
    {triage.cold_day:
        You: I said it was the weather. I'd no business saying that. Can I ask you some things? # place: phone
    - else:
        You: Me again. I should have asked you some more. # place: phone
    }
    {triage.colour_only: |-> colour ->}
    -> heat ->
    Sandra: Are you outdoors? You sound like a car wash. # mood: neutral
    {triage.cold_day:
        You: I'll find out what happens next, and ring you by four. # loop: ring-back = Ring Sandra back with what happens next, you, today by four
    }
    Jan is still there. She has poured herself a tea. # place: road
    -> over_q
* (ring_foot) {asked} [Ring the foot service, to have her seen by tomorrow # call: foot-service, next-day # needs: funny-toe, numb, no-reach, dusky, warm, well # skill: escalate # best # why: Warm, not black, no fever, so not 999. A new change in a numb foot, so not Monday. You said what you could not do, and he could.]
    -> with_mateusz ->
* (ring_foot_part) {not asked} [Ring the foot service, to have her seen by tomorrow # call: foot-service, next-day # needs: funny-toe, numb, no-reach # skill: escalate # ok # why: The right people, in time. You had her on the line, though, and they had to ring her for the rest.]
    -> with_mateusz ->
* (ring_ngozi) [Ring Ngozi, to ask who should look at it # call: dsn, today # needs: funny-toe, numb, no-reach # skill: escalate # ok # why: She likes to know. But feet have a line of their own, and you may ring it.]
    Ngozi: Is it black? Is it cold? Is she poorly? # place: phone # mood: worried
    {asked: You: No, warm. She's knitting.|You: I don't know yet.}
    Ngozi: Then it's Mateusz, and it's now. You don't need me to ring him. # mood: neutral
    -> with_mateusz ->
* (ring_999_toe) [Ring 999, for an ambulance from the other side # call: 999, now # skill: escalate # wrong # why: Black, or cold, or a fever with it, and this would be the call. It is none of those, and tonight there will be people on roofs.]
    Aisha: Ambulance service. Is the patient breathing? # place: phone # mood: worried
    You: Yes. It's her toe.
    Aisha: Has it gone black or cold? Has she got a fever? # mood: neutral
    {asked: You: No. It's warm. She's well.|You: I didn't ask.}
    Aisha: I've three cars in water. {asked:Ring her foot clinic.|Ask her that, and then ring her foot clinic. Or us, if it's yes.} # mood: tired
- -> order

=== with_mateusz ===
~ called = true
Mateusz: Foot protection, Mateusz. {first_q.foot_blind:Is it still funny?|Which foot, and is the skin broken?} # place: phone # mood: neutral
{
    - handover >= 60:
        {
            - at_hers:
                Mateusz: So. Left, second toe. Purple, warm, wet underneath. No fever, and you have it in front of you. Correct?
                You: Correct.
            - asked:
                Mateusz: So. Left, second toe. Purple since this morning. Warm, not black, no fever. She feels nothing, and you cannot get to her. Correct?
                You: Correct.
            - else:
                Mateusz: Warm, or cold? Fever? You do not know. Stay there. I will ring her.
                The rain comes in at your collar. He is back in three minutes. Warm, he says, and she is knitting.
                ~ asked = true
        }
        {
            - at_hers:
                Mateusz: And which side of the water are you?
                You: Hers.
                Mateusz: Then you drove a long way to be where I am tomorrow. Denny Lode, nine o'clock. Can she come to me? # loop: denny-nine = See Sandra at Denny Lode, Mateusz, next-day at nine
            - else:
                Mateusz: But why must you get to her? Tomorrow I am at Denny Lode. That is her bank. Nine o'clock. # loop: denny-nine = See Sandra at Denny Lode, Mateusz, next-day at nine
                You look across. It had not come into your head that there were people at work over there.
        }
        You: What does she do until then?
        Mateusz: Off it. No shoe. If it goes black, or cold, or she has a fever: 999, at any hour. They come from her side also. Now say it back to me, please.
        You say it back to him, and {at_hers:Sandra says it after you.|then you ring Sandra, and she says it back to you.}
        Sandra: Black, cold, shivers, nine nine nine. I'll put it on a paint card. # mood: neutral # closes: ring-back
        You: Who could run you there?
        Sandra: Jan Thorogood. I'll ask her myself. She owes me for a bathroom. # mood: happy
        ~ sandra += 10
    - else:
        ~ thin = true
        Mateusz: A toe, and a road. I have eleven toes today. Is she ill? Is it warm? # mood: tired
        You tell him some of it. There is a tractor in the rest.
        Mateusz: I will put it in for triage tomorrow, and ring her when I have read it. # loop: triage = Triage Sandra's toe and ring her, Mateusz, next-day
        You ring Sandra. Somebody will ring her, you say. # closes: ring-back
        Sandra: When? # mood: worried
}
->->

=== in_water ===
~ wet = true
At the fifth post her bow wave comes back off the bank and in under your door. The engine coughs, and then it is extremely quiet.
Jan: Get on the roof! Get on the roof, and stop there! # mood: worried
It is twenty minutes before she can turn round. She takes you off it like a cat.
Your phone is in the footwell. So is the list. Your car goes off backwards by itself, with its lights on, into the wash. # light: night
Jan: I never should have said. # mood: sad
By the time that anybody finds you a telephone it is ten past five. Mateusz shut at half past four, with nothing in his book that he could use.
-> desk

=== at_sandras ===
~ at_hers = true
It is forty-five, in the end. You lose the bars at the sugar factory and the light at Denny church. # place: road # light: night
Sandra has every lamp in the house on. # place: bungalow # sound: rain
Sandra: All that way, for a toe. # mood: happy
You kneel in the hall with your torch. Damson, going off to pink. Warm. Underneath, where she cannot look, there is a wet place the size of a lentil. # note: A dusky = Dark purple, fading to pink; not black # note: A warm = Warm, and warmer than the other foot; not cold # note: A wet = A small wet place under the toe
She is well. She has had an egg. # note: A well = Feels well: no fever or shivers, not sick, eating
~ asked = true
~ sandra += 10
It is ten past four by her clock. Her telephone is by your ear.
* (tea_first) [Have the tea she has made, and ring him in the morning # task: watch-a-foot-wound # skill: escalate # wrong # unsafe # why: She went to trouble, and so did you. It is wet now, he is there now, and you are next to a telephone.]
    Sandra: I feel a lot better for you having looked. # mood: happy
* (she_rings) [Leave her his number, to ring first thing tomorrow # task: make-contact # skill: escalate # poor # why: She might. She waited for you from twenty to one, so as not to be a bother.]
    She writes it on a paint card, very small.
    Sandra: I shan't ring him too early. # mood: neutral
* (ring_there) [Ring the foot service from her hall # call: foot-service, next-day # needs: funny-toe, numb, dusky, warm, wet, well # skill: escalate # best # why: Twenty minutes left, and you used two of them. You need not have been there to do it.]
    -> with_mateusz ->
- You ring the others from her hall. Reg's line has gone dead. Halina's gives you a message, in Polish, with a nice voice. # place: bungalow
-> base

=== order ===
{
    - called:
        Jan's lamps are halfway over, going like a boat. # place: road # sound: rain
    - else:
        The tractor has gone over, and come out. Nothing else has moved. # place: road # sound: rain
}
Twenty to four, and going grey. You have two people left, two bars, and about as much light.
Ngozi wants Halina's hypo kit gone through before she clocks on: insulin, nights, and her first one back after leave. Reg is a plain visit. He will have the lamp on. # note: B halina = On insulin; first night shift tonight after eight days off
* (to_reg) [Call on Reg while you can, since he is the nearest # task: make-contact # skill: navigate # poor # why: Three minutes there. Nobody had asked about the way back, and he was at the end of a telephone.]
    ~ trust += 10
    -> marooned
* (to_halina) [Drive to Halina's, since she starts at nine # task: make-contact # skill: navigate # ok # why: She is the one whose evening cannot wait, and you got her. But you left the bars before you had said a word to Reg.]
    -> at_halinas
* (home_now) [Go home while you can see, and do the two of them on Monday # task: plan-next-contact # skill: navigate # wrong # why: You were right to want to be off the road. It takes four minutes to tell somebody that you are not coming.]
    -> base
* (ring_both) {called} [Ring the pair of them before you start the car # task: make-contact # skill: navigate # best # why: Nobody can be seen, and everyone can be spoken to. The bars are up here, so the visit is up here.]
    -> reg_call
* (ring_both_late) {not called} [Ring the pair of them before you start the car # task: make-contact # skill: navigate # ok # why: Sound, for these two. Over the water there is a toe that nobody who treats feet has heard about.]
    -> reg_call
* (ring_anil) [Ring Anil, and ask him who you should go to # call: manager, today # skill: navigate # ok # why: Roads are his, and he likes to be told. The choice was yours, though, and he could not see the water.]
    Anil: Anil speaking. Where are you? # place: phone # mood: neutral
    You: On the bank, at the wash road. It's shut.
    Anil: Then stay shut out of it. Who have you rung? # mood: worried
    Anil: Ring them. And don't go down any drove that you haven't asked about. # mood: neutral
    ~ told_base = true
    -> reg_call
* (ring_foot_late) {not called} [Ring the foot service, to have her seen by tomorrow # call: foot-service, next-day # needs: funny-toe, numb, no-reach # skill: escalate # best # why: Later than it might have been, and well before half past four. It has been said to a person now.]
    -> with_mateusz ->
    -> reg_call

=== reg_call ===
It rings eleven times, as it always does. # place: phone # sound: phone-ring
{
    - first_q.reg_late:
        Reg: You again. I'd only just got sat down. # mood: neutral
    - earlier == "befriended":
        Reg: You're not Pocock. No, that's Tuesdays. # mood: happy
    - earlier == "own-number":
        Reg: Oh. I rubbed you off the wall, so I couldn't think who'd be ringing. # mood: surprised
    - else:
        Reg: Hallam. # mood: neutral
}
You: It's the diabetes visit, Reg. I'm stuck the other side of some water.
Reg: I know you are. I'm looking at you. That's your lights, on the bank. I thought, if they go in after Jan, I shall have to find my boots.
Reg: Cuckold's is over. When that's over, Tollers goes in an hour. Well. I'd got a cake. # mood: sad
* (nip_down) [Tell him that you can still nip down for ten minutes # task: take-a-risk-to-arrive # skill: relate # wrong # unsafe # why: You could hear the cake. You could also hear an hour, from the man who knows. It was said so as not to hear him be sad.]
    You: I could still nip down. Ten minutes.
    Reg: Could you? You'd have to be sharp. # mood: happy
    ~ trust += 15
    -> marooned
* (kettering) [Tell him he would be better off with his son till it drops # task: signpost # poor # skill: relate # why: It may even be so. He told you about the water as one who knows it, and you answered an old man in a flood.]
    You: Wouldn't you be better with your son, Reg? Just till it drops?
    Reg: How would I get there? # mood: neutral
    Reg: That come up to the pump step in seventy-eight. Ivy had the hens in the bath. We never went to Kettering. # plan: imposed
    ~ trust -= 10
* (which_way) [Ask him which roads will be left, and in what order # task: notice-and-ask # ok # skill: relate # why: He knows, nobody else does, and it pleased him to be asked. You have your road home. You have not heard how he will manage himself.]
    Reg: You come off by the brickyard. Not Sixteen Foot, that goes next. And not behind a tractor. # mood: happy # plan: none
    ~ road_home = true
    ~ trust += 10
    ~ loneliness -= 5
* (cut_off) [Ask what he has in, and who he rings if it comes up # task: support-own-plan # best # skill: relate # why: Coal, tablets, food, and a name. He had nearly all of it, and you found the piece that was missing.]
    You: Say you're cut off till Sunday. What have you got in?
    Reg: Tablets to Tuesday week. Coal to Easter. A ham. # mood: neutral
    You: And if it's over the pump step?
    Reg: I go upstairs with the telephone. # mood: happy
    He considers the telephone. It is screwed to the wall. # mood: surprised
    Reg: I ring three nines, and then I go upstairs. That'll go dead, mind. That always does, when the box gets wet. So you want Jan. She can see my lamp. You've my leave to ask her.
    You: Then I'll ring you at ten tomorrow, and Jan if you're dead.
    Reg: If the telephone's dead. # loop: reg-ten = Hear how Reg is, you, next-day by ten # plan: negotiated
    ~ reg_plan = true
    ~ trust += 5
    ~ understanding += 10
    ~ loneliness -= 5
* (rescue) [Ring 999, and have him fetched out of there # call: 999, now # skill: escalate # wrong # why: He is dry and warm, and he has read that post since before you were born. He had not been asked, and neither had the house with people on its roof.]
    Aisha: Ambulance service. Is the patient breathing? # mood: worried
    You: He's eighty-four, on his own, and it's coming up to his drove.
    Aisha: Is it in the house? Does he want to come out? # mood: neutral
    You have not asked him either of those. You ring him back.
    Reg: Fetch me out? What for? I've just lit that. # mood: angry # plan: none
    ~ trust -= 10
- -> halina_call

=== marooned ===
~ stuck = true
~ loneliness -= 10
You lift his back door, and go in. There is a lamp, two cups, and most of a cake. # place: kitchen # light: night # sound: clock
{reg_call: |Reg: You never want to be here. I was just getting up to ring you, and tell you don't. # mood: worried}
Reg: Still. You are. # mood: happy
You are well into the cake when the floor of the yard starts to shine. Your lights are in it, upside down. The slabs have gone.
You: They'll want to hear from me by half past four.
He passes you the receiver. There is a sound in it like frying, and then no sound.
Reg: That's the box. That goes when that gets wet. # mood: worried
Jan brings the tractor down the drove at ten to eight. # plan: none
Jan: There's eleven people ringing each other about you. # mood: tired
-> desk

=== at_halinas ===
The light goes at the level crossing. Halina opens the door with a toothbrush in her hand. # place: kitchen # light: night
Halina: You swim? # mood: happy
You get the interpreter up on your phone, and prop it against the bread. He is in Leeds, where it is dry.
Halina shows you. There is a tube of glucose sweets in her coat pocket. At work the coat is in a locker, and the locker is on the other side of the hand wash.
"She says it is extremely safe there," says Leeds. "Nobody can get at it. Herself included."
She finds a bum bag under the sink, lime green. She will ask her line leader before nine. # loop: halina-bag = Ask her line leader about sugar on the line, Halina, today before nine
~ kit = true
From her step you ring Reg. It does not ring. The line has a noise in it, like frying.
-> base

=== halina_call ===
The light is nearly off the water when you try Halina. A man's voice. Her husband has good English, and he is in a good mood. # place: phone # light: dusk
He says that she has just woken up, what would you like to know, he will ask her. You can hear her say something, and him laugh.
* (husband) [Give him the questions, for he is standing next to her # task: family-as-interpreter # skill: link # wrong # why: Quick, friendly, and free. You will know what he thinks. He is a loader, on days, and has never seen where her coat goes.]
    He asks. She talks for a good while, and there is a knocking, like a finger on a table.
    "Yes," he says. "She has it. Always in the coat."
* (interpreter) [Say you will hold, and bring an interpreter on the line # task: offer-interpreter # skill: link # best # why: Six minutes and some battery. It was the only call of the three where you would not have known what you missed.]
    It takes six minutes. You watch the battery, and the last of the light. Leeds comes on, very clear, for it is dry there.
    Halina: Hello. You are in shower? # mood: happy
    "The sugar is in my coat," says Leeds, in her voice, very nearly. "The coat is in a locker. The locker is on the other side of the hand wash. She says it is extremely safe there. Nobody can get at it. Herself included."
    You: What could you have on you?
    A discussion. "There is a bum bag. It is lime green. She is sorry about this. She will ask the line leader before nine." # loop: halina-bag = Ask her line leader about sugar on the line, Halina, today before nine
    ~ kit = true
* (easy_words) [Ask her yourself, in short words, and go by her yes # task: check-hypo-kit # skill: link # poor # why: She was polite, and so were you. Four yeses in the rain are not a check of anything.]
    You: Sugar? For work? You have it?
    Halina: Yes. Sugar, yes. # mood: neutral
    You: In case you go low?
    Halina: Yes, yes. Thank you. You are in shower?
* (text_list) [Text her the questions, to answer over her coffee # task: make-contact # skill: link # poor # why: In English, from a bank, to someone getting ready for work. It is a fair way to find out tomorrow.]
    You send four questions. Two ticks, and they stay grey.
- -> base

=== base ===
Gone a quarter past four. There is no line any more between the road and the dyke. # place: road # light: night # weather: rain # sound: rain
{at_hers:There is one bar, if you stand on her step, and then none until Denny church.|There is one bar, and an hour of this in front of you, most of it without any.}
{road_home: Brickyard. Not Sixteen Foot. You have it on the back of your hand.}
Base wants to hear by half past that you are out.
* (text_done) [Text base that you have finished, and that all is well # task: tell-base # skill: navigate # ok # why: Base knows that you were all right when you sent it. It does not know which of nine roads to look along.]
    "All done, heading home." A thumb comes back.
* (just_drive) [Get going while you can, and ring when you are indoors # task: tell-base # skill: navigate # poor # why: Nothing happened. If it had, the first anybody knew would have been the morning.]
    You drive with your nose on the glass. It takes an hour and ten, and you do not meet a soul.
* (try_wash) {not at_hers} [Go back by the wash road, now that Jan has been over # task: take-a-risk-to-arrive # skill: navigate # wrong # unsafe # why: It is higher than at three, and now you cannot see it. She is still six feet up.]
    You are at the second post when the steering goes light. You reverse out by the glow of your own brake lights.
* (which_road) [Text base your road, your time, and when to worry # task: tell-base # skill: navigate # best # why: A road, an hour and an instruction. It takes one bar, and the person who reads it knows what to do if you go quiet.]
    {road_home: "Home by brickyard, not Sixteen Foot. In by five. Not rung by quarter past, ring me, then send."|"Home by the top road, not the droves. In by half five. Not rung by quarter to, ring me, then send."}
    Anil: Received. # mood: neutral
    ~ told_base = true
- -> desk

=== desk ===
Friday, twenty to ten. The radiator has your coat on it. # place: room # light: day # weather: rain # sound: clock
{wet: You have a lent phone, lent shoes, and a form about a car.}
Yesterday's list is on the screen. Three names, and a box beside each. "Seen?" it says. It takes a yes or a no.
* (tick_yes) [Put yes for whoever you reached, since you did the work # task: record # skill: monitor # wrong # unsafe # why: Recording is yours, and only of what happened. You are ticking people whom nobody has laid eyes on, and the next to open it will think that somebody has.]
    {
        - wet:
            You reached nobody. You put yes for Sandra, because you so nearly did.
        - at_hers:
            You put yes for Sandra, and after a bit, since you tried them, for the other two.
        - else:
            Yes, yes, yes. It goes green.
    }
    ~ ticked = true
* (no_access) {called} [Put no for all three, and "road closed" for the reason # task: record # skill: monitor # poor # why: True, and it loses everything that was said. It reads as if nobody had been told, and as if nobody need be.]
    It goes red, three times. There is no room under it.
* (chase) {called} [Write "spoken to, not seen", and ring round once more # task: close-the-loop # skill: monitor # best # why: It says what happened and what did not. And a call that was handed over is not finished until you know what came of it.]
    -> chasing ->
* (times_down) {called} [Write each one up as it was, with times, and start today's list # task: record # skill: monitor # ok # why: An honest record, which is half of it. You still do not know what became of her.]
    It is a good page. You could read it out in court.
* (times_late) {not called} [Write each one up as it was, with times, and start today's list # task: urgent-by-message # skill: escalate # wrong # unsafe # why: An honest record of a toe that nobody who treats feet has been told about. It is Friday, and it will be just as honest on Monday.]
    It is a good page. You could read it out in court.
* (form_fri) {not called and not over_q.send_form} [Send the foot form this time, since he will be in clinic # task: urgent-by-message # skill: escalate # wrong # unsafe # why: Ring as well as send. A form that lands in a clinic on a Friday is opened after it.]
    It goes with a small whoosh.
* (see_monday) {not called} [Ring Sandra, and ask her to watch it until Monday # task: watch-a-foot-wound # skill: escalate # wrong # unsafe # why: You rang her, and that was right. She watched it, too. Watching is not what an active foot is for.]
    Sandra: It's more blackberry today. But I'm watching it. # place: phone # mood: worried # closes: ring-back
* (ask_denny) {called} [Ring the foot service, to hear if she came # call: foot-service, today # skill: escalate # ok # why: They would know. They are also in the middle of a clinic, and she has a telephone of her own.]
    {
        - thin:
            Mateusz: I have read it now. "A toe, and a road." I have rung her at last, and I see her at two. I am sorry, and you also. # place: phone # mood: tired # closes: triage
            ~ thin = false
            ~ rescued = true
        - else:
            Mateusz: She is here. She came in the cab of a tractor. I have her foot in my hand. # place: phone # mood: happy # closes: denny-nine
    }
* (ring_foot_fri) {not called} [Ring the foot service about Sandra, before anything # call: foot-service, today # needs: funny-toe, numb # skill: escalate # best # why: A night late. It is still the call that had to be made, and you did not wait to have it asked for.]
    ~ rescued = true
    Mateusz: Since yesterday, noon? And I hear it now? # place: phone # mood: surprised
    Mateusz: I am at Denny Lode all day. I will ring her. If it is black, or cold, or she is ill, then it is not me, it is 999. # mood: worried
- -> later

=== chasing ===
{
    - called and not thin:
        Sandra's rings out, as you hoped. At ten past she rings you. # place: phone
        Sandra: I'm on his telephone. I came in a tractor. He's got a mirror on a stick. # mood: happy # closes: denny-nine
    - else:
        Sandra is in, and she should not be. Nobody has rung her. # place: phone
        Sandra: It's more blackberry today. # mood: worried
        You ring Mateusz, and say it in order this time.
        Mateusz: That, you did not tell me. Today, two o'clock. # mood: worried # closes: triage
        ~ thin = false
        ~ rescued = true
}
{
    - reg_plan:
        At ten you ring Reg. It does not ring. You ring Jan.
        Jan: He's out in the yard, reading that post. He says you're late. # mood: happy # closes: reg-ten
    - stuck:
        You try Reg. There is frying, and nothing.
    - else:
        You try Reg. It does not ring at all, and there is nobody else that you could ask.
}
->->

=== later ===
~ trust = MAX(0, MIN(100, trust))
~ loneliness = MAX(0, MIN(100, loneliness))
Six weeks on the wash is ice from bank to bank, with swans stood about on it. The board has been turned to face the hedge. # later: 6 weeks # place: road # weather: clear # light: day # sound: birds # teach: Before a visit alone: check your signal and your battery, look at where you are going, and if it is not safe, withdraw and report it. # source: S3
{called and not thin and not rescued and not desk.chase and not desk.ask_denny and not ticked: Mateusz had seen her at nine that Friday. # closes: denny-nine}
{kit: Halina's line leader had said yes to the bag. She had also said lime green. # closes: halina-bag}
{
    - wet: -> in_the_wash
    - not called and not rescued: -> late
    - thin: -> late
    - ticked and not at_hers: -> on_paper
    - called and kit and reg_plan: -> all_three
    - else: -> one_of_three
}

=== all_three ===
~ loneliness -= 10
Sandra: Magnolia. Thirty-one years I sold that, and never a kind word for it. Look at it. # place: bungalow # mood: happy
Mateusz: A carpet tack, in the slipper. She had walked on it perhaps two days. There was a hole, and it was going up. Another weekend, and I would be telling you something else. # place: phone # mood: neutral # teach: Any new active problem in a foot with diabetes goes to the foot service within one working day. With fever, or when it may be deep or has lost its blood, it is the hospital at once. # source: C6
{over_q.ring_again and triage.cold_day: Sandra: You rang back and said you'd had no business. I thought, well, I'll ring that one again. # place: bungalow # mood: neutral}
Jan: Four mile in my cab with her foot in a bread bag. She did my whole bathroom, going along. Out loud. # place: farmyard # mood: happy
Halina had a low in the third week, at four in the morning. She had the zip open before the belt stopped. # place: room
Reg: Up to the pump step, and back. I'd told you. They've mended the box. # place: kitchen # mood: happy
Reg: Your Mr Deshpande rings me now, if there's rain. Nice young man. He says what's over, Mr Hallam, and I say what's over. He says "received".
{earlier == "befriended": Reg: I had to shift Pocock to ten. # mood: neutral}
It hangs in the office now, in a plastic cover: who lives on which bank, and who works on that side of it. {sandra >= 65:Sandra chose the blue.|It is a sort of blue.} # place: room
# outcome: all-three = Nobody was seen, and everyone was spoken to. The toe was looked at next morning, from her own side of the water.
-> END

=== one_of_three ===
{
    - rescued and not called:
        Sandra: They got it in time. Only just, he says. I've had five weeks in the chair, and I've run out of wool. # place: bungalow # mood: tired
    - rescued:
        Sandra: He saw me on the Friday, two o'clock. He'd have sooner it was nine. It's coming. It's about a rose. # place: bungalow # mood: neutral
    - else:
        Sandra: Magnolia. I never thought I'd be glad to see it. # place: bungalow # mood: happy
}
Mateusz: It was a tack, in the slipper. I had it soon enough. # place: phone # mood: neutral # teach: Any new active problem in a foot with diabetes goes to the foot service within one working day. With fever, or when it may be deep or has lost its blood, it is the hospital at once. # source: C6
{
    - not kit:
        Ngozi: Halina went low that first night, on the line. Twenty past three. Her sugar was in her coat. # place: phone # mood: sad
        Ngozi: A girl on packing ran for somebody's orange juice. She's all right. They've moved her off nights while they think about it, and she's lost the money.
        {
            - ticked:
                Ngozi: And I looked her up on the Friday, to see what I'd missed. "Seen: yes." By whom? # mood: tired
            - halina_call.husband:
                Ngozi: "Always in the coat," he told you. So it was. # mood: tired
            - halina_call.easy_words:
                Halina: You ask, I have sugar? I have sugar. You do not ask where. # mood: neutral
            - halina_call.text_list:
                Halina: I see your message. In the ambulance room, I see it. # mood: neutral
            - stuck:
                Ngozi: Nobody'd rung her. I thought you had. # mood: tired
            - else:
                Ngozi: She'd have told anyone who asked her where. # mood: tired
        }
}
{
    - stuck:
        Anil: Three hours and twenty minutes. I had the police on one line and your mother on the other. # place: phone # mood: tired
        Reg: I've had a letter from the council, asking if I want to be moved. That's through you being fetched, that is. # place: kitchen # mood: worried
    - reg_plan:
        Reg: That come to the step, and went back. You did ring Jan, I hope? I was stood out there with a lamp. # place: kitchen # mood: neutral
    - else:
        Reg: Three days, that was dead. I didn't know if they knew. I put the lamp in the window, so as they'd think somebody was in. # place: kitchen # mood: sad
        {reg_call.which_way: Reg: You got home, then. I was glad of that. # mood: neutral}
        ~ loneliness += 10
}
# outcome: one-of-three = The toe was looked at in time. On the same evening somebody else on the list was let go of, and it came back.
-> END

=== on_paper ===
Jan's tractor would not start that Friday, and Sandra did not like to ring anyone twice.
Mateusz: Nine o'clock, ten o'clock, she does not come. I look in her record, and it is green. "Seen: yes." So I think, good, somebody got over to her after all. # place: phone # mood: tired # closes: denny-nine
Mateusz: I gave the chair to somebody. On Tuesday she rings me herself.
Sandra: They've took the end off. Just the end. I said, well, it weren't seen. How could it be? # place: bungalow # mood: sad
{
    - stuck:
        Reg: They asked me how I'd found your visit. I said that ran on a bit. # place: kitchen # mood: neutral
    - else:
        Reg: They asked me how I'd found your visit. I said what visit? They said Thursday. I said I saw the lights. # place: kitchen # mood: neutral
}
That line is still green. # place: room # teach: A handover is over when you know what came of it. A record that says more than happened stops the next person from asking. # source: house
# outcome: on-paper = Everything that was said on the telephone went down as seen. So when Sandra did not arrive, nobody went to look.
-> END

=== late ===
{
    - thin:
        Mateusz: "A toe, and a road." It came up for triage on the Friday at three, under ten others that said more. I rang her on Monday. # place: phone # mood: sad # closes: triage
    - over_q.send_form or desk.form_fri:
        Mateusz: Your form I have from before the weekend. I opened it on Monday. "Funny colour." I rang her before I had read the end. # place: phone # mood: sad
    - else:
        Mateusz: Nobody rang me. She did, on the Monday. She said it was only her. # place: phone # mood: sad
}
Sandra: It was the Saturday it started to smell. But I thought, they know about it. # place: bungalow # mood: sad
{triage.cold_day: Sandra: And you'd said it was the weather. So I kept it warm. # mood: neutral}
{over_q.ask_jan: Jan: I did go round. She said how did you know? I said the diabetes lot had sent me. She shut the door on me. Thirty years. # place: farmyard # mood: sad}
They took the toe on the Wednesday. It had been a carpet tack, in the slipper. # teach: Any new active problem in a foot with diabetes goes to the foot service within one working day. With fever, or when it may be deep or has lost its blood, it is the hospital at once. # source: C6
{ticked: Ngozi: I did look. It was green. "Seen: yes." So I thought that you had. # place: phone # mood: tired}
On Fridays Mateusz is at Denny Lode. He has been for years. It is six minutes from her door, on her own side.
# outcome: late = The foot service had nothing it could use until the Monday, and Sandra lost the toe.
-> END

=== in_the_wash ===
~ loneliness += 10
They found the car when it froze.
{
    - desk.ring_foot_fri:
        Mateusz: You rang me on the Friday, and I am glad of it. A night is a night. I saved her the half. # place: phone # mood: neutral
    - else:
        Mateusz: She rang me herself, on the Monday. She had not liked to. She had heard that somebody was in the water, on her account. # place: phone # mood: sad
}
Sandra: They've had {desk.ring_foot_fri:half of it|the toe} off. It was a tack. You never need have come, he was only up the road. # place: bungalow # mood: sad
Reg: I saw your lights go in, and stop, and then go along sideways. I rang three nines. They said, which road? I said that isn't one. # place: kitchen # mood: sad
{ticked: Ngozi: And you'd put that you saw her. # place: phone # mood: sad}
Anil: I can get another car. # place: phone # mood: neutral # teach: A road that is closed is closed to you as well. The visit can be made another way, or by somebody else, or tomorrow. # source: house
# outcome: in-the-wash = You followed a tractor into the water for Sandra's sake. You were lifted off the roof, and in all that time nobody rang the man on her side of it.
-> END
