"""The smallest callback: the text of an input, shown below it."""

from dash import Dash, Input, Output, dcc, html

app = Dash(__name__, assets_folder="none")
app.layout = [dcc.Input(value="x", type="text", id="in"), html.Div(id="out")]


@app.callback(Output("out", "children"), Input("in", "value"))
def update(text):
    return "Output: " + text


server = app.server
