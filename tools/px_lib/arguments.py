"""What Plotly Express's arguments are in C++: the type of each, and a line on what it means; kept by hand."""

# Columns of the frame, in the order in which they enter a chart's table. The engine counts on this order.
ROLES = """base x y z a b c r theta size x_start x_end hover_name text names values parents wide_cross ids error_x
error_x_minus error_y error_y_minus error_z error_z_minus lat lon locations animation_group animation_frame facet_row
facet_col line_group color symbol line_dash pattern_shape""".split()

COLUMN = ("ColumnRef column", "std::move(column)")
COLUMNS = ("Columns columns", "std::move(columns)")
LIST = ("ColumnList columns", "std::move(columns)")
TEXT = ("std::string text", "std::move(text)")
TEXTS = ("TextList texts", "std::move(texts)")
MAP = ("ValueMap map", "std::move(map)")
NUMBER = ("double number", "number")
WHOLE = ("int number", "number")
FLAG = ("bool on = true", "on")
RANGE = ("AxisRange range", "std::move(range)")
SCALE = ("ColorScale scale", "std::move(scale)")
OBJECT = ("boost::json::object options", "std::move(options)")


def one_of(*values):
    return ("types::OneOf<" + ", ".join(f'"{value}"' for value in values) + "> choice", "choice.text()")


def one_of_or_false(*values):
    return ("types::OneOfOr<types::Bool, " + ", ".join(f'"{value}"' for value in values) + "> choice",
            'choice.text() != nullptr ? choice.text() : "false"')


MARGINAL = one_of("rug", "box", "violin", "histogram")
SHAPE = one_of("linear", "spline", "hv", "vh", "hvh", "vhv")
OVERLAP = one_of("group", "overlay")

# argument -> ((parameter, what is kept), a line for the editor or None where the name says it)
ARGUMENTS = {
    "x": (COLUMNS, "Along x. Several columns: a trace each."),
    "y": (COLUMNS, "Along y. Several columns: a trace each."),
    "z": (COLUMN, None),
    "a": (COLUMN, None),
    "b": (COLUMN, None),
    "c": (COLUMN, None),
    "r": (COLUMN, "Distance from the centre."),
    "theta": (COLUMN, "Angle: degrees, or categories."),
    "base": (COLUMN, "Where the bars begin."),
    "size": (COLUMN, "The area of the marks: a numeric column."),
    "x_start": (COLUMN, "Where the bars begin: timestamps, or texts in ISO 8601."),
    "x_end": (COLUMN, "Where the bars end: timestamps, or texts in ISO 8601."),
    "color": (COLUMN, "Different values in different colours; numbers on a colour scale, where the chart has one."),
    "symbol": (COLUMN, "Different values as different marks."),
    "line_dash": (COLUMN, "Different values in different dashes."),
    "pattern_shape": (COLUMN, "Different values in different hatchings."),
    "line_group": (COLUMN, "A line for each value."),
    "hover_name": (COLUMN, "Bold, on top of the hover box."),
    "hover_data": (("HoverData columns", "std::move(columns)"), "Further columns in the hover box, and how."),
    "custom_data": (LIST, "Columns that travel with the points, for callbacks."),
    "text": (COLUMN, "Written beside the marks."),
    "names": (COLUMN, "What the parts are called."),
    "values": (COLUMN, "How large the parts are."),
    "parents": (COLUMN, "What each part is inside of: names or ids, empty at the top."),
    "ids": (COLUMN, "What `parents` says, where names are not unique."),
    "path": (LIST, "The levels, from the outermost; instead of `ids` and `parents`."),
    "dimensions": (LIST, "Which columns; not given: all that fit."),
    "dimensions_max_cardinality": (WHOLE, "Columns of more different values are left out, unless named. Not given: 50."),
    "error_x": (COLUMN, "Length of the error bars; with `error_x_minus`, upwards."),
    "error_x_minus": (COLUMN, None),
    "error_y": (COLUMN, "Length of the error bars; with `error_y_minus`, upwards."),
    "error_y_minus": (COLUMN, None),
    "error_z": (COLUMN, "Length of the error bars; with `error_z_minus`, upwards."),
    "error_z_minus": (COLUMN, None),
    "lat": (COLUMN, "Degrees north."),
    "lon": (COLUMN, "Degrees east."),
    "locations": (COLUMN, "Places, as `locationmode` or `featureidkey` says."),
    "locationmode": (one_of("ISO-3", "USA-states", "country names"), "What `locations` holds."),
    "geojson": (("Json features", "std::move(features)"), "Shapes: a GeoJSON object, or its address."),
    "featureidkey": (TEXT, 'Where a shape\'s name stands in it, such as "properties.name". Not given: "id".'),
    "projection": (one_of(
        "airy", "aitoff", "albers", "albers usa", "august", "azimuthal equal area", "azimuthal equidistant", "baker",
        "bertin1953", "boggs", "bonne", "bottomley", "bromley", "collignon", "conic conformal", "conic equal area",
        "conic equidistant", "craig", "craster", "cylindrical equal area", "cylindrical stereographic", "eckert1",
        "eckert2", "eckert3", "eckert4", "eckert5", "eckert6", "eisenlohr", "equal earth", "equirectangular", "fahey",
        "foucaut", "foucaut sinusoidal", "ginzburg4", "ginzburg5", "ginzburg6", "ginzburg8", "ginzburg9", "gnomonic",
        "gringorten", "gringorten quincuncial", "guyou", "hammer", "hill", "homolosine", "hufnagel", "hyperelliptical",
        "kavrayskiy7", "lagrange", "larrivee", "laskowski", "loximuthal", "mercator", "miller", "mollweide",
        "mt flat polar parabolic", "mt flat polar quartic", "mt flat polar sinusoidal", "natural earth",
        "natural earth1", "natural earth2", "nell hammer", "nicolosi", "orthographic", "patterson",
        "peirce quincuncial", "polyconic", "rectangular polyconic", "robinson", "satellite", "sinu mollweide",
        "sinusoidal", "stereographic", "times", "transverse mercator", "van der grinten", "van der grinten2",
        "van der grinten3", "van der grinten4", "wagner4", "wagner6", "wiechel", "winkel tripel", "winkel3"), None),
    "scope": (one_of("africa", "asia", "europe", "north america", "south america", "usa", "world"), None),
    "center": (("Center place", "place"), "The middle of the map."),
    "fitbounds": (one_of_or_false("locations", "geojson"), "Zooms to what is drawn."),
    "basemap_visible": (FLAG, None),
    "zoom": (NUMBER, "From 0, the world, to 20. Not given: 8."),
    "map_style": (TEXT, 'A style\'s name ("open-street-map", "carto-positron", "basic", …) or address.'),
    "mapbox_style": (TEXT, 'A style\'s name ("open-street-map", "carto-positron", …) or address.'),
    "radius": (NUMBER, "How far a point reaches, in pixels."),
    "facet_row": (COLUMN, "A row of charts for each value."),
    "facet_col": (COLUMN, "A column of charts for each value."),
    "facet_col_wrap": (WHOLE, "At most so many charts side by side."),
    "facet_row_spacing": (NUMBER, "Between rows, as a part of the height."),
    "facet_col_spacing": (NUMBER, "Between columns, as a part of the width."),
    "animation_frame": (COLUMN, "A frame of an animation for each value, with a slider and buttons."),
    "animation_group": (COLUMN, "What stays the same thing from frame to frame."),
    "category_orders": (("CategoryOrders orders", "std::move(orders)"), "The order of values, by column."),
    "labels": (("Labels names", "std::move(names)"), "What columns are called in titles, legend and hover box."),
    "orientation": (one_of("v", "h"), '"v": along x; "h": along y. Not given: what the columns suggest.'),
    "color_discrete_sequence": (TEXTS, "Colours in turn; not given: the template's."),
    "color_discrete_map": (MAP, "Colours by value."),
    "color_continuous_scale": (SCALE, "Colours for numbers; not given: the template's."),
    "range_color": (("AxisRange range", "std::move(range)"), "Where the colour scale begins and ends."),
    "color_continuous_midpoint": (NUMBER, "The number in the middle of the colour scale."),
    "symbol_sequence": (TEXTS, "Marks in turn."),
    "symbol_map": (MAP, "Marks by value."),
    "line_dash_sequence": (TEXTS, "Dashes in turn."),
    "line_dash_map": (MAP, "Dashes by value."),
    "pattern_shape_sequence": (TEXTS, "Hatchings in turn."),
    "pattern_shape_map": (MAP, "Hatchings by value."),
    "opacity": (NUMBER, "From 0 to 1."),
    "size_max": (NUMBER, "Diameter of the largest mark, in pixels. Not given: 20."),
    "marginal_x": (MARGINAL, "A second chart above, of x alone."),
    "marginal_y": (MARGINAL, "A second chart at the right, of y alone."),
    "marginal": (MARGINAL, "A second chart beside, of the values."),
    "trendline": (one_of("ols", "lowess", "rolling", "expanding", "ewm"), "A line through the points of each colour."),
    "trendline_options": (OBJECT, 'Such as `{{"log_x", true}}`, `{{"frac", 0.3}}`, `{{"window", 5}}`.'),
    "trendline_color_override": (TEXT, "One colour for all trend lines."),
    "trendline_scope": (one_of("trace", "overall"), "A line for each trace, or one for all."),
    "log_x": (FLAG, None),
    "log_y": (FLAG, None),
    "log_z": (FLAG, None),
    "log_r": (FLAG, None),
    "range_x": (RANGE, None),
    "range_y": (RANGE, None),
    "range_z": (RANGE, None),
    "range_r": (RANGE, None),
    "range_theta": (RANGE, "Degrees."),
    "render_mode": (one_of("auto", "svg", "webgl"), 'Not given: "webgl" from 1001 rows on.'),
    "direction": (one_of("clockwise", "counterclockwise"), None),
    "start_angle": (NUMBER, "Degrees; not given: 90, upwards."),
    "line_close": (FLAG, "Back to the first point."),
    "line_shape": (SHAPE, None),
    "markers": (FLAG, "A mark on every point."),
    "lines": (FLAG, None),
    "groupnorm": (one_of("fraction", "percent"), "The areas as parts of their sum."),
    "barmode": (one_of("relative", "group", "overlay", "stack"),
                'How bars of different colours share a place. Not given: "relative", stacked.'),
    "boxmode": (OVERLAP, None),
    "violinmode": (OVERLAP, None),
    "stripmode": (OVERLAP, None),
    "barnorm": (one_of("fraction", "percent"), "The bars as parts of their sum."),
    "histnorm": (one_of("percent", "probability", "density", "probability density"), None),
    "histfunc": (one_of("count", "sum", "avg", "min", "max"), "What a bar or cell shows of the values in it."),
    "cumulative": (FLAG, None),
    "nbins": (WHOLE, "At most so many bars."),
    "nbinsx": (WHOLE, "At most so many cells along x."),
    "nbinsy": (WHOLE, "At most so many cells along y."),
    "ecdfnorm": (one_of("probability", "percent"), "nullptr: the sums or counts themselves."),
    "ecdfmode": (one_of("standard", "complementary", "reversed"), None),
    "box": (FLAG, "A box inside the violin."),
    "notched": (FLAG, None),
    "hole": (NUMBER, "The part of the radius that is left out, from 0 to 1."),
    "branchvalues": (one_of("total", "remainder"), "Whether a part's value includes those inside it."),
    "maxdepth": (WHOLE, "So many levels at once; -1: all."),
    "text_auto": (("TextAuto values", "std::move(values)"), "The values, written on the marks: true or a d3 format."),
    "title": (TEXT, None),
    "subtitle": (TEXT, None),
    "template": (("Template look", "std::move(look)"), None),
    "width": (WHOLE, "Pixels; not given: as the page allows."),
    "height": (WHOLE, "Pixels; not given: as the page allows."),
    # of imshow alone
    "zmin": (NUMBER, "The value of the lowest colour."),
    "zmax": (NUMBER, "The value of the highest colour."),
    "origin": (one_of("upper", "lower"), "Where the first row is."),
    "aspect": (("types::OneOfOr<types::Number, \"equal\", \"auto\"> ratio", "Json(*ratio.to_value().json())"), None),
    "contrast_rescaling": (one_of("minmax", "infer"), "Where the colours' range comes from."),
    "binary_string": (FLAG, "The picture as a PNG inside the figure, or its numbers."),
    "binary_backend": (one_of("auto", "pil", "pypng"), "Kept for programs that name one; all give the same picture."),
    "binary_compression_level": (WHOLE, "From 0 to 9."),
    "binary_format": (one_of("png", "jpg"), None),
}

# Where a function's argument is another thing than elsewhere.
SPECIAL = {
    ("violin", "points"): (one_of_or_false("outliers", "suspectedoutliers", "all"), "Which points stand beside."),
    ("box", "points"): (one_of_or_false("outliers", "suspectedoutliers", "all"), "Which points stand beside."),
    ("imshow", "x"): (COLUMN, "What the columns are called."),
    ("imshow", "y"): (COLUMN, "What the rows are called."),
    ("imshow", "animation_frame"): (WHOLE, "The axis of the array that becomes an animation."),
    ("imshow", "facet_col"): (WHOLE, "The axis of the array that becomes columns of pictures."),
    ("imshow", "facet_row"): (WHOLE, "The axis of the array that becomes rows of pictures."),
}

# Setters that are called otherwise than their argument, which is a keyword of C++.
KEYWORDS = {"template"}

# What each function draws, for the editor.
FUNCTIONS = {
    "scatter": "Points in a plane.",
    "line": "Lines through the rows, in their order.",
    "area": "Lines, one on top of the other, filled in between.",
    "bar": "A bar for each row.",
    "timeline": "Bars from one time to another.",
    "histogram": "How often values occur, or a sum or mean of other values by them.",
    "ecdf": "Which part of the values is at most so large: sorted values and their running share.",
    "box": "Quartiles and outliers.",
    "violin": "The density of values, mirrored.",
    "strip": "Values as points, side by side where they would cover each other.",
    "pie": "Parts of a whole.",
    "sunburst": "Parts of parts, as rings.",
    "treemap": "Parts of parts, as rectangles inside each other.",
    "icicle": "Parts of parts, as rectangles below each other.",
    "funnel": "Stages that become smaller.",
    "funnel_area": "Stages of a whole, as the slices of a triangle.",
    "density_heatmap": "How many points, or what sum of z, in the cells of a grid, as colours.",
    "density_contour": "How many points, or what sum of z, as lines of equal height.",
    "scatter_matrix": "Every column against every other.",
    "parallel_coordinates": "Numeric columns as parallel axes, a line for each row.",
    "parallel_categories": "Columns of few values as parallel axes, a ribbon for each combination.",
    "scatter_3d": "Points in space.",
    "line_3d": "Lines in space.",
    "scatter_polar": "Points by angle and distance.",
    "line_polar": "Lines by angle and distance.",
    "bar_polar": "Bars by angle: a wind rose.",
    "scatter_ternary": "Points by their shares of three things.",
    "line_ternary": "Lines by their shares of three things.",
    "scatter_geo": "Points on a map of outlines.",
    "line_geo": "Lines on a map of outlines.",
    "choropleth": "Countries, states or shapes in colours.",
    "scatter_map": "Points on a street map.",
    "line_map": "Lines on a street map.",
    "density_map": "How many points, as colours on a street map.",
    "choropleth_map": "Shapes in colours on a street map.",
    "scatter_mapbox": "Points on an older kind of street map; px::scatter_map is the new one.",
    "line_mapbox": "Lines on an older kind of street map; px::line_map is the new one.",
    "density_mapbox": "Densities on an older kind of street map; px::density_map is the new one.",
    "choropleth_mapbox": "Shapes on an older kind of street map; px::choropleth_map is the new one.",
    "imshow": "A matrix or picture as colours.",
}
