// The names of colours and colour scales, one a line.
//
// Written by tools/wrap_figures.
#pragma once

namespace cdash::go::detail {

inline constexpr char color_names[] =
    "aliceblue\nantiquewhite\naqua\naquamarine\nazure\nbeige\nbisque\nblack\nblanchedalmond\nblue\nbl"
    "ueviolet\nbrown\nburlywood\ncadetblue\nchartreuse\nchocolate\ncoral\ncornflowerblue\ncornsilk\nc"
    "rimson\ncyan\ndarkblue\ndarkcyan\ndarkgoldenrod\ndarkgray\ndarkgreen\ndarkgrey\ndarkkhaki\ndarkm"
    "agenta\ndarkolivegreen\ndarkorange\ndarkorchid\ndarkred\ndarksalmon\ndarkseagreen\ndarkslateblue"
    "\ndarkslategray\ndarkslategrey\ndarkturquoise\ndarkviolet\ndeeppink\ndeepskyblue\ndimgray\ndimgr"
    "ey\ndodgerblue\nfirebrick\nfloralwhite\nforestgreen\nfuchsia\ngainsboro\nghostwhite\ngold\ngolde"
    "nrod\ngray\ngreen\ngreenyellow\ngrey\nhoneydew\nhotpink\nindianred\nindigo\nivory\nkhaki\nlavend"
    "er\nlavenderblush\nlawngreen\nlemonchiffon\nlightblue\nlightcoral\nlightcyan\nlightgoldenrodyell"
    "ow\nlightgray\nlightgreen\nlightgrey\nlightpink\nlightsalmon\nlightseagreen\nlightskyblue\nlight"
    "slategray\nlightslategrey\nlightsteelblue\nlightyellow\nlime\nlimegreen\nlinen\nmagenta\nmaroon\n"
    "mediumaquamarine\nmediumblue\nmediumorchid\nmediumpurple\nmediumseagreen\nmediumslateblue\nmedi"
    "umspringgreen\nmediumturquoise\nmediumvioletred\nmidnightblue\nmintcream\nmistyrose\nmoccasin\nn"
    "avajowhite\nnavy\noldlace\nolive\nolivedrab\norange\norangered\norchid\npalegoldenrod\npalegreen"
    "\npaleturquoise\npalevioletred\npapayawhip\npeachpuff\nperu\npink\nplum\npowderblue\npurple\nreb"
    "eccapurple\nred\nrosybrown\nroyalblue\nsaddlebrown\nsalmon\nsandybrown\nseagreen\nseashell\nsien"
    "na\nsilver\nskyblue\nslateblue\nslategray\nslategrey\nsnow\nspringgreen\nsteelblue\ntan\nteal\nt"
    "histle\ntomato\nturquoise\nviolet\nwheat\nwhite\nwhitesmoke\nyellow\nyellowgreen";

inline constexpr char scale_names[] =
    "aggrnyl\nagsunset\nalgae\namp\narmyrose\nbalance\nblackbody\nbluered\nblues\nblugrn\nbluyl\nbrbg"
    "\nbrwnyl\nbugn\nbupu\nburg\nburgyl\ncividis\ncurl\ndarkmint\ndeep\ndelta\ndense\nearth\nedge\nel"
    "ectric\nemrld\nfall\ngeyser\ngnbu\ngray\ngreens\ngreys\nhaline\nhot\nhsv\nice\nicefire\ninferno\n"
    "jet\nmagenta\nmagma\nmatter\nmint\nmrybm\nmygbm\noranges\norrd\noryel\noxy\npeach\nphase\npicni"
    "c\npinkyl\npiyg\nplasma\nplotly3\nportland\nprgn\npubu\npubugn\npuor\npurd\npurp\npurples\npurpo"
    "r\nrainbow\nrdbu\nrdgy\nrdpu\nrdylbu\nrdylgn\nredor\nreds\nsolar\nspectral\nspeed\nsunset\nsunse"
    "tdark\nteal\ntealgrn\ntealrose\ntempo\ntemps\nthermal\ntropic\nturbid\nturbo\ntwilight\nviridis\n"
    "ylgn\nylgnbu\nylorbr\nylorrd";

}  // namespace cdash::go::detail
