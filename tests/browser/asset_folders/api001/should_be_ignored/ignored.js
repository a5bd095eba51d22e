document.getElementById("ignored-test-target").textContent = "loaded";
