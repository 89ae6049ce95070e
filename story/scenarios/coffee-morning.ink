# title: Coffee morning
# summary: You have come to the hall to talk about feet. They would rather talk about Reg.
# patient: Reg
# place: hall
# finding: F9, F10, F8, F15
# skill: navigate
# thread: reg, 3
# minutes: 9
# content-note: A fall at home, and a sore on a foot. In one ending a toe is lost. Nobody dies.
# rests: P1, S4, C6, C2b, S10
# version: 1.0.0
# author: Local Terrain

// For writers. Fourteen people, one tin hall, and every wall of it talks. Whether you visit Reg may be known to all of them;
// it must still not be known from you. So nothing that only a visitor could know (the back door, the step) may be said by
// the trainee to anyone. You may receive anything. A complete foot call holds hole, numb and well; a complete call to Gill holds
// fell, wrist and tins. `trust` and `loneliness` are Reg's. Whom else the trainee sees is nobody's to guess at: Pocock is not named.

VAR trust = 55
VAR understanding = 30
VAR loneliness = 60
VAR handover = 70
VAR earlier = ""
VAR door = false
VAR heard = false
VAR breach = false
VAR knocked = false
VAR outed = false
VAR foot_called = false
VAR foot_thin = false
VAR named_her = false
VAR gill_called = false
VAR gill_thin = false

-> hall

=== hall ===
The hall at Sixmile Bank is green tin, on brick legs, and the wind gets in under it. # place: hall # weather: wind # light: morning # sound: wind
Friday, twenty to eleven. They have asked you for ten minutes on feet. After that there is cake.
There are fourteen chairs in a ring. In the middle of the ring is a card table, with a sign on it in felt pen. DIABETES. ASK HERE.
Pauline: I've put you where they can all see you. # mood: happy
Pauline Leeder cooked the dinners here until there was no school to cook for. She has the key of this hall, and most of the others.
In the kitchen someone is counting teaspoons. There is a wall in between, and you get to nineteen along with her.
A man in a brown coat is bringing in one more chair. Nobody has said anything to him, nor he to them.
* (stay_put) [Thank her kindly, and sit down at the card table # task: warm-small-talk # skill: navigate # poor # why: She had gone to trouble. But everyone will see who comes to that table, and hear most of what they came for.]
    You: That's lovely, Pauline.
    You sit. It is like being the cake.
* (committee) [Ask if you might have the committee room at the back # task: notice-barriers # skill: navigate # ok # why: A room is better than a ring of chairs. You had not tried what comes through it, and it has a hatch.]
    Pauline: You can have it with pleasure. You'll want to talk up, mind, I can't always catch it from the sink. # mood: neutral
* (which_door) [Ask the man in brown which door here really shuts # task: notice-barriers # skill: navigate # best # why: In any building somebody knows what can be heard from where. It took one question, and he noticed whom you had asked.]
    He thinks. He goes over the building in his head, a wall at a time.
    Walt: Boiler. # mood: neutral
    You: Just the boiler?
    Walt: That's brick.
    He takes two chairs in there for you, and dusts one. # note: B boiler = The boiler room is brick, and its door shuts
    ~ door = true
* (my_car) [Say that anyone can come and talk to you in your car # task: make-contact # skill: navigate # poor # why: Nobody could hear. It is also in front of four windows, and out here a car is as good as a name.]
    Pauline: Then we'll know who's been, won't we? # mood: neutral
    She means it as a help.
- -> urn

=== urn ===
Pauline has hold of the urn tap. She fills your cup past where you would have said.
Pauline: How's Reg? # mood: worried
Pauline: Only he looks bad. And you were there Tuesday. Twenty to four, down Tollers Drove. I was behind you to the bend.
{earlier == "in-the-wash": Pauline: I said to myself, that's the new car. They've got it a dry one. # mood: neutral}
So you were. Weight, tablets, both feet, and nothing to find. # note: B tuesday = Reg on Tuesday: weight, tablets and feet all as before
In the kitchen nobody is counting teaspoons now.
* (he_fine) [Tell her that on Tuesday he was absolutely fine # task: tell-without-consent # skill: relate # wrong # unsafe # why: Kindly meant, and true on Tuesday. It gave away that you see him and how he was, and it talked her out of a worry that was three days newer than yours.]
    You: He was fine on Tuesday, Pauline. Honestly.
    Pauline: Was he? Oh, that is a relief. # mood: happy
    She says it again through the hatch, for the teaspoons. "Reg is fine. Diabetes says."
    ~ breach = true
* (no_patients) [Say that you are not allowed to discuss patients # task: guard-privacy # skill: relate # poor # why: "Patients" told her. And she had not come only to ask: she had something to say, and you shut the hatch on it.]
    You: I'm afraid I can't discuss patients.
    Pauline: So he is one. # mood: neutral
    Pauline: I'm only the one who saw him. Don't mind me.
* (hear_her) [Say that you never say whom you see; ask what she saw # task: listen # skill: relate # best # why: Neither yes nor no, and said the same of anyone. You may not tell her a thing. She may tell you all she likes.]
    You: I never say who I see. I'd be the same about you. But what did you see?
    -> cap ->
* (which_reg) [Ask her which Reg it is that she means # task: guard-privacy # skill: relate # wrong # why: It was meant to protect him. It was play-acting to somebody who had followed your car, and she will believe less of what you say next.]
    You: Which Reg would that be?
    Pauline: How many have you got down there? # mood: surprised
    It is a drove with one chimney.
- -> neighbour

=== cap ===
Pauline: Yesterday, at the fish van. He'd no cap on. # mood: worried
You wait for more of it.
Pauline: Forty years, I couldn't have told you if that man had hair. And he was buttoned up one out, and he paid with his right. He's left-handed, is Reg. He had a cake off them, and never so much as looked at the cod. # note: B no-cap = Pauline saw Reg on Thursday: no cap, coat buttoned wrong, using the wrong hand
~ heard = true
->->

=== neighbour ===
{
    - urn.he_fine:
        Pauline: Only he'd no cap on, at the fish van, and he was buttoned up one out. I was going to go down there. But if you say he's fine, I'll leave him be. # mood: happy # note: B no-cap = Pauline saw Reg on Thursday: no cap, and his coat buttoned wrong
    - not heard:
        Pauline: Well, I'll tell the urn, then. No cap on, and buttoned up one out. At the fish van. You needn't have heard. # mood: worried # note: B no-cap = Pauline saw Reg on Thursday: no cap, and his coat buttoned wrong
    - else:
        Pauline: So what am I to do about it? # mood: worried
}
Pauline: I've not set foot there since Ivy went. She was who I knew. I wouldn't know what to say to him. I don't even know which door he answers.
* (round_back) [Tell her to go round the back, and to lift the door # task: tell-without-consent # skill: relate # wrong # why: Such a small help. But nobody knows that about the door who has not stood at it, and so you said yes to her question after all.]
    You: Round the back. And you have to lift it, don't shove it.
    Pauline: Lift it. # mood: happy
    She writes it on her hand. By the time the milk is out, most of them have it.
    ~ breach = true
    ~ knocked = true
* (knock) {not urn.he_fine} [Tell her anyone may knock on a neighbour's door # task: support-decision # skill: relate # best # why: It was hers to do, and she wanted telling so. You gave her nothing of his, and you did not take her worry off her.]
    You: I can't tell you anything, and I can't send you. But you don't need me to knock on a door.
    Pauline: What would I say?
    You: What would you say at the fish van?
    She looks at her watch. # mood: neutral
    Pauline: I've half a cod that's only going to the cat. I could be there for one.
    ~ knocked = true
* (take_back) {urn.he_fine} [Take it back: it was not yours to say, so do knock # task: own-up # skill: relate # best # repairs: he_fine # why: It cannot be unsaid. But she has her worry back, in time for her to do something with it.]
    You: I shouldn't have said that, Pauline. Not fine, not anything. If you saw something, don't go by me. Knock.
    Pauline: You've gone ever so red. # mood: surprised
    Pauline: I've half a cod that's only going to the cat. I could be there for one. # mood: neutral
    ~ knocked = true
* (leave_pros) [Tell her it is best left to the people who know # task: explain-role # skill: relate # poor # why: It sounds careful. On a Friday, out here, the people who know are the ones who saw him without his cap.]
    You: It's maybe best left to the professionals.
    Pauline: Which ones? # mood: neutral
    You say that there are several.
* (let_know) [Say you will look into it and ring her tonight # task: tell-without-consent # skill: relate # wrong # why: She trusted you with it and went back to the cups. What you have promised her is his news. And now there is one person fewer who means to knock.]
    You: Leave it with me. I'll ring you tonight, and tell you how he is. # loop: tell-pauline = Ring Pauline with news of Reg, you, today tonight
    Pauline: Would you? I shan't sleep else. # mood: happy
    ~ breach = true
* (ring_gill_early) [Ring the duty doctor about a man without a cap # call: duty-gp, today # skill: relate # poor # why: It may come to that. So far it is a coat button, at second hand, and no one has asked the man inside it.]
    From the porch, with a hand round the phone. # place: phone # sound: wind
    Gill: What does he say is wrong? # mood: neutral
    You: I've not spoken to him.
    Gill: Then you're one call ahead of yourself. Ring me when you have. # mood: tired
    Pauline is where you left her, not listening. # place: hall
- -> ring_of_chairs

=== ring_of_chairs ===
You have a poster, with six pictures on it. Look. Feel. Tell somebody. It takes you nine minutes, and nobody's biscuit breaks.
Errol: I've not seen the bottom of mine since the Jubilee. # mood: happy
You: Which Jubilee?
Errol: I was driving at the time.
Mavis Gotobed is deaf on both sides, and believes that it is the rest of you who mumble.
Mavis: WHAT SHOULD I DO WITH MY GLICLAZIDE? # mood: neutral
Mavis: FRIDAYS, I MEAN. I HAVE THE CAKE, AND THEN I DON'T WANT MY DINNER. # note: B mavis = Mavis has cake for her dinner on Fridays, and is on gliclazide
Fourteen cups stop. At least five of them are on something for it.
* (sit_after) [Say that tablets differ, and sit with her now, out of the ring # task: name-the-edge # skill: explain # best # why: The room got the only thing that is true of all of them. What was hers, she got to herself, and from somebody who can judge it.]
    You: They're not all the same, tablets. So that's one to ask whoever gave them you. All of you. Mavis, budge up.
    -> mavis_corner ->
* (leave_off) [Tell them all: no dinner, no tablet # task: stop-or-start-medicine # skill: explain # wrong # unsafe # why: One short rule, and a whole ring of people took it home. It was not yours to give, and most of them are not on what she is on.]
    You: As a rule, if you're not having the dinner, you'd leave the tablet.
    Errol: Is that all of them? # mood: neutral
    Somebody has found a pencil.
* (hush) [Say that it is private, and perhaps not for here # task: guard-privacy # skill: explain # poor # why: You were guarding her privacy, and she got told off in front of everyone. She will not ask that again, anywhere.]
    You: That's a bit private, Mavis. Perhaps not in front of everyone.
    Mavis: WHAT WAS THAT? # mood: surprised
    Errol: Not in front of us, Mavis. # mood: neutral
    Mavis: Oh. # mood: sad
    It is the first quiet thing that she has said.
* (just_take) [Tell her to take it just the same, to be safe # task: choose-treatment # skill: explain # wrong # unsafe # why: It sounds like the careful answer. Those tablets can bring lows in somebody who is not eating, and she had just told you that she does not.]
    You: I'd take it just the same. To be on the safe side.
    Mavis: DINNER OR NO DINNER? # mood: happy
    You: Just the same.
    All round the ring, people nod.
* (ring_hana) [Ring the pharmacist for her, there and then # call: pharmacist, today # skill: explain # poor # why: The right person, and the wrong room. They all heard her date of birth, and two of them had been told another.]
    The half-bar in the hall stretches to it, if you talk up. # place: phone
    Hana: Surname, and date of birth? # mood: neutral
    You say them. You have to say them twice. In the ring, somebody does the sum.
    Hana: I'll ring her at two, at home, when it's just her. # mood: neutral
    Mavis has put her coat collar up. # place: hall
- -> third_picture

=== mavis_corner ===
By the piano, in her better ear. She has left it off on Fridays since Christmas. No, never shaky. No, she had not told them.
You: Would you tell the pharmacist? You can do it on this, now. In there, with the door to.
{door:It is brick, in the boiler room. Even Mavis is only a sort of hum.|You stand her in the porch, in the wind, where only the bicycles can hear.}
Hana: Have you got the box in your hand? # place: phone # mood: neutral
Mavis: IT'S IN MY BAG. SUPPOSE I WAS RUN OVER? # mood: happy
Hana reads the label along with her. She will look her up, and ring her at home. # loop: mavis-hana = Ring Mavis about her Fridays, Hana, today at two
Mavis: SHE WANTS TO KNOW ABOUT THE CAKE. # place: hall # mood: happy
~ understanding += 10
->->

=== third_picture ===
They have broken for cake. The man in brown is stacking the chairs that are not being sat on.
Then he isn't. He is in front of your poster, and has been for some time. # light: day
He puts one finger on the third picture. It is a foot from underneath, with a red place on it.
Walt: That one. # mood: neutral
You: Have you got one of those?
Walt: I've got a plaster. # mood: worried
Behind the hatch somebody turns off a tap.
* (off_here) [Have his shoe off where he is, it will not take a minute # task: foot-look # skill: navigate # poor # why: You looked, and that was right. But on that floor, in that light, with the hatch up, it was the second talk of the morning.]
    He looks at the ring, and at you, and he sits down. In thirty years they have not seen him do that.
    Pauline: Walt? Have you got it, then? # mood: surprised
    ~ outed = true
    -> sole
* (good_plaster) [Tell him a plaster is the thing, and to watch it # task: watch-a-foot-wound # skill: navigate # wrong # unsafe # why: It let him off, which he wanted. Neither of you had seen it, and watching is not what a broken foot is for.]
    You: You've done right, with the plaster. Just keep an eye on it.
    Walt: I can't see it. # mood: neutral
    You: Well, as best you can.
    He goes back to the chairs. He is relieved, and so are you. # mood: happy
    -> outside
* (boiler) {door} [Take him to the boiler room, and look # task: foot-look # skill: navigate # best # why: He had pointed, since he would not say it. You gave him the one place in the building where he could.]
    You: I need a hand with those two chairs, Walt.
    He looks at you a second. Then he shuts the door after you both, and it shuts.
    -> sole
* (shut_door) {not door} [Ask him which door in here really shuts, and look # task: foot-look # skill: navigate # best # why: He had pointed, since he would not say it. You had no place for that, and he knew of one.]
    Walt: Boiler. That's brick. # mood: neutral
    You: I could do with a look at your boiler.
    He very nearly laughs.
    -> sole
* (give_card) [Give him the card, so he can book in to be looked at # task: signpost # skill: navigate # poor # why: He is a man who asked with one finger. He had used up his asking, and you handed it back to him.]
    You: That's the number. They'll fit you in.
    He reads both sides of it, and puts it in the pocket with the chalk.
    -> outside

=== sole ===
{outed:In front of all of them|By the light of the boiler window}, it is a clean white sock, with a brown ring on the sole of it.
Walt: It was the sock told me. I never felt it. # mood: neutral # note: B numb = Felt nothing; only knew from a mark on the sock, a fortnight ago
Under the ball of the left foot there is a hole the size of a pea, and wet. # note: S hole = Walt Gathercole, 74: broken skin under the ball of the left foot, size of a pea, wet, two weeks
You look at both, back and front and between. Pink at the edge and no further. No warmer than the other. He is eating, and has not been hot or shivery. # note: A well = Pink at the edge only, foot no warmer than the other, no fever, well
Walt: Eleven years I've had it. The sugar. There's nobody here knows. # mood: worried
{outed:There is now. They have all started to talk about the weather.|He looks round at the pipes, as though they might tell.}
Walt: They'd have me sat down. And then who'd do the chairs? # mood: sad # note: B chairs = Type 2 for eleven years and has told nobody in the village
* (clean_cover) [Put a clean dressing on it until he can be seen # task: choose-dressing # skill: escalate # wrong # unsafe # why: It looked a good deal better with that on, to both of you. So he was in no hurry, and you had told nobody.]
    There is a green box over the sink. You make a very neat job of it.
    Walt: That's proper. # mood: happy
* (send_form) [Fill in the foot form on your phone, and send it # task: urgent-by-message # skill: escalate # wrong # unsafe # why: Ring as well as send. A form that lands on a Friday dinner time is opened when somebody opens it.]
    It asks you eleven things and says thank you. There is half a bar. You think that it went.
    Walt: Is that it? # mood: neutral
* (promise) [Promise him nobody at all will hear of it from you # task: promise-secrecy # skill: escalate # wrong # unsafe # why: It was the village that he meant. You shut out the one man who could have saved him trouble.]
    You: Nobody will hear about it from me, Walt. Nobody at all.
    Walt: That's good of you. # mood: happy
    He means it. He lets out a breath that he has had in for eleven years.
* (self_ring) [Give him the foot service's number, to ring from home # task: signpost # skill: escalate # poor # why: He has the right. But you had seen it and could say it in their words, and he had kept it in a sock for two weeks.]
    You: They're there until half past four.
    Walt: What would I say? # mood: worried
    You: Just tell them what you told me.
    He had not told you, so much as pointed.
* (ring_foot) [Ring the foot service about his foot # call: foot-service, next-day # needs: hole, numb, well # skill: escalate # best # why: Skin broken, on a foot that cannot feel. It goes in the day it is found, by voice, to be looked at by the next working day.]
    -> mateusz ->
* (ring_foot_today) [Ring the foot service, and ask for today # call: foot-service, today # needs: hole, numb, well # skill: escalate # ok # why: The right call, on the right day. The rule is to be triaged by the next working day, and you had seen nothing that could not wait for that.]
    -> mateusz ->
- -> outside

=== mateusz ===
~ foot_called = true
You: It's one man, on the telephone. He's to do with feet and he's nothing to do with out here. May I?
Walt: Can he hear through tin? # mood: neutral
You: He's in Denny Lode.
Walt: Go on, then.
{
    - handover >= 60:
        Mateusz: Left, under the ball, wet, he did not feel it, he is well. So. I ring him at two, and Monday at nine he is in my chair. # place: phone # mood: neutral # loop: walt-two = Ring Walt with a time, Mateusz, today at two
        Mateusz: Until then he is off it. No chairs. Black, or cold, or he has a fever, then it is not me, it is 999. Say this to me back, please.
        You say it back, and so does Walt. # place: hall
    - else:
        ~ foot_thin = true
        Mateusz: A man with a plaster. Okay. I put it in the book. # place: phone # mood: tired # loop: walt-book = Triage Walt's foot, Mateusz, next-day Monday
        He has gone before you have got as far as the hole. # place: hall
}
{outed:Errol has picked up the stack of chairs. Nobody asked him to.|You go and find Errol. "Could you do the chairs?" He does not ask you why.}
->->

=== outside ===
Ten to one. The only whole bar in Sixmile Bank is at the bus shelter, and you have it to yourself. # place: road # sound: wind
Two more to see this afternoon, and neither of them is Reg. He is not due for six weeks. {heard:No cap. The wrong hand. Never looked at the cod.|No cap, somebody said, and buttoned up wrong.}
{
    - knocked: Pauline's car has gone. It went in the direction of the drove.
    - neighbour.let_know: Pauline waves to you from the hall step, and holds an invisible telephone to her ear.
    - else: Pauline is locking up. She does not look down the drove.
}
* (six_weeks) [Leave it, since he was well on Tuesday # task: plan-next-contact # skill: navigate # poor # why: Tuesday was before. You had been handed something newer than your own notes, and you filed it under gossip.]
    Weight, tablets, both feet. You put the car in gear. # plan: none
    -> later
* (drive_by) [Go by way of the drove, to see that his lamp is lit # task: visits-off-the-list # skill: navigate # wrong # why: Nobody knew where you were, and you were late for somebody else. And a wave is not an answer to anything.]
    It is lit, at one in the day. He is at the window. He lifts a hand, and you lift yours, and you are both very pleased. # place: farmyard
    {knocked: Pauline's car is on the verge, so that is all right.}
    It was his right. You do not think of that until you are through the next gate. # plan: none
    ~ trust += 15
    ~ loneliness -= 5
    -> later
* (ring_reg) [Ring Reg, and ask him how he has been since # task: make-contact # skill: navigate # best # why: News about a man is a reason to ask the man. It told nobody anything, and it took one bar.]
    -> reg_line
* (say_pauline) [Ring Reg to say that Pauline is worried about him # task: make-contact # skill: navigate # poor # why: You rang him, and that was right. But what she said at the urn was hers. He now knows that he was talked of, and by whom.]
    ~ named_her = true
    ~ trust -= 10
    -> reg_line
* (ring_base) [Ring Anil, for leave to change the round # call: manager, routine # skill: navigate # poor # why: It is his to change, if it wants changing. Neither of you knows yet, and there is a telephone in Reg's kitchen.]
    Anil: Is he ill? # place: phone # mood: neutral
    You: I don't know. He's got no cap on.
    Anil: Ring him, and then ring me. In that order. # mood: tired
    -> reg_line

=== reg_line ===
It rings for a long while. # place: phone # sound: phone-ring
{
    - earlier == "befriended":
        Reg: You're not Tuesday. # mood: surprised
    - earlier == "in-the-wash":
        Reg: You're not in the water, are you? # mood: worried
    - earlier == "all-three":
        Reg: What's over? That's not rained. # mood: surprised
    - else:
        Reg: Hallam. # mood: neutral
}
You: It's the diabetes visit, Reg. I'm not due. I just thought that I'd ask how you've been since Tuesday.
{named_her:
    You: Only Pauline Leeder's worried about you.
    Reg: Is she? Has she been telling everybody? # mood: angry
- else:
    Reg: That's Friday. Who's been talking? # mood: worried
    You: Not me. I don't say who I see. But I heard something, and I'd sooner ask you.
    {breach: It is a moment before you hear what you have said.}
}
You can hear his clock. You let it have its turn. # sound: clock
Reg: I went over. Wednesday. On that step. I told you that was green. # mood: sad # note: S fell = Reg Hallam, 84: fell on his back step on Wednesday, has told nobody
You: Did you hit your head? Were you out at all?
Reg: No. My cap did. That's still down there. That's my hand. That's come up like a loaf, and I can't shut it. # mood: pain # note: A wrist = Left wrist and hand swollen, cannot close it; did not hit his head or black out
You: What have you been eating?
Reg: There's cake. I can't do a tin. # note: B tins = Lives alone and is left-handed; nothing but cake since Wednesday, since he cannot open a tin
Reg: Now don't you go telling anybody. That'd be Kettering by Sunday. # mood: worried
* (keep_it) [Promise him that it will stay between the two of you # task: promise-secrecy # skill: escalate # wrong # unsafe # why: He asked as a friend would, and you answered as one. That left an old man with one hand and a cake until somebody noticed.]
    You: It stays between us, Reg.
    Reg: You're a good sort. # mood: happy
    You tell him to keep it up on a cushion. You do not know if that is right. # plan: none
    ~ trust += 15
* (tins) [Offer to come by after work, and open some tins # task: visits-off-the-list # skill: escalate # wrong # why: It is on nobody's list, so on the first late afternoon it is nobody's. And a tin was not what was wrong with him.]
    You: I'll come by about six, and do you some tins. # loop: six-tins = Open tins for Reg, you, today about six
    Reg: I'd not say no to a pilchard. # mood: happy # plan: none
    ~ trust += 10
    ~ loneliness -= 5
* (monday) [Ask him to ring the surgery on Monday if it is no better # task: plan-next-contact # skill: escalate # poor # why: Two days more for a hand that has not shut since Wednesday. And he is a man who will tell you that it is better.]
    You: If it's no better Monday, will you ring them?
    Reg: I will if that's no better. # mood: neutral
    You both know how it is going to be on Monday. # plan: imposed
* (tell_michael) [Ring his son in Kettering, who ought to be told # task: tell-without-consent # skill: escalate # wrong # why: He had just told you not to, and why. His son may be the first to hear it when Reg says so.]
    You are through to Michael before you have thought what to call it. He is in the car within the hour.
    Reg: You never let me get my boots on. # mood: angry # plan: imposed
    ~ trust -= 25
* (ring_gill) [Ring Dr Gill about his hand # call: duty-gp, today # needs: fell, wrist, tins # skill: escalate # best # why: Eighty-four, alone, a fall, and a hand that will not shut. That is today's, and by voice. You told him whom you would tell, and whom you would not.]
    You: I shan't tell Sixmile Bank, and I shan't tell Kettering. I want to tell one doctor. She won't either.
    Reg: Will she want me moved? # mood: worried
    You: She'll want your hand looked at. You can tell her the rest.
    Reg: One, then. # mood: neutral # plan: negotiated
    -> gill ->
    ~ trust += 5
- -> later

=== gill ===
~ gill_called = true
{
    - handover >= 60:
        Gill: Wednesday, and he can't close it, and he's living on cake. I'll ring him this minute. That'll want an X-ray, today. Who's got a car? # mood: neutral # loop: gill-rings = Ring Reg about his hand, Gill, today at once
        You ring him back, to tell him. There is a noise on the line like somebody moving a piano.
        {
            - knocked and neighbour.round_back:
                Reg: Pauline Leeder's just walked in at the back. She lifted it. Who told her to lift it? # mood: surprised
                You leave that where it is. He has his coat half on.
            - knocked:
                Reg: There's somebody at the front. Nobody's come to the front since Ivy. # mood: surprised
                Pauline: REG HALLAM! I'VE HALF A COD! # mood: worried
                Reg: She'll have that frame out. I'd better go and let her in. She's got a car, has Pauline. # mood: happy
            - else:
                Reg: That's only me with the chair. I'm to get my coat on. She's sending somebody when they've got somebody. # mood: neutral
        }
    - else:
        ~ gill_thin = true
        Gill: An old man who's had a fall. And is he up and about? Right. I'll add him to the end of my list. # mood: tired # loop: gill-list = Ring Reg at the end of the list, Gill, today by six
        She has a waiting room. You had the hand still to come.
}
->->

=== later ===
~ trust = MAX(0, MIN(100, trust))
~ loneliness = MAX(0, MIN(100, loneliness))
Six weeks on, it is the Friday for Sixmile Bank again. There are primroses round the gas bottles. # later: 6 weeks # place: hall # weather: clear # light: morning # sound: birds
{
    - third_picture.good_plaster or sole.clean_cover or sole.send_form or sole.promise: -> hospital
    - breach or named_her: -> talked_over
    - not gill_called or gill_thin: -> till_thursday
    - knocked and foot_called and not foot_thin: -> fifteenth
    - else: -> seen_to
}

=== mavis_later ===
{
    - ring_of_chairs.leave_off:
        Errol: I left mine off too, Saturdays and all. Nurse asked me who had said. I said the hall. # mood: neutral
        Hana: It isn't even the same tablet. I've had five of them in. # place: phone # mood: tired
    - ring_of_chairs.just_take:
        Mavis: I TOOK IT, AND I HAD MY CAKE, AND I CAME OVER ALL ANYHOW AT THE BUS STOP. THAT BOY GAVE ME HIS COLA. # place: hall # mood: worried
    - ring_of_chairs.sit_after:
        Mavis: SHE RANG AT TWO. I'VE GOT FRIDAYS WRITTEN DOWN. I'M NOT TO TELL YOU LOT, YOURS MIGHT BE DIFFERENT. # place: hall # mood: happy # closes: mavis-hana
    - else:
        Mavis has asked nobody anything since. She watches what the lady next to her does, and does that. # place: hall
}
->->

=== walt_later ===
{
    - not foot_called or foot_thin:
        {foot_thin:Mateusz: "A man with a plaster." I have this on Friday, at the bottom. So he is seen on the Thursday. # place: phone # mood: tired # closes: walt-book|Mateusz: He rang me himself, in the second week. He had it written down, what to say, and still he said it was only him. # place: phone # mood: tired}
        Walt's is closing, but he has lost the spring by it. He has a blue boot, and there is talk of midsummer. # place: hall
    - outed:
        Mateusz had rung Walt at two, and it is closing. He sits in the kitchen now, with the door to. They are all so nice to him. # closes: walt-two
    - else:
        Walt has a big blue boot, and it is closing. Mateusz had rung at two. He told Errol himself, over the stack, and Errol has the chairs until June. # mood: happy # closes: walt-two
}
Under the third picture somebody has put a drawing pin, to keep it flat. # place: hall # teach: Skin broken on the foot of somebody with diabetes goes to the foot service within one working day. With fever, or when it is black or cold, it is the hospital at once. # source: C6
->->

=== fifteenth ===
~ loneliness -= 20
There are fifteen chairs out, and in one of them is a flat cap. # mood: happy
Reg: Two places, that was broke. I've only been out of the pot since Monday. # mood: neutral # closes: gill-rings
Reg: I've a front door now. She'd had the frame out, getting to me. Nobody had told her, see. # mood: happy
{earlier == "befriended": Reg: She sat through a Tuesday. She said, is he always wrong, that feller? I said he's company. # mood: happy}
Pauline: I do him a Thursday, after the van. It was Ivy I knew. I hadn't known that he was funny. # mood: happy
She fills your cup. She does not ask you how anybody is. # teach: Neighbours are part of the network. You may hear what they saw, and never say whom you see; a person who is worried needs nobody's leave to knock. # source: P1, S4
-> walt_later ->
-> mavis_later ->
Reg: What's that up there, feet? I've good feet. # mood: neutral
Walt: You want to look under. # mood: neutral
# outcome: round-the-back = You told the village nothing, and it knocked. Reg has a mended wrist and a front door, and Walt's foot was seen in time.
-> END

=== seen_to ===
Reg: Two places, that was broke. I was back by four of the morning. # place: phone # mood: neutral # closes: gill-rings
{
    - knocked:
        Reg: Pauline sat up there with me. She'd done the crossword by ten, so she did other people's. # mood: happy
        ~ loneliness -= 10
    - else:
        Reg: There was nobody to ask, so I went with my boots on the wrong feet. I'm all right. That's only the evenings. # mood: sad
        Pauline: I did wonder about him. But I thought, there's people for that. # place: hall # mood: neutral
        She still has half a cod in the freezer, with a date on it. # teach: Neighbours are part of the network. You may hear what they saw, and never say whom you see; a person who is worried needs nobody's leave to knock. # source: P1, S4
}
-> walt_later ->
-> mavis_later ->
# outcome: seen-to = Reg's hand was seen to that night. Something else that you were shown in the hall was let go by, and somebody has had to wait for it.
-> END

=== talked_over ===
~ trust = MAX(0, trust - 25)
~ loneliness += 10
You rang Reg on the Monday. He was very polite.
{
    - urn.he_fine:
        Reg: I hear I'm fine. Fish man told me. # place: phone # mood: neutral
    - neighbour.let_know:
        Reg: Pauline stopped up for you, Friday. She says you were going to tell her how I was. # place: phone # mood: neutral
    - neighbour.round_back:
        Reg: I've had three in at the back. They all lift it. I only ever told you about that door. # place: phone # mood: neutral
    - else:
        Reg: So I'm what they have with the cake. I've not been near that van since. # place: phone # mood: neutral
}
{
    - gill_called and not gill_thin:
        Reg: Your doctor was all right. Two places, that was broke. She never told a soul. # mood: neutral # closes: gill-rings
    - gill_called:
        Reg: Your doctor rang at six. I said I was well. I thought, they've all been told. # mood: tired # closes: gill-list
    - else:
        He had not let on about the wrist. It was broken in two places, and it was the fish man who drove him, on the Thursday.
}
Reg: What else do they know? # place: phone # mood: sad # teach: "He's fine" is news. So is "I'll let you know". Say the same to everyone, whoever they ask about: I never say whom I see. # source: S4, house
Reg: I'd sooner come to you, next time. At the surgery. There's the Monday bus. # mood: neutral
-> walt_later ->
-> mavis_later ->
The bus goes from the end of the drove. It is two miles to the end of the drove. # place: road
# outcome: talked-over = Reg found out that he had been spoken of in the hall. He comes to the surgery now, where he need not tell you anything.
-> END

=== till_thursday ===
~ loneliness += 10
It was the fish man who found out, on the Thursday. Reg could not get his purse open. He had had cake for eight days. # place: road
{
    - gill_thin:
        Gill: I rang at six. He told me that he was quite all right, and I had nothing to set against it. # place: phone # mood: tired # closes: gill-list
    - reg_line.tins:
        Reg: I'd the pilchards out for you, Friday. That got to ten. I thought, that's one of their late ones. # place: phone # mood: neutral
    - reg_line.keep_it:
        Reg: I never told anybody. I said I wouldn't. Nor you? # place: phone # mood: neutral
    - reg_line.monday:
        Reg: That was no worse, Monday. You said if that was no better. # place: phone # mood: neutral
    - reg_line.tell_michael:
        Michael had come and gone, and said that the old boy was a marvel. It was the other hand he shook.
    - outside.drive_by:
        Reg: I waved. Did you not see? I was ever so pleased. # place: phone # mood: neutral
    - else:
        Reg: I thought, that's only six weeks. I could have shown you then. # place: phone # mood: neutral
}
Gill: Broken in two places, and it's set itself crooked. He can't turn a key. # place: phone # mood: sad
{knocked: Pauline had gone that Friday, and knocked at the front. He called out that there was nothing to see to. She left the cod on the step. # place: road}
Pauline: No cap on. I did say. # place: hall # mood: sad # teach: What a neighbour has seen may be newer than your own notes. Ask the person himself, the same day, and take what he says to somebody who can act on it. # source: P1, house
-> walt_later ->
-> mavis_later ->
# outcome: left-till-thursday = The village had noticed on a Thursday. His hand was looked at on the next one, and it will not turn a key.
-> END

=== hospital ===
Errol puts out the chairs now. Nobody has told him where the fifteenth goes.
{
    - sole.send_form:
        Mateusz: Your form came on the Monday evening. It says that it was sent on Friday. Between, I think it was in the wind. # place: phone # mood: sad
    - sole.clean_cover:
        Mateusz: It was a beautiful dressing. He did not like to disturb it. Nine days. # place: phone # mood: sad
    - sole.promise:
        Mateusz: He would not say who had seen it. Somebody gave him their word, he says, and he was keeping it for them. # place: phone # mood: sad
    - else:
        Mateusz: He was told, keep an eye on it. It is under his foot. He has kept an eye on the plaster. # place: phone # mood: sad
}
They took the second toe, and a part of what it stands on. # place: hall # teach: Skin broken on the foot of somebody with diabetes goes to the foot service within one working day. With fever, or when it is black or cold, it is the hospital at once. # source: C6
Walt: I did point. # mood: neutral
{
    - gill_called and not gill_thin: Reg's wrist was broken in two places. It was set that same night, and it will do. # closes: gill-rings
    - gill_called: Reg told the doctor that he was well, and was believed until the Thursday. His wrist was broken in two places. # closes: gill-list
    - else: Nobody saw to Reg's hand until the next Thursday, and that was the fish man. It was broken in two places.
}
{breach: He has asked to be seen at the surgery, from now on. He had heard at the van how he was. # teach: "He's fine" is news. So is "I'll let you know". Say the same to everyone, whoever they ask about: I never say whom I see. # source: S4, house}
-> mavis_later ->
Walt comes on a Friday still. They have made him sit down. # place: hall
# outcome: third-picture = Walt showed you in the only way he had. Nobody who treats feet could use what they were told in time, and he lost a toe.
-> END
