// Kept out of the page by assets_ignore.
window.tested.push("load_ignored");
