// The first of the assets: the others add themselves behind it.
window.tested = ["load_first"];
