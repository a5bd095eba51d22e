"""What the metadata of Dash's own packs does not say, and where cdash has a better type for it."""

# Properties without a setter: of any library, or "library.property".
LEFT_OUT = {
    "componentPath": "the renderer sets it, whatever was given",
    "dmc.loading_state": "the renderer of Dash before 3 set it",
}

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

# What a Bootstrap column says of its width: a number of columns, the width of its content, whatever is left, or all.
WIDTH = ("AnyOf", "Bool", "Number", ("OneOf", "auto"), ("Shape", "Width", {
    "size": ("AnyOf", "Bool", "Number", ("OneOf", "auto")),
    "order": ("AnyOf", "Number", ("OneOf", "first", "last")),
    "offset": "Number",
}))

# library.component.property[.member]: '[]' stands for a list's element, '{}' for a map's, '*' for every component.
TYPES = {
    "dcc.Clipboard.target_id": "cdash::dcc::TargetId",
    "dcc.Graph.figure": "Figure",
    # What a graph tells: the structs of dcc/graph_events.hpp.
    "dcc.Graph.hoverData": ("DataOf", "HoverData"),
    "dcc.Graph.clickData": ("DataOf", "ClickData"),
    "dcc.Graph.selectedData": ("DataOf", "SelectedData"),
    "dcc.Graph.relayoutData": ("DataOf", "RelayoutData"),
    "dcc.Graph.restyleData": ("DataOf", "RestyleData"),
    "dcc.Graph.clickAnnotationData": ("DataOf", "ClickAnnotationData"),
    "dcc.Tooltip.bbox": ("DataOf", "Bbox"),
    "dash_table.DataTable.columns.[].format": "cdash::dash_table::Format",
    "dash_table.DataTable.columns.[].format.locale": "cdash::dash_table::Format",
    # Rows, as `data` says them; the metadata has only "object" here.
    "dash_table.DataTable.data_previous": ROWS,
    "dash_table.DataTable.derived_viewport_data": ROWS,
    "dash_table.DataTable.derived_virtual_data": ROWS,
    **{f"dbc.{of}.{at}": WIDTH for of in ("Col", "Label") for at in ("width", "xs", "sm", "md", "lg", "xl", "xxl")},
    "dbc.Checklist.options": "Options",
    "dbc.RadioItems.options": "Options",
    "dbc.Select.options": "Options",
    "dbc.Popover.target": "cdash::dcc::TargetId",
    "dbc.Tooltip.target": "cdash::dcc::TargetId",
    "dmc.*.classNames": ("Map", "Text"),
    "dmc.MultiSelect.data": "Options",
    "dmc.Select.data": "Options",
}

# Libraries where an object beside texts and numbers is a value for each breakpoint: {"base": 12, "md": 6}. Inside
# objects it is so for these members.
RESPONSIVE = {
    "dmc": set("""
bd bdrs bg bga bgp bgr bgsz bottom c display ff flex fs fw fz h inset left lh lts m mah maw mb me mih miw ml mr ms mt mx
my opacity p pb pe pl pos pr ps pt px py right ta td top tt w
""".split()),
}

# Shapes whose constructor takes more, or another order, than the required members in upstream's order.
CONSTRUCTORS = {
    "dash_table.DataTable.columns.[]": ["name", "id"],
}

# Shapes that one text makes, for all members of the constructor.
OF_TEXT = {"dash_table.DataTable.columns.[]"}

# How many arguments the function that makes a component takes; others: up to `value` if that is near, else one.
POSITIONAL = {
    "dcc.Input": 2,
    "dcc.DatePickerRange": 2,
    "dash_table.DataTable": 2,
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
