// Lets a page in development follow its program: asks what is new since the page was made, and shows a build's state.
(function () {
  'use strict';
  if (window.cdash_reload) return;
  window.cdash_reload = true;

  let since = null;     // what the page shows: a hash of the server's
  let is_first = true;  // the renderer takes its first answer for what the page shows

  function hash_of_the_page() {
    const config = document.getElementById('_dash-config');
    const {hot_reload} = config ? JSON.parse(config.textContent) : {};
    return (hot_reload && hot_reload.hash) || '';
  }

  // --- what cdash-watch says -----------------------------------------------------------------------------------

  const STYLE = {
    box: 'position:fixed;z-index:10000;left:0;right:0;top:0;max-height:70vh;overflow:auto;box-sizing:border-box;' +
      'padding:10px 16px;background:#fff;color:#2a3f5f;border-bottom:3px solid #d62728;' +
      'box-shadow:0 2px 12px rgba(0,0,0,.25);font:14px/1.45 system-ui,sans-serif',
    pill: 'position:fixed;z-index:10000;left:50%;top:8px;transform:translateX(-50%);padding:4px 14px;' +
      'border-radius:14px;background:#2a3f5f;color:#fff;font:13px/1.45 system-ui,sans-serif',
    text: 'margin:6px 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font:12px/1.5 ui-monospace,monospace',
  };
  let shown = '';

  function show(build) {
    const now = JSON.stringify(build || null);
    if (now === shown) return;
    shown = now;
    const old = document.getElementById('_cdash-build');
    if (old) old.remove();
    if (!build || !document.body) return;
    const box = document.createElement('div');
    box.id = '_cdash-build';
    box.dataset.state = build.state;
    const failed = build.state === 'failed';
    box.style.cssText = failed ? STYLE.box : STYLE.pill;
    box.append(failed ? 'The build failed; this page is from the last one that did not.' : 'Building…');
    if (failed) {
      const text = document.createElement('pre');
      text.style.cssText = STYLE.text;
      text.textContent = build.text;
      box.append(text);
    }
    document.body.append(box);
  }

  // --- the renderer's question ---------------------------------------------------------------------------------

  const ask = window.fetch;
  window.fetch = async function (resource, options) {
    if (typeof resource !== 'string' || !resource.endsWith('/_reload-hash')) return ask.call(this, resource, options);
    if (since === null) since = hash_of_the_page();
    const answer = await ask.call(this, `${resource}?since=${encodeURIComponent(since)}`, options);
    if (!answer.ok) return answer;
    const news = await answer.json();
    show(news.cdash_build);
    if (is_first && since) Object.assign(news, {reloadHash: since, hard: false, files: []});
    else since = news.reloadHash;
    is_first = false;
    return new Response(JSON.stringify(news), {headers: {'Content-Type': 'application/json'}});
  };
})();
