import type { LanguagePack } from "../pack.ts";
import { craftPhrases } from "./en-craft.ts";
import { doubtfulVerbs, plainVerbs } from "./en-verbs.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** English. */
export const en = (): LanguagePack => ({
  id: "en",
  name: "English",
  measured: true,
  // 150: US National Center for Voice and Speech; median and 95th percentile of 231 posts: 146 and 252.
  speechRate: { usual: 150, fast: 250 },
  // Median of 906 posts with speech.
  usualPadding: 0.03,
  // Mean of 993 transcripts of ordinary talk.
  usualActions: 0.002,
  stemmer: "porter",
  abbreviations: words(
    "mr mrs ms dr prof st vs etc e.g i.e approx tbsp tsp oz lb lbs min sec hr hrs no dept inc ltd co corp jr sr fig u.s u.k a.m p.m",
  ),
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    billion: 1_000_000_000,
  },
  ordinals: {
    first: 1,
    firstly: 1,
    second: 2,
    secondly: 2,
    third: 3,
    thirdly: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  ordinalEndings: ["st", "nd", "rd", "th"],
  functionWords: words(`
    a an the this that these those it its it's i i'm i've i'll i'd me my mine we we're we've we'll us our ours you
    you're you've you'll you'd your yours he he's she she's they they're they've them their him his her hers who what which
    when where why how there there's here here's is are was were be been being am do does did done doing have has
    had having will would can can't could should shall may might must not no nor don't doesn't didn't won't isn't
    aren't wasn't of in on at by for from to into onto with without about as than then so but and or if because
    while until up down out off over under again just also too very really actually literally like okay ok um uh
    yeah well now gonna going wanna want got get gets let let's one ones some any all each every both more most
    much many few lot lots thing things way ways other another same own such only even still ever never always
    first second third next last step number guys everybody everyone people`),
  verbs: {
    plain: plainVerbs(),
    doubtful: doubtfulVerbs(),
    weak: words(
      "go make take get give keep do start stop bring find try choose let have eat buy include create work pay talk leave help stay hold send call ask move turn push pull read spend save build sell trade invest travel focus check wait plan run record train play drive extend return finish end come look learn consider listen ignore",
    ),
    notBefore: words(`
      is are was were am be been has had have will would can could should may might must does did isn't
      aren't wasn't weren't won't of 's than said says i we he she they`),
    objectStarts: words(`
      a an the this that these those it them him her me us your yours my our their his its every each all any
      some both either half one two three four five six seven eight nine ten another more less enough
      up down in into on onto off out over under back away around together through across from to for with
      at by until till between against along about like as slowly gently well evenly thoroughly carefully quickly
      yourself everything something anything only just no once twice everyone someone nothing`),
    adverbs: words(
      "just simply also then really always never only first actually literally definitely please probably now quickly slowly gently carefully basically kind of either",
    ),
  },
  subordinators: words(
    "if when whenever once after before while until unless because since as than that which who what how why where whether in on at for with without to during though although way ways",
  ),
  viewer: words("you you're you've you'll you'd your yours y'all"),
  determiners: words(
    "a an the this that these those my your his her our their its each every no some any another same",
  ),
  articles: words("a an the my your our their every"),
  refers: words("it it's its them they this that that's these those one ones there"),
  notAfterArticle: words(`
    a an the of and to from with for at by but if or because is are was were am be been you he she it we they
    me him them i'm i've it's you're we're they're he's she's that's don't can't didn't doesn't isn't has had
    have does did would could should when where how who why so than then there this these those my your his
    our their not into`),
  self: words("i i'm i've i'll i'd me my mine myself"),
  otherSubjects: words(
    "i i'm i've i'd i'll we we've we'd we're we'll he he's he'd he'll she she's she'd she'll they they're they've they'd they'll nobody somebody someone everybody everyone people who",
  ),
  together: words("we we've we'd we're we'll"),
  speaker: words("me my mine our ours us"),
  past: {
    words: words(`
      was were had did went got made said told came took saw knew thought found gave felt left kept began brought
      bought built caught chose drove ate fell flew forgot grew heard held hit hurt led lost met paid ran sat sold
      sent slept spoke spent stood taught threw understood woke won wore wrote quit became broke didn't wasn't
      weren't couldn't hadn't could`),
    endings: ["ed"],
    not: words(
      "need feed seed bed red speed indeed shed weed embed med wed bleed breed exceed proceed succeed used",
    ),
  },
  questionStarts: words(
    "what why how when where who which whose is are was were do does did can could will would should have has am isn't aren't don't doesn't ever",
  ),
  units: {
    amount: words(`
      g gram grams kg kilo kilos mg ml l liter liters litre litres cup cups tablespoon tablespoons tbsp teaspoon
      teaspoons tsp ounce ounces oz pound pounds lb lbs pinch dash clove cloves slice slices drop drops pump pumps
      scoop scoops rep reps set sets times x page pages word words stitch stitches row rows coat coats layer layers
      sheet sheets piece pieces percent servings calories gallon gallons pack packs`),
    time: words(`
      second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year
      years overnight a.m p.m am pm`),
    money: words("dollar dollars bucks cents euro euros pounds usd eur gbp grand"),
    percent: words("percent %"),
    temperature: words("degrees degree celsius fahrenheit c f"),
    size: words(
      "inch inches cm mm m meter meters metre metres foot feet ft mile miles km pixels px mb gb tb watts volts megapixels fps hz k",
    ),
  },
  lists: {
    steps: words(
      "step steps stage stages move moves exercise exercises stretch stretches drill drills",
    ),
    items: words(`
      tip tips thing things way ways trick tricks hack hacks mistake mistakes reason reasons habit habits rule rules
      idea ideas sign signs type types kind kinds secret secrets lesson lessons essential essentials question
      questions phrase phrases word words method methods strategy strategies  principle principles factor factors option options myth myths fact facts point points
      alternative alternatives upgrade upgrades swap swaps item items technique techniques detail details must-haves
      musts flags example examples advice pieces changes differences benefits pros cons recipes ingredients`),
    reasons: words("reason reasons"),
    resources: words(`
      tool tools app apps application applications website websites site sites book books podcast podcasts channel channels place places
      spot spots product products extension extensions plugin plugins platform platforms course courses account
      accounts resource resources brand brands shop shops store stores restaurant restaurants cafe cafes service services
      program programs software prompts templates movies films shows songs games newsletters creators supplies materials gadgets finds gear equipment everything`),
    guide: words(
      "checklist guide list recipe tutorial routine breakdown roadmap blueprint cheatsheet template walkthrough how-to",
    ),
    promiseAfter: words("you that to for every i we which your no nobody everyone"),
    pluralEndings: ["s"],
  },
  phrases: {
    ...craftPhrases(),
    breaks: phrases(`
      so, and then, then, now, next, after that, first, first of all, second of all, secondly, thirdly, number #, step #, tip #, okay, alright, but, because, once you, make sure, and finally, finally, lastly, and lastly, i'm gonna, i'm going to, you're gonna, here's, here are, another, instead, go ahead and, the first thing, the second thing, the third thing, the last thing, the next thing, the first one, the second one, the third one, the fourth one, the last one, the first is, the second is, the third is, and the second, and the third, and the fourth, and the last, and if you, second, third, fourth, fifth, third of all, fourth of all, and number #, no #`),
    lead: phrases(`
      so, now, okay, ok, alright, first, firstly, first of all, second, secondly, third, thirdly, fourth, fifth, then, next, after that, from there,
      finally, lastly, and, and then, so then, but, or, also, please, just, simply, only, always, never, don't, do not,
      instead, step #, number #, tip #, well, um, uh, and now, now just, once that's done, when it's done, from here, at the end, to start,
      to finish, to begin, meanwhile, basically, again, actually, really, gently, carefully, slowly, quickly, literally,
      immediately, plus, last, last step, first step, next up, the next step, in the morning, at night, every day, every morning, every night,
      every week, as well, either, do yourself a favor and, the first thing, day #, week #, pro tip, bonus, rule #, hack #, mistake #`),
    obligation: phrases(`
      you're going to, you're gonna, you are going to, you are gonna, you gonna,
      you need to, you want to, you wanna, you have to, you've got to, you gotta, you got to, you should, you must,
      you'll need to, you'll want to, you're going to want to, you're gonna want to, you're going to need to,
      you're gonna need to, you may want to, you might want to, go ahead and, make sure to, make sure you,
      make sure that you, be sure to, be sure you, remember to, don't forget to, try to, start by, begin by,
      all you have to do is, all you need to do is, all you do is, i want you to, i need you to, you'd want to,
      you'd better, what you need to do is, what you want to do is, what you do is, what you're going to do is,
      what you're gonna do is, the first thing you want to do is, the first thing you need to do is,
      the first thing you're gonna do is, the first step is to, the next step is to, the last step is to,
      you're gonna go ahead and, you're going to go ahead and, i recommend you, i suggest you, take a moment to,
      take time to, the trick is to, the key is to, i recommend that you, i always recommend that you,
      i suggest that you, double check, your first step is to, your next step is to, what i want you to do is,
      the way you do this is, all you gotta do is, all you got to do is, all you've got to do is, you just gotta, you just need to,
      you just want to, you just wanna, you're gonna wanna, you're just gonna, you'll have to, you will need to, you will want to, you'd need to, you'd have to,
      first thing you wanna do is, first thing you want to do is, first thing you need to do is, first thing you have to do is, first thing you're gonna do is,
      first thing you should do is, next thing you wanna do is, next thing you want to do is, next thing you need to do is, thing you could do is, thing you can do is`),
    offer: phrases(`
      you can, you could, you will, you'll, you can also, you can then, we're going to, we're gonna, we are going to,
      we need to, we'll, let's, let's go ahead and, we want to, feel free to, it's time to, we gonna, i'm gonna,
      i'm going to, then we, and then we, first we, next we, now we, so we, we, we just, and we, after that we, you're,
      i'm just gonna, and i'm gonna, then i'm gonna, so i'm gonna, then i, and then i, next i, first i,
      you simply, you just, you then, first you, then you, and then you,
      next you, after that you, from there you, now you, finally you, once that's done you, you first`),
    joins: phrases(
      "and, or, then, and then, but, plus, as well as, and also, and just, or just, and simply",
    ),
    sequence: phrases(`
      first, firstly, first of all, second, secondly, third, thirdly, fourth, fifth, then, and then, next, after that, afterwards, finally, lastly, last step,
      step #, step number #, from there, once that's, once it's, once you, when it's done, to start, to begin, to finish, start by, begin by, the next step, the first step, the last step,
      before you, after you, while that, meanwhile, now that, the first thing you, second of all, third of all, fourth of all`),
    engagement: phrases(`
      get it while, while it's on sale, link it, grab it, grab this,
      follow me, follow for, follow along, follow us, follow my, hit follow, follow this, and follow, wait for it,
      wait until you, wait till you, wait til the end, look at this, look at that, look at how, look at what,
      take a look, have a look, look at these, look at those, stop scrolling, keep scrolling, scroll past, don't scroll, keep watching, stop watching,
      watch till, watch until, watch to the end, watch this, stay tuned, stay to the end, stay until, stick around,
      let me know, let me show, let me tell, let me explain, let me give, let me, let's go, let's get into, let's talk,
      let's dive, let's see, let's start, let's begin, let's break, let's be, let's do this, let's just say, let's look,
      let's take, let's find out, let's get, get ready with me, comment below, comment down, in the comments,
      comment section, comments below, drop a comment, drop a, leave a comment, leave me, like and, like this,
      like and subscribe, hit subscribe, subscribe, hit the, smash, turn on notifications, turn on post notifications,
      share this, share it with, share with, send this to, send it to, send me, tag a, tag someone, tag your, save this,
      save it for, save for later, bookmark this, repost, duet this, stitch this, link in bio, link in my bio, my bio,
      in my bio, my profile, my page, my channel, my website, my account, my newsletter, my course, my link,
      the link in, the link below, this link, link below, dm me, message me, text me, my dms, tell me, ask me, call me,
      join me, join us, join my, join the, hear me out, listen up, check out my, check me out, check us out,
      check it out, check this out, try it yourself, try me, trust me, believe me, think about it, guess what,
      guess who, get started today, sign up, sign up today, order now, buy now, shop now, download now,
      download the app, get yours, grab yours, grab my, book now, swipe up, shop the, use my code, use code, my code,
      don't miss, don't forget to like, don't forget to follow, don't forget to subscribe, don't forget to save, don't forget to share, don't forget to comment, don't forget to tag, don't forget to hit, don't forget to click, don't forget to check out, give me a, give this, give it a like, give us, take it from me,
      mark my words, make no mistake, do the math, get this, take that, thanks for watching, see you, remember me,
      sound off, bring it on, hold on, come on, wait a minute, wait a second, hang on, keep in mind, mind you,
      say hello, say hi, meet my, meet the, get out of here, get over it, get a load, pay attention, stay safe,
      take care, make sure to follow, make sure you follow, make sure you're following, you're following me,
      keep up with, click below, tap below, click follow, click the plus, visit our, visit us, shop our, contact us,
      call us, start your free, start today, get yours today, double tap, type yes, pick one, learn more, find out more,
      read more, see more, tune in, join up, try it free, come with me, go with me, come along, do you, do not miss,
      do it, do what, hit that, with code, discount code, promo code, tap to shop, shop before, free shipping,
      limited time, help me out, help us out, let that sink in, put it this way, hit me up,
      make it happen, count me in, stop pretending, get involved, rest in peace,
      god bless`),
    nextItem: phrases(`
      next one, next one is, next up, next up is, the next one, next thing, the next thing, another one, another one is, another thing, another tip, another way, and another,
      next tip, the next tip, next is, next we have, next you have, then we have, then you have, and then we have, the other one, the other is, another is, another option,
      another option is, the other thing, one more thing, one more tip, moving on to, on to the next, then there's, and there's, there's also, then there is, up next`),
    lastItem: phrases(
      "last but not least, the last one, last one, the final one, and finally, finally, lastly, and lastly, the last thing, last thing, last tip, my last tip, our last tip, my final tip, our final tip, the final tip, last up, last up is, last is, and last, and last is",
    ),
    numberedItem: phrases(
      "number #, no #, tip #, step #, step number #, tip number #, thing number #, mistake #, mistake number #, rule #, rule number #, hack #, hack number #, reason #, reason number #, way #, way number #, sign #, sign number #, habit #, myth #, lesson #, secret #, idea #, type #, app #, tool #, book #, website #, day #, option #, exercise #, spot #, key factor number #, strategy #, strategy number #",
    ),
    presents: phrases(`
      here are, here's, here is, these are, those are, there are, i have, i've got, my, my top, top, the top, give you, giving you, show you, share, sharing, tell you, teach you, you need, you should know, the best, the only, with these, in these, follow these, these, try these, do these, use these, using these, break it down in, down into, just, try any of these`),
    notCounts: phrases(`
      number one, the number one, number one thing, one of the, one of, # out of, # of the, at least #, more than #, less than #, over #, under #, about #, almost #, nearly #, around #, # things happened, # people, # percent, # times, # years, # days, # weeks, # months, # hours, # minutes, # seconds, # dollars, # bucks, # k, # million, # billion, # thousand, # hundred, age #, aged #, # year, in #, since #, by #, a thing, one thing, one way, one day, one type, one point`),
    naming: phrases("called, named, is called, it's called, which is called, known as, titled"),
    place: phrases(`
      this place, this spot, this restaurant, this cafe, this coffee shop, this shop, this store, this market, this museum, this hotel, this beach, this park, this bar, this bakery, this neighborhood, this trail, the place is, the shop is, the menu, over here they`),
    locating: phrases(
      "located at, located in, located on, located inside, the address is, address is, address, you'll find it at, you'll find it on, you can find it at, you can find it on, you can find them at, find them at, find them on, it's right next to, right across from, right off, on the corner of, a short walk from",
    ),
    street: phrases(
      "street, st, avenue, ave, road, rd, boulevard, blvd, lane, district, square, station, exit #, district #, highway #",
    ),
    price: phrases(
      "costs, cost, costs about, costs only, costs you, priced at, for only, for just, starts at, starting at, tickets are, entry is",
    ),
    recommends: phrases(`
      i go between, i switch between, choose between, use, using, i use, try, i recommend, i'd recommend, check out, go to, head to, head over to, download, visit, get, grab, by using, read, search for, look up, install, open, sign up for, watch, listen to, shop at, stop at, stop by, eat at, stay at, buy, order, start with, we use, i swear by, swear by, i love, my favorite is, i like to use, pick, book, subscribe to, add, compare, upload it to, take`),
    purpose: phrases(`
      lets you, let you, let's you, allows you to, allow you to, helps you, help you, gives you, give you, shows you, show you, tells you, turns, makes it, makes your, is for, it's for, are for, great for, good for, perfect for, best for, ideal for, for, to, where you can, so you can, that lets, that helps, that shows, that gives, that tells, that turns, that makes, it's a, is a, is an, is the, it lets, it helps, it shows, it gives, it makes, if you want, if you need, when you need, when you want, creates, generates, removes, writes, builds, tracks, saves you, teaches you, checks, automatically, instead of, which helps, which lets, which gives, which shows, super easy for you`),
    source: phrases(`
      according to, a study, studies show, studies have shown, research shows, research from, researchers, scientists, published in, the data, data from, data shows, a survey, survey of, report from, a report, university, harvard, stanford, mit, nasa, the who, the cdc, the fda, the irs, the fed, journal of, peer reviewed, meta analysis, experiment, a trial, clinical trial, the law, by law, statistics, census, studied, found that`),
    cause: phrases(
      "because, because of, that's why, which is why, this is why, the reason, the reason is, due to, as a result, so that, which means, that means, this means, meaning, causes, caused by, leads to, results in, since your, since the, since it, thanks to, in order to",
    ),
    contrast: phrases(
      "but, instead, not because, it's not, is not, isn't, isn't about, aren't, instead of, rather than, actually, in reality, the truth is, turns out, contrary to, however, even though, although, while most, unlike, most people think, everyone thinks, people think, you think, the difference between, does not mean, doesn't mean, myth, whereas, but actually",
    ),
    comparison: phrases(
      "per, with the same, for the same, # times, more than, less than, fewer than, times more, times as, twice as, twice the, half the, half as, higher than, lower than, better than, worse than, faster than, cheaper than, bigger than, smaller than, compared to, compared with, versus, vs, out of, per day, per week, per month, per year, per hour, a day, a week, a month, a year, on average, the average, double, triple, every single, # percent, up to, at least",
    ),
    reframe: phrases(`
      doesn't matter, don't matter, isn't about, is not about, not about, never about, not because, the real question, the real reason, the real problem,
      the problem isn't, the problem is not, the question isn't, the truth is, uncomfortable truth, turns out, most people think, everyone thinks, people think, you've been told,
      we've been told, what most people miss, what matters is, what actually matters, contrary to, not a lack of, isn't because, the opposite, is a myth, isn't true, is not true, the difference is`),
    general: phrases(`
      usually, generally, typically, normally, in general, on average, most of the time, often, tend to, tends to, depends on, depending on, based on,
      for example, for instance, such as, let's say, say you, say you're, say you have, it's called, is called, are called, known as, stands for, stand for, refers to, is considered, are considered, be considered, you're considered,
      is when, is where, is basically, is essentially, are basically, simply means, that means, which means, this means, it means, basically means, meaning,
      if you, if you're, if you've, if your, when you, when you're, when you've, when your, whenever you, once you, once you've, once your, unless you, unless you're, until you, before you, after you, as long as you`),
    notGeneral: phrases(`
      if you want, if you want to, if you wanna, if you need, if you like, if you liked, if you enjoy, if you enjoyed, if you're looking, if you are looking, if you're interested, if you are interested, if you know, if you see, if you guys, if you ask, if you would, if you could, if you made it,
      if you haven't, if you're watching, if you are watching, if you have any, if you're new, if you are new, if you will, if you're ready, if you are ready, if you look, if you're tired, if you are tired, if you're still, when you see, when you look, when you know, until you see, before you go, before you scroll, once you see`),
    takeaway: phrases(`
      so instead, instead of that, the takeaway, takeaway, key takeaway, the lesson, the lesson here, the moral, the bottom line, bottom line, in short, long story short, what this means for you, this means you should, that means you should, which means you should,
      what that means for you, so next time, next time you, next time, so you should, so make sure, so don't, so stop, so start, so before you, from now on, what you should do, what you can do, so what you can do, which is why you should, that's why you should, this is why you should, that's why you need, that's why you want,
      so always, so never, so try, so keep, so use, so check, so ask, so the next time, so remember, just remember, the solution, the fix, fix, here's what to do, here's how to, here's what you can do, here's what you should do, the best thing you can do, all you have to do, you're better off, it's better to, to fix this, to avoid this, to prevent this,
      so the rule is, rule of thumb, a good rule, my advice, my best advice, the smart move, the move is, do this instead, try this instead, the one thing to, so what should you do, aim for, the safest, in practice, so do this, so do that, do this tonight, so tonight, so today`),
    hype: phrases(`
      mind blowing, mind-blowing, insane, crazy, game changer, game changing, life changing, unbelievable, you won't believe, secret, secrets, nobody tells you, they don't want you to know, no one is talking about, nobody is talking about, blew my mind, shocking, jaw dropping, ultimate, guaranteed, instantly, overnight success, hidden, this one trick, one weird trick, will change your life, changed my life, gatekeep, gatekeeping, revolutionary, epic, viral, the best ever, next level, 10x, hack your, miracle, magic, like crazy, skyrocket, explode, blow up, literally insane, wild, this is huge, will blow your mind`),
    hedge: phrases(`
      maybe, perhaps, kind of, sort of, i think, i guess, probably, might, possibly, some people, many people, a lot of people, they say, people say, it depends, i feel like, i don't know, not sure, somehow, something like, stuff like that, or something, and stuff, a few, several, various, some kind of, could be, seems like, apparently, supposedly`),
    audience: phrases(
      "# off, percent off, off with code, off today, followers, subscribers, views, likes, comments, shares, saves, million views, fans, viewers, people watching",
    ),
    setting: phrases(`
      low heat, medium heat, high heat, medium high, medium low, room temperature, airplane mode, dark mode, settings, full screen, low setting, high setting, manual mode, portrait mode, auto, default, the menu, the toolbar, shortcut, control, command, shift, ctrl, cmd, alt, top right, top left, bottom right, bottom left, right click, lower left, upper right, shoulder width, hip width, parallel, 90 degree, halfway, all the way, golden brown, soft peaks, boiling, cold water, hot water, warm water, overnight, every morning, every night, before bed, twice a day, once a day, once a week, every day, every week, daily, weekly`),
    result: phrases(`
      that's, that is, that's it, that's only, that's like, that's about, that's a, that's almost, so that's, which is, which comes to, that comes to, comes out to, adds up to, works out to, ends up, equals, you'd have, you would have, you'll have, you will have, you'd pay, you'd save, makes it, total is, the difference is, a difference of, costs you, so`),
    tool: phrases(
      "using a, using an, using the, using your, using some, with a, with an, with your, with the, with some, by hand, in a, into a, onto a, on a",
    ),
  },
});
