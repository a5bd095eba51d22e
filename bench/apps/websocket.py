"""The echo callback on Dash's FastAPI back end, over HTTP and over WebSocket."""

from dash import Dash, Input, Output, dcc, html
from fastapi import FastAPI

server = FastAPI()
app = Dash(__name__, server=server, websocket_callbacks=True)
app.layout = html.Div([dcc.Input(id="in", value="x", type="text"), html.Div(id="out")])


@app.callback(Output("out", "children"), Input("in", "value"))
def show(text):
    return f"Output: {text}"
