/** English verbs that open an instruction: base forms of one word. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Hardly ever anything but a verb at the start of a clause. */
export const plainVerbs = () =>
  words(`
accept activate add adjust aerate align allow annotate apply arrange assemble attach
authenticate automate avoid backcomb backstitch bake begin blanch bleed blot boil breathe brew
bring browse buy calculate cancel caramelize carve categorize choose chop clamp click clip
collect combine come compile compress configure connect consider consolidate convert create crimp crop
crouch crumble cube dab dampen debone debug declutter decorate defrost deglaze delete deploy
describe detach detangle devein dice dilute dip disable disconnect dissolve distribute divide
do download drag drizzle duplicate eat eliminate embroider emulsify enable erase exfoliate
exhale expand explore export extend fasten fertilize fill find finish flatten flick fluff garnish
gather get give glide go grab grate grease grind grow hem hide hover hydrate identify ignore import
include inhale initialize install itemize iterate jot julienne keep knead kneel knit lacquer
lay learn let loosen lunge make manage marinate mash massage memorize mend mince moisten moisturize
mulch multiply navigate negotiate organize paraphrase pat photograph pinch plank poach pour
practise preheat prepare protect publish put quilt reboot recite recycle reduce refactor
refill refinance refresh refrigerate reheat rehydrate relax release remove rename renegotiate
repeat replace repot restart reuse rewind rewire rewrite roast rotate rub saute save scoop
scrape screw scribble scrub scrunch seal sear send sew sharpen shorten shred shrug shuffle
simmer simplify skim skip smudge snip soak solder spread sprinkle spritz squeeze squish start
steep steer stir stop straighten submit substitute subtract summarize swipe swirl sync take
tape thaw thicken thin tick tighten tilt tint toggle toss translate transplant try tuck tweak
twirl unbox uncheck unclip underline unfollow uninstall unlock unplug unroll unscrew
unsubscribe untick unwrap unzip upload use vacuum varnish verify visit weave weed weigh whisk whiten
wipe withdraw zest
`);

/**
 * As often a noun, an adjective or another form: counted only where an object, a place or a
 * particle follows, or in a numbered step.
 */
export const doubtfulVerbs = () =>
  words(`
aim ask bag balance beat bend bite blend block book bookmark bottle bounce box brush bucket
budget buff build button call cast catch change charge check chill clean clear climb close coat code color
comb compare contact contour control cook cool copy count counter cover crack cream crochet
cross curl cut deposit display double draft drain draw dress drill drink drive drop dry dust
edit end enter exit feed file film filter fit fix flex flip floor focus fold frame freeze fry
glaze glue grade grill grip hammer handle heat help highlight hinge hit hold hook
insert invest iron jog jump kick knock label land laser lather launch layer lean leave level
lift light line link list listen load lock log look loop lower mail map mark mask match mate measure meet
melt mirror mist mix mount move nail name note oil open order pack paint park pass paste pause
pay peel phone pick pin place plan plant plate play plot plug point polish pop position
practice press print program prune pull pump purchase push quit raise rank rate read record
rehearse reply report request research reserve reset rest return review rinse rock roll run
salt sample sand sauce scale scan schedule score screen screenshot scroll search seed select
separate serve set shake shape shave shell shift shoot shop show sift sign sip sit size sketch
sleep slice slide slip slow smooth snap sort speed spell spend spin split spot spray sprint
square squat stack stand station stay steam stick stitch store strain strap stress stretch
strip structure study supply swap sweat sweep sweeten swing switch talk tap target tear test
text thread throw thumb tie time toast tone top touch tour trace track trade trail train
transfer travel treat trim turn twist type head hop pop join email message hire claim dispute double tell update wait walk warm wash water wave wax wear wet
whip work wrap write zip zoom
`);
