window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.access = {upper: (text) => `asset ${text.toUpperCase()}`};
