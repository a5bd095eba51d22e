// Holds the WebSocket that the tabs of a browser share: heartbeats, reconnecting, and which tab a message is for.
(function () {
  'use strict';

  const ACK_WITHIN = 10000;    // of a heartbeat, in ms
  const FIRST_RETRY = 1000;
  const LONGEST_RETRY = 30000;
  const JITTER = 1000;         // so that a thousand pages do not come back at once
  const TRIES = 10;
  const LONGEST_QUEUE = 1000;  // messages

  const pages = new Map();     // by id: {port, keep}
  const calls = new Map();     // requests that wait for an answer, by request: the page's id
  let queue = [];              // what waits for a connection: {text, id, request}
  let url = null;
  let inactivity_timeout = 300000;
  let heartbeat_interval = 30000;
  let socket = null;
  let tries = 0;
  let retry = null;
  let beat = null;
  let ack = null;
  let last_use = 0;

  const is_open = () => socket !== null && socket.readyState === WebSocket.OPEN;
  const keeps = () => [...pages.values()].some((page) => page.keep);
  const used = () => { last_use = Date.now(); };

  function connect() {
    if (socket || retry || !url) return;
    try {
      socket = new WebSocket(url);
    } catch (error) {
      return lost(0);
    }
    socket.onopen = opened;
    socket.onmessage = ({data}) => received(data);
    socket.onclose = ({code}) => {
      socket = null;
      lost(code);
    };
    return undefined;
  }

  // Lets go of the connection: what its end would say is known already, and another may begin at once.
  function part(code, reason) {
    const old = socket;
    socket = null;
    old.onopen = null;
    old.onmessage = null;
    old.onclose = null;
    old.close(code, reason);
    lost(code);
  }

  function connect_now() {
    clearTimeout(retry);
    retry = null;
    tries = 0;
    connect();
  }

  function opened() {
    tries = 0;
    used();
    clearInterval(beat);
    beat = setInterval(heartbeat, heartbeat_interval);
    for (const page of pages.values()) page.port.postMessage({kind: 'open'});
    const waiting = queue;
    queue = [];
    waiting.forEach(put);
  }

  function heartbeat() {
    if (!is_open()) return;
    if (inactivity_timeout > 0 && !calls.size && !keeps() && Date.now() - last_use >= inactivity_timeout) {
      part(4001, 'Inactivity timeout');
      return;
    }
    socket.send('{"type":"heartbeat"}');
    if (!ack) wait_for_ack();
  }

  function wait_for_ack() {
    ack = setTimeout(() => {
      // Behind a long message a heartbeat has not gone yet.
      if (is_open() && socket.bufferedAmount > 0) wait_for_ack();
      else if (socket) socket.close(4000, 'Heartbeat timeout');
    }, ACK_WITHIN);
  }

  function acknowledged() {
    clearTimeout(ack);
    ack = null;
  }

  // Tells each page which of its calls nobody will answer.
  function tell_lost(kind, requests) {
    for (const [id, page] of pages)
      page.port.postMessage({kind, lost: requests.filter(([, owner]) => owner === id).map(([request]) => request)});
  }

  function lost(code) {
    clearInterval(beat);
    acknowledged();
    tell_lost('closed', [...calls]);
    calls.clear();
    // 1000: nobody is left; 4001: idle, or not wanted.
    if (!url || ((code === 1000 || code === 4001) && !queue.length)) return;
    if (tries >= TRIES && !keeps()) {
      tries = 0;
      tell_lost('failed', queue.filter(({request}) => request).map(({request, id}) => [request, id]));
      queue = [];
      return;
    }
    const delay = Math.min(FIRST_RETRY * 2 ** tries + Math.random() * JITTER, LONGEST_RETRY);
    tries = Math.min(tries + 1, TRIES);
    retry = setTimeout(() => {
      retry = null;
      connect();
    }, delay);
  }

  function received(text) {
    let messages = JSON.parse(text);
    if (!Array.isArray(messages)) messages = [messages];
    const wanted = messages.filter(({type}) => type !== 'heartbeat_ack');
    if (wanted.length < messages.length) acknowledged();
    if (!wanted.length) return;
    used();
    for (const {requestId, type} of wanted) if (type === 'callback_response') calls.delete(requestId);
    for (const [id, page] of pages) {
      const own = wanted.filter(({rendererId}) => rendererId === undefined || rendererId === id);
      if (own.length) page.port.postMessage({kind: 'messages', messages: own});
    }
  }

  function put(item) {
    if (item.request) calls.set(item.request, item.id);
    socket.send(item.text);
  }

  function send(item) {
    used();
    if (is_open()) return put(item);
    if (queue.length >= LONGEST_QUEUE) {
      if (item.request) tell_lost('failed', [[item.request, item.id]]);
      return undefined;
    }
    queue.push(item);
    return connect();
  }

  function leave(id) {
    if (!pages.delete(id)) return;
    queue = queue.filter((item) => item.id !== id);
    for (const [request, owner] of calls) if (owner === id) calls.delete(request);
    if (is_open()) socket.send(JSON.stringify({type: 'goodbye', rendererId: id}));
    if (pages.size) return;
    clearTimeout(retry);
    retry = null;
    url = null;
    if (socket) part(1000);
  }

  function serve(port) {
    port.onmessage = ({data}) => {
      const {kind, id} = data;
      switch (kind) {
        case 'join':
          pages.set(id, {port, keep: false});
          url = data.url;
          inactivity_timeout = data.inactivity_timeout;
          heartbeat_interval = data.heartbeat_interval;
          port.onclose = () => leave(id);  // where the browser tells of a page that has died
          if (is_open()) port.postMessage({kind: 'open'});
          else connect_now();
          break;
        case 'send':
          send({text: data.text, id, request: data.request});
          break;
        case 'keep':
          if (pages.has(id)) pages.get(id).keep = true;
          break;
        case 'visible':
          used();
          if (!socket) connect_now();
          break;
        case 'leave':
          leave(id);
          break;
        default:
      }
    };
  }

  if ('onconnect' in self) self.onconnect = ({ports}) => serve(ports[0]);
  else serve(self);  // a worker of one page
})();
