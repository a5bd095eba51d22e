document.getElementById("normal-test-target").textContent = "loaded";
