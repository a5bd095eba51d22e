// The last of the assets: shows the order in which they were loaded.
const tested = document.createElement("div");
tested.id = "tested";
tested.textContent = JSON.stringify(window.tested);
document.body.prepend(tested);
