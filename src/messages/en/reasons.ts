/** What the rules of the reasons to save say. */
export const reasons = {
  "step-order.none":
    "Nothing here tells the viewer what to do. Give at least {needed} steps they can follow, each starting with its verb: “Cut …”, “Set …”, “Leave …”.",
  "step-order.story":
    "This tells what happened to you. Turn it around for the viewer: at least {needed} steps they can follow, each starting with its verb.",
  "step-order.few":
    "{steps} of {needed} {needed|step|steps} found. Add what comes before or after, so that it can be done from start to finish.",
  "step-order.scattered":
    "{steps} things to do are scattered over a long talk; as many are in any talk of that length. Tell them one after the other and cut what lies between.",
  "step-order.unordered":
    "{steps} things to do, in no clear order. Put them one after the other and say so: “First …”, “Then …”, “Step 3 …”.",
  "step-order.promised":
    "You promise {promised} steps; {steps} {steps|is|are} there. Add the missing ones or change the number.",
  "step-order.ordered": "{steps} {steps|step|steps} a viewer can follow, in order.",

  "step-detail.no-steps":
    "No steps yet, so nothing to be exact about. Once there are some, give each its amount, time, setting or tool.",
  "step-detail.vague":
    "“{quote}”: how much, how long, or with what? {detailed} {detailed|step says|steps say} so, {details} should; add it here.",
  "step-detail.few-details":
    "{detailed} {detailed|step has|steps have} an amount, time, setting or tool, {details} should. Add one more exact step.",
  "step-detail.steps-first":
    "The details are there; the sequence is not. Add the missing steps and put them in order.",
  "step-detail.exact": "Exact enough to follow later, for instance “{detail}”.",

  "list-items.none":
    "No list to tick off. Number what you name: “Number one …”, “Number two …”, or 1., 2., 3. on screen.",
  "list-items.announced":
    "You announce {noun}, but no items follow that can be told apart. Number them as you say them.",
  "list-items.few":
    "{delivered} of {needed} {needed|item|items} found. Add the rest, or number those that are hidden in the talk.",
  "list-items.promised":
    "You promise {promised}; {delivered} can be found. Name the missing ones or change the number.",
  "list-items.listed": "A list with {delivered} {delivered|item|items} to tick off.",

  "list-promise.no-list":
    "No list that a number could announce. With three or more items, say at the start how many there are.",
  "list-promise.not-delivered":
    "“{text}” is announced, but the items do not follow. Number them one by one.",
  "list-promise.no-number":
    "{delivered} items, but nobody knows how many to expect. Open with the number: “{delivered} things …”.",
  "list-promise.short":
    "You promise {promised}; {delivered} can be found. Add the missing {missing} or say “{delivered}”.",
  "list-promise.kept": "You promise {promised} and deliver them all.",

  "resource-names.none":
    "Nothing by name that could be looked up again. Name at least {needed} apps, sites, books, places or products.",
  "resource-names.few":
    "{names} of {needed} {needed|name|names} found (“{name}”). Name more things that can be looked up, each by its full name.",
  "resource-names.promised":
    "You promise {promised}; {names} {names|is|are} named. Name the others or change the number.",
  "resource-names.named": "{names} things named that a viewer can look up again.",

  "resource-names.in-passing":
    "There is an address, but little about the place itself. Say in two or three sentences what is there.",
  "resource-names.no-address":
    "You speak of a place, but nobody could find it. Say its name and where it is: street and number, or what it is next to.",
  "resource-names.located": "The place can be found again: “{address}”.",

  "resource-purposes.no-names":
    "No names yet. Once there are some, say after each what it is for: “… for planning”, “… lets you cut clips”.",
  "resource-purposes.unexplained":
    "“{name}”: for what? {explained} of {needed} {needed|name|names} come with their use; add “for …” or “it lets you …”.",
  "resource-purposes.few":
    "{explained} of {needed} {needed|name|names} with their use. Add another name and say what it is for.",
  "resource-purposes.little-told":
    "Too little is said of the place to go there. Add what is good there and what it costs.",
  "resource-purposes.explained": "{explained} names come with what they are for.",

  "claim-evidence.none":
    "Nothing that could be checked: no number with its unit, no source. Give one of them for your main point.",
  "claim-evidence.vague": "“{quote}” leaves it open. Give the number or the source in its place.",
  "claim-evidence.single": "“{quote}” is the only point with a number or source. Back up one more.",
  "claim-evidence.no-why":
    "“{quote}”: and why, or compared to what? Add the reason or the comparison in the same sentence.",
  "claim-evidence.specific": "Specific: “{quote}”.",

  "takeaway.no-claim":
    "No number or source yet from which anything could follow. Start there, then say what to do with it.",
  "takeaway.none":
    "“{quote}”: and what should the viewer do with that? Add one line, such as “So next time, …”.",
  "takeaway.no-advice":
    "“{quote}” says what it comes to. Add one line that says what to do about it.",
  "takeaway.useful": "It says what to do with it: “{quote}”.",

  "hype-words.hype":
    "“{quote}” and the like: {words} big {words|word|words}. Say what happened instead, with its number or name.",
} as const;
