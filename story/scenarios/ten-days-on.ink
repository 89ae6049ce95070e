# title: Ten days on
# summary: Ten days of insulin, and nights in the packhouse. Her husband will do the talking, he says.
# patient: Halina
# place: kitchen
# finding: F7, F1, F8
# skill: monitor
# delegated: ten-day-follow-up
# delegated: technique-checklist
# thread: halina, 1
# minutes: 8
# content-note: Low blood sugars at work, and a job at risk. In one ending somebody collapses. Nobody dies.
# rests: P1, S9, C1, C1d, K1, K2
# version: 1.0.0
# author: Local Terrain

// For writers. Nobody is low now, and the pen is due at eight: it is for today, and it is not for 999. The plan says "bedtime",
// and the word came to her through her husband, who means well every time. In English she has forty words. In Polish she is
// the funniest person in the house, and Ewa gives it back in the first person, potatoes and all. Nobody here may say what
// the time or the dose should be, except Ngozi. A complete call holds two-lows, started, treated and eight-pm. The lows
// are eight days apart, on purpose: two within a week would be for before leaving.

VAR trust = 50
VAR understanding = 30
VAR handover = 70
VAR interp = false
VAR breaks = false
VAR named = false
VAR sugar = false
VAR card = false
VAR wrong_word = false
VAR waiting = false
VAR called = false
VAR thin = false

-> kitchen

=== kitchen ===
Seven people live in the house behind the packhouse. They have one kitchen, four kettles, and a rota in three languages. # place: kitchen # weather: clear # light: day # sound: kettle
It is ten past three. Four of them are asleep upstairs, so everybody whispers.
Ngozi put Halina Wiśniewska on insulin ten days ago: one pen, the slow one, once a day. # note: B started = Type 2; slow insulin once a day, started ten days ago; works nights, nine to seven
The ten-day check is a sheet with nine boxes. She has delegated it to you, in writing.
Halina comes down in a lilac dressing gown. She does a finger-prick before she says anything. Six point two. # note: A now = 6.2 mmol/L on waking at ten past three, her own test; well
Halina: Good morning. # mood: tired
She is on again at nine tonight. Her husband has already pulled out your chair.
Zbyszek: Please. I say it for her. Nineteen years I say it for her. Ten minutes, and she can go back to bed. # mood: happy
Halina: He has good English. # mood: neutral
* (app) [Let the app on your phone translate for the two of you # task: explore-understanding # skill: relate # poor # why: It hears words. Nobody stands behind what it says, and nobody would notice if it was wrong about a pen.]
    You: How have you been, since you started on the insulin?
    The phone says it to her in Polish, in a man's voice, at the top of it. Upstairs somebody turns over.
    Zbyszek: It asks how she was, before she was an island. # mood: surprised
    Halina: I was good. # mood: neutral
* (let_him) [Take him up on it, and ask him to keep to her words # task: family-as-interpreter # skill: relate # wrong # why: Quick and kind, and he was glad to be asked. But he loves her, so he will leave things out. So will she, with him to say them to.]
    You: If you'd say just what she says. No more, no less.
    Zbyszek: Exactly. Of course. # mood: happy
    You ask how she has been. She talks for half a minute, using both hands.
    Zbyszek: She is fine.
    ~ trust += 10
* (line) [Ring the interpreter line, there at the table # task: offer-interpreter # skill: relate # best # why: A good husband is still not an interpreter. He may stay and help. The words go through somebody whose only job they are.]
    -> ewa_on ->
* (easy) [Speak to Halina herself, in short and easy English # task: explore-understanding # skill: relate # poor # why: She was the right person to look at. But kitchen English is not insulin English, and yes is the first word that anyone learns.]
    You: Halina. The insulin. Good? Not good?
    Halina: Yes. # mood: neutral
    You both wait, to see which.
* (ask_leave) [Ring Ngozi to ask if he will do for today # call: dsn, before-leaving # skill: relate # poor # why: You knew the answer, and so did she. It was not a question for a nurse between two patients.]
    The signal is between the cooker and the wall. # place: phone
    Ngozi: He won't. The interpreter's number is on the back of your badge, and it's free. Was there something else? # mood: tired
    You turn your badge over. # place: kitchen
    -> ewa_on ->
- -> boxes

=== ewa_on ===
You: I'd like an interpreter, for the medical part. It's free, and it goes no further.
Zbyszek: I am also free. # mood: surprised
It takes a minute. She puts the phone on a folded tea towel, so that it will not shout.
Ewa: Interpreter four-oh-nine, good afternoon. I say all that is said, and I say it as "I". Please talk to the lady, and not to me. # mood: neutral
You ask the lady if she would like her husband to stay. She gives it some thought.
Ewa: "He can stay. He can do the potatoes." # mood: happy
He takes the peeler and the bag to the sink, and shows you his back. # mood: sad
~ interp = true
->->

=== boxes ===
In the middle of the table there is a cheesecake. Under the plate there is a school exercise book, which is the diary. # note: B cake = Cheesecake on the table, cut
Box one is the pen. The diary is box eight.
* (in_order) [Start at box one, and go down the sheet # task: ten-day-follow-up # ok # why: Nothing gets missed, and Ngozi could follow it. By box eight you have both had enough, and it is the one that matters.]
    Box one, box two, box three. She answers like somebody at a border.
    {interp: Ewa: "Will there be a stamp?" # mood: happy}
    ~ understanding += 5
* (cake_first) [Have some cake, and ask about the photographs # task: warm-small-talk # poor # why: It is very good cake, and she liked to see you eat it. It came out of her sleep, and the book is still under the plate.]
    Two daughters, one graduation, a dog called Pan Tomasz. You have a second piece. # mood: happy
    ~ trust += 10
* (what_it_does) [Explain to her first what the insulin is for # task: explore-understanding # poor # why: Clear, and kindly put. She has had ten days of finding out, and you were the one who talked.]
    You tell her. There is a key in it, and a door.
    {interp:Ewa: "The nurse had also a door."|Halina: Door, yes.} # mood: neutral
* (a_night) [Ask for one night, from clocking on to clocking off # task: notice-barriers # best # why: The sheet was made for people who sleep at night. Ask for the night, and you will see where the boxes go.]
    {interp:
        You: Tell me one night. From the door.
        Ewa: "Nine. Hairnet, hands, line four. Rocket, until you hate rocket. The break was at one. Since the new order it comes when the lorry is full. Last night it was five." # mood: tired
        You: So nothing from nine until five?
        Ewa: "Rocket. By smell." # mood: happy
    - else:
        Zbyszek: She works. There is a break, at one. # mood: neutral
        Halina: Before. # mood: neutral
        She holds up five fingers, and puts her hand down again.
        Halina: Now, lorry. # mood: tired
    }
    # note: B breaks = Break used to be at one; since a new order it moves, and last night it was at five
    ~ breaks = true
    ~ trust += 5
- -> diary

=== diary ===
She slides the book out without lifting the plate. Day, hour, number, in blue. The sevens all have their bars.
Sixes, sevens, eights. Then day two, 04.00, 3.4. And day ten, 04.00, which was this morning: 3.7. # note: S two-lows = Two lows at work since starting: 3.4 on day two and 3.7 this morning, both at 04.00
Zbyszek: Not one over nine! And three point four, this is the best of all. I gave it a star. # mood: happy
There is a star. Halina looks at it. # mood: worried
- (open_book)
* (frighten) [Tell them both that a three on nights is dangerous # task: recognise-low # poor # why: Not untrue, and it shut the book. She learned not to show you one. He heard "nights" and "dangerous", and began to think what to do.]
    You: A three is dangerous. On nights, with nobody by you.
    Zbyszek: How dangerous? # mood: worried
    Halina turns the page, to a seven.
    ~ trust -= 10
* (praise) [Tell her that it is a lovely book, and lovely numbers # task: interpret-result # wrong # unsafe # why: It is a lovely book. But two of the numbers are lows, and you have agreed with the star. It is unsafe because she goes back to the line tonight with less reason to act than she had.]
    You: That's a lovely book, Halina. And those are lovely numbers.
    Zbyszek: You see? # mood: happy
    He says it to her again, in Polish, and he makes it longer.
    ~ trust += 10
* (stop_line) {not interp} [Stop there, and have an interpreter on the telephone # task: offer-interpreter # best # repairs: let_him # why: Late is a good deal better than not. The star told you how much had been getting through.]
    You: I should have done this when I came in.
    -> ewa_on ->
    Ewa: "What is it about the star?" # mood: worried
    -> open_book
* (name_low) [Say that under four is a low, and ask about four o'clock # task: find-cause-of-low # best # why: You gave it its name, and you asked the only person who was there. A low has a story, and the number is the end of it.]
    -> four_oclock ->
* (copy_out) [Copy out every reading with its time, for Ngozi # task: record # poor # why: Neat and complete, for whoever opens the file. The one who was there sat across from you, and was not asked.]
    You copy for ten minutes. She watches, to see how you do your sevens.
* (ring_early) [Ring Ngozi as soon as you see the two threes # call: dsn, before-leaving # poor # why: Right nurse, and half an hour too soon. She is 6.2 and sitting down. Find out what happened, and then there will be something to ring about.]
    Ngozi: What did she take for it? When had she eaten? When's her dose? # place: phone # mood: neutral
    You: I haven't asked.
    Ngozi: Is she low now? No? Then ask her, and ring me again. # mood: tired
    You ask what she took. Chocolate, from a machine. # place: kitchen # note: A treated = Awake both times; took chocolate from the machine
- -> pen

=== four_oclock ===
You: Under four is a low. It's not a good one, it's a low. What was happening, at four?
~ named = true
~ understanding += 20
{interp:
    The peeler stops.
    Ewa: "I put twelve bags in a crate. Six years I count to twelve. This morning I have eleven, eleven, eleven, and I think, Halina, who took the twelve?" # mood: neutral
    Ewa: "My gloves were wet inside. I went to the lockers and I tested. I bought a chocolate. In half an hour I was a person." # mood: tired # note: A treated = Sweaty and muddled, awake both times; took chocolate from the machine, better in half an hour
    Ewa: "You may not leave the line. So I have a paper for it. That is two. With three, the agency loses your number." # mood: sad # note: B papers = Two written warnings at work for leaving the line when low
    Zbyszek says one word.
    Ewa: "He says, papers?" # mood: surprised
    ~ trust += 5
- else:
    He asks her. She talks, and he answers. She talks for longer, and he looks at the cake.
    Zbyszek: She was hungry. She had chocolate, from the machine. It is nothing. # mood: neutral # note: A treated = Took chocolate from the machine both times, her husband says
}
->->

=== pen ===
The pen lives in everybody's fridge, in a margarine tub. NOT FOOD, it says on the lid, in four languages.
Ngozi's plan is folded up under it. The dose, and then: "at bedtime".
* (show_clock) [Have her show you how and when, with pen and clock # task: watch-injection # best # why: You asked her to show, and not to agree. Hands and a clock do not need translating.]
    She scrubs to the elbow, as for salad. New needle, dial, and into a clean sponge, and she waits for longer than you would have. # note: A technique = Injection technique watched: nothing wrong with it
    You: And when?
    She gets up, and puts a finger on the kitchen clock. Eight.
    Halina: Evening. Before I go. # mood: neutral
    You: And bed? Your bed?
    The finger moves to nine. She points at the window, for the sun. # note: B eight-pm = Takes it at eight in the evening; the plan says bedtime, and her bedtime is nine in the morning
    {interp: Ewa: "The nurse said bedtime. My husband said, before the night. I thought, it is a funny word for that. At bedtime I take out my teeth." # mood: neutral}
    Zbyszek: Night is night. # mood: worried
    Nobody says anything. He looks at the four kettles. # mood: sad
* (bedtime_yes) [Check that she takes it at bedtime, as it says # task: ask-insulin-taken # poor # why: You handed her the answer, and she handed it back. It was true, too, of a bedtime that nobody in this kitchen has.]
    You: And you take this at bedtime?
    Halina: Bedtime, yes. Every day. # mood: neutral
    You tick it.
* (ask_him) [Ask Zbyszek what Ngozi told him when it was started # task: explore-understanding # poor # why: He was on the telephone in an onion store, and he did his best. You will learn what he heard. It is her arm.]
    Zbyszek: One time each day, before night. Cold, but not too cold. Change the needle. # mood: neutral
    It all sounds right. You write it down, under her name.
* (checklist) [Go through her technique against the checklist # task: technique-checklist # ok # why: Every tick was earned, and now somebody has looked. The list asks how. It does not ask when.]
    She scrubs to the elbow, as for salad. New needle, dial, a clean sponge, and a long wait. You run out of things to tick. # note: A technique = Injection technique watched: nothing wrong with it
    {interp: Ewa: "It is very like the rocket." # mood: happy}
- -> less

=== less ===
Halina puts the lid back on the tub, one corner at a time. The next part she has got ready, in English.
Halina: Tonight. At work. Less? # mood: worried
* (stay_on) [Tell her to carry on just as she is for now # task: support-own-plan # poor # why: It sounds like the careful answer. She has had two lows on what she does now, and you said it before anyone who can judge had heard of them.]
    You: Just carry on as you are, for now.
    Halina: As I am. # mood: tired
* (leave_out) [Tell her she could leave tonight's out, to be on the safe side # task: omit-due-insulin # wrong # unsafe # why: It was the answer she hoped for, and it felt like protecting her. Insulin that is due is not left out on your word. It is unsafe because one night becomes every night, and no one knows.]
    You: You could leave it out tonight. Just to be on the safe side.
    Halina: Thank you. Thank you. # mood: happy
    She kisses you, once on each cheek. # plan: none
    ~ trust += 15
    ~ wrong_word = true
* (her_bed) {pen.show_clock} [Read her the plan, and say to take it at nine in the morning # task: decide-next-dose # wrong # unsafe # why: It is what is written, so it felt like reading. But she had one at eight last night. When the next is due is a dosing matter, and Ngozi did not know where the bed was. It is unsafe because now there are two times.]
    You: It says bedtime. So nine in the morning. That's yours.
    Zbyszek: And not at eight? # mood: worried
    You: It says bedtime.
    Halina writes down a nine, under the eight. She does not cross out the eight. # plan: imposed
    ~ trust += 5
    ~ wrong_word = true
* (why_less) [Say that Ngozi must judge that, and ask her why less # task: name-the-edge # best # why: You kept to your side of the line, and still asked. The reason she wanted less is the thing that Ngozi needs to know.]
    You: I can't say that one, it's Ngozi's. But why less?
    {interp:
        She takes a long look at the phone.
        Ewa: "Because I have decided it. Tonight I take none. I was not going to tell you." # mood: worried # note: S none-tonight = Means to take no insulin tonight, from fear of a third low at work
        Ewa: "It was the cake. I thought, with cake you would not ask." # mood: neutral
        You: Will you hold on until Ngozi has talked to you? Before you take it, or don't?
        Ewa: "Until five to eight. Then I am a packer again." # mood: neutral
        ~ waiting = true
    - else:
        She looks at Zbyszek, and at the tub.
        Halina: No, no. I only ask. # mood: neutral
    }
    ~ trust += 5
* (ring_less) [Ring Ngozi now, and ask if it can be less # call: dsn, today # needs: two-lows, started, treated, eight-pm # ok # why: The right nurse, in good time. You had not asked Halina why, and she had a reason.]
    -> ngozi_call ->
- -> floor

=== floor ===
At the start Ngozi gave her a tube of glucose tablets. It is in her coat, on the back of the door. # place: kitchen
You: And at four in the morning? Where's the coat?
Halina: Locker. # mood: neutral
- (floor_again)
* (boot) [Suggest that she slips the tube into her boot # task: check-hypo-kit # skill: navigate # poor # why: It would be to hand. It is also food on a salad line, and if it fell out it would be the third paper.]
    You: Could you keep it in your boot?
    Halina laughs until she has to put a hand over her mouth, for the people upstairs. Then she stops. # mood: worried
    ~ trust += 10
* (tablets) [Go over what to take for a low instead of chocolate # task: first-aid-low-glucose # skill: navigate # ok # why: Right, and she had never been told why. It is still in a locker, at the far end of a building that you have not asked about.]
    You: Under four, the tablets first. Chocolate's slow. Test again in ten to fifteen minutes, and then something to eat.
    {interp:Ewa: "The nurse gave me tablets. The chocolate I gave myself."|Halina: Tablet. Not chocolate.} # mood: neutral
    ~ card = true
    ~ understanding += 15
* (ring_works) [Ring the packhouse and ask them to let her have sugar # task: tell-without-consent # skill: navigate # wrong # why: You meant to save her from asking. You told her employer what she has, over her head, in front of her, with two papers against her name.]
    A nice woman on days. She writes down the name, and "diabetic", and asks you how to spell the rest. # place: phone
    Halina: You tell them? # place: kitchen # mood: angry
    ~ trust -= 15
* (take_back) {wrong_word and not called} [Take back what you said about tonight's insulin # task: own-up # skill: navigate # best # repairs: leave_out # why: You gave an answer that was not yours to give. It took one breath to take it back, and by nine she would have been at work.]
    You: I was wrong, about tonight. I had no business to say it. Please don't leave it out or move it, until Ngozi has rung.
    Halina: You don't know? # mood: surprised
    You: It isn't for me to know. It is for her.
    ~ wrong_word = false
    ~ trust -= 5
    -> floor_again
* (draw_it) [Ask her to draw the packhouse, and where she stands # task: notice-barriers # skill: navigate # best # why: You have never been through that door, and she has had six years. Whoever knows the floor will find the place on it.]
    She draws on the lid of the cake box. Line four. The hand wash. The lockers. The machine with the chocolate. # mood: neutral
    You: How far?
    She walks two fingers over it. Ninety steps, and you scrub in again.
    Then she puts in a small square, right behind her own back, and colours it green.
    {interp:Ewa: "This is the first aid. Danuta has the key. Danuta is afraid of nothing, and she owes me for a wedding."|Halina: Green box. Danuta has key. I ask.} # mood: happy
    It is sugar on the right side of the hand wash. She will ask Danuta before they clock on. # loop: green-box = Ask Danuta to keep glucose in the first-aid box by line four, Halina, today before nine # plan: negotiated
    ~ sugar = true
    ~ trust += 5
* (ring_anil) [Ring Anil to have a letter sent to the packhouse # call: manager, routine # skill: navigate # poor # why: A letter may help, one day, if she wants it. Nobody has asked her. And it would not be there at four.]
    Anil: I can do a letter. What does she want in it? # place: phone # mood: neutral
    You look at Halina, who is looking at you.
    Anil: Ask her that first, would you? # place: kitchen
- {called: -> goodbye | -> back_step}

=== back_step ===
There is good signal on the back step, among the bins. # place: farmyard # sound: birds
It is five to four. The packhouse has its lights on, as it always does. You could hit it with a potato.
The pen is for eight, and the line is for nine.
* (own_number) [Give her your own number, in case it happens again tonight # task: private-number # skill: escalate # wrong # unsafe # why: Warm, and useless at four in the morning. It is unsafe because you are now the whole plan: nobody who can change it has heard, and you will be asleep.]
    She puts it in her phone under a name of her own. It takes her a while. # mood: happy
    Zbyszek: She has called you "Sugar". # mood: happy
    ~ trust += 10
* (message) [Send Ngozi a message with both of the readings in it # task: urgent-by-message # skill: escalate # wrong # unsafe # why: All the facts were there. It is unsafe because nobody had to answer it before eight o'clock, and so nobody did.]
    Two numbers and two dates. One tick, and then another, both grey.
* (gp) [Ring the duty doctor about the two lows # call: duty-gp, today # skill: escalate # poor # why: A doctor would do, if Ngozi could not be had. She is at her desk until half past five, and it is her plan.]
    Gill: It's Ngozi's insulin, I'd only be ringing Ngozi. Have you tried her? # place: phone # mood: neutral
    You have not. You say that you will send her a note. # place: farmyard
* (she_rings) [Ask her to ring Ngozi herself, after she comes off shift # task: plan-next-contact # skill: escalate # wrong # unsafe # why: It is her insulin, and that was respect. It is unsafe because it comes after the pen and after the shift, in her second language, at seven in the morning.]
    You write the number on the back of her hand, since that is what she holds out.
* (ring_now) [Ring Ngozi from the step, and stay until it is settled # call: dsn, before-leaving # needs: two-lows, started, treated, eight-pm # skill: escalate # ok # why: Nobody will blame you. With two lows inside one week it would be the rule. These are eight days apart, and she is well: the same day is soon enough.]
    -> ngozi_call ->
* (ring_ngozi) [Ring Ngozi with the two lows, before tonight's pen # call: dsn, today # needs: two-lows, started, treated, eight-pm # skill: escalate # best # why: Two lows since she began, a dose due at eight and a shift at nine. It is Ngozi's to judge, and it has to be spoken, today.]
    -> ngozi_call ->
- -> goodbye

=== ngozi_call ===
~ called = true
{
    - handover >= 60:
        Ngozi: Two lows at work, and she's on again tonight. When does she take it? # place: phone # mood: neutral
        {pen.show_clock:You: Eight in the evening. Her bedtime's nine in the morning.|You: Bedtime. It's on the plan.}
        {not pen.show_clock:
            Ngozi: Whose bedtime? Go and ask her. I'll hold.
            You go and ask. Halina puts a finger on the kitchen clock. Eight. Then, for bed, nine, and the sun. # note: B eight-pm = Takes it at eight in the evening; the plan says bedtime, and her bedtime is nine in the morning
        }
        Ngozi: I wrote "bedtime". I rang her husband in an onion store, and I wrote "bedtime". # mood: sad
        {wrong_word: You: There's something else. I've told her a thing about tonight that I shouldn't have.}
        {wrong_word: Ngozi: Right. I'm glad you said. I'll start with that. # mood: tired}
        ~ wrong_word = false
        {breaks: You: And the break moves. It used to be at one. Last night it was five.}
        {not breaks: Ngozi: And when does she eat? Not the rota. What really happens. # loop: break-times = Tell Ngozi when her breaks really come, you, next-day by noon}
        {waiting: You: She'd made up her mind to take none tonight. She'll wait for you until five to eight.}
        Ngozi: I'll ring her by six, with an interpreter. She's not to leave it out or shift it till I have. Say that back? # loop: ngozi-rings = Ring Halina with an interpreter about tonight's dose, Ngozi, today by six # mood: neutral
        You say it back.
    - else:
        ~ thin = true
        Ngozi: You're a bit worried about her nights. Worried how? # place: phone # mood: tired
        You start with the potatoes.
        Ngozi: I've a man here with his shoe off. Put it in a note for me, would you, and I'll look tomorrow.
}
->->

=== goodbye ===
In the kitchen Zbyszek is doing potatoes for seven. {interp:Ewa has rung off, and is by now somebody else, in Hull.} # place: kitchen
On the record there is one telephone number for Halina. By the sink a phone lights up, and it is that one. It belongs to Zbyszek. # note: B his-number = The only number on the record is her husband's
{called and not thin: Ngozi will ring at six, and that is the number she will ring.|You have to be going, and they know it.}
* (on_fridge) [Write it up on the fridge in big plain letters # task: chunk-and-check # skill: explain # ok # why: It will still be there at eight, which you will not. But it is in English, and six of the people who will read it are not her.]
    UNDER 4: TABLETS. {called and not thin:NGOZI RINGS AT 6. DON'T CHANGE ANYTHING.|ANY WORRIES RING NGOZI.} Somebody has already put a magnet on it.
    {not breaks: Under it Halina puts the breaks, as clock faces. You take a photograph, for Ngozi. # closes: break-times}
* (it_will_be_fine) [Tell her it will be all right now, and not to worry # task: predict-outcome # skill: explain # poor # why: You would like it to be so. You do not know it, and she has to walk into that building at nine.]
    You: It'll be all right now, Halina.
    Halina: You are good girl. # mood: happy
    ~ trust += 15
* (say_back) [Have her say back what happens next, by interpreter # task: teach-back # skill: explain # best # why: Five more minutes, with your coat on. What she could say back is what she has. It also turned out that she has a telephone.]
    Ewa: Interpreter four-oh-nine. {interp:Is it the potatoes?|I say all that is said, and I say it as "I".} # mood: happy
    {not interp: Halina talks for two whole minutes. Zbyszek sits down. # mood: surprised}
    {called and not thin:
        You: So that I know I've been clear. What happens before eight?
        Ewa: "Mrs Ngozi rings, with you or with another such. Before that I don't take it, I don't throw it, I don't move it. Under four, the tablets. Not the machine." # mood: neutral
    - else:
        You: So that I know I've been clear. What do you do if it's under four?
        Ewa: "The tablets, and not the machine. And who decides about eight o'clock?" # mood: worried
        You say that Ngozi will have it in writing.
        Ewa: "In writing." # mood: neutral
    }
    You: And is there a number for you? Just you?
    Ewa: "Nobody asked." She is giving it now.
    {not breaks: She gives the hours of her breaks as well, for the past ten nights, from memory. You text them through from the doorstep. # closes: break-times}
    ~ understanding += 15
    ~ trust += 5
* (tell_him) [Tell Zbyszek all that was settled, so that he can pass it on # task: family-as-interpreter # skill: explain # poor # why: He wanted so much to be of use. It puts him back where he was, between her and the nurse, with a word in his hand.]
    You go through it with him, slowly. He nods at each piece. # mood: happy
    Zbyszek: I tell her. Nineteen years I tell her. # mood: happy
    ~ trust += 5
- -> settle

=== settle ===
{
    - called and not thin and goodbye.say_back: -> settled
    - called and not thin: -> his_words
    - wrong_word and less.leave_out: -> left_out
    - waiting and (not called or thin): -> left_out
    - wrong_word or diary.praise: -> on_the_line
    - not named and not sugar: -> on_the_line
    - else: -> lows_go_on
}

=== settled ===
~ trust += 10
Five weeks on. There is a cloth on the table, and a number on the record that is hers. # later: 5 weeks # place: kitchen # weather: cloud # light: day # sound: kettle
Ngozi had rung at ten to six. It took the three of them eleven minutes, and Halina had the last word. # closes: ngozi-rings
Ewa: Interpreter four-oh-nine. I asked if I could have this one. # mood: happy
{
    - sugar:
        Ewa: "Danuta has the tablets, in with the blue plasters. They go down. I think she eats them." # mood: happy # closes: green-box
    - floor.ring_works:
        Ewa: "My name was on the board, by the hairnets. 'Diabetic.' For a week they offered me only fruit." # mood: tired
    - else:
        Ewa: "The tablets are still in the locker. I walked it with a watch. Two minutes and the hand wash. I shall ask Danuta about her green box." # mood: neutral
}
She slides out the book. Sixes, sevens, eights, and the nights too. Not one three since you were here. # teach: Treat under 4 at once: 15 to 20 g of quick sugar, and test again in 10 to 15 minutes. Chocolate is slow. Insulin that is due is not left out: ask for the dose to be looked at. # source: C1, C1d
You: Where's the star?
Ewa: "He rubbed it out. He made a hole in the page." # mood: neutral
Zbyszek: I am only potatoes now. # mood: neutral
Ewa: "He is good with potatoes." She is smiling, the lady. That is not interpreting, I can hear it. # mood: happy # teach: Offer a professional interpreter every time. It is free and in confidence. Family may stay and support, but should not interpret, and easy chat is not the same as health English. # source: S9
# outcome: settled = Ngozi changed the plan in time, and Halina heard it in her own language. The lows have stopped.
-> END

=== his_words ===
Five weeks on. Zbyszek has your chair pulled out. You lay the phone on the table first, with Ewa in it. # later: 5 weeks # place: kitchen # weather: cloud # light: day # sound: kettle
Ngozi had rung the number on the record, with an interpreter, and got Zbyszek in a shop. She rang it four times. By five to eight he was all that she had. # closes: ngozi-rings
Zbyszek: I told her what is changed. I told her the same night. # mood: worried
Ewa: "He told me what. He did not tell me why, or to ring if there was another." # mood: neutral
Zbyszek: I did not want to frighten you. # mood: sad
{
    - diary.frighten:
        Ewa: "Also he went to the agency. He said his wife is in danger on nights. Now I have mornings, with less money, and nobody asked me." # mood: angry
    - floor.ring_works:
        Ewa: "And at work they knew before I did. It was on the board, by the hairnets." # mood: angry
    - else:
        Ewa: "Nineteen years I thought that English was a short language." # mood: tired
}
There is one more three in the book, in the second week. {sugar:The green box was open before the belt stopped.|Chocolate, it says beside it.} # teach: Treat under 4 at once: 15 to 20 g of quick sugar, and test again in 10 to 15 minutes. Chocolate is slow. Insulin that is due is not left out: ask for the dose to be looked at. # source: C1, C1d
{sugar: Danuta has put in another tube. # closes: green-box}
Nobody had told Ngozi of that one. She hears about it from you, today.
{diary.frighten:They are not speaking, and it goes through Ewa.|He gets up, without being asked, and looks for the peeler.} # teach: Offer a professional interpreter every time. It is free and in confidence. Family may stay and support, but should not interpret, and easy chat is not the same as health English. # source: S9
# outcome: his-words = Ngozi changed the plan. It reached Halina in her husband's words, with the half left out.
-> END

=== lows_go_on ===
~ trust -= 5
Three weeks on, Ngozi rings you. # later: 3 weeks # place: phone # weather: rain # light: morning # sound: rain
{sugar: Danuta had put the tablets in the green box. That much was done. # closes: green-box}
Ngozi: Halina Wiśniewska. Four lows now, and every one at work. When did you know? # mood: tired
You: At the ten-day check. There were two.
{
    - thin:
        Ngozi: And you rang me. It's here. "Bit worried about nights." I'd a man with his shoe off, I should have asked. So should you have told. # mood: sad
    - back_step.message:
        Ngozi: There's a message. I found it under eleven others, when I'd already heard. # mood: sad
    - back_step.own_number:
        Your phone had lit up twice, at ten past four, on the kitchen table. You saw it with your breakfast.
    - back_step.she_rings:
        Ngozi: She did ring. I've a message that's mostly forklift, and a lady saying "sugar, yes". # mood: sad
    - else:
        Ngozi: At five to four that day I was eating a yoghurt. # mood: sad
}
{sugar:She had sugar within reach each time, and has no third paper.|She has the third paper, for the walk to the lockers, and they hardly ring.} # teach: Treat under 4 at once: 15 to 20 g of quick sugar, and test again in 10 to 15 minutes. Chocolate is slow. Insulin that is due is not left out: ask for the dose to be looked at. # source: C1, C1d
Ngozi: I rang with an interpreter. Eight in the evening, she takes it. Did you know that? # mood: tired
{pen.show_clock:You knew that too.|You did not. You had not asked.} # teach: Offer a professional interpreter every time. It is free and in confidence. Family may stay and support, but should not interpret, and easy chat is not the same as health English. # source: S9
# outcome: lows-go-on = Nobody who could change the plan was told in time. The lows went on, at four in the morning, on the line.
-> END

=== left_out ===
~ understanding -= 10
Six weeks on, at the team meeting, Ngozi has a school exercise book in front of her. # later: 6 weeks # place: meeting # weather: rain # light: day # sound: rain
{sugar: Danuta's green box has not been needed. # closes: green-box}
Ngozi: No lows at all since your visit. And then look. Fourteens. Seventeens. I was about to put her up. # mood: neutral
Ngozi: So I rang with an interpreter first. She hasn't had any on a working night for six weeks. # mood: tired
{
    - less.leave_out:
        You know what you said, and where the cake was when you said it.
        Ngozi: "The girl said I could leave it out. To be on the safe side." She thanked me for you. # mood: sad
    - else:
        Ngozi: She waited, that first night. Someone was going to ring her before eight. She'd her coat on. # mood: sad
        {thin:You: I did ring you.|You: It was meant to be you.}
        Ngozi: {thin:You rang me about potatoes.|Did anybody tell me?} # mood: tired
}
If the dose had gone up on those numbers, and Halina had then gone back to taking it, it would have been a good deal worse than a three. # teach: Treat under 4 at once: 15 to 20 g of quick sugar, and test again in 10 to 15 minutes. Chocolate is slow. Insulin that is due is not left out: ask for the dose to be looked at. # source: C1, C1d
Ngozi: She's always thirsty. She thought it was the rocket. # mood: sad # teach: Offer a professional interpreter every time. It is free and in confidence. Family may stay and support, but should not interpret, and easy chat is not the same as health English. # source: S9
# outcome: left-out = She took no insulin on working nights for six weeks, and Ngozi nearly raised a dose that was not being taken.
-> END

=== on_the_line ===
~ trust -= 15
Nine nights later, at ten to four, line four stops. # later: 9 days # place: phone # weather: fog # light: morning # sound: phone-ring
{sugar: There were tablets in the green box. Danuta had the key, and was at her break. # closes: green-box}
Somebody put her on her side, and somebody rang 999. By the time they had got the gate open she could tell them her name. She is home, with a cut over one eye.
{
    - less.her_bed and wrong_word:
        Ngozi: She took it at nine in the morning, since you said. And at eight at night, since her husband did. To be on the safe side, both. # mood: sad
    - diary.praise:
        Zbyszek: It was three point one, they said. I thought, that is nearly best. # mood: sad
    - else:
        Zbyszek: The sugar was in her coat. The coat was in the locker. Nobody said that a three is a low. # mood: sad
}
{
    - called:
        Ngozi: You rang me. You said you were a bit worried. I've got it here. # mood: tired
    - else:
        Ngozi: Two threes, a pen at eight and a shift at nine. I'd the whole afternoon, and nobody rang me. # mood: tired
}
{floor.ring_works:The board by the hairnets still says "diabetic". The agency has found that it has no nights for her.|The agency has taken her off the list, until there is a letter. Nobody knows who writes it.} # teach: Treat under 4 at once: 15 to 20 g of quick sugar, and test again in 10 to 15 minutes. Chocolate is slow. Insulin that is due is not left out: ask for the dose to be looked at. # source: C1, C1d
You ring her that afternoon, with an interpreter.
Ewa: "I counted to eleven, and I thought, here we are." # mood: tired # teach: Offer a professional interpreter every time. It is free and in confidence. Family may stay and support, but should not interpret, and easy chat is not the same as health English. # source: S9
# outcome: on-the-line = A third low came, with no sugar in time. She collapsed on the line, and her job is in doubt.
-> END
