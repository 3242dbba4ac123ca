/** English verbs that open an instruction: base forms of one word. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Hardly ever anything but a verb at the start of a clause. */
export const PLAIN_VERBS = words(`
accept activate add adjust align allow apply arrange assemble attach automate avoid backstitch
bake begin bleed blot boil bookmark breathe brew bring browse buy calculate cancel carve
categorize choose chop click clip collect combine compress connect convert create crop
declutter decorate defrost deglaze delete describe detach dice dilute dip disable disconnect
dissolve distribute divide do download drag drizzle eat eliminate emulsify enable erase
exfoliate exhale expand export extend fasten fill find finish flatten flick fluff garnish
gather get give glide go grab grate grease grind grow hide highlight hover hydrate identify
import include inhale install itemize iterate keep knead kneel knit lay let loosen make manage
marinate mash massage memorize mend mince moisten moisturize multiply navigate negotiate
organize pat photograph pinch pour practise preheat prepare protect publish put recycle reduce
refill refresh refrigerate reheat relax release remove rename repeat replace restart reuse
rewind rewrite roast rotate rub saute save scoop scrape screw scroll scrub seal sear send sew
sharpen shorten shred shuffle simmer simplify skip snip soak solder spread sprinkle spritz
squeeze squish start steep steer stir stop straighten submit substitute subtract summarize
swipe swirl sync take tape thaw thicken thin tighten tilt tint toggle toss translate
transplant try tuck tweak twirl uncheck unclip unfollow uninstall unlock unplug unroll unscrew
unsubscribe untick unwrap upload use vacuum varnish verify weave weigh whisk whiten wipe
withdraw zest
`);

/**
 * As often a noun, an adjective or another form: counted only where an object, a place or a
 * particle follows, or in a numbered step.
 */
export const DOUBTFUL_VERBS = words(`
aim ask bag balance beat bend bite blend block book bottle bounce box brush bucket budget buff
build button call cast change charge check chill clean clear close coat color comb compare
contact contour control cook cool copy count counter cover crack cream crochet cross curl cut
deposit display draft drain draw dress drill drink drive drop dry dust edit end enter exit
feed file film filter fit fix flip floor focus fold frame freeze fry glaze glue grade grill
grip hammer handle heat help hit hold hook insert invest iron jump kick knock label land laser
lather launch layer lean leave level lift light line link list load lock log loop lower mail
map mark mask match mate measure meet melt mirror mist mix mount move nail name note oil open
order pack paint park pass paste pause pay peel phone pick pin place plan plant plate play
plot plug point polish pop position practice press print program prune pull pump purchase push
quit raise rank rate read record rehearse reply report request research reserve reset rest
return review rinse rock roll run salt sand sauce scale scan schedule score screen search seed
select separate serve set shake shape shave shell shift shoot shop show sift sign sit sketch
sleep slice slide slip slow smooth snap sort speed spell spend spin split spot spray square
squat stack stand station stay steam stick stitch store strain strap stress stretch strip
structure study supply swap sweat sweep sweeten swing switch talk tap target tear test text
thread throw thumb tie time toast tone top touch trace track trade trail train transfer travel
treat trim turn twist type update wait walk warm wash water wave wax wear wet whip work wrap
write zip zoom
`);
