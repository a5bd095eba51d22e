"""A callback that draws 1,000,000 points."""

import numpy as np
import plotly.express as px
from dash import Dash, Input, Output, dcc, html

x = 0.001 * np.arange(1_000_000)
y = np.sin(x)

app = Dash(__name__, assets_folder="none")
app.layout = [html.Button("Draw", id="draw"), dcc.Graph(id="graph")]


@app.callback(Output("graph", "figure"), Input("draw", "n_clicks"))
def draw(_clicks):
    return px.scatter(x=x, y=y)


server = app.server
