"""What the metadata of Dash's own packs does not say, and where cdash has a better type for it."""

# Properties without a setter.
LEFT_OUT = {"componentPath": "the renderer sets it, whatever was given"}

# Said to be required, but the front end works without.
NOT_REQUIRED = {"id", "children"}

# Where the metadata lost the type that the raw TypeScript still has.
UNKNOWN_TO_METADATA = {"any", "object", "shape", "array"}


def is_style(name):
    return name in ("style", "css_style") or name.startswith("style_") or name.endswith(("_style", "Style"))


# Names of upstream's TypeScript.
TYPESCRIPT = {
    "string": "Text",
    "number": "Number",
    "boolean": "Bool",
    "CSSProperties": "Style",
    "React.CSSProperties": "Style",
    "ReactNode": "Child",
    "DashComponent": "Child",
    "OptionValue": ("AnyOf", "Text", "Number", "Bool"),
    "OptionsArray": "Options",
    "OptionsDict": "Options",
    "PersistedProps": "Text",
    "SliderMarks": "Marks",
    "SliderTooltip": ("Shape", "Tooltip", {
        "always_visible": "Bool",
        "placement": ("OneOf", "left", "right", "top", "bottom", "topLeft", "topRight", "bottomLeft", "bottomRight"),
        "template": "Text",
        "style": "Style",
        "transform": "Text",
    }),
}

ROWS = ("List", ("Map", ("AnyOf", "Text", "Number", "Bool")))

# component.property[.member]: '[]' stands for a list's element, '{}' for a map's.
TYPES = {
    "Clipboard.target_id": "cdash::dcc::TargetId",
    "Graph.figure": "Figure",
    # What a graph tells: the structs of dcc/graph_events.hpp.
    "Graph.hoverData": ("DataOf", "HoverData"),
    "Graph.clickData": ("DataOf", "ClickData"),
    "Graph.selectedData": ("DataOf", "SelectedData"),
    "Graph.relayoutData": ("DataOf", "RelayoutData"),
    "Graph.restyleData": ("DataOf", "RestyleData"),
    "Graph.clickAnnotationData": ("DataOf", "ClickAnnotationData"),
    "Tooltip.bbox": ("DataOf", "Bbox"),
    "DataTable.columns.[].format": "cdash::dash_table::Format",
    "DataTable.columns.[].format.locale": "cdash::dash_table::Format",
    # Rows, as `data` says them; the metadata has only "object" here.
    "DataTable.data_previous": ROWS,
    "DataTable.derived_viewport_data": ROWS,
    "DataTable.derived_virtual_data": ROWS,
}

# Shapes whose constructor takes more, or another order, than the required members in upstream's order.
CONSTRUCTORS = {
    "DataTable.columns.[]": ["name", "id"],
}

# Shapes that one text makes, for all members of the constructor.
OF_TEXT = {"DataTable.columns.[]"}

# How many arguments the function that makes a component takes; others: up to `value` if that is near, else one.
POSITIONAL = {
    "Input": 2,
    "DatePickerRange": 2,
    "DataTable": 2,
}

# Headers of a pack's folder that are written by hand.
BY_HAND = {
    "dcc": ["contents", "graph_events", "target_id"],
    "dash_table": ["format", "format_template"],
}

# Folder in the wheel -> the object of the page that holds the component types, where the two differ.
BROWSER_NAMES = {"html": "dash_html_components", "dcc": "dash_core_components"}

# The object of the page -> C++ namespace: the names that everybody imports these libraries as.
SPACES = {
    "dash_html_components": "html",
    "dash_core_components": "dcc",
    "dash_bootstrap_components": "dbc",
    "dash_mantine_components": "dmc",
    "dash_ag_grid": "dag",
    "dash_cytoscape": "cyto",
    "dash_daq": "daq",
    "dash_leaflet": "dl",
}
