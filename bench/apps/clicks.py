"""Two buttons: one changes a text, the other 1,000 spans."""

from dash import Dash, Input, Output, html

app = Dash(__name__, assets_folder="none")
app.layout = [
    html.Button("One", id="one"),
    html.Div(id="text"),
    html.Button("Many", id="many"),
    html.Div(id="spans"),
]


@app.callback(Output("text", "children"), Input("one", "n_clicks"))
def change_text(clicks):
    return f"Clicks: {clicks or 0}"


@app.callback(Output("spans", "children"), Input("many", "n_clicks"))
def change_spans(clicks):
    return [html.Span(f"{clicks or 0}/{i} ") for i in range(1000)]


server = app.server
