"""The guide's Gapminder app: a dropdown of countries, and a line of the chosen one's population."""

import os

import pandas as pd
import plotly.express as px
from dash import Dash, Input, Output, dcc, html

gapminder = pd.read_csv(os.environ["BENCH_GAPMINDER_CSV"])

app = Dash(__name__, assets_folder="none")
app.layout = [
    html.H1("Title of Dash App", style={"textAlign": "center"}),
    dcc.Dropdown(gapminder["country"].unique(), "Canada", id="dropdown-selection"),
    dcc.Graph(id="graph-content"),
]


@app.callback(Output("graph-content", "figure"), Input("dropdown-selection", "value"))
def update(name):
    return px.line(gapminder[gapminder["country"] == name], x="year", y="pop")


server = app.server
