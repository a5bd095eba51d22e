"""A page with a 10,000-row table: made once, or (BENCH_LAYOUT=function) anew for each page load."""

import os

import pandas as pd
from dash import Dash, dash_table, html

rows = pd.read_csv(os.environ["BENCH_TABLE_CSV"])


def page():
    return html.Div([html.H1("Table"), dash_table.DataTable(data=rows.to_dict("records"), page_size=20)])


app = Dash(__name__, assets_folder="none")
app.layout = page if os.environ.get("BENCH_LAYOUT") == "function" else page()
server = app.server
