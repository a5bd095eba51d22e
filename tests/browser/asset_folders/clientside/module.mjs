// A namespace of functions that a JavaScript module brings: window.dash_clientside.clientside_module.
import {display} from './words.mjs';

window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.clientside_module = {display};
