// One of several scripts whose order is asserted.
window.tested.push("load_after10");
