import type { CraftPhrases } from "../pack.ts";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** English for the opening, the asks, the recap and the shots. */
export const craftPhrases = (): CraftPhrases => ({
  filler: phrases(`
    hey guys, hi guys, hello guys, hey everyone, hi everyone, hello everyone, hey everybody, hi everybody, hello everybody, hey friends, hi friends, hello friends,
    hey y'all, hi y'all, hey besties, hey you guys, hey there, hi there, hello there, hey folks, hello folks, hey fam, hey babes, hey team, hello my loves,
    what's up, what's up guys, what's up everyone, what's going on, what is up, what's good, good morning, good afternoon, good evening, good morning guys, good morning everyone,
    welcome back, welcome back guys, welcome back everyone, welcome to my channel, welcome back to my channel, welcome to my page, welcome back to my page, welcome back to the channel,
    welcome to the channel, welcome to another video, welcome back to another video, welcome to a new video, welcome to another episode, it's me again, it's your girl, it's your boy, i'm back, we're back,
    in this video, in today's video, in this quick video, in this short, in this reel, for today's video, today's video is, this video is about, in this video i'm going to, in this video i'm going to show you,
    in this video i'll show you, in this video i will show you, in this video we're going to, in this video we will, in today's video i'm going to show you, in today's video we're going to,
    today i'm going to, today i'm gonna, today i'm going to show you, today i'm gonna show you, today i'm going to talk about, today i'll show you, today i want to, today i want to show you,
    today i want to talk about, today i wanted to, today i wanna, today i wanna talk about, today we're going to, today we're gonna, today we're going to talk about, today we're talking about, today we are going to, today let's talk about,
    i'm going to show you, i'm gonna show you, i want to show you, i wanna show you, i'm going to talk about, i'm gonna talk about, i want to talk about, i wanna talk about, let's talk about, we need to talk about,
    i just wanted to, i just want to, i wanted to come on here and, i thought i would, i thought i'd, before we start, before we get started, before we begin, before we get into it, without further ado,
    let's get into it, let's get right into it, let's get started, let's dive in, let's jump in, let's jump right in, let's begin, a lot of you have been asking, a lot of you asked, so many of you asked, you guys have been asking, you guys asked, lots of you asked,
    don't forget to like and subscribe, make sure to subscribe, thanks for watching, thank you for watching, thanks for being here, hope you're well, hope you're doing well, how are you, how are you doing, hope you are all well, welcome to, welcome back to, today we're gonna talk about, today we are going to talk about, today we are gonna talk about`),
  fillerJoin: phrases(`
    so, okay, ok, alright, um, uh, well, and, guys, everyone, everybody, my friends, friends, today, now, but, to, how's it going, you guys, yeah, first, first of all, my loves, folks, all, right, it's, all right, then, hi, hey, hello`),
  promise: phrases(`
    how to, how do you, how do i, how can you, how i, how we, how you can, how you're gonna, how you're going to, exactly how, show you how, here's how, here's why, here's what, here is how, here is why, this is how, this is why, this is what, that's why, the reason, why your,
    the best way, the easiest way, the fastest way, the difference between, what happens when, what happens if, did you know, do you know, the only way, you don't need, you only need, all you need,
    your guide to, a guide to, everything you need, what you need, what to, where to, when to, the truth about, proof that, ways to`),
  padding: phrases(`
    um, uh, uhm, hmm, yeah, like, you know, you know what i mean, i mean, okay, ok, oh, well, hey, guys,
    wow, literally, actually, basically, just, really, kind of, sort of, stuff, thing, things, so,
    anyway, honestly, gonna, very, i guess, i feel like, i think, let's see, whatever, and everything,
    and stuff, at the end of the day
  `),
  vague: phrases(`
    think, thinking, thought, know, knew, known, knows, say, says, said, saying, see, seen, saw, look, looks, looking, looked, mean, means, feel, feels, feeling, felt, need, needs, needed, use, used, using, make, makes, made, making, take, takes, took, taking, go, goes, went, come, comes, came, coming, put, give, gives, gave, tell, told, talk, talking, talked, ask, asked,
    start, started, keep, kept, find, found, try, tried, trying, happen, happens, happened, happening, believe, understand, remember, love, help, show, call, called, let, become, end, stop, turn, bring, 
    time, times, day, days, year, years, week, month, today, tomorrow, yesterday, tonight, morning, moment, part, place, point, kind, sort, bit, stuff, something, anything, everything, nothing, someone, somebody, anyone, anybody, reason, question, story, video, videos, case, fact, problem, side, end, person, guy, girl, bro,
    good, great, best, better, bad, worst, big, bigger, little, small, long, new, old, right, left, real, sure, different, whole, true, able, high, low, hard, easy, important, amazing, crazy, beautiful, back, away, here, there, ago, yet, else, maybe, probably, especially, absolutely, basically, exactly, already, almost, together, enough, later, soon, around, through, after, before, between, against, during, across, since, two, three, four, five, six, seven, eight, nine, ten, hundred, thousand, million, yes, oh, hey, please, thank, thanks, sir, news, breaking, ha`),
  dated: phrases(`
    today, tonight, yesterday, tomorrow, this morning, this afternoon, this evening, this week, this weekend, this month, this year, last night, last week, last weekend, last month, last year, next week, next month, next year, the other day, just now, the first time, for the first time, christmas, new year, new year's, halloween, thanksgiving, easter, black friday, valentine's, decided, went, happened, ended up, used to, it was, i was, there was, was like, had been`),
  written: phrases(
    "on the screen, on screen, on your screen, in the caption, in the captions, in the description, in the caption below, in the description below, written below, listed below, pinned comment, in the comments below",
  ),
  method: phrases(`
    how to, how you, how you can, the way to, the best way, the trick, the trick is, step by step, method, process, formula, strategy, strategies, technique, the key, the key to, here's how, this is how, that's how, show you how, let me show, until, once you, so that, in order to, in order for`),
  advice: phrases(`
    remember, remember to, make sure, don't forget, don't forget to, keep in mind, never, avoid, mistake, mistakes, be careful, watch out, either, instead, instead of, depending on, depends on, if you, if you want, if you don't, option, options, you can, you can also, you could, you could also, you might, you may, or even, rather than, alternatively, whether you, in case`),
  verdict: phrases(`
    best, the best, worth, worth it, recommend, recommended, favorite, favourite, top, most, the most, must, perfect, perfect for, number one, easiest, fastest, biggest, the only, the right, important, ideal, powerful, useful`),
  impression: phrases(`
    i feel, i felt, i feel like, feels like, i think, i thought, i don't know, i guess, i wonder, i hope, no idea, who knows, kind of, sort of, honestly, literally, crazy, insane, weird, wild, imagine, let's see, we'll see, yeah, wow`),
  occasion: phrases(`
    replying to, by, via, credit, credits, credit to, ft, feat, vs, thanks, thank you, congrats, congratulations, happy birthday, welcome to, join us, come with me, challenge`),
  saveAsk: phrases(`
    save this, save this one, save this video, save this post, save this reel, save this clip, save this short, save this list, save this guide, save this checklist, save this recipe, save this tutorial, save this routine, save this page, save this tip, save this for,
    save these, save these tips, save that one, save it for, save it before, save it so, save it because, save it and, save it to your favorites, save it to your collection, save it now, save it if, save it until, save it as a reminder,
    save for later, save for when, save for your next, save for the next, save for next time, save for reference, save for future reference, save me for, save the post, save the video, save the reel, save the list, save the guide, save the checklist, save the recipe, save the before,
    save the steps, save the tutorial, save the routine, hit save, tap save, press save, click save, hit that save, hit the save, tap the save, tap the bookmark, hit the bookmark, tap that bookmark, bookmark this, bookmark it, bookmark these, bookmark the,
    screenshot this, screenshot the, screenshot these, screenshot it, take a screenshot, pin this, pin it for, pin this for, keep this one, keep this list, keep this video, keep this for, keep this post, come back to this, add this to your favorites`),
  shareAsk: phrases(`
    share this, share it with, share with a, share with your, share with someone, send this to, send this video, send it to a, send it to your, send it to someone, send to a friend, send to someone, show this to, pass this on, pass it on, repost this, tag someone, tag a, tag your, tag # friends, tag # people, tag # of, tag me`),
  followAsk: phrases(`
    follow me, follow for, follow us, follow along, follow my, follow this, follow to, follow if, hit follow, tap follow, give me a follow, give us a follow, subscribe, hit the bell, hit subscribe, turn on notifications, turn on post notifications`),
  likeAsk: phrases(`
    like this video, like this post, like this reel, like and, like the video, hit like, hit the like, hit that like, tap like, smash like, smash that like, smash the like, leave a like, drop a like, give this a like, give it a like, double tap`),
  commentAsk: phrases(`
    comment below, comment down, comment your, comment the, comment which, comment what, comment if, comment with, comment a, comment yes, in the comments, in comments, comments below, leave a comment, drop a comment, drop a, drop your, drop an, let me know below, tell me below, tell me which, type yes, type amen, write yes`),
  buyAsk: phrases(`
    link in bio, link in my bio, link in the bio, link's in my bio, link's in the bio, link is in my bio, link below, use code, use my code, with code, with my code, shop now, tap to shop, order now, buy now, order yours, get yours, swipe up, tap the link, click the link, hit the link, sign up, dm me, dm us, book a call, book now, download the app`),
  selling: phrases(`
    special offer, limited offer, limited edition, limited time, exclusive offer, exclusive deal, giveaway, enter to win, chance to win, win a, free gift, gift with, voucher, coupon, promo code, discount code, use code, use my code, free shipping, free delivery, while stocks last, while supplies last, available now, now available, in stores now, in store now, order yours, get yours, grab yours, shop now, shop our, shop the, buy now, buy one get one, order now, book now, sponsored by, paid partnership, in partnership with, partnered with, collab with, brand new, premium, high quality, must have, best seller, bestseller, new arrivals, just dropped, back in stock, on sale, percent off, # off, our customers, our new, hurry, stock up, swipe up, add to cart`),
  bareSave: phrases("save, bookmark"),
  bareShare: phrases("share, repost, send, tag"),
  bareFollow: phrases("follow, subscribe"),
  bareLike: phrases("like"),
  bareComment: phrases("comment"),
  notAsk: phrases(`
    save this file, save this document, save this image, save this photo, save this project, save this as, save it as, save these as, save this setting, save these settings, save this preset, save this much, save this money, save this amount, save this week, save this weekend, save this month, save this year, save this summer, save this winter, save this season,
    save this cash, save this step, save this water, save this liquid, save it for the end, save it for last, save this for last, save this for the end, save it for dessert, save it and close, save it and exit, save it and quit, save it and restart, keep this for the, screenshot the screen, pin this to, pin it to, save that one for last, tap save and, click save and, press save and, hit save and, click save as,
    share this file, share this screen, share it with your team, follow this step, follow these, follow the, follow up, like and unlike, comment the code, comment out, drop a pin, drop a line, drop a spoonful, drop a bit, drop your shoulders, drop your hips, drop your heels, drop your chin, drop your weight, drop a few, sign up for a free, follow your, follow along the`),
  negation: phrases(
    "don't, do not, never, no need to, you don't need to, don't ever, stop asking people to, not, instead of, without, didn't, doesn't, won't, wouldn't, rather than",
  ),
  urge: phrases(
    "don't forget to, do not forget to, never forget to, don't hesitate to, be sure to, make sure to, make sure you, please, remember to, you'll want to, you will want to, you might want to, want to, go ahead and, just, definitely, quickly",
  ),
  bait: phrases(`
    tag # friends, tag # people, tag # of, tag a friend, tag someone, tag your friends, tag your best, tag your bestie, tag that friend, tag the friend, comment yes, comment done, comment amen, comment if, comment the word, type yes, type amen, type the word, write yes, say yes in the comments, drop a yes, drop the word, drop an emoji, drop a heart,
    double tap if, share if, repost if, vote now, vote in the comments, share this with # people, share this with # friends, send this to # people, send this to # friends, share with # people, share with # friends, send to # friends, share to # groups, dm me the word, like this if, hit like if, smash like if`),
  keywordAsk: phrases(
    "comment, comment with, comment the word, type the word, drop the word, dm me, dm me the word, dm us",
  ),
  reason: phrases(`
    for, so, so you, so that, so you can, so you have, because, before, when, if, next time, until, you'll need, you'll want, you will need, you will want, you're going to need, you're gonna need, you'll use, to use, to try, to have, to check, to take, to keep, to refer, to come back to, as a reminder, to your, as your, whenever, the next time`),
  notReason: phrases(
    "for later, for more, for free, for now, for real, for sure, for good luck, for the algorithm, so much, so good, if you want, if you agree, if you like, if you enjoyed, if you found this helpful, if this helped, before you scroll, before you go, before it's gone, before it gets taken down, before they delete it, because why not, for a part #, for part #, to your favorites, to your collection, to see more, so you don't miss out, for future reference, for reference",
  ),
  recap: phrases(`
    to recap, quick recap, let's recap, recap, a quick recap, in short, to sum up, to sum it up, sum it up, in summary, summary, to summarize, to summarise, so remember, the takeaway, takeaway, the takeaways, bottom line, the bottom line, so those are, and those are, so to recap, okay so to recap, and so in short, so the takeaway, so bottom line, the recap, those are, those were, these are the, so there you have it, there you have it, in a nutshell, long story short, tl dr, tldr, the short version, that's it, the whole thing in one line, in one line, cheat sheet, full list`),
  endCard: phrases(
    "end card, recap card, summary card, recap screen, summary screen, recap slide, summary slide, tick list, full list, whole list, complete list, checklist on screen, list on screen, full recap, recap list, all steps, all the steps, all tips",
  ),
  shotResult: phrases(`
    final result, end result, the result, the results, final results, finished, final look, final reveal, final product, final piece, final dish, final plate, completed, the reveal, reveal of, reveals the, big reveal, hero shot, hero shots, beauty shot, money shot, the outcome, final outcome, final version, finished product, finished look, the payoff, reveal shot, it's done, all done, dramatic reveal, satisfying reveal, unveil, unveiling, pull away cloth, pull away the cloth, pan across all, all lined up, lined up beautifully, all together, finale`),
  shotBeforeAfter: phrases(`
    before and after, before after, before vs after, before versus after, before left, before shot, before state, before on the left, after shot, after state, before photo, after photo, before picture, after picture, before clip, same frame, same angle as before, same angle as shot #, same angle as in shot #, same angle as the first shot, same spot as before`),
  beforeLabel: phrases("before"),
  afterLabel: phrases("after"),
  shotTransformation: phrases(
    "transformation, transforms, transforming, transform into, turns into, turning into, morphs, morphing, morph into, makeover, glow up, goes from, wipe transition to, changes from, comes together, coming together, taking shape, takes shape, fades in color, changes color, changes colour",
  ),
  shotScenery: phrases(`
    drone, drone shot, aerial, aerial shot, panorama, panoramic, pan across the, sunrise, sunset, golden hour, golden light, city lights, blue hour, skyline, vista, scenic, the view, view of the, view over, view from, bird's eye, bird's eye view, landscape shot, wide shot of the, wide of the, establishing shot of the, starry sky, night sky, horizon, mist, fog rolling`),
  shotDetail: phrases(`
    close up, close ups, closeup, closeups, extreme close up, tight shot, tight on, macro, macro shot, detail shot, detail shots, details of, zoom in on, zooms in on, zoom on, push in on, ecu, cu, insert shot, texture shot, texture of, asmr`),
  shotPeople: phrases(`
    my face, your face, her face, his face, their face, the face, face, creator, host, presenter, speaker, talent, founder, model, talking head, talking, to camera, into camera, into the camera, at camera, direct to camera, expression, reaction, selfie, me, myself, eyes, smile, smiling, shrug, avatar, logo, brand name, app icon, phone number, price, cta, call to action, button, url`),
  shotFinal: phrases("final, last, closing"),
  shotNoun: phrases("shot, frame, look, spin, pan, view, picture, clip, angle"),
  shotPlain: phrases(`
    screen recording, screen recordings, screen record, screen capture, screencast, screenshot, screenshots, screen shows, screen showing, black screen, end screen, dashboard, interface, website, webpage, landing page, homepage,
    code, cursor, chart, charts, graph, pie chart, numbers, stats, statistics, infographic, logo, logos, lockup, icon, icons, url, qr code, hud, mockup, product shot, product shots, pack shot, packshot, packaging, packages, b roll, broll, stock footage, stock clip, stock video,
    on phone, on laptop, on desktop, laptop, desktop, slideshow, animated graph`),
  showTimeLapse: phrases(
    "time lapse, timelapse, hyperlapse, sped up, speed up, fast forward, speed ramp, stop motion, 10x, 20x",
  ),
  showSlow: phrases(
    "slow motion, slow mo, slowmo, slo mo, slow pan, slow push, slow push in, slow zoom, slowly",
  ),
  showHold: phrases(
    "hold, holds, hold on, held, linger, lingers, linger on, freeze frame, freezes, stay on, stays on, stays readable, pause on, still for, beat on",
  ),
  showAngles: phrases(
    "different angles, multiple angles, several angles, # angles, all angles, every angle, three sixty, 360, 360 degree, from above and, rotate, rotating, rotates, spin, spinning, turntable, walkaround, walk around, orbit, different shots, # shots of, multiple shots",
  ),
  notShown: phrases("no, not, never, without, avoid, skip, don't, do not, instead of, optional"),
});
