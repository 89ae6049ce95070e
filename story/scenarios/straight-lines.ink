# title: Straight lines
# summary: Sidney's book is perfect, every morning since April. His blood test is not.
# patient: Sidney
# place: road
# finding: F7, F14, F12
# skill: monitor
# minutes: 9
# content-note: Low blood sugar at night, in a man alone. In one ending he walks out on to a railway crossing. Nobody dies.
# rests: P1, P7, M1, M2, C1, C7, C9, C19, K2, S4
# version: 1.0.0
# author: Local Terrain

// For writers. He is not lazy and not a liar: he gives people what makes them happy, and you showed him what that was.
// He takes every unit and eats against it. So two kind answers are dangerous: less insulin, and less jam. A complete call
// holds not-measured, feb-low, eats, takes, hba1c, review; the trains and the other Marsh belong to the visit.

VAR trust = 55
VAR understanding = 30
VAR handover = 70
VAR told = false
VAR night = false
VAR called = false
VAR thin = false
VAR owned = false
VAR behind = false
VAR numbers = false
VAR unsaid = false
VAR again = false

-> lane

=== lane ===
Fog on Tithe Bank Lane. You hear the crossing before you see it, and then the barriers come up out of nothing. # place: road # weather: fog # light: day # sound: engine
There is no signal in the cottage. There is one bar in the garden, on the concrete step where the stairs to the signal box used to start.
Wednesday, two o'clock. Sidney Marsh, type 2, one insulin, at ten every night. Tomorrow at half past nine Ngozi rings him to settle the dose. # note: B review = Ngozi rings him tomorrow at 9.30 to settle his insulin dose
She has asked you to see how he is, and to send her the last fortnight from his book.
He has the door open before you knock. # place: kitchen # sound: clock
Sidney: I said to the kettle, they'll be late in this. And you're not! # mood: happy
Your chair is out. There is a tray, with a cloth, and two kinds of biscuit that he does not eat.
The clock from the box hangs over the cooker. Behind it is a letter, pushed well in.
You: Did Carol get hold of you? About the blood test?
Sidney: She did. Eighty-four. I told her, there's another Marsh at that surgery. Big fella. Tattoos. # mood: neutral # note: S hba1c = HbA1c 84 mmol/mol last week; Carol has told him, and he thinks it is another Mr Marsh's
You: She says she checked. It's yours.
Sidney: Does she? Well, I'd still ask him.
He brings you the book open on both hands, like a waiter. Black ink, fountain pen. # note: B marsh = There is another Mr Marsh at the surgery
You: No meter today?
Sidney: At my sister's. I'd leave my head. # note: B meter-away = Says the meter is at his sister's
Monday 5.9. Tuesday 6.2. Wednesday 6.0. Thursday 6.1. Page after page, never under 5.8 and never over 6.4. # note: A diary = Book says 5.8 to 6.4 mmol/L every morning since April
Sidney: Go on, then. I've been looking forward to your face. # mood: happy
-> book

=== book ===
* (brilliant) [Tell him that it is brilliant again # task: affirm # wrong # why: You have seen the letter. Now he knows for certain which figures you like, and you will not be shown another sort.]
    You: Brilliant again, Sidney.
    Sidney: There! That's the one. That's the face. # mood: happy
    ~ numbers = true
    ~ trust += 10
* (copy_out) [Copy out the fortnight for Ngozi, as she asked # task: record # poor # why: It is what you were sent for. Copied without a word they turn into her figures, and tomorrow she settles insulin by them.]
    You copy them down. It is very easy copying.
    Sidney: They'll look well on the computer. # mood: happy
    ~ trust += 5
* (wonder) [Say that the book and the letter puzzle you # task: notice-and-ask # best # why: You put two facts side by side and blamed nobody. It leaves him a door that he can open himself.]
    You: I can't make the book and the letter meet, Sidney. I've tried. Can you?
    A train goes by, somewhere in the white. He looks at the clock, not at you. # sound: engine
    Sidney: Three down. It'll be the fog. # mood: neutral
    You wait. The cups stop rattling.
    -> confess ->
    ~ trust -= 5
* (thursday) [Show him that he has filled in Thursday # task: notice-and-ask # poor # why: You are right, and he is caught. A caught man explains himself. He does not tell you what he is afraid of.]
    You: It's Wednesday today, Sidney. You've done Thursday.
    Sidney: Have I? Well, I never. I must be running early. # mood: surprised
    He laughs, and goes on a bit too long. He moves the biscuits nearer.
    ~ trust -= 15
* (get_by) [Ask how he gets by with the meter at his sister's # task: notice-and-ask # ok # why: A fair question, and no blame in it. He can still slip past it, and he does.]
    You: How do you manage, with the meter at your sister's?
    Sidney: Oh, you get a feel for it. Same as trains. I could tell you what was coming by the cups. # mood: neutral
* (ring_first) [Ring Ngozi to say the figures do not agree # call: dsn, today # skill: escalate # poor # why: She will ask what he says about it, and nobody has asked him. It is a quarter past two. There is time to.]
    You stand on the concrete step, in the fog. # place: phone
    Ngozi: Eighty-four, and a row of sixes. Odd. What does he make of it? # mood: neutral
    You: I've not asked.
    Ngozi: Ask. I'm here till half five.
    He has put a cosy on the pot. He does not ask who it was. # place: kitchen
    ~ trust -= 5
    -> book
- -> april

=== confess ===
~ told = true
Sidney: They're not off the meter. It's not been out since April. # mood: sad # note: S not-measured = Book figures since 14 April were never measured; the meter has not been used
You: And it's at your sister's?
Sidney: It's in that drawer, duck. Under the tea towels.
->->

=== april ===
{not told: Sidney: I'll show you the best one. I keep it marked. # mood: happy}
He takes the book off you and turns it back, a long way, to a page with a ribbon.
The fourteenth of April, 6.1. In the margin, in green biro: "Beautiful! Well done Sidney!" The full stop has a smile in it.
It is your writing.
Above that line are a 9.7, a 14.1, a 4.2, an 11.8. From that line down it runs dead straight. # note: B april = Mixed figures, 4.2 to 14.1, up to 14 April; straight from the day you wrote "Beautiful" beside one
Sidney: I showed that to our Edie. I showed it to the man who reads the electric. # mood: neutral
Sidney: I do them for you, you know. You look so pleased.
* (charmed) [Tell him you are always pleased to see him # task: warm-small-talk # skill: relate # poor # why: Warm, and true. He handed you the reason for the whole book, and you gave him back a compliment.]
    You: I'm always pleased to see you, Sidney. Whatever's in it.
    Sidney: And I you. You're the best bit of the fortnight. # mood: happy
    He tucks the ribbon in, and pours.
    ~ trust += 10
* (let_down) {told} [Tell him you sent those on in good faith # task: listen # skill: relate # wrong # why: You feel a fool, and that is fair. Now he has your feelings to look after again, and that is how this began.]
    You: I've been sending these to Ngozi. In good faith.
    Sidney: I know. I know you have. # mood: sad
    He gets up to see to a tap that is not dripping.
    ~ trust -= 15
* (since_when) {not told} [Ask him when he last used the meter # task: notice-and-ask # skill: relate # ok # why: Plain and kind, and you learn what you need. What your green biro had to do with it is still in the room.]
    You: When did you last have the meter out, Sidney?
    He squares the book to the edge of the tray, and then he stops tidying.
    -> confess ->
* (for_you) [Tell him that he does them for himself, not for you # task: name-the-edge # skill: relate # ok # why: Right, as far as it goes. But you did look pleased, and you wrote it down, and he remembers.]
    You: They're for you, Sidney. Not me.
    Sidney: They never brought me much, duck. Not till you came. # mood: neutral
* (own_note) [Tell him that the green note was your mistake # task: own-up # skill: relate # best # why: You taught him which figures you wanted. When you say so, you are both people who got it wrong, and he can put the book down.]
    You: I wrote that. I made it all about the number. That was my mistake, and I'm sorry.
    Sidney: It was a smashing note. # mood: neutral
    Sidney: I'd had a fourteen the week before, and you went quiet. Then a six, and I got that. Well. I can read a signal. # mood: sad
    {not told:
        -> confess ->
    }
    You: I'll tell Ngozi about the note. It goes with the rest. # loop: my-part = Tell Ngozi about the note in the margin, you, today
    ~ owned = true
    ~ numbers = false
    ~ trust += 5
- -> week_q

=== week_q ===
{told: Sidney: So. I'm yours. What do you want to know? # mood: worried}
{not told: Sidney: Anyway. Will you have a pink one? # mood: neutral}
* (four_a_day) [Ask him to test four times a day for a week # task: change-test-frequency # wrong # why: How often he tests is not yours to set. And a man who cannot face one number a day has now got four to make up.]
    You: Could you do me four a day? Just for a week?
    Sidney: Four. For you? I'd do you six. # mood: happy
    He looks round for the pen.
    ~ trust += 5
* (harm) [Explain to him where high sugars can lead # task: interpret-result # wrong # why: He knows. You answered a thing he had not said, and he has stopped being about to say it.]
    You: It's just, high sugars over years, Sidney. Eyes. Feet.
    Sidney: Our mam had both. I did her dressings. # mood: sad
    ~ trust -= 10
* (open_drawer) {told} [Ask if he will get the meter out now # task: ask-leave-to-share # ok # why: It is his meter and you asked. It will tell the two of you how high. It will not tell you why.]
    You: Would you get it out? Only if you're willing.
    Sidney: In a bit. Let me have my tea first, with you still liking me. # mood: worried
* (ring_edie) {not told} [Offer to ring his sister about the meter # task: make-contact # poor # why: Helpful, and it shuts a gate behind him. Now he has to be rescued from his own story, or stay in it.]
    You: Shall I ring your Edie? I could pick it up on my way.
    Sidney: No! No, don't trouble Edie. She's got the decorators. # mood: worried
    ~ trust -= 5
* (last_night) [Ask him to tell you last night, from tea to bed # task: explore-understanding # best # why: Not the book, and not a test of his honesty. An ordinary evening, and he tells stories well.]
    You: Never mind the book a minute. Tell me last night. From your tea to your bed.
    -> evening ->
* (how_alone) [Ask how he finds it all, out here on his own # task: ask-how-it-is # ok # why: Kind, and the right neighbourhood. He tells you there is something about the nights. You would have to ask one more.]
    You: How do you find it, Sidney? All this, on your own?
    Sidney: Days are champion. # mood: neutral
    Sidney: I'm not so keen on the nights. But you get through. # mood: tired
    ~ trust += 5
- {told: -> insulin_q | -> clean_page}

=== evening ===
Sidney: Tea at half five. Edie rings at six, and we do the crossword at each other. Ten o'clock, on the pips, insulin. I've not missed it, not the once. # mood: neutral # note: B takes = Takes his insulin at ten every night; has never missed it
You: And then bed?
Sidney: Then I have bread and jam.
You: How much?
Sidney: I keep on till I'm certain. # note: A eats = Eats bread and jam after his insulin every night, up to half a loaf, for fear of going low
You: Certain of what?
A goods train, a long one. He counts it under his breath, all of it. # sound: engine
Sidney: February. I came round, and I was stood at that cooker with a towel on the oven door, pulling. I was trying to get the signal off. # mood: worried
Sidney: You always use a cloth. Sweat rusts the steel.
Sidney: They pulled that box down in ninety-one. And I stood here, sure as I'm sat here, I'd two trains in the one section. # mood: sad
You: What was your sugar?
Sidney: Two point eight. I got some sugar in my tea, and I sat on the floor. I've told nobody. I'm telling you. # note: B feb-low = Low of 2.8 mmol/L one night in February, confused and alone; treated it himself, told nobody
~ night = true
~ trust += 10
{not told:
    You: And this morning's six?
    -> confess ->
}
->->

=== insulin_q ===
{what_nights:
    Sidney: So could I knock a bit off it? Then I'd not want the jam. # mood: worried
- else:
    He has got hold of a teaspoon.
    Sidney: There's one thing I'd ask you. Could I knock a bit off it? The insulin. {night:Then I'd not want the jam.|Just of a night.} # mood: worried
}
* (knock_off) [Say that two units less tonight should be all right # task: change-dose # skill: explain # wrong # unsafe # why: It sounds like the safe side. It is a dose, from you, and Ngozi will be working from another one.]
    You: Two units less should be all right. Just till she rings.
    Sidney: Two less. There we are. I'll sleep on that. # mood: happy
    ~ trust += 10
* (less_jam) {night} [Say leave the insulin be, and cut down on the jam # task: general-healthy-eating # skill: explain # wrong # unsafe # why: Healthy eating is yours to talk about, and tonight it is dangerous. The jam is what stands between that insulin and another February. One cannot move without the other, and Ngozi moves both.]
    You: Leave the insulin. It's the jam I'd cut down.
    Sidney: That's fair. I'd got a bit free with it. # mood: neutral
* (she_will) [Tell him that Ngozi will most likely put it up # task: predict-outcome # skill: explain # poor # why: A guess, from the last person who should make it. It is also the very thing he is afraid of.]
    You: With that letter? I should think she'll want it up, Sidney.
    Sidney: Up. # mood: worried
    ~ trust -= 5
* (hold_all) [Ask him to change nothing till Ngozi has told him # task: name-the-edge # skill: explain # best # why: No dose, no hint, and nothing moved by itself in the meantime. You also said whose it is, and that it is worth asking.]
    You: That's a proper question, and it's Ngozi's. Till she's spoken to you, change nothing. Not the insulin{night:, and not the supper either|}.
    {night:
        Sidney: Not one without the other. That's interlocking, is that. # mood: neutral
        Sidney: You can't pull off a signal with the points against it. The frame won't let you. # mood: happy
        ~ understanding += 20
    - else:
        Sidney: As you were, then. # mood: neutral
    }
* (what_nights) {not night} [Ask him what it is about the nights # task: explore-understanding # skill: explain # best # why: He said "of a night" himself. His question still wants an answer, and now you know what is behind it.]
    You: What is it about the nights, Sidney? Tell me last night. From your tea.
    -> evening ->
    -> insulin_q
* (low_plan) [Go through what to do tonight if he should go low # task: read-own-plan # skill: explain # ok # why: His own sheet, and he will need it. He asked about the insulin, though, and he still has no answer.]
    Ngozi's sheet is inside the cupboard, behind the jam.
    You: Under four, at any hour. Three or four heaped teaspoons of sugar in water. Test again after ten to fifteen minutes.
    Sidney: That'd mean having the meter out. # mood: neutral
    You: It would.
    ~ understanding += 20
* (ring_question) {not called} [Ring Ngozi with his question # call: dsn, today # needs: not-measured, feb-low, eats, takes, hba1c, review # skill: escalate # ok # why: Right person, right day. Before you went you could have told him to leave things as they are.]
    You: I'm going to ask her. I'll have to tell her all of it. Is that all right?
    Sidney: I'd sooner you than me. # mood: worried
    You find the bar, on the concrete step. # place: phone
    -> with_ngozi ->
- {called: -> back_in | -> tell_q}

=== tell_q ===
He shuts the book and puts both hands on it.
Sidney: Has it to go up the line? She said my mornings were a picture. I'd as soon stay one. # mood: worried
Sidney: Suppose I start a clean page tonight, and we say no more.
* (clean_start) [Agree to a clean page, and say no more about it # task: promise-secrecy # skill: escalate # wrong # unsafe # why: It is the kindest thing in the room. Tomorrow at half past nine she settles his insulin on the old page, with only you knowing.]
    You: All right. A clean page. We'll say no more.
    Sidney: You're a good friend to me. # mood: happy
    ~ trust += 15
    -> notes_q
* (write_it) [Write it all up for her to find tomorrow # task: urgent-by-message # skill: escalate # poor # why: All true, and in a place where she may not look before half past nine.]
    You: I'll write it up. She'll see it before she rings.
    Sidney: Will she? She's very busy. # mood: neutral
    -> notes_q
* (he_tells) [Ask him to tell her himself, when she rings # task: support-decision # skill: escalate # ok # why: It is his to tell, and he might. But it hangs on a man who cannot bear to disappoint, on the telephone, with the dose already in her mind.]
    You: Would you tell her yourself? Tomorrow, before she starts?
    Sidney: I'll say it first thing. "Ngozi, I've a confession." # mood: neutral
    He says it again, with the stress on a different word.
    ~ trust += 5
    -> notes_q
* (tell_today) [Ring Ngozi this afternoon, with his leave # call: dsn, today # needs: not-measured, feb-low, eats, takes, hba1c, review # skill: escalate # best # why: He is well, so it is not this minute. But she decides tomorrow, on figures that are not there, and only a person spoken to counts as told.]
    You: She'd be settling your insulin on a picture. I want to ring her now, and say why, so it's not just what. May I?
    Sidney: {night:You'd tell her about the cooker?|And what's why?} # mood: worried
    {night:
        You: If you'll let me.
        Sidney: Tell her I used a cloth.
    - else:
        You: That you didn't like to let anyone down.
        Sidney: That'll do for part of it. # mood: sad
    }
    You find the bar, on the concrete step. # place: phone
    -> with_ngozi ->
    -> back_in

=== with_ngozi ===
~ again = thin
~ thin = false
~ called = true
{
    - handover >= 60 and night:
        Ngozi: So there's no book. He takes every unit, and eats half a loaf on top, because of one night at the cooker. # mood: neutral
        Ngozi: I was going to put him up tomorrow, on that letter. I shan't touch it till I've heard about the nights. # mood: worried
        -> five_o_clock ->
    - handover >= 60 and told:
        Ngozi: So it's invented, from April on. And what's he afraid of? # mood: neutral
        You: I didn't get that far.
        Ngozi: Then I'll go there first. I was going to put him up, on that letter. I'll leave it where it is.
        -> five_o_clock ->
    - handover < 60:
        Ngozi: You've told me about a clock. Is he ill, or is he in trouble? # mood: tired
        You: It's his figures. They're not right.
        Ngozi: Whose are? I've two people waiting. I'll look at him again in the morning, if I get in early. # loop: ngozi-looks = Look again at Sidney's figures before she rings him, Ngozi, next-day before half past nine
        ~ thin = true
    - else:
        Ngozi: An eighty-four, a row of sixes, and nobody's seen the meter. # mood: neutral
        Ngozi: I was going to put him up tomorrow. I shan't now, till I know. But has anyone asked him? Straight, and nicely?
        You: Not yet.
        Ngozi: You've got the cup of tea. You do it. I'll ring him at five. # loop: ngozi-five = Ring Sidney herself about his nights and figures, Ngozi, today at five
}
{owned and not again: You: And I wrote "Beautiful" on one. He's been doing them for me since. # closes: my-part}
{owned and not again: Ngozi: I told him they were a picture. That's two of us. # mood: tired}
->->

=== five_o_clock ===
Ngozi: I'll ring him at five, today. # loop: ngozi-five = Ring Sidney herself about his nights and figures, Ngozi, today at five
{true_one: You: He's done one real one. 17.4, at five to three. He doesn't look ill with it.}
{not true_one: Ngozi: And if he'd do one true one, I'd like to start from something. If he would. No arm-twisting.}
->->

=== clean_page ===
He wipes the nib and puts the cap on. # sound: clock
Your sheet for Ngozi has fourteen squares, and a line at the foot: "Readings seen by". She rings him at half past nine.
* (sign_off) [Fill in the squares for her, and sign the line # task: record # wrong # unsafe # why: Recording is yours, and only of what you know. You have not seen one reading. Your name is now what she doses on.]
    ~ unsaid = true
    You fill them in, and sign. Sidney lends you the pen.
    Sidney: It's a pleasure to watch it go on paper. # mood: happy
    ~ trust += 5
    -> step
* (next_time) [Ask him to have the meter back for next time # task: plan-next-contact # poor # why: Polite, and a fortnight late. Tomorrow's call is the one that counts.]
    ~ unsaid = true
    You: Could you have the meter back for when I come?
    Sidney: I'll tie a knot in something. # mood: neutral
    -> step
* (ask_plain) {not book.brilliant} [Ask him plainly if these were measured # task: notice-and-ask # best # why: One straight question, asked as if either answer would do. It was late, and it was in time.]
    You: Sidney. Were these measured? I'd sooner have a no than a nice yes.
    -> confess ->
    -> insulin_q
* (unpraise) {book.brilliant} [Take back "brilliant", and ask if they are real # task: notice-and-ask # best # repairs: brilliant # why: You took your own applause out of the way, and then you asked.]
    You: I said brilliant. I said it to be nice. I don't know that they're real, Sidney.
    He sits down, for the first time since you came.
    ~ numbers = false
    -> confess ->
    -> insulin_q
* (ring_mismatch) [Ring Ngozi: book and letter do not agree # call: dsn, today # needs: hba1c, diary, meter-away, review # skill: escalate # best # why: You do not need a confession. Two figures that cannot both be true, the day before a dose is settled, are enough to ring about.]
    You find the bar, on the concrete step. # place: phone
    -> with_ngozi ->
    You go in, sit down, and ask him if they were measured. # place: kitchen
    {not told:
        -> confess ->
    }
    -> insulin_q

=== back_in ===
{
    - clean_page.ring_mismatch:
        Sidney: And she knows? Ngozi? # mood: worried
    - else:
        He has washed up, and washed up the clean ones too. # place: kitchen # sound: clock
        Sidney: Well? Am I for the high jump? # mood: worried
}
{clean_page.ring_mismatch and night and not thin:
    You: She does. I'd like to give her February as well, before she rings. May I?
    Sidney: Go on. Tell her I used a cloth. # mood: sad
    It takes two minutes, on the step.
}
{thin:
    You: She'll look at it before she rings you tomorrow. If she can.
    Sidney: If she can. # mood: neutral
- else:
    You: She's not cross. She's leaving the insulin as it is, and she's ringing you herself. At five.
    Sidney: Not cross. Well. # mood: surprised
}
-> notes_q

=== notes_q ===
You get out your notes. He comes round the table, to read them upside down and then the right way up.
Sidney: What are you putting? # mood: worried
* (discrepancies) {not tell_q.clean_start} [Put "some discrepancies, talked over with patient" # task: record # poor # why: It spares him and tells nobody anything. Whoever reads it next will not know which figures, or why.]
    ~ unsaid = true
    Sidney: "Discrepancies." That's handsome. You could drive a train through that. # mood: happy
    ~ trust += 5
* (falsified) [Put "diary falsified by patient", and sign # task: record # wrong # why: It is a verdict on him, not a fact about the figures. Every worker who opens that page will meet a cheat before they meet Sidney.]
    Sidney: A man got the sack for that, at Fen Drove. Same word. # mood: sad
    He reads it twice, and goes back to his own side of the table.
    ~ trust -= 20
* (bare) [Put the dates, with "not measured" beside them # task: record # ok # why: Plain fact, no blame, and she can use it. It leaves out why, and it leaves out you.]
    "Mornings since 14 April: not measured."
    Sidney: It looks bare. # mood: neutral
    You: It's true, though.
* (own_words) {not tell_q.clean_start} [Put what he said, in his words, and read it out # task: record # best # why: Facts, times, his own words, and your part. He hears what others will read, and there is nobody in it to be ashamed of.]
    -> read_out ->
* (undo_clean) {tell_q.clean_start} [Say you cannot leave it out, and put his words # task: record # best # repairs: clean_start # why: You took the promise back to his face. The record is true. Nobody who settles insulin has been spoken to yet.]
    You: I said we'd say no more. I can't. I shouldn't have said it.
    Sidney: No. I did wonder at it. # mood: sad
    ~ trust -= 10
    -> read_out ->
* (nothing) {tell_q.clean_start} [Put that he is well, and leave the figures off # task: record # wrong # unsafe # why: You kept your promise, and left a hole in the record just where she will put her weight.]
    ~ unsaid = true
    "Well in himself. Tea taken."
    Sidney: That's me. # mood: happy
- {notes_q.falsified: -> week | -> true_one}

=== read_out ===
You: "Since 14 April the figures were not measured. Mr Marsh says, 'I do them for you. You look so pleased.'"
{owned: You: "I wrote 'Beautiful' beside one in April, and I think that was part of it."}
{night: You: "He is afraid of the nights, since a low in February."}
Sidney: That's how it went. I'd sign that. # mood: neutral
~ trust += 5
->->

=== true_one ===
He goes to the drawer and lifts out seven tea towels, one at a time. Under them is the meter.
Sidney: I'll do you one. A real one. It'll not be a six. # mood: worried
He washes his hands like a surgeon. The clock gets through five seconds, loudly. # sound: clock
17.4. # note: A true-one = 17.4 mmol/L at five to three, on his own meter, washed hands
He does not look at it. He looks at you.
* (no_ink) [Say he need not write that one in the book # task: record # wrong # unsafe # why: It was meant as mercy. The first true figure since April, and you taught him that it does not belong in the book.]
    You: You needn't put that one in. It can be between us and the tea towels.
    Sidney: You're very good. # mood: happy
    ~ numbers = true
    ~ trust += 10
* (not_bad) [Say it is not so bad, and you have seen worse # task: reassure-about-symptom # wrong # why: A verdict, and not yours. He watched your face for what the number was worth, and you told him.]
    You: That's not so bad. I've seen a lot worse.
    Sidney: Have you? Who? # mood: happy
    ~ numbers = true
    ~ trust += 5
* (too_high) [Tell him straight that it is far too high # task: interpret-result # poor # why: He knows. You were asked for a face, and he got the one he has been dodging since April.]
    You: That's far too high, Sidney.
    Sidney: That's why it lives in a drawer. # mood: sad
    ~ trust -= 10
* (whats_in_it) [Ask him what he has had to eat since breakfast # task: ask-about-high # ok # why: A real question about a real number. He had just done something hard, and nobody said so.]
    You: What have you had today?
    Sidney: Porridge. A tin of pears. I'll not lie, the syrup and all. # mood: neutral
* (thank_him) [Thank him for that one, and ask how he feels # task: affirm # best # why: You praised the showing and not the number. Then you asked what decides how fast anyone must know: is he ill with it?]
    You: Thank you. That's the best one in the book.
    Sidney: It's a seventeen. # mood: surprised
    You: It's true. How do you feel? Thirsty? Losing weight? Poorly at all?
    Sidney: Fat as butter. I could sit here till the last train. # mood: happy # note: A well = Feels well: no thirst, no weight lost, not ill
    He writes it in, in ink, and blots it.
    ~ trust += 5
* (ring_seventeen) {called and not thin} [Ring Ngozi again, with the seventeen # call: dsn, today # skill: escalate # poor # why: He is well, and she rings him at five. He had only just got it on the page when you took it outside.]
    You go out to the step. # place: phone
    Ngozi: Is he ill with it? # mood: neutral
    You: No. He's got his sleeves rolled up.
    Ngozi: Then let him tell me it. I'd like him to find out what happens when he does.
    He has written it in, and blotted it. He puts the cap on the pen when you come in. # place: kitchen
    ~ trust -= 5
- -> week

=== week ===
The squares for next week are ruled already, in pencil.
Sidney: So what do I put in them? # mood: worried
* (three_true) [Ask him how many true ones he could stand # task: agree-small-goal # skill: negotiate # best # why: His number, not yours or the book's. A blank is honest too, and three that are real are worth more than seven that are not.]
    You: How many could you stand? That are real. A blank's all right.
    Sidney: A blank? In a book? # mood: surprised
    You: A blank's true.
    Sidney: Three. Mornings. And I choose which. # mood: neutral # plan: negotiated
    {notes_q.falsified: He does not look up while he says it.}
    You: I'll ring you a week today. You can read me the blanks as well. # loop: week-ring = Ring Sidney to hear his three, blanks and all, you, routine a week today
    ~ trust += 5
    ~ understanding += 20
* (all_seven) [Ask for all seven, as it says on his sheet # task: support-own-plan # skill: negotiate # poor # why: It is what is written. It is also what he could not do, and he will find a way for it to look done.]
    You: All seven, really. It's on your sheet. Every morning.
    Sidney: Seven it is. You'll have seven. # mood: happy # plan: imposed
    ~ trust += 5
* (check_meter) [Say you will check the book against the meter # task: download-data # skill: negotiate # wrong # why: Now it is you against him. That meter is his, and nobody has asked you to take it apart.]
    You: Next time I'll go through the meter as well. Side by side.
    Sidney: An inspector. We had those. # mood: sad # plan: imposed
    ~ numbers = true
    ~ trust -= 15
* (some_sixes) [Say that you would love to see real sixes there # task: affirm # skill: negotiate # wrong # why: Said with a smile, and it is April over again. He will get you your sixes.]
    You: I'd love to see some real sixes in there.
    Sidney: Then you shall have some. # mood: happy # plan: imposed
    ~ numbers = true
    ~ trust += 10
* (hers_to_say) [Leave the squares for Ngozi to talk over with him # task: name-the-edge # skill: negotiate # ok # why: How often he tests is hers to settle. What he could manage was yours to ask, and you did not take it back to her.]
    You: Talk that over with Ngozi. She'll want to know what you can manage.
    Sidney: Seven. Everybody always can. # mood: tired # plan: none
- {called and not thin: -> later | -> step}

=== step ===
On the way out your phone buzzes, on the concrete step. One bar. The fog has come up to the gate. # place: road # weather: fog # sound: birds
He is at the window, with a hand up.
{
    - thin: Ngozi knows there is something about his figures. She does not know what.
    - told: Nobody who settles insulin has heard a word of it.
}
* (message) [Leave a message on the team line for Ngozi # task: urgent-by-message # skill: escalate # poor # why: You told a machine. She may hear it by half past nine, or she may not, and you will not know.]
    You say it after the tone, all of it. A train takes the end.
    -> later
* (ring_step) {told} [Ring Ngozi now, from the step # call: dsn, today # needs: not-measured, feb-low, eats, takes, hba1c, review # skill: escalate # best # why: Late is not too late. She decides at half past nine, and she can only leave a dose alone if she has heard.]
    Through the window he sees you lift the phone. # place: phone
    -> with_ngozi ->
    You go back to the door. # place: kitchen
    {
        - again and not thin:
            You: I rang her again. I'd made a poor job of it before. She's leaving your insulin alone, and she'll ring at five. # closes: ngozi-looks
            Sidney: At five. Right. # mood: neutral
        - again:
            You: I rang her again. I don't think I put it any better.
            Sidney: Come in and have your tea. # mood: tired
        - else:
            You: That was Ngozi. I've told her. I should have said so before I did it.
            Sidney: {tell_q.he_tells:I'd been practising.|Oh.} # mood: sad
            ~ behind = true
            ~ trust -= 15
    }
    -> later
* (ring_step_blind) {not told} [Ring Ngozi from the step, about the letter # call: dsn, today # needs: hba1c, diary, meter-away, review # skill: escalate # best # why: Late is not too late, and you need no confession. A book and a letter that cannot both be true are reason enough.]
    Through the window he sees you lift the phone. # place: phone
    -> with_ngozi ->
    You go back, and ask him. # place: kitchen
    -> confess ->
    -> later
* (tell_edie) [Ring his sister, and ask her to watch him # task: tell-without-consent # skill: escalate # wrong # why: She would want to know. It was his to tell, and she cannot leave a dose alone. Ngozi can.]
    Edie: At mine? It's never been at mine. What's he been up to? # place: phone # mood: worried
    ~ trust -= 15
    -> later
* (drive_on) [Start the car, and mind the crossing in the fog # task: plan-next-contact # skill: escalate # wrong # why: What you know has not reached her. At half past nine she settles the dose without it.]
    The barriers are down. You wait for something you cannot see.
    -> later

=== later ===
Seven weeks on, you can see right across to the bank. # later: 7 weeks # place: kitchen # weather: clear # light: morning # sound: birds # teach: In an English study of care by telephone, a man said that he tested for the sake of the person who rang. Effort made to please somebody is real, and it breaks easily. # source: P7, house
{
    - thin:
        Ngozi had meant to come in early. There was ice.
    - called:
        Ngozi rang him that Wednesday, at five to the second. He had the kettle off so as to hear.
}
{
    - (insulin_q.knock_off or insulin_q.less_jam) and (thin or not called): -> own_timetable
    - not called and not step.message and not tell_q.he_tells and unsaid: -> lamp
    - not called or thin: -> eleven_nights
    - told and night and not numbers and not behind and not notes_q.falsified and not notes_q.discrepancies and not insulin_q.knock_off and not insulin_q.less_jam and not week.all_seven: -> true_ones
    - else: -> straight_again
}

=== true_ones ===
There is no tray. There are two mugs, and the book, shut.
{week.three_true: You had rung him a week on, to the day. He read you two numbers, and five times he said "blank". # closes: week-ring}
Sidney: Open it anywhere. # mood: happy
An 11.2. A blank. A 9.8. Two blanks. A 16.3, underlined.
You: What was going on there?
Sidney: Edie's trifle. I went back for it. # mood: happy
You: And how are the nights?
Sidney: She asked me what I was frightened of. Nobody's asked me that since my medical, and then it was green and red. # mood: neutral
Sidney: She's fetched the insulin down a bit, and the jam after it. Then again. Both together, mind, never the one. It's one slice now.
{insulin_q.hold_all: Sidney: I said, that's interlocking. She said, is it? So I told her. She'd to go, in the end. # mood: happy}
Ngozi: An hour and ten minutes. I could signal a train into that kitchen. But it's the first thing he's told me that I could use. # place: phone # mood: happy # closes: ngozi-five
The April page is still in the book, ribbon and all. # place: kitchen
{true_one.ring_seventeen: Sidney: You went out with my seventeen before it was dry. I thought I'd been reported. # mood: neutral}
Sidney: I like the smile on it. I don't need another. # mood: neutral # teach: The national guide on language asks for words that are free of blame. "Not measured" is a fact; "falsified" is a verdict. # source: M1
# outcome: true_ones = Ngozi left the dose alone until she had heard about the nights. Sidney writes down what is there, and leaves the rest blank.
-> END

=== straight_again ===
There is a tray, with a cloth.
{week.three_true:
    You had rung him a week on. He had a good deal to say about Ngozi at five o'clock. # closes: ngozi-five
    He had said three. He read you seven. # closes: week-ring
}
{
    - notes_q.falsified:
        Ngozi: That word in your note. The locum read it out to him, off the screen. He hasn't been in to the surgery since. # place: phone # mood: tired
    - behind and tell_q.he_tells:
        Sidney: I'd have told her, you know. I had it all off by heart. # mood: sad
    - behind:
        Sidney: I watched you do it, through the glass. I'd have come and stood with you. # mood: sad
    - insulin_q.knock_off:
        Ngozi: I rang at five, and he'd a pen dialled two short, ready for ten. "On advice," he said. He wouldn't say whose. # place: phone # mood: tired
    - insulin_q.less_jam:
        Ngozi: I rang at five, and he'd already put the jam out for the birds. On that insulin. I had him buy another jar. # place: phone # mood: worried
    - not night:
        Ngozi: I asked him what he's afraid of. He said, "Nothing, I'm champion." I've left his insulin where it was. # place: phone # mood: tired
    - else:
        Ngozi: He's safe enough. But I'm still not seeing him. I'm seeing what he thinks I'd like. # place: phone # mood: tired
}
Sidney: You'll want to see the book. # place: kitchen # mood: happy
7.9. 8.1. 8.0. 7.9. 8.2. All in one ink.
{
    - week.check_meter:
        He has the meter beside it, and it agrees. You decide not to ask whose finger.
    - week.some_sixes:
        Below that, for you, three sixes.
    - else:
        Sidney: She said eights would do her nicely. So I've got her some eights. # mood: happy
}
Nobody settles insulin by it now. It is just something nice to look at. # teach: The national guide on language asks for words that are free of blame. "Not measured" is a fact; "falsified" is a verdict. # source: M1
# outcome: straight_again = Ngozi knew in time, and no dose was built on the book. But Sidney is still doing the figures for somebody, and the lines are straight again.
-> END

=== eleven_nights ===
Ngozi had rung him on the Thursday, at half past nine, and put his insulin up.
{
    - tell_q.he_tells:
        Sidney: I'd got as far as "Ngozi, I've a". And she said how well I was doing. # mood: sad
    - thin:
        Ngozi: I had "figures not right" on a sticky note. That's every house on the list. Say it first: "He's not measuring." # place: phone # mood: tired
    - step.message:
        Ngozi: Your message was under nine others, and the end of it was a train. # place: phone # mood: tired
    - step.tell_edie:
        Edie: So I said to him, what's all this about a meter? And he never picked up at six for a week. # place: phone # mood: sad
    - notes_q.own_words or notes_q.bare or notes_q.undo_clean:
        Ngozi: It's all in your notes, and it's good. I read it eleven days on. # place: phone # mood: tired
    - else:
        Ngozi: I had the book and the letter, and nobody to tell me different. # place: phone # mood: tired
}
He took it, every unit. Each night he ate that much more. # place: kitchen
Sidney: I got through a jar in two days. I was buying it at two shops, so as not to be noticed. # mood: tired
Edie: I found the jars. I thought he was running a raffle. # place: phone # mood: worried
On the eleventh day Ngozi rang him again, and this time she asked.
Sidney: No harm done. I'm only a stone heavier, and everybody knows. # place: kitchen # mood: sad
{night: He does not mention the cooker. The oven door has a new towel on it.}
He has the book out. It has three new figures and a good deal of white. # teach: Living with diabetes is wearing in ways that no figure shows. Every contact can leave room for one question: how are you finding it? # source: M2
# outcome: eleven_nights = Ngozi put the insulin up on figures that nobody had measured, and for eleven nights he ate to stay ahead of it. Then somebody asked.
-> END

=== lamp ===
Edie opens the door. She has brought her own tea towels.
Edie: He's having a lie-down. He'll want to get up for you. Let him not. # mood: tired
Ngozi had put his insulin up on the Thursday. His mornings were a picture, so she thought it was the rest of the day that wanted it.
Edie: He dropped off in the chair. That's all he did wrong. He did his insulin, sat down, and never got to his jam. # mood: sad
Edie: Ten past four, there's a goods train comes round by the bank. And there's our Sidney on the crossing, in his pyjamas, with the red lamp. # mood: worried
Edie: The barriers were down. He'd gone round them. He told the driver there was one in the section.
The driver stopped, and sat him on the bank in his own coat. He had tea in a flask, with a lot of sugar in it, and Sidney could still swallow. Then the ambulance.
Sidney comes to the kitchen door, in the waistcoat, with no tie. # mood: tired
Sidney: Thirty-eight years, and I never stopped a train that didn't want stopping. # mood: sad
{
    - clean_page.sign_off:
        Ngozi: It says "Readings seen by", and it's your name. I'd have bet my pin on that sheet. # place: phone # mood: sad
    - notes_q.nothing:
        Ngozi: He said you'd agreed on a clean page. He said it as though it was to your credit. # place: phone # mood: sad
    - notes_q.discrepancies:
        Ngozi: "Some discrepancies." I read that, before I rang him. I thought you meant his address. # place: phone # mood: sad
    - else:
        Ngozi: I had a good book and a bad letter. I made them fit. I'd have given a lot for one call. # place: phone # mood: sad
}
The book is on the table, with the cap on the pen. It stops at the morning before, on a 6.0. # place: kitchen # teach: A low that needed somebody else's help counts as severe, whatever the number was. Under 4.0 mmol/L is treated at once. # source: C9, C1
# outcome: lamp = The insulin was put up on a book that nobody had measured. One night he fell asleep before his supper, went badly low, and walked out to stop a train.
-> END

=== own_timetable ===
Ngozi had rung him on the Thursday. He told her the figures, and he did not tell her what you had said.
{
    - insulin_q.less_jam:
        Sidney: I did as you said. Took the insulin, and one slice. I was quite proud. # mood: neutral
        Sidney: Next I knew, it was Edie's voice, and I was sat in the coal shed. I'd taken the phone in with me. # mood: sad
        Edie: He rang me at three. He gave me the bell code for a runaway. I kept him talking, and I kept him eating. # place: phone # mood: worried
        Ngozi: He was eating for a reason. Take it away and leave the insulin, and there's nothing under him. # place: phone # mood: tired
    - else:
        Sidney: I knocked two off, as you said. Then I was still not certain, so I knocked another two. # mood: neutral
        Ngozi: I had him going up. He was going down. For seven weeks we passed each other, and the book said sixes both ways. # place: phone # mood: tired
        Edie: He's been up six times a night and drinking like a drain. I said, that's never a six. # place: phone # mood: worried
}
Ngozi: I'm not cross with you for caring about him. But he's on my number, or he's on yours. # place: phone # mood: tired
He has put the book in the drawer, with the meter, under the tea towels. # place: kitchen
Sidney: I'd sooner you didn't look just now. # mood: sad # teach: When a low is treated, insulin that is due is not simply left out. The dose is for the nurse to look at again. # source: C1
# outcome: own_timetable = Sidney ran to a number of yours that Ngozi did not know about.
-> END
