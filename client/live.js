// Lets a page talk with its server over a WebSocket: calls of callbacks, properties set from C++, and what other
// scripts of cdash send. The connection itself is in live-worker.js, one for all tabs.
(function () {
  'use strict';
  if (window.cdash_live) return;

  // Distinguishes this page from the browser's other tabs, which share the connection.
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
  const LONGEST_CALL = 1 << 20; // characters
  const calls = new Map();     // by request: takes the answer
  const listeners = new Map(); // by type of message
  const open_listeners = [];
  const close_listeners = [];
  const ready_listeners = [];
  let port = null;
  let is_open = false;
  let keeps_open = false;
  let is_broken = false;  // there is no worker to be had: HTTP does what it can
  let last_call = 0;
  let known_config = null;

  // The config may stand behind this script in a page of the user's own.
  function config() {
    const element = known_config ? null : document.getElementById('_dash-config');
    if (element) known_config = JSON.parse(element.textContent);
    return known_config || {};
  }
  const live = () => config().cdash_live || {};

  // --- what the renderer knows -------------------------------------------------------------------------------

  const state = () => {
    const store = (window.dash_stores || [])[0];
    return store ? store.getState() : {};
  };
  const is_ready = () => state().appLifecycle === 'HYDRATED';

  function when_ready(listener) {
    if (is_ready()) return listener();
    ready_listeners.push(listener);
    if (ready_listeners.length > 1) return undefined;
    const run = () => ready_listeners.splice(0).forEach((each) => each());
    const look = () => {
      const store = (window.dash_stores || [])[0];
      if (!store) return void setTimeout(look, 20);
      if (is_ready()) return run();
      const stop = store.subscribe(() => {
        if (!is_ready()) return;
        stop();
        run();
      });
    };
    return look();
  }

  // Ids travel as text: those that are dictionaries as JSON.
  function parsed(component) {
    if (typeof component !== 'string' || component[0] !== '{') return component;
    try {
      return JSON.parse(component);
    } catch (error) {
      return component;
    }
  }

  // Where a component stands in the layout; undefined if it is not there.
  function path_of(component) {
    const paths = state().paths;
    if (!paths || !paths.strs) return undefined;
    if (typeof component !== 'object') return paths.strs[component];
    const keys = Object.keys(component).sort();
    const found = (paths.objs[keys.join(',')] || [])
      .find(({values}) => values.every((value, i) => value === component[keys[i]]));
    return found && found.path;
  }

  function props_of(component) {
    const path = path_of(parsed(component));
    const found = path && path.reduce((part, step) => (part == null ? part : part[step]), state().layout);
    return found && found.props;
  }

  // False: the page does not have the component, or is not ready.
  function set_props(component, props) {
    const wanted = parsed(component);
    if (!is_ready() || !path_of(wanted)) return false;
    window.dash_clientside.set_props(wanted, props);
    return true;
  }

  let known_callbacks = null;
  let by_output = new Map();
  function callback_of(output) {
    const {callbacks} = state().graphs || {};
    if (callbacks && callbacks !== known_callbacks) {
      known_callbacks = callbacks;
      by_output = new Map(callbacks.map((each) => [each.output, each]));
    }
    return by_output.get(output);
  }

  // --- the connection ----------------------------------------------------------------------------------------

  function make_worker(address, name) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) {  // a browser takes workers from the page's own origin alone
      const source = `importScripts(${JSON.stringify(url.href)});`;
      return new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})), {name});
    }
    return typeof SharedWorker === 'undefined' ? new Worker(url.href, {name}) : new SharedWorker(url.href, {name});
  }

  function join() {
    const {inactivity_timeout, heartbeat_interval} = live();
    port.postMessage({kind: 'join', id, url: socket_url(), inactivity_timeout, heartbeat_interval});
  }

  function socket_url() {
    return (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + live().url;
  }

  function start() {
    if (port || is_broken || !live().url) return;
    try {
      const worker = make_worker(live().worker, 'cdash ' + socket_url());
      worker.onerror = () => give_up('its worker does not run');
      port = worker.port || worker;
    } catch (error) {
      give_up(error.message);
      return;
    }
    port.onmessage = ({data}) => from_worker(data);
    join();
  }

  function give_up(why) {
    if (is_broken) return;
    is_broken = true;
    is_open = false;
    console.error(`cdash: no connection over WebSocket: ${why}`);
    for (const call of [...calls.values()]) call.over_http();
    calls.clear();
  }

  function from_worker(data) {
    switch (data.kind) {
      case 'open':
        is_open = true;
        open_listeners.forEach((listener) => listener());
        when_ready(() => is_open && call_lone_ones());
        break;
      case 'closed':
        if (is_open) close_listeners.forEach((listener) => listener());
        is_open = false;
        data.lost.forEach((request) => answer(request, {status: 'prevent_update'}));
        break;
      case 'failed':
        data.lost.forEach((request) =>
          answer(request, {status: 'error', message: 'The server did not answer over WebSocket.'}));
        break;
      case 'messages': {
        // What a callback has set on its way comes before its answer.
        const is_answer = ({type}) => type === 'callback_response';
        data.messages.filter((message) => !is_answer(message)).forEach(receive);
        data.messages.filter(is_answer).forEach(receive);
        break;
      }
      default:
    }
  }

  function receive(message) {
    const {type, requestId, payload} = message;
    switch (type) {
      case 'callback_response':
        answer(requestId, payload);
        break;
      case 'set_props':
        if (!set_props(payload.componentId, payload.props))
          console.warn(`cdash: the page has no component ${payload.componentId} to set ` +
                       Object.keys(payload.props).join(', '));
        break;
      case 'get_props_request': {
        const props = props_of(payload.componentId) || {};
        const found = {};
        for (const name of payload.properties) found[name] = props[name];
        send({type: 'get_props_response', requestId, payload: found});
        break;
      }
      case 'error':
        console.error(`cdash: ${payload.message}`);
        break;
      default:
        (listeners.get(type) || []).forEach((listener) => listener(message));
    }
  }

  // Kept by the worker until the connection is there.
  function send(message) {
    start();
    if (port) port.postMessage({kind: 'send', id, text: JSON.stringify({...message, rendererId: id})});
  }

  // --- calls of callbacks ------------------------------------------------------------------------------------

  function answer(request, payload) {
    const call = calls.get(request);
    if (!call) return;
    calls.delete(request);
    call.answer(payload);
  }

  function call_over_socket(body, take) {
    const request = `${id}-${++last_call}`;
    calls.set(request, take);
    port.postMessage({
      kind: 'send', id, request,
      text: `{"type":"callback_request","rendererId":"${id}","requestId":"${request}","payload":${body}}`,
    });
  }

  function response_of(payload) {
    if (payload.status === 'ok') {
      const response = new Response(null, {status: 200, headers: {'Content-Type': 'application/json'}});
      response.json = () => Promise.resolve(payload.data);  // it is parsed already
      return response;
    }
    if (payload.status === 'prevent_update') return new Response(null, {status: 204});
    return new Response(payload.page || payload.message, {status: 500, headers: {'Content-Type': 'text/html'}});
  }

  // The answer of a callback that the page does not wait for.
  function apply(payload) {
    if (payload.status === 'error') console.error(`cdash: a callback failed: ${payload.message}`);
    const {response, sideUpdate} = payload.data || {};
    for (const props of [sideUpdate || {}, response || {}])
      Object.keys(props).forEach((component) => set_props(component, props[component]));
  }

  // What a request says of a dependency: an entry, or one for each component that ALL stands for.
  function entry_of({id: component, property}) {
    const wanted = parsed(component);
    const entry = (found) => ({id: found, property, value: (props_of(found) || {})[property]});
    const is_open_part = (part) => Array.isArray(part);
    if (typeof wanted !== 'object' || !Object.values(wanted).some(is_open_part)) return entry(wanted);
    const keys = Object.keys(wanted).sort();
    return (state().paths.objs[keys.join(',')] || [])
      .filter(({values}) => values.every((value, i) => is_open_part(wanted[keys[i]]) || wanted[keys[i]] === value))
      .map(({values}) => entry(Object.fromEntries(keys.map((key, i) => [key, values[i]]))));
  }

  const is_lone = ({noOutput, inputs}) => noOutput && inputs.length === 0;

  // The pinned renderer calls no callback without inputs and outputs, and newer ones do so once: such a callback
  // tells the page things for as long as there is a connection.
  function call_lone_ones() {
    for (const callback of (state().graphs || {}).callbacks || []) {
      const {output, prevent_initial_call} = callback;
      if (!is_lone(callback) || prevent_initial_call || !goes_over_socket(callback)) continue;
      const states = callback.state.length ? {state: callback.state.map(entry_of)} : {};
      const body = JSON.stringify({output, inputs: [], changedPropIds: [], ...states});
      call_over_socket(body, {answer: apply, over_http() {}});
    }
  }

  function goes_over_socket(callback) {
    const {callbacks} = live();
    return !callback.background && (callbacks === 'all' || (callbacks === 'some' && callback.websocket));
  }

  // The callback that a request of the renderer calls, if it goes over the socket.
  function callback_over_socket(url, options) {
    if (is_broken || !live().callbacks || url.search || typeof options.body !== 'string') return null;
    const start_of_body = /^\{"output":("(?:[^"\\]|\\.)*")/.exec(options.body);
    const callback = start_of_body && callback_of(JSON.parse(start_of_body[1]));
    // All tabs share the connection: what is large would keep them waiting, and HTTP takes more of it.
    if (callback && options.body.length > LONGEST_CALL && !callback.persistent) return null;
    return callback && goes_over_socket(callback) ? callback : null;
  }

  const fetch_over_http = window.fetch;

  window.fetch = function (resource, options) {
    const plain = () => fetch_over_http.call(window, resource, options);
    if (typeof resource !== 'string' || !options || options.method !== 'POST') return plain();
    const url = new URL(resource, location.href);
    const prefix = config().requests_pathname_prefix;
    if (url.origin !== location.origin || url.pathname !== prefix + '_dash-update-component') return plain();

    const callback = callback_over_socket(url, options);
    const {end_id} = config();
    if (end_id && !url.searchParams.has('endId'))
      resource += (url.search ? '&' : '?') + 'endId=' + encodeURIComponent(end_id);
    if (!callback) return plain();
    start();
    if (!port) return plain();

    const {body} = options;
    if (is_lone(callback)) return Promise.resolve(response_of({status: 'prevent_update'}));
    return new Promise((resolve) => {
      // What lasts is no reason to show that the page is busy.
      const waits = !callback.persistent || callback.running;
      const take = waits ? (payload) => resolve(response_of(payload)) : apply;
      call_over_socket(body, {answer: take, over_http: () => resolve(plain())});
      if (!waits) resolve(response_of({status: 'prevent_update'}));
    });
  };

  // --- a page's life -----------------------------------------------------------------------------------------

  window.addEventListener('pagehide', () => {
    if (!port) return;
    is_open = false;
    port.postMessage({kind: 'leave', id});
    // If the browser keeps the page for its back button, it freezes the worker, which then says nothing.
    navigator.sendBeacon(live().url, id);
  });
  window.addEventListener('pageshow', ({persisted}) => {
    if (!persisted || !port) return;
    // The worker has forgotten the calls of the page that left, and that it keeps the connection.
    for (const request of [...calls.keys()]) answer(request, {status: 'prevent_update'});
    join();
    if (keeps_open) port.postMessage({kind: 'keep', id});
  });
  document.addEventListener('visibilitychange', () => {
    if (port && document.visibilityState === 'visible') port.postMessage({kind: 'visible', id});
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();

  window.cdash_live = {
    id,
    send,
    set_props,
    props_of,
    when_ready,
    // Calls the listener with each message of that type.
    on(type, listener) {
      listeners.set(type, [...(listeners.get(type) || []), listener]);
    },
    // Calls the listener each time that there is a connection, and at once if there is one.
    on_open(listener) {
      open_listeners.push(listener);
      if (is_open) listener();
    },
    // Calls the listener each time that the connection has gone.
    on_close(listener) {
      close_listeners.push(listener);
    },
    is_open: () => is_open,
    // The connection is not closed for being idle, and looked for however long it takes.
    keep_open() {
      start();
      keeps_open = true;
      if (port) port.postMessage({kind: 'keep', id});
    },
  };
})();
