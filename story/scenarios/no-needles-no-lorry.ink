# title: No needles, no lorry
# summary: Colin drives a lorry. The nurse has suggested insulin. He says no, end of.
# patient: Colin
# place: cafe
# finding: F13, F12, F3
# skill: negotiate
# minutes: 10
# content-note: Needles in childhood, a parent's amputation and fear of losing work are mentioned.
# rests: P1, C3, C9, C9c, C10, C15, M1, M5, M6, M8
# version: 1.0.0
# author: Local Terrain

VAR trust = 50
VAR understanding = 25
VAR handover = 70
VAR asked_terry = false
VAR told_fine = false
VAR scared = false
VAR heard_father = false
VAR asked_signs = false
VAR has_words = false
VAR knows_signs = false
VAR kept_secret = false
VAR day_fixed = false
VAR carried = false
VAR cornered = false

-> arrival

=== arrival ===
Tuesday, late November. Six lorries stand in the fog outside Bev's, and one hen. # place: cafe # weather: fog # light: day # sound: cafe
You are here for Colin Dack, 57. Last week Ngozi rang him and suggested insulin. On Monday he was to talk to her, and did not come. # note: B missed-start = Did not come on Monday to talk about starting insulin
Ngozi has asked you to read him her reason, hear what he makes of it, and bring that back by Thursday. Nothing starts today.
Bev: You'll be for Colin. Behind the map.
In the corner a map stands up on the table like a tent. A hand comes round it and takes a chip. # note: A chips = Egg, bacon and chips at half past two
Colin: Forty minutes, my break. There's a clock in the cab that counts them. You've got thirty-four.
Colin: My parole officer's here, Bev. Put another tea on.
The map comes down. He has reading glasses on and a fat paperback in his top pocket. # mood: neutral
Colin: You're from Ngozi. She sounds a nice woman. It's no.
Colin: You go on needles, they take your licence. End of. # mood: angry
-> end_of

=== end_of ===
- (end_of_choice)
* (correct_him) [Tell him that is wrong, and that you have a sheet on it # task: signpost # poor # why: You are right about the fact and early with it. Nobody reads a sheet while they are still defending themselves.]
    You: That isn't right, Colin. I've got a sheet on it.
    Colin: There's always a sheet. # mood: tired
    ~ trust -= 5
* (ask_seen) [Ask him who he knows that this has happened to # task: explore-understanding # best # why: "End of" usually has a beginning. Someone taught him this, and it was not a leaflet.]
    You: Who did they take one off?
    ~ asked_terry = true
    ~ trust += 10
    Colin: See that chair by the radiator? With the cushion? # mood: sad
    The cafe is full, and nobody is sitting in it.
    Colin: Terry's. Taught me the job. His sugar dropped on the A47 at six in the morning. He woke up in a beet field.
    Colin: Thirty-one years. Now he fetches trolleys in, and his wife drives him to bowls. # note: B licence-fear = Thinks insulin means losing his lorry licence; a friend lost his after a bad low on the A47
* (read_reason) [Read him the reason that Ngozi put in her note # task: explain-recorded-reason # ok # why: Honest, and the job you came to do. But it answers her question before you have heard his.]
    You: She's written down why. Can I read it you?
    You: "It was 79 in March and it is 92 now. The tablets are not holding it. I suggest one insulin at night. I would like to talk first."
    ~ understanding += 10
    Colin: I don't doubt her sums. I doubt who pays. # mood: neutral
* (let_go) [Say it is up to him, and ask about the book instead # task: listen # poor # why: It is up to him. But he has just told you what he fears, and the talk has moved away from it.]
    You: Well, it's your decision. What's the book?
    Colin: Four men in a boat. They've just eaten the last penguin. # mood: happy
    Colin: You're easier work than I thought.
    ~ trust += 5
* (ring_no) [Step outside and ring Ngozi to say that he said no # call: dsn, today # task: pass-on # poor # why: He is well, he is in front of you, and you do not yet know why. There is nothing here for today but a good question.]
    You stand by the bins and ring. Through the window Colin watches you do it. # sound: phone-ring
    Ngozi: Is he ill?
    You: No. He's having chips.
    Ngozi: Then he's got half an hour and I've a full clinic. Go and find out what's under it.
    ~ trust -= 10
    -> end_of_choice
- {not read_reason: -> two_lines | -> yes_or_no}

=== two_lines ===
You: Ngozi wrote her reason down. Can I read it you?
Colin: If it's short. # mood: neutral
You: "It was 79 in March and it is 92 now. The tablets are not holding it. I suggest one insulin at night. I would like to talk first."
~ understanding += 10
-> yes_or_no

=== yes_or_no ===
Colin: So. If I did. Do they take it or don't they? Yes or no.
- (yes_or_no_choice)
* (promise_fine) [Tell him drivers keep it these days, and he will be fine # task: advise-licence # wrong # unsafe # why: It is kind and nobody can promise it. DVLA decides, on conditions. He may plan his living around your sentence, and pass it on.]
    You: They don't take it now. Plenty of drivers manage. You'll be fine.
    Colin: They don't?
    You: Honestly, no.
    ~ told_fine = true
    ~ trust += 15
    His shoulders come down an inch. It feels like the nicest thing you have done all week. # mood: happy
* (dvla_number) [Say that is one for DVLA, and give him the number # task: signpost # ok # why: True: the decision is theirs. But you had plain facts in your bag, and he leaves with a queue to wait in.]
    You: It's DVLA who decide. I can give you the number.
    Colin: I know the number. I know the music. # mood: tired
    ~ understanding += 5
    Colin: Still. At least you didn't make something up.
* (back_to_reason) [Bring him back to the number, and why it has gone up # task: explain-recorded-reason # poor # why: He asked you one thing and you answered another. His own question is still waiting.]
    You: The thing is, the tablets aren't holding it any more.
    Colin: I heard. That was her question. I asked you mine. # mood: angry
    ~ trust -= 5
* (show_sheet) [Put the lorry sheet down and go through it with him # task: support-decision # best # why: The facts he lacks, in small pieces, from a checked sheet, with its edge shown: what it does not say goes to the people who know.]
    -> lorry_sheet
* (ring_rule) [Ring Ngozi to ask her what the lorry rule says # call: dsn, today # task: pass-on # poor # why: Not guessing is right. But the sheet in your bag has what is known, and the rest is a good question for Thursday.]
    Ngozi: It's on the sheet in your bag. I checked it myself. # sound: phone-ring
    Ngozi: What isn't on it, write down as he says it. I'll have that on Thursday.
    Colin: Did you just phone a friend? # mood: happy
    -> yes_or_no_choice
- -> terry

=== lorry_sheet ===
You: It isn't a yes or a no. It's a list.
You: You'd have to tell DVLA, and your insurance. That part's a must.
You: Then, a lorry on insulin can be done. You have to feel a low coming. And no bad low in twelve months.
Colin: Bad how?
You: Bad enough that someone else had to help.
Colin: That's Terry. That's him there, second line down. # mood: sad
You: Then blood checks twice a day, on a meter that remembers. And a specialist once a year.
Colin: And while they make their minds up? Do I drive? # mood: worried
You: I don't know. It's not on here, so I won't guess. I'll ask for you.
He turns the sheet round and reads it all again himself, with a finger under the words.
Colin: Huh. I thought it was a wall. It's a map. # mood: surprised
~ understanding += 25
~ trust += 5
-> terry

=== terry ===
{not asked_terry:
    Colin: See the chair by the radiator? Terry's. Taught me the job. His sugar dropped on the A47 and he woke up in a beet field. # mood: sad # note: B licence-fear = Thinks insulin means losing his lorry licence; a friend lost his after a bad low on the A47
    {told_fine:
        Colin: Wish someone had told him what you just told me.
    - else:
        Colin: Now he fetches trolleys in.
    }
}
The show pen has rolled out of your bag, no needle on it. Colin sends it back with one finger, the way you would move a wasp.
Colin: My dad's was glass. # mood: sad
* (wait_quietly) [Put the pen away, and say nothing for now # task: listen # skill: relate # best # why: Four words, and he did not have to say them. Silence asks for the rest more kindly than a question.]
    -> milk_pan
* (nothing_like) [Tell him that it is nothing like that any more # task: affirm # skill: relate # poor # why: It may even be true. But he was not asking about needles, and now he will not say what he was asking.]
    You: It's nothing like that now.
    Colin: No. I'm sure. # mood: neutral
    He turns the map over and has a look at Norfolk.
* (warn_feet) [Tell him what high sugars do to a man's feet # task: predict-outcome # skill: relate # wrong # why: Fear is what brought him to no. More of it does not bring him to yes. It teaches him what to keep from you.]
    You: I have to be straight with you. A number like that, in the end it's feet.
    ~ scared = true
    ~ trust -= 20
    Colin: I know about feet. Dad's left one went in 1988. # mood: angry
    Colin: You've read me the last page. I didn't ask for the last page.
* (fathers_years) [Ask him how many years his father was on it # task: explore-understanding # skill: relate # ok # why: You stayed with him, and that counts. A question with a number for an answer gets a number.]
    You: How long was he on it?
    Colin: Twenty-two years. Mum did it for him. He'd look out of the window. # mood: sad
    ~ trust += 5
    Colin: That's the end of that story.
- -> cab

=== milk_pan ===
You put it away. A lorry pulls out. You both watch its lights go into the fog. # sound: engine
Colin: Mum boiled it in the milk pan. Every morning, before school. # mood: sad # note: B milk-pan = Mother boiled his father's glass syringe in the milk pan
Colin: He'd look out of the window while she did it. Big man. Never said a word.
Colin: I've not had custard since. # mood: happy
You: And now somebody wants you at the window.
~ heard_father = true
~ trust += 10
It takes him a while.
Colin: I've got a window. It's nine foot up, and there's nobody behind me with a pan. # mood: neutral
Colin: That's not for the form, mind.
You: No. I don't need it to do my job. It's yours to tell.
-> cab

=== cab ===
Colin: You know what I am in that cab? I'm the captain. At my sister's I'm the one on the pouffe. # mood: neutral
Colin: Fourteen more payments on the house. After that they can have my licence and frame it. # note: B mortgage = Fourteen payments left on his mortgage
Bev puts a jug of water down. He pours a pint and drinks it straight off. # sound: cafe
Colin: She salts these like she's gritting the road. # mood: happy
- (cab_choice)
* (looks_well) [Say that he looks well on it, and leave it there # task: reassure-about-symptom # skill: monitor # wrong # unsafe # why: It is friendly, and it closes the door on the one thing that would change today. You cannot see thirst or lost weight by looking across a table.]
    You: Well, you look all right on it.
    Colin: That's what I tell them at the depot. # mood: neutral
    ~ trust += 5
* (finger_prick) [Offer him a finger-prick test here to settle it # task: capillary-test # skill: monitor # poor # why: No nurse has asked for one here. One number after chips settles little. How he has been these last weeks tells you more.]
    You: I could do your finger, while I'm here.
    Colin: And it'll say what? High? We know it's high. That's why you've come. # mood: neutral
    You put the kit back. Nobody asked for that test, and he is right.
* (ask_signs) [Ask him about thirst, weight and feeling tired # task: ask-about-symptoms # skill: monitor # best # why: His no is safe to carry slowly only if he is well now. Three plain questions, asked of him.]
    -> well_now
* (ask_bev) [Ask Bev on your way past if he drinks more lately # task: notice-and-ask # skill: monitor # poor # why: The question is good and the person is wrong. You have now told a full cafe that his health is your business.]
    You catch Bev at the urn and ask her quietly. She does not do quietly.
    Bev: Drinking? Why, is he poorly? # mood: worried
    Colin: You could have asked me. I'm the one with the bladder. # mood: angry
    ~ trust -= 15
* (ring_jug) [Ring Ngozi now about the jug of water # call: dsn, today # task: pass-on # skill: monitor # poor # why: The first thing she will want is what he says when asked. Until then it is a man with salty chips.]
    Ngozi: Is he thirsty at night? Is he losing weight? # sound: phone-ring
    You: I haven't asked him yet.
    Ngozi: Ask him. If it's yes, ring me straight back. If it's no, I'll see you Thursday.
    -> cab_choice
* (ring_gill) [Ring Dr Gill to get him looked at this afternoon # call: duty-gp, today # task: pass-on # skill: monitor # poor # why: He is not unwell, and nobody has asked him yet. The slot belongs to someone who is ill today.]
    Gill: What does he say when you ask him how he feels? # sound: phone-ring
    You: I haven't, yet.
    Gill: Then do that first. If he's ill, I'm here till six.
    -> cab_choice
- -> tell_her

=== well_now ===
You: Is it the chips, or are you thirstier than you were? Up in the night?
Colin: It's the chips. And I'm up once, same as every man in here. # mood: happy
You: And your weight?
Colin: Ninety-six. They've got scales at the depot, so we all have a go. It was ninety-six in July. # note: A weight-steady = Weight 96 kg at the depot last week, the same as in July
You: Tired?
Colin: I'm up at four. But heavy at the wheel, no. I'd pull in. I've seen the beet field. # mood: neutral # note: A no-thirst = No new thirst, up once at night as always, no more tired than usual
~ asked_signs = true
~ trust += 5
-> tell_her

=== tell_her ===
He looks at the clock over the pies. Fifteen minutes.
{told_fine:
    Colin: Bev! They can't touch your licence for it. I've had it from the top. I'm telling the lads. # mood: happy
}
{told_fine:
    Colin: But it's still a needle. So you can tell her it's no. With thanks. # mood: neutral
- else:
    Colin: Right. You can tell her it's no. With thanks. # mood: neutral
}
- (tell_her_choice)
* (put_refused) [Write down just what he says: he refuses insulin # task: record # poor # why: He did not say "refuses". It is one word that shuts the file, and it loses his reasons, his questions and his "yet".]
    You write it down. Colin can read upside down.
    Colin: "Refuses." That's a horse at a fence. # mood: sad
    ~ trust -= 10
* (own_words) [Ask for his answer in words you can read out # task: support-decision # best # why: You are not there to soften his answer or to firm it up. Carried in his own words, a no can still be talked to.]
    -> dictation
* (other_jab) [Tell him there are other medicines he could ask for # task: choose-treatment # wrong # why: Kind, and not yours. You do not know what would suit him, and he will walk in asking for your idea. His question is what you can carry.]
    You: There are other things, you know. You could ask her for one of those.
    Colin: There's a menu? I'll have the one with no needle and a lorry. # mood: happy
    You have no idea if there is one.
    ~ trust += 5
* (what_true) [Ask what would need to be true for him to try it # task: support-decision # best # why: It takes his no as real, and finds out what it is made of. The conditions are his, so the decision stays his.]
    -> conditions
* (take_back) {told_fine} [Take back what you told him about his licence # task: support-decision # repairs: promise_fine # best # why: Hard to say, and the whole visit rests on it. He can only decide on what is true.]
    You: Colin. What I said about your licence. I shouldn't have. I don't know what they'd do.
    Colin: You sold me that in ten seconds flat. # mood: angry
    You: I know. I wanted it to be true. I'm sorry.
    Colin: So did I. # mood: sad
    You put the lorry sheet between the plates. It can be done, it says, with conditions. He reads to the bottom.
    Colin: Bev. Scrub that. There's small print. # mood: tired
    ~ told_fine = false
    ~ understanding += 15
    ~ trust -= 5
    -> tell_her_choice
* (carry_early) [Tell Ngozi already now, for Thursday's meeting # call: dsn, routine # task: pass-on # needs: licence-fear, no-thirst, weight-steady # ok # why: The right person, at the right speed. It would be fuller with his own words in it.]
    -> told_ngozi ->
    -> tell_her_choice
- -> close

=== dictation ===
You: She'll want your words, not mine. What do I read out?
He sits up, like a man in a film with a secretary.
Colin: "Dear Ngozi. I am not daft and I'm not cross with you." # mood: happy
{told_fine:
    Colin: "Is there anything to try before needles? Who tells the firm? And can it wait till the new year?" # mood: neutral # note: B his-questions = His three questions: is there anything before needles, who tells his firm, can it wait till the new year
- else:
    Colin: "Can I drive while they look at it? Is there anything to try before needles? And who tells the firm?" # mood: neutral # note: B his-questions = His three questions: can he drive while DVLA looks, is there anything before needles, who tells his firm
}
You read it back.
Colin: Top line. "Not yet. Not before Christmas." That's not the same as no. # note: S not-yet = His answer on insulin is "not yet", not before Christmas; he wants to talk
~ has_words = true
~ trust += 10
-> close

=== conditions ===
You: What would have to be true, before you'd try it?
He eats a whole chip before he answers.
Colin: Nobody's held it that way up before. # mood: surprised
{told_fine:
    Colin: I'd have to know if there's anything to try before needles. And can it wait till the new year. # mood: neutral
    Colin: And who tells the firm. Because it'd be me. # note: B his-questions = His three questions: is there anything before needles, who tells his firm, can it wait till the new year
- else:
    Colin: I'd have to know if I can drive while they look at it. In writing. And if there's anything to try before needles. # mood: neutral
    Colin: And who tells the firm. Because it'd be me. # note: B his-questions = His three questions: can he drive while DVLA looks, is there anything before needles, who tells his firm
}
You read it back. He changes one word.
Colin: Not "won't". "Not yet." Nothing before Christmas. # note: S not-yet = His answer on insulin is "not yet", not before Christmas; he wants to talk
~ has_words = true
~ trust += 10
-> close

=== close ===
Outside the yard lights come on, one after another. Colin folds the map the right way, first go. # light: dusk
Colin: If I did go off a bit, I'd sooner tell you than the whole town. # mood: worried
- (close_choice)
* (between_us) [Say he can ring just you, and it will stay with you # task: promise-secrecy # wrong # unsafe # why: It sounds like trust. If he gets ill you would have to break it or leave him at risk, and he drives forty tonnes.]
    You: Ring me, then. It won't go any further.
    Colin: That's good to know. # mood: happy
    ~ kept_secret = true
    ~ trust += 10
* (day_only) [Fix a day to talk again, and leave him in peace # task: plan-next-contact # poor # why: The date is good. But a lot can change before it, and you have not told him which changes will not wait.]
    You: I'll ring you Friday and tell you what they said. When are you parked?
    Colin: Two o'clock. Wisbech. # mood: neutral # loop: friday-call = Ring Colin with what the meeting said, you, by Friday at two
    ~ day_fixed = true
* (hand_back) {tell_her.other_jab and not has_words} [Hand the choices back to Ngozi, and ask his questions # task: support-decision # repairs: other_jab # best # why: You took back a promise that was not yours, and kept the good question that was in it.]
    You: I spoke out of turn. What there is to try is for Ngozi to lay out. What do you want to ask her?
    -> struck ->
    -> close_choice
* (signs_and_day) [Name the signs that will not wait, and fix a day # task: plan-next-contact # repairs: looks_well # best # why: This is what makes "not yet" a safe answer: he knows what would change it, whom to ring, and when you talk next.]
    -> signs
* (strike_refused) {tell_her.put_refused and not has_words} [Cross out "refuses" and ask him what to put # task: record # repairs: put_refused # best # why: The page is yours to mend while he is still sitting there.]
    You: That's my word, not yours. What should it say?
    -> struck ->
    -> close_choice
* (card_only) [Give him the card of warning signs for his cab # task: signpost # ok # why: He reads everything, so it may well get read. But you have not heard him say it back, and there is no day fixed.]
    You: Keep this in the cab. It's what to look out for.
    Colin: I'll put it with the pizza menus. # mood: neutral
    ~ understanding += 5
* (carry_here) {not carried} [Tell Ngozi, with him listening, that it is for Thursday # call: dsn, routine # task: pass-on # needs: not-yet, licence-fear, his-questions, no-thirst, weight-steady # best # why: Right person, right speed. He is well, so it can wait for the meeting, and he hears how he is spoken of.]
    -> told_ngozi ->
    -> close_choice
- -> drive_off

=== struck ===
Colin: Say "not yet". Say not before Christmas. # mood: neutral # note: S not-yet = His answer on insulin is "not yet", not before Christmas; he wants to talk
{told_fine:
    Colin: And ask her, is there anything before needles, who tells the firm, and can it wait till the new year. # note: B his-questions = His three questions: is there anything before needles, who tells his firm, can it wait till the new year
- else:
    Colin: And ask her, can I drive while they look, is there anything before needles, and who tells the firm. # note: B his-questions = His three questions: can he drive while DVLA looks, is there anything before needles, who tells his firm
}
You write it down and turn the page round for him to see. He nods.
~ has_words = true
~ trust += 10
->->

=== signs ===
You: Not to me on the quiet. I'd have to say. But you won't need the whole town.
You: Three things. A thirst you can't blame on Bev, and the peeing that goes with it. Weight coming off. Tired so that sleep doesn't mend it.
{not asked_signs:
    You: I should have asked before. Any of those now?
    Colin: None. Up at four, same as ever. Ninety-six in July and ninety-six last week. # note: A no-thirst = No new thirst, no more tired than usual # note: A weight-steady = Weight 96 kg at the depot last week, the same as in July
    ~ asked_signs = true
}
You: Any one of them and it won't wait for a meeting. You park up and ring this number that day. Nights and weekends, 111.
You: So I know I've said it right. What would you ring about?
Colin: Dry as a cracker, trousers round my ankles, asleep in a pie. And I ring that day, not when it suits. # mood: happy
You: And I'll ring you Friday with what they said. When are you parked?
Colin: Two o'clock. Wisbech. # loop: friday-call = Ring Colin with what the meeting said, you, by Friday at two
~ knows_signs = true
~ day_fixed = true
~ understanding += 20
~ trust += 5
-> drive_off

=== told_ngozi ===
~ carried = true
You catch Ngozi between two patients. # sound: phone-ring # loop: ngozi-talk = Talk with Colin about lorries and what there is to try, Ngozi Ademola, after Thursday's meeting
{handover >= 60 and has_words and not asked_signs:
    Ngozi: So it's not a no. It's a not yet with three questions. And is he well? # mood: neutral
    You: He looked it.
    Ngozi: Looked it. Ask him, please. Ask him before Thursday. # mood: worried
}
{handover >= 60 and has_words and asked_signs:
    Ngozi: So he's well, and it's not a no. It's a not yet with three questions. Thursday, then. # mood: neutral
}
{handover >= 60 and not has_words:
    Ngozi: And what were his words? # mood: neutral
    You look at the page. They are not on it.
    Ngozi: Get me those if you can. Thursday's fine.
}
{handover < 60:
    Ngozi: I've got that he doesn't want it. Is he well? What does he want to know? # mood: worried
    You give her what you have. It is about half.
    Ngozi: I can't ring a man with half. Bring me the rest on Thursday.
}
->->

=== drive_off ===
He leaves the exact money. In the yard he climbs, and gets taller with every step. By the time he shuts the door he is somebody. # place: road # sound: engine
{carried: -> going_home | -> notebook}

=== notebook ===
Two on the horn, and the fog has him. You sit in your own car with the notebook on the wheel.
- (notebook_choice)
* (next_review) [Write it up in full, ready for his spring review # task: record # skill: escalate # poor # why: Good notes that nobody reads before April. He asked questions today, and Ngozi is waiting for them on Thursday.]
    You write a good page. You save it. It is four months until anyone will open it.
* (strike_later) {tell_her.put_refused and not has_words} [Cross out "refuses" and put down what he really said # task: record # skill: escalate # repairs: put_refused # best # why: A record can be put right the same hour. He gave you his reasons at the table, if not the form of words.]
    You cross it out, sign it, and ring him before he reaches the road. # sound: phone-ring
    You: I wrote "refuses". You never said that. What should I put?
    -> struck_by_phone ->
    -> notebook_choice
* (coming_round) [Send Ngozi a line to say he is coming round to it # task: pass-on # skill: escalate # poor # why: Hopeful, and not what he said. She will ring a man who is nearly there and find one who is not.]
    You type: "Nice chat, think he's coming round." You look at it. You send it.
* (up_to_him) [Leave it with Colin to ring her when he is ready # task: support-decision # skill: escalate # poor # why: It looks like respect. But she asked you to bring it back, and a busy man's silence will be read as a no.]
    You shut the notebook. He has the number. He is a grown man.
* (carry_thursday) [Tell Ngozi it is for Thursday's meeting # call: dsn, routine # task: pass-on # skill: escalate # needs: not-yet, licence-fear, his-questions, no-thirst, weight-steady # best # why: Right person, right speed, his own words. He is well and he has decided something, so it goes to the meeting and not to an alarm.]
    -> told_ngozi ->
* (ring_today) [Ring Ngozi and ask her to speak to him tonight # call: dsn, today # task: pass-on # skill: escalate # needs: licence-fear, no-thirst, weight-steady # poor # why: Nothing about him is for today. It turns a thinking man into a problem to be solved, and he is driving.]
    ~ cornered = true
    {handover >= 60:
        Ngozi: He's well, though? All right. If you say it's today, I'll try him at five. # mood: worried
    - else:
        Ngozi: I can't tell from that if he's ill or cross. I'd better try him at five. # mood: worried
    }
    She does. He is on the A47, with the phone in its holder and his mind on the fog.
* (gill_today) [Ring Dr Gill and ask her to speak to him today # call: duty-gp, today # task: pass-on # skill: escalate # needs: licence-fear, no-thirst, weight-steady # poor # why: He is not ill, and the plan is Ngozi's. A doctor on the phone tonight tells him that no is not allowed.]
    ~ cornered = true
    {handover >= 60:
        Gill: A man who is well has said no to the nurse. And I do what, exactly? # mood: surprised
    - else:
        Gill: Is he ill? You haven't said if he's ill. # mood: worried
    }
    She rings him all the same, because you asked. He is on the A47 with his mind on the fog.
- -> going_home

=== struck_by_phone ===
Colin: Not yet. That's what. Not before Christmas. # note: S not-yet = His answer on insulin is "not yet", not before Christmas; he wants to talk
{told_fine:
    Colin: And ask her, is there anything before needles, who tells the firm, and can it wait till the new year. # note: B his-questions = His three questions: is there anything before needles, who tells his firm, can it wait till the new year
- else:
    Colin: And ask her, can I drive while they look, is there anything before needles, and who tells the firm. # note: B his-questions = His three questions: can he drive while DVLA looks, is there anything before needles, who tells his firm
}
Colin: You rang me over one word? # mood: surprised
You: It was the wrong one.
~ has_words = true
~ trust += 15
->->

=== going_home ===
Your spare lorry sheet slides about on the seat, all the way back. It is only one page. # teach: A lorry licence is possible on insulin, with conditions: feeling lows coming, no severe low in 12 months, checks twice a day on a meter with a memory, a specialist review each year. What happens while DVLA decides, ask DVLA and check your local policy. # source: C9c
{carried: -> thursday | -> later}

=== thursday ===
Thursday. Six chairs, one screen, and Colin is fifth on the list. # place: meeting # light: morning # weather: cloud
{has_words:
    You read it out as he said it. Nobody says "refused". # teach: Deciding together is a joint process between a person and their professional. In this service the technician brings the person's own words back to it. A considered "not yet" is an answer. # source: M8
    Ngozi: I can give a bit on the number, for a man who drives. I can't give on a thirst. Does he know what to ring about? # mood: neutral
    {knows_signs:
        You: He said it back to me. There was a pie in it.
    - else:
        You: Not really. Not from me. # mood: sad
        Ngozi: Then I'll do it when I see him. # mood: worried
    }
    {handover >= 60:
        Ngozi: I'll see him next week, when he's parked. He gets all three answers, or an honest "don't know". # mood: neutral
    - else:
        Ngozi: I could have had answers today, if I'd known on Tuesday what he asked. It'll be nearer Christmas now. # mood: tired
    }
- else:
    On the screen it says "declined insulin". There is nothing under it. # teach: The national guide asks for words that work with people and are free of blame. "Has decided not yet, because" tells a colleague where to begin. "Refuses" does not. # source: M1
    Ngozi: Does anyone know why? # mood: tired
    You know some of it. The list has moved on to number six.
}
{day_fixed:
    On Friday, at two, you ring him in Wisbech, as you said. # place: phone # closes: friday-call
    {has_words:
        Colin: You rang. I had a fiver with Bev that you wouldn't. # mood: happy
    - else:
        Colin: So they didn't talk about it, then. # mood: tired
    }
}
-> later

=== later ===
Six weeks on. First week of January, and the fairy lights are still up at Bev's. # later: 6 weeks # place: cafe # weather: rain # light: day # teach: New thirst, passing more water and losing weight are not for the next review. With ketones it is a call to the on-call team at once. How soon without them, check your local policy; in this story it is the same day. # source: C10
{told_fine: -> on_your_word}
{kept_secret: -> hid_it}
{knows_signs and cornered: -> cornered_end}
{knows_signs and carried and has_words and tell_her.what_true: -> trial}
{knows_signs and carried and has_words: -> not_yet}
{knows_signs: -> unheard}
{carried and has_words: -> late_sign}
-> hid_it

=== trial ===
Colin: DVLA sent me eleven pages. I've read worse. # mood: happy
He and Ngozi rang them together. What they told him about driving he has in writing, folded in the map. # closes: ngozi-talk
Colin: I'm in the traffic office while they look. Routes. There's six lads out there who have never unfolded a map. # mood: neutral
Colin: I told the firm myself. Went better than Terry said it would.
Colin: And I started. Sunday night. # mood: neutral
{heard_father:
    Colin: At the kitchen window. Facing the other way. # mood: happy
- else:
    Colin: I didn't look. But I did it.
}
{scared: Colin: Bev still calls you the foot one. I've told her you improved. # mood: happy}
{handover < 60: Colin: Took her till the week before Christmas to get my answers. I nearly stopped asking. # mood: tired}
Colin: It's a trial, Ngozi says. Twelve weeks, and I'm the judge. # mood: happy
You stand by the radiator with your tea. Nobody has moved the cushion.
# outcome: trial_after_christmas = He got his answers in writing, told his firm himself, and began his own trial of insulin after Christmas.
-> END

=== not_yet ===
Colin: I had an hour with her. Door shut, list on the table. # mood: neutral
Colin: She answered two of them. The other one she said, "I don't know", and rang up and found out. # closes: ngozi-talk
Colin: And it's still not yet. # mood: worried
He waits, to see what your face will do.
You: What did she say?
Colin: "Then let's do not yet properly." # mood: happy
There is a blood test on the fourth of March, and a talk the week after. He has marked it on the map with a small cross.
{heard_father: Colin: I told her about the pan myself. She had one like it. Not for that. # mood: happy}
{scared: Colin: Bev still calls you the foot one. I've told her you improved. # mood: happy}
{handover < 60: Colin: Took her till the week before Christmas to get my answers. I nearly stopped asking. # mood: tired}
Colin: Ninety-six kilos. No thirst. I've put your three signs on the sun visor. # mood: neutral
Colin: Nobody's cross with me. I keep checking.
# outcome: not_yet_done_properly = He decided not yet, with the facts in front of him. He knows what would change it, and there is a date in March.
-> END

=== late_sign ===
Two late loads and a burst pipe got in the way. It was the week before Christmas when he and Ngozi sat down to talk. # closes: ngozi-talk
{close.card_only:
    Colin: I found your card looking for a pizza. I'd been at the water five days by then. # mood: tired
    Colin: I'd thought it was the heater. Then I read it, and rang.
    She saw him that afternoon.
- else:
    At the end, with his hand on the door, he said it was funny how dry that new heater made him. # mood: tired
    Ngozi: Sit down again, Colin. How long have you been this thirsty? # mood: worried
    Colin: I don't know. A week or two. Nobody said to count. # mood: tired
    She saw to it there and then.
}
It was not too late. It was luck, and the two of you know it.
# outcome: late_sign = His answer was carried well, but nobody made sure he knew which signs could not wait. The thirst was found late, and by luck.
-> END

=== cornered_end ===
He said yes on the phone that night, to get off the phone. He did not come. # place: phone
{day_fixed: You rang on the Friday at two. It rang and rang. # closes: friday-call}
Since then there is one text a week, on Sundays.
Colin: "No thirst. 96 kilos. Not tired. Please leave me be." # mood: tired
Ngozi: He's doing everything we asked of him except talk to us. # mood: sad
Ngozi: I'll write. By hand. "Sorry I rang. What were your questions?" It may take till spring.
# outcome: cornered = He watches for the signs, but he felt hunted and stopped talking. The questions he had are still not answered.
-> END

=== unheard ===
{day_fixed and not carried: You rang him that Friday, as you said, with nothing to tell him. # closes: friday-call}
{notebook.coming_round:
    Ngozi rang him in December, to book the start. She had heard that he was coming round. It was a short call.
- else:
    A letter went to him in December. It said that he had declined. He used it to level the table at Bev's.
}
Then a Tuesday. # place: phone # sound: phone-ring
Colin: Two jugs before ten o'clock, and not a chip in sight. That's the day, isn't it? # mood: worried
You: That's the day. Where are you parked?
He had rung Ngozi's line first, as you had shown him. She saw him within the hour. # closes: ngozi-talk
Ngozi: He had three good questions. I'd have had six weeks to find the answers. # mood: tired
# outcome: rang_but_unheard = He knew the day to ring, and that kept him safe. But his questions never reached the nurse, and were asked in a hurry.
-> END

=== hid_it ===
{day_fixed and not carried: You had rung that Friday, with nothing to tell him. He said he was fine. # closes: friday-call}
Bev rings you. She has your number off the card on her noticeboard. # place: phone # sound: phone-ring
Bev: He'll never speak to me again. His belt's on a hole he made with a fork. He's on his third jug. # mood: worried
You: How long has he been like this?
Bev: Since before Christmas. He says if he tells you lot, they'll have his keys. # mood: sad
{kept_secret: Bev: He says you'd keep it quiet if he rang. So he didn't dare find out. # mood: sad}
{cornered: Bev: They'd rung him once already, he said. In the cab. # mood: sad}
Bev: I've got his keys. I'm sitting on them. # mood: worried
You ring Ngozi before you have your coat on. He is seen that hour. # closes: ngozi-talk
Colin: I was all right to the end of the month. I'd worked it out. # mood: tired
# outcome: hid_it = He hid the thirst and the lost weight so that he could keep driving. It was Bev who rang.
-> END

=== on_your_word ===
He had gone to see Ngozi before Christmas, to say yes. The first thing she told him was that DVLA must know. # closes: ngozi-talk # teach: A driver who starts insulin must tell DVLA and the insurer. # source: C9
{day_fixed and not carried: The Friday call had been cheerful. You both thought it was settled. # closes: friday-call}
He put his cap on and left. He has not answered a call since.
He is behind the map. It does not come down.
Colin: You said they don't take it. "Honestly", you said. # mood: angry
Colin: I told the lads. One of them's on it. He's not told a soul, because of me, because of you. # mood: worried
You ask him to come back and talk to Ngozi. He turns a page that he has not read.
Colin: I'd have taken "I don't know". # mood: sad
# outcome: on_your_word = He believed a promise nobody could make, and passed it on. When it broke he stopped listening, and another driver is at risk.
-> END
