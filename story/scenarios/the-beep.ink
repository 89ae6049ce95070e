# title: The beep
# summary: A sensor goes off in a full canteen. Callum says he is fine. Two nines are already dialled.
# patient: Callum
# place: cafe
# finding: F7, F3, F6
# skill: monitor
# minutes: 8
# content-note: A young man's collapse from low blood sugar is remembered, and in one ending it happens again.
# rests: P1, C1, C1d, C1e, C9, K1, K2, M5, M6, S4, S7, S10
# version: 1.0.0
# author: Local Terrain

// For writers. He is not low: he has been leaning on the sensor. Calling up is the mistake at every stop but one, and
// that one is the player's own slip (team-and-escalation, own error). The other trap is to swat the beep: an alarm is
// checked, always, and treated when under 4.0, or with symptoms, or with no meter by. That pressing on a sensor can make
// it read low is recalled (scenario seed 25), so here it stands only on Ngozi's sheet. A clinician must check it.

VAR trust = 50
VAR understanding = 30
VAR handover = 70
VAR juiced = false
VAR dismissed = false
VAR ambulance = false
VAR rang_999 = false
VAR read_it = false
VAR muted = false
VAR juice_rule = false
VAR knows = false
VAR heard = false

-> canteen

=== canteen ===
Iced-bun Wednesday at the college. One queue, two hundred apprentices, and rain on a tin roof. # place: cafe # weather: rain # light: day # sound: rain
The only signal in the room is at the fire door, by the bins. One bar.
Callum Everitt cannot get away from work to the surgery. So Ngozi has asked you to catch him at dinner, and hear how the new sensor is going.
He has type 1. The sensor is six weeks old. # note: B type-1 = Type 1 on insulin, sensor for six weeks
He is wedged in the corner with a hand of cards, and has been for half an hour.
Callum: You found it. Sit anywhere that isn't sticky.
Ash: That rules out his side. # mood: happy
Then the phone goes off. It sounds like a dumper truck in reverse. Every head in the room comes round.
Callum turns it over. 3.6, in red. # note: S sensor-low = Sensor alarm at 12.41, reading 3.6 mmol/L
Callum: It's fine. I'm fine. Whose go is it? # mood: neutral
Ash is on his feet.
Ash: He said he was fine in October, and then he was under a baler. # mood: worried # note: B october = Bad low in the workshop in October; his friend found him
Behind the hatch somebody drops a tray. Marcia, the first-aider, is coming round the end of the counter with her phone out.
Callum: Can you make them stop? # mood: worried
* (calm_room) [Tell the table it is only the sensor, and to sit down # task: reassure-about-symptom # wrong # unsafe # why: It is what he asked for, and you turned out to be right. You did not know it. Nobody had checked.]
    You: It's only the sensor, everyone. You can sit down.
    Callum: There you go. From the expert. # mood: happy
    Ash sits, a bit at a time. There is still no number but the red one.
    ~ dismissed = true
    ~ trust += 10
* (juice_first) [Hand him a carton of juice, to be on the safe side # task: first-aid-low-glucose # ok # why: Safe, and with no meter by it would be right. But his was in his bag. Now no test can say what he was.]
    He drinks it in one go, looking at the ceiling.
    Ash: Is it working? # mood: worried
    Callum: It's orange. # mood: tired
    ~ juiced = true
* (ask_test) [Ask how he feels, and get his meter on the table # task: sensor-disagrees # best # why: The alarm asks a question. Two things answer it, how he feels and what his meter says, and both were at the table.]
    You: How do you feel? Honestly. And where's your meter?
    Callum: Bag. I feel watched. # mood: neutral
    You: When you're low, what's it like?
    Callum: I sweat. My hands go. And I'm horrible to Ash. # note: A well = Feels well: no sweating, hands steady, talking sense
    Ash: He's not been horrible. He's been all right, actually. # mood: surprised
    You: Have you had any insulin?
    Callum: At twelve o'clock, with my dinner. And I ate the dinner. # mood: neutral # note: B dinner-insulin = Took his dinner insulin at twelve, and ate
    ~ trust += 5
* (own_kit) [Get the meter out of your own bag, and do his finger # task: capillary-test # poor # why: He had his own kit in reach, and years of practice. A finger-prick is yours at a nurse's request, and nobody had asked.]
    Callum takes his hand back.
    Callum: I've got one. I've got my own finger and all. # mood: angry
    He goes into his bag for it.
    ~ trust -= 5
* (ring_999) [Ring 999 from the fire door before anything else # call: 999, now # skill: escalate # wrong # why: He was awake, making sense and able to swallow. What he needed first was at the table: a test, and sugar if it came to that.]
    You get to the bar of signal one step before the first-aider does. # place: phone
    Aisha: Ambulance service. Is the patient breathing? # mood: neutral
    You: Yes. He's playing cards.
    Aisha: Is he drowsy? Confused? Can he swallow?
    You look through the wired glass. He is eating a bun.
    You: He can swallow.
    Aisha: Ring straight back if any of that changes. I'm going to clear this line.
    ~ rang_999 = true
    ~ trust -= 10
* (ring_first) [Ring Ngozi from the fire door, about the alarm # call: dsn, today # needs: sensor-low, type-1, october # skill: escalate # poor # why: She can only ask you what his meter says and how he feels. Both of those were on your side of the door.]
    One bar, and a bin lid going in the wind. # place: phone
    Ngozi: Three point six on the sensor. And on the meter? # mood: neutral
    You: He's not done it yet.
    Ngozi: How is he in himself?
    You look through the wired glass. He is losing patience with someone.
    Ngozi: I can't see him from here. You can. Go and look.
- -> door

=== door ===
Marcia has one foot out of the fire door. There are two nines on her screen. # place: cafe # sound: rain
{rang_999: Marcia: You've asked them. They've not been asked by me. # mood: worried}
Marcia: October, I stood here deciding. Eleven minutes. I'm not deciding again. # mood: worried
Her thumb is over the third.
Marcia: Give me a reason. A short one.
* (let_her) [Let her ring, since it can do no harm to ask them # task: fetch-help # skill: escalate # wrong # why: You meant to respect her. But he was awake and able to swallow, so this was one to test first. A crew came from somewhere.]
    You: If you're worried, ring.
    She rings. "Type one. Three point six. He went down in October." Every word of it is true.
    Marcia: They're sending somebody. # mood: neutral
    Callum puts his forehead on the table.
    Ash: He's put his head down! # mood: worried
    ~ ambulance = true
    ~ trust -= 10
* (one_minute) [Say what you see, and what would make you ring # task: recognise-low # skill: escalate # best # why: She asked for a reason and you gave her two: what is true now, and what would change it. She was not sent away.]
    {
        - juiced:
            You: He's awake, he's making sense, he's got juice down him. I'll have a number for you in ten minutes.
        - else:
            You: He's awake, he's making sense, he can swallow. I'll have a number for you in a minute.
    }
    You: If he goes drowsy, or he can't swallow, press it. Don't look round for me.
    Marcia: And if he's only talking rubbish? # mood: neutral
    You: If he can swallow, sugar, and quick. I'll be with him.
    She thinks about it. The screen goes dark on its own.
* (put_down) [Tell her to put it away, as nobody needs that today # task: reassure-about-symptom # skill: escalate # poor # why: Perhaps nobody did. You had no number yet, and if you were wrong it would be hers to live with.]
    You: You can put that away. Nobody needs it.
    Marcia: That's what I said in October. I said it to myself, so nobody argued. # mood: angry
    She keeps the two nines.
* (crowd) [Ask her to clear some room round him while he tests # task: guard-privacy # skill: escalate # ok # why: It gave her a job, and him some air. She still had no idea what ought to make her ring.]
    You: Could you get this lot back from the table?
    Marcia: You lot. Pudding. Now. # mood: neutral
    Forty people find that they want pudding. The phone has gone into her apron, for the time being.
    ~ trust += 5
- -> hands

=== hands ===
{juiced:
    Ten minutes by the clock over the hatch, then two more. Ash counts them out loud until he is asked not to. # place: cafe
}
Callum has his kit out between the sauce bottles. He has also had two iced buns with his fingers, and it shows. # place: cafe # sound: cafe
{
    - juiced:
        Callum: Well, that was my dinner hour. Which finger do they want?
    - else:
        Callum: Ladies and gentlemen. Which finger do they want?
}
The lancet is cocked. There is icing on the strip tub. # note: A sticky = Icing on his fingers before the first test
* (test_now) [Let him do it there, before anybody rings anyone # task: sensor-disagrees # poor # why: Whatever is on the finger goes into the meter. Icing could have hidden a low, with the whole room looking on.]
    {
        - juiced:
            13.9.
        - else:
            11.8.
    }
    Ash: It was three! # mood: surprised
    Marcia: That's not a number, that's a raffle. # mood: worried
    Callum looks at his finger. He looks at the bun.
    Callum: That's icing. I've tested the icing. # mood: neutral
    You both go to the sink.
    -> reads ->
* (skip_it) [Say that he may as well skip it, as well as he looks # task: reassure-about-symptom # wrong # unsafe # why: Looking well is half of an answer. In October he said that he was fine.]
    You: Honestly, look at you. I'd leave it.
    Callum: Finally. # mood: happy
    Ash has not sat down.
    Ash: Do it for me, then. I can't go back on a lathe not knowing. # mood: sad
    Callum looks at him for some time. Then he goes to the sink.
    -> reads ->
    ~ trust += 5
* (napkin) [Find him a clean napkin for that finger to begin with # task: safe-sharps # ok # why: You saw the icing, which is most of it. Soap and water would have saved a finger.]
    {
        - juiced:
            9.6.
        - else:
            7.9.
    }
    Callum: Is that me, or what's left of the bun? # mood: neutral
    Nobody can say. You both go to the sink.
    -> reads ->
* (wash_with) [Go with him to the sink, then let him do the test # task: safe-sharps # best # why: Clean hands make it a number. You went along, since until there was one he might still have been low.]
    You: Sink first. I'll come with you.
    Callum: In case I faint into the taps. # mood: neutral
    You: In case you do.
    The hot tap is for show. He dries each finger separately.
    -> reads ->
    ~ trust += 5
- -> number

=== reads ===
{
    - juiced:
        7.2. # note: A meter = Meter 7.2 mmol/L at 12.57, washed hands, after a carton of juice
    - else:
        5.4. # note: A meter = Meter 5.4 mmol/L at 12.46, washed hands, no juice before it
}
->->

=== number ===
He holds it up for the room.
{not canteen.ask_test: He is not sweating. His hands are steady enough to shuffle with. # note: A well = Feels well: no sweating, hands steady, talking sense}
Then the phone goes again. 3.7. All down the room, forks stop.
{
    - juiced:
        Marcia: Three seven or seven two. Which? # mood: worried
    - else:
        Marcia: Three seven or five four. Which? # mood: worried
}
Callum: You're the diabetes one. Am I low or aren't I? # mood: neutral
He rubs the back of his arm. There is a groove across it, over the sensor, just as wide as the window ledge. # note: B arm = Had been leaning on the sensor arm for half an hour
In the lid of his meter case is a sheet with Ngozi's name on it, folded to the size of a stamp.
* (top_up) [Give him some juice anyway, so everyone can relax # task: first-aid-low-glucose # skill: explain # poor # why: It treats the room. He is over four and well, and everyone has now learnt that a beep means juice.]
    You: Have one anyway. Then we can all breathe.
    He drinks it, looking at Marcia over the straw.
    Ash: So that's it, then. Beep, juice. Beep, juice. I can do that. # mood: happy
    ~ juice_rule = true
    ~ trust -= 5
* (ignore_it) [Tell him the meter is right, and to ignore the beep # task: vouch-for-sensor # skill: explain # wrong # unsafe # why: True of today, perhaps. What he keeps is "ignore the beep", and one day it will be right.]
    You: The meter's right. When that thing goes off in here, ignore it.
    Callum: Say that again, I'll get it on a shirt. # mood: happy
    He turns the phone on its face.
    ~ dismissed = true
    ~ trust += 10
* (both_down) [Write both of them in his book, with the two times # task: record # skill: explain # ok # why: Good facts, well kept. He asked you a question, though, and the answer was in the lid of the case.]
    You write them down, one under the other, with the times.
    Callum: So that's a draw. # mood: neutral
    He shifts along the bench. The phone thinks it over, and stops.
* (read_sheet) {not canteen.calm_room} [Unfold the sheet and read him what Ngozi put # task: explain-recorded-reason # skill: explain # best # why: The verdict was not yours, and it was not missing. The nurse wrote it down for a dinner hour like this.]
    -> sheet ->
* (read_after) {canteen.calm_room} [Say you spoke too soon, and read him the sheet # task: explain-recorded-reason # skill: explain # best # repairs: calm_room # why: You had told them what it was before anyone looked. You took that back, and gave him what the nurse wrote.]
    You: I said it was only the sensor. I didn't know that. I hadn't checked.
    Callum: You sounded like you knew. # mood: surprised
    You: I do that. Here's what Ngozi says.
    ~ dismissed = false
    -> sheet ->
* (ring_which) [Ring Ngozi and ask her which of them to believe # call: dsn, today # needs: sensor-low, meter, well, arm # skill: explain # poor # why: She had already answered, on paper. He was over four, he felt well, and nothing was waiting on her.]
    The bins, the one bar. # place: phone # sound: rain
    Ngozi: What's the meter say? On clean hands? # mood: neutral
    {
        - juiced:
            You: Seven two. He's had juice.
        - else:
            You: Five four.
    }
    Ngozi: And he feels?
    You: Fed up.
    Ngozi: There's a sheet in his meter case. I wrote it for this. Has anyone ever opened it?
    You go in and open it. # place: cafe
    -> sheet ->
- -> card

=== sheet ===
You: Shall I read it out here? # place: cafe
Callum: Go on. They've seen everything else.
You: "If it beeps and you feel all right: wash your hands, and test."
Callum: Done that.
You: "Under four, treat it. If you feel low, treat it. If there's no meter by you, treat it. Don't wait to be sure."
Ash: What if it's over? # mood: worried
You: "Four or over, and you feel well: nothing to treat. Take your weight off the sensor. Test again before you go back to work."
You: "If it keeps on, night after night, ring me. Office hours."
Callum looks at the ledge, and at his arm.
Callum: I've been sat on the sender. # mood: surprised
{juiced:
    Callum: So was I low, before the juice? # mood: neutral
    You: I can't tell you that.
    Ash: We drank the evidence.
}
Callum: So it's an oil light. You don't tape over it, and you don't strip the engine. You get the dipstick. # mood: happy
Ash: I'd strip the engine.
Callum: I know you would, mate.
~ read_it = true
~ understanding += 25
->->

=== card ===
{ambulance:
    They come in by the fire door, two of them, green and dripping. The whole canteen goes quiet, and then a lot of phones come up. # mood: neutral
    They are very nice about it. They test him. They ask him his name, in front of everyone who knows it.
    One of them looks at her watch when she thinks nobody can see. It takes nineteen minutes.
    Callum does not look up till the engine starts. # mood: sad
}
Marcia has an index card. It lives inside the cupboard door, where only her kitchen sees it. # place: cafe # sound: cafe
It says: Nuts, table by the window. Epilepsy, Fridays. Callum, 999.
Marcia: I'd like it to say something better than that. What do I put? # mood: neutral
He is two feet away, doing up his bag.
* (only_if_asked) [Say to leave him alone, unless he asks her for help # task: leave-at-risk # skill: link # wrong # unsafe # why: It gives him back his dinner hour. On the day that matters, he may not be able to ask.]
    You: He's a grown man. I'd leave him be, unless he asks.
    Callum: Thank you. # mood: happy
    Marcia writes "if he asks". She does not put the pen away.
    ~ trust += 15
* (his_words) [Ask Callum what he would like to have on the card # task: ask-leave-to-share # skill: link # best # why: It is his, and he was standing there. He knows what she would see, and what he could bear.]
    You: Callum? It's your card.
    He takes the pen as if it might be a trick. He writes for longer than you expect.
    Marcia: "Beep: ask him. If he feels well, he tests. Shaky, or muddled, or under four, or no meter: a small carton of juice." # mood: neutral
    Marcia: "Test in ten to fifteen minutes. Still under four, same again. Three lots and no better: 999."
    Marcia: "Can't swallow, can't be woken, or having a fit: nothing in his mouth. 999."
    {juice_rule: Ash: So not beep, juice. # mood: surprised}
    {juice_rule: Callum: Not beep, juice. # mood: neutral}
    ~ juice_rule = false
    {not read_it: He got most of that off the sheet in his meter case. It has never been unfolded before.}
    {not read_it: You check it with him, line by line, against Ngozi's.}
    Callum: October was a 999. You were right, in October. # mood: neutral
    Marcia: Eleven minutes. # mood: sad
    Callum: You still came.
    She puts the card back inside the cupboard, and is some time shutting the door.
    ~ understanding += 10
    ~ trust += 5
* (juice_each) [Say to give him juice at every beep, without delay # task: first-aid-low-glucose # skill: link # poor # why: Easy to follow, and safe on the day. But a check is quicker, and he will come to dread her with the carton.]
    You: If it beeps, juice. You can't go far wrong.
    Marcia: I'll get a case in. # mood: happy
    Callum does his bag up again. It was done up.
    ~ juice_rule = true
    ~ trust -= 5
* (tell_all) [Tell her what she needs, since she is the first-aider # task: tell-without-consent # skill: link # poor # why: Most of it was right. It was his to give, he was in reach, and the queue had ears.]
    You tell her: the meter, the juice, what happened in October, when to ring.
    Marcia writes it all down. So, in a way, do the next four people in the queue.
    Callum: I am here. # mood: angry
    ~ trust -= 10
* (leaflet) [Leave her the leaflet on lows, to go with the card # task: signpost # skill: link # ok # why: Sound, and she will read it. It is about lows, though, and her trouble is with Callum.]
    Marcia: It's got a lady on it with a stopwatch. # mood: neutral
    She pins it up. The card still says 999.
- -> yard

=== yard ===
The rain has gone off. The yard smells of diesel and wet straw, and the baler from October is still up on its stands. # place: farmyard # weather: cloud # sound: engine
{
    - read_it and juiced:
        He washes at the yard tap and tests again, without being asked. 6.8. The phone has come round to 6.5.
    - read_it:
        He washes at the yard tap and tests again, without being asked. 5.6. The phone has come round to 5.3.
    - else:
        The phone has come round on its own. Nobody has checked it.
}
{ambulance: There are two long lines in the mud, where the ambulance went out.}
He lets Ash get ahead.
Callum: Do us a favour. You can shut that up, can't you? There's a menu. Just for college. # mood: worried
He is holding the phone out to you, unlocked.
* (warn_him) [Remind him of what happened here the last October # task: explore-understanding # skill: relate # poor # why: He walks past that baler every day. It told him nothing new, and he stopped telling you things.]
    You: You know what happened in October.
    Callum: I was there for some of it. # mood: angry
    He puts the phone away.
    ~ trust -= 10
* (shush) [Take the phone and turn it off for college hours # task: change-device-setting # skill: relate # wrong # unsafe # why: He asked, and it felt kind. But college is where he was found in October, and alarms are for him and Ngozi.]
    It takes two goes to find it. Weekdays, eight till four, silent.
    Callum: You have no idea. # mood: happy
    He puts it in his top pocket and does up the button.
    ~ muted = true
    ~ trust += 15
* (edge) [Say that alarms are for Ngozi, and he sees her soon # task: name-the-edge # skill: relate # ok # why: The line is in the right place. You still do not know why he wants it quiet, and nor will she.]
    You: That one's for you and Ngozi. You're seeing her on the ninth.
    Callum: And say what? It's loud? # mood: neutral
    You: Say that.
    ~ trust += 5
* (ask_why) [Ask what it is like in there when it goes off # task: listen # skill: relate # best # why: He did not ask for a setting. He asked not to be looked at. That is a different thing, and now someone knows.]
    You: What's it like, when it goes?
    He gives it some thought. A tractor coughs somewhere, and dies.
    Callum: You know when someone drops a glass in a pub? It's that. Only they don't cheer. # mood: neutral
    Callum: They cut my overalls off me, in October. In front of the first years. I'd got odd socks on. # mood: sad
    Callum: Ash held my hand, apparently. He's been weird ever since.
    You: So it isn't the noise.
    Callum: No. It's after the noise.
    He looks at the phone. He puts it in his pocket, with the sound on.
    Callum: I've thought about leaving it in the van. I haven't. I've thought about it.
    You: Would you tell Ngozi that, on the ninth?
    Callum: Not the socks. # mood: neutral
    ~ heard = true
    ~ trust += 10
* (ring_quiet) [Ring Ngozi now, and ask if the alarm can be changed # call: dsn, today # needs: sensor-low, meter, well # skill: relate # poor # why: He has an appointment, and nothing is wrong today. And you rang to ask for something before you knew what he wanted.]
    There is signal out here. You had forgotten what it is like. # place: phone
    Ngozi: Is he low? # mood: neutral
    You: No. He'd like it quieter.
    Ngozi: Why?
    He is picking something out of the tread of a tyre.
    Ngozi: He's with me on the ninth. Find out why, and tell him to tell me.
    You go back to him, and he has gone off the subject. # place: farmyard
- -> bell

=== bell ===
A bell goes. In the workshop somebody starts up a grinder. # place: farmyard # sound: engine
Callum: That's me. We done? # mood: neutral
* (own_number) [Give him your own number for the next time it beeps # task: private-number # skill: explain # wrong # why: On the day he needs someone, you may be in a dead spot with your phone off. He has a plan that does not need you.]
    You: Put me in your phone. If it goes off and you're stuck, ring me.
    Callum: What, any time? # mood: happy
    He puts you in under D, for diabetes.
    ~ trust += 10
* (made_sense) [Check with him that it has all made sense so far # task: teach-back # skill: explain # poor # why: He said yes, with a grinder going. You know he is polite. You do not know what he will do.]
    You: Did all that make sense?
    Callum: Yeah, yeah.
    He is already walking backwards.
* (picture) [Get him to take a photo of the sheet for his phone # task: read-own-plan # skill: explain # ok # why: It will be on him when the case is not. You did not hear which part of it he has.]
    He takes it flat on the baler. It comes out with a thumb in it.
    Callum: There. Framed. # mood: neutral
    ~ knows = true
    ~ understanding += 10
* (teach_back) {not muted and not dismissed} [Ask what he will do the next time it goes off # task: teach-back # skill: explain # best # why: It tests your telling, not him. Now you have heard it in his words, and you know where it would break.]
    You: So I know I've been clear. Next time it goes, what do you do?
    -> tells_back ->
* (take_back) {number.ignore_it and not muted} [Take back what you told him about ignoring it # task: teach-back # skill: explain # best # repairs: ignore_it # why: You had given him a rule that could hurt him. You changed it before he went back to work.]
    You: Next time it goes, what do you do?
    Callum: Ignore it. I'm having it on a shirt. # mood: happy
    You: I shouldn't have said that. I was wrong. It's a reason to check, every time.
    ~ dismissed = false
    -> tells_back ->
* (correct_it) {dismissed and not number.ignore_it and not muted} [Own up that you told the room before you knew # task: teach-back # skill: explain # best # repairs: calm_room # why: He had heard you wave one away. You told him you should have checked first, and then found out what he would do.]
    You: When it went, I said it was only the sensor. I hadn't checked. I should have.
    Callum: It was, though. # mood: neutral
    You: This time. What do you do, the next time?
    ~ dismissed = false
    -> tells_back ->
* (undo_mute) {muted} [Own up to him, and ask him to put the alarm back on # task: own-up # skill: explain # ok # repairs: shush # why: It is on again, by his own hand, and he knows why. But a slip of your own goes to the nurse at once, before you leave.]
    -> unmutes ->
    You: And I'll tell Ngozi, today, that I did it. # loop: tell-ngozi = Tell Ngozi about the alarm, you, by five today
* (ring_own) {muted} [Ring Ngozi before you go, and own up to the alarm # call: dsn, before-leaving # needs: sensor-low, meter, well # skill: escalate # best # repairs: shush # why: The beep was never worth a call. Your own slip is, and before you leave.]
    You ring her from the yard, where he can hear you. # place: phone
    You: He's well. It's me. I turned his alarm off for him.
    {
        - handover >= 60:
            Ngozi: Off. Right. And he's over four, and well? Then put it back, with him, now. I'll stay on. # mood: neutral
        - else:
            Ngozi: Start again. Is he low? No? Then which alarm, and who's turned it off? # mood: tired
            You tell her again, in the right order. She stays on while he puts it back.
    }
    -> unmutes ->
- -> write_up

=== unmutes ===
You: I shouldn't have touched that. It isn't mine to change. Will you put it back on? # place: farmyard
Callum undoes the button. # mood: sad
Callum: I'd have got away with that till Easter.
He sets it back as it was, and shows you. You go through Ngozi's sheet with him once more, over the noise.
{dismissed: You: And it isn't "only" anything, or one to ignore. I was wrong there, and all. Check it every time.}
~ muted = false
~ dismissed = false
~ knows = true
~ understanding += 15
->->

=== tells_back ===
{
    - read_it or card.his_words:
        Callum: Wash, test. Under four, sugar. Or if I feel it. Or if the meter's in the van. # mood: neutral
        You: You don't go to the van.
        Callum: I don't go to the van. I eat the sugar, then somebody else goes to the van.
        You: And if it starts beeping night after night?
        Callum: That's Ngozi. That's office hours. That's not blue lights.
    - else:
        Callum: Move my arm? # mood: neutral
        You get Ngozi's sheet out, and hold it down against the wind. Wash and test. Under four, or you feel it, or no meter: treat. Night after night: ring her.
        Callum: Right. So, test. Then arm.
        You: And if the meter's in the van?
        Callum: Treat first. Then van.
}
~ knows = true
~ understanding += 20
->->

=== write_up ===
In the car, with the heater on, you have six minutes before you are due at a farm. # place: road # weather: rain # sound: rain
One box, and a cursor.
* (false_alarm) [Put: false alarm in the canteen, no action needed # task: record # poor # why: A verdict with no facts in it. Whoever reads it next cannot tell how you knew.]
    It fits on one line. It is off your list by ten past.
* (as_low) [Put it in as a low that needed help, to be careful # task: record # wrong # why: Nobody measured a low. A low that needs help counts towards his driving, and you have given him one.]
    You put "hypo, assisted by others". It feels like the careful thing.
* (full_facts) [Put both numbers, his arm, and what he will do # task: record # best # why: What was seen, with times, and what was done about it. If it comes back, someone can see a pattern.]
    You put 3.6 at 12.41 on the sensor, and the meter beside it. Washed hands. Weight on that arm. Well throughout.
    {juiced or number.top_up: You put the juice, and when.}
    {ambulance: You put the crew, and who rang.}
    {yard.shush and not muted: You put what you did to the alarm, and that it is back on.}
    {
        - bell.teach_back or bell.take_back or bell.correct_it: You put what he said he will do next time.
        - else: You get as far as what he will do next time. You did not hear that from him, so you say so.
    }
    And one line for yourself. "Ask about nights." # loop: ask-nights = Ask if it beeps at night, you, at the next contact in two weeks
* (numbers_only) [Put the two numbers, with the time beside each one # task: record # ok # why: True, and enough to start from. The arm and the hands are what would let someone make sense of it.]
    Two numbers, two times. They look like an argument.
* (ring_after) [Ring Ngozi so that she knows about the alarm today # call: dsn, today # needs: sensor-low, meter, well # skill: escalate # poor # why: Nothing for her to do, and she dropped something to hear it. It was a thing to write down, and ask about again.]
    Ngozi: He's well, it's over four, he's back at work. What do you want me to do? # place: phone # mood: neutral
    You: Nothing. Just so you know.
    Ngozi: Then write it down, and I'll know on the ninth. Go on. I've a lady on the couch.
    You write it down. # place: road
- -> later

=== later ===
Seven weeks. The college has daffodils round the skip. # later: 7 weeks # place: cafe # weather: clear # light: day # sound: cafe # teach: In the national levels for glucose testing, an unregistered worker tests, records and reports. Interpreting the result is one level up, with a registered nurse. # source: K2
{write_up.full_facts: You asked him about the nights, a fortnight after. Once, he said, and he had been asleep on it. # closes: ask-nights}
{bell.undo_mute: You told Ngozi about the alarm that same afternoon. She thanked you, and asked why you had not rung from the yard. # closes: tell-ngozi}
{
    - write_up.as_low:
        Ngozi: You'd put a low, with help. So I rang him about his driving. He had a week of lifts before somebody said {juiced:seven point two|five point four}. # place: phone # mood: tired # teach: A low that needs help from another person counts as severe, whatever the number. More than one in twelve months must be told to DVLA. So record what happened, no more and no less. # source: C9
    - write_up.false_alarm:
        Ngozi: "False alarm." I spent ten minutes of his clinic finding out how you knew. # place: phone # mood: tired
}
{
    - dismissed or muted or card.only_if_asked: -> missed
    - ambulance: -> blue_lights
    - juice_rule: -> beep_juice
    - knows and card.his_words and (heard or yard.edge): -> checks_first
    - else: -> the_van
}

=== checks_first ===
Callum: It went on Thursday. Three point three. And I could feel it, I was dripping. # place: cafe # mood: neutral
You: Where was your meter?
Callum: Van.
He lets you wait.
Callum: So I had my Dextrosol, sat on an upturned bucket. Six. Then I sent Ash.
Ash: I ran. # mood: happy
Callum: Twelve minutes, four point eight. Then a cheese roll. # mood: happy # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
Marcia: I read him the card. "Do you make sense?" He said as much as usual. # mood: happy
{rang_999: Ash: And nobody rang an ambulance for a man playing cards. # mood: neutral}
{
    - heard:
        You: And the looking?
        Callum: They still look. {read_it:Then somebody says "dipstick"|Then somebody deals}, and they go back to their chips. # mood: neutral
        On the ninth he told Ngozi about October himself, odd socks and all.
    - else:
        On the ninth he told Ngozi that it was loud. She asked him why, and waited till he said.
}
He rang her about Thursday, and he rang her when it beeped three nights running. Office hours.
# outcome: checks_first = Callum checks every beep. When a real low came, with the meter in the van, he treated it first, and the table knew what to do.
-> END

=== the_van ===
Ash: He has his dinner in the van now. # place: cafe # mood: sad
It is parked down by the slurry store. There is no signal there either.
Callum: It's quiet. It went off last week and nobody died. # place: farmyard # mood: neutral
You: What was it?
{
    - knows:
        Callum: Three point five. Hands were clean, I'd got the juice. Ten minutes, twelve, whatever it was. Four point four. # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
        You: Who knew?
        Callum: Me.
    - else:
        Callum: Dunno. I moved my arm, and I had a Twix. It stopped. # teach: An alarm is a reason to check. A glucose under 4.0 mmol/L is treated at once, with quick sugar: chocolate is slow. # source: C1, C1d
        You: What did the meter say?
        Callum: It was in the workshop.
}
{bell.own_number: Callum: I rang you, as it happens. It went to voicemail. # mood: neutral}
{
    - card.his_words:
        The card in the cupboard is a good card. It does not reach as far as the slurry store.
    - card.tell_all:
        Marcia: I've a whole card on what to do. I don't know where he is, to do it. # place: cafe # mood: worried
    - heard:
        Marcia: My card still says 999. I don't know where he is, to ring it for. # place: cafe # mood: worried
    - else:
        Ash: I can't hear it from here. I keep thinking I can. # place: cafe # mood: worried
}
# outcome: the_van = Callum kept his alarm on, and took it where nobody would look at him. He managed the next one. Nobody knew until after.
-> END

=== beep_juice ===
There is a case of orange juice by the till, with his name on it in marker pen. # place: cafe
Ash: It beeps, he gets one. Some days he gets three. We don't even stop the cards. # mood: happy
Callum: I'd eaten. I'd tested. Seven point one. I'd got one in each hand before I'd said so. # mood: tired
You: What do you do with them?
Callum: Drink them. She stands there.
{
    - card.juice_each:
        Marcia: He's got to have it. You said. # mood: worried
    - else:
        Marcia: You gave him one, and he was over four. I'm not giving him less. # mood: worried
}
{knows: Callum: I know what's on the sheet. You try telling her. # mood: neutral}
Ngozi has asked why his afternoons are so high. He told her college food. # teach: A glucose under 4.0 mmol/L is treated at once. So is feeling low, or an alarm with no meter by. When the meter says 4.0 or over and the person feels well, there is nothing to treat. # source: C1, house
Callum: I've started leaving it in my locker. Just Wednesdays. # mood: sad
# outcome: beep_juice = Every beep got juice, low or not. Nobody came to harm that day. Callum started leaving the sensor phone in his locker.
-> END

=== blue_lights ===
Marcia: It went again, Tuesday. And I stood there. # place: cafe # mood: sad
Marcia: October, I was too slow. With you here, I was too quick. I thought, what am I this time?
{
    - card.his_words:
        Marcia: So I got the card out. Then I'd to find my glasses. But I read it to him, and he tested. Three two. He'd his juice in him before I sat down. # mood: neutral
    - else:
        Ash: He was grey. I could see him sweating from the queue. She'd got a carton in one hand and the phone in the other, and she wasn't doing either. # mood: worried
        Ash: I put sugar in his tea. I didn't know how many. I just kept going.
}
He came up. It was a long ten minutes. # teach: A glucose under 4.0 mmol/L is treated at once, with or without symptoms: 15 to 20 g of quick sugar, then test again after 10 to 15 minutes. # source: C1
You: Where is he now?
Ash: Van. He eats in the van. Somebody put it online, with the ambulance. It's got music on it. # mood: angry
# outcome: blue_lights = The crew came for a man who was well. The next time, with a real low in front of her, Marcia doubted herself. # teach: A call that is not needed costs something as well: a crew, and the caller's nerve the next time. Someone who cannot swallow, is fitting or cannot be woken is 999 every time. # source: house, C1e
-> END

=== missed ===
Marcia: I didn't decide anything. I pressed it. # place: cafe # mood: sad
Ash found him behind the lathe on a Monday. He could not say what day it was. Then he could not say anything.
{
    - muted:
        Ash: It had gone off. I looked, after. It'd gone off four times, on silent. # mood: sad
    - dismissed:
        Ash: I heard it go. He said it's only the sensor. He said you said. # mood: sad
    - else:
        Marcia: It went in here, at dinner. He said he'd see to it in the workshop. And the card says if he asks. # mood: sad
}
The crew got one point nine. {ambulance:This time nobody looked at a watch.} # teach: Someone who cannot swallow, is fitting or cannot be roused gets nothing by mouth: recovery position, and 999. # source: C1e
Callum was home the next night. He has not been back to college. # place: phone
{
    - heard:
        Callum: They cut them off me again. My socks matched, if you're interested. # mood: tired
    - else:
        Callum: They cut my overalls off me. Second pair. # mood: tired
}
You: I'm sorry, Callum. I got that wrong.
{
    - muted:
        Callum: I asked you to. # mood: sad
    - else:
        Callum: You said what I wanted. # mood: sad
}
The line hums. Neither of you hangs up.
# outcome: missed = The next real low was missed. The alarm had been silenced, or waved away, or nobody was to act on it. He came home the next day.
-> END
