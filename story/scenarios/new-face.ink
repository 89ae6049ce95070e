# title: New face
# summary: You are moving to another patch. Maureen wants next year's dates from you, in red.
# patient: Maureen
# place: room
# finding: F5, F14, F15
# skill: relate
# minutes: 8
# content-note: An ending after four years, loneliness, and a foot infection. Nobody dies.
# rests: P1, P9, M3b, C6, C6f, S4, S10
# version: 1.0.0
# author: Local Terrain

// For writers. Nobody is ill, and nothing is urgent. What can go wrong is all kindness: not saying, staying on, leaving her
// be, and telling the next one everything. What Perth is, is never said, here or anywhere: that is the point of it. A
// complete call to Ngozi holds told-today, own-feet and score. Trevor is a budgie and speaks only in narration.

VAR trust = 65
VAR understanding = 40
VAR loneliness = 45
VAR handover = 70
VAR told = false
VAR asked = false
VAR intro = false
VAR page = false
VAR saturday = false
VAR called = false
VAR thin = false

-> flat

=== flat ===
Weighbridge Court stands side on to the wind, and its bins are over. The lift is out. # place: road # weather: wind # light: morning # sound: wind
There was a beet factory here once, and Maureen Stubbs had its switchboard. She reckons that she lives about forty feet above it.
From the first of the month your list is across the river, and someone called Joel Finch has this one. You heard yesterday.
He is downstairs now, being shown the fire doors. He has promised to stay there until you say.
Two flights up, past everybody's doormats, she has the door open two inches. # place: room
Maureen: In, in. He's out. # mood: happy
"Sorry to keep you," says Trevor, from the curtain rail. He is a budgie, and it is her voice he does it in.
She has type 2, on tablets. She can neither reach her feet nor see them, so every four weeks you do. # note: B own-feet = Cannot reach or see her own feet; the technician's look is the only one they get
On the sideboard there is one photograph that faces the wall. You know about Perth. Nobody else does.
The new calendar came free with the birdseed. She has it flat on the table, and the top off the red pen.
Maureen: I'm doing you first, and then the bins. When are you next? Give me the whole year. # mood: happy
* (next_only) [Give her your next visit, and leave the rest for now # task: plan-next-contact # ok # why: Nothing false has gone in the book. But what you left out is the thing she would want to know, and now somebody else may say it first.]
    You: Four weeks today. I'll let you have the others.
    She puts in one red cross, and keeps the pen over the paper.
    Maureen: I had a night man who used to say that. "I'll let you have the others." # mood: worried
* (write_year) [Give her all thirteen, and tell her nearer the time # task: plan-next-contact # wrong # why: It spares her a bad morning, and it spares you the sight of it. Twelve of those are not your visits to give.]
    You read them off your phone. She says each one back to you, as she was trained to.
    Maureen: Thirteen. There. That's the year got its bones in. # mood: happy
    ~ trust += 10
* (tell_now) [Ask her to put the pen down, and tell her # task: plan-the-ending # best # why: She had it from you, while there was still time to do something about it. It was never going to be a nice sentence.]
    You: Put the top on a minute, Maureen. I'm being moved. I come once more, and then it's somebody else.
    It takes her two goes to get the top on.
    Maureen: Once more. # mood: surprised
    You: Four weeks today. I wanted you to have it from me.
    Maureen: Well. I've had it. # mood: sad # note: S told-today = Told today that your visits end in four weeks; says she will not have a stranger
    ~ told = true
    ~ trust -= 5
    ~ loneliness += 15
    -> stranger
* (letter) [Tell her that the office will be writing with the dates # task: pass-on # poor # why: So they will, in two weeks, to Mrs Stubbs. After four years it ought to have a voice on the end of it.]
    You: They come from the office now. You'll have a letter.
    Maureen: I worked in an office. Nobody ever wrote to you if it was nice. # mood: neutral
    ~ trust -= 5
- -> lynne

=== lynne ===
Maureen: Lynne's got a lad going round with her this morning. He's diabetes, she says. He's new. # mood: neutral
Maureen: I said, he'll not be for me. I've got mine.
"Sorry to keep you," says Trevor.
* (learning) [Tell her he is only here to learn the building # task: explain-role # wrong # why: Every word of it is true this morning, and it is meant to mislead. She will find out from somebody who does not mind saying.]
    You: He's just learning the building.
    Maureen: It's a square, with stairs. # mood: neutral
    -> speaker
* (own_up) [Tell her he is for her, and that you should have said # task: own-up # best # repairs: write_year # why: Late by five minutes, and still from you. She minds that less than the news.]
    You: He is for you, Maureen. From the first. I've one more visit. I should have said so when you asked me.
    {flat.write_year:
        She looks at the thirteen crosses. Then she turns the calendar over, and there is a cockatoo.
    - else:
        She turns the calendar over. On the back there is a cockatoo.
    }
    Maureen: Yes. You should. # mood: sad # note: S told-today = Told today that your visits end in four weeks; says she will not have a stranger
    ~ told = true
    ~ trust -= 10
    ~ loneliness += 15
    -> not_bother
* (not_settled) [Say that nobody has settled the rounds as yet # task: explain-role # poor # why: You have the letter in your bag. She made a living out of hearing what was behind a voice.]
    You: I don't think the rounds are settled yet.
    Maureen: Don't you? # mood: worried
    -> speaker
* (feet_now) [Suggest getting her feet out of the way first # task: foot-look # poor # why: The feet will keep ten minutes. The question was about you.]
    You: Shall we do your feet, while I think of it?
    Maureen: You never think of my feet. You just do them. # mood: worried
    -> speaker

=== speaker ===
She draws the telephone across without looking for it, and presses one. It is on the loudspeaker. # sound: phone-ring
Lynne: Maureen! If it's the lift, he's on his way. # mood: happy
Maureen: It's your young man. Who's he for? # mood: neutral
Lynne: All of you, from the first. Have they not said? # mood: surprised
Maureen: They're just coming to it. Thank you, Lynne. # note: S told-today = Told today that your visits end in four weeks; says she will not have a stranger
She waits until the line has cleared before she lets it go.
Maureen: I always knew when somebody was sat on a call. # mood: sad
~ trust -= 20
~ loneliness += 20
-> not_bother

=== not_bother ===
Maureen: And what do they call him? # mood: neutral
You: Joel Finch.
Maureen: Finch.
She looks up at Trevor, who looks away.
Maureen: Well, you needn't send me a stranger. I'll just not bother. # mood: sad
-> water

=== stranger ===
Maureen: And who do I get?
You: He's called Joel Finch.
Maureen: Finch. # mood: neutral
She looks up at Trevor, who looks away.
Maureen: No. Don't send me a stranger. I'll just not bother. # mood: sad
* (lovely) [Tell her that he is lovely and they will soon get on # task: warm-small-talk # skill: relate # poor # why: You were putting it right before you knew what was wrong. Nor had you much to go on.]
    You: He's lovely. You'll get on like anything.
    Maureen: You know him well.
    You: We've met. On a screen.
    Maureen: There's a girl at the chemist got engaged like that. # mood: neutral
* (my_say) [Tell her you would stay, if it was up to you # task: warm-small-talk # skill: relate # poor # why: It may be true, and it felt like loyalty. Now the change is somebody's fault, and Joel comes in as the wrong that was done to her.]
    You: I'd stay if I had any say in it. I would.
    Maureen: Who has the say? # mood: happy
    You: Well. Anil does the rounds.
    She takes the top off the pen, and writes ANIL on the bag of seed.
    ~ trust += 10
* (ring_anil) [Ring Anil and ask to keep her on your list # call: manager, routine # skill: navigate # poor # why: It is a round being moved and not a mistake in one. You were asking for yourself as well, and she could hear you through the door.]
    You do it on the landing, where the signal is. # place: phone
    Anil is nice about it. There are forty-one names on that list, he says. Which one would you not ask to keep?
    Maureen: I could have told you that. They never move it back. # place: room # mood: tired
* (frighten) [Remind her what becomes of feet nobody looks at # task: foot-basic-advice # skill: relate # poor # why: She has known you four years, and knows about feet. It was not her feet that she was talking about.]
    You: You know what can happen, if nobody's looking at them.
    Maureen: Then it'll be a nice surprise for somebody. # mood: angry
    ~ trust -= 5
* (say_nothing) [Say nothing for the moment # task: listen # skill: relate # best # why: Anything you said would have been for your own comfort. You left a gap, and she put the real thing in it.]
    You leave it. Down below, a bus comes, and goes without anyone.
    Maureen: I had three, the year before you. First one called me Mrs. I never was. # mood: neutral
    Maureen: Second one wouldn't have him out. Third one did my feet like stock-taking.
    Maureen: And every one of them, "So how long have you had it?" From the beginning. I'm not going through it all again. I'm seventy-six. # mood: tired # note: B say-again = Had three technicians in one year before you, and will not tell it all from the beginning again
    ~ trust += 5
- -> water

=== water ===
She gets up and changes the bird's water. It was clean.
Maureen: I'm perfectly all right. I've got him, and I've got the stairs. # mood: neutral
In the spring Ngozi had you ask everyone on the list the three questions about company. Maureen came to five, out of nine. # note: B spring = Three loneliness questions asked in the spring: 5
* (coffee_morning) [Tell her about the coffee morning on a Friday # task: signpost # skill: relate # poor # why: A kind thought, about six months too far along. She has just lost one voice and been offered a room of them.]
    You: There's the coffee morning downstairs. Fridays.
    Maureen: That's bingo. I gave out numbers for thirty-one years. I don't want them back. # mood: neutral
* (three_again) [Ask her again the three questions from the spring # task: ask-about-loneliness # skill: relate # best # why: The same three, on the day that something changed. Now there is more to pass on than that she seemed upset.]
    You: Can I ask you those three again? Short of company. Left out. Cut off.
    Maureen: What did I get?
    You: Five. It goes up to nine.
    Maureen: Then put often. The middle one, some of the time. # mood: neutral
    Trevor comes down on to her shoulder. She lets him settle.
    Maureen: And often. # mood: sad
    She has done the sum before you have.
    Maureen: Eight. # note: A score = Three loneliness questions: 5 in the spring, 8 today
    ~ asked = true
    ~ trust += 5
    ~ loneliness -= 5
* (two_moods) [Ask if she has felt down or lost interest in things # task: ask-two-questions # skill: relate # ok # why: Always worth asking, and a yes goes on to the doctor. It was a no. It did not tell you how much company goes when you do.]
    You: Have you been feeling down, this past month? Or lost interest in things?
    Maureen: Not until twenty past ten. # mood: neutral # note: A mood = Asked: not been down this month, has not lost interest
    It is ten twenty-five.
* (give_time) [Tell her it will all feel different in a fortnight # task: warm-small-talk # skill: relate # poor # why: Perhaps. It is what people say when they would like to stop looking at it.]
    You: Give it a fortnight. It'll feel different.
    Maureen: Different from what? # mood: tired
    ~ trust -= 5
* (ring_hard) [Ring Ngozi to say she has taken it hard # call: dsn, today # skill: link # poor # why: You have seen her back, and a clean water pot. Ask her first. Then it is worth a call, and not one that has to be today.]
    You stand on the landing, with a finger in the other ear. # place: phone # sound: wind
    Ngozi: Taken it hard how? # mood: neutral
    You: She's doing the bird's water.
    Ngozi: She's allowed to be sad. So are you. What does she score? # mood: tired
    You say that you will ask. By the time you are back inside, she has the wireless on. # place: room
- -> downstairs

=== downstairs ===
Maureen: And where is he, this Finch? # mood: neutral
You: Downstairs. He'll stop there, unless you say.
* (fetch) [Fetch him up now, and get it over for both of them # task: plan-the-ending # skill: link # wrong # why: It would be over quickly. But it was her door, and she had said no to it five minutes before.]
    You: Let's just have him up. It'll be two minutes, and then it's done.
    You are on the landing with your thumb up before she has her glasses straight. # plan: imposed
    ~ trust -= 10
    -> barged
* (how_meet) [Ask how she would go about it, if she did meet him # task: ask-what-matters # skill: link # best # why: She had said no to a stranger at the door. You asked what would make him less of one, and it turned out that she knew.]
    You: Say you did meet him. How would you want it done?
    Maureen: I'd want to see him before he saw me. # mood: neutral
    You look at each other. Then you both go and stand behind the nets.
    -> nets
* (leave_be) [Take her off the list until she feels ready for it # task: plan-next-contact # skill: link # wrong # unsafe # why: It sounds like respect, and it is unsafe: those feet are seen by a visitor or by nobody. People do not ring up to say that they feel ready.]
    You: I'll tell them to leave you be. No visits, until you ring and say.
    Maureen: Thank you. That's considerate. # mood: happy # plan: none
    She pats your hand. "Sorry to keep you," says Trevor.
    ~ trust += 10
* (he_rings) [Have him ring her first, before he comes to the door # task: plan-next-contact # skill: link # ok # why: A good road in, for this of all people. You thought of it for her, where you might have asked.]
    You: What if he rang you first? Before he's ever at the door?
    Maureen: On the telephone I can manage anybody. # mood: neutral
    Maureen: Tell him half past ten. I can hear if a man's lying down. # loop: joel-rings = Joel rings Maureen to say who he is, Joel, next-day at half past ten # plan: negotiated
    ~ intro = true
* (ring_dawn) [Ring Dawn to find her some company # call: link-worker, routine # skill: link # poor # why: Nobody has asked Maureen. She is being moved along from one person she did not choose to another.]
    You try it from the landing. # place: phone
    Dawn: Maureen, is it? And what's she said she'd like? # mood: neutral
    You: She'd like it not to be happening.
    Dawn: Oh, bless her. I can't get her that, though. Ask her, my love, and ring me again. # mood: sad
    The door has swung shut, and you have to knock. # place: room
- -> slippers

=== nets ===
In the car park, among the bins, a man with a ginger beard is going after a carrier bag.
Maureen: Is that him? # mood: surprised
It gets away from him twice. The third time he puts his foot on it, and then he folds it up, small, and puts it in his pocket.
Maureen: Well. He folds. # mood: neutral
He stands the bins up. He looks round, to see if anyone saw, and does the last one's lid.
Maureen: Ten minutes. And he's to knock, and wait. And I'm Miss. # mood: neutral # plan: negotiated
You go down and tell him: knock, wait, Miss. # mood: happy
He knocks, and he waits.
Joel: Miss Stubbs? Joel. Is he in or out? # mood: neutral
Maureen: He's in. You may come in yourself.
-> ten_minutes

=== barged ===
Nobody has told Joel about the door.
Joel: Mrs Stubbs? I'm so sorry, I think something's just gone past me. # mood: worried
It takes the three of you, and Lynne, and a tea towel. Trevor has been as far as the first floor. # mood: angry
Maureen: It's Miss. # mood: tired
-> ten_minutes

=== ten_minutes ===
He kneels on the mat with his jacket off. She has her feet together, in their slippers.
Joel: Is there one that you like done first? # mood: neutral
Maureen: You tell him. You know about the left one. # mood: worried
She has said it to you, over his head.
* (tell_him) [Tell him about the left one for her # task: pass-on # skill: relate # poor # why: You know it better than anyone, and that is the trouble. She was asked a question, and you have kept her the patient of the one person who is going.]
    You: Left first. She lost the feeling at the side, two years back, and it makes her jumpy.
    Joel: Right. Left first. # mood: neutral
    He does everything well. She watches you the whole time, to see if it is all right.
* (own_hands) [Do her feet yourself, and have Joel look on # task: foot-look # skill: relate # poor # why: It is what she wanted and it was done beautifully. He has seen how you do it. She has not found out whether he can.]
    You: Budge over, Joel. I'll show you.
    Maureen: That's it. That's how. # mood: happy
    He says that he sees. It is the nicest that it has been all morning, for two of you.
    ~ trust += 10
* (kettle) [Go and fill the kettle, and leave them to it # task: plan-the-ending # skill: relate # best # why: She could not begin with him while you were in the room to do it for her. In the kitchen you were no use to her.]
    You: I'll put the kettle on. # sound: kettle
    It is a small kettle. You stand looking at the tap. Through the wall nobody says anything for a long while.
    Maureen: It's the left you do first. The side's dead. Don't tickle it, tell me when you're there.
    Joel: I'm there.
    Maureen: Are you? # mood: surprised
    Joel: I've cold hands, they say.
    Maureen: I wouldn't know, would I? # mood: happy
    {downstairs.how_meet:
        ~ intro = true
    }
* (ask_her) [Tell her that he would sooner hear it from her # task: affirm # skill: relate # ok # why: The right way to turn her round. It came out a little like school, and you stayed to watch.]
    You: He'd sooner have it from you.
    Maureen: Would he? Left, then. The side's dead. You're to say when you're there. # mood: neutral
    Joel: I'm there.
    Maureen: Hm.
    {downstairs.how_meet:
        ~ intro = true
    }
- Both feet are whole and cool, and the same colour, soles and sides and between every toe. # note: A feet-whole = Both feet looked at today: skin whole, cool, no swelling
Joel has to be shown the roof. He says goodbye to Trevor by name.
-> biscuit

=== slippers ===
You get the mat out. Maureen leaves her slippers where they are.
Maureen: Don't trouble. {downstairs.he_rings:Leave him something to find.|If I'm not bothering, I may as well start.} # mood: neutral
* (look_once) [Ask if you may look today all the same, left first # task: foot-look # skill: monitor # best # why: You asked, and it was the old question. Whatever is decided about visits, there are two feet in the room that no one else will see this month.]
    You: Left first?
    She holds out for as long as it takes Trevor to cross the curtain rail. Then she sticks out the left.
    Maureen: That's habit. That's not agreement.
    Both are whole and cool, and the same colour, soles and sides and between every toe. # note: A feet-whole = Both feet looked at today: skin whole, cool, no swelling
* (let_off) [Let her keep her slippers on, just for this once # task: foot-look # skill: monitor # wrong # why: It was tactful. It was also the first of the missed ones, and you are the person who started it.]
    You: We'll let them off this once.
    Maureen: You're very good. # mood: happy
    ~ trust += 5
* (have_to) [Tell her that they have to be looked at every month # task: foot-look # skill: monitor # poor # why: You got the look. You also made it a rule, and hers is the only vote on rules once you have gone.]
    You: They have to be done, Maureen. Every month. That's the rule.
    Maureen: Whose? # mood: angry
    She lets you. Both are whole and cool. She talks to Trevor throughout. # note: A feet-whole = Both feet looked at today: skin whole, cool, no swelling
    ~ trust -= 5
* (say_signs) [Go over the things she should ring up about # task: foot-basic-advice # skill: monitor # poor # why: Good advice, and she listened. But red and broken are things to be seen, and she cannot see them. Nobody has looked today.]
    You: If one's hot, or red, or it breaks or weeps. You ring that day.
    Maureen: And how do I know? Do they knock? # mood: neutral
    You: Look at the slipper. If there's a mark in it, that's them knocking.
    ~ understanding += 15
* (ring_feet) [Ring the foot service to have her feet looked at # call: foot-service, next-day # skill: monitor # poor # why: They are for skin that has broken, or a foot that is hot or swollen. You have not seen a foot yet. They are both in the room.]
    You ring from the landing. # place: phone
    Mateusz: Foot protection. Which foot, and is the skin broken? # mood: neutral
    You: I don't know. She's got her slippers on.
    Mateusz: Then first you ask her for the slippers. # mood: neutral
    You ask her again. She will show you one, she says, and you may choose. It is whole, and cool. # place: room
- -> biscuit

=== biscuit ===
She has got out the tin with the coach and horses on it, which is for Christmas.
Maureen: It's only over the river. You could look in of a Saturday. Two minutes for the feet, and a sandwich. Not as the nurse. As you. # mood: worried
* (look_in) [Say you will look in, the odd Saturday, and see to her feet # task: visits-off-the-list # wrong # unsafe # why: The warmest thing you could say. It makes Joel unnecessary, it is in no record, and it stops on the first Saturday that you cannot come. It is unsafe because by then she will have turned everyone else away.]
    You: The odd Saturday, then. Don't tell anyone.
    Maureen: Who would I tell? # mood: happy # loop: saturdays = Look in on Maureen and see to her feet, you, routine the first Saturday
    She takes the pen and puts it in. It is not a cross. It is a small red star.
    ~ saturday = true
    ~ trust += 15
    ~ loneliness -= 10
* (cafe) [Say no to the feet, but you could meet for a coffee in town # task: visits-off-the-list # wrong # why: You kept back the feet, and it felt like a fair half. It is still you instead of a goodbye, and nobody else would know that she was waiting.]
    You: Not the feet. But we could have a coffee. The garden centre.
    Maureen: With a scone? # mood: happy # loop: coffee = Meet Maureen at the garden centre, you, routine the month after
    ~ trust += 10
    ~ loneliness -= 5
* (not_allowed) [Tell her that staff are not allowed to do that # task: explain-role # poor # why: So it is the rules that she is losing you to. The next one who is not allowed to do something will be Joel.]
    You: We're not allowed, Maureen. Nobody is.
    Maureen: No. I don't suppose they are. # mood: sad
    ~ trust -= 5
* (joel_can) [Tell her that Joel can see to all of that now # task: signpost # ok # why: True of the feet. She had not asked who would do the feet. She asked if this was nothing to you.]
    You: Joel can do all that. Every four weeks, same as me.
    Maureen: Does he eat sandwiches? # mood: neutral
* (no_miss) [Tell her no, and that you will miss coming here # task: name-the-edge # best # why: An honest no, with the reason in it, and the other honest thing beside it. She can be sad with somebody. It is not the same as being put off.]
    You: No. I'd mean it, and there'd come a Saturday that I couldn't. You'd be sat here with the tin out.
    You: And I'll miss this. I'll miss him apologising.
    Maureen: Will you? # mood: sad
    You: Every four weeks.
    She blows her nose. Trevor does it after her, quite well.
    Maureen: I wasn't allowed to say goodbye. On the board. You said "connecting you", and that was them gone. # mood: neutral
    ~ trust += 5
    ~ loneliness -= 5
- -> what_matters

=== what_matters ===
Maureen: And what will you put down about me? For him? # mood: neutral
In the folder is a page headed "What matters to me". In four years nobody has filled it in, since you knew.
* (figures) [Send him four years of figures, complete and in order # task: pass-on # skill: navigate # poor # why: All correct, and all about her diabetes. He could recite it on the landing, and still say Mrs, and let the bird out.]
    You: He'll have all your figures. Weights, bloods, feet. Every one.
    Maureen: I'm sure I'm fascinating. # mood: tired
* (everything) [Write down all you know, Perth too, so that she need not go through it again # task: guard-privacy # skill: navigate # wrong # why: You meant to spare her the telling. It was hers to tell or not to tell, it has no bearing on her feet, and she gave it to you and not to a folder.]
    You write on the stairs, both sides, while you have it fresh. You think about Perth for as long as one flight.
    "Do not mention unless she does," you put. It looks very kind, and quite large.
    ~ page = true
* (with_her) [Give her the page, and let her say what goes on it # task: ask-what-matters # skill: navigate # best # why: Her page in her words. It spares her saying it all again, and she chooses how much of it there is.]
    You: You tell me. I'll only hold the pen.
    Maureen: Miss. Left foot first, and say when you're there. Knock and wait. Never before ten. And don't say "pop". "Pop your sock off." I'm not a cork. # note: B page = Her own page: Miss, left foot first, knock and wait for the bird, not before ten
    You: And that? # mood: neutral
    You mean the photograph. She looks at the back of it for a while.
    Maureen: No. That's stopping where it is. # mood: sad
    So you turn the page round, and she reads it, and signs it. # plan: negotiated
    ~ page = true
    ~ trust += 10
    ~ understanding += 10
* (car_park) [Catch Joel in the car park, where it's easier to say # task: pass-on # skill: navigate # poor # why: He heard you out, with the wind in his ears and forty other names to learn. On Friday he will remember that there was a bird.]
    You tell him by the bins. He nods a great deal.
    Joel: Got it. Miss. Bird. # mood: happy
    {slippers:
        Joel: And it's the right foot first? # mood: worried
    - else:
        Joel: And not before nine, was it? # mood: worried
    }
* (in_the_car) [Fill in the page yourself in the car, while you have it # task: record # skill: navigate # ok # why: Most of it will be right, and he will read it. She has not seen it, so it is what matters to you about her.]
    You do it against the steering wheel. Miss. The bird. Left first. You leave Perth out. # note: B page = A page for Joel: Miss, left foot first, the bird
    At "what I am called" you stop, since you find that you are smiling.
    ~ page = true
* (take_back) {saturday} [Take back the Saturdays, while you are still in the room # task: own-up # skill: relate # best # repairs: look_in # why: It took the light out of her face, and you were there to see it. Better you, today, than an empty Saturday.]
    You: Maureen, I shouldn't have said Saturdays. I can't do it properly. So I mustn't do it.
    Maureen: I'd only just put the star in. # mood: sad
    She makes it into a cross, and another cross, until you cannot tell what it was. # closes: saturdays
    You: He comes every four weeks. He's allowed.
    ~ saturday = false
    ~ trust -= 10
- -> car_park_call

=== car_park_call ===
{nets:One of the bins is down again, with its lid shut.|Nobody has picked up the bins.} There is good signal by the bike rack. # place: road # weather: wind # sound: wind
{downstairs.leave_be: On your phone she is still on the list for next month. You take her off, as you said.|The next date is in: four weeks today, the last one.}
{not downstairs.leave_be: After that there is nothing until Joel's first visit, and that is four weeks more.}
* (thursday_list) [Put her on the list of changes for Thursday's meeting # task: pass-on # skill: link # ok # why: Soon enough, and Ngozi will see it. There are forty-one changes on that list, and they all say the same thing.]
    "Stubbs, M. New technician from the first." It is between Sadler and Swann.
* (see_last) [Leave it until the last visit, and see how she is then # task: pass-on # skill: link # poor # why: By then you will be carrying two lists. And it is not the last visit that wants watching, it is the weeks after.]
    You put your phone in your pocket. Second floor, the nets move.
* (be_nice) [Text Joel, and ask him to be extra nice to her # task: pass-on # skill: link # poor # why: He would have been. It does not tell him what she said, what she scored, or in which week somebody ought to ring.]
    He sends back a thumb, and a bird. It is a flamingo.
* (write_up) [Write up the whole of it, in her own words, with times # task: record # skill: link # poor # why: A good record, and whoever opens it will be glad. But you have told a file. Nobody has been asked to do anything.]
    "I'll just not bother." You put it in inverted commas, and the time after it.
* (ring_ngozi) [Ring Ngozi about the weeks in between # call: dsn, routine # needs: told-today, own-feet, score # skill: link # best # why: It is no emergency, and it is hers to plan: a change of face, feet that no one else sees, and what the change did. A call in the second week wants a name and a day.]
    She picks up on the second ring. # place: phone
    ~ called = true
    {
        - handover >= 60 and asked:
            Ngozi: A five, and now an eight. And she can't see her own feet. So where's the hole? # mood: neutral
            You: The weeks after I stop. She could just not answer the door, and no one would know till the next visit.
            Ngozi: Then I'll ring her myself, second week in. And I want to hear from Joel after his first. Say that back to me? # loop: week-two = Ring Maureen in the second week after the change, Ngozi, routine in week six
            You say it back.
            {downstairs.leave_be:
                Ngozi: And I'm putting her back on the list. Nobody comes off it for being sad. # mood: tired
            }
            Ngozi: Four years. How are you? # mood: happy
        - else:
            ~ thin = true
            {not asked:
                Ngozi: Upset. How upset? She was a five in the spring. # mood: neutral
                You: More than that.
            - else:
                Ngozi: They're all upset. I've had eleven of these since nine o'clock. What's different about her? # mood: tired
            }
            Ngozi: I'll give her a ring when I've a minute. # loop: when-free = Ring Maureen, Ngozi, routine when she has a minute
    }
- -> later

=== later ===
~ trust = MAX(0, MIN(100, trust))
~ loneliness = MAX(0, MIN(100, loneliness))
{
    - saturday:
        -> looked_in
    - downstairs.leave_be and (thin or not called):
        -> not_today
    - what_matters.everything:
        -> the_photograph
    - told and intro and page and called and not thin and not biscuit.cafe:
        -> connecting
    - called:
        -> third_time
    - page and (intro or car_park_call.thursday_list):
        -> third_time
    - else:
        -> not_today
}

=== half_past_ten ===
{downstairs.he_rings and (page or called or what_matters.car_park): Joel rang her at half past ten, the day after. It was very civil, she told Lynne. # closes: joel-rings}
->->

=== connecting ===
~ loneliness -= 15
Ten weeks on you are across the river. One Monday you are in the office, and the team phone goes. # later: 10 weeks # place: phone # weather: clear # light: morning # sound: phone-ring
{downstairs.he_rings: Joel had rung her at half past ten, the day after. They were still at it at eleven. # closes: joel-rings}
You had been three to a biscuit tin, the last time. {biscuit.no_miss:At the door she said "Connecting you", and shut it.|She gave you one for the road, and shut the door before you had turned round.}
You: Diabetes team, good morning.
Maureen: I'd like Mr Finch, please. # mood: neutral
You: Maureen?
Maureen: I know who it is. I'd like Mr Finch. There's a spot of something on my slipper, the size of a lentil, and he said not to sit on it. # mood: worried
Then she drops her voice.
Maureen: Sorry. How are you? How's your river? # mood: happy
You: Wet. How's Trevor?
Maureen: He says "I'm there." All day long. I've only myself to blame. She rang, you know, your Ngozi, second week. I was glad of it. I was low, that week. # mood: neutral # closes: week-two # teach: In a study of social prescribing, many people liked the worker better than the group, and endings were hard. Say it early, meet together, and have somebody ring in the weeks after. # source: P9, house
{what_matters.with_her: She has not said one thing from the beginning. He had the page.|He had the page, mostly right. She has put in the rest, in red.}
You: Hold the line, Maureen. Connecting you.
You stay on until you hear him pick up. # mood: happy
Mateusz has it on the next day's list. It was the little toe, and it was shallow. # teach: Skin that has broken on the foot of somebody with diabetes goes to the foot service within one working day. Feet that their owner cannot check need looking at more often, by somebody. # source: C6, C6f
# outcome: put-through = Maureen rang the day she found the mark, and she did not ask for you. Joel had her foot seen to by the next day.
-> END

=== third_time ===
~ loneliness += 5
Ten weeks on, Joel keeps you back after Thursday's meeting. # later: 10 weeks # place: meeting # weather: rain # light: day # sound: rain
Joel: Your Miss Stubbs. She had me on the mat twice. Today was not convenient. # mood: neutral
-> half_past_ten ->
{biscuit.cafe: You had the one coffee. She slipped her shoe off under the table, so that you could just have a look. You have not fixed another. # closes: coffee}
{stranger.my_say: There is a petition. It is on the back of a birdseed bag, it has nine names, and Anil has it on his wall.}
{thin: Ngozi has still not had her minute.}
{called and not thin: Ngozi had rung in the second week, and been told through Trevor that everything was lovely. She sent Joel round the next morning. # closes: week-two}
You: What got you in?
{
    - page and what_matters.with_her:
        Joel: I read your page out, through the letter box. As far as the cork. # mood: happy
    - page:
        Joel: I had your page. I shouted that I'd knocked and I was waiting. She said so she could hear. # mood: happy
    - else:
        Joel: He did. The bird. I said sorry to keep you, and he said it back, and she had to come and see. # mood: happy
}
Joel: There was a plaster on the little toe. The girl who sets her hair put it on for her. Ten days, she thinks. # mood: worried
{
    - not told:
        Joel: She said she'd been waiting to see who else nobody told her about. # mood: sad
    - downstairs.fetch:
        Joel: She's not forgotten the stairs. I've not either. # mood: tired
    - ten_minutes.own_hands or ten_minutes.tell_him:
        Joel: She kept looking past me for you. # mood: sad
    - not called or thin:
        Joel: If anyone had rung her in those first weeks, I think she'd have said. # mood: sad
    - else:
        Joel: She said that it was very small, and I was very new. # mood: sad
}
He had spoken to Mateusz before he was out of the building. It is closing, slowly. # teach: Skin that has broken on the foot of somebody with diabetes goes to the foot service within one working day. Feet that their owner cannot check need looking at more often, by somebody. # source: C6, C6f
Joel: It's Miss, isn't it? And left first. I know that much. # mood: neutral # teach: In a study of social prescribing, many people liked the worker better than the group, and endings were hard. Say it early, meet together, and have somebody ring in the weeks after. # source: P9, house
# outcome: third-time = She sent Joel away twice. When she let him in there was a sore toe ten days old. It is closing, and they have begun.
-> END

=== not_today ===
~ loneliness += 15
Three months on, Lynne rings the office, and gets you. # later: 12 weeks # place: phone # weather: rain # light: day # sound: rain
{biscuit.cafe:It is about Maureen. You had been meaning to fix a day for that coffee.|It is about Maureen.}
-> half_past_ten ->
{thin: Ngozi had found her minute, in the end. Nobody answered. # closes: when-free}
Lynne: I only went up about the lift. She came to the door in one slipper, and she left a mark at every step. # mood: worried
Lynne: I've told the foot people, they're coming in the morning. But you'd want to know, I thought. # mood: sad
{
    - downstairs.leave_be:
        You look her up. There is a line drawn through her name, in your own hand, and after that not one date.
        Ngozi: She was to ring when she felt ready. Who was going to ring her? # mood: tired
    - not page:
        Joel: Three times I've been. "Not today, thank you, Miss Stubbs is quite well." I think that was her. # mood: sad
        {what_matters.figures:
            Joel: I'd got her figures off by heart, on the stairs.
        - else:
            Joel: All I knew was, there was a bird.
        }
    - else:
        Joel: Three times I've been. "Not today, thank you." I thought that she was just private. # mood: sad
}
{slippers.let_off and not downstairs.leave_be: At your last visit she said that you had let them off before. So you let them off again.}
Mateusz: The little toe, infected, open perhaps three weeks. She could not see it, and it did not hurt. It will stay on, I hope. # mood: neutral # teach: Skin that has broken on the foot of somebody with diabetes goes to the foot service within one working day. Feet that their owner cannot check need looking at more often, by somebody. # source: C6, C6f
Lynne: That bird's got a new one. "Not today, thank you." He does it when you knock. # mood: sad # teach: In a study of social prescribing, many people liked the worker better than the group, and endings were hard. Say it early, meet together, and have somebody ring in the weeks after. # source: P9, house
# outcome: not-today = For weeks nobody saw her feet. When somebody did, one toe was infected.
-> END

=== looked_in ===
~ loneliness += 10
You went the first Saturday, and the second. There were sandwiches with the crusts off. # later: 10 weeks # place: room # weather: rain # light: day # sound: rain
The third was your mother's move. The fourth, you had a cold. You sent a card with a kingfisher.
-> half_past_ten ->
Joel: She tells me she's suited. She says it's private. I didn't like to ask. # place: phone # mood: worried
{
    - called and not thin: Ngozi rang in the second week, and was told the same. "All taken care of." # closes: week-two
    - called: Ngozi found her minute. She was told that it was all taken care of. # closes: when-free
}
Now it is Saturday, and you are on the mat. # place: room
Maureen: There's been a mark on the sheet. I thought, no, I'll save it for you. # mood: neutral
The little toe is red to the root, and wet, under a plaster that the girl who sets her hair put on a fortnight ago. She is not hot or shivery. On the calendar there are two stars that nobody came for.
You ring from the landing. It is a Saturday, so it is 111, and then Mateusz, first thing on Monday. You say who you are. They ask what you were doing there. # teach: Skin that has broken on the foot of somebody with diabetes goes to the foot service within one working day. Feet that their owner cannot check need looking at more often, by somebody. # source: C6, C6f
Maureen: I've got you into trouble. # mood: sad
Ngozi: You were kind to her. Then you were busy, and nobody else knew. # place: phone # mood: tired # teach: Four questions for a kindness. Could I write it down? Would I do it for everyone? Who is it for? What happens to them when I go? # source: house
// open-loop: this ending is the broken promise itself; it can be taken back earlier (take_back)
# outcome: looked-in = She turned Joel away because she had you, on Saturdays, in no record. She saved an infected toe for a day on which you did not come.
-> END

=== the_photograph ===
~ loneliness += 10
Ten weeks on there is a letter for you at the office, in red pen, on the back of a page out of the calendar. # later: 10 weeks # place: phone # weather: rain # light: morning # sound: rain
{called and not thin: It came by way of Ngozi, who had rung her in the second week. # closes: week-two}
{called and thin: Ngozi had found a minute to ring her, and got no answer. # closes: when-free}
{biscuit.cafe: You had the one coffee with her, and she had talked about scones. You see now that she was waiting for you to say something. # closes: coffee}
-> half_past_ten ->
Maureen: "Your Mr Finch knocked, and he waited. He did the left one first. I thought, this will do." # mood: neutral
Maureen: "Then he put my slipper on, and said if I ever wanted to talk about Perth he was a good listener."
Maureen: "I told one person that in fifty years." # mood: sad
There is no more of it. It is signed M. Stubbs (Miss).
Joel: It said not to mention it unless she did. She was looking straight at the photograph. I thought she had. # mood: sad
Ngozi: What did he need it for? # mood: tired # teach: Share what the next person needs for the care, ask first, and say to whom. A confidence that has nothing to do with the care is not part of a handover. # source: S4, house
She has Joel no further than the mat now. He looks at her feet on the landing, on a kitchen chair, with the neighbours going by. # place: room
Lynne says that there is a clean square on the sideboard, where something used to stand. # teach: In a study of social prescribing, many people liked the worker better than the group, and endings were hard. Say it early, meet together, and have somebody ring in the weeks after. # source: P9, house
# outcome: told-too-much = Joel knew about Perth before he knew about her. Her feet are seen, on the landing. She has told nobody anything since.
-> END
