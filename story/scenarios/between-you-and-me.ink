# title: Between you and me
# summary: Beverley has something to tell you in the porch, and wants it to stop there.
# patient: Beverley
# place: road
# finding: F10, F12, F13
# skill: relate
# minutes: 9
# content-note: Dementia, a carer who is worn out, fear of someone being taken into care, and low blood sugar in the night. Nobody dies.
# rests: P1, S4, S8, C1, C7, M6
# version: 1.0.0
# author: Local Terrain

// For writers. Her secret is not the insulin, it is what she thinks happens to Ken when people are told. The trap has two
// sides: keeping it, and telling it where she cannot see. Mornings is what the nurse comes to; it was still hers to say.
// A complete call holds omits, door, july-low, sundays, mornings and well. The stairs and Ron may stay in the porch.

VAR trust = 55
VAR understanding = 30
VAR handover = 70
VAR heard = false
VAR sundays = false
VAR called = false
VAR thin = false
VAR behind = false
VAR dawn = false

-> road_end

=== road_end ===
Dairy Row stops at a field. Down the side of the last house it says THORLEY'S DAIRY, in letters that only show in the wet. # place: road # weather: rain # light: day # sound: rain
Your phone lost its last bar at the chapel. There are two in the bus shelter, straight over the road.
Wednesday, two o'clock. Beverley Thorley, type 2, two insulins: one at breakfast, one at bedtime. # note: B two-insulins = Type 2; insulin at breakfast and at bedtime
In October Ngozi put the bedtime one up. On Friday she rings again, and she has asked you for the mornings by then. # note: B raised = Ngozi raised the bedtime dose in October, and rings again on Friday
Beverley shuts the front door behind her and keeps you in the porch. # place: bungalow
Beverley: Not in there. He's found a Western. # mood: neutral
There is a bench, a crate of empty milk bottles and a plastic roof. The rain on it is so loud that she has to lean in.
Ken lifts a hand to you through the window. Beverley lifts one back, and goes on smiling until he has turned round.
Beverley: Can I say something? Only it stops in this porch. # mood: worried
Beverley: Not the nurse. Between you and me.
-> porch

=== porch ===
* (shut_out) [Tell her that she had better not say it, then # task: name-the-edge # poor # why: Honest about secrets, and it sends her back indoors with it. She may not ask twice.]
    You: Then best not tell me. If it's about your diabetes, I can't keep it.
    Beverley: No. Fair enough. # mood: neutral
    She straightens a bottle that was straight.
    Beverley: You'll only see it in the book.
    ~ trust -= 10
* (promise) [Give her your word that it goes no further # task: promise-secrecy # wrong # unsafe # why: You do not know yet what you are promising. No worker can guarantee secrecy, and she will plan her nights on your word.]
    You: It goes no further. You've got my word.
    Beverley: I knew you'd be all right. # mood: happy
    ~ trust += 15
* (no_promise) [Say what you cannot promise her, and what you can # task: name-the-edge # best # why: She knows the terms before she speaks. It costs you a little warmth now, and it is what lets her believe you later.]
    You: I can't promise to keep it. If I had to tell somebody, I'd tell you first.
    She looks at the rain for a bit. It could go either way.
    Beverley: Well, that's honest. It's a nuisance, but it's honest. # mood: tired
    ~ trust -= 5
* (go_on) [Nod to her to go on, and say nothing either way # task: listen # ok # why: You made no promise. But she asked a question, and she took your nod for the answer.]
    You nod. She nods back, as if the two of you had shaken on it.
    ~ trust += 5
* (ring_porch) [Ring Ngozi before you hear it # call: dsn, today # skill: escalate # poor # why: There is nothing to hand over yet, and she was about to tell you.]
    You say you must just make a call, and run for the bus shelter. # place: phone # sound: rain
    Ngozi: What's wrong with her? # mood: neutral
    You: I don't know. She's about to tell me something.
    Ngozi: Then what are you doing in a bus shelter?
    Beverley has not gone in. She has lined the bottles up by the time you get back. # place: bungalow
    ~ trust -= 5
    -> porch
- -> told

=== told ===
She tells it to the bottles.
Beverley: I leave the night one out. I do the breakfast one. The night one goes down the sink, so the pens run out when they should. # mood: neutral # note: S omits = Has left out her bedtime insulin on purpose since August; it goes down the sink
Beverley: If I go low, he'll wander. And I shan't hear him go. # mood: worried # note: B door = Leaves it out for fear of a low: husband has dementia, wanders at night, and she would not hear him
* (agree) [Tell her that you would leave it out as well # task: omit-due-insulin # wrong # unsafe # why: Meant as comfort. She hears somebody from the team say that leaving out insulin is fine.]
    You: Honestly? With Ken like that, I'd leave it out too.
    Beverley: Thank you. I've gone round and round with it. # mood: happy
    ~ trust += 15
* (warn) [Explain what months of high sugar can lead to # task: interpret-result # wrong # why: She knows that. She has just told you what frightens her more, and you went past it.]
    You: You know what high sugars do, though. Over months.
    Beverley: I've had the leaflet. I've had it in large print. # mood: angry
    ~ trust -= 15
* (ask_july) [Ask her if it has ever happened # task: explore-understanding # best # why: A fear as exact as that often comes from something that happened. Ask, before you try to mend it.]
    -> july ->
* (fix_door) [Suggest an alarm or a lock for the front door # task: signpost # poor # why: A fix before you have heard the trouble. She lives with that door, and she has tried things.]
    You: Could you put something on the door? An alarm?
    Beverley: There's a bell on it. There's a bolt. He had a shop, love. He can do bolts. # mood: tired
* (worn_out) [Say to her that she sounds worn out # task: listen # ok # why: True, and kind, and it let her breathe out. One question more would have taken you to July.]
    You: You sound worn out.
    Beverley: I'm all right. I get a good couple of hours about teatime. # mood: tired
    ~ trust += 5
- -> ken

=== july ===
You: Has it ever happened?
For a while there is only the roof. # sound: rain
Beverley: July. I woke up on the landing and I couldn't think what a landing was for. # mood: sad
Beverley: And the front door wide open, and the moths coming in.
Beverley: I'd gone low. I had the jam, with my fingers. Then I went to look for him in my nightie. # note: B july-low = Went low one night in July and treated it herself; husband was out of the house. Told nobody
You: Where was he?
Beverley: Crossroads. Ten past three, with the empties. The bread van had stopped, and Ken was giving him directions. # mood: neutral
Beverley: He'd got his slippers on. That's what I see. Slippers. # mood: sad
~ heard = true
~ trust += 5
->->

=== ken ===
The front door opens. Ken has his cap on, and a bottle in each hand.
Ken: Morning. You'll be the relief. # mood: happy
You: I've come to see Beverley.
Ken: Two pints, and cream Sundays. Very regular.
He puts the bottles in the crate without a clink. Thirty-four years of not waking people.
Ken: She's up all hours, though. Sat on the stairs. I tell her, I know the way. # mood: worried
Beverley: You'll miss the shoot-out, Ken. # mood: happy
He touches his cap to you both, and goes in.
Beverley: Well. Now you know about the stairs. # mood: tired # note: B stairs = Sits up on the stairs at night to hear the door
-> book

=== book ===
She has her book up her cardigan sleeve. It smells of onions.
Beverley: Here. I've never fiddled the mornings. # mood: neutral
15.4. 17.1. 16.2. 17.8. 15.9. They go on like that for pages. # note: A mornings = Mornings 15 to 18 mmol/L, in her own book
* (not_so_bad) [Tell her that it could be a good deal worse # task: reassure-about-symptom # skill: monitor # wrong # why: It comforts you both and it is a verdict. Readings that stay above fifteen are for her nurse to hear about.]
    You: I've seen a lot worse, Beverley.
    Beverley: Have you? I thought they looked shocking. # mood: surprised
    ~ trust += 5
* (copy) [Copy out her mornings for Ngozi to look at # task: record # skill: monitor # ok # why: What you were sent for, and done right. It gives Ngozi the numbers without the nights.]
    You copy them down, with the book on your knee.
    Beverley: She'll put it up again, won't she? I said thank you, last time. # mood: worried
* (tick_box) [Put her bedtime dose down as taken # task: record # skill: monitor # wrong # unsafe # why: A kindness to her in the one place where it does harm. Ngozi builds the next dose on that line.]
    The form says "Bedtime dose as prescribed?" You tick it. It is only a tick.
    ~ trust += 5
* (ask_taken) [Ask which nights she took it, and how she feels # task: ask-insulin-taken # skill: monitor # best # why: What is really taken, and whether she is ill with it. Those two settle how soon Ngozi has to hear.]
    You: Is it every night? Or are there nights you take it?
    -> jean ->
    You: And are you well? Thirsty? Losing weight? Up to the toilet?
    Beverley: I'm up because of him. I'm not thirsty. I've had to let this skirt out. # mood: neutral # note: A well = Feels well: not thirsty, no weight lost, no illness
* (ring_gill) [Ring the duty doctor about the numbers # call: duty-gp, today # skill: escalate # poor # why: She has not been asked if she is ill. Insulin is Ngozi's, and on the doctor's list someone else is waiting.]
    You ring from the bus shelter. # place: phone # sound: rain
    Gill: Fifteen to eighteen. And is she unwell? # mood: neutral
    You: I've not asked her.
    Gill: Ask her. If she is, ring me straight back. If she isn't, it's Ngozi's, and it's today's.
    You come back with wet feet, and ask. # place: bungalow
    Beverley: Ill? No. I'm tired. I'm up because of him. # mood: tired
- -> mornings_q

=== jean ===
Beverley: I took it when Jean was here. My sister. She'd stop over, every other Sunday. # mood: neutral
Beverley: She'd have the back room and the door open. She'd hear a mouse. I took it, and I slept. # note: B sundays = Took it on the Sundays her sister slept there; none since the sister's hip, in September
Beverley: Then she had her hip done. September, that was.
~ sundays = true
->->

=== mornings_q ===
Beverley: You know what I thought? I'm up at six, and he's in bed till nine. # mood: neutral
Beverley: Would it hurt to do the night one of a morning? Then if I go low, I'm on my feet. # mood: worried
It is a sensible thing to ask. She has plainly been saving it up.
* (swap) [Say that it sounds safer, and to give it a try # task: change-dose # skill: negotiate # wrong # unsafe # why: It may even be where Ngozi ends up. But when insulin goes in is part of the dose, and she would now have two in one morning on your word.]
    You: That sounds safer to me. Give it a try, and see.
    Beverley: I will. First thing. # mood: happy
    ~ trust += 10
* (not_mine) [Say it is a good question, and that it is Ngozi's # task: name-the-edge # skill: negotiate # ok # why: Nothing given away, and the line is in the right place. You still do not know what she would say yes to.]
    You: That's a good question. It's one for Ngozi. I can't say yes or no.
    Beverley: I can't ask her that, can I? She thinks I'm taking it. # mood: tired
* (tonight) [Ask her to start again tonight, as it is written # task: stop-or-start-medicine # skill: negotiate # wrong # unsafe # why: It is on the sheet, so it sounds safe. The sheet was raised on mornings that had none of it in them. Starting again is for Ngozi to say.]
    You: Would you do it tonight? Just the once, as it's written? Then we'd see.
    Beverley: The new number? # mood: worried
    You: What's on the sheet.
    She does not say no. She starts counting something on her fingers.
    ~ trust -= 5
* (her_first) [Remind her that her own health has to come first # task: affirm # skill: negotiate # poor # why: Everybody tells her so. It asks her to choose between the two of them, and she chose in August.]
    You: You've got to look after yourself first, Beverley.
    Beverley: It says that on the fridge. There's a picture of a kitten. # mood: neutral
* (which_night) [Ask her on what sort of night she would take it # task: ask-what-will-happen # skill: negotiate # best # why: You gave no verdict and found out what the plan has to fit. That is worth more to Ngozi than the numbers.]
    You: Leave when, for a second. That's Ngozi's. What sort of night would you take it?
    {not sundays:
        -> jean ->
    }
    Beverley: Any night there's somebody to hear that bell. I've nothing against the insulin. # mood: neutral
    You: So it comes down to the bell.
    Beverley: It comes down to the bell. # mood: tired
    ~ understanding += 15
- -> leave_q

=== leave_q ===
On Friday Ngozi will look at those mornings and pick up the phone.
Beverley: You've gone quiet. # mood: worried
* (ask_leave) {not porch.promise} [Ask if you may tell Ngozi, and do it with her # task: ask-leave-to-share # best # why: Leave first: who, what, and how she could be part of it. Even when the answer is no, she has been asked.]
    You: I'd like to tell Ngozi. What you do at night, and why. You could be there while I do it. May I?
    -> reason_for_no ->
    ~ trust -= 5
* (unpromise) {porch.promise} [Take back your word, and ask to tell Ngozi # task: ask-leave-to-share # best # repairs: promise # why: You owned a promise that was never yours to make, to her face, and then you asked. Better now than from Ngozi.]
    You: I said it'd go no further. I shouldn't have. I can't keep that one, and I'm sorry.
    Beverley: You gave me your word. # mood: angry
    You: I did. May I tell Ngozi? You could be there while I do it.
    -> reason_for_no ->
    ~ trust -= 15
* (ask_hospital) [Ask where Ken would be with her in hospital # task: predict-outcome # poor # why: A fair question, and her worst fear. It makes it harder for her to say yes to anything.]
    You: If you ended up in hospital, Beverley. Where would Ken be?
    Beverley: Don't. # mood: sad
    ~ trust -= 10
* (dawn_first) [Ask if somebody could sit up with Ken at night # task: offer-link-worker # ok # why: It is the right worry, and help she may want. But Friday's dose is still coming, and you have not asked about that.]
    You: There's a link worker, Dawn. She could find out about somebody for the nights.
    Beverley: Somebody from where? # mood: worried
    She has her hand on the door.
* (obliged) [Tell her you are obliged to report what she said # task: pass-on # poor # why: You will have to tell someone. But "report" is what people do to you. She stopped listening there.]
    You: I'm obliged to report it. It's the rules.
    Beverley: Report it. I've not robbed a bank. # mood: angry
    ~ trust -= 10
* (ring_behind) [Ring Ngozi without asking her first # call: dsn, today # needs: omits, door, july-low, sundays, mornings, well # skill: escalate # poor # why: Right person, right day. But nobody asked her. Leave comes first, and here there was time for it.]
    You say there is a call you need to make, and cross the road. # place: phone # sound: rain
    ~ behind = true
    -> with_ngozi ->
    -> back_in
- -> still_no

=== reason_for_no ===
Beverley: No. # mood: worried
Beverley: They came about Mavis's Ron, next door. Fortnight's assessment. She'd packed him a bag for a fortnight.
There are new people next door now, with a trampoline.
->->

=== still_no ===
The rain stops, all at once, and there is nothing left to whisper under. # weather: cloud
Ken's film is having its shoot-out.
{
    - leave_q.ask_leave or leave_q.unpromise:
        Beverley: So it's no. I'm sorry. I can see you mean it well. # mood: worried
    - else:
        Beverley: You tell the nurse, and it's the doctor. Then it's the council. Then it's a fortnight's assessment, like next door's Ron. # mood: worried
        Beverley: He never came home. So, no. Don't tell anybody.
}
{porch.promise and not leave_q.unpromise: Beverley: And you gave me your word.}
-> no_choice

=== no_choice ===
* (respect_no) [Tell her it is her choice, and leave it at that # task: promise-secrecy # wrong # unsafe # why: Taking insulin is her choice. Leaving Ngozi to plan on insulin that goes down the sink is not a choice she can make safely, or you for her.]
    You: It's your choice, Beverley. I'll leave it.
    She takes your hand, and gives it back. # mood: happy
    ~ trust += 15
    -> bus_shelter
* (half_truth) [Offer to say only that her mornings are up # task: promise-secrecy # wrong # unsafe # why: Clever, and every word true. It is the half that makes Ngozi put the dose up.]
    You: How about I just tell her the mornings are high? That's all she asked for.
    Beverley: That'd be true. # mood: happy
    ~ trust += 10
    -> bus_shelter
* (think_on) [Give her till next week to think, then ask again # task: plan-next-contact # poor # why: Patient, and a week too long. Ngozi rings on Friday.]
    You: Think it over. I'll ring you next week, and we'll talk again. # loop: next-week = Ring Beverley and ask again, you, next week
    Beverley: I've thought. But you ring. # mood: tired
    -> bus_shelter
* (straight) [Say you will tell Ngozi today, and only Ngozi # task: guard-privacy # best # why: She was asked, and she said no. Now she hears it from you first: one person, today, and only what is needed. It costs some trust, and it is why there will be any.]
    -> straight_talk
* (ring_no) [Tell her you are ringing Ngozi, and ring # call: dsn, today # needs: omits, door, july-low, sundays, mornings, well # skill: escalate # ok # why: Said to her face, and Ngozi knows today. She did not hear who else would be told, or not. She will lie awake on that.]
    You: I've got to ring her, Beverley. I'm sorry. I'm going over the road to do it.
    Beverley: I see. # mood: sad
    You cross to the bus shelter. # place: phone
    ~ trust -= 10
    -> with_ngozi ->
    -> close
* (ring_patrick) [Ring Patrick about Ken getting out at night # call: safeguarding, today # skill: escalate # poor # why: Nothing here says Ken is hurt or neglected. His wife is giving up her sleep for him, and nobody has asked her what would help.]
    You cross to the bus shelter. # place: phone
    Patrick: Is somebody harming him? Or leaving him to it? # mood: neutral
    You: No. She sits on the stairs all night so he's safe.
    Patrick: Then she wants help, not me. Has anyone asked her? Ring me if he gets out again.
    Beverley has watched you from the porch. # place: bungalow # mood: worried
    Beverley: Who was that?
    You: Someone I asked for advice. I didn't give your name.
    -> no_choice

=== straight_talk ===
You: I'm going to tell Ngozi. Only Ngozi, and today.
Beverley: I've said no. # mood: angry
You: I know. She's about to put up a dose that goes down the sink. I can't sit on that.
You: Nobody can make you take it. But she has to know that you don't.
{porch.promise and not leave_q.unpromise: Beverley: That was your word, then. # mood: sad}
Beverley: And who does she tell? # mood: worried
{
    - book.ring_gill:
        You: I'll ask her to talk to you before anyone. I shan't ring Jean, or the council. I did ask the doctor about the mornings, when I went over the road.
    - else:
        You: I'll ask her to talk to you before anyone. I shan't ring the doctor, or Jean, or the council.
}
She holds a bottle up and looks at you through it, or at the road.
Beverley: What would you tell her? In what words? # mood: neutral
You: That the night one goes down the sink, because you're frightened nobody'd hear the door.
{heard: You: And about July, so she knows why.}
Beverley: Well. That's about it. # mood: tired
Beverley: Do it where I can see you. And she's to ring my mobile. Ken has the house phone. He takes orders. # note: B house-phone = Ring her mobile; her husband answers the house phone and passes nothing on
~ trust -= 10
~ understanding += 10
-> gate

=== gate ===
The bus shelter is forty steps off. From the porch you can see straight into it.
* (back_down) [Tell her to forget it, you will say nothing # task: promise-secrecy # skill: escalate # wrong # unsafe # why: You had done the hard part. Now she has a promise, and Ngozi has Friday.]
    You: Look. Forget it. I shan't say anything.
    Beverley: Really? # mood: surprised
    She is so relieved that she gives you a jar of chutney.
    ~ trust += 15
    -> later
* (write_up) [Write it all up for Ngozi to read before Friday # task: urgent-by-message # skill: escalate # poor # why: All true, and in a box that may not be opened in time. Same day means somebody you have spoken to.]
    You: I'll put it in the notes. She'll see it before she rings.
    Beverley: Will she? # mood: neutral
    You write it in the car, with the heater on. It is a very good note.
    -> later
* (she_rings) [Ask her if she will ring Ngozi herself today # task: support-decision # skill: escalate # poor # why: Hers to tell, and better from her. But it rests on a woman with no minute alone, and Ngozi has to hear it today.]
    You: Would you sooner ring her yourself? Today?
    Beverley: I would, if he has a nap. # mood: tired
    Ken does not nap.
    -> later
* (be_here) [Offer to be here on Friday when Ngozi rings her # task: plan-next-contact # skill: escalate # poor # why: Good company for a call that Ngozi would be making in the dark.]
    You: I'll come on Friday. We'll do it together, when she rings. # loop: friday = Be with Beverley when Ngozi rings, you, on Friday
    -> later
* (ring_today) [Ring Ngozi from the bus shelter, for today # call: dsn, today # needs: omits, door, july-low, sundays, mornings, well # skill: escalate # best # why: Nothing says that she is ill, so it is not this minute. But bedtime insulin left out, and mornings over fifteen, are for Ngozi's ears the same day.]
    You stand where Beverley can see you. # place: phone
    -> with_ngozi ->
    -> close
* (ring_soon) [Get Ngozi out of clinic before you leave # call: dsn, before-leaving # needs: omits, door, july-low, sundays, mornings, well # skill: escalate # ok # why: It does no harm, and someone else waited. Any time this afternoon would have done.]
    It takes a while to fetch her out. Beverley stands in the porch for all of it. # place: phone
    -> with_ngozi ->
    -> close

=== bus_shelter ===
You stop the car by the bus shelter. Two bars. In the porch she is putting the crate straight. # place: road
{
    - no_choice.respect_no:
        She gives you a wave, a proper one.
    - no_choice.half_truth:
        You have the mornings on your knee.
    - else:
        Next week is five nights off. Friday is two.
}
* (drive_on) [Drive on, and give Ngozi the mornings on Friday # task: promise-secrecy # skill: escalate # wrong # unsafe # why: This was the last place with a signal. From here on, the dose goes up on insulin that goes down the sink.]
    You start the car. In the mirror the letters on the wall are drying out, and going.
    -> later
* (walk_back) {not no_choice.respect_no and not no_choice.half_truth} [Walk back, and tell her you will ring Ngozi today # task: guard-privacy # skill: escalate # best # why: Late, and to her face, and before the call instead of after it.]
    -> second_go
* (walk_back_word) {no_choice.respect_no} [Walk back, and tell her you cannot leave it # task: own-up # skill: escalate # best # repairs: respect_no # why: You had let her down gently. You put it right to her face, before the call instead of after it.]
    -> second_go
* (walk_back_half) {no_choice.half_truth} [Walk back, and tell her that half will not do # task: own-up # skill: escalate # best # repairs: half_truth # why: You had offered her half the truth. You put it right to her face, before the call instead of after it.]
    -> second_go
* (note_only) [Type it up for Ngozi, and mark it as important # task: urgent-by-message # skill: escalate # poor # why: Nobody has been spoken to. There are nineteen flags in that box already.]
    You type it with your thumbs, and put a red flag on it.
    -> later
* (ring_shelter) [Ring Ngozi from here and tell her all of it # call: dsn, today # needs: omits, door, july-low, sundays, mornings, well # skill: escalate # ok # why: Ngozi has to know today, and now she does. But Beverley was forty steps off, and there was time to tell her first.]
    Beverley goes in. You ring. # place: phone
    ~ behind = true
    -> with_ngozi ->
    -> back_in

=== second_go ===
She has seen you coming, and stands on the mat. # place: bungalow
You: I can't leave it like that. I wanted you to hear it before anyone.
{
    - no_choice.think_on:
        Beverley: That was a short week. # mood: tired
    - else:
        Beverley: You changed your mind quick. # mood: angry
        You: I changed it in the car.
}
-> straight_talk

=== with_ngozi ===
~ called = true
{
    - handover >= 60:
        Ngozi: So the bedtime one goes down the sink. If she went low, nobody would hear Ken go. Have I got that right? # mood: neutral
        {
            - heard:
                Ngozi: And July, on the landing. She told me her nights were fine. # mood: sad
            - else:
                Ngozi: Has it happened? Has she been low at night?
                You: I didn't ask her that.
                Ngozi: Then I will.
        }
        {not book.ask_taken and not book.ring_gill: Ngozi: And is she ill with it? # mood: worried}
        {not book.ask_taken and not book.ring_gill: You: She looks tired. I didn't ask.}
        {not book.ask_taken and not book.ring_gill: Ngozi: Ask her before you go, and ring me straight back if she is. # mood: neutral}
        {sundays: Ngozi: But she takes it with her sister in the house. That's the useful bit. That I can work with. # mood: neutral}
        Ngozi: And I was going up again on Friday. Right. Half past four, I'll ring her. Nothing changes tonight until I have. # loop: ring-beverley = Ring Beverley about her nights, Ngozi, by half past four today
        {straight_talk: You: On her mobile, please. And could you talk to her before anyone else?}
        {straight_talk: Ngozi: Of course. It's her house.}
    - else:
        ~ thin = true
        Ngozi: High mornings, and her husband's got dementia. And he's got a milk round? # mood: tired
        You: No. He used to.
        Ngozi: Is she ill? # mood: worried
        {book.ask_taken or book.ring_gill: You: No. She says not.|You: I don't think so.}
        Ngozi: Then what do you need me to do? I've got someone in the chair. I'll try the house tomorrow. # loop: try-beverley = Ring the house about her insulin, Ngozi, tomorrow # mood: neutral
}
{behind:
    Ngozi: Does she know that you're telling me? # mood: neutral
    You: No.
    Ngozi: Then go and tell her. Before my phone call does.
}
->->

=== back_in ===
She is in the porch doorway with a tea towel. # place: bungalow
Beverley: Everything all right? # mood: neutral
* (let_it_come) [Say yes, and leave it for Ngozi to explain # task: pass-on # skill: relate # poor # why: She will find out in one sentence, from a nurse, on the phone, with Ken in the room.]
    You: Fine.
    Beverley: You left your pen. # mood: neutral
    -> later
* (charade) [Ask her leave to tell Ngozi, as if you had not # task: ask-leave-to-share # skill: relate # wrong # why: A question with only one answer allowed. When she finds out, she will not mind the call half as much as this.]
    You: Would you let me tell Ngozi?
    Beverley: No. Thank you for asking, though. # mood: happy
    -> later
* (routine) [Tell her Ngozi may ring, and it is just routine # task: plan-next-contact # skill: relate # wrong # why: A small lie to soften the big one. It lasts until the phone rings.]
    You: Ngozi might give you a ring. Just routine.
    Beverley: She rings Friday. # mood: surprised
    -> later
* (own_it) [Tell her that you have rung, and what was said # task: own-up # skill: relate # best # repairs: ring_behind # why: It should have come first. But she has it from you, in your own voice, before it can come from anyone else.]
    You: I rang Ngozi. I've told her. I should have told you first, and I'm sorry.
    It takes her a while to fold the tea towel.
    Beverley: What did you say about Ken? # mood: worried
    You: That he gets out at night, and you're frightened nobody'd hear him go. Nothing else about him.
    {book.ring_gill: You: And I asked the doctor about the mornings, before that.}
    {
        - porch.no_promise:
            Beverley: You said I'd know first. # mood: sad
            You: I did say that. Yes.
        - else:
            Beverley: You might have asked me. # mood: sad
            You: I should have. Yes.
    }
    ~ behind = false
    ~ trust -= 15
    -> close

=== close ===
{
    - back_in.own_it:
        She sits down, at the far end of the bench. # place: bungalow
    - else:
        She is on the bench when you get back. There is a tea for you, with a saucer over it. # place: bungalow
}
{thin: You: She'll try you tomorrow.|You: She'll ring at half past four. {straight_talk:She'll talk to you before anyone.} Nothing changes tonight till she has.}
{not thin and not book.ask_taken and not book.ring_gill: You: She asked if you're ill at all. Thirsty? Losing weight?}
{not thin and not book.ask_taken and not book.ring_gill: Beverley: Only tired. I've had to let this skirt out. # mood: tired}
Beverley: Since August I've kept that. You've been here forty minutes. # mood: tired
{not back_in.own_it: You: It's a good porch.}
{not back_in.own_it: She laughs, and looks round to see if it was her. # mood: happy}
-> close_choice

=== close_choice ===
* (ask_dawn) [Ask if Dawn may ring her about the nights # task: offer-link-worker # skill: link # best # why: The insulin is with Ngozi. The door is a different worry, with a different person, and she was asked first.]
    You: The insulin's Ngozi's. The door isn't. {leave_q.dawn_first:That link worker, Dawn.|There's a link worker called Dawn.} May I ask her to ring you?
    Beverley: Is she council? # mood: worried
    You: No. She's with the surgery. She'd ask what you want first. And there's a carer's assessment. Ask her how that works here. It's about you, not him.
    {
        - back_in.own_it:
            Beverley: Not today. You've had your one for today. # mood: tired
        - else:
            Beverley: For me. # mood: surprised
            Beverley: She can ring. On the mobile. I'm not promising. # loop: dawn = Ring Beverley about the nights, Dawn, within five working days # mood: neutral
            ~ dawn = true
    }
* (own_mobile) [Give her your own number, for a night he gets out # task: private-number # skill: link # wrong # unsafe # why: The kindest thing in the porch. Now her plan for three in the morning is you, asleep, with no one behind you.]
    You: This is my own number. If he gets out. Any time.
    Beverley: Any time? # mood: happy
    She puts it in her phone under M, for milk, so that Ken will not wonder.
    ~ trust += 15
* (leave_leaflet) [Leave the carers' leaflet on the bench for her # task: signpost # skill: link # ok # why: Everything she needs is in it, and it is one more thing for her to do. Nobody will ring her.]
    You leave the leaflet on the bench. By the gate you can see her using it to wedge the crate.
* (marvel) [Tell her what a marvellous job she is doing # task: affirm # skill: link # poor # why: She gets told that a good deal. It is generally what people say on their way out.]
    You: You're doing a marvellous job, you know.
    Beverley: People say. # mood: neutral
    ~ trust += 5
* (ring_dawn) [Ring Dawn and give her the name # call: link-worker, routine # skill: link # poor # why: Right person, and nobody has asked Beverley. Dawn can only ring someone who has said that she may.]
    Dawn: Hiya. Did she say you could give me her name? # place: phone # mood: neutral
    You: I've not asked her.
    Dawn: Ask her, lovely. I'm here till three.
    {
        - back_in.own_it:
            Beverley has not moved from the bench. # place: bungalow # mood: neutral
        - else:
            Beverley holds the tea out to you over the hedge. # place: bungalow # mood: neutral
    }
    -> close_choice
- -> later

=== later ===
Ten weeks on, and a hard white frost. # later: 10 weeks # place: bungalow # weather: clear # light: morning # teach: No worker can personally promise secrecy. Ask leave first. If it has to be shared, tell the person, unless that adds to the risk. Tell only those who need to know, and write down why. # source: S4
{
    - gate.be_here:
        You were there on the Friday, at three. Ngozi had rung at two, and Ken had answered. # closes: friday
    - called and thin:
        Ngozi rang the house, twice. Ken took her order. She got Beverley on the Friday. # closes: try-beverley
    - called:
        Ngozi rang at twenty-eight minutes past four, that same Wednesday. # closes: ring-beverley
}
{no_choice.think_on: You rang the next week. {called:You talked about the frost.|Ken was in the room, and she could not talk.} # closes: next-week}
{dawn: Dawn rang on the Monday. She asked for Beverley, and how she took her tea. # closes: dawn}
{
    - not called and mornings_q.swap: -> your_word
    - not called: -> milk_not_taken
    - behind: -> hook_on_door
    - dawn and sundays and not thin and not mornings_q.swap and not mornings_q.tonight and not told.agree and not book.tick_box: -> slept
    - else: -> still_stairs
}

=== slept ===
The crate is gone from the porch. There is a chair in its place, with a cushion. # teach: In the study this game draws on, part of the technicians' work was negotiating treatment plans made elsewhere in the team. # source: P1
Beverley: I slept till ten past seven. Tuesday. I thought somebody must have died. # mood: happy
A woman called Pam comes Tuesdays and Fridays, ten at night till seven. Dawn found her. Ken believes she is from the Milk Marketing Board.
Beverley: He's on his best behaviour. He shows her the books.
You: And the insulin?
Beverley: Different pen. Mornings. She asked me all sorts first, your Ngozi. I said I'd thought of mornings, and she said good, but not like that, and told me why. # mood: neutral
Beverley: I did the assessment. Nobody packed a bag.
{porch.no_promise: Beverley: You said I'd know first. I was that cross. I did, though.}
{leave_q.unpromise: Beverley: You took your word back. I'd sooner that than have it from her.}
Through the window Ken is filling a crate. You cannot hear a single bottle.
# outcome: slept = Ngozi heard the reason with the omission, and made a plan for mornings. Two nights a week there is somebody else to hear the door.
-> END

=== still_stairs ===
{
    - thin:
        Ngozi: If you'd started with the sink, I'd have rung her that day. # place: phone # mood: tired
        {mornings_q.tonight: Beverley: I had it dialled up that night, like you asked. Then the bell went, and it was the sink again. # place: bungalow}
    - mornings_q.swap:
        Ngozi: She said you'd told her mornings. I told her no. Then I worked it out properly, and I told her mornings. She wanted to know what I'd been doing all week. # place: phone # mood: tired
    - mornings_q.tonight:
        Ngozi: She had it dialled up, ready for bed. The new number. She said you'd asked her to. I'm glad it was me that rang first. # place: phone # mood: tired
    - told.agree:
        Ngozi: She said you'd have left it out yourself. I spent the first ten minutes on that. # place: phone # mood: tired
    - book.tick_box:
        Ngozi: You told me she leaves it out. Your form says she takes it. I had to ask her which of you to believe. # place: phone # mood: tired
    - not sundays:
        Ngozi: It was weeks before she told me about the Sundays. That was the way in, all along. # place: phone # mood: neutral
}
Beverley: I'm on a new one, mornings. I take it, before you ask. # place: bungalow # mood: neutral
You: And the nights?
{
    - dawn:
        Beverley: Dawn's got me on a list. There's a woman called Pam, from March. # mood: tired
    - close_choice.own_mobile:
        Beverley: I rang you. Ten past three, a week last Sunday. It rang and rang. # mood: sad
        Your phone had been in the kitchen, face down, on its charger.
        Beverley: I got him at the crossroads. It's all right. You can't be up all night as well.
    - close_choice.leave_leaflet:
        Beverley: I've got your leaflet. There's a number. I keep meaning to have ten minutes. # mood: tired
    - close_choice.ask_dawn:
        Beverley: You can send me that Dawn, now. I've stopped being cross. # mood: tired
    - else:
        Beverley: I'm still marvellous. # mood: tired
}
There is a blanket on the third stair, and a flask.
Beverley: Third one's the best. You can hear the bell, and you can't fall off it. # teach: In the study this game draws on, part of the technicians' work was negotiating treatment plans made elsewhere in the team. # source: P1
# outcome: still_stairs = Ngozi knows, and the insulin is put right. Nobody has come to hear the door, so Beverley still does.
-> END

=== hook_on_door ===
There is a hook on the porch door now. She lifts it, but she does not ask you in.
Beverley: Everything's fine, thank you. # mood: neutral
You: And the nights?
Beverley: Fine.
She hands you the book through the gap. All of it is filled in. The mornings are sixes and sevens, every one.
{
    - back_in.charade:
        Beverley: You asked me, and you'd already done it. I've thought about that more than the other. # mood: sad
    - back_in.routine:
        Beverley: Routine, you said. # mood: sad
    - else:
        Beverley: I had her on the phone knowing all about it, and me with Ken's tea in my hand. # mood: sad
}
Ngozi: She says she takes it. I've changed it to suit her, and she says thank you. # place: phone # mood: tired
Ngozi: She said thank you in October. I'd like to see that meter. # teach: In the study this game draws on, part of the technicians' work was negotiating treatment plans made elsewhere in the team. # source: P1
In the window Ken lifts a hand. She does not turn round to see who to. # place: bungalow
# outcome: hook_on_door = Ngozi was told in time, and Beverley was not told that she had been. The plan was changed. Beverley says that all is fine, and nobody can be sure of it.
-> END

=== milk_not_taken ===
Jean opens the porch, on a stick. The house behind her is very tidy.
{
    - mornings_q.tonight:
        Beverley is in the chair by the window. She had done it in the end, the way you asked. The new number, all of it.
    - else:
        Beverley is in the chair by the window. Ngozi had put it up again, on paper. Then there was a blood test, and a letter with a 97 in it.
        Beverley: So I thought, right. I'll be good. I dialled the lot, and I took it. The once. # mood: sad
}
Beverley: I don't remember a thing after the news. # mood: sad
You: And Ken?
Beverley: Ken got up for his round. Same as ever. # mood: neutral
Beverley: He stopped the bread van. He said there was a lady at number six who hadn't taken her milk in. He said it wasn't like her.
Beverley: They had to break the door. He'd locked up after himself.
{
    - gate.write_up or bus_shelter.note_only:
        Ngozi: It's a good note. I read it the Monday after I'd rung her. # place: phone # mood: sad
    - gate.be_here:
        Ngozi: I got Ken. So I wrote to her, with a new number. Nobody had told me not to. # place: phone # mood: sad
    - gate.she_rings:
        Ngozi: She did try me. Twice, and rang off. She'd have been listening for the door. # place: phone # mood: sad
    - no_choice.half_truth:
        Ngozi: You gave me the mornings. High, and on the full dose, as far as I knew. What else was I going to do? # place: phone # mood: sad
    - book.tick_box:
        Ngozi: Your form says bedtime dose as prescribed. I went up on that tick. # place: phone # mood: sad
    - else:
        Ngozi: I asked her how the nights were. She said fine, thank you. # place: phone # mood: sad
}
You: Where is he now? # place: bungalow
Beverley: They had to put him somewhere while I was in. # mood: sad
Jean: It's a fortnight, Bev. It's only a fortnight. # mood: worried
There are two pints on the step. Nobody has cancelled them. # teach: In the study this game draws on, part of the technicians' work was negotiating treatment plans made elsewhere in the team. # source: P1
# outcome: milk_not_taken = Ngozi was not told in time, and the dose went on being planned as if it were taken. Beverley took it all, once. Ken raised the alarm, in his own way, and was taken into care while she was in hospital.
-> END

=== your_word ===
Jean is back, on a stick, in charge of the fridge door. Ngozi's sheet is on it.
Beverley: I'd been doing it mornings, like you said. # mood: sad
You: And the sheet?
Beverley: Sheet said bedtime. Jean goes by the sheet.
Jean: I stood over her. I thought I was helping. # mood: sad
Beverley: So I'd had it twice. I didn't like to say why.
It was Ken who came for Jean, at midnight. He said the lady on the stairs was talking funny. She could still swallow, and there was sugar in the house.
Ngozi: Mornings might have been the answer. With a different pen, and me knowing. # place: phone # mood: tired
Ngozi: She wouldn't tell me who said it, you know. I had it from Jean.
Ken has put a bottle on the step for you, washed. # teach: In the study this game draws on, part of the technicians' work was negotiating treatment plans made elsewhere in the team. # source: P1 # place: bungalow
# outcome: your_word = Beverley moved the dose on your word, and Ngozi's sheet still said bedtime. One night she had both.
-> END
