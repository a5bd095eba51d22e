// Follows what the service publishes: sets properties of this page, at once or when their component appears.
(function () {
  'use strict';
  const live = window.cdash_live;
  if (!live || window.cdash_push) return;
  window.cdash_push = true;

  const MOST_CHANGES = 1000;  // kept for a component that is not in the page
  const known = new Map();    // by component and property: the value, and the changes made to it since
  const seen = new Map();     // by topic: the number of the last message
  let topics = new Set();
  let hub = null;
  let subscribed = false;

  // --- the page's components ---------------------------------------------------------------------------------

  const state = () => window.dash_stores[0].getState();

  // An id with ["ALL"] stands for every component that fits.
  function components(text) {
    if (!text.includes('["ALL"]')) return live.props_of(text) ? [text] : [];
    const id = JSON.parse(text);
    const keys = Object.keys(id).sort();
    return (state().paths.objs[keys.join(',')] || [])
      .filter(({values}) => values.every((value, i) => Array.isArray(id[keys[i]]) || id[keys[i]] === value))
      .map(({values}) => JSON.stringify(Object.fromEntries(keys.map((key, i) => [key, values[i]]))));
  }

  // --- graphs: they take one change at a time, and lose what comes while they draw ----------------------------

  const is_extension = (property) => property === 'extendData' || property === 'prependData';

  function plot_of(component) {
    const element = document.getElementById(component);
    const plot = element && (element.matches('.js-plotly-plot') ? element : element.querySelector('.js-plotly-plot'));
    const is_drawn = plot && plot._fullLayout && plot.on && !plot.classList.contains('dash-graph--pending');
    return is_drawn ? plot : null;
  }

  const ARRAYS = {
    i1: Int8Array, u1: Uint8Array, u1c: Uint8ClampedArray, i2: Int16Array, u2: Uint16Array, i4: Int32Array,
    u4: Uint32Array, f4: Float32Array, f8: Float64Array,
  };

  // Plotly draws arrays that came as base64, but extends only those that are arrays.
  function unpack(plot, extension) {
    const [update, traces] = parts_of(extension);
    for (const key of Object.keys(update)) {
      const steps = key.split('.');
      const name = steps.pop();
      (traces || update[key].map((_, i) => i)).forEach((trace) => {
        const owner = steps.reduce((part, step) => part && part[step], plot.data[trace]);
        const packed = owner && owner[name];
        if (!packed || typeof packed.bdata !== 'string' || packed.shape || !ARRAYS[packed.dtype]) return;
        const bytes = Uint8Array.from(atob(packed.bdata), (character) => character.charCodeAt(0));
        owner[name] = Array.from(new ARRAYS[packed.dtype](bytes.buffer));
      });
    }
  }

  function parts_of(extension) {
    return Array.isArray(extension) && typeof extension[0] === 'object' ? extension : [extension];
  }

  // Two extensions as one; null if they do not go together.
  function merged(property, a, b) {
    const [first, traces, most] = parts_of(a);
    const [second, other_traces, other_most] = parts_of(b);
    const keys = Object.keys(first);
    const fits = JSON.stringify([traces, most]) === JSON.stringify([other_traces, other_most]) &&
      keys.length === Object.keys(second).length &&
      keys.every((key) => Array.isArray(first[key]) && Array.isArray(second[key]) &&
        first[key].length === second[key].length &&
        [...first[key], ...second[key]].every(Array.isArray));
    if (!fits) return null;
    const update = {};
    for (const key of keys) {
      update[key] = first[key].map((points, i) => {
        const all = property === 'extendData' ? points.concat(second[key][i]) : second[key][i].concat(points);
        if (typeof most !== 'number' || all.length <= most) return all;
        return property === 'extendData' ? all.slice(all.length - most) : all.slice(0, most);
      });
    }
    return most === undefined ? (traces === undefined ? update : [update, traces]) : [update, traces, most];
  }

  function add(changes, change) {
    const last = changes[changes.length - 1];
    const both = last && last.property === change.property && is_extension(change.property)
      ? merged(change.property, last.value, change.value) : null;
    if (both) changes[changes.length - 1] = {property: change.property, value: both};
    else changes.push(change);
    if (changes.length > MOST_CHANGES) changes.shift();
  }

  const graphs = new Map();  // by component: what waits for its plot

  function draw_later(component, step) {
    let graph = graphs.get(component);
    if (!graph) graphs.set(component, graph = {steps: [], is_busy: false});
    if (!step.is_change) graph.steps = [];
    add(graph.steps, step);
    draw(component, graph);
  }

  // One step, and the next when the plot has taken it.
  function draw(component, graph) {
    if (graph.is_busy) return;
    if (graph.steps.length === 0 || !live.props_of(component)) return void graphs.delete(component);
    graph.is_busy = true;
    // The component forgets a step some time after its plot has drawn it; one more frame, and it has.
    const go_on = () => requestFrame(() => setTimeout(() => requestFrame(() => {
      graph.is_busy = false;
      draw(component, graph);
    }), 0));
    const plot = plot_of(component);
    if (is_extension(graph.steps[0].property) && !plot) return void setTimeout(() => {
      graph.is_busy = false;
      draw(component, graph);
    }, 50);
    const {property, value} = graph.steps.shift();
    if (!plot) {
      live.set_props(component, {[property]: value});
      return go_on();
    }
    if (is_extension(property)) unpack(plot, value);
    let is_done = false;
    // Others come from earlier steps: going on then would let the graph take this one twice.
    const event = is_extension(property) ? 'plotly_redraw' : 'plotly_react';
    const done = () => {
      if (is_done) return;
      is_done = true;
      clearTimeout(too_long);
      plot.removeListener(event, done);
      go_on();
    };
    const too_long = setTimeout(done, 2000);
    plot.on(event, done);
    live.set_props(component, {[property]: value});
  }

  // A hidden page has no frames, and one that is hidden before its next frame does not get it.
  function requestFrame(run) {
    let has_run = false;
    const once = () => {
      if (has_run) return;
      has_run = true;
      run();
    };
    if (!document.hidden) requestAnimationFrame(once);
    setTimeout(once, document.hidden ? 50 : 250);
  }

  // --- values ------------------------------------------------------------------------------------------------

  const track_of = (property) => (is_extension(property) ? 'figure' : property);

  function set(component, property, value, is_change) {
    if (track_of(property) === 'figure') draw_later(component, {property, value, is_change});
    else live.set_props(component, {[property]: value});
  }

  let waiting = [];  // until the next frame: what is replaced in between is not shown
  let has_frame = false;

  function later(item) {
    if (!item.is_change) waiting = waiting.filter((each) => each.track !== item.track);
    waiting.push(item);
    if (has_frame) return;
    has_frame = true;
    live.when_ready(() => requestFrame(flush));
  }

  function flush() {
    has_frame = false;
    const items = waiting;
    waiting = [];
    // What is set for the first time gets all that is known, which has the later items in it.
    const fresh = new Map();
    for (const {track, property, value, is_change} of items) {
      for (const component of components(track.id)) {
        if (!track.shown.has(component)) {
          show(track, component);
          fresh.set(track, (fresh.get(track) || new Set()).add(component));
        } else if (!fresh.has(track) || !fresh.get(track).has(component)) {
          set(component, property, value, is_change);
        }
      }
    }
    look();
  }

  function show(track, component) {
    track.shown.add(component);
    if (track.has_value) set(component, track.property, track.value, false);
    for (const {property, value} of track.changes) set(component, property, value, true);
  }

  // Components come and go.
  let known_paths = null;
  function look() {
    const {paths} = state();
    if (paths === known_paths) return;
    known_paths = paths;
    for (const track of known.values()) {
      const there = components(track.id);
      for (const component of track.shown) if (!there.includes(component)) track.shown.delete(component);
      for (const component of there) if (!track.shown.has(component)) show(track, component);
    }
  }
  live.when_ready(() => window.dash_stores[0].subscribe(() => {
    if (known.size > 0 && state().paths !== known_paths) later_look();
  }));
  let has_look = false;
  function later_look() {
    if (has_look) return;
    has_look = true;
    requestFrame(() => {
      has_look = false;
      look();
    });
  }

  function take(payload, once_more) {
    const {topic, n, componentId, props, change} = payload;
    if (!subscribed || !topics.has(topic)) return;
    if (!once_more) {
      if (n <= (seen.get(topic) || 0)) return;
      seen.set(topic, n);
    }
    const property = Object.keys(props)[0];
    const value = props[property];
    const key = componentId + '.' + track_of(property);
    let track = known.get(key);
    if (!track) {
      track = {id: componentId, property: track_of(property), has_value: false, changes: [], shown: new Set()};
      known.set(key, track);
    }
    if (change) {
      add(track.changes, {property, value});
    } else {
      track.value = value;
      track.has_value = true;
      track.changes = [];
    }
    later({track, property, value, is_change: Boolean(change)});
  }

  // --- the connection ----------------------------------------------------------------------------------------

  function subscribe() {
    subscribed = false;
    const path = location.pathname + location.search;
    live.send({type: 'subscribe', payload: {hub, since: Object.fromEntries(seen), path}});
  }

  live.on('subscribed', ({payload}) => {
    if (hub !== payload.hub) {  // another server, or its next run: its numbers start anew
      hub = payload.hub;
      seen.clear();
      known.clear();
      waiting = [];
    }
    topics = new Set(payload.topics);
    subscribed = true;
  });
  live.on('publish', ({payload}) => take(payload, false));
  live.on('restate', ({payload}) => take(payload, true));

  let known_path = null;
  function follow_path() {
    const path = location.pathname + location.search;
    if (path !== known_path && known_path !== null) subscribe();
    known_path = path;
  }

  function begin() {
    live.keep_open();
    follow_path();
    live.on_open(subscribe);
    window.addEventListener('popstate', follow_path);
    window.addEventListener('_dashprivate_pushstate', follow_path);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
