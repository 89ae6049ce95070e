// expect: nothing
# title: Reading age innocent
# patient: Derek
# finding: F3
# skill: explain
Derek: She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why. She put it up and she did not say why.
* (ask) [Ask him what she said # best]
* (guess) [Tell him it was a blood test # wrong # why: You made it up.]
- Derek: Tractor.
-> END
