// The app's own script: it may use those from elsewhere, which come before it.
document.getElementById('tested').textContent = window.fromElsewhere(['Hello', window.fromElsewhereToo]);
