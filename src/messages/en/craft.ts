/** What the rules of visuals and of the making say. */
export const craft = {
  "visual-payoff.missing":
    "No shot note names something to look at again. Plan one and say so: the finished result, a before and after, or a close-up of the detail.",
  "visual-payoff.few":
    "“{text}” is a start. Plan more of what the video leads to, late and with time to look: the finished result, or before and after.",
  "visual-payoff.planned": "{shots} planned {shots|shot|shots} to look at again, such as “{text}”.",
  "visual-treatment.missing":
    "No shot note gives something time to be looked at. Hold the result for {seconds} seconds, or film a detail close up.",
  "visual-treatment.brief":
    "“{text}” has no time to be looked at. Hold it for {seconds} seconds, film it close up, or slow it down.",
  "visual-treatment.single":
    "“{text}” is shown well. Give one more shot the same care, best the finished result.",
  "visual-treatment.shown":
    "The shots to look at again get time: close up, held, slowed down or sped up.",

  "overlay-coverage.missing":
    "No on-screen text. Put what matters on screen, a few words each, so that the video can be used again without sound.",
  "overlay-coverage.pointless":
    "There is on-screen text, but no step, item, name or number for it to carry. Give the viewer one to keep.",
  "overlay-coverage.uncovered":
    "Said but not on screen: “{text}”. {shown} of {points} key points are on screen; show this one in two or three words.",
  "overlay-coverage.covered": "{shown} of {points} key points stand on screen.",
  "overlay-reading-time.fast":
    "“{text}” shows {words} {words|word|words} for {seconds} s; reading it takes {needed} s. Shorten it or leave it longer.",
  "overlay-reading-time.fast-cues":
    "{hard} of {of} captions are on screen too briefly to read at ease. The shortest: “{text}”, {words} {words|word|words} in {seconds} s, needs {needed} s.",
  "overlay-reading-time.readable": "{readable} of {of} texts on screen stay long enough to read.",
  "overlay-lines.long":
    "“{text}” fills {rows} lines of {columns} characters on a phone; {lines} is the most. Cut it to what the viewer will look for.",
  "overlay-lines.short": "{texts} of {of} on-screen texts fit a phone screen.",
  "overlay-labels.copied":
    "“{text}” repeats the speech word for word ({words} words). Show two or three words of it instead.",
  "overlay-labels.labels": "On-screen text labels what is said instead of repeating it.",

  "opening-promise.silent": "Nothing is said or shown. Open with what the viewer will get.",
  "opening-promise.missing":
    "The opening (“{text}”) does not say what this is about. Name the result, the number or the question in the first {seconds} seconds.",
  "opening-promise.late":
    "What this is about comes at about {at} s (“{text}”). Move it into the first {seconds} seconds.",
  "opening-promise.prompt": "It says what it is about at once: “{text}”.",
  "opening-filler.silent": "Nothing is said or shown, so there is no opening yet.",
  "opening-filler.greeting":
    "“{text}” takes {words} {words|word|words} before it starts. Cut it and open with the point.",
  "opening-filler.direct": "It starts without a greeting.",

  "recap-line.missing":
    "No recap. End with one line or card that says the points again: that is what gets saved.",
  "recap-line.present": "It says the points again at the end: “{text}”.",
  "save-ask.missing":
    "Nobody is asked to save it. Say once when they will need it, as in “Save this for your next …”.",
  "save-ask.reasonless":
    "“{text}” gives no reason. Say when they will need it, as in “Save this for your next …”.",
  "save-ask.reasoned": "It says what to keep it for: “{reason}”.",
  "bait-asks.silent": "Nothing is said or shown, so nothing is asked either.",
  "bait-asks.bait":
    "“{text}” asks for an empty reaction, which platforms push down. Ask for the one thing that helps the viewer.",
  "bait-asks.combination":
    "{count} things are asked for in one place ({asks}). Keep the one that helps the viewer.",

  "sales-talk.selling":
    "{found} {found|word|words} of advertising, such as “{text}”. Say instead what the viewer can do with it.",

  "chatter.one":
    "“{quote}” asks, cries out or breaks off. One such sentence of {sentences} costs little; keep it only where it opens the subject.",
  "chatter.idle":
    "{idle} of {sentences} sentences ask, cry out or break off, such as “{quote}”. Keep what opens the subject; cut the others, or say what the viewer can use.",

  "platform-length.short":
    "Under {limit} s there is no video yet: this comes to about {seconds} s. Say or show more.",
  "platform-length.long":
    "About {seconds} s, {limit} s is the most for {platform}. Cut it, or make it two videos.",
  "platform-length.near":
    "About {low}-{seconds} s by the number of words, close to the limit of {limit} s. Time it before you post.",
  "platform-length.fits": "{seconds} s, inside the {limit} s of {platform}.",
  "platform-length.fits-estimated":
    "About {low}-{seconds} s at 150 to 180 words a minute, inside the {limit} s of {platform}. No cut needed.",
  "reading-fit.speech":
    "{words} words take {needed} s even when spoken fast ({rate} words a minute), but the video has {seconds} s. Cut words or allow more time.",
  "reading-fit.overlays":
    "Reading {texts} on-screen {texts|text|texts} takes {needed} s, but the video has {seconds} s. Show fewer or shorter ones.",
  "reading-fit.fits": "What is said and shown fits: it needs about {needed} of {seconds} s.",

  "caption-length.long":
    "The caption has {characters} characters; {platform} takes {limit}. Cut it before the platform does.",
  "caption-length.fits": "The caption fits: {characters} of {limit} characters.",
  "hashtag-count.many": "{count} hashtags; {platform} keeps {limit}. Drop {drop}.",
  "hashtag-count.fits": "{count} {count|hashtag|hashtags}, inside the limit of {limit}.",
  "topic-line.missing":
    "No caption. Write one whose first line names what this is about, so that it can be found again.",
  "topic-line.vague":
    "The caption opens with “{text}”, which does not say what this is about. Name it in the first {characters} characters.",
  "topic-line.named": "The caption says what it is about at once.",
  "padding.padded":
    "{padding} of {words} words seem only to fill time, such as “{text}”; {usual} would be usual. Cut them, or say something in their place.",
  "padding.some":
    "{padding} of {words} words may only fill time, such as “{text}”. That is not more than usual; cut what can go without loss.",
  "padding.jumbled":
    "{padding} of {words} words stand in no order that can be followed. Say it in sentences.",
  "padding.dense": "Next to no words that only fill time.",
  "substance.little":
    "Little is said: {carried} different words with a meaning of their own. Posts with {words} or more were saved more often. Add what is worth looking up: amounts, names, reasons, what to watch for.",
  "substance.more":
    "There is room for more: {carried} different words with a meaning of their own, and posts with {words} or more were saved more often. Add an amount, a name, a reason, or what to watch for.",
  "substance.enough":
    "It says enough to come back for: {carried} different words with a meaning of their own.",
  "topic-tags.few":
    "{topical} {topical|hashtag names|hashtags name} the subject. Give up to {needed} that a viewer would search for.",
  "topic-tags.generic":
    "{topical} {topical|hashtag names|hashtags name} the subject; {generic} like “{text}” could stand under any video. Give up to {needed} that a viewer would search for.",
  "topic-tags.none":
    "No hashtags. Give up to {needed} that name the subject, as a viewer would search for it.",
  "topic-tags.named": "{topical} hashtags name the subject.",
  "caption-mentions.mentions":
    "{count} {count|part|parts} of the caption may mean nothing to a stranger, or weeks later, such as “{text}”: accounts, names, days, questions and invitations. Say what the viewer gets instead; name people in the video.",
  "caption-mentions.alone": "The caption can be understood without another post.",
  "timeless.dated":
    "{found} {found|phrase ties|phrases tie} this to a day, a season or what happened once, such as “{text}”. Say it so that it still holds next month.",
  "written-details.unwritten":
    "The details are only said. Put them on screen or into the caption, and say where they stand.",
  "written-details.pointed": "Says where the details can be read: “{text}”.",
  "signposts.none": "Nothing says where a part begins. Say so: “first”, “next”, “last”.",
  "signposts.few":
    "Only {found} {found|sentence says|sentences say} which part comes now, in a text of this length. Open each part with “first”, “next”, “last”.",
  "signposts.clear": "Each part says where it begins.",
  "purposes.none": "Nothing is said about what this is for. Name the use, or who needs it.",
  "purposes.few":
    "Only {found} {found|sentence says|sentences say} what something is for, in a text of this length. Name the use beside each thing.",
  "purposes.clear": "Says what things are for.",
  "caption-promise.missing":
    "The caption does not say what the video gives. Say it there too: how, why, where, or what is best.",
  "caption-promise.one":
    "The caption says one thing that the video gives: “{text}”. Add a second: how, where, or what is best.",
  "caption-promise.promised": "The caption says what the video gives: “{text}”.",
  "methods.none":
    "Nothing says what makes it work, or when it is done. Add it: “the trick is …”, “until …”.",
  "methods.few":
    "Only {found} {found|sentence says|sentences say} what makes it work, or when it is done, in a text of this length. Add more: “the trick is …”, “until …”.",
  "methods.clear": "It says what makes it work, and when it is done.",
  "advice.none":
    "Nothing says what to watch out for, or what else works. Add it: “make sure …”, “if you don't have …”.",
  "advice.few":
    "Only {found} {found|sentence says|sentences say} what to watch out for, or what else works, in a text of this length. Add the usual mistake, or what to take instead.",
  "advice.clear": "It says what to watch out for, and what else works.",
  "verdicts.none":
    "Nothing says which is best, or whether it is worth it. Choose for the viewer: “the best one is …”, “worth it for …”.",
  "verdicts.few":
    "Only {found} {found|sentence says|sentences say} what is good, in a text of this length. Say which is best, and for whom it is worth it.",
  "verdicts.clear": "It says what is good and what is best.",
  "impressions.felt":
    "The speaker feels, guesses or wonders {found} {found|time|times}, as in “{text}”. Say instead what is known, or what can be seen.",
  "caption-voice.headline":
    "Nobody speaks in the caption. Write it as you would tell a friend: “how I …”, “my …”.",
  "caption-voice.own": "The caption speaks in the first person: “{text}”.",
};
