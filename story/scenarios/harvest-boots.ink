# title: Harvest boots
# summary: Neil's left foot is hot and fat, and it does not hurt. He will see to it after harvest.
# patient: Neil
# place: field
# finding: F7, F11, F2
# skill: monitor
# delegated: monofilament
# minutes: 9
# content-note: A foot in danger. In some endings there is lasting damage, and an operation. Nobody dies.
# rests: P1, C6, C6b, C6e, M5, M8, K1, S3
# version: 1.0.0
# author: Local Terrain

// For writers. He is no fool about heat: he feels every bearing on that machine with the back of his hand, and stops for a
// warm one. He has simply never been told that a foot is the same. He is well, and nothing is broken, so the ladder is the
// foot service, spoken to today, for tomorrow: not 999, and not Sunday. A complete call holds hot-foot, no-wound, numb,
// six-days and well. The rain, the pie and the boots belong to the visit. No one but Mateusz ever gives it a name.

VAR trust = 50
VAR understanding = 20
VAR handover = 70
VAR asked = false
VAR called = false
VAR thin = false
VAR gout = false
VAR form = false
VAR agreed = false
VAR imposed = false
VAR on_it = false
VAR caught = false

-> gate

=== gate ===
Popple Drove ends at a gate, and behind the gate there is only dust. It is black, and it gets to you before the field does. # place: field # weather: wind # light: day # sound: engine
Thursday, ten past two. Forty acres of linseed, half of it still standing, and rain by six. # note: B rain = Rain due by six, nineteen acres still to cut
The combine is up against the hedge with its tank full. Until the trailer is back from the store it can go nowhere.
Temi: Twenty minutes, there and back! If you want signal, it's on the ladder. Fourth rung. # mood: happy
Her tractor goes off down the drove with its load. You look at your phone. Nothing, not even a dot.
Neil Fendyke is going round the machine. On every bearing he lays the back of his hand, once, and moves on. # note: B bearings = Goes round the bearings with the back of his hand at every stop
He is 55, with type 2, on tablets. Carol wrote "numb, both feet" last year, and has had an empty chair for him twice since. So Ngozi has sent you to the chair he does sit in. # note: B numb = Type 2, on tablets; feet numb (neuropathy) on last year's check; has missed two foot checks since
Neil: You found it, then. You've got till she's back. That's my dinner, and you're in it.
He drops the tailgate of his truck, and sits. He takes the weight off the left leg with both hands, like lifting a bag.
Neil: I'll save you asking. Left foot's hot and fat. That don't hurt. I'll come in after harvest. # note: B says-hot = Says the left foot is hot and fat, and does not hurt
-> look_q

=== look_q ===
* (evening) [Find him an evening clinic, for the week after next # task: plan-next-contact # skill: monitor # wrong # unsafe # why: It suits his work. But he has told you of a hot foot that he cannot feel, and it now has two more weeks before anyone looks.]
    You: There's an evening clinic. Thursday week. You'd not lose any daylight.
    Neil: Now that's more like it. Put me down. # mood: happy
    ~ trust += 5
* (feel_boot) [Feel how warm it is through the leather while he eats # task: foot-look # skill: monitor # poor # why: Leather gets warm in any field. What matters is the skin, and the other foot beside it.]
    You put your hand on the boot. It is warm. So are the tailgate, the tyre and the dog bowl.
    Neil: That's leather. # mood: neutral
* (dinner) [Talk to him about the weather, and let him have his dinner # task: warm-small-talk # skill: monitor # poor # why: A man should eat. But the only twenty minutes he has are going down that drove in a cloud of dust.]
    You: Will you beat the rain?
    Neil: If people leave me be. # mood: neutral
    He laughs, to show that he does not mean you.
    ~ trust += 5
* (both_off) [Get both his boots and socks off, there on the tailgate # task: foot-look # skill: monitor # best # why: Both, bare, in daylight. One foot is only hot or fat when you know the other.]
    You: Then I'd like to see it. Both of them, socks off. You can eat.
    Neil: Both? There's nothing wrong with that one.
    You: That's why I want it.
    He thinks about it, and puts the pie down. # mood: neutral
    ~ trust += 5
* (ring_blind) [Ring the foot service from the ladder # call: foot-service, next-day # skill: escalate # poor # why: The right people, and nothing to tell them yet. It is in a boot. You have the time to look.]
    You climb to the fourth rung. # place: phone
    Mateusz: Foot protection, Mateusz. Which foot, and is the skin broken? # mood: neutral
    You: Left. I don't know. It's still in the boot.
    Mateusz: Ah. Then you are nearer to it than I am. Look, feel, and ring me again.
    Neil has finished half of the pie. # place: field
    -> look_q
- -> foot

=== foot ===
{
    - not look_q.both_off:
        Six minutes go. Then he heels both boots off to empty them, as he does at every stop, and the seed runs out in a brown stream. Now you ask for the socks.
    - else:
        The right boot falls off. The left one takes both of you, and the seed runs out of it in a brown stream.
}
The right foot is a foot. The left might be someone else's. It is red and tight from the toes up, and there is no ankle bone to be seen.
You lay the back of your hand on the one, and then on the other. Then you do it again, because you did not believe it. # note: S hot-foot = Left foot red, swollen, and clearly hotter than the right
You look between the toes, and under, and round both heels. You feel inside the boots. Nothing broken, nothing black, nothing sharp. # note: A no-wound = No break in the skin of either foot; nothing black, nothing cold; nothing sharp in the boots
Neil watches the drove.
Neil: See? Fat. And you can do what you like to that. # mood: neutral
He slaps it, hard. You are the one who winces.
Neil: That don't hurt at all.
* (mercy) [Tell him that it is a mercy it does not hurt # task: reassure-about-symptom # skill: monitor # wrong # unsafe # why: In a numb foot, no pain is not good news. It is the reason that he is still walking on it.]
    You: Well, that's a mercy, at least.
    Neil: That's what I say. If that was anything, I'd know. # mood: happy
    ~ trust += 10
    ~ understanding -= 10
* (tickle) [Test the feeling in both of his feet with the monofilament # task: monofilament # skill: monitor # poor # why: Delegated to you, and neatly done. It took six of his minutes to find out what Carol had written last year.]
    You: Shut your eyes. Say yes when you feel me.
    The wind blows. A lark goes up. He does not say yes.
    Neil: Have you started? # mood: neutral
* (since) [Ask since when, what began it, and whether he feels ill # task: ask-about-symptoms # skill: monitor # best # why: Since when, what from, and is he well. Those three decide how fast, and whom, and nobody can see them on a foot.]
    -> history ->
* (boots) [Ask how old these boots are, and how they fit him # task: notice-and-ask # skill: monitor # ok # why: Boots matter, and you will want to know. But they are next year's question, and this foot is this afternoon's.]
    You: How long have you had these?
    Neil: Eleven harvests. They don't come out for nothing else. Wendy wanted to chuck them. I said you don't chuck luck. # mood: neutral # note: B boots = The same lucky boots for eleven harvests
* (ring_early) [Ring the foot service from the ladder, with what you saw # call: foot-service, next-day # needs: hot-foot, no-wound, numb # skill: escalate # ok # why: The right call, a minute early. He wants to know since when, and if Neil is ill, and you have to shout it down to him.]
    -> with_mateusz ->
* (ring_999_foot) [Ring 999 from the ladder, and ask for an ambulance # call: 999, now # skill: escalate # wrong # why: No wound, no fever, not black, not cold. It is urgent, and it is not that. This foot has its own line, with somebody on it.]
    -> aisha ->
- -> gout_q

=== history ===
You: When did it start?
Neil: Friday. I got up and that was there.
You: Did you knock it? Turn it?
Neil: Nope. Been on it since, mind. Fourteen hours a day. Linseed wraps round everything, so I'm down that ladder with a knife, and back up. # note: B six-days = Began six days ago with no knock or twist; on it fourteen hours a day since
You: Hot and cold? Shivery? Sick at all?
{cab:He thumps his chest, to show you. Dust comes out of it.|He shows you the pie. There is not much of it to show.} # note: A well = Feels well: no fever or shivers, not sick, eating
~ asked = true
->->

=== aisha ===
Aisha: Ambulance service. Is the patient breathing? # place: phone # mood: worried
You: Yes. It's his foot. It's hot and swollen.
Aisha: Is there a wound, or a fever? Has it gone black, or cold? # mood: neutral
{asked:You look down through the rungs.|You look down through the rungs, and shout. He shouts back that he feels fine.}
You: No. He's eating a pie.
Aisha: Then you've a line for feet, I should think. I'll let you get to it.
Neil: Who was that? # place: field # mood: worried
You: The wrong number.
->->

=== gout_q ===
{called:
    Neil has heard every word from below. He is holding the boot on his lap. # place: field
    Neil: All that, for gout? # mood: worried
- else:
    Neil: I know what that is, anyhow. That's gout. # mood: neutral
}
Neil: Wendy's dad had one just the same. I had three of his tablets off her. Purple, in the shade. # note: B tablets = Has taken three of his father-in-law's gout tablets this week; name not known
Neil: So is that gout, or isn't it?
* (cant_name) [Say you cannot name it, and that it should not be hot # task: name-the-edge # skill: monitor # best # why: You gave him the finding and kept back the name. "I don't know" need not mean "so never mind".]
    You: I don't know what it is. I'm not trained to name it. I know it shouldn't be hotter than the other one.
    Neil: Is that bad?
    You: It means that someone who can name it should be looking. Soon.
    He puts his own hand to it then. The back of it. # mood: worried
    ~ understanding += 15
* (could_be) [Say that it could be gout, by the look of it # task: diagnose # skill: monitor # wrong # unsafe # why: It sounded modest. It is a name, from somebody with a badge, and he has been wanting one that can wait.]
    You: It could be. It does look like it.
    Neil: There you are, then. You don't die of gout. # mood: happy
    ~ gout = true
    ~ trust += 10
* (big_name) [Tell him the name that you are worried it might have # task: diagnose # skill: monitor # wrong # why: You may be right, and it is still not yours to give. Now he has a word, no help to go with it, and a phone.]
    You tell him. It is a French word, and it sounds worse in a field.
    Neil: How d'you spell that?
    He holds his phone up to the fourth rung, at the end of his arm, and looks it up. There are pictures. # mood: sad
    ~ trust -= 10
* (strip) [Ask to see the tablets, and write down what they are # task: notice-tablet-mix-up # skill: monitor # ok # why: Somebody else's tablets are worth your notice, and worth passing on. It was the foot that he asked you about.]
    You: Have you got the strip?
    It is in the cab door, torn, and whatever it said is on the other half. You write that down. # note: A no-label = The strip is torn, and the name of the tablet is missing
    Neil: They were a nice colour. # mood: neutral
* (at_review) [Say that Carol can tell him when he comes for his review # task: pass-on # skill: monitor # poor # why: It is an honest "not me". But you sent today's foot to a chair that he has already missed twice.]
    You: That's one for Carol, when you come in.
    Neil: When's that?
    You both know when that is.
* (ring_gout) {asked and not called} [Ring the foot service from the ladder, now that you have it all # call: foot-service, next-day # needs: hot-foot, no-wound, numb, six-days, well # skill: escalate # ok # why: The right call, and you had everything. He had asked you a straight question, though, and he got your back going up a ladder.]
    -> with_mateusz ->
* (ring_gout_part) {not asked and not called} [Ring the foot service from the ladder, now that you have seen it # call: foot-service, next-day # needs: hot-foot, no-wound, numb # skill: escalate # ok # why: The right call. He had asked you something, though, and there were things to ask him.]
    -> with_mateusz ->
- {called: -> stop | -> bargain}

=== bargain ===
There is a plume coming up the drove, with a tractor under the front of it.
{gout: Neil: So that'll keep. # mood: neutral}
{look_q.evening: Neil: And I'm down for your Thursday, anyhow. # mood: neutral}
Neil: I'll do you a deal. That's going to rain Sunday, all day. I'll put that foot up in front of the racing, and I shan't move. And if that's no better I'll ring you Monday. # mood: happy
Neil: I can't say fairer.
* (bearing) [Ask what he would do with a bearing as hot as that # task: explore-understanding # skill: negotiate # ok # why: His own rule, and he reached it by himself. But the people who treat feet have still not heard, and there he goes.]
    You: What do you do when a bearing's as hot as that?
    Neil: Stop.
    You: What if it isn't making a noise?
    Neil: They don't, always. That's how you lose a combine. # mood: neutral
    He looks at the foot for some time.
    Neil: That's crafty, is that. # mood: worried
    ~ understanding += 20
    ~ trust += 5
* (sunday) [Shake hands on it: foot up on Sunday, and he rings Monday # task: watch-a-foot-wound # skill: negotiate # wrong # unsafe # why: It is a real offer from a busy man, and he will keep it. It is also three more days of ladder on a foot that is hot today.]
    You: Sunday, then. Right up, all day.
    Neil: Done. You're all right, you are. # mood: happy
    You shake. His hand is as hard as a spade. # plan: none
    ~ trust += 15
* (lose_it) [Tell him straight that men lose their feet by waiting # task: predict-outcome # skill: negotiate # wrong # why: You wanted him to hear you. He heard a threat from a stranger, with nothing he could do about it in the next ten minutes but get away.]
    You: People lose feet, Neil. Doing just what you're doing.
    He starts pulling the sock on. It takes a long time, and he does not look up. # mood: angry
    Neil: My dinner's over.
    ~ trust -= 20
* (send_form) [Fill in the foot form, to send when there is signal # task: urgent-by-message # skill: escalate # poor # why: The right people, by the slow door. It is ring as well as send, for a form that nobody speaks to can sit till after a weekend.]
    You fill it in on the bonnet, both sides. It is a good form.
    Neil: Is that me dealt with? # mood: neutral
    You: It'll go tonight.
    ~ form = true
* (ring_foot) {asked} [Ring the foot service from the ladder, before he goes # call: foot-service, next-day # needs: hot-foot, no-wound, numb, six-days, well # skill: escalate # best # why: Hot, red, swollen, and no known cause: pain or no pain, that is spoken to the foot service today, and theirs to triage by tomorrow. He is well and whole, so it is not sooner.]
    -> with_mateusz ->
* (ring_foot_part) {not asked} [Ring the foot service from the ladder, with what you have # call: foot-service, next-day # needs: hot-foot, no-wound, numb # skill: escalate # best # why: Hot, red, swollen, pain or no pain: spoken to the foot service today. The rest he asked you for, and you could get.]
    -> with_mateusz ->
* (ring_foot_today) [Ask the foot service if they can see him this afternoon # call: foot-service, today # needs: hot-foot, no-wound, numb # skill: escalate # ok # why: The right people, and you spoke to them. Whole skin in a man who is well is theirs for tomorrow. Today's chair has somebody in it with a wound.]
    You go up to the fourth rung, and lean out of the wind. # place: phone
    You: Can you see somebody today?
    Mateusz: Today I have a man in the chair with a hole in his heel. Is yours broken? No? Tell me the rest. We will see who is first. # mood: neutral
    -> with_mateusz ->
* (ring_999) [Ring 999 from the ladder, before he can drive off # call: 999, now # skill: escalate # wrong # why: No wound, no fever, not black, not cold. It is urgent, and the foot service is who it is urgent for. They answer the phone.]
    -> aisha ->
* (ring_ngozi) [Ring Ngozi, and ask her to talk him round # call: dsn, today # skill: escalate # poor # why: She will want to know, afterwards. The foot line is one that you may ring yourself, and it shuts at half past four.]
    Ngozi: Hot and swollen, no pain? What did Mateusz say? # place: phone # mood: worried
    You: I've not rung him. I thought you might have a word with Neil.
    Ngozi: I can't feel it from here, and neither of us can treat it. Ring the foot line. Then ring me. # mood: neutral
    When you turn round he has one boot on. # place: field
* (ring_gp) [Ring the duty doctor about the foot # call: duty-gp, today # skill: escalate # poor # why: She can only hand it on to the foot service, and you may ring them yourself.]
    Gill: I'd ring the foot service. You can ring the foot service. # place: phone # mood: tired
    When you turn round he has one boot on. # place: field
- {called: -> stop | -> cab}

=== cab ===
The trailer is in. The boot goes back on, with a grunt and a shoehorn. He takes the ladder as a man takes stairs when he is carrying a wardrobe.
{bargain.bearing: On the top rung he stops, and feels his ankle. Then he shuts the door. # mood: worried}
The combine unloads, and goes. Your signal goes with it, on the fourth rung, at the speed of a bicycle. # sound: engine # plan: none
The next bar is on the bridge, a mile back. It is twenty to three.
* (card) [Leave the foot line's number on the seat of his truck # task: leave-at-risk # skill: escalate # poor # unsafe # why: The right number, in the right truck. But you are leaving him at work on that foot, and nobody who can treat it has heard.]
    You put it where he will sit on it.
    -> later
* (tell_temi) [Ask Temi if she can keep him off that foot # task: tell-without-consent # skill: escalate # wrong # unsafe # why: She would do it, too. But it was his to tell, and it makes a nurse of the one person he will not be told by.]
    You: He shouldn't be on that foot. With his diabetes. Could you keep an eye?
    Temi: His what? # mood: surprised
    You hear it as she says it. You cannot get it back into the box.
    ~ trust -= 15
    -> later
* (bridge) {asked} [Drive to the bridge and ring the foot service # call: foot-service, next-day # needs: hot-foot, no-wound, numb, six-days, well # skill: escalate # best # why: Late is not too late. The line is open until half past four, and you are the only one who has felt both feet.]
    -> from_bridge
* (bridge_part) {not asked} [Drive to the bridge and ring the foot service, with what you have # call: foot-service, next-day # needs: hot-foot, no-wound, numb # skill: escalate # best # why: Late is not too late, and half a history is enough. Mateusz asked for the rest.]
    -> from_bridge
* (tomorrow) [Write it all up, and send it to Ngozi for the morning # task: urgent-by-message # skill: escalate # poor # unsafe # why: It was well written, and nobody was spoken to. A foot like this is for a voice, today, and the line was open until half past four.]
    You write it up in the car, with the windows shut. Left foot, right foot, the back of your hand. It goes when you reach the bridge.
    -> later
* (flag_down) [Walk out over the stubble and flag the combine down # task: take-a-risk-to-arrive # skill: escalate # wrong # unsafe # why: He cannot see you in that dust, and he cannot hear you. Nobody walks up to one of those while it is working.]
    You get forty yards. The header comes out of the dust, wider than the lane, and swings, and goes by. He has not seen you at all.
    Temi has. She runs you back to the gate on the step of the tractor, and says nothing until you are there.
    Temi: Don't ever do that. Please. # mood: angry
    -> later

=== from_bridge ===
You stand on the bridge, with the dyke going under you. # place: phone # sound: wind
-> with_mateusz ->
You drive back. Temi has a radio in the tractor, and you ask her to say that you would like a word. You do not say about what. # place: field
Temi: Neil, your visitor's back. It's important, and I'm not being told why. # mood: neutral
It is a while. Then the combine comes up to the gate, and drops its revs, and he comes down.
{not asked:
    -> history ->
    You send that to Mateusz from the fourth rung.
}
-> stop

=== with_mateusz ===
~ called = true
{not bargain.ring_foot_today:
    {not cab: You go up to the fourth rung, and lean out of the wind. # place: phone}
    Mateusz: Foot protection, Mateusz. Which foot, and is the skin broken? # mood: neutral
}
{not asked:
    You tell him. He asks since when, and is the man ill.
    {cab:
        You: I don't know. I didn't ask him.
        Mateusz: Then you will ask him, and send it to me.
    - else:
        You shout it down. Neil shouts it up. Six days, nothing did it, never better. # note: B six-days = Began six days ago with no knock or twist; on it fourteen hours a day since # note: A well = Feels well: no fever or shivers, not sick, eating
        ~ asked = true
    }
}
{
    - handover >= 60:
        Mateusz: So. Left is red, swollen, hot against the right. Skin is whole. He is numb, and {asked:he feels well|you will ask if he is well}. I say it back: yes?
        You: Yes.
        Mateusz: And you did not tell me a name for it. Thank you. Tomorrow, twenty to nine, my clinic. # loop: clinic = See Neil's foot at the clinic, Mateusz, next-day at 8.40
        Mateusz: Until then no weight on it. No ladder, no boot, no clutch. Somebody drives him.
        Mateusz: Black, or cold, or a fever: 999, at once. A break, or more red, and he is well: this line, when it opens.
        You: No weight, no ladder, no boot, no clutch. Black, cold, fever, 999. A break or redder, you. I'll tell him.
        Mateusz: I do not chase people. You chase. By ten tomorrow, somebody should know that he came. # loop: chase = Find out that Neil went to the clinic, you, next-day by ten
    - else:
        The wind takes some of it, and you start again in the middle.
        Mateusz: A foot, swollen. At harvest they all have one. Is it hotter? It is breaking up. # mood: tired
        You: It's quite warm. He says it's fine.
        Mateusz: Then Tuesday, at ten. Tell him to rest it. # loop: clinic = See Neil's foot at the clinic, Mateusz, routine Tuesday at ten
        ~ thin = true
}
Mateusz: And tell your Ngozi. I will write to her, but you are quicker. # loop: tell-ngozi = Tell Ngozi what the foot service said, you, today
->->

=== stop ===
{
    - cab:
        He stands with one hand on the rail, and the bad foot on the bottom rung. # place: field
    - else:
        The trailer pulls in beside you. Neil has got one boot on, and the other one is in his hand. # place: field
}
{
    - thin:
        You: They'll see you on Tuesday. You're to rest it till then.
    - else:
        You: They'll see you at twenty to nine tomorrow. Till then, no weight on it. No ladder, no boot, no clutch.
}
Neil: And who's driving that? You? # mood: angry
{gout: Neil: You said gout. Nobody stops for gout.}
He looks at the sky over the bank. It is the colour of a saucepan.
Neil: I'm sat down in there. The left one don't do nothing. That only come along for the ride. # mood: worried
-> stop_q

=== stop_q ===
* (sat_down) [Agree he can go on, so long as he is sitting down # task: overrule-colleague # skill: negotiate # wrong # unsafe # why: It is nearly sense. It leaves out the ladder, and the knife, and each time the linseed wraps. And it was not yours to give back.]
    You: If you're sat down. And you stay sat down.
    Neil: I'll be good as gold. # mood: happy
    He goes up the ladder. In ten minutes he is down it, underneath, with the knife. # plan: none
    ~ on_it = true
    ~ trust += 10
    -> leave
* (no_choice) [Tell him it has been decided, and he must stop now # task: pass-on # skill: negotiate # poor # why: The message was right, and you delivered it like a summons. He will do today. The weeks after it are his own.]
    You: It's not up for discussion, Neil. They've said stop.
    Neil: Have they. # mood: angry
    He turns the engine off. It is the loudest thing that has happened all day. # plan: imposed
    ~ imposed = true
    ~ trust -= 15
    -> leave
* (read_words) [Say Mateusz's words once more, and let him think # task: carry-plan-forward # skill: negotiate # ok # why: Nothing added and nothing taken off, and you left him room. He stops. But the field is still nobody's, and he will be looking at it all night.]
    You say it again, just as you were told it. Then you leave it there.
    The engine idles. There is a good deal that you could say, and you do not.
    Neil: So that just stands there. In the rain. # mood: sad
    You: I don't know.
    Neil: No. Well. # plan: imposed
    He turns it off, and sits with his back to it.
    ~ imposed = true
    -> leave
* (what_true) [Ask what it would take for it to be cut without him # task: ask-what-matters # skill: negotiate # best # why: You did not argue about the foot, for it was not the foot that was stopping him. It was the field, and he knew the answer already.]
    -> temi_drives
* (over_head) [Tell Temi he is not fit, and ask if she can drive it # task: tell-without-consent # skill: negotiate # wrong # why: She can, and she is the answer. But you said it for him, about him, in front of him, and he will not thank either of you.]
    You: Temi, he's not fit to drive with that foot. Could you do it?
    Temi: I mean, yes. But. Neil? # mood: worried
    Neil: Don't look at me. I'm only the patient. # mood: angry
    He throws her the key. It lands a yard short. # plan: imposed
    ~ imposed = true
    ~ trust -= 20
    -> leave
* (ring_round) [Ring Ngozi, to see if she can get him to stop # call: dsn, today # skill: escalate # poor # why: Mateusz has said what is needed. Ngozi has no combine driver either. This is a talk, and you are the one who is standing in it.]
    Ngozi: He's been told by the man who knows. What's stopping him? # place: phone # mood: neutral
    You: He says there's nobody to drive.
    Ngozi: And is there?
    It is a good question. You come down again. # place: field
    -> stop_q

=== temi_drives ===
You: Say it has to be cut, and you can't. What would have to be true?
He looks at the gate, and the hedge. He looks at everything there is but the tractor.
Neil: It'd have to be someone I'd leave it with. # mood: worried
You wait.
Neil: She's been on at me since July. # mood: neutral
Temi leans out of the tractor. She has turned her radio down.
Temi: May. I've got the ticket. I did two harvests on the model before that. # mood: happy
Neil: You'd put that in the dyke.
Temi: You put it in the dyke.
Neil: The edge give way.
Nobody says anything about the edge.
Neil: I've got a foot, Temi. # mood: sad
Temi: I know you've got a foot. You've been walking like a deckchair since Saturday. # mood: neutral
Neil: If that starts to growl, you stop. You don't finish the row. You stop, and you go round it with the back of your hand. # mood: worried
Temi: And Martin carts. He's only sweeping the store.
Neil: And I sit there like a garden gnome.
You: With it up. Till Wendy comes to this gate for you. You don't drive yourself.
Temi is already on the ladder. She wipes the fourth rung with her sleeve, and goes by. # mood: happy
Neil: Both mirrors! # plan: negotiated
~ agreed = true
~ trust += 5
~ understanding += 10
-> leave

=== leave ===
{
    - on_it:
        From the cab he opens the window an inch, to be civil.
    - agreed:
        He is on the tailgate with his foot on a seed drum, and the radio in both hands. The combine goes out past you, quite straight. # mood: worried
    - else:
        He sits on the tailgate in one sock. Temi has found something to do on the other side of the trailer. # mood: tired
}
Neil: Is that it? # mood: neutral
-> leave_q

=== leave_q ===
* (own_number) [Give him your own number, in case it is bad tonight # task: private-number # skill: monitor # wrong # unsafe # why: It feels like standing by him. But if it goes black or cold at three in the morning, he will ring a phone in a drawer.]
    You: That's my own mobile. Any time in the night.
    Neil: That's good of you. # mood: happy
    He saves it as FOOT.
    ~ trust += 10
    -> after
* (tell_back) [Say what would change it, and ask him to say it back # task: teach-back # skill: monitor # best # why: He has said which number, and when. It was a check on your telling, and not on him.]
    You: Black, or cold, or you're feverish: 999, tonight. A new break, or redder, and you're well: the foot line, as soon as it opens. I've said that fast. Say it back to me?
    Neil: Black, cold, burning up: 999. Broke or redder, and I'm all right: Mateusz, first thing. # mood: neutral
    You: And if it doesn't hurt?
    Neil: Don't count. # mood: worried
    ~ understanding += 20
    -> after
* (all_clear) [Ask if he is clear on everything, before you go # task: teach-back # skill: monitor # poor # why: It can only be answered yes, and he wants to be let go. You do not know what he took in.]
    You: Are you clear on all that?
    Neil: Clear as day.
    You both breathe in some of the day.
    -> after
* (sheet) [Write it on a card for him: what to watch for, and who to ring at what hour # task: foot-basic-advice # skill: monitor # ok # why: Right, and he will have it in the dark. You did not hear which parts of it he had taken in.]
    He reads it at arm's length, and puts it in the top pocket with his pencil.
    Neil: Neat writing. # mood: neutral
    ~ understanding += 10
    -> after
* (tell_her) [Ring Ngozi to tell her what Mateusz has said # call: dsn, today # needs: hot-foot, no-wound, numb # skill: escalate # ok # why: She should hear today, and now she has. It could have been done from the bridge, after Neil had what he needs for tonight.]
    {cab or agreed or on_it: The ladder has gone off with the combine. Temi's tractor has a step, and if you stand on that there is half a bar.}
    Ngozi: Hot, not broken, and Mateusz has him. Good. I've got that, with the time. # place: phone # mood: happy # closes: tell-ngozi
    {
        - gout_q.strip:
            Ngozi: And half a strip with no name on it. I'll get Hana to ask him. # mood: neutral
        - else:
            Ngozi: And somebody else's tablets. I'll get Hana to ask him which. # mood: neutral
    }
    Neil is waiting to be let go. # place: field
    -> leave_q

=== after ===
{thin: -> later}
-> friday

=== friday ===
Friday, five past nine. It did not rain. Your first visit is at Sutton Fen, and the road there goes over the bridge. # place: road # weather: clear # light: morning # sound: wind
From the top you can see Long Forty. The combine is working. There is too much dust to tell who is in it.
You stop on the bridge, where there is a bar. Neil was due at the clinic twenty-five minutes ago.
~ on_it = on_it or (gout and imposed)
* (drive_on) [Drive on, for he knows where to go and when # task: plan-next-contact # skill: monitor # poor # why: He does. But you had said that you would find out, and it would have taken two minutes on a bridge.]
    You look in the mirror once. It is only dust.
    -> later
* (ring_him) [Ring Neil's mobile, and ask him how he got on # task: close-the-loop # skill: monitor # best # why: You asked him before you told anyone what you thought you saw. Nobody else knows why he is where he is.]
    -> answers
* (report) [Ring Ngozi, to tell her that he has not gone # call: dsn, today # skill: escalate # poor # why: You saw a combine. You did not see a man in it. Now it is in somebody's head that he does not do what he is told.]
    Ngozi: You saw him? # place: phone # mood: worried
    You: I saw the combine.
    Ngozi: That's not the same thing, is it? Ask him. Then ring me with what he says. # mood: neutral
    ~ trust -= 10
    -> later
* (walk_out) [Go down to the field and catch him at the end of a row # task: take-a-risk-to-arrive # skill: monitor # wrong # unsafe # why: No driver can see you in that, and none will be looking. There is a phone in your hand, and a bar on it.]
    You are ten yards from the header when it comes round. It stops with a noise that you feel in your teeth.
    {
        - on_it:
            Neil: Are you trying to get killed? # place: field # mood: angry
            It is some time before either of you thinks about the foot.
        - else:
            Temi: I didn't see you! I did not see you at all! # place: field # mood: angry
            She has to sit down on the ladder. Neil is at the clinic. Wendy took him, at eight.
    }
    ~ trust -= 10
    -> later
* (ring_wendy) [Ring his wife, and ask if he kept the appointment # task: tell-without-consent # skill: monitor # poor # why: She might know, and she might mind that you asked. It is his foot, and he has a phone of his own.]
    {
        - on_it:
            Wendy: What appointment? # place: phone # mood: worried
        - else:
            Wendy: I'm sat in the car park. Have you asked him? He's ever so touchy about being asked after. # place: phone # mood: neutral
    }
    ~ trust -= 5
    -> later
* (ring_clinic) [Ring the foot service, to hear whether he came # call: foot-service, today # skill: monitor # ok # why: It closes your loop, and they would know. They are in the middle of a clinic, though, and Neil has a phone.]
    {
        - on_it:
            Mateusz: Your harvest man? His chair is empty. I have twenty past eleven, if you can find him. # place: phone # mood: neutral # closes: chase
            You ring Neil. It takes three goes. # place: road
            -> climbs_down
        - else:
            Mateusz: He is here, with a foot in my hand. He says hello. He does not look as if he says hello. # place: phone # mood: happy # closes: chase
            -> later
    }

=== answers ===
{on_it: -> climbs_down}
Neil: You've rung at a bad time. I'm having my leg papered. # place: phone # mood: neutral # closes: chase
You: I saw the combine.
Neil: That's her. She's on her second tank. {agreed:She's sent me a picture of the mirrors.|I never asked her to.}
~ trust += 10
-> later

=== climbs_down ===
He answers with the engine behind him. # place: phone # sound: engine # closes: chase
Neil: I know. I know what time that is. # mood: tired
{gout:
    You: I said gout. I had no business saying it. I don't know what it is, and Mateusz might.
    There is a long piece of engine.
}
You: He's kept you twenty past eleven.
Neil: I felt that this morning. Back of my hand. {bargain.bearing:You and your bearings.|Like you did.} # mood: worried
The revs drop, and drop, and stop.
Neil: You'd better tell him I'm coming.
~ caught = true
~ trust += 5
-> later

=== later ===
Ten weeks on, the combine is in its shed with its teeth out, and there is ice on the yard. # later: 10 weeks # place: farmyard # weather: snow # light: day # teach: A hot, red, swollen foot with no known cause is an active foot problem, with or without pain. It is referred within one working day, and triaged within one more. # source: C6, C6b
{
    - thin:
        Mateusz had seen him on the Tuesday, at ten. # closes: clinic
    - called and on_it and not caught:
        Mateusz had filled the chair by nine, and given him Tuesday. # closes: clinic
    - called:
        Mateusz had seen him that Friday. # closes: clinic
}
{
    - not called and not form and not cab.tomorrow: -> rocker
    - not called or thin: -> tuesday
    - agreed: -> kept
    - caught or (imposed and not on_it): -> not_his
    - else: -> tuesday
}

=== kept ===
Neil is on an oil drum, with his leg along another one. It is in a grey boot up to the knee.
Neil: If you're stopping, you can hold that. # mood: happy
It is a bearing. It is cold, and clean, and heavy for its size.
Mateusz: It was a Charcot foot. Now I have said it, who may. The bones were going soft, and he was standing on them. You gave it to me while it was still a foot. # place: phone # mood: happy
Neil: He showed me the X-ray. All in a row, still. Like sheep. # place: farmyard
Neil: I missed the rest of it. Eleven days. She did Long Forty, and the sixty acre at Popple End. I had her reading me the moisture over the radio. # mood: neutral
Temi: He said I was on the huh. I measured it. I was not on the huh. # mood: happy
Neil: She weren't far off.
{gout: Neil: You said gout, and then you rung him anyhow. If she hadn't been sat in that seat already, I'd have took the gout. # mood: neutral}
{friday.ring_him: Neil: You rung, that Friday. You never said, "Why aren't you there?" You said, "How did you get on?" I noticed that.}
{leave_q.own_number: Neil: I've still got you down as FOOT. I never liked to use it. That went all cold one night, and I lay there wondering if that was you or 999. It was the blanket. # mood: worried}
{leave_q.tell_back: Neil: I do them both now, first thing. Back of the hand, both feet, and then I go and start the tractor. # mood: neutral}
On a nail by the door are the boots, with a plant in one. # teach: When you ring about a foot like this, ask what the person should do until they are seen, and have it said plainly. In this story it was no weight at all. How it is done where you work, ask locally. # source: C6e, house
# outcome: kept = Neil was seen the next morning, and Temi finished the harvest. He missed eleven days of it, and is ten weeks into a boot. The foot has kept its shape.
-> END

=== not_his ===
Neil is on an oil drum. There is a grey boot on his left leg, and it is not the first.
Neil: Go on. He'll have told you. # mood: tired
Mateusz: He came, I put on the cast. It was Charcot foot, and I had it early. Week four, there is a dry day, and he takes the cast off himself. With tin snips! # place: phone # mood: worried
Neil: That was one day. Forty acres of wheat to drill. I put it back after, with tape. # place: farmyard # mood: sad
{
    - stop_q.over_head:
        Neil: They'd have had her drill it. Everybody'd got it worked out, who was going to do my job. I thought, I'll show them who.
    - caught:
        Neil: I went when you rung. I never said I'd stop going to work. Nobody ever asked me what'd happen to the work.
    - stop_q.read_words:
        Neil: I lay and looked at that field all night. I'd have had that cut, if anybody'd asked me how. I weren't going to lie and look at another one.
    - else:
        Neil: I was told stop, so I stopped. Nobody told me for how long. I thought I'd about done it.
}
The arch is lower than it was. It will be made shoes, for good. # mood: tired
Neil: They look like something off a diver.
Temi drilled the rest. She had only been waiting to be asked. # teach: People keep to a plan that they had a hand in. The worker's part is to find out what matters to the person, and to carry that into it. # source: M8, house
# outcome: not_his = Neil was seen in time, but the plan was somebody else's. In the fourth week he cut off the cast to do a day's work, and the arch dropped.
-> END

=== tuesday ===
Neil is on an oil drum, in a grey boot to the knee. It has been ten weeks, and it is not coming off for the spring drilling either. # mood: tired
{
    - cab.tomorrow:
        Ngozi: It was a good note. I opened it on the Friday at ten to five, and Mateusz shuts at half past four. # place: phone # mood: sad
    - form and not called:
        Mateusz: Your form I opened on the Monday, at eight. It was a very good form. On the Friday before, I had a chair. # place: phone # mood: sad
    - thin:
        Mateusz: "Quite warm," you told me. I have written it down. If you say "hotter than the other, and numb", I do not say Tuesday. # place: phone # mood: tired
    - stop_q.sat_down:
        Mateusz: I said no ladder. He tells me you allowed it, if he was sitting. He was not sitting, he had a knife. # place: phone # mood: tired
    - else:
        Mateusz: I kept the chair until nine. Nobody rang to tell me to keep it longer. # place: phone # mood: sad
}
Mateusz: It was Charcot foot. By Tuesday two of the bones had moved. On Friday they had not, I think.
{gout: Neil: You'd said gout. I'd got it in my head that was only gout. # place: farmyard # mood: sad}
{agreed:
    Neil: She got the linseed in. I rested it, like you said. I rested it walking up and down watching her. # place: farmyard # mood: neutral
- else:
    Neil: I got the linseed in, anyhow. # place: farmyard # mood: neutral
}
He turns a bearing over with one finger.
Neil: That made eleven ton. # mood: sad # teach: The referral that counts is one that was spoken: a person, a name, a time, and the words said back. A form in a tray has not been heard. # source: house
# outcome: tuesday = It was Tuesday before anyone who treats feet had hold of it. He had walked on it till then, and it will not go back to the shape it was.
-> END

=== rocker ===
The oil drum is there, and the bearings in their tray. He is not.
Wendy: He finished harvest. Eleven more days. He had his foot up that Sunday, all day, in front of the racing, like he'd said. # mood: sad
Wendy: Then I saw him come up the path, and I thought, what's he got in that sock? It was the bottom of his foot. It had gone round, like the leg of a rocking chair. # mood: worried
{
    - bargain.sunday:
        Wendy: "I shook on Sunday," he says. "I did Sunday." He wouldn't have it that anybody'd done wrong.
    - cab.card:
        Wendy: I found a card under him, in the truck. It had been sat on so much you couldn't read it.
    - cab.tell_temi:
        Wendy: The whole yard knew about his diabetes. I didn't think he'd told anybody. Nor did he. # mood: neutral
    - else:
        Wendy: He said somebody'd been out to look at it. So I never pushed. # mood: neutral
}
Mateusz: It came to me with a hole in the sole, and the bones on the ground. He has had two operations. He will keep it. I think that he will keep it. # place: phone # mood: tired
{gout or foot.mercy: Mateusz: He told everyone that it was nothing. It did not hurt, he said, and somebody had agreed with him. # mood: sad}
{bargain.bearing: Wendy: He said a funny thing. He said, "I was told that was a bearing, and I never stopped." # place: farmyard # mood: sad}
Out in the yard somebody starts the combine, to keep the battery up. It is Temi. She goes round it after, with the back of her hand. # place: farmyard # teach: Pain is what tells most people to stop. A numb foot cannot say it, so heat, swelling and colour have to be looked for. # source: C6b, house
# outcome: rocker = Nobody who treats feet was told. He worked on it for eleven more days, and the arch gave way, and it did not hurt.
-> END
