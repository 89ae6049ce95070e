# title: The last call of the day
# summary: Reg is well, there is nothing left to do, and he has two cups out.
# patient: Reg
# place: farmyard
# finding: F14, F15, F4
# skill: relate
# thread: reg, 1
# minutes: 8
# content-note: Loneliness after a wife's death, and chest pain at night in somebody who lives alone. Nobody dies.
# rests: P1, P9, M3, M3b, S8, S10, C11
# version: 1.0.0
# author: Local Terrain

// For writers. Nobody is ill. Everything that goes wrong here is done out of liking him. Reg never asks for company: he
// asks for a toe, a number, a date. What he wants is one voice that knows a dyke from a ditch, and he says so to anyone who
// asks. A complete call to Dawn holds since-thursday, often, one-to-one and said-yes. Derek Pocock is on the same list,
// and it is not for the trainee to say so: nobody in the service names him; Reg guesses it, or hears it from the man himself. Ids that later visits read in `earlier`: befriended, own-number, only-you,
// lunch-club, left-cold.

VAR trust = 55
VAR understanding = 30
VAR loneliness = 65
VAR handover = 70
VAR names = false
VAR own_num = false
VAR night_card = false
VAR team_card = false
VAR consent = false
VAR called = false
VAR thin = false
VAR asked_late = false

-> yard

=== yard ===
The concrete on Tollers Drove is laid in slabs, and the car counts every one. # place: farmyard # weather: fog # light: dusk # sound: engine
Ten to four on a Tuesday, last on your list. The fog was lying in the dykes when you turned off. Now it is over the bonnet.
There is one bar of signal at the gate. Base wants to hear by half past four that you are out.
The front door swelled shut the winter that Ivy died. Everybody goes round the back.
Reg has it open before you knock. He knows the sound of your car.
Reg: Mind that step, that's green. And lift the door. Don't shove it, lift it. # mood: happy
You lift it. Inside there is a fire, a lamp, and a table with two cups and a cake box on it. # place: kitchen # sound: clock
Reg Hallam is 84. Type 2, on tablets, steady for years. # note: B steady = Type 2, tablets, steady for years
You do what you came for: weight, tablets, both feet. It takes nine minutes and there is nothing to find. # note: A nothing-new = Weight, tablets and feet all as last time
Reg: Will I do?
You: You'll do.
Reg: I was afraid of that. # mood: neutral
Reg: Stop for tea? You're the only soul I've spoken to since Thursday, and that was the fish van. # note: S since-thursday = Has spoken to nobody since Thursday but the man on the fish van
* (all_time) [Take off your coat, and tell him that there is no hurry # task: warm-small-talk # poor # why: It was kind, and it was not true. The fog, base and two sets of notes are waiting, and he gets no warning when you stand up.]
    You: I've got all the time in the world.
    Reg: Have you? Then you want the proper chair. # mood: happy
    The proper chair has a cushion with a spaniel on it. It has not been sat on lately.
    ~ trust += 15
* (no_tea) [Explain that you come for his diabetes, and not for tea # task: explain-role # wrong # why: True on paper. The tea is how he lets you in, and you said no to it in front of the second cup.]
    You: I'd better not, Reg. It's a diabetes visit. Tea isn't really part of it.
    Reg: No. You've your work. # mood: neutral
    He hangs one of the cups back on its hook.
    ~ trust -= 15
* (coat_on) [Drink half a cup on your feet, with your coat on # task: warm-small-talk # ok # why: He got to pour it. But you were leaving from the moment you picked it up, and he could see that.]
    You: I'll have a quick half. I won't sit.
    Reg: They used to shoe horses like that. # mood: neutral
* (ten) [Text base, and sit down with him until ten past # task: tell-base # best # why: Ten minutes that are all his beat an hour with one eye on the window. He knows when it ends. So does base.]
    There is half a bar over the water butt, if you hold the phone up. "Out by quarter past."
    You: I've got until ten past. I shan't look at the clock till then.
    Reg: I'll look at it. I've had the practice. # mood: happy
    ~ trust += 10
* (next_time) [Say not today, but that next time you will stop longer # task: plan-next-contact # poor # why: Well meant. He has heard "next time" from everybody who comes, and today is the day that he is short of someone.]
    You: Not today. I'll stop longer next time.
    Reg: That's what the sweep says. # mood: neutral
    ~ trust -= 5
- -> toe

=== toe ===
{
    - yard.no_tea:
        He has his own standing up, against the range.
    - yard.next_time:
        He pours two anyway. You are still packing the scales.
    - else:
        He puts your milk in first, and lifts the lid off the cake. It has been cut very exactly down the middle.
}
Reg: When are you due again? # mood: neutral
You: Six weeks.
Reg: That's a long while to keep a cake.
He considers his slippers.
Reg: I could have a bad toe.
You: I've just seen your toes.
Reg: You saw them well.
* (fake_toe) [Put him down for a toe check every other week # task: visits-off-the-list # wrong # why: A kindness with an untrue toe in it. Ngozi plans on that record, and he learns that he has to be ill to be visited.]
    You: I could put you down for a toe check. Every other week.
    Reg: Which toe? # mood: happy
    You: You choose.
    Reg: Left. That's nearer the fire.
    ~ trust += 15
* (laugh) [Laugh with him, and ask him where he buys the cake # task: warm-small-talk # poor # why: It was funny. It was also a question, and it took him six weeks to think of it.]
    You both laugh. The cake is off the fish van.
    Reg: You can't taste it. Not after the first bite. # mood: happy
    ~ trust += 5
* (not_a_toe) [Tell him he can want company without a bad toe # task: listen # best # why: You said out loud what the toe was standing in for. Now nobody has to be ill.]
    You: You don't need a bad toe to want somebody here, Reg.
    Reg: Who said want? # mood: surprised
    He goes red right up to the cap.
    Reg: That's only the quiet. Ivy'd start talking five of a morning. I've gone out and dug a dyke for the peace. # mood: sad
    Reg: I've had the peace now.
    ~ trust += 5
* (look_again) [Get down and look at both his feet once more # task: foot-look # ok # why: A look is never wasted. But you both knew about the toe, and it took up a good piece of the visit.]
    One good toe, and nine more. Between them, under them, round the heels.
    Reg: You can't fault them. # mood: neutral
    You: No.
    He puts his socks back on as slowly as it can be done.
* (ring_mateusz) [Ring the foot service about the toe # call: foot-service, next-day # skill: escalate # poor # why: You saw both feet a minute ago, whole and cool. A foot line cannot see to what this toe is about.]
    You hold the phone over the water butt. # place: phone
    Mateusz: Foot protection. Which foot, and is the skin broken? # mood: neutral
    You: It isn't. I've just looked. He says that he could have a bad toe.
    Mateusz: Could have. Then it is not feet that he is ringing about. # mood: surprised
    Reg has built the fire up while you were out. # place: kitchen
- -> quiet

=== quiet ===
There is an apron on the back of the pantry door, with the strings tied. # note: B ivy = Widowed four years, lives alone; son in Kettering
{toe.not_a_toe:
    Reg: Four year. I have the wireless on. I answer it back. # mood: neutral
- else:
    Reg: Ivy'd have had your whole life out of you by now. Four year, she's been gone. I have the wireless on. # mood: sad
}
The fog has come up to the window. For a while you both watch it not move.
* (bright_side) [Tell him that plenty would envy him that fire # task: affirm # poor # why: He told you how quiet it is, and you told him why he should not mind.]
    You: There's people would give a lot for this. That fire. The peace.
    Reg: They can come and look at it. # mood: neutral
* (ask_company) [Ask how often he is short of company # task: ask-about-loneliness # best # why: Plain, and one thing at a time. Nobody had to say the word lonely, and now you know how much of it there is.]
    You: How often are you short of company, would you say?
    Reg: Every day that's not a Thursday. # mood: neutral
    You: And left out of things?
    Reg: You've to know what's on, to be left out of it.
    You: Cut off?
    He nods at the window, as a joke. Then he goes on nodding. # mood: sad # note: A often = Asked: short of company most days, and feels cut off
    ~ trust += 5
    ~ loneliness -= 5
* (ask_mood) [Ask if he has felt down, or lost interest in things # task: ask-two-questions # ok # why: Well worth asking, and a yes would go to his doctor. It was a no. What he is short of is people, and you have not heard how short.]
    You: Have you been feeling down at all, this last month? Or not bothered about things?
    Reg: Down? No. And I'm bothered about all sorts. I'm bothered who moved the fish van to a Thursday. # mood: neutral # note: A mood = Asked: not down, has not lost interest
* (me_too) [Tell him that you eat your own tea alone most nights # task: warm-small-talk # poor # why: It brought you closer, and it turned the talk round to you. Now he has you to worry about as well.]
    You: I have mine on my lap, most nights. There's only me.
    Reg: On your lap? # mood: worried
    Reg: You come here of a Sunday. There's always ham.
    ~ trust += 15
* (ring_gill) [Ring the duty doctor about him being alone # call: duty-gp, today # skill: escalate # poor # why: He is well, and nobody has asked him anything. Company has its own road, and it is not an urgent one.]
    You ring from the water butt, with your back to the kitchen. # place: phone
    Gill: Is he unwell? # mood: neutral
    You: No. He's on his own.
    Gill: I've nothing in the cupboard for that. Who do you have who finds people? # mood: tired
    You know who. You go back in. # place: kitchen
- -> letter

=== letter ===
He takes a letter from behind the tea tin. It has been opened and folded a good many times.
Reg: My boy Michael. He's sixty-one. They've a room over the garage at Kettering, with a shower. # mood: neutral
Reg: He rings first Sunday in the month. He'll want a yes or a no.
Reg: I count you a friend. What would you do? # mood: worried
* (leave_it) [Say that this is one for him and Michael # task: name-the-edge # ok # why: The line is in the right place. He did not need you to decide. He needed somebody to think with.]
    You: That's for you and Michael, Reg. I can't choose it for you.
    Reg: No. I know whose it is. # mood: neutral
* (stay_put) [Tell him to stay put, and that you would miss him # task: support-decision # poor # why: A lovely thing to be told. Now his son is on one side of the scales and you are on the other.]
    You: I'd stay put. And I'd miss you, for one.
    Reg: Would you? # mood: happy
    He folds the letter smaller than it was.
    ~ trust += 10
* (what_take) [Ask him what he would want to take along # task: ask-what-matters # best # why: You kept your own opinion in your pocket, and found out what he is weighing.]
    You: Say you went. What would you want to take?
    Reg: Well, I can't take the dykes. # mood: neutral
    He opens the table drawer. Three school exercise books.
    Reg: Dead Horse. Widow Tann's. Cuckold's. There's eleven of them not on any map. I've dug every one, and I had the names off my grandfather. # mood: happy
    Reg: When I go, they're ditches. # mood: sad # note: B names = Knows the names of eleven dykes that are on no map; says that they go when he does
    ~ names = true
    ~ trust += 10
    ~ understanding += 10
* (be_safe) [Tell him he would be a good deal safer in Kettering # task: support-decision # poor # why: Perhaps. But nobody has found out what he would lose by it, and that is what he is weighing.]
    You: You'd be safer, Reg. With somebody down the stairs.
    Reg: There's a dual carriageway. # mood: tired
    ~ trust -= 5
* (word_son) [Offer to ring Michael, and tell him how things are # task: support-decision # poor # why: You asked him first, and that was right. But he wanted help to think, and you offered to take it out of his hands.]
    You: Would it help if I rang Michael? Told him how things are here?
    Reg: How are they? # mood: surprised
    ~ trust -= 10
- -> number

=== number ===
The telephone is on the wall by the door, with a pencil on a string. The coal merchant is written on the plaster. So is somebody called Stan, crossed out.
Reg: What's your own number? In case. # mood: neutral
* (flat_no) [Tell him staff are not allowed to give that out # task: explain-role # poor # why: True. It answers the rule book, and leaves "in case" where it was.]
    You: I'm not allowed to, Reg. None of us are.
    Reg: No. They wouldn't like that. # mood: neutral
    ~ trust -= 5
* (own_number) [Write it on the plaster for him, under the coal merchant # task: private-number # wrong # unsafe # why: The kindest thing in the room. It will ring when you are asleep or away, and because he has rung somebody he will not ring anybody else.]
    You: It's only for emergencies.
    Reg: I shan't wear it out. # mood: happy
    He reads it aloud to see if he can, and he can.
    ~ own_num = true
    ~ trust += 20
    ~ loneliness -= 5
* (in_case) [Ask him in case of what # task: explore-understanding # best # why: That was the question. Once you know it is the nights, what goes on the wall is whoever is awake.]
    You: In case of what, Reg?
    He takes his time over it.
    Reg: Ivy went over out there by the pump. Six at night. And I was here. # mood: sad
    Reg: If that's me, who's here?
    -> wall ->
    ~ trust += 5
* (sundays) [Offer to ring him yourself of a Sunday evening # task: visits-off-the-list # wrong # why: Off the list and off the books. It lasts until the first Sunday that you cannot, and nobody else knows that he is waiting.]
    You: I tell you what. I'll ring you. Sundays, about six. # loop: sunday-ring = Ring Reg for a chat, you, routine Sundays at six
    Reg: I'll be in. # mood: happy
    ~ trust += 15
    ~ loneliness -= 5
* (day_number) [Give him the team's number, nine to five # task: name-the-edge # ok # why: The right number, and by day it always reaches somebody. You did not find out that he was asking about the nights.]
    You: Not mine. This is the team. Nine to five, there's always somebody.
    Reg: Nine to five I'm all right. # mood: neutral
    He copies it on the wall all the same.
    ~ team_card = true
* (ask_ngozi) [Ring Ngozi to ask if he may have yours # call: dsn, today # skill: escalate # poor # why: You knew the answer. You were hoping that somebody else would say no to him.]
    You take it out to the water butt. # place: phone
    Ngozi: You know what I'm going to say. # mood: neutral
    You: I wanted you to say it.
    Ngozi: No, then. What does he want it for? # mood: tired
    You have not asked. You tell him no, and that it comes from Ngozi. # place: kitchen
    Reg: I've got you in trouble. # mood: worried
- -> clubs

=== wall ===
You take the pencil. Pain in the chest, or fighting for breath: 999, any hour. Ill when we're shut, and it won't wait: 111. Weekdays, nine to five: the team.
You: So I know I've put it plain. Sunday, ten at night, a pain in your chest. Which?
Reg: I shouldn't like to bother them. # mood: worried
You: It's no bother. Which?
Reg: Three nines. # mood: neutral
Beside it you write NO BOTHER. He has you go over it again, thicker.
~ night_card = true
~ understanding += 25
->->

=== clubs ===
You start to tell him about Dawn, who finds company for people. You get as far as "company".
Reg: I don't do clubs. # mood: neutral
You: Have you tried one?
Reg: The Wednesday. They gave me a paper hat. I won some talc. # mood: tired
* (try_lunch) [Say it is more of a lunch, and put him down to try one # task: signpost # skill: link # poor # why: The talc was his answer. You heard it, and booked him in again.]
    You: It's more of a lunch. I'll put you down for one, and you can see. # plan: imposed
    Reg: If that suits them. # mood: tired
    ~ trust -= 5
* (board_man) [Tell him there is a drainage-board man nearby he would like # task: tell-without-consent # skill: link # wrong # why: A good idea, made out of somebody else. You never said the name, and out here you had no need to. He knows now who is on your list, and that you tell.]
    You: There's a gentleman I see, over Drove End. He was thirty years on the drainage board. You'd get on.
    Reg: Pocock? # mood: surprised
    Reg: Why, what's he got?
    You say that you couldn't possibly say. It is a bit late for that.
    ~ trust -= 5
* (whose_voice) [Ask whose voice he would like to hear # task: ask-what-matters # skill: link # best # why: He had turned down a paper hat. You asked what he would say yes to, and whether Dawn might know it.]
    You: No clubs. Say that telephone rang of an evening. Who'd you like it to be?
    Reg: Ivy. # mood: sad
    You leave that where it is. The fire shifts.
    Reg: Failing her. # mood: neutral
    -> yes_dawn ->
    ~ trust += 5
* (set_declined) [Leave him be, and put him down as having declined # task: record # skill: link # wrong # why: It looks like respect. He turned down a hat, and on paper he has turned down everyone. The next person will not ask.]
    You: That's fine, Reg. I'll put declined.
    Reg: Put what you like. # mood: neutral # plan: none
* (dawn_card) [Leave Dawn's card with him, to ring if he likes # task: signpost # skill: link # ok # why: A true offer, and his to take up. He is not a man who rings up to ask.]
    You: No pushing. That's her number, if you ever fancy it.
    He puts it behind the tea tin, with Michael. # plan: none
* (dawn_early) [Ring Dawn now, and give her his name # call: link-worker, routine # skill: link # poor # why: The right person, one step too soon. It was his name, and you had not asked him for it.]
    Dawn is on her bus. You can hear the bell. # place: phone
    Dawn: Hiya. Has he said I can have his name? # mood: neutral
    You: He's said he doesn't do clubs.
    Dawn: That's not a no, and it's not a yes. Ask him what he does do. I'm in at half nine.
    He is looking at you over his glasses when you come in. # place: kitchen # mood: worried
    ~ trust -= 5
- -> door

=== yes_dawn ===
Reg: Somebody who knows a dyke from a ditch. One. Not a roomful. # mood: neutral # note: B one-to-one = Wants one person, by telephone, who knows about drains; no groups
You: May I tell Dawn that? Your name, and the dykes, and how quiet it gets?
Reg: She can have all that. She can't have me in a hat. # mood: happy # note: A said-yes = Agrees to Dawn having his name, hearing what he said, and ringing him # plan: negotiated
~ consent = true
->->

=== door ===
{
    - yard.all_time:
        It is ten to five, and there is nothing in the window but the two of you.
    - yard.ten:
        Ten past. Reg has been keeping an eye on it for you.
    - else:
        Ten past four, and nobody has properly sat down.
}
-> at_door

=== at_door ===
He lifts the door and holds it, and the fog comes in as far as the mat.
Reg: When's it to be, then? # mood: neutral
* (see_soon) [Tell him that you will see him soon # task: warm-small-talk # poor # why: Soon is not a day. He will have two cups out every afternoon until it is.]
    You: I'll see you soon, Reg.
    Reg: Soon. # mood: happy
* (set_date) [Put two dates on his calendar: a call, and the visit # task: plan-next-contact # best # why: Two dates, both on your list, both ones that you can keep. He can stop listening for the car.]
    You: Six weeks, the Tuesday. And Thursday week I'll ring you from the office, ten o'clock. # loop: thursday-call = Ring Reg from the office, you, routine Thursday week at half past ten
    Reg: Ten's fish. # mood: neutral
    You: Half past.
    He writes it in himself. HALF PAST. # plan: negotiated
    ~ trust += 5
* (fridays) [Say you could look in on Fridays, on your way home # task: visits-off-the-list # wrong # why: Nobody would know where you were, on that road, in that fog. And by the third Friday it is not a favour any more.]
    You: I come by the end of the drove on a Friday. I could look in. # loop: fridays = Look in on Reg, you, routine Fridays about six
    Reg: I'd have the kettle on. # mood: happy
    ~ trust += 15
    ~ loneliness -= 5
* (any_time) [Remind him he can ring the team about anything # task: signpost # poor # why: He is a man who sat by a telephone from Thursday to Tuesday and did not pick it up.]
    You: Ring the team, Reg. Any little thing.
    Reg: I've no little things. # mood: neutral
* (ask_leave) {not consent} [Ask if Dawn may find him one person to ring # task: ask-leave-to-share # skill: link # best # why: Late, with one foot in the yard, and still his yes. Without it there is nothing to pass on.]
    You: One thing. No hats. Could Dawn find you one person, to ring you up?
    Reg: What'd they want to talk about? # mood: surprised
    You: You'd be the one to say.
    -> yes_dawn ->
    ~ trust += 5
* (rub_out) {own_num} [Take back your number, and tell him why # task: own-up # best # repairs: own_number # why: You gave it kindly and took it back honestly, and you left somebody awake in its place.]
    You: Reg, I shouldn't have written that. I'd not hear it at night. You'd be sat waiting on me.
    Reg: Who would hear it? # mood: worried
    A wet thumb takes it off the plaster.
    ~ own_num = false
    -> wall ->
    ~ trust -= 5
- -> gate

=== gate ===
At the gate you have your bar back. His window is a yellow smear, and then it is fog. # place: road # light: night # weather: fog
{
    - yard.all_time:
        Four missed calls, all base. Anil has got as far as putting his coat on. You tell him that you are out, and sorry.
    - yard.ten:
        "Out," you text. Base sends a thumb.
    - else:
        You text base that you are out.
}
The record is open on your knee. Dawn went home at three{not consent:, and you have no name to give her|; her line opens at half past nine}.
* (tick_declined) [Tick "support offered, declined", and get home # task: record # skill: link # wrong # why: It closes the box, and it is not what he said. Boxes like that are believed for years.]
    It turns green. The whole visit is green. # plan: none
* (leave_out) [Record the tablets and the feet, and leave out the talk # task: record # skill: link # poor # why: How he lives was the one new thing today. The next one to come will meet a steady man on tablets, and not stop.]
    "Well. No concerns." It fits in the box with room to spare.
* (dawn_words) {consent} [Ring Dawn first thing, with what he asked for # call: link-worker, routine # needs: since-thursday, often, one-to-one, said-yes # skill: link # best # why: He said yes, and he said to what. It is company, so it can wait for morning. It should not wait for a form.]
    Half past nine, the surgery car park. # place: phone # light: morning
    ~ called = true
    {
        - handover >= 60:
            Dawn: One voice. On the phone. Knows his drains. And he's said I can ring him? # mood: happy
            You: He has. Not in a hat.
            {names: Dawn: And eleven dykes nobody's written down. Oh, I like him.|Dawn: What sort of drains? Never mind. I'll ask him.}
            Dawn: Leave it with me. I'll ring him by Tuesday. # loop: dawn-rings = Ring Reg, Dawn, routine by Tuesday
        - else:
            ~ thin = true
            Dawn: So he's eighty-four, and lonely. Right you are. I'll send him what's on. # mood: neutral # loop: dawn-list = Send Reg what is on, Dawn, routine this week
            She has another call. You are still holding the part about the dykes.
    }
* (dawn_unasked) {not consent} [Ring Dawn about him first thing # call: link-worker, routine # skill: link # poor # why: The right person, without his leave. She cannot ring a man who has not been asked, and neither of you can ask him from a car park.]
    Half past nine, the surgery car park. # place: phone # light: morning
    Dawn: And he's said yes to me? # mood: neutral
    You: I never quite asked him.
    Dawn: Then that's the first job. I can't do it for you. # mood: tired
* (to_meeting) {consent} [Put his name on the list for Thursday's meeting # task: pass-on # skill: link # ok # why: Soon enough, and Dawn will be in the room. But the line says lonely, and nothing of what he asked for.]
    "R. Hallam, 84. Lonely. For Dawn please." It is the ninth line of eleven.
* (still_to_ask) {not consent} [Write his own words down, and that you have still to ask # task: record # skill: link # best # why: Honest about what is not done. Whoever opens it next knows what he said, and which question comes first.]
    "Only soul I've spoken to since Thursday." Under that: not yet asked about Dawn. # loop: ask-reg = Ask Reg if Dawn may have his name, you, routine at the next call
- -> later

=== later ===
~ trust = MAX(0, MIN(100, trust))
Six weeks on there is frost on the drove, and you can see for miles. # later: 6 weeks # place: kitchen # weather: clear # light: day # sound: birds
{at_door.set_date: You rang that Thursday at half past ten. He told you what fish. # closes: thursday-call}
{at_door.set_date and gate.still_to_ask:
    You asked him then about Dawn. "She can ring if she likes," he said. You did not ask what about. You gave her the name. # closes: ask-reg
    ~ asked_late = true
}
{
    - own_num:
        -> ten_at_night
    - number.sundays or at_door.fridays:
        -> sunday ->
        -> only_you
    - called and not thin:
        -> sunday ->
        -> befriended
    - called or gate.to_meeting or asked_late or clubs.try_lunch:
        -> sunday ->
        -> minibus
    - toe.fake_toe or trust >= 75:
        -> sunday ->
        -> only_you
    - else:
        -> one_cup
}

=== sunday ===
Reg: I had a pain across here, a fortnight back. Sunday, ten at night. # mood: neutral # teach: Pain in the chest is a 999 call, from anybody, at any hour. Somebody who lives alone needs that in writing, and in reach. # source: C11, house
{
    - night_card:
        Reg: I read your bit of wall, down to NO BOTHER. Three nines. They had me in till the Tuesday.
        Reg: That weren't my heart. They said I'd done right, anyhow.
    - team_card:
        Reg: I rang that number. There was a lady, recorded. Nine o'clock Monday, she said. So I sat up.
        Reg: Doctor's had me in since. That weren't my heart. I wasn't to know that Sunday.
        You take the pencil off its string, and write it on the plaster for him. Chest pain: three nines, any hour. It is a fortnight late.
    - else:
        Reg: I didn't know who'd be up. So I sat here with my coat on till that got light.
        Reg: Doctor's had me in since. That weren't my heart. I wasn't to know that Sunday.
        You take the pencil off its string, and write it on the plaster for him. Chest pain: three nines, any hour. It is a fortnight late.
}
->->

=== befriended ===
~ loneliness -= 25
Two cups are out. The telephone goes, and he looks from it to you.
Reg: That's Tuesday. That'll be him. # mood: happy # closes: dawn-rings
He takes his cap off to answer it.
Reg: Hallam. No. No, that never was Cuckoo. Your lot had a chapel man draw that map. # mood: surprised
You drink your tea. It goes on for eleven minutes.
Reg: Feller called Pocock. Thirty years on the Board, and he's got Cuckold's down as Cuckoo Dyke. # mood: happy
{
    - clubs.board_man:
        Reg: You said we'd get on. We don't. Same time next week.
    - else:
        You keep your face as straight as the drove.
}
{names: The second exercise book is on the table. He has been spelling it down the line. T, A, double N.}
{toe.fake_toe: He has not mentioned the toe. Ngozi has. It took you some explaining.}
{names: Reg: I've told Michael not till they're all done. He says how many is there. I said that depends who you ask.|Reg: Michael's been and heard me. He said, who was that you were shouting at?}
Reg: I'm still glad of you, mind. # mood: neutral # teach: In a study of social prescribing, many people liked the worker better than the group, and endings were hard. Build the bridge while you are still there to cross it with them. # source: P9, house
You: Till ten past?
Reg: Till ten past.
# outcome: befriended = Dawn rang him, and found one voice that knows a dyke from a ditch. He is still glad of you, and you are not the only one.
-> END

=== minibus ===
~ loneliness += 5
Reg: They sent a bus. # mood: neutral
You: What bus?
Reg: Wednesday. That come right up the drove and tooted. I stood in the coal till that had turned round.
He shows you where. You can see that he was very quiet about it.
Dawn: I've got him as did not attend. Twice. # place: phone # mood: tired
{
    - thin:
        Dawn: I had eighty-four, and I had lonely. So I did what I do for lonely. # closes: dawn-list
    - gate.to_meeting:
        Dawn: I had one line on a list. "Lonely, for Dawn." So I did what I do for lonely.
    - asked_late:
        Dawn: I had his name, and that he'd said all right. Nobody told me to what.
    - else:
        Dawn: You'd put him down for Wednesdays. So I sent the Wednesday bus.
}
Dawn: What does he like? # mood: neutral
{
    - names:
        You: Dykes. He's got eleven that aren't on any map.
        Dawn: Well, why is that not on the form? # mood: surprised
    - consent:
        You: One person, on the phone. Somebody who knows about drains.
        Dawn: Well, why is that not on the form? # mood: surprised
    - else:
        You: He's good company.
        Dawn: I can't look that up, my love.
}
{toe.fake_toe: Ngozi has a question as well. She would like to know about the toe.}
In the kitchen there are two cups out, and Reg wants to know if the bus cost anybody anything. # place: kitchen # teach: The loneliness questions ask how often: short of company, left out, cut off. How often tells you how much. What he would like instead, you have to ask as well. # source: M3b
# outcome: lunch-club = Dawn had a name and no wish to go with it, so a minibus came for him. He hid from it in the coal.
-> END

=== only_you ===
~ loneliness += 5
{
    - at_door.fridays:
        You looked in for four Fridays. On the fifth you had a cold, and slept.
        Reg: I was down at the gate with the torch till seven. I thought you'd gone in a dyke. # mood: sad
    - number.sundays:
        You rang him for three Sundays. The fourth was your sister's wedding.
        Reg: I never went up. I thought, if I go up, that'll ring. # mood: sad
    - toe.fake_toe:
        Three times now you have come out and looked at a perfectly good toe.
        Reg: That's holding up. # mood: neutral
        Ngozi: Three foot checks, and not a mark on him. What am I reading? # place: phone # mood: neutral
        You tell her.
    - else:
        Reg has made a list of things to tell you. It is both sides of an envelope. # mood: happy
        You have ten minutes. You get as far as the fold.
}
Reg: They rang about somebody coming while you're away. I told them no. I've got somebody. # place: kitchen # mood: happy
Ngozi: He's turned down the relief. He says he has you. # place: phone # mood: tired
Ngozi: What becomes of him when they change your round? # teach: Four questions for a kindness. Could I write it down? Would I do it for everyone? Who is it for? What happens to them when I go? # source: house
You do not answer at once.
{
    - called and not thin:
        Dawn had found him a man who knew drains. Reg told him that he was suited already. # closes: dawn-rings
    - called:
        Dawn sent him what was on. It is lining the drawer. # closes: dawn-list
    - gate.to_meeting:
        Dawn sent him what was on. It is lining the drawer.
    - else:
        Ngozi: Has anybody asked him what else he'd like? # mood: neutral
}
# outcome: only-you = He is fond of you, and he has nobody else. Every week that you cannot come is a week with no one in it.
-> END

=== one_cup ===
~ loneliness += 10
There is one cup out.
Reg: You'll want to get on. # mood: neutral
Weight, tablets, both feet. You ask if there has been anything else.
-> sunday ->
It has taken nine minutes. You lift the door yourself.
{letter.what_take: The drawer with the exercise books is shut.|There is no letter behind the tea tin. You do not know what he told Michael.}
Carol: Reg Hallam? Never any trouble. I wish they were all like him. # place: phone # mood: happy
{
    - gate.tick_declined or clubs.set_declined:
        Carol: He's down as not wanting anyone, so we leave him be. # mood: neutral
    - gate.still_to_ask:
        Your own line is still there. Not yet asked about Dawn.
    - gate.dawn_unasked:
        Dawn has no yes from him, and no no. She is still waiting to be told which.
    - else:
        You look for the fish van in the record, and there is nothing. It says well.
}
On the way out you pass it at the end of the drove. It only stops for a minute. # place: road # teach: Loneliness is an unwelcome lack of company: the gap between the people someone has and the people he wants. Nobody sees it on a steady chart. # source: M3
# outcome: left-cold = Nothing was wrong, and nobody was told otherwise. He has stopped putting out the second cup.
-> END

=== ten_at_night ===
~ loneliness += 10
But before that there was a Sunday. # place: phone # light: night # teach: Pain in the chest is a 999 call, from anybody, at any hour. Somebody who lives alone needs that in writing, and in reach. # source: C11, house
Your phone was in your coat, in the hall, switched off for the weekend. You put it on at seven on Monday morning.
Three missed calls. Ten o'clock, ten past, half past two. The last one left a message.
Reg: That's only Reg. I've a pain across here. I'll stop by the phone, then, till you ring. # mood: pain
You ring him. He has it before the first ring is out.
Reg: You're up early. # mood: tired
You tell him to sit still and put the phone down, and you ring 999. Round the back, you tell them. Don't shove it, lift it.
It was not his heart. They kept him until the Wednesday to be sure of that. # place: kitchen # light: day
Reg: I'd rung you, see. You don't ring somebody and then go and ring somebody else. # mood: neutral
Ngozi: Nine hours. He sat there nine hours being polite. # place: phone # mood: sad
{called and not thin:
    Ngozi: Dawn has found him a man who knows drains. They'd talked till six that same night. And he sat and waited for you. # closes: dawn-rings
}
You: I wanted him to have someone.
Ngozi: I know. So do I. Someone who's awake. # mood: tired
There is a clean patch on the plaster, the size of a thumb. Above it he has left the coal. # place: kitchen
# outcome: own-number = Reg had a pain in his chest at ten on a Sunday night and rang your own number. He waited by it for nine hours, because he had rung somebody.
-> END
